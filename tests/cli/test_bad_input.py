"""Bad input ends in one line that says what, where and what next; exit code 1; nothing written."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

EXAMPLES = Path(__file__).parents[2] / "examples"
RESUME = EXAMPLES / "bookkeeper" / "resume.md"
POSTING = EXAMPLES / "nurse" / "jobs" / "home-health-nurse.txt"

Run = Callable[..., Result]

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LOGIN = """<html><head><title>Sign in</title></head><body><h1>Sign in to your account</h1>
<form><label>E-mail <input name="email"></label><label>Password <input type="password"></label>
<button>Sign in</button></form>
<p>Forgot your password?</p></body></html>"""
FORM = (
    "<html><head><title>Application</title></head><body><h1>Apply for this job</h1><form>"
    + "".join(f"<label>{name}* <input name='{name}'></label>" for name in ("First name", "Last name", "Phone", "City"))
    + "<label>Resume <input type='file'></label><select><option>Albania</option><option>Algeria</option></select>"
    "<button>Submit application</button></form></body></html>"
)


def _file(folder: Path, name: str, content: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def _refused(tailor: Run, tmp_path: Path, *, posting: Path = POSTING, resume: Path = RESUME) -> str:
    """Runs `write`, asserts that it was refused in one line and wrote nothing, and gives the message."""
    out = tmp_path / "out"
    result = tailor("write", posting, "--resume", resume, "--out", out, code=1)
    assert not out.exists()
    assert result.stdout == ""
    message = result.stderr
    assert message.startswith("tailor: ")
    assert message.count("\n") == 1
    assert "Traceback" not in message
    return message


def test_a_missing_file_is_named(tailor: Run, tmp_path: Path) -> None:
    message = _refused(tailor, tmp_path, posting=tmp_path / "gone.html")
    assert "gone.html: there is no such file" in message


def test_a_folder_in_place_of_a_file_is_named(tailor: Run, tmp_path: Path) -> None:
    assert "folder" in _refused(tailor, tmp_path, posting=tmp_path)


@pytest.mark.parametrize("content", [b"", b" \n\t\n"])
def test_an_empty_file_is_said_to_be_empty(tailor: Run, tmp_path: Path, content: bytes) -> None:
    assert "empty" in _refused(tailor, tmp_path, posting=_file(tmp_path, "job.txt", content))


def test_the_content_decides_and_not_the_suffix(tailor: Run, tmp_path: Path) -> None:
    wrong = _file(tmp_path, "resume.txt", (EXAMPLES / "data-engineer" / "resume.docx").read_bytes())
    tailor("write", POSTING, "--resume", wrong, "--out", tmp_path / "out")
    assert (tmp_path / "out" / "resume.docx").is_file()


def test_an_old_word_file_is_named_with_what_to_do(tailor: Run, tmp_path: Path) -> None:
    message = _refused(tailor, tmp_path, resume=_file(tmp_path, "me.doc", OLE + b"\0" * 600))
    assert ".docx" in message


def test_a_word_file_with_a_password_is_said_to_have_one(tailor: Run, tmp_path: Path) -> None:
    locked = OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 600
    assert "password" in _refused(tailor, tmp_path, resume=_file(tmp_path, "me.docx", locked))


def test_a_zip_that_is_no_word_file_is_refused(tailor: Run, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "me.docx", "w") as archive:
        archive.writestr("hello.txt", "hello")
    assert "me.docx" in _refused(tailor, tmp_path, resume=tmp_path / "me.docx")


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7\n", b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog", b"%PDF-1.7\n" + b"\xff" * 900]
)
def test_a_broken_pdf_is_refused(tailor: Run, tmp_path: Path, content: bytes) -> None:
    assert "me.pdf" in _refused(tailor, tmp_path, resume=_file(tmp_path, "me.pdf", content))


def test_binary_rubbish_is_refused(tailor: Run, tmp_path: Path) -> None:
    assert "job.txt" in _refused(tailor, tmp_path, posting=_file(tmp_path, "job.txt", bytes(range(256)) * 8))


@pytest.mark.parametrize("page", [LOGIN, FORM], ids=["login", "form"])
def test_a_page_that_is_no_posting_is_refused_with_what_to_save_instead(tailor: Run, tmp_path: Path, page: str) -> None:
    assert "description" in _refused(tailor, tmp_path, posting=_file(tmp_path, "job.html", page))


def test_a_posting_without_a_requirement_is_refused(tailor: Run, tmp_path: Path) -> None:
    text = "Our summer party\n\nCome and eat cake with us in the garden on Friday afternoon.\n"
    assert "no requirement was found" in _refused(tailor, tmp_path, posting=_file(tmp_path, "job.txt", text))


def test_a_resume_in_which_nothing_was_understood_is_refused(tailor: Run, tmp_path: Path) -> None:
    text = "Dear diary, today it rained again and I stayed at home with a book.\n"
    message = _refused(tailor, tmp_path, resume=_file(tmp_path, "me.txt", text))
    assert "experience" in message


def test_a_student_without_experience_is_welcome(tailor: Run, tmp_path: Path) -> None:
    text = "Kim Ode\nkim@example.org\n\nEducation\nBSc Biology, Hill University, 2022 - 2026\n\nSkills\nPCR, R\n"
    tailor("write", POSTING, "--resume", _file(tmp_path, "me.txt", text), "--out", tmp_path / "out")


def test_invalid_json_is_refused_with_its_line(tailor: Run, tmp_path: Path) -> None:
    message = _refused(tailor, tmp_path, resume=_file(tmp_path, "me.json", '{"basics": {\n"name": "Kim",,\n}}'))
    assert "line 2" in message


def test_an_empty_standard_input_is_refused(tailor: Run, tmp_path: Path) -> None:
    result = tailor("write", "-", "--resume", RESUME, "--out", tmp_path / "out", code=1, stdin="")
    assert "standard input" in result.stderr


def test_a_posting_comes_from_standard_input(tailor: Run, tmp_path: Path) -> None:
    tailor("write", "-", "--resume", RESUME, "--out", tmp_path / "out", stdin=POSTING.read_bytes())
    assert (tmp_path / "out" / "report.json").is_file()


def test_a_missing_resume_setting_says_how_to_give_one(
    tailor: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert "--resume FILE" in tailor("write", POSTING, code=1).stderr


def test_files_that_the_program_did_not_write_are_left_alone_without_force(tailor: Run, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    own = _file(out, "resume.docx", "my own")
    result = tailor("write", POSTING, "--resume", RESUME, "--out", out, code=1)
    assert "--force" in result.stderr
    assert [path.name for path in out.iterdir()] == ["resume.docx"]
    assert own.read_text() == "my own"
    tailor("write", POSTING, "--resume", RESUME, "--out", out, "--force")
    assert own.read_bytes().startswith(b"PK")


def test_an_output_that_the_person_edited_is_left_alone_without_force(tailor: Run, tmp_path: Path) -> None:
    out = tmp_path / "out"
    tailor("write", POSTING, "--resume", RESUME, "--out", out)
    tailor("write", POSTING, "--resume", RESUME, "--out", out)
    (out / "cover-letter.docx").write_bytes(b"edited")
    result = tailor("write", POSTING, "--resume", RESUME, "--out", out, code=1)
    assert "cover-letter.docx" in result.stderr
    assert (out / "cover-letter.docx").read_bytes() == b"edited"


def test_an_output_folder_that_is_a_file_is_refused(tailor: Run, tmp_path: Path) -> None:
    place = _file(tmp_path, "out", "a file")
    result = tailor("write", POSTING, "--resume", RESUME, "--out", place, code=1)
    assert str(place) in result.stderr.replace("\n", "")
    assert place.read_text() == "a file"


def test_an_output_folder_that_cannot_be_made_is_refused(tailor: Run, tmp_path: Path) -> None:
    place = _file(tmp_path, "taken", "a file") / "out"
    assert "taken" in tailor("write", POSTING, "--resume", RESUME, "--out", place, code=1).stderr


def test_the_file_that_the_person_gave_is_never_overwritten_not_even_by_force(tailor: Run, tmp_path: Path) -> None:
    own = _file(tmp_path, "resume.docx", (EXAMPLES / "data-engineer" / "resume.docx").read_bytes())
    before = own.read_bytes()
    result = tailor("write", POSTING, "--resume", own, "--out", tmp_path, "--force", code=1)
    assert "this is the file that you gave; choose another -o" in result.stderr
    assert own.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["resume.docx"]


@pytest.mark.parametrize("resume", ["nurse/resume.pdf", "data-engineer/resume.docx", "bookkeeper/resume.md"])
def test_a_resume_in_the_place_of_the_posting_is_refused(tailor: Run, tmp_path: Path, resume: str) -> None:
    assert "reads like a resume" in _refused(tailor, tmp_path, posting=EXAMPLES / resume)
