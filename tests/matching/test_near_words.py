"""A word of a phrase may stand in the resume by another of the same meaning, near the others and for itself."""

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


def _status(asked: str, line: str) -> Status:
    candidate = resume(jobs=[job("Clerk", "Elm", "2018-2022", "Kept the diary.", line, "Made tea.")])
    wanted = posting(require(asked, "skill", name=asked))
    return match(candidate, wanted, load_vocabulary(), None, TODAY).findings[0].status


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        ("anxious visitors", "Led nervous guests to their seats"),
        ("facilitating groups", "Ran evening groups on anger"),
        ("supplier invoices", "Booked vendor bills each week"),
        ("maintaining delivery vehicles", "Serviced the delivery cars and vans"),
        ("working with adolescents", "Ran a club for teenagers"),
        ("repair of garments", "Mended clothes for a hire shop"),
        ("dealing with angry customers", "Calmed upset clients at the counter"),
        ("fault diagnosis on pumps", "Fault finding on pumps and valves"),
        ("leading workshops", "Held workshops for new parents"),
    ],
)
def test_another_word_of_the_same_meaning_suggests_the_phrase(asked: str, line: str) -> None:
    assert _status(asked, line) is Status.IMPLIED


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        ("building maintenance", "Printed the maintenance leaflet for the site"),
        ("elderly care", "Repaired old care home signs"),
        ("customer training", "Received training with client staff"),
        ("delivery schedules", "Delivered the timetable leaflets"),
        ("running a workshop", "Delivered parts to the workshop"),
        ("diesel vehicle repair", "Repaired petrol cars"),
        ("anxious patients", "Felt nervous before patients arrived"),
        ("adult learners", "Taught pupils aged five"),
        ("dealing with angry customers", "Never met upset clients"),
    ],
)
def test_the_words_for_another_thing_do_not(asked: str, line: str) -> None:
    assert _status(asked, line) is Status.MISSING


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Ran small gangs of up to four on refits", Status.IMPLIED),
        ("Led six cleaners", Status.IMPLIED),
        ("Worked under a foreman", Status.MISSING),
    ],
)
def test_leading_others_is_leading_whomever(line: str, status: Status) -> None:
    assert _status("managing others", line) is status
