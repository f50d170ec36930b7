"""Degrees without dates, each above its school, where no word at its beginning tells the first for one."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import read


def schools(rows: str) -> list[tuple[str, str]]:
    section = read(f"Ann Example\nann@example.org\n\nEDUCATION\n\n{rows}\n\nSKILLS\nPython, SQL\n").of_kind(
        SectionKind.EDUCATION
    )[0]
    return [(entry.title, entry.organisation) for entry in section.entries]


@pytest.mark.parametrize(
    "first",
    ["Professional Master of Education (Primary), H2.1", "Executive Master of Finance", "Joint Master in Design"],
)
def test_the_school_below_each_degree_is_its_own(first: str) -> None:
    rows = f"{first}\nElm College, 2013 – 2015\nBA in Geography\nUniversity of Oakham\nLeaving Certificate\nAsh School"
    assert schools(rows)[1:] == [("BA in Geography", "University of Oakham"), ("Leaving Certificate", "Ash School")]
    assert schools(rows)[0][1] == "Elm College"


def test_a_degree_below_its_school_stays_with_it_below_a_caption() -> None:
    found = schools("Elm University, 2010 – 2013\nBSc Zoology\nAsh School\nLeaving Certificate")
    assert found == [("BSc Zoology", "Elm University"), ("Leaving Certificate", "Ash School")]


@pytest.mark.parametrize(
    ("text", "degree", "field"),
    [
        ("Master of Science - MS, Plant Care", "Master of Science, MS", "Plant Care"),
        ("Bachelor of Engineering – BEng, Ropes", "Bachelor of Engineering, BEng", "Ropes"),
        ("Doctor of Philosophy - PhD, Chemistry", "Doctor of Philosophy, PhD", "Chemistry"),
        ("Bachelor of Laws - LLB, Law", "Bachelor of Laws, LLB", "Law"),
        ("Master of Science, M.Sc., Botany", "Master of Science, M.Sc.", "Botany"),
        ("Bachelor of Arts - BA", "Bachelor of Arts, BA", ""),
        ("Master of Science - IT, Data", "Master of Science", "IT, Data"),
        ("Bachelor of Arts - Law, Economics", "Bachelor of Arts", "Law, Economics"),
    ],
)
def test_the_letters_of_a_degree_behind_its_name_are_no_subject(text: str, degree: str, field: str) -> None:
    (entry,) = read(f"Ann Example\n\nEducation\n\nElm University\n{text} · (2007 - 2011)").sections[0].entries
    assert (entry.degree, entry.field) == (degree, field)
    assert entry.title == f"{degree}, {field}".rstrip(", ")
