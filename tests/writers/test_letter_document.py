"""A cover letter as a Word document."""

from dataclasses import replace
from pathlib import Path

import pytest

from tailor.model import LetterParagraph, ParagraphKind
from tailor.writers import estimate_pages, letter_docx
from tailor.writers.style import PaperName
from tests.writers.docx_view import dump, links, opened, problems
from tests.writers.samples import LETTER, STYLE

EXPECTED = """\
Title | Maren Oduya-Lindqvist
Contact | maren.lindqvist@example.org~~|  +44 20 7946 0112~~|  Leeds~~|  example.org/in/maren-l
Date | 2 March 2026
Inside Address | Ms Ines Calloway
Inside Address | Ward Manager
Inside Address | Thornbury General Hospital
Subject | Application: Charge Nurse (ref. TB-204)
Salutation | Dear Ms Calloway,
Body Text | I am writing to apply for the position of Charge Nurse at Thornbury General Hospital. You ask for wound \
care and for the leading of a shift; my resume shows both.
Body Text | At Elmfield Hospital I lead a night team of 8 nurses & healthcare assistants, and cut medication errors \
by 18% in a year.
Body Text | [Say in one or two sentences why Thornbury General Hospital.]
Body Text | I would be glad to tell you more. Thank you for your time.
Closing | Yours sincerely,
Signature | Maren Oduya-Lindqvist
"""


def test_the_letter_stands_in_block_format_with_every_part_in_its_style() -> None:
    assert dump(letter_docx(LETTER, STYLE)) == EXPECTED


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_letter_is_valid(tmp_path: Path, paper: PaperName) -> None:
    assert problems(letter_docx(LETTER, replace(STYLE, paper=paper)), tmp_path) == []


def test_what_the_person_has_to_write_is_marked_and_nothing_else() -> None:
    document = opened(letter_docx(LETTER, STYLE))
    marked = [run.text for paragraph in document.paragraphs for run in paragraph.runs if run.font.highlight_color]
    assert marked == ["[Say in one or two sentences why Thornbury General Hospital.]"]


def test_the_same_letter_gives_the_same_bytes() -> None:
    assert letter_docx(LETTER, STYLE) == letter_docx(LETTER, STYLE)


def test_the_sender_can_be_written_to_and_looked_up_by_a_click() -> None:
    assert links(letter_docx(LETTER, STYLE)) == {
        "maren.lindqvist@example.org": "mailto:maren.lindqvist@example.org",
        "example.org/in/maren-l": "https://example.org/in/maren-l",
    }


def test_parts_that_are_not_known_leave_no_empty_paragraph(tmp_path: Path) -> None:
    content = letter_docx(replace(LETTER, contact_line=(), recipient=(), subject="", date=""), STYLE)
    assert [line for line in dump(content).splitlines() if line.endswith("| ")] == []
    assert dump(content).startswith("Title | Maren Oduya-Lindqvist\nSalutation | Dear Ms Calloway,\n")
    assert problems(content, tmp_path) == []


def test_the_properties_name_sender_and_subject() -> None:
    properties = opened(letter_docx(LETTER, STYLE)).core_properties
    assert properties.author == "Maren Oduya-Lindqvist"
    assert properties.title == "Maren Oduya-Lindqvist – Application: Charge Nurse (ref. TB-204)"


@pytest.mark.parametrize("design", ["classic", "collegiate", "modern", "plain"])
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_longest_letter_is_one_page(design: str, paper: PaperName) -> None:
    words = (
        "In my current role at Northgate Clinic, I trained nine nurses in wound care and wrote the weekly plans. " * 3
    )
    texts = tuple(LetterParagraph(ParagraphKind.EVIDENCE, words.strip()) for _ in range(7))
    letter = replace(LETTER, paragraphs=texts, recipient=(*LETTER.recipient, "12 Mill Lane", "Leeds LS1 4AB"))
    assert 395 <= letter.word_count() <= 405
    assert estimate_pages(letter_docx(letter, replace(STYLE, template=design, paper=paper))).pages == 1
