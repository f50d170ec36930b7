"""Two columns that go on at the top of a page where one of them is too short to be seen as a column by itself."""

from collections.abc import Sequence
from dataclasses import dataclass

from tailor.readers.pdf.bands import Band, Gutter, bands_of
from tailor.readers.pdf.columns import Region, regions_of, whole_region
from tailor.readers.pdf.runs import Run

_SLACK = 2.0
_NEARLY_ALL = 0.8
_FEWEST = 2
_HALVES = 2


@dataclass(frozen=True, slots=True)
class _Columns:
    """The columns at the bottom of a page, from left to right, and where lines begin in them, in whole points."""

    sides: tuple[Gutter, Gutter]
    begins: tuple[frozenset[int], frozenset[int]]

    def halves(self, band: Band) -> tuple[list[Run], list[Run]] | None:
        """A band's runs in the left and the right column; None where one of them reaches over."""
        edge = self.sides[1].x0 - _SLACK
        left = [run for run in band.runs if run.left < edge]
        right = [run for run in band.runs if run.left >= edge]
        return None if any(run.x1 > edge for run in left) else (left, right)

    def begin_all(self, halves: Sequence[Sequence[Run]]) -> bool:
        """Whether nearly all lines begin where lines of their column began on the page before."""
        known = [
            any(round(run.left) + near in begins for near in (-1, 0, 1))
            for half, begins in zip(halves, self.begins, strict=True)
            for run in half
        ]
        return sum(known) >= _NEARLY_ALL * len(known)


def regions_after(before: Sequence[Region], runs: Sequence[Run], height: float, edges: Sequence[float]) -> list[Region]:
    """The parts of a page that follows one with the parts `before`.

    Where no columns are seen, the two columns of the page before go on as far down as all lines stay within them.
    """
    regions = regions_of(runs, height, edges)
    columns = _columns_of(before)
    if columns is None or any(region.side for region in regions):
        return regions
    bands = bands_of(runs)
    halves: tuple[list[Run], list[Run]] = ([], [])
    end = 0
    for band in bands:
        parts = columns.halves(band)
        if parts is None:
            break
        end += 1
        for half, part in zip(halves, parts, strict=True):
            half.extend(part)
    fewest = min(map(len, halves))
    if fewest < (1 if end == len(bands) else _FEWEST) or not columns.begin_all(halves):
        return regions
    numbers = [next(one.column for one in reversed(before) if one.side == side) for side in columns.sides]
    order = sorted(range(_HALVES), key=lambda half: [one.side for one in before].index(columns.sides[half]))
    carried = [
        Region(tuple(halves[half]), *_bounds(columns.sides[half]), numbers[half], columns.sides[half]) for half in order
    ]
    below = [run for band in bands[end:] for run in band.runs]
    return [*carried, *([whole_region(below)] if below else [])]


def _columns_of(before: Sequence[Region]) -> _Columns | None:
    """The two columns at the bottom of a page's parts; None where there are none, or more."""
    sides: list[Gutter] = []
    for region in reversed(before):
        if region.side is None:
            break
        if region.side not in sides:
            sides.append(region.side)
    if len(sides) != _HALVES:
        return None
    left, right = sorted(sides, key=lambda side: side.x0)
    begins = [
        frozenset(round(run.left) for region in before if region.side == side for run in region.runs)
        for side in (left, right)
    ]
    return _Columns((left, right), (begins[0], begins[1])) if left.x1 < right.x0 else None


def _bounds(side: Gutter) -> tuple[float, float]:
    return side.x0, side.x1
