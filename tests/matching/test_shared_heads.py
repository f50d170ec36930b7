"""Papers of one kind that are named together."""

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, posting, require, resume


def status(asked: str, held: str) -> Status:
    job = posting(require(asked, "certification"))
    (finding,) = match(resume(skills=[held]), job, load_vocabulary(), None, TODAY).findings
    return finding.status


@pytest.mark.parametrize(
    ("asked", "held"),
    [
        ("hazmat endorsement", "CDL Class A with hazmat and tanker endorsements"),
        ("hazmat endorsement", "Hazmat, doubles and tanker endorsements"),
        ("rigging certification", "Rigging & crane certifications"),
    ],
)
def test_a_paper_named_together_with_others_is_not_called_missing(asked: str, held: str) -> None:
    assert status(asked, held) is not Status.MISSING


@pytest.mark.parametrize(
    ("asked", "held"),
    [
        ("hazmat endorsement", "CDL Class A with doubles and tanker endorsements"),
        ("hazmat endorsement", "Hazmat training and tanker endorsements"),
        ("hazmat endorsement", "Hazmat and tanker endorsement"),
        ("hazmat endorsement", "Non-hazmat and tanker endorsements"),
        ("hazmat endorsement", "No hazmat and tanker endorsements"),
    ],
)
def test_a_paper_that_others_of_its_kind_do_not_name_stays_missing(asked: str, held: str) -> None:
    assert status(asked, held) is Status.MISSING
