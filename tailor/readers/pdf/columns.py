"""The order in which the parts of a page are read: a recursive XY cut over its runs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tailor.readers.pdf.balanced import without_part_below
from tailor.readers.pdf.bands import Gutter, bands_of
from tailor.readers.pdf.cuts import best_cut
from tailor.readers.pdf.insets import without_insets
from tailor.readers.pdf.runs import Run
from tailor.readers.pdf.spanning import without_end_of_spanning

_DOUBTFUL = (0.7, 0.85)
_LARGER = 1.25
_SAME_BEGIN = 12
_MOST_BANDS = 600
_DEEPEST_CUT = 12


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a page that is read as one column, from top to bottom.

    `column` is 0 for a part that spans the page, else the number of its column, and `side` that column's bounds.
    `margins` are the gutters that part its text from a margin of dates or labels. `x0` and `x1` bound its text. Lines
    that run another way than the page's are `turned`.
    """

    runs: tuple[Run, ...]
    x0: float
    x1: float
    column: int = 0
    side: Gutter | None = None
    margins: tuple[Gutter, ...] = ()
    doubtful: bool = False
    turned: bool = False


def regions_of(runs: Sequence[Run], page_height: float, edges: Sequence[float] = ()) -> list[Region]:
    """The page's parts in reading order.

    A part is cut where an empty strip of at least 5 whole points leaves four lines and 15% of the page's height on each
    side, for as many lines in a row as possible; then both sides are cut again. A strip beside which the lines share
    their baselines is a margin of dates, no gutter. Of two columns the left is read first, unless only the right one
    holds the largest letters of the part, as a name at the top does. Where a painted area begins or ends, at one of the
    `edges`, fewer lines are a column.
    """
    text, boxes = without_insets(runs)
    regions = _regions(text, page_height, None, tuple(edges))
    for box in boxes:
        region = whole_region(box)
        regions.append(replace(region, side=Gutter(region.x0, region.x1)))
    return _numbered(regions)


def whole_region(runs: Sequence[Run]) -> Region:
    """All runs as one region."""
    return Region(tuple(runs), min(run.left for run in runs), max(run.x1 for run in runs))


def _numbered(regions: Sequence[Region]) -> list[Region]:
    """The regions with the numbers of their columns; columns below each other that begin alike have one number."""
    begins: list[float] = []
    numbered = []
    page = Gutter(min((part.x0 for part in regions), default=0.0), max((part.x1 for part in regions), default=0.0))
    for part in regions:
        bounds = part.side or page
        region = replace(part, x0=bounds.x0, x1=bounds.x1)
        if region.side is None:
            numbered.append(region)
            continue
        left = region.side.x0
        number = next((number for number, x in enumerate(begins, 1) if abs(x - left) <= _SAME_BEGIN), 0)
        if not number:
            begins.append(left)
            number = len(begins)
        numbered.append(replace(region, column=number))
    return numbered


def _regions(
    runs: tuple[Run, ...], height: float, side: Gutter | None, edges: tuple[float, ...], depth: int = 0
) -> list[Region]:
    if not runs:
        return []
    bands = bands_of(runs)
    few = len(bands) <= _MOST_BANDS and depth < _DEEPEST_CUT
    cut, margins, unsure = best_cut(bands, height, edges) if few else (None, (), False)
    if cut is None:
        return [replace(whole_region(runs), side=side, margins=margins, doubtful=unsure)]
    cut = without_part_below(without_end_of_spanning(cut, bands), bands)
    above, middle, below = (
        tuple(run for band in part for run in band.runs)
        for part in (bands[: cut.first], bands[cut.first : cut.last + 1], bands[cut.last + 1 :])
    )
    inner: list[Region] = []
    for half in _halves(middle, cut.gutter):
        bounds = side or Gutter(min(run.left for run in half), max(run.x1 for run in half))
        inner += _regions(half, height, bounds, edges, depth + 1)
    if _DOUBTFUL[0] <= cut.share <= _DOUBTFUL[1]:
        inner[0] = replace(inner[0], doubtful=True)
    return [
        *_regions(above, height, side, edges, depth + 1),
        *inner,
        *_regions(below, height, side, edges, depth + 1),
    ]


def _halves(runs: Sequence[Run], gutter: Gutter) -> list[tuple[Run, ...]]:
    """The runs left and right of a gutter, in reading order."""
    middle = (gutter.x0 + gutter.x1) / 2
    left = tuple(run for run in runs if run.left < middle)
    right = tuple(run for run in runs if run.left >= middle)
    return [right, left] if _largest(right) > _LARGER * _largest(left) else [left, right]


def _largest(runs: Sequence[Run]) -> float:
    """The size of the largest text, single letters (initials, icons) left out."""
    return max((run.size for run in runs if len(run.text.strip()) > 2), default=0.0)  # noqa: PLR2004
