"""A skill that the resume shows by another name than the posting's gets both names in the skills list."""

import dataclasses

import pytest

from tailor.model import Evidence, Finding, Match, Place, Posting, Reason, RequirementKind, Resume, Status
from tailor.tailoring import find_untrue, tailor_resume
from tailor.vocabulary import load_vocabulary
from tests.tailoring.samples import TOOL, asked, entry, experience, match_literally, posting, resume, skills

BULLET = Place.BULLET


def shown(candidate: Resume, wanted: str, words: str, why: Reason, *places: Place) -> Match:
    empty = match_literally(candidate, posting("", ""))
    bullet = candidate.sections[0].entries[0].bullets[0]
    evidence = tuple(Evidence(bullet.id, bullet.text, words, why, place, "") for place in places)
    return dataclasses.replace(empty, findings=(Finding(asked(wanted, kind=TOOL), Status.SHOWN, evidence, 1.0),))


def listed(candidate: Resume, found: Match) -> list[str]:
    return names_listed(candidate, posting("", "", *(finding.requirement for finding in found.findings)), found)


def names_listed(candidate: Resume, job: Posting, found: Match) -> list[str]:
    made = tailor_resume(candidate, job, found, load_vocabulary())
    assert find_untrue(made, None, job, load_vocabulary()) == ()
    return [skill.name for skill in made.resume.sections[-1].groups[0].skills]


def engineer(told: str) -> Resume:
    return resume(
        "Ada Quill", experience(entry("job1", "Engineer", "Elm", "2019 now", [told])), skills("Python, Docker")
    )


@pytest.mark.parametrize(
    ("wanted", "words", "both"),
    [
        ("Kubernetes", "K8s", "Kubernetes (K8s)"),
        ("Amazon Web Services", "AWS", "Amazon Web Services (AWS)"),
    ],
)
def test_another_name_in_a_bullet_alone_is_listed_with_the_postings(wanted: str, words: str, both: str) -> None:
    candidate = engineer(f"Moved the shop to {words}.")
    assert listed(candidate, shown(candidate, wanted, words, Reason.ALIAS, BULLET)) == [both, "Python", "Docker"]


@pytest.mark.parametrize(
    ("wanted", "words", "why"),
    [("Kubernetes", "Kubernetes", Reason.LITERAL), ("React.js", "React", Reason.ALIAS)],
)
def test_the_same_name_or_another_spelling_of_it_stays_where_it_is(wanted: str, words: str, why: Reason) -> None:
    candidate = engineer(f"Moved the shop to {words}.")
    assert listed(candidate, shown(candidate, wanted, words, why, BULLET)) == ["Python", "Docker"]


@pytest.mark.parametrize("kind", [RequirementKind.SKILL, RequirementKind.EXPERIENCE])
def test_an_abbreviation_that_the_posting_explains_is_listed_as_the_resume_has_it(kind: RequirementKind) -> None:
    candidate = engineer("Read the QRD tables of three mills.")
    found = shown(candidate, "quiet reed drive", "QRD", Reason.ALIAS, BULLET)
    finding = dataclasses.replace(found.findings[0], requirement=asked("quiet reed drive", kind=kind))
    buried = dataclasses.replace(finding, status=Status.BURIED)
    job = dataclasses.replace(posting("", "", buried.requirement), text="Experience with the quiet reed drive, and QRD")
    assert names_listed(candidate, job, dataclasses.replace(found, findings=(buried,))) == ["Python", "Docker"]
    job = dataclasses.replace(job, text="Experience with the quiet reed drive (QRD)")
    assert names_listed(candidate, job, dataclasses.replace(found, findings=(buried,))) == ["Python", "Docker", "QRD"]
