"""Random bytes behind valid heads, and small valid files with random edits: a document or an error of ours, no third.

The readers are called in this process, without the child that would turn a crash into an error. More examples:
`TAILOR_FUZZ=500 pytest tests/hostile/test_reader_fuzz.py`.
"""

import json
import os
import zipfile
from email.message import EmailMessage
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tailor.errors import TailorError
from tailor.model import Document, Message
from tailor.readers import Limits, document_from_bytes, within
from tailor.readers.kinds import read_as
from tests.readers.pdf_builder import PdfPage, pdf_of
from tests.truth.cases import to_docx

EXAMPLES = int(os.environ.get("TAILOR_FUZZ", "12"))
LINES = ["Ada Quill", "ada@example.org", "", "Experience", "", "Clerk, Elm Ltd, 2019 - 2021", "- Filed 2,000 letters"]
TEXT = "\n".join(LINES)


def _mail() -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Jo Elm <jo@example.org>", "ada@example.org", "Your application"
    mail["Date"] = "Mon, 2 Mar 2026 09:00:00 +0000"
    mail.set_content("We decided otherwise.")
    mail.add_alternative("<p>We decided <b>otherwise</b>.</p>", subtype="html")
    return bytes(mail)


def _pdf() -> bytes:
    page = PdfPage()
    for number, line in enumerate(LINES):
        page.text(50, 780 - 20 * number, line)
    return pdf_of(page)


PAGE = "<html><head><title>Clerk</title></head><body><h1>Clerk</h1><ul><li>Excel</ul><table><tr><td>a</table></body>"
RESUME = {"basics": {"name": "Ada Quill"}, "work": [{"name": "Elm Ltd", "startDate": "2019-01", "highlights": ["x"]}]}
YAML = "basics:\n  name: Ada Quill\nwork:\n  - name: Elm Ltd\n    startDate: 2019-01\n    highlights: [Filed letters]\n"
VALID: dict[str, bytes] = {
    "pdf": _pdf(),
    "docx": to_docx(TEXT),
    "html": PAGE.encode(),
    "eml": _mail(),
    "json": json.dumps(RESUME).encode(),
    "yaml": YAML.encode(),
    "md": f"# {TEXT}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n".encode(),
    "txt": TEXT.encode(),
}
HEADS: dict[str, tuple[bytes, ...]] = {
    "pdf": (b"%PDF-1.7\n", b"%PDF-1.4\n1 0 obj\n<<", b"%PDF-1.5\nxref\n0 1\n"),
    "docx": (b"PK\x03\x04", b"PK\x05\x06", b"PK\x03\x04\x14\x00\x00\x00\x08\x00"),
    "html": (b"<!DOCTYPE html><html>", b"<html><body><table>", b"<?xml version='1.0'?><html>"),
    "eml": (
        b"From: a@example.org\nTo: b@example.org\n",
        b"MIME-Version: 1.0\nContent-Type: multipart/mixed;boundary=x\n",
    ),
    "json": (b'{"basics": {', b'{"work": [', b"[{"),
    "yaml": (b"basics:\n  name: ", b"---\nwork:\n- ", b"basics: &a\n  name: *a\n"),
    "md": (b"---\ntitle: ", b"# ", b"| a |\n|---|\n"),
    "txt": (b"\xff\xfe", b"\xef\xbb\xbf", b"Experience\n"),
}
_OF_FORMATS = rb"( << >> </ <!-- ]]> &#0; { } [ *a &a -1 1e999 obj stream =?utf-8?b? --x".split(b" ")
SPLICES = st.sampled_from(
    [b"", b"\x00", b"\xff\xff", b"\t", b"\r\n", b"\n\n", b"9" * 30, "\u202e".encode(), *_OF_FORMATS]
)


@st.composite
def edited(draw: st.DrawFn, valid: bytes) -> bytes:
    """A valid file with up to six slices of it exchanged for something else."""
    content = valid
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(content)))
        end = min(len(content), start + draw(st.integers(0, 40)))
        content = content[:start] + draw(SPLICES | st.binary(max_size=12)) + content[end:]
    return content


def zipped(part: bytes) -> bytes:
    """A Word document with this as its text."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(VALID["docx"])) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            new.writestr(name, part if name == "word/document.xml" else old.read(name))
    return stream.getvalue()


def text_part() -> bytes:
    with zipfile.ZipFile(BytesIO(VALID["docx"])) as archive:
        return archive.read("word/document.xml")


def read_or_refused(content: bytes, name: str) -> None:
    """Reads as a document and as a letter; anything but that or our error fails the test that calls it."""
    kinds: tuple[type[Document | Message], ...] = (Document, Message)
    for kind in kinds:
        try:
            with within(lambda: Limits(size=1_000_000, unpacked=5_000_000)):
                assert isinstance(read_as(kind, content, name), kind)
        except TailorError as error:
            assert str(error)  # noqa: PT017  either is right


quick = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("form", VALID)
def test_each_valid_file_is_read(form: str) -> None:
    assert document_from_bytes(VALID[form], f"file.{form}").blocks or form in {"json", "yaml"}


@pytest.mark.parametrize("form", VALID)
@quick
@given(data=st.data())
def test_an_edited_file_is_read_or_refused(form: str, data: st.DataObject) -> None:
    read_or_refused(data.draw(edited(VALID[form])), f"file.{form}")


@pytest.mark.parametrize("form", HEADS)
@quick
@given(data=st.data())
def test_random_bytes_behind_a_valid_head_are_read_or_refused(form: str, data: st.DataObject) -> None:
    read_or_refused(data.draw(st.sampled_from(HEADS[form])) + data.draw(st.binary(max_size=300)), f"file.{form}")


@quick
@given(edited(text_part()))
def test_an_edited_part_of_a_word_document_is_read_or_refused(part: bytes) -> None:
    read_or_refused(zipped(part), "file.docx")


@pytest.mark.parametrize("form", ["txt", "md", "html", "yaml", "json"])
@quick
@given(text=st.text(max_size=300))
def test_any_text_is_read_or_refused(form: str, text: str) -> None:

    read_or_refused(text.encode("utf-8", "surrogatepass"), f"file.{form}")
