"""Years of one trade, over jobs whose titles call it otherwise."""

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


def _months_suffice(asked: str, newer: str, older: str) -> bool:
    """Whether nine years are shown by two jobs of five and eight years, the newer one of which is of the trade."""
    vocabulary = load_vocabulary()
    term = vocabulary.get(asked)
    wanted = require(asked, "experience", name=term.name if term else asked, years=9)
    jobs = [job(newer, "Elm", "2021-now", "Kept notes"), job(older, "Oak", "2013-2020", "Wrote lists")]
    (finding,) = match(resume(jobs=jobs), posting(wanted), vocabulary, None, TODAY).findings
    return finding.status in {Status.SHOWN, Status.BURIED} and "asks for" not in finding.note


@pytest.mark.parametrize(
    ("asked", "newer", "older"),
    [
        ("software development", "Senior Software Engineer", "Software Developer"),
        ("software development", "Senior Software Engineer", "Developer"),
        ("software or data engineering", "Software Engineer", "Software Developer"),
        ("software engineering", "Software Engineer", "Backend Developer"),
        ("software engineering", "Software Engineer", "Java Developer"),
        ("project management", "Project Manager", "Assistant Project Manager"),
    ],
)
def test_jobs_of_one_trade_count_together(asked: str, newer: str, older: str) -> None:
    assert _months_suffice(asked, newer, older)


@pytest.mark.parametrize(
    ("asked", "newer", "older"),
    [
        ("software development", "Senior Software Engineer", "Property Developer"),
        ("software development", "Software Developer", "Mechanical Engineer"),
        ("software development", "Software Developer", "Business Development Manager"),
        ("software development", "Software Developer", "Trainee Software Developer"),
        ("project management", "Project Manager", "Manager"),
        ("project management", "Project Manager", "Assistant to the Project Manager"),
    ],
)
def test_jobs_of_another_trade_or_beside_it_do_not(asked: str, newer: str, older: str) -> None:
    assert not _months_suffice(asked, newer, older)


def test_years_at_the_same_time_count_once() -> None:
    wanted = require("software development", "experience", years=9)
    jobs = [job("Software Engineer", "Elm", "2020-now"), job("Software Developer", "Oak", "2018-2024")]
    (finding,) = match(resume(jobs=jobs), posting(wanted), load_vocabulary(), None, TODAY).findings
    assert "about 7 years" in finding.note
