"""The content of a file decides its reader, not its name; mail, JSON and YAML."""

from pathlib import Path

import pytest

from tailor.model import NoteKind
from tailor.readers import document_from_bytes, document_from_text, read_document
from tests.readers.docx_files import docx, paragraph
from tests.readers.dump import dump

HTML = "<!DOCTYPE html><p>Nurse</p>"
MARKDOWN = "# Nurse\n\n## Duties\n\n- Care"


@pytest.mark.parametrize(
    ("text", "name", "file_format"),
    [
        ("Nurse in Leeds", "a.html", "text"),
        ("Nurse in Leeds", "a.md", "markdown"),
        ("Nurse # 1\n- Care", "a.txt", "text"),
        ("Nurse & <care>", "a.txt", "text"),
        ("use <b>bold</b> twice", "a.txt", "text"),
        (HTML, "a.txt", "html"),
        ("<div><p>Jane</p></div>\n\n<p>Oslo</p><p>x</p>\n\n# Work", "a.md", "markdown"),
        ("<p>a</p><p>b</p><ul><li>c</li></ul>", "-", "html"),
        ("<?xml version='1.0'?><html><body>x</body></html>", "a", "html"),
        (MARKDOWN, "-", "markdown"),
        ("**Nurse** in [Leeds](https://a.example.org), **now**", "-", "markdown"),
        ('{"basics": {"name": "Jane"}}', "cv.txt", "json"),
        ("{Nurse} in {Leeds}", "a.txt", "text"),
        ('{"a quote"} and more}', "-", "text"),
        ("cv:\n  name: Jane Doe\n", "-", "yaml"),
        ("name: Jane", "a.yml", "yaml"),
        ("Name: Jane\nPhone: 555-0100", "a.txt", "text"),
    ],
)
def test_the_content_decides(text: str, name: str, file_format: str) -> None:
    assert document_from_bytes(text.encode(), name).format == file_format


def test_a_word_file_under_any_name_is_read(tmp_path: Path) -> None:
    path = tmp_path / "cv.pdf"
    path.write_bytes(docx(paragraph("Jane")))
    document = read_document(path)
    assert (document.format, document.source, dump(document)) == ("docx", "cv.pdf", "- Jane")


def test_yaml_keeps_dates_numbers_and_words_as_they_are_written() -> None:
    text = (
        "basics:\n  phone: '+47 555'\n  tel: 0555\n  no: no\n"
        "work:\n  - from: 2019-03\n    to: 2019-03-01\n    n: 3\n    ok: true\n    x:\n"
    )
    document = document_from_text(text, "cv.yaml")
    assert (document.text, document.blocks) == (text, ())
    assert document.data == {
        "basics": {"phone": "+47 555", "tel": "0555", "no": "no"},
        "work": [{"from": "2019-03", "to": "2019-03-01", "n": 3, "ok": True, "x": None}],
    }


def test_yaml_makes_no_objects() -> None:
    with pytest.raises(Exception, match=r"a\.yaml, line 1: this is not valid YAML"):
        document_from_text("a: !!python/object/apply:os.getcwd []", "a.yaml")


def test_a_message_gives_its_html_and_names_its_attachments() -> None:
    message = (
        "From: mia@example.org\nSubject: =?utf-8?q?Ward_Nurse_=E2=80=93_Leeds?=\nMIME-Version: 1.0\n"
        "Content-Type: multipart/mixed; boundary=b\n\n"
        "--b\nContent-Type: multipart/alternative; boundary=c\n\n"
        "--c\nContent-Type: text/plain\n\nplain\n--c\nContent-Type: text/html; charset=utf-8\n\n"
        "<html><body><h1>Nurse</h1><ul><li>Care</li></ul></body></html>\n--c--\n"
        "--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=job.pdf\n\nx\n--b--\n"
    )
    document = document_from_bytes(message.encode(), "job.eml")
    assert (dump(document), document.fact("page_title")) == ("#1 Nurse\n* Care", "Ward Nurse – Leeds")
    assert [(note.kind, note.text, note.may_hide) for note in document.notes] == [
        (NoteKind.UNREAD, "the attachment job.pdf was not read", True)
    ]


def test_a_forwarded_message_is_read_without_its_head_and_quotes() -> None:
    message = (
        "From: a@example.org\r\nMessage-ID: <1@example.org>\r\nSubject: Fwd\r\n\r\n"
        "---------- Forwarded message ---------\r\nFrom: Mia <mia@example.org>\r\n"
        "Date: Mon\r\nSubject: Nurse\r\n\r\n\r\n"
        "> Ward Nurse\r\n>\r\n> - Care\r\n> - Teach\r\n"
    )
    assert dump(document_from_bytes(message.encode(), "a.eml")) == "- Ward Nurse\n* Care\n* Teach"


def test_a_message_whose_html_marks_nothing_is_read_with_the_ends_of_its_lines() -> None:
    message = (
        "From: mia@example.org\nSubject: Nurse\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=c\n\n"
        "--c\nContent-Type: text/plain\n\nEmployer: Elm Hospice\nLocation: Leeds\n"
        "--c\nContent-Type: text/html\n\n<p>Employer: Elm Hospice Location: Leeds</p>\n--c--\n"
    )
    assert dump(document_from_bytes(message.encode(), "a.eml")) == "- Employer: Elm Hospice\n- Location: Leeds"


@pytest.mark.parametrize(
    ("head", "facts"),
    [
        ("From: Mia Berg <mia@example.org>\nSubject: Nurse\n\n", ["Mia Berg", "mia@example.org"]),
        ("From: no-reply@example.org\nSubject: Nurse\n\n", []),
        ("From: Job Alerts <jobs@example.org>\nSubject: Nurse\n\n", ["jobs@example.org"]),
        (
            "From: a@example.org\nSubject: Fwd: Nurse\n\n-- Forwarded message --\nFrom: Mia Berg <mia@example.org>\n\n",
            ["Mia Berg", "mia@example.org"],
        ),
        ("From: a@example.org\nSubject: Fwd: Nurse\n\n-- Forwarded message --\nDate: Mon\n\n", []),
    ],
)
def test_whoever_wrote_a_message_is_a_fact(head: str, facts: list[str]) -> None:
    document = document_from_bytes(f"Message-ID: <1@example.org>\n{head}A ward nurse.\n".encode(), "a.eml")
    assert [fact.value for fact in document.facts if fact.name.startswith("sender")] == facts


def test_a_page_saved_as_one_file_is_read() -> None:
    page = (
        "From: <Saved by a browser>\nSnapshot-Content-Location: https://example.org\n"
        "Subject: Nurse\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\n\n'
        "--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n"
        "<html><body><p>N=75rse in Le=\neds</p></body></html>\n--b\nContent-Type: image/png\n\nx\n--b--\n"
    )
    document = document_from_bytes(page.encode(), "a.mhtml")
    assert (dump(document), document.notes) == ("- Nurse in Leeds", ())


def test_reading_text_imports_no_large_library() -> None:
    import subprocess  # noqa: PLC0415 - only this test starts a program
    import sys  # noqa: PLC0415 - as above

    code = (
        "import sys; from tailor.readers import document_from_text; document_from_text('Nurse'); "
        "print([name for name in ('lxml', 'docx', 'pdfminer', 'yaml') if name in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout == "[]\n"
