"""Lines of schooling that tell of more than one thing in parts: degrees, courses, what is said behind a degree."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tailor.model import BlockKind
from tailor.parsing.date_lists import YEAR
from tailor.parsing.dates import find_dates
from tailor.parsing.degree_lists import names_degree_and_more
from tailor.parsing.degree_remarks import GRADE_BEHIND, YEAR_AT_END, says_more
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.lines import Line, split_part
from tailor.parsing.words import degree_score, institution_score

_COURSE_AND_YEAR = re.compile(r"[^\W\d][^,;()]*[^\W\d_][^,;()\d–—-]*\s(?:19|20)\d\d")
_BARE_YEAR_AND_COMMA = re.compile(r"(?<=\s[12]\d{3}), ")
_YEAR_AND_COMMA = re.compile(rf"\((?:\w+\s)?{YEAR}\)[,;.]\s+(?=[A-ZÀ-Þ0-9])")
_STOP = re.compile(r"\)?([.;]\s+)(?=\S)")
_STOP_OF_SCHOOL = re.compile(r"(?<=[^\W\d_]{3})([.;]\s+)(?=\S)")
_BAR = re.compile(r"\s+\|\s+")
_SEMICOLON = re.compile(r";\s+")
_SCHOOL_WORDS = 10
_SCHOOL = 2
"""The score of what surely is a school."""


def with_remarks_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines, what is said behind a degree's date as a line of its own ("PhD, Elm College, 2019. Thesis: ...")."""
    return [one for line in lines for degree in _degrees(line) for part in _courses(degree) for one in _apart(part)]


def _degrees(line: Line) -> list[Line]:
    """A line's degrees, each with its school, that bars or semicolons part ("BSc, Elm College | MSc, Ash College")."""
    pieces = split_part(line.part(), _BAR)
    whole = all(degree_score(one.text) >= _SCHOOL and institution_score(one.text) >= _SCHOOL for one in pieces)
    if len(pieces) < 2:  # noqa: PLR2004 two degrees
        pieces = split_part(line.part(), _SEMICOLON)
        whole = all(names_degree_and_more(one.text) for one in pieces)
    if len(pieces) < 2 or not whole:  # noqa: PLR2004 two degrees
        return [line]
    return [_cut(line, one.start, one.text) for one in pieces]


def _cut(line: Line, start: int, text: str) -> Line:
    links = tuple(one for one in line.links if start <= one.start < start + len(text))
    return replace(line, text=text, offset=start, links=links, bold_start=0)


def _courses(line: Line) -> list[Line]:
    """The courses of a line, each with its year ("ACLS (2024), TNCC (2023)", "First aid 2024, Forklift 2016")."""
    bare = all(_COURSE_AND_YEAR.fullmatch(piece) for piece in line.text.split(", "))
    ends = (_BARE_YEAR_AND_COMMA if bare else _YEAR_AND_COMMA).finditer(line.text)
    cuts = [line.offset, *(line.offset + end.end() for end in ends), None]
    if len(cuts) < 3 or not (bare or YEAR_AT_END.search(line.text)):  # noqa: PLR2004 two courses
        return [line]
    courses = []
    for start, end in pairwise(cuts):
        assert start is not None  # noqa: S101  only the last is
        text = line.text[start - line.offset : None if end is None else end - line.offset].rstrip(",. ")
        courses.append(_cut(line, start, text))
    return courses


def _apart(line: Line) -> list[Line]:
    grade = GRADE_BEHIND.search(line.text)
    named = line.text[: grade.start()] if grade else ""
    if grade and (institution_score(named) or has_legal_form(named.split(", ")[0])) and not line.links:
        at = grade.end()
        rest = replace(line, text=line.text[at:], offset=line.offset + at, bold_start=0, kind=BlockKind.LINE, level=0)
        return [*_apart(replace(line, text=line.text[: grade.start()])), rest]
    end = _end_of_school(line.text)
    for found in find_dates(line.text):
        stop = _STOP.match(line.text, found.end)
        if stop and degree_score(line.text[: found.start]) and says_more(line.text[stop.end() :]):
            end = stop
            break
    if end is None:
        return [line]
    at = line.offset + end.end()
    before, behind = (tuple(one for one in line.links if (one.start < at) is side) for side in (True, False))
    head = replace(line, text=line.text[: end.start(1)], links=before)
    rest = replace(line, text=line.text[end.end() :], links=behind, offset=at, bold_start=0)
    return [head, *_apart(replace(rest, kind=BlockKind.LINE, level=0))]


def _end_of_school(text: str) -> re.Match[str] | None:
    """What ends the name of a school that a line begins with, where the rest says more ("Elm College. Thesis: ...")."""
    end = _STOP_OF_SCHOOL.search(text)
    if end is None or find_dates(text) or len(text[: end.start()].split()) > _SCHOOL_WORDS:
        return None
    named = institution_score(text[: end.start()]) >= _SCHOOL
    return end if named and says_more(text[end.end() :].removesuffix(".")) else None
