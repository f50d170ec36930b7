"""A verb and its object, asked for and said alike."""

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
        ("briefing couriers", "Briefed nine bicycle couriers"),
        ("leading walks", "Led three coastal walks"),
        ("editing brochures", "Wrote and edited holiday brochures"),
        ("training staff", "Trained 14 kitchen staff"),
        ("triage", "Triaged callers"),
    ],
)
def test_what_counts_or_describes_the_object_makes_it_no_other_thing(asked: str, task: str) -> None:
    assert _status(asked, task) is Status.SHOWN


@pytest.mark.parametrize(
    ("asked", "task"),
    [
        ("briefing couriers", "Was briefed by couriers"),
        ("briefing couriers", "Briefed clerks who pay couriers"),
        ("editing brochures", "Edited holiday brochure covers"),
        ("leading walks", "Planned to lead long walks"),
    ],
)
def test_another_object_or_doer_does(asked: str, task: str) -> None:
    assert _status(asked, task) is not Status.SHOWN
