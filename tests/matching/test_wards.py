"""The department in which somebody worked shows its field."""

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


def _status(asked: str, title: str, line: str = "Kept files.", kind: str = "experience") -> Status:
    candidate = resume(jobs=[job(title, "Elm", "2018-2024", "Made tea.", line)])
    wanted = posting(require(asked, kind, name=asked))
    return match(candidate, wanted, load_vocabulary(), None, TODAY).findings[0].status


@pytest.mark.parametrize("kind", ["experience", "skill"])
@pytest.mark.parametrize(
    ("asked", "title", "line"),
    [
        ("renal care", "Staff Nurse - Renal Ward", "Gave tablets."),
        ("burns nursing", "Staff Nurse", "Worked on the burns unit."),
        ("fracture patients", "Plaster technician, Fracture Clinic", "Made casts."),
        ("neonatal services", "Healthcare assistant", "Worked on the neonatal high dependency unit."),
    ],
)
def test_a_department_of_the_field_shows_it(asked: str, title: str, line: str, kind: str) -> None:
    assert _status(asked, title, line, kind) is Status.IMPLIED


@pytest.mark.parametrize(
    ("asked", "title", "line"),
    [
        ("renal care", "Staff Nurse, Orthopaedic Ward", "Gave tablets."),
        ("customer service", "Clerk", "Sat near the customer unit."),
        ("burns nursing", "Clerk", "Burns nothing; the unit was closed."),
        ("renal care", "Clerk", "Never worked on the renal ward."),
    ],
)
def test_another_department_or_no_field_does_not(asked: str, title: str, line: str) -> None:
    assert _status(asked, title, line) is Status.MISSING
