"""Tables of what is essential and what is desirable: their cells are lifted out of the page and read one by one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tailor.model import Block
from tailor.readers.criteria import is_criterion
from tailor.readers.pdf.glyphs import Box
from tailor.readers.pdf.grids import drawn_tables, joined_lines, joined_runs, line_places
from tailor.readers.pdf.runs import Run
from tailor.readers.pdf.unruled import unruled_columns
from tailor.readers.pdf.wraps import starts_anew
from tailor.readers.typed_bullets import number_of

_TOUCHING = 4.0
_FEWEST_HEADS = 2
_LEAST_PITCH = 0.9
_APART = 1.3
_MOST_PADDING = 8.0
_SPACE = 0.2
_FEW_CAPITALS = 0.25
_PLAIN_END = re.compile(r"(?:^|\s)[^\W\d_A-ZÀ-Þ][^\W\d_]*[.;)]?$")

Cell = tuple[Run, ...]
"""The lines of a cell, downwards."""

Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class _Setting:
    """How a table is set: the distance of its lines in their letters' size, and whether capitals tell of new texts."""

    pitch: float
    capitals_tell: bool


@dataclass(frozen=True, slots=True)
class CriteriaTable:
    """A table of criteria: the places of its columns' bounds and its rows of cells, that of the heads first.

    A row of one cell names a group of those below. Where lines are drawn around the cells it is `framed`.
    """

    xs: tuple[float, ...]
    rows: tuple[Row, ...]
    framed: bool = True

    @property
    def texts(self) -> list[list[list[Cell]]]:
        """For each row its cells, for each cell its texts, and the lines of each."""
        setting = _Setting(_pitch(self.rows), _capitals_tell(self.rows))
        return [[_texts(cell, self._edge(row, place), setting) for place, cell in enumerate(row)] for row in self.rows]

    def _edge(self, row: Row, place: int) -> float:
        """Where the text of a cell ends at the latest."""
        right = self.xs[-1] if len(row) == 1 else self.xs[place + 1]
        lines = [line for own in self.rows if len(own) > place for line in own[place]]
        if not self.framed:
            return max((line.x1 for line in lines), default=right)
        lefts = [line.left for line in lines]
        padding = min(lefts, default=0.0) - self.xs[place]
        return right - min(_MOST_PADDING, max(0.0, padding))

    @property
    def head(self) -> int:
        """The number of the row of heads, -1 where there is none."""
        for place, row in enumerate(self.rows):
            if sum(map(_is_criterion, row)) >= _FEWEST_HEADS:
                return place
            if len(row) > 1:
                return -1
        return -1


def lifted(
    pages: Sequence[tuple[Sequence[Run], Sequence[Box]]],
) -> tuple[list[list[Run]], list[dict[Run, CriteriaTable]]]:
    """The runs of each page without those of its tables of criteria.

    Args:
        pages: The runs of each page and the lines that it draws.

    Returns:
        The runs, with one for each table in the place of its heads, and for each page the tables by those runs. The
        rows with which a table goes on at the top of the next page belong to it.
    """
    kept: list[list[Run]] = []
    found: list[dict[Run, CriteriaTable]] = []
    open_at: tuple[int, Run] | None = None
    for number, (runs, rules) in enumerate(pages):
        rest = list(runs)
        own: dict[Run, CriteriaTable] = {}
        for table in _tables(rest, rules):
            inner = {id(run) for row in table.rows for cell in row for run in cell}
            above = [run for run in rest if id(run) not in inner and run.base < _top(table)]
            if open_at and not above and not own and (longer := _continued(found[open_at[0]][open_at[1]], table)):
                found[open_at[0]][open_at[1]] = longer
                rest = [run for run in rest if id(run) not in inner]
            elif table.head >= 0:
                place = _place_of(table)
                rest = [run for run in rest if id(run) not in inner] + [place]
                own[place] = replace(table, rows=_lined(table.rows))
        kept.append(rest)
        found.append(own)
        last = max(rest, key=lambda run: run.base, default=None)
        open_at = (number, last) if last in own else open_at if not rest else None
    return kept, found


def _place_of(table: CriteriaTable) -> Run:
    heads = [run for cell in table.rows[table.head] for run in cell]
    return replace(joined_runs(sorted(heads, key=lambda run: run.x0)), whole=True, bullet="")


def _top(table: CriteriaTable) -> float:
    return min(run.base for row in table.rows for cell in row for run in cell)


def _tables(runs: Sequence[Run], rules: Sequence[Box]) -> list[CriteriaTable]:
    """The tables of the page that may be such tables, downwards."""
    drawn = [table for columns, lines in drawn_tables(rules) if (table := _drawn_table(columns, lines, runs))]
    tables = sorted(drawn, key=_top)
    if any(table.head >= 0 for table in tables):
        return tables
    return [*tables, *(CriteriaTable(xs, rows, framed=False) for xs, rows in unruled_columns(runs))]


