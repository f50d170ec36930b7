"""`tailor export`: the same resume in another format, and nothing lost on the way."""

import datetime as dt
import io
import json
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
import yaml
from click.testing import Result
from hypothesis import given, settings

from tailor import read_resume
from tailor.config import Settings
from tailor.model import Resume
from tailor.parsing import parse_resume
from tailor.pipeline.exports import EXPORT_FORMATS, ExportFormat, export
from tailor.readers import document_from_text
from tests.export.resumes import resumes
from tests.writers.test_designs import READABLE

EXAMPLES = Path(__file__).parents[2] / "examples"
SOURCES = ["nurse/resume.pdf", "data-engineer/resume.docx", "bookkeeper/resume.md"]
NOW = dt.datetime(2026, 3, 2, tzinfo=dt.UTC)
# docs.rendercv.com: what an entry of each kind has to have.
KINDS = ({"label", "details"}, {"bullet"}, {"company", "position"}, {"institution", "area"}, {"name"})
Run = Callable[..., Result]


@pytest.mark.parametrize("to", EXPORT_FORMATS)
@pytest.mark.parametrize("source", SOURCES)
def test_nothing_of_an_example_is_lost_in_any_format(source: str, to: ExportFormat) -> None:
    assert export(read_resume(EXAMPLES / source), to, Settings(), NOW).lost == ()


@pytest.mark.parametrize(("place", "inches"), [("Duluth, MN 55802", 8.5), ("Hull, UK", 8.27), ("Mackay Qld", 8.27)])
def test_the_paper_of_a_word_document_goes_by_where_the_person_lives(place: str, inches: float) -> None:
    resume = parse_resume(
        document_from_text(f"Jo Example\n{place}\njo@example.org\n\nSkills\nSpanish, Excel\n", "r.txt")
    )
    page = docx.Document(io.BytesIO(export(resume, "docx", Settings(), NOW).content)).sections[0]
    assert page.page_width is not None
    assert round(page.page_width.inches, 2) == inches


RICH = """Jo Example
jo@example.org | 020 7946 0134
Born in 1990, unmarried

EDUCATION

BEng Mechatronics, Elm University
March 2023 - Present (expected November 2026)
- Thesis: valves

Certificate of Education, Ash High School
2017 - 2022
- Prefect

CERTIFICATIONS

- PMP, Project Management Institute, 2018
- First Aid at Work, 2019
"""


@pytest.mark.parametrize("to", EXPORT_FORMATS)
def test_what_stands_above_the_headings_and_when_a_degree_is_expected_are_kept(to: ExportFormat) -> None:
    made = export(parse_resume(document_from_text(RICH, "resume.txt")), to, Settings(), NOW)
    assert made.lost == ()
    assert to != "rendercv" or "Further details:" in made.content.decode()


@pytest.mark.parametrize("to", EXPORT_FORMATS)
@settings(max_examples=30)
@given(resume=resumes())
def test_nothing_of_a_resume_is_lost_in_any_format(to: ExportFormat, resume: Resume) -> None:
    assert export(resume, to, Settings(), NOW).lost == ()


@pytest.mark.parametrize("to", ["markdown", "text", "rendercv"])
def test_each_format_is_written_as_expected(to: ExportFormat, golden: Callable[[str, Path], None]) -> None:
    ending = {"markdown": "md", "text": "txt", "rendercv": "yaml"}[to]
    golden(
        export(READABLE, to, Settings(), NOW).content.decode(), Path(__file__).parent / "expected" / f"resume.{ending}"
    )


def test_what_a_format_cannot_hold_is_said() -> None:
    lost = export(READABLE, "rendercv", Settings(), NOW).lost
    assert lost == ("references 1, heading: 'references on request' is not found",)


@given(resume=resumes())
@settings(max_examples=20)
def test_a_section_for_rendercv_has_entries_of_one_kind(resume: Resume) -> None:
    cv = yaml.safe_load(export(resume, "rendercv", Settings(), NOW).content)["cv"]
    for rows in cv["sections"].values():
        kinds = {
            next((at for at, kind in enumerate(KINDS) if isinstance(row, dict) and kind <= set(row)), -1)
            for row in rows
        }
        assert len(kinds) == 1
        assert kinds != {-1} or all(isinstance(row, str) for row in rows)


def test_text_goes_to_the_terminal_and_a_word_file_needs_a_name(tailor: Run, tmp_path: Path) -> None:
    source = EXAMPLES / "bookkeeper" / "resume.md"
    answer = json.loads(tailor("export", source, "--to", "jsonresume").output)
    assert answer["basics"]["name"] == "Elena Duarte"
    assert "-o FILE" in tailor("export", source, "--to", "docx", code=2).output
    tailor("export", source, "--to", "docx", "--template", "modern", "-o", tmp_path / "me.docx")
    assert read_resume(tmp_path / "me.docx").contact.name == "Elena Duarte"


def test_a_file_that_is_there_is_left_alone_without_force(tailor: Run, tmp_path: Path) -> None:
    target = tmp_path / "me.md"
    target.write_text("mine", encoding="utf-8")
    tailor("export", EXAMPLES / "bookkeeper" / "resume.md", "--to", "markdown", "-o", target, code=1)
    assert target.read_text(encoding="utf-8") == "mine"


def test_a_level_in_brackets_comes_back_from_rendercv() -> None:
    text = "# Ida Falk\nida.falk@example.org\n\n## Experience\nClerk, Elm House, 2018 – 2020\n- Filed forms.\n\n"
    text += "## Skills\nExcel (advanced), Windows (11), German (B2)\n"
    made = export(parse_resume(document_from_text(text, "ida.md")), "rendercv", Settings(), NOW).content
    read = parse_resume(document_from_text(made.decode(), "ida.yaml"))
    told = [
        (skill.name, skill.level) for section in read.sections for group in section.groups for skill in group.skills
    ]
    assert told == [("Excel", "advanced"), ("Windows (11)", ""), ("German", "B2")]


LINKED = """# Ida Falk
ida@example.org

## Experience

### [Clerk, Elm House](https://elm.example.org)
2018 – 2020
- Filed forms.

## Projects

### Tide tables
https://code.example.org/ida/tide_tables
- Used by 40 sailors.

### [Bus times](https://bus.example.org)
- Shows 12 lines.
"""


@pytest.mark.parametrize("to", EXPORT_FORMATS)
def test_the_address_of_an_entry_is_kept(to: ExportFormat) -> None:
    resume = parse_resume(document_from_text(LINKED, "ida.md"))
    assert [entry.url != "" for section in resume.sections for entry in section.entries] == [True, True, True]
    assert export(resume, to, Settings(), NOW).lost == ()
