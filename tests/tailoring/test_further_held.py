"""A short letter names papers and languages that nobody asked for, and of them what is surely held alone."""

import datetime as dt

import pytest

from tailor import pipeline
from tailor.config import Settings
from tailor.tailoring import find_unsupported
from tailor.tailoring.further_held import further_languages, further_papers, names_trade
from tailor.vocabulary import load_vocabulary
from tailor.writers import letter_text

TODAY = dt.date(2026, 11, 22)
NOW = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
HEAD = """Nell Ashdown
nell@example.org

Experience

Baker, Quay House, Whitby    2019 - present
- Baked 300 loaves a day

"""


def papers_of(section: str) -> list[str]:
    resume = pipeline.resume_from_text(f"{HEAD}{section}\n")
    return [name for name, _ in further_papers(resume, TODAY)]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Emergency First Aid at Work, 2024", "Emergency First Aid at Work"),
        ("Level 2 Food Hygiene", "Level 2 Food Hygiene"),
        ("Personal licence holder course passed, 2020", ""),
        ("Barista Skills Foundation, attended 2023", ""),
        ("Sourdough Diploma, booked for March", ""),
        ("IOSH Managing Safely, expired 2021", ""),
        ("English B1", ""),
        ("Patisserie Level 3 (two of four units)", ""),
        ("Allergens: half-day webinar", ""),
        ("Full driving licence", ""),
    ],
)
def test_a_listed_certificate_is_named_when_it_is_surely_held(line: str, name: str) -> None:
    assert papers_of(f"Certificates\n{line}\nForklift Truck Counterbalance B1, 2022") == [
        *([name] if name else []),
        "Forklift Truck Counterbalance B1",
    ]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("NVQ Level 2 Bakery, Whitby College, 2012", ["NVQ Level 2 Bakery"]),
        ("GCSEs in eight subjects, Whitby School, 2010", []),
        ("A levels: History, Art, 2012", []),
        ("NVQ Level 3 Patisserie, Whitby College, 2025 - present", []),
        ("BTEC Diploma Catering, Whitby College, 2010 - 2011, left after a year", []),
    ],
)
def test_schooling_for_a_trade_is_a_paper_and_school_is_none(line: str, names: list[str]) -> None:
    assert papers_of(f"Education\n{line}") == names


def test_each_sentence_of_a_line_of_schooling_is_a_paper() -> None:
    line = "Bakery certificate, Tees Technical, 2011. ServSafe Handler, renewed 2023. A pastry course is booked."
    assert papers_of(f"Education\n{line}") == ["Bakery certificate", "ServSafe Handler"]


@pytest.mark.parametrize(
    ("listed", "names"),
    [
        ("Welsh (fluent), French (basic), English", ["Welsh (fluent)"]),
        ("Polish (native), German (B2), Spanish (A2)", ["Polish (native)", "German (B2)"]),
        ("Polish, a little German", []),
    ],
)
def test_a_language_is_named_with_a_high_level_only(listed: str, names: list[str]) -> None:
    resume = pipeline.resume_from_text(f"{HEAD}Languages\n{listed}\n")
    assert [name for name, _ in further_languages(resume)] == names


def test_what_nobody_asks_for_stands_in_a_short_letter_and_is_held_by_the_resume() -> None:
    resume = pipeline.resume_from_text(
        f"{HEAD}Education\nNVQ Level 2 Bakery, Whitby College, 2012\n\n"
        "Certificates\nEmergency First Aid at Work, 2024\n"
        "\nLanguages\nWelsh (fluent)\n"
    )
    posting = pipeline.posting_from_text("Shop Assistant\nTide Books, Whitby\n\nRequirements\n- Cash handling\n")
    letter = pipeline.fit(resume, posting, Settings(), NOW).letter
    told = letter_text(letter)
    assert "NVQ Level 2 in Bakery" in told
    assert "Emergency First Aid at Work" in told
    assert "speak fluent Welsh" in told
    lines = [paragraph.text for paragraph in letter.paragraphs if not paragraph.placeholder]
    assert not find_unsupported([letter.greeting, *lines, letter.farewell], resume, load_vocabulary(), (), posting)


@pytest.mark.parametrize(
    ("paper", "trade"),
    [
        ("NVQ Level 2 Bakery", True),
        ("Ausbildung zur Köchin", True),
        ("Industriemeister Metall", True),
        ("CAP Boulanger", True),
        ("Emergency First Aid at Work", False),
        ("Excel-Aufbaukurs", False),
        ("Barista Award", False),
    ],
)
def test_a_whole_training_is_told_from_a_course(paper: str, *, trade: bool) -> None:
    assert names_trade(paper) is trade


def test_a_letter_with_much_to_tell_names_the_training_and_no_course_that_nobody_asks_for() -> None:
    lines = (
        "Baked 300 loaves a day for 14 shops and two hotels on the coast",
        "Cut flour waste by 12% in 2024 with a new order sheet",
        "Trained four apprentices, three of whom passed their final examination",
        "Planned the night shifts of nine bakers and two drivers",
        "Wrote the recipes for 18 kinds of bread",
    )
    work = "\n".join(f"- {line}" for line in lines)
    resume = pipeline.resume_from_text(
        f"Nell Ashdown\nnell@example.org\n\nExperience\n\nBaker, Quay House, Whitby    2019 - present\n{work}\n\n"
        f"Baker, Moor Mill, Leeds    2012 - 2019\n{work.replace('300', '90').replace('18', '11')}\n\n"
        "Certificates\nNVQ Level 2 Bakery, 2012\nEmergency First Aid at Work, 2024\n"
    )
    posting = pipeline.posting_from_text(
        "Head Baker\nTide Ovens, Whitby\n\nRequirements\n- Training apprentices\n- Planning shifts\n- Recipes\n"
    )
    told = letter_text(pipeline.fit(resume, posting, Settings(), NOW).letter)
    assert len(told.split()) > 130
    assert "Emergency First Aid" not in told
    assert "NVQ Level 2" in told
