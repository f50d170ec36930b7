"""Headings with an ornament before them, beside plain ones and bullets."""

from dataclasses import replace

import pytest

from tailor.model import Block, BlockKind, Document, Resume, Style
from tailor.parsing.resume import parse_resume
from tests.parsing.resume_outline import outline, read

BODY = Style(size=9, font="Sans", page=1, gap=0.4)
HEADING = Style(size=11, font="Sans", bold=True, color="#155", page=1, gap=1.3)
SIDE = Style(size=9, font="Sans", bold=True, color="#fff", page=1, gap=2.0, column=1)
TEXT = """Elif Moreau
Harbour pilot
elif@example.org

{0}
Fifteen years on tugs, calm in fog and good with apprentices on their first winter.

{1}

Harbour Pilot, Humber Estuary Pilots
March 2018 - present
- Brought 1,400 ships in
- Trained six pilots

{2}
BSc Nautical Science, University of Plymouth, 2006 - 2009

{3}
Rowing and bell ringing, old maps

{4}
- Radar
- VHF radio
"""
WORDS = ["Profile", "Work Experience", "Education", "Things I Care About", "Skills"]


def bullet(text: str, style: Style) -> Block:
    return Block(text, BlockKind.BULLET, style=style)


def in_two_columns(own: str) -> Resume:
    """Headings of the main column that a reader took for bullets, and plain ones in the sidebar."""
    blocks = [
        Block("Elif Moreau", style=Style(size=20, page=1)),
        Block("elif@example.org", style=BODY),
        bullet("PROFILE", HEADING),
        Block("Fifteen years on tugs, calm in fog and good with apprentices on their first winter.", style=BODY),
        bullet("WORK HISTORY", HEADING),
        Block("Harbour Pilot, Humber Estuary Pilots", style=BODY),
        Block("March 2018 – present", style=BODY),
        bullet("Brought 1,400 ships in", BODY),
        bullet("Trained six pilots", BODY),
        bullet(own, HEADING),
        Block("Rowing and bell ringing, old maps", style=BODY),
        Block("SKILLS", style=SIDE),
        bullet("Radar", Style(size=8, font="Sans", page=1, gap=0.4, column=1)),
        bullet("VHF radio", Style(size=8, font="Sans", page=1, gap=0.4, column=1)),
    ]
    return parse_resume(Document("cv.pdf", "pdf", "", tuple(blocks)))


@pytest.mark.parametrize("own", ["INTERESTS", "WHAT MOVES ME"])
def test_a_bullet_in_a_look_of_its_own_is_a_heading_beside_plain_ones_in_the_sidebar(own: str) -> None:
    resume = in_two_columns(own)
    assert [section.heading for section in resume.sections] == ["PROFILE", "WORK HISTORY", own, "SKILLS"]
    job = "> Harbour Pilot / Humber Estuary Pilots / ? / 2018-03..now\n- Brought 1,400 ships in\n- Trained six pilots"
    assert outline(resume, "WORK HISTORY") == job
    assert outline(resume, own) == "Rowing and bell ringing, old maps"


@pytest.mark.parametrize(
    "marked",
    ["◆ {}", "✚ {}", "■ {}", "► {}", "● {}", "» {}", "❖ {} ❖", "/// {}", "[ {} ]", "▌{}", "- {} -", "➤ {}:", "★ {}"],
)
def test_a_mark_before_headings_tells_those_of_no_known_words_too(marked: str) -> None:
    resume = read(TEXT.format(*(marked.format(words) for words in WORDS)))
    assert [section.heading for section in resume.sections] == WORDS


@pytest.mark.parametrize("marked", ["★ {}", "◆ {}", "- {} -"])
def test_a_mark_before_headings_in_capitals_may_be_the_one_of_bullets(marked: str) -> None:
    resume = read(TEXT.format(*(marked.format(words.upper()) for words in WORDS)))
    assert [section.heading for section in resume.sections] == [words.upper() for words in WORDS]


@pytest.mark.parametrize("marked", ["0{} {}", "{} | {}", "{}. {}", "0{} / {}"])
def test_headings_may_be_numbered(marked: str) -> None:
    resume = read(TEXT.format(*(marked.format(at, words) for at, words in enumerate(WORDS, 1))))
    assert [section.heading for section in resume.sections] == WORDS


def test_pictures_before_headings_may_each_be_another() -> None:
    resume = read(TEXT.format(*(f"{picture} {words}" for picture, words in zip("👤💼🎓💡🛠", WORDS, strict=True))))
    assert [section.heading for section in resume.sections] == WORDS


def test_bullets_that_say_what_headings_say_stay_bullets() -> None:
    text = TEXT.format(*WORDS).replace("- Radar\n", "- Education\n- Languages\n- Radar\n")
    assert [section.heading for section in read(text).sections] == [
        "Profile", "Work Experience", "Education", "Skills"]  # fmt: skip


@pytest.mark.parametrize("number", ["+353 85 000 1958", "+353 85 000 7001"])
def test_contact_data_at_the_top_of_a_column_are_none_of_the_section_beside_it(number: str) -> None:
    """A telephone number that ends as a year does is no date."""
    side = Style(size=8, font="Sans", page=1, gap=0.4, column=2)
    main = Style(size=9, font="Sans", page=1, gap=0.4, column=1)
    heading = Style(size=11, font="Sans", bold=True, color="#155", page=1, gap=1.3, column=1)
    blocks = [
        Block("Elif Moreau", style=Style(size=20, page=1, column=1)),
        bullet("WORK HISTORY", heading),
        Block("Harbour Pilot, Humber Estuary Pilots", style=main),
        Block("March 2018 – present", style=main),
        bullet("Brought 1,400 ships in", main),
        bullet("REFEREES", heading),
        Block("Names on request.", style=main),
        Block("✉ elif@example.org", style=side),
        Block(f"☎ {number}", style=side),
        Block("SKILLS", style=replace(SIDE, column=2)),
        bullet("Radar", side),
    ]
    contact = parse_resume(Document("cv.pdf", "pdf", "", tuple(blocks))).contact
    assert (contact.email, contact.phone) == ("elif@example.org", number)
