"""Papers told by what their holder is called."""

import datetime as dt

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import job, posting, require, resume

TODAY = dt.date(2026, 3, 1)
HELD = {Status.SHOWN, Status.BURIED}


def _status(asked: str, *, bullet: str = "Swept the yard", certificate: str = "") -> Status:
    candidate = resume(
        jobs=[job("Assistant", "Elder Forge", "2023-2026", bullet)], certificates=[certificate] if certificate else []
    )
    wanted = require(asked, "certification")
    (finding,) = match(candidate, posting(wanted), load_vocabulary(), None, TODAY).findings
    return finding.status


@pytest.mark.parametrize(
    ("asked", "certificate"),
    [
        ("2G certification", "2G plate certification (EN 287), 2022"),
        ("2G certification", "2G certified welder"),
        ("GOC registration", "GOC registered optometrist, no. 01-00000"),
        ("barbering license", "Licensed barber, State of Utah"),
        ("cosmetology license", "Licensed cosmetologist, Nevada"),
        ("glazing certification", "Certified glazier"),
        ("Counterbalance forklift licence", "Counterbalance and pivot steer (ITSSAR licence)"),
        ("Approbation", "Approbierte Tierärztin"),
        ("Registered Nurse", "NMC registered adult nurse"),
        ("Registered Nurse", "NMC-registered mental health nurse"),
    ],
)
def test_the_paper_is_held_by_whoever_is_called_its_holder(asked: str, certificate: str) -> None:
    assert _status(asked, certificate=certificate) in HELD


def test_so_it_is_where_that_opens_what_was_done() -> None:
    assert _status("SIA licence", bullet="SIA-licensed guard at a stadium") in HELD


@pytest.mark.parametrize(
    ("asked", "certificate", "bullet"),
    [
        ("2G certification", "4G plate certification", "Swept the yard"),
        ("barbering license", "", "Worked for a licensed barber"),
        ("barbering license", "", "Licensed barbers booked through me"),
        ("Counterbalance forklift licence", "Reach trucks (ITSSAR licence)", "Swept the yard"),
        ("glazing certification", "Certified plasterer", "Swept the yard"),
        ("professional certification", "Certified plasterer", "Glazed and mended windows"),
    ],
)
def test_who_is_named_beside_another_paper_or_person_holds_none(asked: str, certificate: str, bullet: str) -> None:
    assert _status(asked, certificate=certificate, bullet=bullet) not in HELD
