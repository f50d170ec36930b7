"""Spans of two-digit years ("Clerk, Elm Ltd, 95-98"), where a section writes all of its dates so."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import DateRange
from tailor.parsing.date_lists import FoundDate
from tailor.parsing.rows import Row
from tailor.parsing.words import institution_score, organisation_score, title_score

_SHORT = re.compile(
    r"^\(?(?P<a>\d\d)\s?[-–/]\s?(?P<b>\d\d)\)?(?=[\s:,]+[^\W\d_]{2})|(?:(?<=[,;:)|–-]\s)\(?|(?<=\t)\(?|(?<=\s)\()(?P<c>\d\d)\s?[-–/]\s?(?P<d>\d\d)\)?$"
)
_SEVERAL = 2
_LONGEST = 45
_FIRST, _LATEST, _TURN = 1950, 2030, 50


def with_short_years(rows: Sequence[Row]) -> list[Row]:
    """The rows, spans of two-digit years at their edges as dates where several have them and no row has another date.

    One alone could be anything ("12-15 guests a night"); beside a title or employer in row after row it is years.
    """
    found = [None if row.line.is_bullet else _span(row.part.text) for row in rows]
    dated = sum(one is not None for one in found)
    if dated < _SEVERAL or any(row.date is not None and one is None for row, one in zip(rows, found, strict=True)):
        return list(rows)
    return [
        replace(row, date=row.date or one, is_statement=False) if one else row
        for row, one in zip(rows, found, strict=True)
    ]


def _span(text: str) -> FoundDate | None:
    """The span at the edge of a row that names a title, an employer or a school."""
    match = _SHORT.search(text)
    if match is None:
        return None
    rest = (text[: match.start()] + text[match.end() :]).strip(" ,;:|\t–-")
    pieces = [piece for piece in re.split(r",\s|\s[–|-]\s|\t", rest) if piece]
    named = any(max(title_score(one), organisation_score(one), institution_score(one)) > 0 for one in pieces)
    first, last = (_year(match[one] or match[two]) for one, two in (("a", "c"), ("b", "d")))
    if not named or not first <= last <= first + _LONGEST or not first >= _FIRST or last > _LATEST:
        return None
    dates = DateRange(str(first), str(last), text=match[0].strip("()"))
    return FoundDate(match.start(), match.end(), dates, is_range=True)


def _year(short: str) -> int:
    return int(short) + (1900 if int(short) >= _TURN else 2000)
