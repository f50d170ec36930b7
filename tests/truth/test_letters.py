"""A letter: what it says of the candidate is the resume's, what it says of the employer is the posting's."""

import datetime as dt

import pytest

from tailor import pipeline, readers
from tailor.config import Settings
from tests.truth.cases import as_resume, resume_text

POSTING = """Critical Care Nurse at Fernhill Regional Hospital

Fernhill Regional Hospital, Salem, OR
A 310-bed hospital with a Level I trauma center.

Requirements
- ACLS and BLS
- Three years of critical care experience
- Continuous renal replacement therapy
- Wound care

Nice to have
- Spanish
- ECMO
"""
NURSE = as_resume(resume_text("nurse"), "md")
JOB = pipeline.posting_from_text(POSTING)
NOW = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
LETTER = "\n".join(
    (
        *("Perpetua Lindqvist", "Portland, OR 97204", "22 November 2026", "Fernhill Regional Hospital"),
        *("Application: Critical Care Nurse", "Dear Hiring Team,"),
        *(paragraph.text for paragraph in pipeline.fit(NURSE, JOB, Settings(), NOW).letter.paragraphs),
        *("Kind regards,", "Perpetua Lindqvist"),
    )
)


def doubts(text: str, *, with_posting: bool = True) -> list[str]:
    document = readers.document_from_text(text, "letter.txt")
    return [found.unsupported for found in pipeline.verify(document, NURSE, JOB if with_posting else None)]


def with_sentence(sentence: str) -> str:
    return LETTER.replace("Kind regards,", f"{sentence}\nKind regards,")


def test_what_tailor_writes_passes_with_the_posting_and_without() -> None:
    assert "In my current position, I" in LETTER
    assert doubts(LETTER) == []
    assert doubts(LETTER, with_posting=False) == []


@pytest.mark.parametrize(
    ("true", "lie"),
    [
        ("Critical Care Nurse at Fernhill", "Chief Nurse at Fernhill"),
        ("Nurse at Fernhill Regional Hospital", "Nurse at Fernhill University Hospital"),
        ("a Staff Nurse", "a Charge Nurse"),
        ("In my current position, I titrate", "In my position at Fernhill Regional Hospital, I titrate"),
        ("since August 2018", "since August 2008"),
        ("two ventilated patients", "four ventilated patients"),
        ("In my current position", "You ask for piano playing. In my current position"),
    ],
)
def test_a_changed_fact_is_found(true: str, lie: str) -> None:
    assert true in LETTER
    assert doubts(LETTER.replace(true, lie)) != []


@pytest.mark.parametrize(
    "sentence",
    [
        "Your 310-bed hospital is where I would like to work.",
        "Your Level I trauma center matters to me.",
        "I would welcome the chance to talk with you.",
        "I have long wanted to live in Salem again.",
    ],
)
def test_the_postings_facts_and_the_candidates_wishes_pass(sentence: str) -> None:
    assert doubts(with_sentence(sentence)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Your 900-bed hospital is where I would like to work.",
        "Your hospital won a national award.",
        "Fernhill Regional Hospital leads the state in transplants.",
        "You pioneered robotic surgery.",
        "I have no wound care experience.",
        "I have never used Epic.",
        "Although my Spanish is fluent, I keep learning.",
        "I am an ECMO specialist.",
        "I have cared for 310 patients.",
        "My salary is 90,000 dollars.",
    ],
)
def test_what_neither_resume_nor_posting_says_is_found(sentence: str) -> None:
    assert doubts(with_sentence(sentence)) != []


def test_without_the_posting_its_facts_are_left_alone() -> None:
    assert doubts(LETTER.replace("Fernhill", "Ferndale"), with_posting=False) == []
