"""What runs upwards in the margin of a page is kept, and is no part of an entry."""

import pytest

from tailor.model import Block, Document, Resume, SectionKind, Style
from tailor.parsing.resume import parse_resume

BODY = (
    ("Edda Example", Style(size=20)),
    ("Sailmaker", Style(size=10)),
    ("EXPERIENCE", Style(size=12, bold=True)),
    ("Sailmaker, Elm Loft, 2019 - 2024", Style(size=10)),
    ("EDUCATION", Style(size=12, bold=True)),
    ("Diploma in Sailmaking, Elm College, 2019", Style(size=10)),
)


def read(text: str, size: float = 9, body: tuple[tuple[str, Style], ...] = BODY) -> Resume:
    blocks = [*(Block(line, style=style) for line, style in body), Block(text, style=Style(size=size, margin=True))]
    return parse_resume(Document("cv.pdf", "pdf", "\n".join(block.text for block in blocks), tuple(blocks)))


@pytest.mark.parametrize(
    "text", ["Open to relocation from June", "Confidential", "Stand: November 2025", "Draft of May"]
)
def test_turned_text_is_no_part_of_the_last_entry(text: str) -> None:
    resume = read(text)
    (school,) = resume.of_kind(SectionKind.EDUCATION)[0].entries
    assert (school.organisation, school.bullets, school.details) == ("Elm College", (), ())
    told = [line.text for section in resume.of_kind(SectionKind.OTHER) for line in section.lines]
    assert told == ([] if text.startswith("Stand") else [text])


def test_turned_contact_data_are_the_candidates() -> None:
    assert read("edda@example.org").contact.email == "edda@example.org"


def test_a_name_that_runs_upwards_in_the_largest_letters_is_the_name() -> None:
    assert read("EDDA EXAMPLE", 30, BODY[1:]).contact.name == "EDDA EXAMPLE"
