"""Entries that stand side by side in a row, each with its name, dates and degree below each other."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.dates import only_dates
from tailor.parsing.lines import Line

_CELL = re.compile(r"[^\t]+")


def one_below_the_other(lines: Sequence[Line]) -> list[Line]:
    """The lines, entries that stand side by side put below each other.

    Side by side are lines in a row that have as many cells each, of which one line holds dates only.
    """
    ordered: list[Line] = []
    at = 0
    while at < len(lines):
        end = at + 1
        width = _width(lines[at])
        while width > 1 and end < len(lines) and _width(lines[end]) == width:
            end += 1
        rows = lines[at:end]
        if len(rows) > 1 and any(_holds_dates_only(row) for row in rows):
            columns = zip(*(_cells(row) for row in rows), strict=True)
            ordered += [cell for column in columns for cell in column]
        else:
            ordered += rows
        at = end
    return ordered


def _width(line: Line) -> int:
    return 1 if line.is_bullet else len(_CELL.findall(line.text))


def _holds_dates_only(line: Line) -> bool:
    return all(only_dates(cell) for cell in _CELL.findall(line.text))


def _cells(line: Line) -> list[Line]:
    return [
        replace(line, text=cell[0], offset=line.offset + cell.start(), bold_start=0)
        for cell in _CELL.finditer(line.text)
    ]
