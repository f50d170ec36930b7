"""Columns that run over several pages."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from tailor.readers.pdf.bands import Gutter
from tailor.readers.pdf.columns import Region

_SAME_BEGIN = 15
_BALANCED = 0.8


class PagePart(NamedTuple):
    """A region and the number of its page, from 0."""

    page: int
    region: Region


def in_reading_order(pages: Sequence[Sequence[Region]]) -> list[PagePart]:
    """The regions of all pages.

    A main column that goes on at the next page's top is read on before the sidebar beside it. Columns of about equal
    width are read page by page, as a newspaper's are.
    """
    order: list[PagePart] = []
    open_columns: list[list[PagePart]] = []
    for page, regions in enumerate(pages):
        columns = _columns(page, regions)
        lead = _leading(columns)
        places = [_place(column, open_columns) for column in lead]
        if open_columns and lead and None not in places and len(set(places)) == len(places):
            for column, place in zip(lead, places, strict=True):
                number = open_columns[place or 0][0].region.column
                open_columns[place or 0] += [PagePart(page, replace(part.region, column=number)) for part in column]
            columns = columns[len(lead) :]
            if not columns:
                continue
        order += _flat(open_columns)
        tail = _trailing(columns)
        order += _flat(columns[: len(columns) - len(tail)])
        open_columns = tail
    return [*order, *_flat(open_columns)]


def _columns(page: int, regions: Iterable[Region]) -> list[list[PagePart]]:
    """The page's regions, those of one column together."""
    return [[PagePart(page, region) for region in group] for _, group in groupby(regions, lambda region: region.side)]


def _leading(columns: Sequence[list[PagePart]]) -> list[list[PagePart]]:
    """The columns at the page's top; a page without columns is one."""
    if len(columns) == 1:
        return list(columns)
    lead = []
    for column in columns:
        if column[0].region.side is None:
            break
        lead.append(column)
    return lead


def _trailing(columns: Sequence[list[PagePart]]) -> list[list[PagePart]]:
    """The unequal columns at the page's bottom."""
    tail: list[list[PagePart]] = []
    for column in reversed(columns):
        if column[0].region.side is None:
            break
        tail.insert(0, column)
    widths = sorted(_bounds(column).width for column in tail)
    return [] if len(tail) < 2 or widths[0] >= _BALANCED * widths[-1] else tail  # noqa: PLR2004


def _place(column: Sequence[PagePart], open_columns: Sequence[Sequence[PagePart]]) -> int | None:
    """Which of the open columns goes on in this one: it begins and ends where that one does."""
    here = _bounds(column)
    for place, other in enumerate(open_columns):
        there = _bounds(other)
        barrier = min((_bounds(far).x0 for far in open_columns if _bounds(far).x0 >= there.x1), default=float("inf"))
        if abs(here.x0 - there.x0) <= _SAME_BEGIN and here.x1 <= max(barrier, there.x1 + _SAME_BEGIN):
            return place
    return None


def _bounds(column: Sequence[PagePart]) -> Gutter:
    region = column[0].region
    return region.side or Gutter(region.x0, region.x1)


def _flat(columns: Iterable[Iterable[PagePart]]) -> list[PagePart]:
    return [part for column in columns for part in column]
