"""Rows of a head that hold a place, whatever it is called: by their labels, or where LinkedIn's pages have it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tailor.parsing.dates import is_duration, only_dates
from tailor.parsing.lines import PLACE_LABEL, Part
from tailor.parsing.places import could_be_city, could_be_town_with_region, is_region
from tailor.parsing.rows import Row
from tailor.parsing.words import title_score

_BASE = re.compile(r"([^\W\d_]+) (?:AB|AFB|NAS)")
"""A base of an air force; in Sweden and Finland "AB" is the legal form of a company."""

_OF_AKTIEBOLAG = re.compile(r"(?:Sweden|Sverige|Finland)\b")
_LONG = 7
_BAR = re.compile(r"\s*[|·•]\s*")


def with_places_told(rows: Sequence[Row]) -> list[Row]:
    """The rows, those marked that hold nothing but labelled places, or a town below dates with their length.

    Such a town is set as large as the dates, and not as the title above them.
    """
    told = [_labelled(row) for row in rows[:2]]
    for (title, dates), row in zip(pairwise(rows), rows[2:], strict=False):
        above = rows[len(told) - 3] if len(told) > 2 else None  # noqa: PLR2004 employer, title and dates stand above
        is_place = _is_place_below(title, dates, row) or (above and _is_below_both(above, title, dates, row))
        told.append(replace(row, holds_place=True) if is_place else _labelled(row))
    return told


def place_of(row: Row) -> Part:
    """The place that a row holds, without labels ("City: Ennis | Country: Ireland")."""
    values = [PLACE_LABEL.sub("", piece, count=1).strip() for piece in _BAR.split(row.part.text)]
    return replace(row.part, text=", ".join(values))


def _labelled(row: Row) -> Row:
    labelled = all(PLACE_LABEL.match(piece) for piece in _BAR.split(row.part.text)) and not row.line.is_bullet
    return replace(row, holds_place=True) if labelled and row.date is None else row


def _is_place_below(title: Row, dates: Row, row: Row) -> bool:
    sizes = [round(one.line.style.size, 1) for one in (title, dates, row)]
    if row.date or row.line.is_bullet or not are_dates_with_length(dates):
        return False
    return sizes[0] != sizes[1] == sizes[2] and could_be_city(row.part.text) and not title_score(row.part.text)


def _is_below_both(first: Row, second: Row, dates: Row, row: Row) -> bool:
    """Whether a row is a town and its state or country, below an employer, a title and dates in rows of their own."""
    town, comma, region = row.part.text.partition(", ")
    if row.date or row.line.is_bullet or not comma or not is_region(region) or not only_dates(dates.part.text):
        return False
    above = [one for one in (first, second) if one.date is None and one.is_head_like]
    heads = [one for one in above if len(one.part.text.split()) < _LONG]
    titles = [title_score(one.part.text) > 0 for one in heads]
    base = _BASE.fullmatch(town) if not _OF_AKTIEBOLAG.match(region) else None
    return sorted(titles) == [False, True] and could_be_town_with_region(base[1] if base else town)


def are_dates_with_length(row: Row) -> bool:
    """Whether a row is nothing but dates and how long that was: "May 2019 - Present (3 years)"."""
    if row.date is None or row.part.text[: row.date.start] + row.part.text[row.date.end :]:
        return False
    _, bracket, length = row.part.text.rpartition("(")
    return bool(bracket) and is_duration(length.rstrip(") "))
