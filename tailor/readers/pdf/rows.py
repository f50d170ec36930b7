"""Runs of a region to rows: the cells that stand on one baseline, from left to right."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tailor.readers.pdf.columns import Gutter, Region
from tailor.readers.pdf.glyphs import Letter
from tailor.readers.pdf.runs import ASCENT, DESCENT, Run, make_run

_SAME_LINE = 2.5
_SAME_LINE_SHARE = 0.22
_SMALLER = 0.82
_CELL_GAP = 1.5
_WORD_GAP = 0.12
_MARGIN_GAP = 3.0


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a region; each cell is a run, parted from the next by a visible gap."""

    cells: tuple[Run, ...]

    @property
    def main(self) -> Run:
        """The first cell."""
        return self.cells[0]

    @property
    def base(self) -> float:
        """The baseline of the first cell."""
        return self.cells[0].base

    @property
    def size(self) -> float:
        """The size of its largest cell."""
        return max(cell.size for cell in self.cells)

    @property
    def top(self) -> float:
        """The upper edge."""
        return min(cell.top for cell in self.cells)

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return max(cell.bottom for cell in self.cells)


def rows_of(region: Region) -> list[Row]:
    """The region's rows, downwards.

    Runs share a row when their baselines differ by no more than 2.5 points; smaller letters that stand within a
    row's height (1st, footnote marks) join it.
    """
    lines: list[list[Run]] = []
    small: list[Run] = []
    for run in sorted(region.runs, key=lambda run: (run.base, run.x0)):
        line = next((line for line in reversed(lines[-3:]) if _on_line(run, line)), None)
        if line is not None:
            line.append(run)
        else:
            lines.append([run])
    lines, small = _split_raised(lines)
    for run in small:
        home = min((line for line in lines if _is_raised(run, line)), key=lambda line: _distance(run, line), default=None)
        if home is None:
            lines.append([run])
        else:
            home.append(run)
    rows = [_row(line, region.margins) for line in lines]
    return sorted(rows, key=lambda row: (row.base, row.main.x0))


def _on_line(run: Run, line: Sequence[Run]) -> bool:
    tolerance = max(_SAME_LINE, _SAME_LINE_SHARE * min(run.size, line[0].size))
    return abs(run.base - line[0].base) <= tolerance and not any(_covers(run, other) for other in line)


def _covers(run: Run, other: Run) -> bool:
    """Whether two runs stand above each other rather than side by side."""
    shared = min(run.x1, other.x1) - max(run.x0, other.x0)
    return shared > 0.5 * min(run.x1 - run.x0, other.x1 - other.x0) and abs(run.base - other.base) > 1

def _split_raised(lines: list[list[Run]]) -> tuple[list[list[Run]], list[Run]]:
    """Lines, and the runs of one-run lines that may be superscripts of a neighbour."""
    full: list[list[Run]] = []
    small: list[Run] = []
    for place, line in enumerate(lines):
        around = [run for near in lines[max(0, place - 2) : place] + lines[place + 1 : place + 3] for run in near]
        if len(line[0].text) <= 8 and all(any(_touches_raised(run, other) for other in around) for run in line):
            small += line
        else:
            full.append(line)
    return full, small


def _touches_raised(run: Run, other: Run) -> bool:
    if run.size > _SMALLER * other.size:
        return False
    middle = run.base - run.size / 3
    beside = -0.3 * other.size <= run.x0 - other.x1 <= 0.4 * other.size or 0 <= other.x0 - run.x1 <= 0.4 * other.size
    return beside and other.base - ASCENT * other.size <= middle <= other.base + DESCENT * other.size


def _is_raised(run: Run, line: Sequence[Run]) -> bool:
    return any(_touches_raised(run, other) for other in line)


def _distance(run: Run, line: Sequence[Run]) -> float:
    return min(min(abs(run.x0 - other.x1), abs(other.x0 - run.x1)) for other in line)


def _row(line: Sequence[Run], margins: Sequence[Gutter]) -> Row:
    cells: list[Run] = []
    for run in sorted(line, key=lambda run: run.left):
        if cells and not _parted(cells[-1], run, margins):
            cells[-1] = _joined(cells[-1], run)
        else:
            cells.append(run)
    return Row(tuple(cells))


def _parted(cell: Run, run: Run, margins: Sequence[Gutter]) -> bool:
    if run.bullet:
        return True
    gap = run.x0 - cell.x1
    size = min(max(cell.size, 1.0), max(run.size, 1.0))
    if gap > _CELL_GAP * size:
        return True
    return gap >= _MARGIN_GAP and any(
        cell.x1 <= gutter.x0 + 1.5 and run.x0 >= gutter.x1 - 1.5 for gutter in margins
    )


def _joined(cell: Run, run: Run) -> Run:
    letters = list(cell.letters)
    gap = run.x0 - cell.x1
    if gap > _WORD_GAP * min(cell.size, run.size) and letters[-1].text != " ":
        last = letters[-1]
        letters.append(Letter(" ", last.x1, run.x0, last.base, last.size, last.face))
    joined = make_run([*letters, *run.letters])
    return replace(joined, bullet=cell.bullet, bullet_x=cell.bullet_x)
