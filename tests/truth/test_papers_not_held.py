"""A licence, certificate or registration that the resume only speaks of is written nowhere and passes no check."""

import pytest

import tailor
from tailor.model import EditKind, Resume, Status
from tailor.tailoring import find_unsupported
from tailor.vocabulary import load_vocabulary

_RESUME = """Ann Lee
Bristol | ann@example.org

Experience
Officer, Acme Ltd, Bristol
2019 - present
- Kept files
- Sent post
- Booked rooms
- Answered mail
- {line}

Skills
Xero, Word
"""
_NOT_HELD = [
    ("ACCA", "ACCA finalist"),
    ("NMC registration", "Awaiting NMC registration"),
    ("CIMA", "CIMA: 4 papers left"),
    ("SIA licence", "SIA licence application submitted"),
    ("NEBOSH", "On the waiting list for NEBOSH"),
]


def held(line: str) -> Resume:
    return tailor.resume_from_text(_RESUME.format(line=line))


@pytest.mark.parametrize(("name", "line"), _NOT_HELD)
def test_what_is_not_yet_held_is_no_plain_evidence_and_is_not_added(name: str, line: str) -> None:
    posting = tailor.posting_from_text(f"Coordinator\n\nRequirements\n- {name}\n- Teamwork\n")
    fitted = tailor.fit(held(line), posting)
    found = [one for one in tailor.match(held(line), posting).findings if "eamwork" not in one.requirement.text]
    assert {one.status for one in found} <= {Status.IMPLIED, Status.MISSING}
    assert not [one for one in fitted.tailored.edits if one.kind is EditKind.SURFACE_SKILL]


@pytest.mark.parametrize(("name", "line"), _NOT_HELD)
@pytest.mark.parametrize("claim", ["Skills\nXero, Word, {}", "Dear Hiring Manager,\nI hold {}."])
def test_the_check_doubts_who_says_it_is_held(name: str, line: str, claim: str) -> None:
    texts = ["Ann Lee", *claim.format(name).split("\n")]
    assert find_unsupported(texts, held(line), load_vocabulary(), (), None)


@pytest.mark.parametrize(("name", "line"), _NOT_HELD)
def test_the_check_lets_the_line_itself_stand(name: str, line: str) -> None:
    texts = [*_RESUME.format(line=line).split("\n")]
    assert not find_unsupported(texts, held(line), load_vocabulary(), (), None), name
