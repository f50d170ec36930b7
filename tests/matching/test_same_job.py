"""Experience that a job shows by its title and by what was done there."""

import pytest

from tailor.matching import match
from tailor.model import Finding, Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


def find(asked: str, title: str, task: str, *, years: float | None = None, summary: str = "") -> Finding:
    wanted = require(asked, "experience", years=years)
    candidate = resume(summary=summary, jobs=[job(title, "Elder & Co", "2022-02 to 2026-02", task)])
    (finding,) = match(candidate, posting(wanted), load_vocabulary(), None, TODAY).findings
    return finding


@pytest.mark.parametrize(
    ("asked", "title", "task"),
    [
        ("immigration paralegal", "Paralegal", "Filed immigration petitions"),
        ("B2B marketing", "Marketing Manager", "Ran B2B campaigns"),
        ("industrial maintenance", "Industrial Electrician", "Maintained packing machines"),
        ("software development", "Software Developer", "Fixed faults"),
        ("paediatric nursing", "Staff Nurse", "Cared for children on a paediatric ward"),
        ("commercial cleaning", "Cleaner", "Kept commercial offices tidy"),
    ],
)
def test_title_and_tasks_together_show_an_experience(asked: str, title: str, task: str) -> None:
    assert find(asked, title, task).status in {Status.IMPLIED, Status.SHOWN}


@pytest.mark.parametrize(
    ("asked", "title", "task"),
    [
        ("immigration paralegal", "Receptionist", "Greeted immigration clients"),
        ("industrial maintenance", "Sales Clerk", "Sold industrial pumps"),
        ("paediatric nursing", "Porter", "Cleaned a paediatric ward"),
        ("nursing", "Nurse Recruiter", "Called candidates"),
    ],
)
def test_the_words_of_another_trade_do_not(asked: str, title: str, task: str) -> None:
    assert find(asked, title, task).status is Status.MISSING


def test_a_dated_job_tells_the_years_where_the_summary_names_the_experience() -> None:
    finding = find(
        "immigration paralegal", "Paralegal", "Filed immigration petitions", years=2.0, summary="Immigration paralegal."
    )
    assert finding.status is Status.SHOWN
    assert "not checked" not in finding.note
