"""What is done under rules that initials name."""

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


@pytest.mark.parametrize(
    ("asked", "line", "status"),
    [
        ("IFRS reporting", "Reported under IFRS for two parishes", Status.SHOWN),
        ("HACCP monitoring", "Monitored fridges under HACCP", Status.SHOWN),
        ("ISO 22000 auditing", "Audited dairies against ISO 22000", Status.SHOWN),
        ("IFRS reporting", "Drew up IFRS accounts", Status.IMPLIED),
        ("IFRS reporting", "Reported leaks. Trained under IFRS", Status.IMPLIED),
        ("IFRS reporting", "Reported to the board", Status.MISSING),
        ("IFRS reporting", "Reported under GAAP", Status.MISSING),
    ],
)
def test_work_under_rules_is_that_work(asked: str, line: str, status: Status) -> None:
    wanted = posting(require(asked, "skill"))
    candidate = resume(jobs=[job("Clerk", "Elder Forge", "2022-now", line)])
    (finding,) = match(candidate, wanted, load_vocabulary(), None, TODAY).findings
    assert finding.status is status
