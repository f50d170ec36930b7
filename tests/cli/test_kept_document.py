"""`tailor write` with a resume in Word: the person's own document, and what was changed in it."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from click.testing import Result

from tailor.writers import estimate_pages
from tests.writers.docx_view import problems
from tests.writers.keep.awkward import comments, text_boxes, tracked_changes
from tests.writers.keep.own_files import Person, bullet, education, heading, job, para, run
from tests.writers.keep.own_files import docx as word_file

Run = Callable[..., Result]
POSTING = """Ward Nurse
Thornbury Hospital, York

About the role
We look after 30 patients on a surgical ward.

Requirements
- Registered nurse
- Experience with wound care
- Triage
- Knowledge of Epic
"""


@pytest.fixture
def posting(tmp_path: Path) -> Path:
    path = tmp_path / "ward-nurse.txt"
    path.write_text(POSTING, encoding="utf-8")
    return path


def resume(tmp_path: Path, content: bytes | None = None) -> Path:
    entry = job("Registered Nurse", "Northfield Hospital", "Mar 2020 – Present")
    entry += bullet("Ordered stock every week.") + bullet("Kept the rota.") + bullet("Cleaned the sluice.")
    entry += bullet("Recorded drugs in Epic and did wound care.")
    top = Person("Amara Whitlock", "Registered Nurse").top() + heading("Skills") + para("First aid, triage, rostering")
    path = tmp_path / "mine.docx"
    path.write_bytes(content or word_file(top + heading("Experience") + entry + education()))
    return path


def test_the_own_document_is_edited_and_each_change_is_tracked_beside_it(
    tailor: Run, posting: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    result = tailor("write", posting, "--resume", resume(tmp_path), "--out", out)
    assert "resume.docx         to send: your own document, the changes made" in result.output
    assert "resume.REVIEW.docx  to check: each change tracked" in result.output
    clean = [paragraph.text for paragraph in docx.Document(str(out / "resume.docx")).paragraphs]
    assert (
        clean[3] == "Triage, Epic, wound care, First aid, rostering".replace("Triage", "triage") or "Epic" in clean[3]
    )
    assert clean[6] == "Recorded drugs in Epic and did wound care."
    review = zipfile.ZipFile(out / "resume.REVIEW.docx").read("word/document.xml").decode()
    assert review.count('w:author="tailor"') >= 4
    assert 'w:date="2026-11-22T00:00:00Z"' in review
    files = json.loads((out / "report.json").read_text(encoding="utf-8"))["files"]
    assert {"role": "review", "name": "resume.REVIEW.docx"} in files


def test_a_skills_section_that_is_missing_comes_in_the_looks_of_the_document(
    tailor: Run, posting: Path, tmp_path: Path
) -> None:
    entry = job("Registered Nurse", "Northfield Hospital", "Mar 2020 – Present")
    entry += bullet("Ordered stock every week.") + bullet("Kept the rota.") + bullet("Cleaned the sluice.")
    entry += bullet("Recorded drugs in Epic, did triage and wound care.")
    top = Person("Amara Whitlock", "Registered Nurse").top() + heading("SUMMARY") + para("I like calm shifts.")
    path = resume(tmp_path, word_file(top + heading("EXPERIENCE") + entry + education()))
    tailor("write", posting, "--resume", path, "--out", tmp_path / "out")
    clean = docx.Document(str(tmp_path / "out" / "resume.docx")).paragraphs
    shown = [(line.style.name, line.text) for line in clean[2:7] if line.style]
    assert shown[:2] == [("Heading 1", "SUMMARY"), ("Normal", "I like calm shifts.")]
    assert shown[2:] == [("Heading 1", "SKILLS"), ("Normal", "Triage, Wound care, Epic"), ("Heading 1", "EXPERIENCE")]
    assert problems((tmp_path / "out" / "resume.REVIEW.docx").read_bytes(), tmp_path) == []


def test_bold_and_a_summary_line_are_made_when_asked_for_of_ones_own_words(
    tailor: Run, posting: Path, tmp_path: Path
) -> None:
    entry = job("Registered Nurse", "Northfield Hospital", "Mar 2020 – Present")
    entry += bullet("Ordered stock every week.") + bullet("Kept the rota.") + bullet("Recorded drugs in Epic.")
    top = Person("Amara Whitlock", "Registered Nurse").top() + heading("Summary") + para("I like calm shifts.")
    top += heading("Skills") + para("First aid, triage, wound care")
    path = resume(tmp_path, word_file(top + heading("Experience") + entry + education()))
    out = tmp_path / "out"
    result = tailor("write", posting, "--resume", path, "--out", out, "--bold", "--summary-line")
    assert "1 summary line added; 1 name set in bold" in " ".join(result.output.split())
    clean = docx.Document(str(out / "resume.docx")).paragraphs
    assert [clean[3].text, clean[4].text] == ["Registered Nurse – triage, wound care", "I like calm shifts."]
    bold = [run.text for paragraph in clean if "drugs" in paragraph.text for run in paragraph.runs if run.bold]
    assert bold == ["Epic"]
    assert problems((out / "resume.docx").read_bytes(), tmp_path) == []
    assert problems((out / "resume.REVIEW.docx").read_bytes(), tmp_path) == []


@pytest.mark.parametrize("choice", [("--style", "design"), ("--template", "plain")])
def test_a_design_is_set_when_asked_for(tailor: Run, posting: Path, tmp_path: Path, choice: tuple[str, str]) -> None:
    out = tmp_path / "out"
    tailor("write", posting, "--resume", resume(tmp_path), "--out", out, *choice)
    assert not (out / "resume.REVIEW.docx").exists()
    assert "Entry Place" in {style.name for style in docx.Document(str(out / "resume.docx")).styles}


def test_what_could_not_be_edited_is_left_and_said(tailor: Run, posting: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = tailor("write", posting, "--resume", resume(tmp_path, text_boxes()), "--out", out)
    assert 'the skills under "Skills" stayed as in your file: a line stands in a text box' in result.output
    report = json.loads((out / "report.json").read_text(encoding="utf-8"))
    assert "reorder skills" not in {edit["kind"] for edit in report["edits"]}


def test_only_a_word_document_can_be_kept(tailor: Run, posting: Path, tmp_path: Path) -> None:
    path = tmp_path / "mine.txt"
    path.write_text(
        "Amara Whitlock\n\nSkills\nwound care, triage\n\nExperience\nNurse, Elm House, 2019 – 2022\n- Led a team.\n"
    )
    result = tailor("write", posting, "--resume", path, "--style", "keep", code=1)
    assert "only a Word document can be kept; give the resume as a .docx file" in result.output


def test_a_file_in_the_strict_format_is_set_anew_and_that_is_said(tailor: Run, posting: Path, tmp_path: Path) -> None:
    strict = _strict(resume(tmp_path).read_bytes())
    result = tailor("write", posting, "--resume", resume(tmp_path, strict), "--out", tmp_path / "out")
    assert "your own document could not be kept, so the resume was set anew" in " ".join(result.output.split())
    assert not (tmp_path / "out" / "resume.REVIEW.docx").exists()


def _strict(content: bytes) -> bytes:
    """The same document with the names of Word's strict format in its main part."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "word/document.xml":
                part = part.replace(
                    b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    b"http://purl.oclc.org/ooxml/wordprocessingml/main",
                )
            new.writestr(name, part)
    return buffer.getvalue()


