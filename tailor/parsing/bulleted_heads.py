"""Bullets that are no statements: heads of entries in a list, and the dates and places below a heading."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tailor.model import BlockKind
from tailor.parsing.date_edges import head_date
from tailor.parsing.dates import find_dates, is_duration, only_dates
from tailor.parsing.heads import ROLE_LABEL
from tailor.parsing.lines import Line
from tailor.parsing.places import could_be_city, is_place

_TOWN_WORDS = 2
_NAME_WORDS = 8
_LEVEL = 6
"""Of the heading that an item in bold letters is."""

_END_OF_HEAD = re.compile(r"(?<=[\w)])(?:\.\s+(?=[A-ZÀ-Þ])|:\s+)")


def without_marks_of_heads(lines: Sequence[Line]) -> list[Line]:
    """A section's lines, those without their marks that are a head or a part of one.

    Web pages make a list of the jobs themselves, so that each job's head is an item and its statements are items of a
    list within, and so do people who set each job's name in bold letters; Markdown writers put the dates and the place
    of a job at the top of its list.
    """
    return _plain_details(_plain_heads(lines))


def without_marks_of_dated(lines: Sequence[Line]) -> list[Line]:
    """The lines, the items of a list that each begin with a date ("- 2014 PhD, Elm University") without their marks."""
    outer = [line for line in lines if line.is_bullet and line.level == 0]
    dated = all(next((found.start for found in find_dates(line.text)), 1) == 0 for line in outer)
    if len(outer) < 2 or not dated or not lines[0].is_bullet:  # noqa: PLR2004 a list
        return list(lines)
    return [_raised(line) if line.is_bullet else line for line in lines]


def _plain_heads(lines: Sequence[Line]) -> list[Line]:
    named = [at for at in range(len(lines)) if _has_label_below(lines, at)]
    if named[:1] == [0]:
        return [replace(line, kind=BlockKind.LINE) if at in named else line for at, line in enumerate(lines)]
    if _are_bold_heads(lines):
        return [part for line in lines for part in _head_and_rest(line)]
    outer = [at for at, line in enumerate(lines) if line.is_bullet and line.level == 0]
    if not outer or outer[0] != 0 or not all(_has_entry_below(lines, at) for at in outer):
        return list(lines)
    if not any(head_date(lines[at].text) or _date_below(lines, at) for at in outer):
        return list(lines)
    return [_raised(line) if line.is_bullet else line for line in lines]


def _are_bold_heads(lines: Sequence[Line]) -> bool:
    """Whether a section is a list whose every item begins with a name in bold letters, half of them dated or more."""
    named = all(
        line.is_bullet and line.level == 0 and line.bold_start > 0 and not _is_label(line) and _is_name(line)
        for line in lines
    )
    dated = sum(bool(find_dates(_head_and_rest(line)[0].text)) for line in lines)
    return len(lines) > 1 and named and 2 * dated >= len(lines)


def _is_label(line: Line) -> bool:
    return ":" in line.text[: line.bold_start + 1]


def _is_name(line: Line) -> bool:
    return len(line.text[: line.bold_start].split()) <= _NAME_WORDS


def _head_and_rest(line: Line) -> list[Line]:
    """A list's item as the head of an entry, and what is told of it behind a colon or full stop as a bullet."""
    cut = _END_OF_HEAD.search(line.text, line.bold_start)
    head = replace(line, kind=BlockKind.HEADING, level=_LEVEL, text=line.text[: cut.start()] if cut else line.text)
    if cut is None:
        return [head]
    links = tuple(link for link in line.links if link.start >= cut.end())
    rest = replace(line, text=line.text[cut.end() :], offset=line.offset + cut.end(), bold_start=0, links=links)
    return [head, rest]


def _has_label_below(lines: Sequence[Line], at: int) -> bool:
    """Whether a numbered or marked line is an employer: the title's line in a form is below ("Designation: Clerk")."""
    marked = lines[at].is_bullet and lines[at].level == 0 and at + 1 < len(lines)
    return marked and not lines[at + 1].is_bullet and ROLE_LABEL.match(lines[at + 1].text) is not None


def _has_entry_below(lines: Sequence[Line], at: int) -> bool:
    """Whether a bullet has a line of another kind below it: deeper bullets, or a line without a mark."""
    if at + 1 == len(lines):
        return head_date(lines[at].text) is not None
    below = lines[at + 1]
    return not below.is_bullet or below.level > 0


def _date_below(lines: Sequence[Line], at: int) -> bool:
    return at + 1 < len(lines) and not lines[at + 1].is_bullet and head_date(lines[at + 1].text) is not None


def _raised(line: Line) -> Line:
    return replace(line, level=line.level - 1) if line.level else replace(line, kind=BlockKind.LINE)


def _plain_details(lines: Sequence[Line]) -> list[Line]:
    plain = list(lines)
    for at, line in enumerate(plain):
        if at and line.is_bullet and not plain[at - 1].is_bullet and _is_detail(line.text, plain, at):
            plain[at] = replace(line, kind=BlockKind.LINE, level=0)
    return plain


def _is_detail(text: str, lines: Sequence[Line], at: int) -> bool:
    """Whether a bullet right below a head is only a date, or a place beside a date."""
    if only_dates(text) or is_duration(text):
        return True
    if only_dates(lines[at - 1].text):
        return is_place(text) or (_is_like_place(text) and all(map(_is_like_place, _below_dates(lines))))
    if is_place(text) and head_date(lines[at - 1].text):
        return True
    return is_place(text) and any(only_dates(line.text) for line in lines[at + 1 : at + 2])


def _is_like_place(text: str) -> bool:
    short = len(text.split()) <= _TOWN_WORDS or "," in text
    return is_place(text) or (could_be_city(text) and short)


def _below_dates(lines: Sequence[Line]) -> list[str]:
    """The lines right below those that hold dates only, of which all are places where one is that no table knows."""
    return [below.text for line, below in pairwise(lines) if only_dates(line.text) and not line.is_bullet]
