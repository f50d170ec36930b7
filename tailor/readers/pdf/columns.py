"""The order in which the parts of a page are read: a recursive XY cut over its runs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from statistics import median

from tailor.readers.pdf.runs import Run

NARROWEST_GUTTER = 6
"""Points of empty width that part two columns."""

_SAME_LINE = 2.5
_FEWEST_LINES = 4
_FEWEST_BULLET_LINES = 2
_SHORTEST_COLUMN = 0.15
_MARGIN_SHARE = 0.75
"""Of the narrow side's lines in a margin of dates, 90% and more share a baseline with a line of the other side; in a
column of its own 20 to 55% do."""

_DOUBTFUL = (0.6, 0.85)
_WORDS_OF_RUNNING_TEXT = 4
_LARGER = 1.25
_WIDE_ENOUGH = 14
_LEAST_KEPT = 0.6
_SAME_BEGIN = 12
_MOST_BANDS = 600
_DEEPEST_CUT = 12


@dataclass(frozen=True, slots=True)
class Gutter:
    """A vertical strip, mostly an empty one between columns."""

    x0: float
    x1: float

    @property
    def width(self) -> float:
        """Its width in points."""
        return self.x1 - self.x0


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a page that is read as one column, from top to bottom.

    `column` is 0 for a part that spans the page, else the number of its column, and `side` that column's bounds.
    `margins` are the gutters that part its text from a margin of dates or labels. `x0` and `x1` bound its text.
    """

    runs: tuple[Run, ...]
    x0: float
    x1: float
    column: int = 0
    side: Gutter | None = None
    margins: tuple[Gutter, ...] = ()
    doubtful: bool = False


class _Verdict(Enum):
    COLUMNS = "columns"
    MARGIN = "margin"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class _Band:
    """The runs on one baseline; `mask` has a bit for each point of width that they cover."""

    runs: tuple[Run, ...]
    base: float
    mask: int


@dataclass(frozen=True, slots=True)
class _Cut:
    """Bands `first` to `last` (inclusive) and the gutter that parts them."""

    first: int
    last: int
    gutter: Gutter
    share: float

    @property
    def score(self) -> float:
        """Bands times width: a foreign line above or below columns leaves only a part of their gutter free."""
        return (self.last - self.first + 1) * min(self.gutter.width, _WIDE_ENOUGH)


def regions_of(runs: Sequence[Run], page_height: float) -> list[Region]:
    """The page's parts in reading order.

    A part is cut where an empty strip of at least 6 points leaves four lines and 15% of the page's height on each
    side, for as many lines in a row as possible; then both sides are cut again. A strip beside which the lines share
    their baselines is a margin of dates, no gutter. Of two columns the left is read first, unless only the right one
    holds the largest letters of the part, as a name at the top does.
    """
    return _numbered(_regions(tuple(runs), page_height, None))


def whole_region(runs: Sequence[Run]) -> Region:
    """All runs as one region."""
    return Region(tuple(runs), min(run.left for run in runs), max(run.x1 for run in runs))


def _numbered(regions: Sequence[Region]) -> list[Region]:
    """The regions with the numbers of their columns; columns below each other that begin alike have one number."""
    begins: list[float] = []
    numbered = []
    for region in regions:
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


def _regions(runs: tuple[Run, ...], height: float, side: Gutter | None, depth: int = 0) -> list[Region]:
    if not runs:
        return []
    bands = _bands(runs)
    cut, margins = _best_cut(bands, height) if len(bands) <= _MOST_BANDS and depth < _DEEPEST_CUT else (None, ())
    if cut is None:
        return [replace(whole_region(runs), side=side, margins=margins)]
    above, middle, below = (
        tuple(run for band in part for run in band.runs)
        for part in (bands[: cut.first], bands[cut.first : cut.last + 1], bands[cut.last + 1 :])
    )
    inner: list[Region] = []
    for half in _halves(middle, cut.gutter):
        bounds = side or Gutter(min(run.left for run in half), max(run.x1 for run in half))
        inner += _regions(half, height, bounds, depth + 1)
    if _DOUBTFUL[0] <= cut.share <= _DOUBTFUL[1]:
        inner[0] = replace(inner[0], doubtful=True)
    return [*_regions(above, height, side, depth + 1), *inner, *_regions(below, height, side, depth + 1)]


def _halves(runs: Sequence[Run], gutter: Gutter) -> list[tuple[Run, ...]]:
    """The runs left and right of a gutter, in reading order."""
    middle = (gutter.x0 + gutter.x1) / 2
    left = tuple(run for run in runs if run.left < middle)
    right = tuple(run for run in runs if run.left >= middle)
    return [right, left] if _largest(right) > _LARGER * _largest(left) else [left, right]


def _largest(runs: Sequence[Run]) -> float:
    """The size of the largest text, single letters (initials, icons) left out."""
    return max((run.size for run in runs if len(run.text.strip()) > 2), default=0.0)  # noqa: PLR2004


def _bands(runs: Sequence[Run]) -> list[_Band]:
    bands: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: run.base):
        if bands and run.base - bands[-1][0].base <= _SAME_LINE:
            bands[-1].append(run)
        else:
            bands.append([run])
    return [_Band(tuple(band), band[0].base, _mask(band)) for band in bands]


def _mask(runs: Sequence[Run]) -> int:
    mask = 0
    for run in runs:
        low = max(0, int(run.left))
        high = max(low + 1, int(run.x1 + 1))
        mask |= (1 << high) - (1 << low)
    return mask


