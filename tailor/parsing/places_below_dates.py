"""Towns that no table knows, where LinkedIn's pages have them: below dates with their length in parentheses."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tailor.parsing.dates import is_duration
from tailor.parsing.places import could_be_city
from tailor.parsing.rows import Row
from tailor.parsing.words import title_score


def with_places_told(rows: Sequence[Row]) -> list[Row]:
    """The rows, those marked that hold a place: below dates with a length, as large as these, not as the title."""
    told = list(rows[:2])
    for (title, dates), row in zip(pairwise(rows), rows[2:], strict=False):
        told.append(replace(row, holds_place=True) if _is_place_below(title, dates, row) else row)
    return told


def _is_place_below(title: Row, dates: Row, row: Row) -> bool:
    sizes = [round(one.line.style.size, 1) for one in (title, dates, row)]
    if row.date or row.line.is_bullet or not _are_dates_with_length(dates):
        return False
    return sizes[0] != sizes[1] == sizes[2] and could_be_city(row.part.text) and not title_score(row.part.text)


def _are_dates_with_length(row: Row) -> bool:
    """Whether a row is nothing but dates and how long that was: "May 2019 - Present (3 years)"."""
    if row.date is None or row.part.text[: row.date.start] + row.part.text[row.date.end :]:
        return False
    _, bracket, length = row.part.text.rpartition("(")
    return bool(bracket) and is_duration(length.rstrip(") "))
