"""Lengths of experience in all their spellings, and what is no wish although "plus" or "preferred" stands in it."""

from collections.abc import Callable

import pytest

from tailor.model import Requirement

Ask = Callable[..., tuple[Requirement, ...]]


@pytest.mark.parametrize(
    ("line", "years"),
    [
        ("4 plus years in glazing", 4),
        ("Six plus years of kiln work", 6),
        ("3 years plus in catering", 3),
        ("minimum 2 (two) years in payroll", 2),
        ("a minimum of 24 (twenty-four) months in aged care", 2),
        ("Four-year track record in fleet sales", 4),
        ("A three-year record of running lambing sheds", 3),
        ("Bookkeeping experience (at least 2 years)", 2),
        ("TIG and MMA welding experience (minimum 3 years)", 3),
        ("6 months to 1 year of plastering", 0.5),
        ("1 year to 18 months of tiling", 1),
        ("18 months - 2 years of hairdressing", 1.5),
    ],
)
def test_a_length_is_one_must_however_it_is_spelt(ask: Ask, line: str, years: float) -> None:
    [found] = [one for one in ask(line) if one.years is not None]
    assert (found.years, found.level.value) == (years, "must")
    assert "year" not in found.name
    assert "experience" not in found.name


@pytest.mark.parametrize("line", ["A five-year warranty on our ovens", "A two-year contract"])
def test_a_term_of_years_is_no_experience(ask: Ask, line: str) -> None:
    assert all(one.years is None for one in ask(line))


@pytest.mark.parametrize(
    "line", ["In 2018 our team preferred Jira over Trello", "The sales office preferred Sage until 2020"]
)
def test_what_the_employer_once_preferred_is_not_asked_for(ask: Ask, line: str) -> None:
    assert ask(line) == ()


@pytest.mark.parametrize(
    "line", ["Jira preferred over Trello", "Work in a finance team preferred", "2 years of Jira a plus"]
)
def test_what_is_preferred_is_still_a_wish(ask: Ask, line: str) -> None:
    assert {one.level.value for one in ask(line)} == {"nice"}
