"""The field that the head of a job gives beside the employer."""

import pytest

from tailor.matching import match
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


@pytest.mark.parametrize(
    ("asked", "kind", "employer", "status"),
    [
        ("SaaS", "skill", "Marrow (SaaS)", "implied"),
        ("SaaS", "experience", "Marrow (B2B SaaS)", "implied"),
        ("fintech industry", "experience", "Marrow (fintech)", "implied"),
        ("SaaS", "skill", "Marrow (formerly SaaS Works)", "missing"),
        ("SaaS", "skill", "Marrow (logistics)", "missing"),
        ("medical devices", "experience", "Marrow (medical recruitment)", "missing"),
    ],
)
def test_the_field_in_the_bracket_of_an_employer_suggests_experience_in_it(
    asked: str, kind: str, employer: str, status: str
) -> None:
    candidate = resume(jobs=[job("Clerk", employer, "2015-2021", "Kept the calendar.")])
    (finding,) = match(candidate, posting(require(asked, kind)), load_vocabulary(), None, TODAY).findings
    assert finding.status.value == status
