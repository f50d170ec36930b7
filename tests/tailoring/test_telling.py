"""What a letter tells of a resume is chosen by its worth to the posting first, and by its grammar second."""

import datetime as dt

import pytest

import tailor
from tailor.config import Settings
from tailor.model import Letter
from tailor.tailoring import find_unsupported
from tests.tailoring.samples import VOCABULARY

NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)
HARBOUR = """Ida Quist
ida@example.org

Experience
Harbour Master, Brae Marine Ltd, 2019 - present
- Answered the telephone in the office.
- Pontoon planning: 140 berths, three quays
- Late sailings: 14 -> 3 a month over two seasons
- Rope store, daily
- Fuel dock w/ two pumps; log kept by hand

Deckhand, Skerry Ferries, 2014 - 2019
- Cleaned the mess room.
- Line handling: 9 sailings a day, all weathers
"""
POSTING = """Marina Manager
Oak Marinas Ltd

You must have
- Experience of pontoon planning
- Experience of line handling
- {}
"""


def letter_for(resume: str, posting: str) -> Letter:
    made = tailor.fit(tailor.resume_from_text(resume), tailor.posting_from_text(posting), Settings(), NOW)
    return made.letter


def listed(letter: Letter) -> list[str]:
    return [paragraph.text for paragraph in letter.paragraphs if paragraph.is_bullet]


def text_of(letter: Letter) -> str:
    return "\n".join(paragraph.text for paragraph in letter.paragraphs if not paragraph.placeholder)


def test_what_must_be_had_and_the_strongest_number_are_told_before_tasks() -> None:
    text = text_of(letter_for(HARBOUR, POSTING.format("Clean driving record")))
    assert "Pontoon planning: 140 berths, three quays" in text
    assert "Late sailings: 14 -> 3 a month over two seasons" in text
    assert "Line handling" in text or "line handling" in text
    assert "telephone" not in text


def test_a_list_has_five_lines_at_most_each_as_the_resume_has_it() -> None:
    lines = listed(letter_for(HARBOUR, POSTING.format("Clean driving record")))
    assert 0 < len(lines) <= 5
    assert all(line in HARBOUR for line in lines)


@pytest.mark.parametrize(
    ("changed", "to"),
    [("14 -> 3", "14 -> 1"), ("140 berths", "1,400 berths"), ("Brae Marine Ltd", "Skerry Ferries")],
)
def test_a_listed_line_that_was_changed_or_moved_is_found(changed: str, to: str) -> None:
    letter = letter_for(HARBOUR, POSTING.format("Clean driving record"))
    told = ["Ida Quist", "Dear Hiring Team,", *text_of(letter).split("\n")]
    resume = tailor.resume_from_text(HARBOUR)
    assert not find_unsupported(told, resume, VOCABULARY, ())
    assert find_unsupported([line.replace(changed, to) for line in told], resume, VOCABULARY, ())


def test_a_paragraph_of_several_sentences_lends_whole_ones() -> None:
    resume = HARBOUR.replace(
        "- Pontoon planning: 140 berths, three quays\n- Late sailings",
        "- Pontoon planning: 140 berths. Late sailings",
    )
    lines = listed(letter_for(resume, POSTING.format("Clean driving record")))
    assert {line.rstrip(".") for line in lines} >= {
        "Pontoon planning: 140 berths",
        "Late sailings: 14 -> 3 a month over two seasons",
    }


@pytest.mark.parametrize("line", ["Let go in the winter break", "Redundant in 2024 with 40 others"])
def test_how_a_job_ended_is_told_nowhere(line: str) -> None:
    resume = HARBOUR.replace("Rope store, daily", line)
    assert line.lower() not in text_of(letter_for(resume, POSTING.format("Clean driving record"))).lower()


@pytest.mark.parametrize(
    ("line", "asked", "told"),
    [
        ("Powerboat licence (no. 1842). Polish (fluent). Sea angling.", "Powerboat licence", "Powerboat licence"),
        ("Powerboat licence (no. 1842). Polish (fluent). Sea angling.", "Polish", "fluent Polish"),
        ("Yacht survey course booked; Powerboat licence, 2019", "Powerboat licence", "Powerboat licence"),
    ],
)
def test_a_paper_in_an_unsorted_line_is_named_and_nothing_else_of_it(line: str, asked: str, told: str) -> None:
    text = text_of(letter_for(f"{HARBOUR}\nOther\n{line}\n", POSTING.format(asked)))
    assert told in text
    assert "angling" not in text
    assert "survey" not in text


@pytest.mark.parametrize(
    "line",
    [
        "Powerboat licence, expired 2021. Sea angling.",
        "Powerboat licence booked for spring. Sea angling.",
        "Powerboat licence. Lapsed in 2022.",
        "Sea angling; no Powerboat licence",
    ],
)
def test_a_paper_that_is_not_held_is_not_named_from_such_a_line(line: str) -> None:
    text = text_of(letter_for(f"{HARBOUR}\nOther\n{line}\n", POSTING.format("Powerboat licence")))
    assert "licence" not in text


def test_a_paragraph_of_which_one_sentence_is_sure_lends_the_others_too() -> None:
    resume = (
        "Ida Quist\nida@example.org\n\nExperience\nHarbour Cook, Brae Marine Ltd, 2019 - present\n"
        "Run my stove with one helper under me. Do the bread order most evenings from the bakery and with two mills."
        " Larder and stores for two boats.\n"
    )
    lines = listed(letter_for(resume, POSTING.format("Clean driving record")))
    assert "Do the bread order most evenings from the bakery and with two mills." in lines
