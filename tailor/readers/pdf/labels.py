"""Section titles that stand left of their section instead of above it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tailor.readers.pdf.glyphs import Face
from tailor.readers.pdf.rows import Row
from tailor.readers.pdf.runs import Run
from tailor.readers.pdf.wraps import SAME_EDGE, faces_of, same_left

_LARGER = 1.12
_TIGHT = 1.4
_FEWEST_LINES = 2
_WORDS = re.compile(r"^[^\d:]{3,40}$")


@dataclass(frozen=True, slots=True)
class SideLabels:
    """What a region's rows tell about labels: how many rows begin at each left edge, and how plain first cells look."""

    begins: Counter[int]
    plain: frozenset[tuple[str, int, Face, float]]

    @classmethod
    def of(cls, rows: Iterable[Row]) -> "SideLabels":
        """The labels of a region."""
        rows = list(rows)
        first = (row.main for row in rows if len(row.cells) > 1 and _WORDS.match(row.main.text.strip()))
        plain = frozenset(look for cell in first if not cell.text.isupper() for look in _looks(cell))
        return cls(Counter(_step(row.main.x0) for row in rows), plain)

    def split(self, row: Row) -> tuple[Run | None, Row]:
        """The label of a row, and the row without it.

        A label is a first cell in capitals or larger letters, without digits or a colon, before a text that is plainer
        and stands where other rows begin. Capitals among cells in small letters that look alike ("EDV" below "Technik")
        are one cell of a table.
        """
        if len(row.cells) == 1:
            return None, row
        label, text = row.cells[:2]
        rows_there = sum(self.begins[_step(text.x0) + near] for near in (-1, 0, 1))
        if rows_there < _FEWEST_LINES or label.bullet or not _WORDS.match(label.text.strip()):
            return None, row
        capitals = label.text.isupper() and not text.text.isupper() and not _looks(label) & self.plain
        stands_out = capitals or label.size >= _LARGER * text.size
        return (label, Row(row.cells[1:])) if stands_out else (None, row)


def continues_label(label: Sequence[Run], run: Run) -> bool:
    """Whether a run is the next line of a label."""
    last = label[-1]
    tight = 0 < run.base - last.base <= _TIGHT * last.size
    aligned = same_left(last, run) or abs(last.x1 - run.x1) <= SAME_EDGE
    return tight and aligned and faces_of(last)[-1:] == faces_of(run)[:1] and not run.bullet


def _looks(cell: Run) -> set[tuple[str, int, Face, float]]:
    """How a cell looks, with the edge at which it is set: either of the two."""
    face, size = faces_of(cell)[0], round(cell.size, 1)
    return {("left", _step(cell.x0), face, size), ("right", _step(cell.x1), face, size)}


def _step(x: float) -> int:
    return round(x / SAME_EDGE)
