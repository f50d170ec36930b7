"""Sentences that say, or do not say, that their writer led people."""

import pytest

from tailor.matching.index import index_resume
from tailor.matching.leading import led_people
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import job, resume


def found(sentence: str) -> str:
    items = index_resume(resume(jobs=[job("Staff", "Elm", "2010-2011", sentence)]), load_vocabulary()).items
    bullet = next(one for one in items if one.item.text == sentence)
    place = led_people(bullet)
    return sentence[slice(*place)] if place else ""


@pytest.mark.parametrize(
    "sentence",
    [
        "Lead 9 account executives over Ontario.",
        "Lead a crew of 6 welders and 2 helpers",
        "Supervised two legal assistants and one intern",
        "Led team of 5",
        "Ran day shift of 14 packers",
        "As acting head of the branch: 5 staff, two vans",
        "Canteen (crew of 9)",
        "Managed up to 12 staff",
        "Manage and develop 8 analysts",
        "Supervise, train and schedule 14 cooks",
        "Managed a 12-person kitchen team",
        "In charge of six cooks",
        "Responsible for 12 staff on nights",
        "Head of 12 engineers",
        "Oversaw 14 CNAs and 3 LPNs",
        "Managed a team of 14",
        "Led the night shift of 6 operators",
        "Supervised student nurses",
        "Managed 3 direct reports",
        "Managed, coached and appraised 7 technicians",
    ],
)
def test_people_that_are_the_object_of_the_action_were_led(sentence: str) -> None:
    assert found(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Lead generation for executives",
        "Managed executive calendars",
        "Managed calendars for 3 executives",
        "Managed nurse schedules",
        "Managed staff rotas",
        "Led team meetings",
        "Led team building days",
        "Managed calendars for the executive team",
        "Managed contracts with 12 contractors",
        "Managed by a team of nurses",
        "Supervised patients",
        "Led students on field trips",
        "Managed patient care with nurses",
        "Generated 40 leads, associates closed them",
        "Managed the schedules of 12 nurses",
        "Managed team calendar and travel",
        "Directed calls to agents",
        "Headed to sites with drivers",
        "Managed vendors and customers",
        "Managed accounts. Staff of five.",
        "Ran errands for the crew",
        "Ran the staff canteen",
        "Cook in a crew of 9",
        "Lunches: 60 staff meals a day",
    ],
)
def test_what_belongs_to_people_or_is_done_with_them_is_not_leading_them(sentence: str) -> None:
    assert found(sentence) == ""


def test_the_words_reach_from_the_action_to_the_people() -> None:
    assert found("In 2010 lead 9 account executives over Ontario.") == "lead 9 account executives"
