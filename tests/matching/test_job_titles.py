import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


def status(asked: str, title: str) -> Status:
    candidate = resume(jobs=[job(title, "Elder Forge", "2014-2016", "Opened the site each morning.")])
    asked_for = posting(require(asked, "skill"))
    return match(candidate, asked_for, load_vocabulary(), None, TODAY).findings[0].status


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ("orthopaedic nursing", "Staff Nurse, Trauma and Orthopaedics"),
        ("portrait photography", "Photographer (portraits and weddings)"),
    ],
)
def test_a_title_shows_the_field_that_it_names_by_the_person(asked: str, title: str) -> None:
    assert status(asked, title) is Status.IMPLIED


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ("theatre nursing", "Nurse recruiter, theatre staff"),
        ("primary teaching", "Teaching Assistant, Primary"),
        ("psychiatric nursing", "Student Nurse, psychiatric ward"),
        ("data entry", "Entry Level Data Analyst"),
    ],
)
def test_the_title_of_one_who_helps_shows_no_field(asked: str, title: str) -> None:
    assert status(asked, title) is Status.MISSING
