"""A letter names no paper of which its own line says that it is not held, or no more."""

import pytest

import tailor

_RESUME = """Ida Quist
ida@example.org

Experience
Yard Hand, Brae Marine Ltd, 2019 - 2025
- Kept the slipway clear.

Certifications
{}
Dinghy Instructor, 2021
"""
_POSTING = "Yard Hand\nSkerry Boats Ltd\n\nRequirements\n- {}\n- Dinghy Instructor\n"


def _letter(line: str, asked: str) -> str:
    resume = tailor.resume_from_text(_RESUME.format(line))
    letter = tailor.fit(resume, tailor.posting_from_text(_POSTING.format(asked))).letter
    return " ".join(paragraph.text for paragraph in letter.paragraphs)


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("IOSH Managing Safely - resit pending", "IOSH Managing Safely"),
        ("NEBOSH Certificate exam failed", "NEBOSH Certificate"),
        ("PMP, exam not passed", "PMP"),
        ("CCNA 2016 (no longer valid)", "CCNA"),
        ("CISSP, voucher bought", "CISSP"),
        ("First Aid at Work, booked for May 2031", "First Aid at Work"),
        ("Forklift licence suspended", "Forklift licence"),
        ("TOEIC non validé", "TOEIC"),
        ("Staplerschein, Prüfung steht aus", "Staplerschein"),
    ],
)
def test_a_paper_that_is_not_held_is_not_told(line: str, asked: str) -> None:
    assert asked.split(maxsplit=1)[0] not in _letter(line, asked)


@pytest.mark.parametrize("line", ["PMP, passed 2023", "PMP (valid until 2031)", "PMP, PMI, renewal due 2031", "PMP"])
def test_a_paper_that_is_held_is_told(line: str) -> None:
    assert "PMP" in _letter(line, "PMP")
