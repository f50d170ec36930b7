"""`tailor templates`, and the options that choose and check a look."""

import re
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from click.testing import Result

EXAMPLES = Path(__file__).parents[2] / "examples"
RESUME = EXAMPLES / "bookkeeper" / "resume.md"
JOB = EXAMPLES / "nurse" / "jobs" / "home-health-nurse.txt"

Run = Callable[..., Result]


def test_the_designs_are_listed_each_with_its_look(tailor: Run) -> None:
    lines = tailor("templates", "list").output.splitlines()
    assert [line.split()[0] for line in lines[:4]] == ["classic", "collegiate", "modern", "plain"]
    assert "Calibri" in lines[0]


def test_a_design_is_shown_with_its_styles_and_fields(tailor: Run) -> None:
    output = tailor("templates", "show", "plain").output
    assert "Arial" in output
    assert "styles: Normal, Title, Subtitle" in output
    assert "entry.title" in output
    assert "paragraph.placeholder" in output


def test_a_copy_is_made_checked_restyled_and_used(tailor: Run, tmp_path: Path) -> None:
    mine, letter, out = tmp_path / "mine.docx", tmp_path / "letter.docx", tmp_path / "out"
    tailor("templates", "export", "classic", "-o", mine)
    tailor("templates", "export", "modern", "-o", letter, "--letter")
    document = docx.Document(str(mine))
    document.styles["Heading 1"].font.name = "Verdana"
    document.save(str(mine))
    assert tailor("templates", "check", mine).output == "mine.docx is a resume template that prints every field\n"
    assert tailor("templates", "check", letter).output == "letter.docx is a letter template that prints every field\n"
    tailor("write", JOB, "--resume", RESUME, "-o", out, "--template", mine, "--letter-template", letter)
    fonts = [docx.Document(str(out / name)).styles["Title"].font for name in ("resume.docx", "cover-letter.docx")]
    assert docx.Document(str(out / "resume.docx")).styles["Heading 1"].font.name == "Verdana"
    assert [str(font.color.rgb) for font in fonts] == ["1F3864", "0B5C63"]


def test_export_leaves_what_is_there_and_makes_only_word_files(tailor: Run, tmp_path: Path) -> None:
    path = tmp_path / "mine.docx"
    path.write_text("mine")
    assert "already there" in tailor("templates", "export", "classic", "-o", path, code=1).stderr
    assert path.read_text() == "mine"
    tailor("templates", "export", "classic", "-o", path, "--force")
    assert "a template is a .docx file" in tailor("templates", "export", "classic", "-o", "mine.odt", code=2).stderr


def test_a_template_with_a_wrong_field_fails_its_check(tailor: Run, tmp_path: Path) -> None:
    path = tmp_path / "mine.docx"
    tailor("templates", "export", "classic", "-o", path)
    document = docx.Document(str(path))
    paragraph = next(p for p in document.paragraphs if p.text == "{{ headline }}")
    paragraph.runs[0].text = "{{ headlines }}"
    document.save(str(path))
    output = tailor("templates", "check", path, code=1).output
    assert output == "paragraph 5 ({{ headlines }}): unknown field headlines; did you mean headline?\n"
    assert "unknown names: headlines" in tailor("write", JOB, "--resume", RESUME, "--template", path, code=1).stderr


def test_a_design_is_chosen_by_name_and_a_wrong_name_answered_with_the_right_ones(tailor: Run, tmp_path: Path) -> None:
    message = tailor("write", JOB, "--resume", RESUME, "-o", tmp_path / "out", "--template", "fancy", code=1).stderr
    assert message == "tailor: no resume template 'fancy'; known are: classic, collegiate, modern, plain\n"
    assert not (tmp_path / "out").exists()
    message = tailor("write", JOB, "--resume", RESUME, "--density", "tight", code=1).stderr
    assert message == "tailor: option --density: density = 'tight' cannot be used; give one of normal, compact\n"


def test_pdf_stands_beside_the_documents_when_asked_for(tailor: Run, tmp_path: Path) -> None:
    result = tailor("write", JOB, "--resume", RESUME, "-o", tmp_path / "out", "--pdf", "--template", "plain")
    names = {path.name for path in (tmp_path / "out").glob("*.pdf")}
    assert names == {"resume.pdf", "cover-letter.pdf"}
    assert re.search(r"resume\.pdf\s+cover-letter\.pdf", result.output)


def test_without_libreoffice_pdf_ends_in_one_line_and_nothing_is_written(
    tailor: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    message = tailor("write", JOB, "--resume", RESUME, "-o", tmp_path / "out", "--pdf", code=1).stderr
    assert message.startswith("tailor: PDF needs LibreOffice, which was not found; install it from")
    assert not (tmp_path / "out").exists()


def test_a_template_that_is_not_there_and_a_folder_that_is_not_there_say_what_to_do(
    tailor: Run, tmp_path: Path
) -> None:
    assert "check the name" in tailor("templates", "check", tmp_path / "nope.docx", code=1).output
    said = tailor("templates", "export", "classic", "-o", tmp_path / "gone" / "mine.docx", code=1).output
    assert "there is no folder" in said
    assert "make the folder first" in said
