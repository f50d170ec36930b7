"""Years that are to follow a qualification count from it, as far as the resume dates it."""

import pytest

from tailor.matching import match
from tailor.matching.since_qualified import without_qualification
from tailor.model import Entry, Finding, Resume, Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume, school


def find(candidate: Resume, text: str) -> Finding:
    name = text.partition("years' ")[2]
    asked = require(text, "experience", name=name, years=3)
    (finding,) = match(candidate, posting(asked), load_vocabulary(), None, TODAY).findings
    return finding


@pytest.mark.parametrize(
    ("asked", "left"),
    [
        ("post-registration experience", ""),
        ("post-qualifying experience", ""),
        ("post-master's experience in child welfare", "child welfare"),
        ("post-licensure experience as a hygienist", "hygienist"),
        ("Berufserfahrung nach dem Examen", "Berufserfahrung"),
        ("expérience après le diplôme", "expérience"),
        ("post-production experience", "post-production experience"),
        ("postgraduate degree", "postgraduate degree"),
    ],
)
def test_the_qualification_that_years_are_to_follow_is_no_field(asked: str, left: str) -> None:
    assert without_qualification(asked) == left


@pytest.mark.parametrize(
    ("summary", "jobs", "status"),
    [
        ("Midwife, qualified 2019.", [job("Midwife", "Elm", "2019-now")], Status.SHOWN),
        ("Midwife, registered since March 2024.", [job("Midwife", "Elm", "2015-now")], Status.MISSING),
        ("Midwife.", [job("Student midwife", "Elm", "2015-2024"), job("Midwife", "Oak", "2025-now")], Status.MISSING),
        ("Midwife.", [job("Student, then midwife", "Elm", "2015-now")], Status.SHOWN),
    ],
)
def test_only_work_after_the_registration_counts(summary: str, jobs: list[Entry], status: Status) -> None:
    finding = find(resume(summary=summary, jobs=jobs), "three years' post-registration experience")
    assert finding.status is status


@pytest.mark.parametrize(
    ("earned", "status", "note"),
    [
        ("2019", Status.SHOWN, ""),
        ("2025", Status.IMPLIED, "the resume shows about 8 months; the posting asks for 3"),
    ],
)
def test_work_in_a_field_counts_from_the_degree_asked_for(earned: str, status: Status, note: str) -> None:
    candidate = resume(
        jobs=[job("Case Manager", "Elm", "2016-now", "Carried child welfare cases.")],
        education=[school("Master of Social Work", dates=earned)],
    )
    finding = find(candidate, "three years' post-master's experience in child welfare")
    assert (finding.status, finding.note) == (status, note)
