"""Degrees one a line, some without dates, with schools that are called after their town."""

import pytest

from tests.parsing.resume_outline import outline, read


def _degrees(lines: str) -> list[str]:
    resume = read(f"Ines Marlow\nines@marlow.example\n\nSKILLS\nBaking\n\nEDUCATION\n{lines}\n")
    return outline(resume, "EDUCATION").splitlines()


def test_undated_degrees_among_dated_ones_are_entries_of_their_own() -> None:
    lines = "MMath, Warwick\nBSc from Leeds, 2009\nPhD (Botany), Sheffield\nMEng Ships at Hull, 2004\nLLB, Elm Trent"
    assert _degrees(lines) == [
        "> MMath / Warwick / ? / ?",
        "> BSc / Leeds / ? / ..2009",
        "> PhD (Botany) / Sheffield / ? / ?",
        "> MEng Ships / Hull / ? / ..2004",
        "> LLB / Elm Trent / ? / ?",
    ]


@pytest.mark.parametrize(
    ("line", "degree"),
    [
        ("BA History – Durham – 2007", "BA History / Durham"),
        ("DPhil Oxford 2012", "DPhil / Oxford"),
        ("Licence de biologie, Nantes, 2009", "Licence de biologie / Nantes"),
        ("M.A. Soziologie, Halle, 2003", "M.A. Soziologie / Halle"),
    ],
)
def test_a_university_may_be_called_by_its_town(line: str, degree: str) -> None:
    assert _degrees(line)[0].startswith(f"> {degree} / ? / ")


def test_a_paper_of_another_school_leaves_the_town_a_town() -> None:
    assert _degrees("Abitur, Erfurt, 2004") == ["> Abitur / ? / Erfurt / ..2004"]


def test_degrees_behind_their_schools_and_between_semicolons() -> None:
    assert _degrees("Leeds: BSc Botany, 2009\nOxford, DPhil") == [
        "> BSc Botany / Leeds / ? / ..2009",
        "> DPhil / Oxford / ? / ?",
    ]
    assert _degrees("MBA, Cranfield, 2012; BEng Ships, Hull, 2004") == [
        "> MBA / Cranfield / ? / ..2012",
        "> BEng Ships / Hull / ? / ..2004",
    ]


def test_a_subject_above_its_school_is_no_entry() -> None:
    assert _degrees("BSc, Botany\nUniversity of Leeds, 2009\nDiploma, Baking\nHull College, 2006") == [
        "> BSc, Botany / University of Leeds / ? / ..2009",
        "> Diploma, Baking / Hull College / ? / ..2006",
    ]
