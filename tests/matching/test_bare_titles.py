"""Certificates that are called like a job."""

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume

CASES = [
    ("Data Engineer certification", "Data Engineer"),
    ("Security Analyst certification", "Security Analyst"),
    ("certified Project Manager", "Project Manager"),
    ("Zertifikat Projektleiter", "Projektleiter"),
    ("Loan Officer certificate", "Senior Loan Officer"),
]


def _status(asked: str, title: str, *certificates: str) -> Status:
    candidate = resume(jobs=[job(title, "Elder Forge", "2019-now", "Kept notes")], certificates=certificates)
    (finding,) = match(candidate, posting(require(asked, "certification")), load_vocabulary(), None, TODAY).findings
    return finding.status


@pytest.mark.parametrize(("asked", "title"), CASES)
def test_a_job_of_its_name_does_not_show_a_certificate(asked: str, title: str) -> None:
    assert _status(asked, title) in {Status.MISSING, Status.IMPLIED}


@pytest.mark.parametrize("asked", [asked for asked, _ in CASES])
def test_the_certificate_itself_does(asked: str) -> None:
    assert _status(asked, "Assistant", asked) is Status.SHOWN


def test_so_does_a_title_that_names_the_paper() -> None:
    assert _status("Scrum Master certification", "Certified Scrum Master") is Status.SHOWN
