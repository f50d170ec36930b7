"""Firms called after families with a trade's name, beside posts that no single word of a title tells."""

import pytest

from tests.parsing.resume_outline import outline, read


def _jobs(text: str) -> list[str]:
    resume = read(f"Ines Marlow\nines@marlow.example\n\nEXPERIENCE\n{text}\n\nSKILLS\nFelting\n")
    return [line for line in outline(resume, "EXPERIENCE").splitlines() if line.startswith(">")]


@pytest.mark.parametrize("firm", ["Mason Elm", "Potter Ash", "Chandler Birch", "Butler & Sons", "Porter & Larch"])
@pytest.mark.parametrize("title", ["Key Holder", "Saturday Girl", "Gilder", "Dog walker", "Gardener/Handyman"])
def test_a_trade_that_is_a_familys_name_is_no_title(firm: str, title: str) -> None:
    assert _jobs(f"{title} | {firm} | 2015 - 2019\n- Did this")[0].startswith(f"> {title} / {firm} / ")
    assert _jobs(f"2015 - 2019\n{firm}\n{title}\n- Did this")[0].startswith(f"> {title} / {firm} / ")


def test_a_job_at_such_a_firm_is_no_rise_at_the_firm_above() -> None:
    told = _jobs(
        "Elm Bar, Ripon\t2019 - present\nHost\n- Did this\n\n"
        "Mason Elm, Stroud\t2015 - 2019\nGardener/Handyman\n- Did that\n\n"
        "Potter Ash, Penrith\t2011 - 2015\nRunner\n- Did this too"
    )
    assert told == [
        "> Host / Elm Bar / Ripon / 2019..now",
        "> Gardener/Handyman / Mason Elm / Stroud / 2015..2019",
        "> Runner / Potter Ash / Penrith / 2011..2015",
    ]


@pytest.mark.parametrize("title", ["Pastry Cook", "Cook Supervisor", "Farm Driver", "Driver HGV", "Porter Theatre"])
def test_a_trade_behind_or_before_a_field_is_a_title(title: str) -> None:
    assert _jobs(f"{title} | Elm Works | 2015 - 2019\n- Did this")[0].startswith(f"> {title} / Elm Works / ")


def test_an_a_within_a_name_leads_to_no_town() -> None:
    assert _jobs("Data Analyst, Pret a Porter (2015 - 2019)\n- Did this") == [
        "> Data Analyst / Pret a Porter / ? / 2015..2019"
    ]
