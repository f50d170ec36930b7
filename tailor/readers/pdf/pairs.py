"""Rows of several cells of which each goes on in the row below: a table's wrapped row, a date that did not fit."""

import re
from collections.abc import Sequence

from tailor.readers.pdf.dated_rows import are_dates_of_two
from tailor.readers.pdf.rows import Row
from tailor.readers.pdf.runs import Run, make_run
from tailor.readers.pdf.wraps import SAME_EDGE, is_open_date_above_another, look_alike, starts_anew

_FEWEST_CELLS = 3
_TIGHT = 1.45
_MOSTLY_FULL = 0.8
_WORD = re.compile(r"^[^\W\d]+\.?$")
_OPEN_DATE = re.compile(r"(?:19|20|[’'])\d\d\s*[-–—]$")
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
    if _are_lower_cells(cells, row):
        return _with_lower_cells(cells, row)
    if len(cells) == 1 or len(cells) != len(row.cells) or are_dates_of_two(cells[0].text, row.main.text):
        return None
    pairs = list(zip(cells, row.cells, strict=True))
    if not all(_are_aligned(above, below) and look_alike(above, below) for above, below in pairs):
        return None
    edges = [*(cell.x0 - cell.size / 2 for cell in cells[1:]), right_edge]
    if not any(_goes_on(above, below, edge) for (above, below), edge in zip(pairs, edges, strict=True)):
        return None
    if _begins_new_row(*pairs[0], edges[0]) and not any(_ends_in_date(*pair) for pair in pairs):
        return None
    return tuple(_joined(above, below) for above, below in pairs)


def _are_lower_cells(cells: Sequence[Run], row: Row) -> bool:
    """Whether a row holds second lines of a table's row of three cells or more: of its last cell, and of no first one.

    They begin exactly below their cells and close to them, as a text that was broken in its cell does.
    """
    if len(cells) <= len(row.cells) or len(cells) < _FEWEST_CELLS or row.cells[0].bullet:
        return False
    homes = [_home(cells, cell) for cell in row.cells]
    if None in homes or homes[-1] is not cells[-1] or homes[0] is cells[0]:
        return False
    return all(
        home is not None and look_alike(home, cell) and 0 < cell.base - home.base <= _TIGHT * cell.size
        for home, cell in zip(homes, row.cells, strict=True)
    )


def _home(cells: Sequence[Run], below: Run) -> Run | None:
    return next((cell for cell in cells if abs(cell.x0 - below.x0) <= SAME_EDGE), None)


def _with_lower_cells(cells: Sequence[Run], row: Row) -> tuple[Run, ...]:
    lower = {id(_home(cells, cell)): cell for cell in row.cells}
    return tuple(_joined(cell, lower[id(cell)]) if id(cell) in lower else cell for cell in cells)


def _are_aligned(above: Run, below: Run) -> bool:
    return min(abs(above.x0 - below.x0), abs(above.x1 - below.x1)) <= SAME_EDGE and not below.bullet


def _begins_new_row(above: Run, below: Run, edge: float) -> bool:
    """Whether a first cell begins anew below one that its column left room for ("English" above "Welsh")."""
    room = above.x1 - above.x0 < _MOSTLY_FULL * (edge - above.x0)
    return room and starts_anew(above, below)


def _ends_in_date(above: Run, below: Run) -> bool:
    """Whether a cell breaks off within a date: a lone month, or an open range."""
    month = _WORD.match(above.text.strip()) and _YEAR.match(below.text.strip())
    open_range = _OPEN_DATE.search(above.text.strip()) and not is_open_date_above_another(above, below)
    return bool(month or open_range)


def _goes_on(above: Run, below: Run, edge: float) -> bool:
    if _ends_in_date(above, below):
        return True
    full = above.x1 - above.x0 >= _MOSTLY_FULL * (edge - above.x0)
    return full and below.text.strip()[:1].islower() and not starts_anew(above, below)


def _joined(above: Run, below: Run) -> Run:
    last = above.letters[-1]
    return make_run([*above.letters, last._replace(text=" ", link=-1), *below.letters])
