"""A paper whose resume says until when it is valid is told up to that day, and not after it."""

import datetime as dt

import pytest

import tailor
from tailor.tailoring.expiry import has_run_out

_DAY = dt.date(2026, 11, 30)
_RESUME = """Ines Vahl
ines@example.org

Experience
Yard Hand, Brae Marine Ltd, 2019 - 2025
- Kept the slipway clear.
- Repaired two jetties.

Certifications
Rough Terrain Forklift Certificate, valid until June 2026
"""
_POSTING = "Yard Hand\nSkerry Boats Ltd\n\nRequirements\n- Forklift certificate\n- Rough Terrain Forklift Certificate\n"


@pytest.mark.parametrize(
    "line",
    [
        "Reach truck ticket, through Aug 2026",
        "Hoist licence H-2201, expires 3/2026",
        "Rescue diver (valid until June 2026)",
        "Kranschein, gültig bis 05/2026",
        "SSIAP 2, recyclage en 2025",
        "Sauveteur secouriste, valable jusqu'en mars 2026",
        "Crane signaller - exp. 04/26",
        "Flagger card, exp. 06/30/2026",
        "Gesundheitszeugnis, bis 31.12.2025",
        "Renewal due May 2026",
    ],
)
def test_a_paper_has_run_out_after_its_last_day(line: str) -> None:
    assert has_run_out(line, _DAY)


@pytest.mark.parametrize(
    "line",
    [
        "Reach truck ticket, through Aug 2027",
        "Hoist licence, expires 12/31/2026",
        "Kranschein, gültig bis 11/2026",
        "Ticket valid to 2026",
        "Food handling, 2019",
        "Rescue diver (renewed March 2024, valid 3 years)",
        "Due for renewal January 2027",
        "Fallschirmwart seit 2014",
    ],
)
def test_a_paper_without_a_past_end_has_not_run_out(line: str) -> None:
    assert not has_run_out(line, _DAY)


def test_a_letter_tells_a_paper_up_to_its_last_day() -> None:
    resume, posting = tailor.resume_from_text(_RESUME), tailor.posting_from_text(_POSTING)
    told = {
        day: " ".join(one.text for one in tailor.fit(resume, posting, now=day).letter.paragraphs)
        for day in (dt.datetime(2026, 6, 30, tzinfo=dt.UTC), dt.datetime(2026, 7, 1, tzinfo=dt.UTC))
    }
    assert ["Forklift Certificate" in text for text in told.values()] == [True, False]
