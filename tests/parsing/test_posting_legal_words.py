"""Words of warnings and notices, which name work as often: bank accounts, fraud, personal data."""

import pytest

from tailor import posting_from_text
from tailor.model import LineRole

_POSTING = """Ledger Officer
Elm Works
Leeds

{heading}
{line}
{last}

{asked}
- 5+ years of experience in bookkeeping
"""


def _role(line: str) -> LineRole:
    german = line.startswith("Sie ")
    words = (
        ("Ihre Aufgaben", "Sie schreiben Berichte.", "Ihr Profil")
        if german
        else ("Responsibilities", "Present forecasts to the board.", "Requirements")
    )
    heading, last, asked = words
    found = posting_from_text(_POSTING.format(heading=heading, line=line, last=last, asked=asked))
    return next(one.role for one in found.lines if one.text == line)


@pytest.mark.parametrize(
    "line",
    [
        "Reconcile bank accounts each week.",
        "Investigate fraud cases and write up what you find.",
        "You will protect patients' personal data in line with the law.",
        "Draft privacy notices for our clients.",
        "Bake cookies and cakes for the café.",
        "Sie beraten die Abteilungen zum Datenschutz.",
    ],
)
def test_a_duty_that_names_what_notices_speak_of_is_a_duty(line: str) -> None:
    assert _role(line) is LineRole.DUTY


@pytest.mark.parametrize(
    "line",
    [
        "We will never ask for your bank account details.",
        "Beware of fraud and scams.",
        "Your personal data will be kept for six months.",
        "Read our privacy policy to learn more.",
        "Qualified applicants with criminal histories are considered.",
    ],
)
def test_a_warning_among_the_duties_is_legal(line: str) -> None:
    assert _role(line) is LineRole.LEGAL
