"""Figures of speech show no trade, and the trade itself does."""

import pytest

from tailor.claims.figures import is_figure

_FIGURES = [
    ("Welded two departments into one team.", "Welded"),
    ("Navigated office politics with tact.", "Navigated"),
    ("Glazed doughnuts at dawn.", "Glazed"),
    ("Mined call logs for signs of trouble.", "Mined"),
    ("Tailored training packs to each branch.", "Tailored"),
    ("Fished for leads on the web.", "Fished"),
    ("Plastered flyers across the town.", "Plastered"),
    ("Acting head of year for two terms.", "Acting"),
    ("Audited a history course in the evenings.", "Audited"),
    ("Gave scaffolding of tasks to slower learners.", "scaffolding"),
    ("Translated strategy into weekly goals.", "Translated strategy into"),
]
_TRADES = [
    ("Welded steel frames and gates.", "Welded"),
    ("Drove pupils to school and back.", "Drove"),
    ("Nursed people after strokes.", "Nursed"),
    ("Navigated a trawler at night.", "Navigated"),
    ("Mined copper in two shifts.", "Mined"),
    ("Tailored suits and gowns.", "Tailored"),
    ("Fished for cod and herring.", "Fished"),
    ("Audited the accounts of three charities.", "Audited"),
    ("Translated manuals into Spanish.", "Translated manuals into"),
    ("Plastering, tiling", "Plastering"),
]


@pytest.mark.parametrize(("text", "words"), _FIGURES)
def test_a_trades_verb_on_something_abstract_is_a_figure_of_speech(text: str, words: str) -> None:
    start = text.index(words)
    assert is_figure(text, start, start + len(words))


@pytest.mark.parametrize(("text", "words"), _TRADES)
def test_a_trades_verb_on_its_own_stuff_is_none(text: str, words: str) -> None:
    start = text.index(words)
    assert not is_figure(text, start, start + len(words))
