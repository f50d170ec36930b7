"""Headings in capitals of which one has lost its weight, and labels in capitals that are no headings."""

import pytest

from tailor.model import Block, BlockKind, Document, Style
from tailor.parsing.resume import parse_resume

SECTIONS = {
    "SUMMARY": ("Baker of bread and pies for shops.",),
    "EXPERIENCE": (
        "Elm Bakery, Leeds",
        "Baker, Jun 2013 – Oct 2014",
        "* Baked 900 loaves a day",
        "* Swept the floor",
        "Oak Bakery, York",
        "Apprentice, Jan 2010 – May 2013",
        "* Sold cakes",
    ),
    "EDUCATION": ("Diploma in Baking, Leeds College of Food, 2009",),
    "SKILLS": ("Kneading, Glazing",),
    "VOLUNTEERING": ("Coach, Leeds Rowing Club, 2015 – 2017",),
    "LANGUAGES": ("English, Welsh",),
}


def line(text: str, *, bold: bool = False, gap: float = 1.2) -> Block:
    kind = BlockKind.BULLET if text.startswith("* ") else BlockKind.LINE
    return Block(text.removeprefix("* "), kind, style=Style(size=11, bold=bold, gap=gap, page=1))


def document(plain: str = "", label: str = "", gap: float = 1.2) -> Document:
    """All sections; the heading `plain` is in regular letters, and a label stands above the first job's bullets."""
    blocks = [Block("Ann Example", style=Style(size=26, page=1)), line("ann@example.org")]
    for heading, rows in SECTIONS.items():
        blocks.append(line(heading, bold=heading != plain, gap=gap))
        for row in rows:
            if label and row == "* Baked 900 loaves a day":
                blocks.append(line(label, gap=gap))
            blocks.append(line(row, gap=gap))
    return Document("cv.docx", "docx", "", tuple(blocks))


@pytest.mark.parametrize("gap", [0.0, 1.2])
@pytest.mark.parametrize("plain", list(SECTIONS))
def test_a_known_heading_in_capitals_is_one_without_the_weight_of_the_others(plain: str, gap: float) -> None:
    resume = parse_resume(document(plain, gap=gap))
    assert [section.heading for section in resume.sections if section.heading] == list(SECTIONS)
    assert [len(section.entries) for section in resume.sections if section.heading == "EXPERIENCE"] == [2]


@pytest.mark.parametrize("label", ["KEY ACHIEVEMENTS", "PROJECTS", "TRAINING", "RESPONSIBILITIES", "CERTIFICATIONS"])
def test_a_label_in_capitals_within_a_job_is_no_heading(label: str) -> None:
    resume = parse_resume(document(label=label))
    jobs = next(section for section in resume.sections if section.heading == "EXPERIENCE")
    assert [len(entry.bullets) for entry in jobs.entries][1:] == [1]
    assert [entry.organisation for entry in jobs.entries] == ["Elm Bakery", "Oak Bakery"]
