"""Titles that a narrow cell beside the dates breaks are one title again; an employer in bold below is none."""

from tailor.model import Block, BlockKind, Style
from tailor.parsing.lines import Line, lines_of
from tailor.parsing.titles_beside_dates import with_titles_joined


def line(text: str, *, bold: bool = False, gap: float = 1.3, left: float = 300.0) -> Block:
    style = Style(size=10, bold=bold, gap=gap, left=left, top=100, page=1)
    return Block(text, BlockKind.LINE, style=style)


def texts(*blocks: Block) -> list[str]:
    return [one.text for one in with_titles_joined(lines_of(blocks))]


def first(text: str) -> Block:
    return line(text, left=90)


def test_the_lines_of_a_bold_title_beside_its_dates_are_one() -> None:
    below = [line("Conservation Stonemasonry", bold=True, gap=0.3), line("Supervisor", bold=True, gap=0.3)]
    assert texts(first("since 2018\tAssistant"), *below, line("Elm Works Ltd")) == [
        "since 2018\tAssistant Conservation Stonemasonry Supervisor",
        "Elm Works Ltd",
    ]


def test_a_bold_employer_is_no_part_of_the_title() -> None:
    for employer in (line("Elm Works Ltd", bold=True, gap=0.3), line("Quorlis Twendle", bold=True)):
        assert len(texts(first("2013 – 2017\tMason"), employer, line("Leeds"))) == 3


def test_a_bold_line_whose_next_line_is_as_close_stays_apart() -> None:
    blocks = [first("2013 – 2017\tMason"), line("Quorlis Twendle", bold=True, gap=0.3), line("Cut stone", gap=0.3)]
    assert len(texts(*blocks)) == 3


def test_other_lines_stay_as_they_are() -> None:
    lines: list[Line] = lines_of([line("Mason"), line("Elm Works", bold=True, gap=0.3), line("2013 – 2017")])
    assert with_titles_joined(lines) == lines
