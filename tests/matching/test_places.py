import datetime as dt

import pytest

from tailor.matching import match
from tailor.model import Finding, Resume, Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume

PLAIN = "Kept the site open."


def find(candidate: Resume, today: dt.date = TODAY) -> Finding:
    asked = posting(require("wound care"))
    (finding,) = match(candidate, asked, load_vocabulary(), None, today).findings
    return finding


@pytest.mark.parametrize(
    ("candidate", "where"),
    [
        (resume(headline="Nurse for wound care", jobs=[job("Nurse", "Elm", "2010-2012")]), "Headline"),
        (resume(summary="Nurse with years of wound care."), "Summary"),
        (resume(skills=["Triage", "Wound care"]), "Skills"),
        (
            resume(jobs=[job("Wound care nurse", "Elm Hospital", "2001-2003")]),
            "Wound care nurse at Elm Hospital, job title",
        ),
        (resume(jobs=[job("Nurse", "Elm", "2019-now", PLAIN, PLAIN, "Wound care.")]), "Nurse at Elm, 3rd bullet"),
        (resume(jobs=[job("Nurse", "Elm", "2015 2021-03", "Wound care.")]), "Nurse at Elm, 1st bullet"),
        (resume(certificates=["Wound Care Certified, 2019"]), "Certifications"),
        (resume(name="Ana Reyes, RN, Wound Care"), "Headline"),
    ],
)
def test_what_a_reader_sees_first_is_shown(candidate: Resume, where: str) -> None:
    finding = find(candidate)
    assert (finding.status, finding.evidence[0].where, finding.note) == (Status.SHOWN, where, "")


@pytest.mark.parametrize(
    ("candidate", "note"),
    [
        (
            resume(jobs=[job("Nurse", "Elm", "2019-now", PLAIN, PLAIN, PLAIN, "Did wound care.")]),
            "named once, in the 4th bullet of “Nurse at Elm” (2019–now); name it in your skills",
        ),
        (
            resume(jobs=[job("Nurse", "Elm", "2016-2018", "Did wound care.")]),
            "named once, in the 1st bullet of “Nurse at Elm” (2016–2018); name it in your skills",
        ),
        (
            resume(jobs=[job("Nurse", "Elm", "2014-2016", "Wound care."), job("Aide", "Oak", "2012", "Wound care.")]),
            "named twice, first in the 1st bullet of “Nurse at Elm” (2014–2016); name it in your skills",
        ),
        (
            resume(jobs=[job("Nurse", "Elm", "", "Did wound care.")]),
            "named once, in the 1st bullet of “Nurse at Elm”; name it in your skills",
        ),
    ],
)
def test_what_stands_deeper_is_buried_and_the_note_says_where(candidate: Resume, note: str) -> None:
    finding = find(candidate)
    assert (finding.status, finding.note) == (Status.BURIED, note)


def test_a_job_is_recent_until_five_years_after_its_end() -> None:
    candidate = resume(jobs=[job("Nurse", "Elm", "2015-01 to 2021-02", "Did wound care.")])
    assert find(candidate, dt.date(2026, 2, 28)).status is Status.SHOWN
    assert find(candidate, dt.date(2026, 3, 1)).status is Status.BURIED


def test_the_place_that_is_seen_first_is_the_first_evidence() -> None:
    candidate = resume(
        skills=["Wound care"],
        jobs=[job("Nurse", "Elm", "2012-2014", "Old wound care."), job("Nurse", "Oak", "2019-now", "New wound care.")],
    )
    assert [one.where for one in find(candidate).evidence] == [
        "Skills",
        "Nurse at Oak, 1st bullet",
        "Nurse at Elm, 1st bullet",
    ]


def test_no_more_than_four_places_are_given_as_evidence() -> None:
    jobs = [job("Nurse", "Elm", f"{year}-{year + 1}", "Wound care.") for year in range(2000, 2010)]
    assert len(find(resume(jobs=jobs)).evidence) == 4


@pytest.mark.parametrize(
    ("asked", "kind", "advice"),
    [
        ("Basic Life Support", "certification", "list it with your certificates"),
        ("MBA", "degree", "list it under your education"),
        ("German", "language", "list it under your languages"),
        ("farming", "experience", "say it in your summary"),
        ("wound care", "skill", "name it in your skills"),
    ],
)
def test_the_advice_names_the_place_where_a_reader_would_look(asked: str, kind: str, advice: str) -> None:
    sentence = "Basic Life Support, MBA, in German, wound care, farming."
    candidate = resume(jobs=[job("Clerk", "Elm", "2010-2012", sentence)])
    requirement = require(asked, kind)
    (finding,) = match(candidate, posting(requirement), load_vocabulary(), None, TODAY).findings
    assert finding.note.rpartition("; ")[2] == advice
