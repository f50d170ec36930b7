"""Grades and levels without brackets that a document raises."""

import pytest

from tailor import pipeline
from tailor.tailoring import find_unsupported
from tests.tailoring.samples import VOCABULARY

RESUME = """# Ada Quill
ada@example.org

## Education
Elm University | BSc Chemistry 2:2 | 2012 - 2015
Elm School | 2010 - 2012
A level Physics A
A level Maths B
- Biology C, Art D

## Experience
### Clerk, Oak Ltd
2016 - 2020
- Kept the ledgers of four shops.

## Languages
French B1, Italian A2
"""


@pytest.mark.parametrize(
    ("held", "raised"),
    [
        ("Physics A", "Physics A*"),
        ("Maths B", "Maths A"),
        ("Biology C", "Biology B"),
        ("Art D", "Art A"),
        ("French B1", "French B2"),
        ("Italian A2", "Italian C1"),
        ("2:2", "2:1"),
    ],
)
def test_a_better_grade_is_found(held: str, raised: str) -> None:
    resume = pipeline.resume_from_text(RESUME)
    lines = [line for line in RESUME.splitlines() if line]
    assert find_unsupported(lines, resume, VOCABULARY, ()) == ()
    changed = [line.replace(held, raised) for line in lines]
    assert [one.sentence for one in find_unsupported(changed, resume, VOCABULARY, ())]


@pytest.mark.parametrize(
    ("sentence", "is_held"),
    [("I have an A level in Physics A*.", False), ("In addition, I speak French B1.", True), ("Physics A", True)],
)
def test_a_grade_in_a_letter_is_that_of_the_resume(sentence: str, *, is_held: bool) -> None:
    found = find_unsupported(["Dear Hiring Team,", sentence], pipeline.resume_from_text(RESUME), VOCABULARY, ())
    assert (found == ()) is is_held
