"""Rows of several cells of which each goes on in the row below: a table's wrapped row, a date that did not fit."""

import re
from collections.abc import Sequence

from tailor.readers.pdf.rows import Row
from tailor.readers.pdf.runs import Run, make_run
from tailor.readers.pdf.wraps import SAME_EDGE, look_alike, starts_anew

_MOSTLY_FULL = 0.8
_WORD = re.compile(r"^[^\W\d]+\.?$")
_YEAR = re.compile(r"^(?:19|20)\d\d$")


def joined_cells(cells: Sequence[Run], row: Row, right_edge: float) -> tuple[Run, ...] | None:
    """The cells, each joined with the one below it, or nothing when the row below is a row of its own.

    A row goes on when as many cells stand exactly below, look the same, and one of them says so: it begins in lower
    case below a full line, or it is the year to the lone month above.

    Args:
        cells: The cells of a row.
        row: The row below.
        right_edge: Where the last cell's lines end at the latest.
    """
    if len(cells) == 1 or len(cells) != len(row.cells):
        return None
    pairs = list(zip(cells, row.cells, strict=True))
    if not all(_are_aligned(above, below) and look_alike(above, below) for above, below in pairs):
        return None
    edges = [*(cell.x0 - cell.size / 2 for cell in cells[1:]), right_edge]
    if not any(_goes_on(above, below, edge) for (above, below), edge in zip(pairs, edges, strict=True)):
        return None
    return tuple(_joined(above, below) for above, below in pairs)


def _are_aligned(above: Run, below: Run) -> bool:
    return min(abs(above.x0 - below.x0), abs(above.x1 - below.x1)) <= SAME_EDGE and not below.bullet


def _goes_on(above: Run, below: Run, edge: float) -> bool:
    if _WORD.match(above.text.strip()) and _YEAR.match(below.text.strip()):
        return True
    full = above.x1 - above.x0 >= _MOSTLY_FULL * (edge - above.x0)
    return full and below.text.strip()[:1].islower() and not starts_anew(above, below)


def _joined(above: Run, below: Run) -> Run:
    last = above.letters[-1]
    return make_run([*above.letters, last._replace(text=" ", link=-1), *below.letters])
