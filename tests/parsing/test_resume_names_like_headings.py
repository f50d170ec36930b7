"""Employers whose names have a word of headings."""

import pytest

from tailor.model import Block, BlockKind, Document, SectionKind, Style
from tailor.parsing import parse_resume
from tailor.parsing.heading_words import heading_text
from tests.parsing.resume_outline import outline, read

BOLD = Style(bold=True)
TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n\n"


def _bold(*rows: str) -> Document:
    """A document in which lines with a star are bold and those with a dash are bullets."""
    kinds = {"-": BlockKind.BULLET}
    blocks = [
        Block(row.lstrip("*- "), kinds.get(row[0], BlockKind.LINE), style=BOLD if row[0] == "*" else Style())
        for row in rows
    ]
    return Document("resume.docx", "docx", "", tuple(blocks))


def _job(name: str, *rows: str) -> tuple[str, ...]:
    return (f"*{name}", *rows, "- Ran the desk")


@pytest.mark.parametrize("rows", [("Office Manager", "2019 – 2021"), ("Office Manager\t2019 – 2021",)])
@pytest.mark.parametrize(
    "name",
    ["Skills Cymru", "Hays Education", "Awards Ireland", "Volunteering Matters", "Projekte Plus GmbH", "Summary Press"],
)
def test_a_bold_employer_with_a_word_of_headings_is_no_heading(name: str, rows: tuple[str, ...]) -> None:
    jobs = (*_job("Brightwater Ltd", *rows), *_job(name, *rows), *_job("Taff Foods", *rows))
    school = ("*Education", "BA History, Taff University, 2012", "*Skills", "Filing")
    resume = parse_resume(_bold("*Ann Example", "ann@example.org", "*Work experience", *jobs, *school))
    assert [section.heading for section in resume.sections] == ["Work experience", "Education", "Skills"]
    assert [entry.organisation for entry in resume.sections[0].entries] == ["Brightwater Ltd", name, "Taff Foods"]


@pytest.mark.parametrize("heading", ["Clinical experience", "Further training", "Freelance projects"])
def test_a_bold_heading_whose_entries_name_an_employer_stays_one(heading: str) -> None:
    job = _job("Brightwater Ltd", "Shop Assistant", "2015 – 2018")
    other = (f"*{heading}", "Tutor, Elm Club, 2010 – 2012")
    resume = parse_resume(
        _bold("*Ann Example", "ann@example.org", "*Work experience", *job, *other, "*Skills", "Filing")
    )
    assert heading in [section.heading for section in resume.sections]


def test_a_name_with_its_town_is_no_heading() -> None:
    text = "Education Partners, Cardiff\nCoordinator\n2019 - 2021\n- Led\n\nElm Ltd\nClerk\n2017 - 2019\n- Filed\n\n"
    resume = read(f"{TOP.replace('EXPERIENCE', 'Experience')}{text}Education\n\nBA History\nTaff University, 2012\n")
    assert [section.kind for section in resume.sections] == [SectionKind.EXPERIENCE, SectionKind.EDUCATION]


@pytest.mark.parametrize("name", ["Profile Books", "Profile Press", "Presse Info", "Profilebooks"])
def test_a_word_is_not_cut_for_an_and_within_it(name: str) -> None:
    assert heading_text(name) == name


@pytest.mark.parametrize(
    ("spread", "whole"),
    [
        ("SUMMAR Y", "SUMMARY"),
        ("LINGUEECOMPETENZE", "LINGUE E COMPETENZE"),
        ("WORK EX PERIENCE", "WORK EXPERIENCE"),
        ("EDUCATIONANDTRAINING", "EDUCATION AND TRAINING"),
    ],
)
def test_a_spread_heading_is_put_together(spread: str, whole: str) -> None:
    assert heading_text(spread) == whole


def test_an_employer_called_as_a_heading_and_a_noun_keeps_its_name() -> None:
    top = TOP.replace("EXPERIENCE", "Experience")
    text = "Profile Books\nClerk\n2019 - 2021\n- Filed\n\nElm Ltd\nPorter\n2017 - 2019\n- Carried\n\n"
    resume = read(f"{top}{text}Education\n\nBA History\nTaff University, 2012\n")
    assert outline(resume, "Experience").startswith("> Clerk / Profile Books / ? / 2019..2021")