def _drawn_table(columns: Sequence[Box], lines: Sequence[Box], runs: Sequence[Run]) -> CriteriaTable | None:
    xs = line_places((rule.x0 + rule.x1) / 2 for rule in columns)
    ys = line_places((rule.top + rule.bottom) / 2 for rule in lines)
    if len(xs) <= _FEWEST_HEADS or not ys:
        return None
    rows = []
    for top, bottom in pairwise(ys):
        own = [run for run in runs if top < run.base - run.size / 3 < bottom and xs[0] <= run.x0 <= xs[-1]]
        if own:
            bounds = [x for x in xs if _has_rule(columns, x, (top + bottom) / 2)]
            rows.append(_cells(own, xs, bounds))
    return CriteriaTable(xs, tuple(rows)) if rows else None


def _has_rule(columns: Sequence[Box], x: float, y: float) -> bool:
    return any(abs((rule.x0 + rule.x1) / 2 - x) <= _TOUCHING and rule.top <= y <= rule.bottom for rule in columns)


def _cells(runs: Sequence[Run], xs: Sequence[float], bounds: Sequence[float]) -> Row:
    """The cells of a row: one where no line parts it, else one for each column, a wide one in its first."""
    inner = [x for x in bounds if xs[0] < x < xs[-1]]
    cells: list[list[Run]] = [[] for _ in range(len(xs) - 1)] if inner else [[]]
    for run in sorted(runs, key=lambda run: (round(run.base), run.x0)):
        left = max((x for x in inner if x <= run.x0 + 1), default=xs[0])
        cells[xs.index(left)].append(run)
    return tuple(map(tuple, cells))


def _continued(table: CriteriaTable, below: CriteriaTable) -> CriteriaTable | None:
    """A table with the rows with which it goes on at the next page's top; None where that has another table."""
    same = len(table.xs) == len(below.xs) and all(
        abs((one - table.xs[0]) - (other - below.xs[0])) <= _TOUCHING
        for one, other in zip(table.xs, below.xs, strict=True)
    )
    if not same:
        return None
    rows = [tuple(tuple(map(_unlinked, cell)) for cell in row) for row in _lined(below.rows[below.head + 1 :])]
    last = table.rows[-1]
    heads = table.rows[table.head]
    if rows and len(rows[0]) == len(last) > 1 and (_is_criterion(heads[0]) or not rows[0][0]):
        last = tuple((*one, *other) for one, other in zip(last, rows.pop(0), strict=True))
    return replace(table, rows=(*table.rows[:-1], last, *rows))


def _unlinked(run: Run) -> Run:
    """A line without its links, which are those of another page."""
    return replace(run, letters=tuple(letter._replace(link=-1) for letter in run.letters))


def _lined(rows: Sequence[Row]) -> tuple[Row, ...]:
    return tuple(tuple(tuple(joined_lines(cell)) for cell in row) for row in rows)


def _is_criterion(cell: Cell) -> bool:
    return is_criterion([Block(" ".join(" ".join(run.text for run in cell).split()))])


def _pitch(rows: Sequence[Row]) -> float:
    """The least distance between the baselines of two lines of a cell, in their letters' size."""
    steps = [(below.base - line.base) / line.size for row in rows for cell in row for line, below in pairwise(cell)]
    return min((step for step in steps if step >= _LEAST_PITCH), default=_LEAST_PITCH * 2)


def _capitals_tell(rows: Sequence[Row]) -> bool:
    """Whether hardly a word within a line has a capital, so that one tells where a text begins."""
    words = [word for row in rows for cell in row for line in cell for word in line.text.split()[1:]]
    return sum(word[:1].isupper() for word in words) <= _FEW_CAPITALS * len(words)


def _texts(cell: Cell, edge: float, setting: _Setting) -> list[Cell]:
    """The texts of a cell, given where its lines end at the latest."""
    texts: list[Cell] = []
    for line in cell:
        if texts and _goes_on(texts[-1], line, edge, setting):
            texts[-1] = (*texts[-1], line)
        else:
            texts.append((line,))
    return texts


def _begins(line: Run, below: Run) -> bool:
    """Whether a line begins a text by its capital, and no name goes on with it."""
    word = below.text.lstrip()[:2]
    return (
        word[:1].isupper()
        and not word[1:].isupper()
        and starts_anew(line, below)
        and bool(_PLAIN_END.search(line.text.strip()))
    )


def _goes_on(text: Cell, below: Run, edge: float, setting: _Setting) -> bool:
    """Whether a line goes on with a text: the line above had no room for its first word.

    A line in small letters goes on with a text that began with a capital. Where capitals tell,
    no line behind a word without one begins with one within a text.
    """
    line = text[-1]
    apart = (below.base - line.base) / line.size > _APART * setting.pitch
    if below.bullet or number_of(below.text)[0] or apart or abs(line.size - below.size) >= 1:
        return False
    if _ends_and_begins(line, below) or (setting.capitals_tell and _begins(line, below)):
        return False
    if below.text[:1].islower() and not text[0].text[:1].islower():
        return True
    end = next((letter.x0 for letter in below.letters if letter.text == " "), below.x1)
    return line.x1 + _SPACE * line.size + end - below.x0 > edge


def _ends_and_begins(line: Run, below: Run) -> bool:
    return below.text[:1].isupper() and line.text.rstrip()[-1:] in {".", ";"}
