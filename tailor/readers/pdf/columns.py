"""The order in which the parts of a page are read: a recursive XY cut over its runs."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from tailor.readers.pdf.runs import Run
from tailor.readers.pdf.sides import SAME_LINE, Side

NARROWEST_GUTTER = 5
"""Whole points of empty width that part two columns."""

_FEWEST_LINES = 4
_FEWEST_BULLET_LINES = 2
_SHORTEST_COLUMN = 0.15
_MARGIN_SHARE = 0.75
"""Of the narrow side's lines in a margin of dates, 90% and more share a baseline with a line of the other side; in a
column of its own 20 to 55% do."""

_DOUBTFUL = (0.6, 0.85)
_FEWEST_GROUPS = 3
_SURELY_BEGUN = 0.9
_MOSTLY_BEGUN = 0.6
_FEWEST_TITLES = 2
_LARGER = 1.25
_WIDE_ENOUGH = 14
_LEAST_KEPT = 0.6
_SAME_BEGIN = 12
_WIDEST_PAGE = 4000
_CENTRED = 6
_NEARER = 1.2
_TIGHT = 1.7
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

    @property
    def left(self) -> float:
        """Where its first run begins."""
        return min(run.left for run in self.runs)

    def is_beside(self, gutter: Gutter) -> bool:
        """Whether it has text on both sides of a gutter."""
        return any(run.left <= gutter.x0 for run in self.runs) and any(run.left >= gutter.x1 - 1 for run in self.runs)

    def has_bullets_beside(self, gutter: Gutter) -> bool:
        """Whether it has bullets on both sides of a gutter."""
        return _Band(tuple(run for run in self.runs if run.bullet), self.base, 0).is_beside(gutter)

    def is_near(self, below: "_Band") -> bool:
        """Whether it stands closely above another band."""
        return below.base - self.base <= _TIGHT * below.runs[0].size

    def continues_lists(self, lefts: set[int]) -> bool:
        """Whether it has bullets, or begins where the texts of bullets begin (given in steps of two points)."""
        aligned = all({round(run.x0 / 2) + near for near in (-1, 0, 1)} & lefts for run in self.runs)
        return aligned or any(run.bullet for run in self.runs)


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

    A part is cut where an empty strip of at least 5 whole points leaves four lines and 15% of the page's height on each
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
        if bands and run.base - bands[-1][0].base <= SAME_LINE:
            bands[-1].append(run)
        else:
            bands.append([run])
    return [_Band(tuple(band), band[0].base, _mask(band)) for band in bands]


def _mask(runs: Sequence[Run]) -> int:
    mask = 0
    for run in runs:
        low = min(max(0, int(run.left)), _WIDEST_PAGE)
        high = min(max(low, int(run.x1)), _WIDEST_PAGE) + 1
        mask |= (1 << high) - (1 << low)
    return mask


def _best_cut(bands: Sequence[_Band], height: float) -> tuple[_Cut | None, tuple[Gutter, ...]]:
    """The cut of most bands and widest gutter, and the gutters that turned out to be margins."""
    best: _Cut | None = None
    margins: dict[Gutter, None] = {}
    seen: set[tuple[int, Gutter]] = set()
    solid = _solid(bands)
    for first in range(len(bands) - 1):
        for last, gutter in _stretches(bands, first, solid):
            candidate = _Cut(first, last, gutter, 1.0)
            if (last, gutter) in seen or (best is not None and candidate.score <= best.score):
                continue
            seen.add((last, gutter))
            verdict, share = _judge(bands[first : last + 1], gutter, height)
            if verdict is _Verdict.MARGIN:
                margins[gutter] = None
            elif verdict is _Verdict.COLUMNS:
                best = replace(candidate, share=share)
    if best is not None:
        best = _only_lists(best, bands) if best.share >= _MARGIN_SHARE else _trimmed(best, bands)
        best = _without_titles(best, bands)
    return best, tuple(margins)


def _only_lists(cut: _Cut, bands: Sequence[_Band]) -> _Cut:
    """Of lists that stand side by side on one grid of lines, the bands from their titles to their last bullets.

    Without it, rows of titles and dates below the lists would be taken for a part of them.
    """
    inner = range(cut.first, cut.last + 1)
    both = [place for place in inner if bands[place].has_bullets_beside(cut.gutter)]
    if not both:
        return cut
    first = last = both[0]
    if first > cut.first and bands[first - 1].is_beside(cut.gutter) and bands[first - 1].is_near(bands[first]):
        first -= 1
    lefts = {round(run.x0 / 2) for place in both for run in bands[place].runs}
    while last < cut.last and bands[last + 1].continues_lists(lefts):
        last += 1
    return replace(cut, first=first, last=last)


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


def _without_titles(cut: _Cut, bands: Sequence[_Band]) -> _Cut:
    """The cut without titles above and below it: centred over the whole width, or of what follows the columns."""
    runs = [run for band in bands for run in band.runs]
    middle = (min(run.left for run in runs) + max(run.x1 for run in runs)) / 2
    begins = Counter(round(band.left) for band in bands[cut.first : cut.last + 1])
    first, last = cut.first, cut.last
    while first < last and _is_centred(bands[first], middle, begins):
        first += 1
    while last > first and _is_centred(bands[last], middle, begins):
        last -= 1
    while last > first and _leads_on(bands, last, cut.gutter):
        last -= 1
    return replace(cut, first=first, last=last)


def _leads_on(bands: Sequence[_Band], place: int, gutter: Gutter) -> bool:
    """Whether a band on one side is the title of what follows below the columns: it stands nearer to that."""
    if place + 1 >= len(bands):
        return False
    band = bands[place]
    one_sided = max(run.x1 for run in band.runs) <= gutter.x0 + 1
    return one_sided and band.base - bands[place - 1].base > _NEARER * (bands[place + 1].base - band.base)


def _is_centred(band: _Band, middle: float, begins: Counter[int]) -> bool:
    """Whether a band is one text in the middle that begins where no other line does."""
    alone = sum(begins[round(band.left) + near] for near in (-1, 0, 1)) == 1
    return alone and abs((band.left + max(run.x1 for run in band.runs)) / 2 - middle) <= _CENTRED


def _stretches(bands: Sequence[_Band], first: int, solid: int) -> Iterator[tuple[int, Gutter]]:
    """Each strip that stays empty from the first band on, with the last band that leaves it empty.

    Args:
        bands: All bands.
        first: Where to begin.
        solid: The mask of a line without gaps; where the bands so far reach it, there is no strip below either.
    """
    mask = bands[first].mask
    gutters = _gutters(mask)
    for place in range(first + 1, len(bands)):
        mask |= bands[place].mask
        left = _gutters(mask)
        for gutter in gutters:
            if not any(other.x0 < gutter.x1 and gutter.x0 < other.x1 for other in left):
                yield place - 1, gutter
        if not left and mask == solid:
            return
        gutters = left
    for gutter in gutters:
        yield len(bands) - 1, gutter


def _solid(bands: Sequence[_Band]) -> int:
    """The mask of all that lies between the outermost texts."""
    mask = 0
    for band in bands:
        mask |= band.mask
    return (1 << mask.bit_length()) - (mask & -mask)


def _gutters(mask: int) -> tuple[Gutter, ...]:
    """The strips without text between the outermost texts."""
    gutters = []
    at = (mask & -mask).bit_length() - 1
    mask >>= max(at, 0)
    while mask:
        covered = (~mask & (mask + 1)).bit_length() - 1
        mask >>= covered
        at += covered
        if mask:
            free = (mask & -mask).bit_length() - 1
            if free >= NARROWEST_GUTTER:
                gutters.append(Gutter(at, at + free))
            mask >>= free
            at += free
    return tuple(gutters)


def _judge(bands: Sequence[_Band], gutter: Gutter, height: float) -> tuple[_Verdict, float]:
    """What a strip parts, and how many of the narrow side's lines sit on a baseline of the other side."""
    runs = [run for band in bands for run in band.runs]
    left = Side.of([run for run in runs if run.left < gutter.x0 + 1])
    right = Side.of([run for run in runs if run.left >= gutter.x0 + 1])
    narrow, wide = sorted((left, right), key=lambda side: side.letter_count)
    if min(len(narrow.lines), len(wide.lines)) < _FEWEST_BULLET_LINES:
        return _Verdict.NOTHING, 1.0
    share = narrow.share_with(wide)
    if min(narrow.bullet_count, wide.bullet_count) >= _FEWEST_BULLET_LINES:
        return _Verdict.COLUMNS, share
    fewest = min(len(narrow.lines), len(wide.lines))
    if fewest < _FEWEST_LINES or min(narrow.height, wide.height) < _SHORTEST_COLUMN * height:
        return (_Verdict.MARGIN if share >= _MARGIN_SHARE else _Verdict.NOTHING), share
    return (_Verdict.MARGIN if _is_margin(narrow, wide, share) else _Verdict.COLUMNS), share


def _is_margin(narrow: Side, wide: Side, share: float) -> bool:
    """Whether the narrow side holds dates, places or labels of the wide side's paragraphs.

    Its lines sit on the wide side's baselines, and its groups of lines begin where something begins on the wide side.
    The second test tells two columns on one grid of lines.
    """
    if share < _MARGIN_SHARE:
        return narrow.is_shifted_against(wide)
    if narrow.is_running_text and wide.is_running_text:
        return False
    groups = [group for group in narrow.groups(wide.pitch) if wide.has_text_beside(group[0])]
    begun = sum(wide.begins_at(group[0].base) for group in groups) / max(1, len(groups))
    if len(groups) == 1 and len(wide.groups(narrow.pitch)) == 1:
        return not (narrow.has_title and wide.has_title)
    if narrow.titled_groups(wide.pitch) >= _FEWEST_TITLES:
        return begun >= _SURELY_BEGUN
    return len(groups) < _FEWEST_GROUPS or begun >= _MOSTLY_BEGUN
