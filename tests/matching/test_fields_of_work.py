"""Experience in a field of work, shown by job titles; languages by their tests; papers by their level."""

import pytest

from tailor.matching import match
from tailor.model import Finding, Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume, school


def _by_title(asked: str, title: str, kind: str = "experience") -> Finding:
    held = resume(jobs=[job(title, "Hartwell", "2019-present", "Kept to the daily plan.")])
    return match(held, posting(require(asked, kind)), load_vocabulary(), None, TODAY).findings[0]


@pytest.mark.parametrize(
    ("field", "title"),
    [
        ("childcare", "Nursery Nurse"),
        ("hospitality", "Barista"),
        ("the construction industry", "Bricklayer"),
        ("farm", "Herdsman"),
        ("credit control", "Credit Controller"),
        ("Gastronomie", "Kellnerin"),
        ("petite enfance", "Auxiliaire de puériculture"),
    ],
)
def test_a_job_title_implies_the_field_that_it_is_held_in(field: str, title: str) -> None:
    assert _by_title(field, title).status is Status.IMPLIED


@pytest.mark.parametrize(
    ("field", "title"),
    [
        ("health care", "Nursery Nurse"),
        ("architecture", "Solutions Architect"),
        ("retail", "Warehouse Operative"),
        ("teaching", "Teaching Hospital Porter"),
        ("security", "Information Security Analyst"),
        ("law", "Law Enforcement Officer"),
        ("quality control", "Tax Inspector"),
    ],
)
def test_a_title_of_another_field_implies_nothing(field: str, title: str) -> None:
    assert _by_title(field, title).status is Status.MISSING


@pytest.mark.parametrize("title", ["Apprentice Electrician", "Electrician Apprentice", "Trainee Electrician"])
def test_a_learner_of_a_trade_is_not_shown_to_be_of_it(title: str) -> None:
    assert _by_title("electrician", title).status is Status.IMPLIED


def test_a_student_of_a_trade_is_not_shown_to_be_of_it_but_one_who_counsels_students_is_no_learner() -> None:
    assert _by_title("midwife", "Student Midwife").status is Status.IMPLIED
    assert _by_title("counsellor", "Student Counsellor").status is Status.SHOWN


@pytest.mark.parametrize(
    ("language", "asked", "paper", "gap"),
    [
        ("English", "anglais courant", "TOEIC 945", ""),
        ("French", "Fluent French", "DALF C1", ""),
        ("German", "German C1", "Goethe-Zertifikat B2", "the resume says B2; the posting asks for C1 (fluent)"),
        ("Japanese", "Japanese", "JLPT N2", ""),
    ],
)
def test_a_test_of_a_language_implies_it(language: str, asked: str, paper: str, gap: str) -> None:
    held = resume(jobs=[job("Cook", "Hartwell", "2019-present")], education=[school(paper, "Institut Nord", "2019")])
    wanted = posting(require(asked, "language", name=language, named=True))
    finding = match(held, wanted, load_vocabulary(), None, TODAY).findings[0]
    assert (finding.status, finding.note) == (Status.IMPLIED, gap or "not named; name it if it is true")


@pytest.mark.parametrize(
    ("asked", "paper", "status"),
    [
        ("Level 2 qualification", "NVQ Level 3 Catering", Status.SHOWN),
        ("Level 4 qualification", "NVQ Level 2 Catering", Status.MISSING),
        ("Level 3 qualification in childcare", "CACHE Level 3 Diploma in Early Years", Status.SHOWN),
        ("Level 3 qualification in childcare", "Level 3 Diploma in Plumbing", Status.MISSING),
    ],
)
def test_a_qualification_of_a_level_is_shown_by_one_of_that_level_and_subject(
    asked: str, paper: str, status: Status
) -> None:
    held = resume(jobs=[job("Cook", "Hartwell", "2019-present")], education=[school(paper, "Town College", "2019")])
    wanted = require(asked, "degree", degree="certificate", field=asked.partition(" in ")[2])
    finding = match(held, posting(wanted), load_vocabulary(), None, TODAY).findings[0]
    assert finding.status is status


def test_a_suite_implies_its_parts_and_no_other_product() -> None:
    held = resume(jobs=[job("Clerk", "Hartwell", "2019-present")], skills=["MS Office"])
    wanted = posting(require("Excel", "tool", named=True), require("Jira", "tool", named=True, number=9))
    findings = match(held, wanted, load_vocabulary(), None, TODAY).findings
    assert {one.requirement.name: one.status for one in findings} == {"Excel": Status.IMPLIED, "Jira": Status.MISSING}
