"""Tables whose cells have lines around them: text that wraps within a cell is one cell of its row."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tailor.readers.pdf.glyphs import Box, Letter
from tailor.readers.pdf.runs import Run, make_run

_MOST_RULES = 1500
_TOUCHING = 2.0
_BESIDE = 3.0
"""Points between the frames of cells that have one each, as browsers set them, at most."""

_FEWEST_COLUMNS = 3
_FEWEST_ROWS = 2
_PADDING = 2.0
"""Points between a cell's text and its borders at least; what is left of the text is left free behind it too."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table's borders: the places of its vertical lines and of its horizontal ones."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]

    def row_of(self, run: Run) -> int:
        """The number of the row that a run stands in, -1 where it is in none or reaches over a line."""
        if not self.xs[0] <= run.x0 <= run.x1 <= self.xs[-1] or any(run.x0 < x - 1 < run.x1 - 2 for x in self.xs):
            return -1
        middle = run.base - run.size / 3
        return next((row for row, (top, bottom) in enumerate(pairwise(self.ys)) if top < middle < bottom), -1)

    def column_of(self, run: Run) -> int:
        """The number of the column that a run begins in."""
        return next(at for at, (left, right) in enumerate(pairwise(self.xs)) if left <= run.x0 + 1 <= right + 1)


def with_whole_cells(runs: Sequence[Run], rules: Sequence[Box]) -> list[Run]:
    """The runs, those of each row of a table on one baseline, and the lines of a cell that was too narrow as one run.

    A table has three columns and two rows at least; others set the page, and their cells hold whole paragraphs.
    """
    whole = list(runs)
    for grid in grids_of(rules):
        rows: dict[int, list[Run]] = {}
        for run in whole:
            if (row := grid.row_of(run)) >= 0:
                rows.setdefault(row, []).append(run)
        if len(rows) < _FEWEST_ROWS:
            continue
        joined = {row: _cells(grid, own) for row, own in rows.items()}
        inner = {id(run) for own in rows.values() for run in own}
        whole = [run for run in whole if id(run) not in inner] + [run for own in joined.values() for run in own]
    return whole


def _cells(grid: Grid, runs: Sequence[Run]) -> list[Run]:
    """The texts of a row, each cell's wrapped lines as one.

    Where one cell holds several texts, its first stands in the row and the others below that, bullets all below it; as
    they are where more than one cell does.
    """
    cells: dict[int, list[Run]] = {}
    for run in sorted(runs, key=lambda run: (round(run.base), run.x0)):
        cells.setdefault(grid.column_of(run), []).append(run)
    texts = [_texts(grid, column, own) for column, own in cells.items()]
    several = [own for own in texts if len(own) > 1 or own[0].bullet]
    first = [own[0] for own in texts if not own[0].bullet]
    if len(several) > 1 or not first:
        return list(runs)
    base = min(text.base for text in first)
    below = [text for own in several for text in own if text not in first]
    left = grid.xs[0] + _PADDING
    return [
        *(replace(text, base=base, whole=True) for text in first),
        *(replace(text, base=max(text.base, base + text.size), x0=left, bullet_x=left, whole=True) for text in below),
    ]


def _texts(grid: Grid, column: int, runs: Sequence[Run]) -> list[Run]:
    """The texts of a cell, each with its wrapped lines as one."""
    lines = joined_lines(runs)
    padding = max(_PADDING, min(line.x0 for line in lines) - grid.xs[column])
    room = grid.xs[column + 1] - grid.xs[column] - 2 * padding
    texts = [[lines[0]]]
    for line, below in pairwise(lines):
        if _wraps(line, below, room):
            texts[-1].append(below)
        else:
            texts.append([below])
    return [joined_runs(text) for text in texts]


def joined_lines(runs: Sequence[Run]) -> list[Run]:
    """The runs of a cell with those that stand on one baseline as one."""
    lines: list[list[Run]] = []
    for run in runs:
        if lines and abs(lines[-1][0].base - run.base) <= _TOUCHING:
            lines[-1].append(run)
        else:
            lines.append([run])
    return [joined_runs(line) for line in lines]


def _wraps(line: Run, below: Run, room: float) -> bool:
    """Whether the first word of the line below had no room behind a line."""
    end = next((letter.x0 for letter in below.letters if letter.text == " "), below.x1)
    space = 0.2 * line.size
    alike = abs(line.size - below.size) < 1 and not below.bullet
    return alike and line.x1 - line.x0 + space + end - below.x0 > room


def joined_runs(runs: Sequence[Run]) -> Run:
    """Several runs as one, blanks between them."""
    letters: list[Letter] = []
    for run in runs:
        if letters:
            last = letters[-1]
            letters.append(Letter(" ", last.x1, run.x0, last.base, last.size, last.face))
        letters += run.letters
    if len(runs) == 1:
        return runs[0]
    return replace(make_run(letters), bullet=runs[0].bullet, bullet_x=runs[0].bullet_x)


def grids_of(rules: Sequence[Box]) -> list[Grid]:
    """The tables that lines draw, from the lines that touch each other."""
    grids = []
    for columns, rows in drawn_tables(rules):
        xs = line_places((rule.x0 + rule.x1) / 2 for rule in columns)
        ys = line_places((rule.top + rule.bottom) / 2 for rule in rows)
        if len(xs) > _FEWEST_COLUMNS and len(ys) > _FEWEST_ROWS:
            grids.append(Grid(xs, ys))
    return grids


def drawn_tables(rules: Sequence[Box]) -> list[tuple[list[Box], list[Box]]]:
    """The upright and the level lines of each table; none where a page has very many lines."""
    if len(rules) > _MOST_RULES:
        return []
    upright = _merged(Box(rule.top, rule.x0, rule.bottom, rule.x1) for rule in rules if rule.height > rule.width)
    level = _merged(rule for rule in rules if rule.width >= rule.height)
    return _tables([Box(rule.top, rule.x0, rule.bottom, rule.x1) for rule in upright], level)


def _merged(rules: Iterable[Box]) -> list[Box]:
    """Level lines, those that go on in each other as one."""
    merged: list[Box] = []
    for rule in sorted(rules, key=lambda rule: (round(rule.top), rule.x0)):
        last = merged[-1] if merged else None
        if last is not None and abs(last.top - rule.top) <= _TOUCHING and rule.x0 <= last.x1 + _TOUCHING:
            merged[-1] = Box(last.x0, min(last.top, rule.top), max(last.x1, rule.x1), max(last.bottom, rule.bottom))
        else:
            merged.append(rule)
    return merged


def _tables(upright: Sequence[Box], level: Sequence[Box]) -> list[tuple[list[Box], list[Box]]]:
    """The upright and the level lines of each table."""
    tables: list[tuple[list[Box], list[Box]]] = []
    for rule in upright:
        crossed = [other for other in level if _touch(rule, other)]
        home = next((table for table in tables if any(other in table[1] for other in crossed)), None)
        if home is None:
            tables.append(([rule], crossed))
        else:
            home[0].append(rule)
            home[1].extend(other for other in crossed if other not in home[1])
    return tables


def _touch(one: Box, other: Box) -> bool:
    slack = _BESIDE
    beside = one.x0 <= other.x1 + slack and other.x0 <= one.x1 + slack
    return beside and one.top <= other.bottom + slack and other.top <= one.bottom + slack


def line_places(values: Iterable[float]) -> tuple[float, ...]:
    """Sorted places, those that nearly coincide as one."""
    places: list[float] = []
    for value in sorted(values):
        if not places or value - places[-1] > 2 * _TOUCHING:
            places.append(value)
    return tuple(places)