def test_sections_stay_in_the_own_document_which_says_so_and_move_in_a_design(
    tailor: Run, posting: Path, tmp_path: Path
) -> None:
    own = resume(tmp_path)
    said = " ".join(
        tailor("write", posting, "--resume", own, "-o", tmp_path / "kept", "--order", "student").output.split()
    )
    assert "sections keep their order in your own document; move them there, or use --style design" in said
    result = tailor(
        "write", posting, "--resume", own, "-o", tmp_path / "set", "--order", "student", "--style", "design"
    )
    assert "1 section moved" in " ".join(result.output.split())
    report = json.loads((tmp_path / "set" / "report.json").read_text(encoding="utf-8"))
    [edit] = [edit for edit in report["edits"] if edit["kind"] == "order sections"]
    assert edit["after"] == "Skills, Education, Experience"
    rows = json.loads((tmp_path / "set" / "sources.json").read_text(encoding="utf-8"))["files"]["resume.docx"]
    assert [row["text"] for row in rows if edit["id"] in row["edits"]] == ["Education"]


def test_the_pages_of_the_own_document_are_counted_in_it(tailor: Run, posting: Path, tmp_path: Path) -> None:
    entry = job("Registered Nurse", "Northfield Hospital", "Mar 2020 – Present")
    entry += "".join(bullet(f"Kept the rota of ward {at}{' by day and by night' * 12}.") for at in range(22))
    own = resume(
        tmp_path, word_file(Person("Amara Whitlock", "Registered Nurse").top() + heading("Experience") + entry)
    )
    assert estimate_pages(own.read_bytes()).pages > 1
    tailor("write", posting, "--resume", own, "-o", tmp_path / "out", "--pages", "1")
    clean = (tmp_path / "out" / "resume.docx").read_bytes()
    assert estimate_pages(clean).pages == 1
    assert estimate_pages(clean).length > 0.8
    assert not estimate_pages(clean).is_tight


@pytest.mark.parametrize(("content", "left"), [(tracked_changes(), "tracked change"), (comments(), "1 comment")])
def test_what_reviewers_left_in_the_own_document_is_told_before_it_is_sent(
    tailor: Run, posting: Path, tmp_path: Path, content: bytes, left: str
) -> None:
    out = tmp_path / "out"
    tailor("write", posting, "--resume", resume(tmp_path, content), "--out", out)
    (said,) = [line for line in (out / "report.md").read_text(encoding="utf-8").splitlines() if "still holds" in line]
    assert left in said
    assert "before you send it" in said


def test_an_address_that_stays_in_the_kept_document_is_not_called_lost(
    tailor: Run, posting: Path, tmp_path: Path
) -> None:
    words = '<w:hyperlink r:id="rIdCase"><w:r><w:t>the ward\'s handbook</w:t></w:r></w:hyperlink>'
    entry = job("Registered Nurse", "Northfield Hospital", "Mar 2020 – Present") + bullet("Kept the rota.")
    entry += bullet(run("Wrote ") + words + run(".")) + bullet("Recorded drugs in Epic and did wound care.")
    top = Person("Amara Whitlock", "Registered Nurse").top() + heading("Skills") + para("First aid, triage, rostering")
    links = {"rIdCase": "https://example.org/handbook"}
    mine = resume(tmp_path, word_file(top + heading("Experience") + entry + education(), links=links))
    assert "addresses behind words are not kept" in tailor("read", mine).output
    kept = tailor("write", posting, "--resume", mine, "--out", tmp_path / "kept")
    assert "REVIEW" in kept.output
    assert "addresses behind words" not in kept.output
    anew = tailor("write", posting, "--resume", mine, "--style", "design", "--out", tmp_path / "anew")
    assert "addresses behind words" in anew.output