def _best_cut(bands: Sequence[_Band], height: float) -> tuple[_Cut | None, tuple[Gutter, ...]]:
    """The cut of most bands and widest gutter, and the gutters that turned out to be margins."""
    best: _Cut | None = None
    margins: dict[Gutter, None] = {}
    former: tuple[int, tuple[Gutter, ...]] = (-1, ())
    for first in range(len(bands) - 1):
        last, gutters = _widest_stretch(bands, first)
        count = last - first + 1
        if not gutters or (last, gutters) == former or (best is not None and count * _WIDE_ENOUGH <= best.score):
            continue
        former = (last, gutters)
        part = bands[first : last + 1]
        verdicts = [(_judge(part, gutter, height), gutter) for gutter in gutters]
        margins |= {gutter: None for (verdict, _), gutter in verdicts if verdict is _Verdict.MARGIN}
        cuts = [_Cut(first, last, gutter, share) for (verdict, share), gutter in verdicts if verdict is _Verdict.COLUMNS]
        cut = min(cuts, key=lambda cut: cut.share, default=None)
        if cut is not None and (best is None or cut.score > best.score):
            best = cut
    return (_trimmed(best, bands) if best is not None else None), tuple(margins)


def _trimmed(cut: _Cut, bands: Sequence[_Band]) -> _Cut:
    """The cut without bands at its end that only happen to leave a part of the gutter free."""
    best = cut
    mask = 0
    for place in range(cut.first, cut.last):
        mask |= bands[place].mask
        if place - cut.first < _LEAST_KEPT * (cut.last - cut.first):
            continue
        for gutter in _gutters(mask):
            if gutter.x0 <= cut.gutter.x0 and gutter.x1 >= cut.gutter.x1:
                shorter = _Cut(cut.first, place, gutter, cut.share)
                best = max(best, shorter, key=lambda found: found.score)
    return best


def _widest_stretch(bands: Sequence[_Band], first: int) -> tuple[int, tuple[Gutter, ...]]:
    """The last band up to which some strip stays empty, and the strips."""
    mask = bands[first].mask
    last = first
    parted = _has_gap(mask)
    for place in range(first + 1, len(bands)):
        joined = mask | bands[place].mask
        still_parted = _has_gap(joined)
        if parted and not still_parted:
            break
        mask, last, parted = joined, place, still_parted
    return last, _gutters(mask)


def _has_gap(mask: int) -> bool:
    if not mask:
        return False
    free = ~mask & ((1 << mask.bit_length()) - 1)
    free &= ~((mask & -mask) - 1)
    for step in (1, 1, 1, 1, 1):
        free &= free >> step
    return bool(free)


def _gutters(mask: int) -> tuple[Gutter, ...]:
    gutters = []
    start = -1
    low = (mask & -mask).bit_length() - 1
    for x in range(max(low, 0), mask.bit_length()):
        if mask >> x & 1:
            if start >= 0 and x - start >= NARROWEST_GUTTER:
                gutters.append(Gutter(start, x))
            start = -1
        elif start < 0:
            start = x
    return tuple(gutters)


def _judge(bands: Sequence[_Band], gutter: Gutter, height: float) -> tuple[_Verdict, float]:
    left = [run for band in bands for run in band.runs if run.left < gutter.x0 + 1]
    right = [run for band in bands for run in band.runs if run.left >= gutter.x0 + 1]
    sides = [_Side(tuple(left)), _Side(tuple(right))]
    if min(side.line_count for side in sides) < _FEWEST_BULLET_LINES:
        return _Verdict.NOTHING, 1.0
    narrow, wide = sorted(sides, key=lambda side: side.line_count)
    share = narrow.share_with(wide)
    if all(side.bullet_count >= _FEWEST_BULLET_LINES for side in sides):
        return _Verdict.COLUMNS, share
    tall = all(side.height >= _SHORTEST_COLUMN * height for side in sides)
    if narrow.line_count < _FEWEST_LINES or not tall:
        return (_Verdict.MARGIN if share >= _MARGIN_SHARE else _Verdict.NOTHING), share
    if share < _MARGIN_SHARE or all(side.is_running_text for side in sides):
        return _Verdict.COLUMNS, share
    return _Verdict.MARGIN, share


@dataclass(frozen=True, slots=True)
class _Side:
    """The runs on one side of a gutter."""

    runs: tuple[Run, ...]

    @property
    def bases(self) -> list[float]:
        """The baselines of its lines, downwards."""
        bases: list[float] = []
        for base in sorted(run.base for run in self.runs if run.text.strip()):
            if not bases or base - bases[-1] > _SAME_LINE:
                bases.append(base)
        return bases

    @property
    def line_count(self) -> int:
        return len(self.bases)

    @property
    def bullet_count(self) -> int:
        return sum(bool(run.bullet) for run in self.runs)

    @property
    def height(self) -> float:
        return max(run.bottom for run in self.runs) - min(run.top for run in self.runs)

    @property
    def is_running_text(self) -> bool:
        """Whether most of its lines hold several words that are no numbers."""
        counts = [sum(word.isalpha() and len(word) > 1 for word in run.text.split()) for run in self.runs]
        return median(counts) >= _WORDS_OF_RUNNING_TEXT

    def share_with(self, other: "_Side") -> float:
        """The share of its lines that sit on a baseline of the other side."""
        bases = other.bases
        return sum(any(abs(base - there) <= _SAME_LINE for there in bases) for base in self.bases) / self.line_count
