"""Cells that a tab parts from the one before by no more than a space, since that one reaches to the tab's stop."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from tailor.readers.pdf.rows import Row
from tailor.readers.pdf.runs import Run, make_run

_AT_STOP = 0.6
_FEWEST_ROWS = 2
_USUAL = 0.08
_NARROWEST = 0.75
_LITTLE = 0.04
_ENDS_DATES = frozenset("0123456789-–—")
_DATES = re.compile(r"(?:\d{1,2}[./])?(?:19|20)\d\d\s?([–—-]\s?(?:\d{1,2}[./])?(?:(?:19|20)?\d\d)?)?")


def with_cells_at_stops(rows: Sequence[Row]) -> list[Row]:
    """The rows, cells parted where a word begins at a stop of other rows behind a gap that is no usual space.

    Only rows of several cells are parted, one of which begins at a stop as well: a line of a text that crosses the
    stops has words anywhere. Behind dates at a row's begin that fill their column no space stands at all.
    """
    stops = _stops(rows)
    rows = [_parted(row, stops) if len(stops) > 1 and len(row.cells) > 1 else row for row in rows]
    return [Row((*_behind_dates(row.main, stops), *row.cells[1:])) for row in rows]


def _behind_dates(cell: Run, stops: Sequence[float]) -> list[Run]:
    """A cell in two where a name begins right behind its dates: at a stop, a little apart, or behind a span of time."""
    letters = cell.letters
    if cell.bullet or not letters[0].text.isdigit():
        return [cell]
    for at, (before, letter) in enumerate(pairwise(letters), 1):
        if letter.text.isupper() and before.text in _ENDS_DATES:
            gap = letter.x0 - before.x1
            apart = gap >= _LITTLE * cell.size or (gap > 0 and _is_near(letter.x0, stops))
            dates = _DATES.fullmatch("".join(one.text for one in letters[:at]))
            apart = apart or (dates is not None and dates[1] is not None and letters[at + 1 : at + 2] != ())
            return [make_run(letters[:at]), make_run(letters[at:])] if apart and dates else [cell]
        if letter.text.isalpha():
            break
    return [cell]


def _stops(rows: Iterable[Row]) -> list[float]:
    """The places at which cells behind the first begin in several rows."""
    begins = [cell.x0 for row in rows for cell in row.cells[1:]]
    counts = Counter(round(x) for x in begins)
    return sorted({round(x, 1) for x in begins if counts[round(x)] >= _FEWEST_ROWS})


def _parted(row: Row, stops: Sequence[float]) -> Row:
    if not any(_is_near(cell.x0, stops) for cell in row.cells[1:]):
        return row
    taken = [cell.x0 for cell in row.cells]
    free = [stop for stop in stops if not _is_near(stop, taken)]
    usual = [letter.x1 - letter.x0 for cell in row.cells for letter in cell.letters if letter.text == " "]
    return Row(tuple(part for cell in row.cells for part in _at_stop(cell, free, median(usual) if usual else 0.0)))


def _at_stop(cell: Run, stops: Sequence[float], usual: float) -> list[Run]:
    """A cell in two where one of its words begins at a stop."""
    for at, letter in enumerate(cell.letters[1:-1], 1):
        gap = letter.x1 - letter.x0
        if letter.text == " " and _is_near(letter.x1, stops) and usual and abs(gap - usual) > _USUAL * usual:
            if gap < _NARROWEST * usual:
                continue
            first, second = make_run(cell.letters[:at]), make_run(cell.letters[at + 1 :])
            return [replace(first, bullet=cell.bullet, bullet_x=cell.bullet_x), second]
    return [cell]


def _is_near(x: float, places: Sequence[float]) -> bool:
    return any(abs(x - place) <= _AT_STOP for place in places)
