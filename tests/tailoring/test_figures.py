"""Figures, dates and units however they are written."""

import pytest

from tailor.tailoring.atoms import read_atoms
from tests.tailoring.samples import VOCABULARY


def keys(text: str) -> list[str]:
    return [atom.key for atom in read_atoms(text, VOCABULARY)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2 lakh orders", "200,000 orders"),
        ("1,5 Mio. € Umsatz", "EUR 1,500,000 Umsatz"),
        ("budget of 45.000 €", "budget of €45,000"),
        ("20 000 dossiers", "20000 dossiers"),
        ("CHF 20'000", "20000 CHF"),
        ("1.2 million dollars", "$1,200,000"),
        ("suivi d'une trentaine de balances", "suivi d'environ 30 balances"),
        ("First and Second Class", "1st and 2nd Class"),
        ("troisième année", "3e année"),
        ("the 60 t press", "the 60-tonne press"),
        ("two hours", "2h"),
        ("within 48 hrs", "within 48 hours"),
        ("20 Std. pro Woche", "20 Stunden pro Woche"),
        ("a 5 km round", "a five-kilometre round"),
        ("Dec/2026", "December 2026"),
        ("Sept. '21", "09/2021"),
    ],
)
def test_the_same_figure_in_two_spellings_is_one(one: str, other: str) -> None:
    assert keys(one) == keys(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2 lakh orders", "20 lakh orders"),
        ("1,5 Mio. €", "1,8 Mio. €"),
        ("45.000 €", "45.500 €"),
        ("20 000 dossiers", "25 000 dossiers"),
        ("within 2h", "within 2 days"),
        ("12 t", "12 kg"),
        ("une trentaine", "30"),
        ("1st class", "2nd class"),
        ("Dec '26", "Dec '25"),
        ("3 Mio. Stück", "3 Tsd. Stück"),
    ],
)
def test_other_figures_are_others(one: str, other: str) -> None:
    assert keys(one) != keys(other)


@pytest.mark.parametrize("text", ["Level 2 100% pass", "Ward 5 120 beds"])
def test_two_numbers_side_by_side_are_two(text: str) -> None:
    assert len([key for key in keys(text) if key[0].isdigit()]) == 2
