"""What the rows of a region tell about its lines: where they end, and how far apart they are."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from tailor.readers.pdf.columns import Region
from tailor.readers.pdf.dated_rows import is_date_cell
from tailor.readers.pdf.glyphs import Face
from tailor.readers.pdf.rows import Row
from tailor.readers.pdf.runs import Run
from tailor.readers.pdf.wraps import SAME_EDGE, SAME_SIZE, holds_address, is_full

WIDEST_LEADING = 1.9
_NARROWEST_LEADING = 0.9
_USUAL_LEADING = 1.5
_FARTHER = 1.12
_FARTHEST = 2.6
_NEAR_EDGE = 1.5
_SEVERAL = 3
_TWO = 2
_HALF = 0.5
_ROOM = 0.35
"""Of the width up to a date, what is empty where no word was pushed into the next line."""
_NEARLY_ALL = 0.8
_TRACKING = 0.4
"""How far before the edge a title may end that is set apart, in its letters' size: its last gap follows it."""
_SHORTEST_TITLE = 6


_Look = tuple[Face, float]


@dataclass(frozen=True, slots=True)
class Measures:
    """What the rows around tell: right edges by left edge, usual distances of lines by size.

    `set_right` when the lines end at the region's right edge and begin anywhere.
    """

    region: Region
    edges: dict[int, float] = field(default_factory=dict)
    pitches: dict[float, float] = field(default_factory=dict)
    ends: tuple[float, ...] = ()
    broken: tuple[float, ...] = ()
    titles: frozenset[tuple[Face, float]] = frozenset()
    heads: frozenset[tuple[_Look, _Look]] = frozenset()
    one_row: frozenset[_Look] = frozenset()
    set_right: bool = False
    items: dict[_Look, tuple[float, ...]] = field(default_factory=dict)

    def is_nearer_than_items(self, cell: Run, below: Run) -> bool:
        """Whether a line stands nearer below another than several lines in that look do below each other, or all."""
        distance = below.base - cell.base
        distances = self.items.get(_look(cell), ())
        farther = [one for one in distances if one > _FARTHER * distance]
        alone = bool(farther) and len(distances) - len(farther) == 1
        return distance <= _USUAL_LEADING * cell.size and (len(farther) >= _SEVERAL or alone)

    def has_row_below(self, cell: Run, below: Run) -> bool:
        """Whether other cells with this look, beside dates, have room behind them and a row in that look below."""
        return (_look(cell), _look(below)) in self.heads

    def has_heads_of_one_row(self, cell: Run) -> bool:
        """Whether cells with this look, beside dates, mostly have no row in that look above them: heads of one row."""
        return _look(cell) in self.one_row

    def is_title_above(self, cell: Run, below: Run) -> bool:
        """Whether the cell looks as titles beside dates do, below which another look begins, and goes on below."""
        wide = cell.x1 - cell.x0 >= _SHORTEST_TITLE * cell.size
        return wide and _look(cell) in self.titles and _look(cell) == _look(below)

    def is_certain(self, edge: float, size: float) -> bool:
        """Whether several lines end near the edge, one of them within a phrase: it is where lines are broken."""
        near = _NEAR_EDGE * size
        return self.breaks_at(edge, size) and sum(abs(end - edge) <= near for end in self.ends) >= _SEVERAL

    def is_lonely(self, end: float, size: float) -> bool:
        """Whether no other line ends near where one ends, which then may set the region's width by itself."""
        return sum(abs(other - end) <= _NEAR_EDGE * size for other in self.ends) <= 1

    def breaks_at(self, edge: float, size: float) -> bool:
        """Whether a line that ends near the edge is broken within a phrase."""
        return any(abs(end - edge) <= _NEAR_EDGE * size for end in self.broken)

    def edge(self, cell: Run, below: Run | None = None) -> float:
        """Where lines that begin like the cell's end at the latest by the region's width.

        A margin that the line `below` runs into is none for the two.
        """
        reach = max(cell.x1, below.x1) if below is not None and below.x0 < cell.x1 else cell.x1
        gutters = [gutter for gutter in self.region.margins if gutter.x0 >= reach - 1]
        if not gutters:
            return self.region.x1
        # Of the strips before one margin the narrowest has the longest lines beside it.
        nearest = min(gutter.x1 for gutter in gutters)
        return max(gutter.x0 for gutter in gutters if gutter.x0 < nearest)

    def own_edge(self, cell: Run) -> float:
        """The farthest right end of the lines that begin where the cell begins."""
        return max(self.edges.get(step_of(cell.x0) + near, 0.0) for near in (-1, 0, 1))


def measure(rows: Sequence[Row], region: Region) -> Measures:
    """The measures of a region's rows, which go downwards."""
    edges: dict[int, float] = defaultdict(float)
    pitches: dict[float, Counter[float]] = defaultdict(Counter)
    for row in rows:
        for cell in row.cells:
            for left in {step_of(cell.x0), step_of(cell.left)}:
                edges[left] = max(edges[left], cell.x1)
    for above, below in pairwise(rows):
        size = above.main.size
        distance = below.base - above.base
        over = any(cell.x0 < below.main.x1 and below.main.x0 < cell.x1 for cell in above.cells)
        alike = over and abs(below.main.size - size) <= SAME_SIZE * size
        if alike and _NARROWEST_LEADING * size <= distance <= WIDEST_LEADING * size:
            pitches[round(size, 1)][round(distance * 2) / 2] += 1
    usual = {}
    for size, found in pitches.items():
        repeated = [distance for distance, count in found.items() if count > 1]
        if repeated:
            usual[size] = min(repeated)
    ends = tuple(cell.x1 for row in rows for cell in row.cells)
    broken = tuple(above.main.x1 for above, below in pairwise(rows) if _goes_on_small(above.main, below.main))
    alone, right = _rows_alone(rows, region.x1), _are_set_right(rows, region)
    items = _distances_of_items(rows)
    return Measures(region, dict(edges), usual, ends, broken, _titles(rows), _heads(rows), alone, right, items)


