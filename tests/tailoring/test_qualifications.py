"""A standard among the skills is known, not held: no letter calls it a qualification, and no check lets one pass."""

import re

import pytest

import tailor
from tailor.model import Resume
from tailor.tailoring import find_unsupported
from tailor.vocabulary import load_vocabulary

_RESUME = """Ann Lee
Bristol | ann@example.org

Experience
Inspector, Acme Ltd, Bristol
2019 - present
- Checked welds and kept files

Certifications
PCN Level 2, 2021

Skills
{}
"""
_KNOWN = [
    ("ISO 9001, IATF 16949, NFPA 70E", "NFPA 70E"),
    ("IPC-A-610, soldering", "IPC-A-610"),
    ("AWS D1.1, MIG", "AWS D1.1"),
    ("HACCP, BRC, Excel", "HACCP"),
    ("ASME Section IX, MIG", "ASME Section IX"),
    ("PMP, Jira", "PMP"),
]
_HELD = [
    ("forklift licence, Excel", "forklift licence"),
    ("CSCS card, Excel", "CSCS card"),
    ("Certifications: PMP, CBAP\nTools: Excel", "PMP"),
]


def _resume(skills: str) -> Resume:
    return tailor.resume_from_text(_RESUME.format(skills))


def _posting(asked: str) -> str:
    return f"Inspector\nSkerry Boats Ltd\n\nRequirements\n- Knowledge of {asked}\n- PCN Level 2\n"


def _letter(skills: str, asked: str) -> str:
    letter = tailor.fit(_resume(skills), tailor.posting_from_text(_posting(asked))).letter
    return " ".join(paragraph.text for paragraph in letter.paragraphs)


@pytest.mark.parametrize(("skills", "name"), _KNOWN)
def test_a_standard_among_the_skills_is_told_as_a_skill(skills: str, name: str) -> None:
    letter = _letter(skills, name)
    assert f"I hold PCN Level 2, and my skills include {name}." in letter


@pytest.mark.parametrize(("skills", "name"), _HELD)
def test_what_says_that_it_is_a_paper_stays_a_qualification(skills: str, name: str) -> None:
    told = re.split(r"I hold(?: the following qualifications:)?", _letter(skills, name))[1]
    told = told.split(".")[0]
    assert name in told


@pytest.mark.parametrize(("skills", "name"), _KNOWN)
@pytest.mark.parametrize(
    "claim",
    [
        "Dear Hiring Team,\nMy qualifications include PCN Level 2 and {}.",
        "Dear Hiring Team,\nMy qualifications and registrations include PCN Level 2; {}.",
        "Dear Hiring Team,\nI hold {}.",
        "Dear Hiring Team,\nI am certified in {}.",
    ],
)
def test_the_check_doubts_who_calls_it_a_qualification(skills: str, name: str, claim: str) -> None:
    texts = ["Ann Lee", *claim.format(name).split("\n")]
    assert find_unsupported(texts, _resume(skills), load_vocabulary(), (), None)


@pytest.mark.parametrize(("skills", "name"), [one for one in _KNOWN if one[1] != "HACCP"])
def test_the_check_doubts_who_lists_it_among_certificates(skills: str, name: str) -> None:
    texts = ["Ann Lee", "Certifications", "PCN Level 2", name]
    assert find_unsupported(texts, _resume(skills), load_vocabulary(), (), None)


@pytest.mark.parametrize(("skills", "name"), _HELD)
def test_the_check_lets_a_paper_be_called_one(skills: str, name: str) -> None:
    texts = ["Ann Lee", "Dear Hiring Team,", f"My qualifications include PCN Level 2 and {name}."]
    assert not find_unsupported(texts, _resume(skills), load_vocabulary(), (), None)
