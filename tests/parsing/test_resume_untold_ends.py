"""Ends of times that are written short or not told, and places below dates with employer and title above."""

import pytest

from tests.parsing.resume_outline import outline, read


def _job(dates: str) -> str:
    text = f"Ida Roe\n\nEXPERIENCE\n\nBeekeeper, Heather Apiaries Ltd\n{dates}\n- Bred queens"
    return outline(read(text), "EXPERIENCE")


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        ("Apr 2014 — PRES.", "2014-04", "now"),
        ("2014 - pres.", "2014", "now"),
        ("Oct 2011 – May 14", "2011-10", "2014-05"),
        ("May 2018 – (caring for my son in 2020) – present", "2018-05", "now"),
        ("2016 – ?", "2016", ""),
        ("Oct 2015 – May 12", "2015-10", ""),
        ("Oct 2015 – unkn.", "2015-10", ""),
    ],
)
def test_the_start_of_a_time_is_never_its_end(told: str, start: str, end: str) -> None:
    assert _job(told) == f"> Beekeeper / Heather Apiaries Ltd / ? / {start}..{end}\n- Bred queens"


def test_an_end_that_was_not_understood_is_kept_in_words_and_noted() -> None:
    resume = read("Ida Roe\n\nEXPERIENCE\n\nBeekeeper, Heather Apiaries Ltd\n2016 – ?\n- Bred queens")
    dates = resume.sections[0].entries[0].dates
    assert dates is not None
    assert dates.text == "2016 – ?"
    told = '"Beekeeper" in "EXPERIENCE": the end of "2016 – ?" was not understood, and none is given'
    assert told in [note.text for note in resume.notes]


def test_a_name_behind_the_dash_of_a_year_is_no_end() -> None:
    text = "Ida Roe\n\nEXPERIENCE\n\nBeekeeper\n2016 – Apiary 12\n- Bred queens"
    assert outline(read(text), "EXPERIENCE").startswith("> Beekeeper / Apiary 12 / ? / 2016..2016")


@pytest.mark.parametrize("place", ["Morrow City, Nebraska", "Tollard, Norway", "Ostrow AB, Germany"])
def test_an_unknown_town_with_its_state_below_the_dates_is_no_employer(place: str) -> None:
    text = f"Ida Roe\n\nExperience\n\nHeather Valley\nHead Beekeeper\nMay 2012 - June 2015\n{place}\n- Bred queens"
    told = f"> Head Beekeeper / Heather Valley / {place} / 2012-05..2015-06\n- Bred queens"
    assert outline(read(text), "Experience") == told
