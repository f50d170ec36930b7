"""Degrees below their school with a minor and a grade in the same line, and what is said behind a school's name."""

from typing import Any

import pytest

from tests.parsing.resume_outline import read

JOB = "EXPERIENCE\nNurse, Elm Hospital, 2019 – 2021\n- Led 4\n"


def _rows(lines: str) -> list[dict[str, Any]]:
    rows = read(f"Ann Example\nann@example.org\n\nEDUCATION\n{lines}\n\n{JOB}").to_json_resume()["education"]
    assert isinstance(rows, list)
    return rows


@pytest.mark.parametrize(
    ("line", "degree", "area", "score"),
    [
        (
            "Bachelor of Science in Civil Engineering, minor in French; GPA 3.6/4.0",
            "Bachelor of Science",
            "Civil Engineering, minor in French",
            "GPA 3.6/4.0",
        ),
        (
            "Bachelor of Music, double minor in Dance and French | GPA 3.4",
            "Bachelor of Music",
            "double minor in Dance and French",
            "GPA 3.4",
        ),
        ("B.S. in Botany, Minor in Spanish, GPA: 3.7", "B.S.", "Botany, Minor in Spanish", "GPA: 3.7"),
        ("Bachelor of Arts in History; GPA 3.8/4.0", "Bachelor of Arts", "History", "GPA 3.8/4.0"),
    ],
)
@pytest.mark.parametrize("below", ["", "\nAsh Graduate College | 2015 – 2017\nMaster of Arts in Botany"])
def test_a_degree_with_minor_and_grade_below_its_dated_school(
    line: str, degree: str, area: str, score: str, below: str
) -> None:
    first, *others = _rows(f"North Elm State University, Raleigh, NC | May 2013\n{line}{below}")
    told = (first["institution"], first["studyType"], first["area"], first["score"])
    assert told == ("North Elm State University", degree, area, score)
    assert [one["institution"] for one in others] == ["Ash Graduate College"][: bool(below)]


@pytest.mark.parametrize(
    ("line", "school", "remark"),
    [
        ("University of Elm. Thesis: Ice in rivers", "University of Elm", "Thesis: Ice in rivers"),
        ("University of Elm. Supervisor: Prof. Bo Lund", "University of Elm", "Supervisor: Prof. Bo Lund"),
        ("University of Elm, Leeds; thesis: Ice in rivers", "University of Elm", "thesis: Ice in rivers"),
        ("Universität Elmstadt. Masterarbeit: Eis im Fluss", "Universität Elmstadt", "Masterarbeit: Eis im Fluss"),
        ("Université d'Elmes. Thèse : La glace", "Université d'Elmes", "Thèse : La glace"),
        ("Ashford College. Distinction.", "Ashford College", "Distinction."),
    ],
)
@pytest.mark.parametrize("head", ["PhD | 2013–2017", "MA History, 2013–2017"])
def test_what_is_said_behind_a_school_is_apart_from_its_name(line: str, school: str, remark: str, head: str) -> None:
    first, second = _rows(f"{head}\n{line}\nMSc Geology | 2012–2013\nUniversity of Ash")
    assert first["institution"] == school
    assert remark in (first.get("summary"), *first.get("courses", ()))
    assert (second["institution"], second["studyType"]) == ("University of Ash", "MSc")
