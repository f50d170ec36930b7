"""A letter opens with what is true whatever came after it, and never with less than the newest work."""

import datetime as dt

import pytest

import tailor

_POSTING = "Carpenter\nCathedral Works Ltd\n\nRequirements\n- Framing\n"
_NOW = dt.datetime(2026, 11, 30, tzinfo=dt.UTC)


def _opening(jobs: str, education: str = "") -> str:
    text = f"Ida Quist\nida@example.org\n\nExperience\n{jobs}\n\nEducation\n{education or 'NVQ Level 2, 2009'}\n"
    letter = tailor.fit(tailor.resume_from_text(text), tailor.posting_from_text(_POSTING), now=_NOW).letter
    return letter.paragraphs[0].text


@pytest.mark.parametrize(
    ("jobs", "told"),
    [
        (
            "Carpenter, Brae Stone Ltd, March 2019 - present\n- Built frames for two windows.",
            "Carpenter at Brae Stone Ltd",
        ),
        (
            "Carpenter II, Brae Stone Ltd, March 2019 - present\n- Built frames for two windows.",
            "a Carpenter II at Brae Stone Ltd",
        ),
        (
            "Carpenter (restoration of churches and of bridges), Brae Stone Ltd, 2019 - present\n- Built frames.",
            "a Carpenter at Brae Stone Ltd",
        ),
        (
            (
                "Ice cream seller, Quay Kiosk, June 2026 - August 2026\n- Sold 300 cones a day.\n\n"
                "Carpenter, Brae Stone Ltd, March 2019 - May 2026\n- Built frames for two windows."
            ),
            "Carpenter at Brae Stone Ltd",
        ),
    ],
)
def test_the_job_that_matters_opens_the_letter(jobs: str, told: str) -> None:
    opening = _opening(jobs)
    assert told in opening
    assert "most recent" not in opening


def test_a_job_of_the_past_is_told_with_its_end() -> None:
    opening = _opening("Carpenter, Brae Stone Ltd, March 2019 - May 2026\n- Built frames for two windows.")
    assert "Until May 2026, I" in opening


def test_a_school_leavers_diploma_introduces_nobody_who_worked() -> None:
    opening = _opening(
        "Carpenter, Brae Stone Ltd, 2019 - 2026\n- Built frames for two windows.",
        "Diploma, Port High School, 2009",
    )
    assert "High School" not in opening
