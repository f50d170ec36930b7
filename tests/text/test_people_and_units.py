"""Telling people and parts of an organisation from what one can do, and from somebody's name."""

import pytest

from tailor.text import names_people, names_unit


@pytest.mark.parametrize(
    "phrase",
    [
        "juniors",
        "Graduates",
        "new starters",
        "families",
        "apprentice",
        "co-workers",
        "people with dementia",
        "children",
        "Auszubildende",
        "Bewohner",
        "stagiaires",
        "a team of engineers",
    ],
)
def test_people_are_told_by_the_head_of_the_phrase(phrase: str) -> None:
    assert names_people(phrase)


@pytest.mark.parametrize(
    "phrase",
    [
        "training of juniors",
        "patient care",
        "counselling",
        "reports",
        "servers",
        "payroll",
        "team building",
        "Kundenpflege",
        "",
    ],
)
def test_what_is_done_for_people_is_no_person(phrase: str) -> None:
    assert not names_people(phrase)


@pytest.mark.parametrize(
    "name",
    [
        "Resources Department",
        "Human Resources",
        "Hiring Team",
        "Front Desk",
        "Admissions Office",
        "Personalabteilung",
        "Service des ressources humaines",
        "Bureau du personnel",
        "Abteilung Personal",
        "Departamento de Personal",
    ],
)
def test_a_part_of_an_organisation_is_told_by_its_first_or_last_word(name: str) -> None:
    assert names_unit(name)


@pytest.mark.parametrize(
    "name", ["Ruth Lane", "Anna Branch", "Dominique Bureau", "Ruth Estelle", "Ilse van der Linden", ""]
)
def test_a_person_is_no_part_of_an_organisation(name: str) -> None:
    assert not names_unit(name)
