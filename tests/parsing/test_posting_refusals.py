"""What a posting denies, and what is no employer though it stands beside the job."""

import pytest

from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.readers import document_from_text

_ASKED = "\n\nRequirements\n- Two years of practice\n- A steady hand\n"


def _read(text: str) -> Posting:
    return parse_posting(document_from_text(text))


@pytest.mark.parametrize(
    ("head", "company"),
    [
        ("Data Engineer, Frontend\nTidewell Grid, Leeds", "Tidewell Grid"),
        ("Ward Nurse, Cardiology\nElmwood Clinic, Leeds", "Elmwood Clinic"),
        ("Ward Nurse – Telemetry\nElmwood Partners | Akron, OH | Posted today", "Elmwood Partners"),
        ("Data Engineer, Reliability\nTidewell Grid, Austin, TX", "Tidewell Grid"),
        ("Data Engineer, Frontend\nTidewell Grid — Leeds or remote within the UK", "Tidewell Grid"),
        ("Consultant, Neurology\nLeeds", ""),
        ("Welder, Fabrix\nLeeds", "Fabrix"),
        ("Welder, Elm & Sons, Leeds", "Elm & Sons"),
    ],
)
def test_a_word_behind_the_job_is_no_employer_above_another(head: str, company: str) -> None:
    assert _read(head + _ASKED).company == company


@pytest.mark.parametrize(
    "text",
    [
        "We are hiring a Ledger Clerk! Post invoices. Keep the books. You need patience.",
        "Our team is looking for a Baker. Bake bread. Clean ovens.",
        "Ledger Clerk Bramble Freight Ltd Leeds £25,000\nWhat you'll be doing:\nKeep purchase records\nYou need:\nSage",
    ],
)
def test_who_speaks_and_a_task_are_no_employers(text: str) -> None:
    assert _read(text).company in {"", "Bramble Freight Ltd"}


@pytest.mark.parametrize(
    "line",
    [
        "Remote: No",
        "Remote job: No",
        "Remote eligible: no",
        "Telework eligible: No",
        "Work from home: no",
        "Homeoffice: nein",
        "Télétravail : non",
        "Remote: Not available",
    ],
)
def test_a_denied_rule_is_no_rule(line: str) -> None:
    assert _read(f"Baker\nRye & Co\nLocation: Reno, NV\n{line}{_ASKED}").location == "Reno, NV"


@pytest.mark.parametrize(
    "line",
    [
        "French not required",
        "Degree not necessary",
        "No certificate needed",
        "Französisch nicht erforderlich",
        "Diplôme non requis",
        "Kein Führerschein nötig",
        "We don't require a diploma.",
    ],
)
def test_what_is_not_required_is_no_requirement(line: str) -> None:
    assert line not in [
        one.text
        for one in _read(f"Baker\nRye & Co, Leeds{_ASKED}- {line}\n").lines
        if one.role.value in {"requirement", "nice"}
    ]


@pytest.mark.parametrize("line", ["French useful but not required", "You do not need visa sponsorship"])
def test_a_wish_or_condition_with_a_denial_is_kept(line: str) -> None:
    roles = {one.text: one.role.value for one in _read(f"Baker\nRye & Co, Leeds{_ASKED}- {line}\n").lines}
    assert roles[line] in {"nice", "requirement", "condition"}


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Bonus: £900 signing bonus", "benefit"),
        ("Bonus: up to 8%", "benefit"),
        ("Bonus: experience with rye", "nice"),
    ],
)
def test_a_bonus_in_money_is_no_wish(line: str, role: str) -> None:
    lines = _read(f"Baker\nRye & Co, Leeds{_ASKED}\n{line}\n").lines
    assert {one.text: one.role.value for one in lines}[line] == role
