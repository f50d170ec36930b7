"""Degrees whose subject a posting names by a group of subjects, or leaves open."""

import datetime as dt

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import job, posting, require, resume, school

TODAY = dt.date(2026, 3, 1)
HELD = {Status.SHOWN, Status.BURIED}


def _status(text: str, held: str, *, level: str = "bachelor", field: str = "") -> Status:
    candidate = resume(jobs=[job("Assistant", "Elder Forge", "2023-2026")], education=[school(held)])
    wanted = require(text, "degree", degree=level, field=field)
    (finding,) = match(candidate, posting(wanted), load_vocabulary(), None, TODAY).findings
    return finding.status


@pytest.mark.parametrize(
    ("field", "held"),
    [
        ("a life science", "BSc Zoology"),
        ("a physical science", "BSc Physics"),
        ("a social science", "BSc Anthropology"),
        ("an engineering discipline", "BEng Civil Engineering"),
        ("a humanities subject", "BSc Linguistics"),
        ("Naturwissenschaften", "BSc Chemie"),
        ("a biological science", "BSc Genetics"),
    ],
)
def test_a_subject_of_the_group_is_what_is_asked_for(field: str, held: str) -> None:
    assert _status(f"Bachelor's degree in {field}", held, field=field) in HELD


@pytest.mark.parametrize(
    ("field", "held"),
    [
        ("a life science", "BA Philosophy"),
        ("a physical science", "BA Anthropology"),
        ("an engineering discipline", "BA Spanish"),
        ("a social science", "BSc Chemistry"),
    ],
)
def test_another_subject_is_not(field: str, held: str) -> None:
    assert _status(f"Bachelor's degree in {field}", held, field=field) not in HELD


def test_a_subject_that_only_a_far_relative_of_one_asked_for_shares_is_not_shown() -> None:
    asked = "Degree in Finance, Business or a related field"
    assert _status(asked, "BSc Psychology", field="Finance, Business or a related field") not in HELD
    assert _status(asked, "BSc Economics", field="Finance, Business or a related field") in HELD
