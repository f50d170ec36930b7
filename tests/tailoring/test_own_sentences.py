"""Sentences of one's own in a resume, which a letter takes over as they stand."""

import pytest

from tailor.tailoring.certainty import find_doubt
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
