"""What one did to a thing is the noun made of both: "bent conduit" is conduit bending."""

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


def _status(asked: str, task: str) -> Status:
    candidate = resume(jobs=[job("Assistant", "Elder & Co", "2023-2026", task)])
    (finding,) = match(candidate, posting(require(asked, "skill")), load_vocabulary(), None, TODAY).findings
    return finding.status


@pytest.mark.parametrize(
    ("asked", "task"),
    [
        ("conduit bending", "Bent and ran conduit above ceilings"),
        ("fish filleting", "Filleted and portioned 40 fish a day"),
        ("trench digging", "Dug trenches for cables"),
        ("furniture assembly", "Assembled furniture in flats"),
        ("website design", "Designed websites for charities"),
        ("calibration", "Calibrated equipment every month"),
        ("software testing", "Tested software before each release"),
    ],
)
def test_what_was_done_is_told_by_its_noun(asked: str, task: str) -> None:
    assert _status(asked, task) in {Status.IMPLIED, Status.SHOWN}


@pytest.mark.parametrize(
    ("asked", "task"),
    [
        ("concrete pouring", "Poured pints and swept concrete floors"),
        ("stock counting", "Counted cash and ordered stock"),
        ("roof repair", "Repaired bicycles under a roof"),
        ("grant writing", "Wrote letters about a grant"),
        ("staff training", "Received training from staff"),
        ("wound dressing", "Dressed salads; saw a wound"),
    ],
)
def test_something_else_was_done_to_the_thing(asked: str, task: str) -> None:
    assert _status(asked, task) is Status.MISSING
