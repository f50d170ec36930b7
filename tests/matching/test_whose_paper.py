"""Whose paper a line speaks of: the candidate's, another grade's, or that of people beside the candidate."""

import datetime as dt

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import job, posting, require, resume

TODAY = dt.date(2026, 3, 1)


def _status(asked: str, *, title: str = "Assistant", bullet: str = "Swept the yard", certificate: str = "") -> Status:
    candidate = resume(
        jobs=[job(title, "Elder Forge", "2014-2016", bullet)], certificates=[certificate] if certificate else []
    )
    vocabulary = load_vocabulary()
    term = vocabulary.get(asked)
    wanted = require(asked, "certification", name=term.name if term else asked)
    (finding,) = match(candidate, posting(wanted), vocabulary, None, TODAY).findings
    return finding.status


@pytest.mark.parametrize(
    ("asked", "certificate"),
    [
        ("Registered Nurse", "Licensed Practical Nurse, State of Iowa"),
        ("Registered Nurse", "Registered Veterinary Nurse"),
        ("Registered Nurse", "Registered nursery nurse"),
        ("Registered Nurse", "NMC registered nursing associate"),
        ("Registered Pharmacist", "Registered pharmacy technician"),
        ("OSHA 30", "OSHA 10"),
        ("Registered Nurse", "Licensed Vocational Nurse"),
    ],
)
def test_a_sister_paper_is_another(asked: str, certificate: str) -> None:
    assert _status(asked, certificate=certificate) is Status.MISSING


@pytest.mark.parametrize(
    ("asked", "certificate"),
    [
        ("Registered Nurse", "Registered General Nurse"),
        ("OSHA 10", "OSHA 30, 2021"),
        ("EPA 608 Type II", "EPA 608 Universal"),
        ("Licensed plumber", "Licensed plumber, Utah"),
    ],
)
def test_a_higher_paper_holds_the_lower(asked: str, certificate: str) -> None:
    assert _status(asked, certificate=certificate) is Status.SHOWN


@pytest.mark.parametrize(
    ("asked", "bullet"),
    [
        ("PMP", "Prepared minutes for and supported two PMP-certified managers"),
        ("CPA", "Assisted two licensed CPAs at quarter end"),
        ("Registered Nurse", "Assisted the RN on nights with feeding"),
        ("CDL Class A", "Dispatched 30 CDL-A drivers"),
        ("SIA license", "Supervised SIA-licensed guards"),
        ("commercial driver's license", "Working towards a CDL"),
    ],
)
def test_what_others_hold_or_one_only_works_towards_shows_nothing(asked: str, bullet: str) -> None:
    assert _status(asked, bullet=bullet) is Status.MISSING


@pytest.mark.parametrize(
    ("asked", "bullet"),
    [
        ("CPA", "Prepared returns as a licensed CPA"),
        ("CDL Class A", "Drove flatbeds on a CDL-A"),
        ("SIA license", "SIA-licensed guard at a stadium"),
    ],
)
def test_what_one_holds_does(asked: str, bullet: str) -> None:
    assert _status(asked, bullet=bullet) is not Status.MISSING


@pytest.mark.parametrize(
    ("asked", "title", "status"),
    [
        ("Qualified electrician", "Site electrician", Status.IMPLIED),
        ("Qualified electrician", "Qualified electrician", Status.BURIED),
        ("Qualified electrician", "Vehicle electrician", Status.MISSING),
        ("Qualified plumber", "Plumber's mate", Status.MISSING),
        ("Certified welder", "Welder", Status.IMPLIED),
    ],
)
def test_who_has_to_be_qualified_has_to_say_so(asked: str, title: str, status: Status) -> None:
    found = _status(asked, title=title)
    assert found is status or {found, status} == {Status.SHOWN, Status.BURIED}
