"""Several skills asked for as one."""

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


@pytest.mark.parametrize(
    ("asked", "task", "status"),
    [
        ("Java and Kotlin", "Wrote tests in Kotlin and Java", Status.SHOWN),
        ("developing in Java and Kotlin", "Wrote tests in Kotlin and Java", Status.SHOWN),
        ("Java and Kotlin", "Wrote tests in Kotlin", Status.IMPLIED),
        ("Java and Kotlin", "Wrote tests in Scala", Status.MISSING),
        ("Java and Kotlin", "Wrote tests in Kotlin, no experience with Java", Status.IMPLIED),
    ],
)
def test_each_of_them_has_to_be_named(asked: str, task: str, status: Status) -> None:
    candidate = resume(jobs=[job("Assistant", "Elder & Co", "2023-2026", task)])
    wanted = require(f"2 years of {asked}", "experience", name=asked, years=2)
    assert match(candidate, posting(wanted), load_vocabulary(), None, TODAY).findings[0].status is status
