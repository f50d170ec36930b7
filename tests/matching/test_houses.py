"""What employers and schools are called, which shows nothing that the candidate can do."""

import pytest

from tailor.matching import match
from tailor.model import Entry, Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume, school

_VOCABULARY = load_vocabulary()


def _status(asked: str, *, jobs: tuple[Entry, ...] = (), education: tuple[Entry, ...] = ()) -> Status:
    term = _VOCABULARY.get(asked)
    wanted = require(asked, term.kind.value if term else "skill", name=term.name if term else asked)
    candidate = resume(jobs=jobs, education=education)
    (finding,) = match(candidate, posting(wanted), _VOCABULARY, None, TODAY).findings
    return finding.status


@pytest.mark.parametrize(
    ("asked", "employer"),
    [
        ("project management", "Project Management Partners Ltd"),
        ("data analysis", "Data Analysis Group"),
        ("graphic design", "Elder Graphic Design Studio"),
        ("payroll", "Northern Payroll Services LLP"),
        ("landscaping", "Fern & Moss Landscaping Inc."),
        ("wound care", "Hillside Wound Care Clinic"),
        ("digital marketing", "Bluebell Digital Marketing, Leeds"),
    ],
)
def test_the_name_of_an_employer_shows_no_skill(asked: str, employer: str) -> None:
    assert _status(asked, jobs=(job("Assistant", employer, "2019-2025", "Answered the phones"),)) is Status.MISSING


@pytest.mark.parametrize(
    ("asked", "employer", "sentence"),
    [
        ("project management", "Project Management Partners Ltd", "Answered the phones of Project Management Partners"),
        ("data analysis", "Data Analysis Group", "Opened the post at Data Analysis Group each day"),
    ],
)
def test_nor_does_it_in_a_sentence(asked: str, employer: str, sentence: str) -> None:
    assert _status(asked, jobs=(job("Assistant", employer, "2019-2025", sentence),)) is Status.MISSING


def test_what_is_said_beside_the_name_still_counts() -> None:
    told = "Project management of two office moves for Project Management Partners"
    jobs = (job("Assistant", "Project Management Partners Ltd", "2019-2025", told),)
    assert _status("project management", jobs=jobs) is Status.SHOWN


def test_the_name_of_a_school_shows_no_skill() -> None:
    education = (school("BA History", "Institute of Graphic Design and Illustration"),)
    assert _status("illustration", education=education) is Status.MISSING


def test_a_paper_that_was_read_as_the_school_still_counts() -> None:
    assert _status("Staplerschein", education=(school("IHK", "Flurförderschein"),)) is not Status.MISSING
