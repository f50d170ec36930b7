"""The result that a note hangs on a comma or semicolon, as a letter tells it."""

import pytest

from tailor.tailoring.clauses import clause_texts
from tailor.tailoring.conjunctions import join_deeds
from tailor.tailoring.quotable import quotable_sentences


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Trained 9 porters, 4 are now supervisors", "Trained 9 porters (4 are now supervisors)"),
        ("Rebuilt the roof of a chapel; cost down 12%", "Rebuilt the roof of a chapel (cost down 12%)"),
        (
            "Moved two labs to a new site, two of them within a week",
            "Moved two labs to a new site (two of them within a week)",
        ),
        ("Cut waste to 3% by weighing bins, which nobody had tried", "Cut waste to 3% by weighing bins"),
        ("Sort linen, towels & gowns", "Sort linen, towels and gowns"),
    ],
)
def test_a_result_stands_in_brackets_and_an_aside_is_left_out(line: str, told: str) -> None:
    assert quotable_sentences(line, "en") == (told,)


@pytest.mark.parametrize(
    "line",
    [
        "Trained 9 porters, 4 by my deputy",
        "Rebuilt the roof; 2 of 5 bays, the rest was left to the diocese",
        "Built the tracker; the 12 charts were drawn by a colleague",
        "Ran the pilot; 3 months, never went live",
        "Wrote the plan, which I could not finish",
        "Tested 40 pumps, 38 with my supervisor",
    ],
)
def test_what_takes_something_back_is_no_result(line: str) -> None:
    assert not any("(" in told or told == line.split(",", maxsplit=1)[0] for told in quotable_sentences(line, "en"))


def test_a_further_deed_is_no_result() -> None:
    assert quotable_sentences("Ran the depot; trained 14 drivers", "en") == ("Ran the depot; trained 14 drivers",)


@pytest.mark.parametrize(
    ("line", "joined"),
    [
        ("Wrote the fire plan, trained 41 wardens", "Wrote the fire plan and trained 41 wardens"),
        ("Bought tyres, oil and belts, ran the stores", "Bought tyres, oil and belts, and ran the stores"),
        ("Repainted the hall, opened 3 times a week", "Repainted the hall, opened 3 times a week"),
        (
            "Repaired the loom that the weaver built, tested the belt",
            "Repaired the loom that the weaver built, tested the belt",
        ),
    ],
)
def test_two_deeds_get_an_and_between_them(line: str, joined: str) -> None:
    assert join_deeds(line) == joined
    assert joined in clause_texts(line, "en")


@pytest.mark.parametrize(
    ("language", "line"),
    [("de", "Wartung und Störungssuche, rund 5 Anlagen am Tag"), ("fr", "Plans de nettoyage rédigés et suivis")],
)
def test_small_words_of_another_language_are_no_english_verbs(language: str, line: str) -> None:
    assert quotable_sentences(line, language)
