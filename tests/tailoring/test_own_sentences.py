"""Sentences of one's own in a resume, which a letter takes over as they stand."""

import pytest

from tailor.tailoring.certainty import find_doubt
from tailor.tailoring.gathered import phrase_of
from tailor.tailoring.grammar import Clause, Form, read_clause
from tailor.tailoring.quotable import quotable_sentences
from tailor.tailoring.shorter_forms import shorter_forms


@pytest.mark.parametrize(
    "line",
    [
        "From 2021 I coached six trainee bakers, all of whom finished their year.",
        "For Larch House Trust I planned and ran nine workshops with carers about the new forms.",
        "I write the budget, about £40,000 a year, and present it to the trustees.",
        "Cut paper costs by $9,000 a year by dropping two forms and retraining the clerks",
    ],
)
def test_a_sentence_of_ones_own_is_told_as_it_stands(line: str) -> None:
    assert quotable_sentences(line, "en") == (line.rstrip("."),)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("I look after two boilers. Most of my day is planned work.", "I look after two boilers"),
        (
            "I took on the monthly valve checks in 2022 and we have not had a leak since.",
            "I took on the monthly valve checks in 2022",
        ),
        (
            "For Larch House I tested the booking page with nine members. They changed the menu on the strength of it.",
            "For Larch House I tested the booking page with nine members",
        ),
        (
            "Owned the rota for three wards; cut it from 9 days to 4 by writing a template",
            "Owned the rota for three wards",
        ),
        ("Wrote the stores manual, 30 pages, still given to starters as of 2023", "Wrote the stores manual"),
        (
            "Prepared the files for two audits; the charity had no findings in those years",
            "Prepared the files for two audits",
        ),
    ],
)
def test_a_sentence_is_told_without_what_others_did(line: str, told: str) -> None:
    found = quotable_sentences(line, "en")
    assert told in (*found, *(form for one in found for form in shorter_forms(one, "en")))


@pytest.mark.parametrize(
    "line",
    [
        "For a friend's firm I sat in on two interviews that a senior planner led.",
        "Since 2021 I run the stores on weekends.",
        "I designed forms for those sessions and counted the answers.",
        "Owned the move to the new hall; it was abandoned in May",
        "I took on the till checks in 2022 but we have lost money since.",
    ],
)
def test_what_points_elsewhere_or_takes_back_is_not_told(line: str) -> None:
    assert quotable_sentences(line, "en") == ()


@pytest.mark.parametrize(
    ("line", "current"),
    [
        ("Sort and label parts for four benches", True),
        ("Find and repair leaks on pumps and valves", True),
        ("Manage saline and insulin pumps, chest drains and arterial lines", True),
        ("Tracked 12 leases, three of them abroad, under the new standard", False),
        ("Planned headcount for the winter peak with two agencies", False),
    ],
)
def test_such_a_line_is_read_with_certainty(line: str, *, current: bool) -> None:
    clause = read_clause(line, current=current, among_verbs=True)
    assert clause.form in (Form.PAST, Form.PRESENT)
    assert find_doubt(line, clause, (clause.form,), "en") is None


@pytest.mark.parametrize("line", ["Led team and built tools", "Support and training packs for nurses"])
def test_such_a_line_stays_in_doubt(line: str) -> None:
    clause = read_clause(line, current=True, among_verbs=True)
    assert find_doubt(line, clause, (clause.form,), "en") is not None


def test_one_says_also_only_where_a_letter_goes_on() -> None:
    assert quotable_sentences("I also ran the cloakroom on Fridays.", "en") == ("I ran the cloakroom on Fridays",)


def test_a_past_tense_is_told_without_since_when() -> None:
    line = "Installed 30 pumps, 3 kW to 9 kW, for farms and dairies since 2021"
    told = [form for form in shorter_forms(line, "en") if find_doubt(form, _past(form), (), "en") is None]
    assert told == ["Installed 30 pumps for farms and dairies"]


def _past(line: str) -> Clause:
    return read_clause(line, current=True, among_verbs=False)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Depuis 2021, je forme les nouveaux vendeurs", "fr"),
        ("Chaque semaine, j'anime un atelier de lecture pour dix enfants", "fr"),
        ("Je tiens le registre des visites, et j'ai refait en 2023 les fiches de stock", "fr"),
        ("Je prépare les menus sans gluten de la cantine", "fr"),
        ("Jede Woche prüfe ich die Feuerlöscher und führe das Prüfbuch", "de"),
        ("Bei Umbauten koordiniere ich die Handwerker", "de"),
        ("Ich plane die Routen für neun Fahrer", "de"),
    ],
)
def test_such_a_sentence_of_another_language_is_told_as_it_stands(line: str, language: str) -> None:
    assert quotable_sentences(line, language) == (line,)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Ich plane die Weiterbildung zur Meisterin", "de"),
        ("Je prépare les menus sans aide", "fr"),
        ("I am half-way through the diploma (by post", "en"),
    ],
)
def test_a_wish_a_lack_and_half_a_bracket_are_not_told(line: str, language: str) -> None:
    assert quotable_sentences(line, language) == ()


@pytest.mark.parametrize(
    ("line", "language", "phrase"),
    [
        ("Tägliche Routenplanung für neun Wagen", "de", "die tägliche Routenplanung für neun Wagen"),
        ("Élevage et 40 brebis", "fr", ""),
    ],
)
def test_a_phrase_in_a_row_has_its_article(line: str, language: str, phrase: str) -> None:
    assert phrase_of(line, language) == phrase


def test_a_remark_behind_a_deed_is_left_out() -> None:
    line = "Fitted counters and shelves in shops, usually one-man jobs"
    told = [form for form in (line, *shorter_forms(line, "en")) if find_doubt(form, _past(form), (), "en") is None]
    assert told == ["Fitted counters and shelves in shops"]


def test_a_little_of_some_work_is_not_told() -> None:
    line = "Some audio typing"
    assert find_doubt(line, _past(line), (), "en") is not None


def test_a_result_that_stayed_away_takes_back_nothing() -> None:
    first, second = "I run a crew of six for two yards", "I wrote the lifting plan"
    line = f"{first}. {second}, and since it went up in 2020 we have not had an accident."
    assert quotable_sentences(line, "en") == (first, second)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Moved 7 shops from gas to electric ovens, incl. wiring and tests",
            "Moved 7 shops from gas to electric ovens",
        ),
        (
            "Brought returns down from 30 to 11 a year by checking each box instead of only the damaged ones",
            "Brought returns down from 30 to 11 a year by checking each box",
        ),
    ],
)
def test_a_deed_is_told_without_what_hangs_on_it(line: str, told: str) -> None:
    assert told in shorter_forms(line, "en")
