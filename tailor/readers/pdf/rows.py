"""Runs of a region to rows: the cells that stand on one baseline, from left to right."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tailor.readers.pdf.bands import Gutter
from tailor.readers.pdf.columns import Region
from tailor.readers.pdf.glyphs import Letter
from tailor.readers.pdf.right_to_left import is_right_to_left
from tailor.readers.pdf.runs import ASCENT, DESCENT, Run, make_run

_SAME_LINE = 2.5
_SAME_LINE_SHARE = 0.22
_SMALLER = 0.82
_LONGEST_RAISED = 8
_MOST_RAISED = 200
_CELL_GAP = 1.5
_WORD_GAP = 0.12
_MARGIN_GAP = 3.0
_MARGIN_SLACK = 1.5
_ICON_GAP = 0.4
_WIDE_GAP = 0.6
_UNUSUAL = 1.8
_FULL_WITHIN = 3.0
_LONGEST_DATE = 24
_FEWEST_CHIPS = 3
"""Gaps as wide as a letter is high, and no narrower one, that no justified line has."""

_LARGER = 1.12
_LOWERED = 0.5
"""How far below a row's baseline that of the title beside it may be, in its letters' size."""


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
    for run in sorted(region.runs, key=lambda run: (run.base, run.x0)):
        line = next((line for line in reversed(lines[-3:]) if _on_line(run, line)), None)
        if line is not None:
            line.append(run)
        else:
            lines.append([run])
    lines, small = _split_raised(lines)
    for run in small:
        home = min(
            (line for line in lines if _is_raised(run, line)), key=lambda line: _distance(run, line), default=None
        )
        if home is None:
            lines.append([run])
        else:
            home.append(run)
    rows = [_row(line, region) for line in lines]
    return _with_lowered_titles(sorted(rows, key=lambda row: (row.base, row.main.x0)))


def _with_lowered_titles(rows: Sequence[Row]) -> list[Row]:
    """The rows, a larger title that stands left of a row, a little lower than that, as its first cell."""
    found: list[Row] = []
    for row in rows:
        above = found[-1] if found else None
        if above is not None and len(row.cells) == 1 and _is_lowered_title(row.main, above.main):
            found[-1] = Row((row.main, *above.cells))
        else:
            found.append(row)
    return found


def _is_lowered_title(title: Run, first: Run) -> bool:
    larger = title.size >= _LARGER * first.size and not (title.bullet or first.bullet)
    return larger and title.x1 < first.left and title.base - first.base < _LOWERED * title.size


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
        short = len(line[0].text) <= _LONGEST_RAISED and len(small) < _MOST_RAISED
        if short and all(any(_touches_raised(run, other) for other in around) for run in line):
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


def _row(line: Sequence[Run], region: Region) -> Row:
    order = sorted(line, key=lambda run: run.left)
    spaces = _Spaces.of(order, region)
    cells: list[Run] = []
    for run in order:
        if cells and not (_parted(cells[-1], run, region.margins) or spaces.part(cells[-1], run)):
            cells[-1] = _joined(cells[-1], run)
        else:
            cells.append(run)
    return Row(tuple(cells))


def _parted(cell: Run, run: Run, margins: Sequence[Gutter]) -> bool:
    if run.bullet:
        return True
    gap = _gap(cell, run)
    if gap > _CELL_GAP * min(cell.size, run.size) or (run.starts_with_icon and gap > _ICON_GAP * run.size):
        return True
    return gap >= _MARGIN_GAP and any(
        cell.x1 <= gutter.x0 + _MARGIN_SLACK and run.x0 >= gutter.x1 - _MARGIN_SLACK for gutter in margins
    )


def _gap(cell: Run, run: Run) -> float:
    """The width between two runs, without what their letters are set apart anyway."""
    gap = run.x0 - cell.x1
    return gap if gap < _MARGIN_GAP else gap - 2 * min(cell.tracking, run.tracking)


def _is_like_chip(run: Run) -> bool:
    """Whether a run begins as a name does, its letters not set apart; of a justified line's words many begin small."""
    return not run.text.lstrip()[:1].islower() and run.tracking <= _WORD_GAP * run.size


@dataclass(frozen=True, slots=True)
class _Spaces:
    """The gaps between the words of a line: `narrowest` of them, and whether the line is set to the full width."""

    narrowest: float
    full: bool
    edge: float

    @classmethod
    def of(cls, order: Sequence[Run], region: Region) -> "_Spaces":
        inner = [letter.x1 - letter.x0 for run in order for letter in run.letters if letter.text == " "]
        outer = [run.x0 - before.x1 for before, run in pairwise(order)]
        gaps = [gap for gap in (*inner, *outer) if gap > 0]
        last = order[-1]
        narrowest = min(gaps, default=0.0)
        chips = len(gaps) >= _FEWEST_CHIPS and narrowest >= last.size
        chips = chips or (narrowest >= _WIDE_GAP * last.size and all(_is_like_chip(run) for run in order))
        full = last.x1 > region.x1 - _FULL_WITHIN * last.size and not chips
        return cls(narrowest, full, region.x1)

    def part(self, cell: Run, run: Run) -> bool:
        """Whether the gap is wider than a space: skills as chips, a date set close to a title.

        In a justified line all gaps are wide, so that only an unusual one counts; but not so wide as between chips.
        """
        gap, size = _gap(cell, run), min(cell.size, run.size)
        if gap < _WIDE_GAP * size:
            return _is_set_right(cell, run, self.edge)
        return gap > _UNUSUAL * self.narrowest or not self.full


def _is_set_right(cell: Run, run: Run, edge: float) -> bool:
    """Whether a short text behind one all in bold ends at the right edge, pushed there close to a long title."""
    title = all(letter.face.bold for letter in cell.letters if letter.text != " ")
    bold = title and not any(letter.face.bold for letter in run.letters)
    return bold and abs(run.x1 - edge) <= 1 and len(run.letters) <= _LONGEST_DATE < len(cell.letters)


def _joined(cell: Run, run: Run) -> Run:
    letters = list(cell.letters)
    gap = run.x0 - cell.x1
    if gap > _WORD_GAP * min(cell.size, run.size) and letters[-1].text != " ":
        last = letters[-1]
        letters.append(Letter(" ", last.x1, run.x0, last.base, last.size, last.face))
    letters += run.letters
    if gap < 0 and is_right_to_left(f"{cell.text}{run.text}"):  # signs of another font stand among the words
        letters.sort(key=lambda letter: letter.x0)
    joined = make_run(letters)
    return replace(joined, bullet=cell.bullet, bullet_x=cell.bullet_x)
