"""Experience in a place, by the job titles of those who work there."""

import pytest

from tailor.matching import match
from tailor.matching.word_lists import entries
from tailor.model import Finding
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


def find(asked: str, title: str) -> Finding:
    candidate = resume(jobs=[job(title, "Elm", "2018-2023", "Opened each morning.")])
    requirement = require(asked, "experience", years=2)
    (finding,) = match(candidate, posting(requirement), load_vocabulary(), None, TODAY).findings
    return finding


@pytest.mark.parametrize(
    ("asked", "title", "status"),
    [
        ("office", "Office Administrator", "shown"),
        ("office", "Receptionist / Administrator", "implied"),
        ("busy kitchens", "Sous Chef", "implied"),
        ("warehouse", "Order picker", "implied"),
        ("office", "Roofer", "missing"),
        ("kitchens", "Chef de projet", "missing"),
        ("school", "Yoga teacher", "missing"),
    ],
)
def test_the_title_of_a_job_shows_the_place(asked: str, title: str, status: str) -> None:
    assert find(asked, title).status.value == status


def test_what_else_is_said_of_the_place_is_for_the_reader_to_judge() -> None:
    finding = find("high-volume kitchens", "Sous Chef")
    assert finding.evidence[0].explanation == "one who is called “Sous Chef” works there: kitchens"
    assert finding.note == "the job title shows the place; whether it was “high-volume kitchens”, only you know"
    assert find("kitchens", "Sous Chef").note == "not named; name it if it is true"


def test_every_line_has_places_and_titles() -> None:
    for line in entries("workplaces"):
        places, _, titles = line.partition("=")
        assert all(part.strip() for part in (*places.split(","), *titles.split(","))), line


def find_skill(asked: str, title: str, *bullets: str) -> str:
    candidate = resume(jobs=[job(title, "Elm", "2018-2023", "Opened each morning.", *bullets)])
    (finding,) = match(candidate, posting(require(asked, "skill")), load_vocabulary(), None, TODAY).findings
    return finding.status.value


@pytest.mark.parametrize(
    ("asked", "title", "status"),
    [
        ("patient care", "Senior HCA", "implied"),
        ("cash handling", "Bank Teller", "implied"),
        ("lesson planning", "Maths teacher, year 9", "implied"),
        ("lorry driving", "Van driver", "missing"),
        ("Führungserfahrung", "Teamleiterin", "implied"),
        ("service client", "Serveuse", "implied"),
        ("patient care", "Nurse recruiter", "missing"),
        ("patient care", "Nursery nurse", "missing"),
        ("patient care", "Trainee nurse", "missing"),
        ("food preparation", "County Cook clerk", "missing"),
        ("lesson planning", "Driving teacher", "missing"),
    ],
)
def test_a_title_shows_what_its_holders_do_in_any_such_job(asked: str, title: str, status: str) -> None:
    assert find_skill(asked, title) == status


def test_a_title_that_opens_a_sentence_counts_and_one_within_does_not() -> None:
    assert find_skill("cash handling", "Assistant", "Cashier at a petrol station.") == "implied"
    assert find_skill("cash handling", "Assistant", "Trained by the head cashier at night.") == "missing"
    assert find_skill("childcare", "Assistant", "Nanny agencies called twice a day.") == "missing"


def test_an_employer_who_is_called_the_place_shows_it() -> None:
    entry = job("Customer Adviser", "Inbound call centre, Ash Gas", "2018-2023", "Took 60 calls a day.")
    (finding,) = match(
        resume(jobs=[entry]), posting(require("call centre", "experience")), load_vocabulary(), None, TODAY
    ).findings
    assert finding.status.value == "implied"