def _distances_of_items(rows: Sequence[Row]) -> dict[_Look, tuple[float, ...]]:
    """How far lines of one cell stand below such in the same look, with the same left edge, by that look."""
    found: dict[_Look, list[float]] = defaultdict(list)
    for above, below in pairwise(rows):
        alone = len(above.cells) == len(below.cells) == 1 and not (above.main.bullet or below.main.bullet)
        distance = below.base - above.base
        if alone and _look(above.main) == _look(below.main) and abs(above.main.x0 - below.main.x0) <= SAME_EDGE:
            found[_look(above.main)] += [distance] if distance <= _FARTHEST * above.main.size else []
    return {look: tuple(distances) for look, distances in found.items()}


def _are_set_right(rows: Sequence[Row], region: Region) -> bool:
    """Whether nearly all rows end at the region's right edge, and begin at many places."""
    ends = sum(abs(row.cells[-1].x1 - region.x1) <= _TRACKING * row.size for row in rows)
    begins = {step_of(row.main.x0) for row in rows}
    return ends >= _NEARLY_ALL * len(rows) and len(begins) >= _SEVERAL


def _goes_on_small(above: Run, below: Run) -> bool:
    """Whether a line begins with a small letter right below one that it may continue."""
    near = 0 < below.base - above.base <= WIDEST_LEADING * above.size
    small = below.text.lstrip()[:1].islower()
    return near and small and not (below.bullet or holds_address(above.text) or holds_address(below.text))


def _titles(rows: Sequence[Row]) -> frozenset[tuple[Face, float]]:
    """The bold looks of first cells beside others (titles beside dates) below which another look may begin."""
    goes_on: dict[tuple[Face, float], Counter[bool]] = defaultdict(Counter)
    for above, below in pairwise(rows):
        if len(above.cells) > 1 and above.main.letters[0].face.bold and below.base - above.base <= 2 * above.size:
            goes_on[_look(above.main)][_look(below.main) == _look(above.main)] += 1
    return frozenset(look for look, found in goes_on.items() if found[False] >= max(1, found[True] / 3))


def _heads(rows: Sequence[Row]) -> frozenset[tuple[_Look, _Look]]:
    """The looks of first cells far from the date beside them, and of the lone cells that follow them all the same."""
    found = _heads_behind_dates(rows)
    for above, below in pairwise(rows):
        if len(above.cells) < _TWO or len(below.cells) > 1 or below.main.bullet or above.main.bullet:
            continue
        room = above.cells[1].x0 - above.main.x1 > _ROOM * (above.cells[1].x0 - above.main.x0)
        room = room and not is_full(above.main, below.main, above.cells[1].x0 - above.main.size)
        begins = abs(above.main.x0 - below.main.x0) <= SAME_EDGE and below.main.text.lstrip()[:1].isupper()
        near = below.base - above.base <= WIDEST_LEADING * above.size
        if room and begins and near:
            found.add((_look(above.main), _look(below.main)))
    return frozenset(found)


def _heads_behind_dates(rows: Sequence[Row]) -> set[tuple[_Look, _Look]]:
    """The same of cells behind a date: half of the width to the farthest end of the rows is free behind them."""
    edge = max((row.cells[-1].x1 for row in rows), default=0.0)
    found: set[tuple[_Look, _Look]] = set()
    for above, below in pairwise(rows):
        if len(above.cells) != _TWO or len(below.cells) > 1 or below.main.bullet or not is_date_cell(above.main.text):
            continue
        title, name = above.cells[1], below.main
        room = edge - title.x1 > _HALF * (edge - title.x0)
        near = below.base - above.base <= WIDEST_LEADING * title.size and abs(title.x0 - name.x0) <= SAME_EDGE
        if room and near and name.text.lstrip()[:1].isupper():
            found.add((_look(title), _look(name)))
    return found


def _rows_alone(rows: Sequence[Row], edge: float) -> frozenset[_Look]:
    """The bold looks of first cells beside others, of which no more stand close below their own look than do not.

    A line above that reaches to the `edge` may be the first half of the same head.
    """
    below: dict[_Look, Counter[bool]] = defaultdict(Counter)
    for above, row in pairwise(rows):
        if len(row.cells) > 1 and row.main.letters[0].face.bold and not row.main.bullet:
            near = row.base - above.base <= WIDEST_LEADING * row.size and not above.main.bullet
            own = near and _look(above.main) == _look(row.main)
            below[_look(row.main)][own and not is_full(above.cells[-1], row.main, edge)] += 1
    return frozenset(look for look, found in below.items() if found[False] >= found[True])


def _look(run: Run) -> tuple[Face, float]:
    return run.letters[0].face, round(run.size, 1)


def step_of(x: float) -> int:
    """The number of the step of `SAME_EDGE` points in which an edge at `x` points lies."""
    return round(x / SAME_EDGE)
