"""Sentences of a letter that a person would write: names keep their capital, what is said has no remark in it."""

import pytest

from tailor.model import Entry
from tailor.tailoring.career import short_title
from tailor.tailoring.entry_names import split_level
from tailor.tailoring.in_short import sentences_in_short
from tailor.tailoring.letter_case import lower_first
from tailor.tailoring.prepositions import locate
from tailor.tailoring.quotable import quotable_sentences


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Welsh translation of leaflets", "Welsh translation of leaflets"),
        ("Monday drop-in sessions", "Monday drop-in sessions"),
        ("Tableau dashboards for the board", "Tableau dashboards for the board"),
        ("React to alarms within a minute", "react to alarms within a minute"),
        ("Ward rounds", "ward rounds"),
    ],
)
def test_a_name_at_the_beginning_of_a_line_keeps_its_capital(line: str, told: str) -> None:
    assert lower_first(line) == told


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Buyer (30 hours/week)", "Buyer"),
        ("Einkäuferin (Teilzeit, 25 Std.)", "Einkäuferin"),
        ("Group project: Tidal turbines", "Tidal turbines"),
        ("Buyer (Timber)", "Buyer (Timber)"),
    ],
)
def test_a_title_is_told_without_hours_and_the_kind_of_a_project(title: str, told: str) -> None:
    assert short_title(Entry("e1", title)) == told


def test_a_degree_is_told_without_its_minor() -> None:
    assert split_level(Entry("e1", degree="B.A. Geology", field="minor in French")) == ("B.A.", "Geology")


def test_a_neuter_house_has_its_preposition() -> None:
    assert locate("Städtisches Archiv Elmstadt", "de") == "beim Städtischen Archiv Elmstadt"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Time-served joiner, 15 years on listed buildings.",
            "I am a time-served joiner with 15 years on listed buildings.",
        ),
        ("I have been a glazier for nine years, which means early mornings.", "I have been a glazier for nine years."),
        ("Glazier with nine years in shops, the last two in schools.", "I am a glazier with nine years in shops."),
    ],
)
def test_the_years_of_a_summary_are_told_plainly(line: str, told: str) -> None:
    assert sentences_in_short(line, "en") == (told,)


def test_an_aside_that_limits_stays_with_its_summary() -> None:
    line = "Glazier with nine years in shops, the last two as a trainee fitter."
    assert sentences_in_short(line, "en") == (f"I am a g{line[1:]}",)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "I drew up a rota for the two kilns because firings kept clashing, and breakages fell from 9 to 4 a month.",
            "I drew up a rota for the two kilns, and breakages fell from 9 to 4 a month",
        ),
        (
            "I pay the invoices and the wages of four potters (a bureau works them out), and report each term.",
            "I pay the invoices and the wages of four potters (a bureau works them out), and report each term",
        ),
    ],
)
def test_a_sentence_is_told_without_its_reason_and_with_a_short_aside(line: str, told: str) -> None:
    assert quotable_sentences(line, "en") == (told,)


def test_that_nothing_was_missed_takes_nothing_back() -> None:
    assert quotable_sentences("Fire both kilns every week. Haven't missed a firing in two years.", "en")
