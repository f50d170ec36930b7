"""Heads that begin otherwise than those beside them: with a small letter, a strange word, or marked as a heading."""

from collections.abc import Sequence

import pytest

from tailor.model import Block, BlockKind, Document, Style
from tailor.parsing.resume import parse_resume
from tests.parsing.resume_outline import read

PLAIN = Style(size=10, font="Sans")
SLANTED = Style(size=10, font="Sans", italic=True)
LARGE = Style(size=14, font="Sans", bold=True, gap=1.4)


def _document(*blocks: tuple[str, BlockKind, int, Style]) -> Document:
    return Document("x.docx", "docx", "", tuple(Block(*block) for block in blocks))


def _jobs(*blocks: tuple[str, BlockKind, int, Style]) -> Sequence[tuple[str, str, str]]:
    top = (("Ann Example", BlockKind.HEADING, 1, LARGE), ("ann@example.org", BlockKind.LINE, 0, PLAIN))
    ends = (("Education", BlockKind.HEADING, 1, LARGE), ("NVQ Level 2, Elm College, 2009", BlockKind.LINE, 0, PLAIN))
    resume = parse_resume(_document(*top, ("Experience", BlockKind.HEADING, 1, LARGE), *blocks, *ends))
    section = next(part for part in resume.sections if part.heading == "Experience")
    return [(one.title, one.organisation, one.location) for one in section.entries]


@pytest.mark.parametrize("employer", ["schools in Kent", "various restaurants in Lyon", "private clients in Leeds"])
def test_an_employer_may_begin_with_a_small_letter_where_others_stand(employer: str) -> None:
    jobs = _jobs(
        ("Cook | May 2019 – June 2021", BlockKind.HEADING, 2, PLAIN),
        ("Elm Kitchen Ltd, Leeds", BlockKind.LINE, 0, SLANTED),
        ("Cooked for 80", BlockKind.BULLET, 0, PLAIN),
        ("Helper | May 2015 – June 2019", BlockKind.HEADING, 2, PLAIN),
        (employer, BlockKind.LINE, 0, SLANTED),
        ("Peeled and washed", BlockKind.BULLET, 0, PLAIN),
    )
    assert [name for _, name, _ in jobs] == ["Elm Kitchen Ltd", employer.partition(" in ")[0]]


@pytest.mark.parametrize("told", ["responsible for four cooks.", "cooked for eighty guests"])
def test_what_is_told_below_a_title_is_no_employer_for_all_that(told: str) -> None:
    jobs = _jobs(
        ("Cook | May 2019 – June 2021", BlockKind.HEADING, 2, PLAIN),
        ("Elm Kitchen Ltd, Leeds", BlockKind.LINE, 0, SLANTED),
        ("Cooked for 80", BlockKind.BULLET, 0, PLAIN),
        ("Helper | May 2015 – June 2019", BlockKind.HEADING, 2, PLAIN),
        (told, BlockKind.LINE, 0, SLANTED),
        ("Peeled and washed", BlockKind.BULLET, 0, PLAIN),
    )
    assert jobs[1][1] == ""


def test_one_head_marked_as_a_section_heading_is_a_head_where_its_time_stands_below() -> None:
    jobs = _jobs(
        ("Mason, Rowan Walls, Shrewsbury", BlockKind.LINE, 0, PLAIN),
        ("June 2018 – present", BlockKind.LINE, 0, PLAIN),
        ("Built walls", BlockKind.BULLET, 0, PLAIN),
        ("Welder, Elm Gates, Ludlow", BlockKind.HEADING, 1, LARGE),
        ("2012 – 2018", BlockKind.LINE, 0, PLAIN),
        ("Welded gates", BlockKind.BULLET, 0, PLAIN),
    )
    assert jobs == [("Mason", "Rowan Walls", "Shrewsbury"), ("Welder", "Elm Gates", "Ludlow")]


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [
        ("03/2024  Schülerpraktikum, Elm GmbH", "11/2023  Schnuppertag, Olm AG", ("Schnuppertag", "Olm AG")),
        ("June 2024  Intern, Elm Ltd", "May 2023  Taster day, Olm Ltd", ("Taster day", "Olm Ltd")),
    ],
)
def test_a_date_in_front_begins_a_job_as_it_does_above(first: str, second: str, names: tuple[str, str]) -> None:
    text = f"Ann Example\nann@example.org\n\nWork experience\n{first}\n- Sanded\n{second}\n\nLanguages\nGerman\n"
    entry = read(text).sections[0].entries[1]
    assert (entry.title, entry.organisation) == names


def test_a_year_in_front_of_an_award_begins_no_job_below_spans_of_time() -> None:
    jobs = "2021 - 2024  Welder, Tern Yard Ltd\n- Led two\n2022  Team safety award, Tern Yard Ltd"
    text = f"Ann Example\nann@example.org\n\nWork experience\n{jobs}\n\nLanguages\nGerman\n"
    assert len(read(text).sections[0].entries) == 1
