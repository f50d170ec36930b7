"""Brackets in heads: no field holds one half of a bracket that stands whole in its line."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\n"
TITLES = ("Fitter", "Staff Nurse", "Verkäuferin", "Chef de rang", "Buschauffeur", "Teacher")
EMPLOYERS = ("Rowan Plant", "Elm Hospital", "Birken Markt GmbH", "Hôtel du Hêtre", "Olm Reizen", "Ash Mills Ltd")
DEGREES = ("Bachelor of Nursing", "BSc Physics", "BA", "HND Building Services", "Master of Science", "Laurea in Fisica")
SCHOOLS = ("Ashdale University", "Larch College", "Universität Eschfeld", "Université du Frêne")
INNER = (
    "Honours, First Class", "Hons, 2:1", "Merit, Pass", "agency via Oak Staff", "via Oak Staff", "nights, weekends",
    "hydraulics (mobile), pneumatics", "Oak Group, Leeds", "Leeds", "Teilzeit, 20 Std.", "Grade 1, rotational",
    "uitzendkracht via Oak Staff", "CDD, puis CDI", "formerly Oak, Leeds", "Plant Science, Distinction", "0.6 FTE",
)  # fmt: skip
BRACKETS = st.one_of(st.just(""), st.sampled_from(INNER).map(" ({})".format))
BETWEEN = st.sampled_from((", ", " – ", " | ", "\t", "\n"))


def halved(text: str) -> bool:
    """Whether a text holds one half of a bracket."""
    depth = 0
    for letter in text:
        depth += (letter == "(") - (letter == ")")
        if depth < 0:
            return True
    return depth > 0


def fields(text: str) -> list[str]:
    """All that the entries of a resume say, and what JSON Resume says of its schooling."""
    resume = read(text)
    entries = [entry for section in resume.sections for entry in section.entries]
    told: list[str] = []
    for one in entries:
        told += (one.title, one.organisation, one.location, one.degree, one.field)
        told += (bullet.text for bullet in (*one.details, *one.bullets))
    written = json.loads(json.dumps(resume.to_json_resume())).get("education", [])
    return [*told, *(value for one in written for value in one.values() if isinstance(value, str))]


ORDERS = st.sampled_from(("{0}{1}{2}", "{2}{1}{0}"))


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(TITLES), BRACKETS, BETWEEN, st.sampled_from(EMPLOYERS), BRACKETS, ORDERS)
def test_no_field_of_a_job_holds_half_a_bracket(
    title: str, inner: str, between: str, employer: str, behind: str, order: str
) -> None:
    head = order.format(f"{title}{inner}", between, f"{employer}{behind}")
    assert not any(map(halved, fields(f"{TOP}EXPERIENCE\n\n{head}, 2010 - 2012\n- Did the work\n")))


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(DEGREES), BRACKETS, BETWEEN, st.sampled_from(SCHOOLS), BRACKETS, ORDERS)
def test_no_field_of_a_degree_holds_half_a_bracket(
    degree: str, inner: str, between: str, school: str, behind: str, order: str
) -> None:
    head = order.format(f"{degree}{inner}", between, f"{school}{behind}")
    assert not any(map(halved, fields(f"{TOP}EDUCATION\n\n{head}, 2010 - 2012\n")))


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (
            "Bachelor of Nursing (Honours, First Class), Ashdale University",
            "Bachelor of Nursing (Honours, First Class)",
        ),
        ("BSc (Hons, 2:1) Physics, Ashdale University", "BSc (Hons, 2:1) Physics"),
        (
            "HND (Merit, Merit, Pass) Building Services, Ashdale University",
            "HND (Merit, Merit, Pass) Building Services",
        ),
    ],
)
def test_a_grade_in_brackets_stays_whole_in_the_degree(head: str, told: str) -> None:
    assert outline(read(f"{TOP}EDUCATION\n\n{head}, 2012\n"), "EDUCATION").startswith(f"> {told} / Ashdale University")


def test_an_agency_within_brackets_is_told_with_them() -> None:
    text = f"{TOP}EXPERIENCE\n\nCoach Driver (agency, via Oakway Recruitment), Elm Travel, 2011 - 2014"
    assert outline(read(text), "EXPERIENCE") == (
        "> Coach Driver / Elm Travel / ? / 2011..2014\n+ agency, via Oakway Recruitment"
    )


def test_an_owner_and_a_town_in_brackets_are_no_part_of_the_employers_name() -> None:
    text = f"{TOP}EXPERIENCE\n\nFitter, Rowan Plant (Oak Group, Leeds), 2008 - 2010"
    assert outline(read(text), "EXPERIENCE") == "> Fitter / Rowan Plant / Leeds / 2008..2010\n+ Oak Group"
