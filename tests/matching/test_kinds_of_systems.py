"""A kind of program, by any general word for it."""

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


def _status(asked: str, line: str) -> Status:
    candidate = resume(jobs=[job("Picker", "Elm", "2018-2024", "Made tea.", line)])
    wanted = posting(require(asked, "tool", name=asked))
    return match(candidate, wanted, load_vocabulary(), None, TODAY).findings[0].status


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        ("anderes Lagerverwaltungssystem", "Buchungen in der Lagersoftware Orbis 3"),
        ("Kassensystem", "Abschluss der Kassensoftware jeden Abend"),
        ("another library management system", "Lent books with the library software Arco"),
        ("a booking platform", "Entered guests in the booking system"),
        ("logiciel de caisse", "Saisie dans le logiciel caisse Tilo"),
    ],
)
def test_a_program_of_the_kind_suggests_it(asked: str, line: str) -> None:
    assert _status(asked, line) in {Status.IMPLIED, Status.SHOWN, Status.BURIED}


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        ("anderes Lagerverwaltungssystem", "Abschluss der Kassensoftware jeden Abend"),
        ("another library management system", "Read in the library next to the software firm"),
        ("a booking platform", "Slept at platform 4 after booking"),
        ("quality management system", "Praised the quality of the system"),
        ("logiciel de caisse", "Réparation de la caisse"),
    ],
)
def test_a_program_of_another_kind_does_not(asked: str, line: str) -> None:
    assert _status(asked, line) is Status.MISSING
