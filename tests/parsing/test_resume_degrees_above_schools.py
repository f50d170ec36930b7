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
