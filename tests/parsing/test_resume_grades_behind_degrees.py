"""Grades behind a degree and a comma, where no word at the degree's beginning tells it for one."""

import pytest

from tests.parsing.test_resume_degrees_above_schools import schools

GRADES = ["2.1", "2:2", "1,3", "3.8 GPA", "First", "Distinction", "First Class Honours", "mit Auszeichnung", "Merit"]


@pytest.mark.parametrize("grade", GRADES)
def test_a_degree_keeps_its_school_whatever_the_grade_of_the_one_above_is(grade: str) -> None:
    first = f"Professional Master of Nursing (Adults), {grade}\nElm College, 2013 – 2015"
    found = schools(f"{first}\nBA in History\nUniversity of Wells\nLeaving Certificate\nAsh School")
    assert found[1:] == [("BA in History", "University of Wells"), ("Leaving Certificate", "Ash School")]
    assert found[0][1] == "Elm College"


def test_a_grade_in_a_row_of_its_own_stays_with_its_degree() -> None:
    found = schools("MA in Music\nElm College, 2013 – 2015\nDistinction\nBA in History\nUniversity of Wells")
    assert found == [("MA in Music", "Elm College"), ("BA in History", "University of Wells")]


@pytest.mark.parametrize("grade", ["", ", 2:1", ", Distinction"])
def test_degrees_without_any_dates_keep_their_schools(grade: str) -> None:
    found = schools(
        f"Executive Master of Finance{grade}\nElm College\nBA in History\nUniversity of Wells\nHND Design\nAsh College"
    )
    assert [school for _, school in found] == ["Elm College", "University of Wells", "Ash College"]
