"""The lines of a page as bands, and the strips that stay empty down a stretch of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tailor.readers.pdf.runs import Run
from tailor.readers.pdf.sides import SAME_LINE

NARROWEST_GUTTER = 5
"""Whole points of empty width that part two columns."""

_WIDEST_PAGE = 4000
_TIGHT = 1.7


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
class Band:
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
        return Band(tuple(run for run in self.runs if run.bullet), self.base, 0).is_beside(gutter)

    def is_near(self, below: "Band") -> bool:
        """Whether it stands closely above another band."""
        return below.base - self.base <= _TIGHT * below.runs[0].size

    def continues_lists(self, lefts: set[int]) -> bool:
        """Whether it has bullets, or begins where the texts of bullets begin (given in steps of two points)."""
        aligned = all({round(run.x0 / 2) + near for near in (-1, 0, 1)} & lefts for run in self.runs)
        return aligned or any(run.bullet for run in self.runs)


def bands_of(runs: Sequence[Run]) -> list[Band]:
    """The runs in bands, downwards."""
    bands: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: run.base):
        if bands and run.base - bands[-1][0].base <= SAME_LINE:
            bands[-1].append(run)
        else:
            bands.append([run])
    return [Band(tuple(band), band[0].base, _mask(band)) for band in bands]


def _mask(runs: Sequence[Run]) -> int:
    mask = 0
    for run in runs:
        low = min(max(0, int(run.left)), _WIDEST_PAGE)
        high = min(max(low, int(run.x1)), _WIDEST_PAGE) + 1
        mask |= (1 << high) - (1 << low)
    return mask


def stretches(bands: Sequence[Band], first: int, solid: int) -> Iterator[tuple[int, Gutter]]:
    """Each strip that stays empty from the first band on, with the last band that leaves it empty.

    Args:
        bands: All bands.
        first: Where to begin.
        solid: The mask of a line without gaps; where the bands so far reach it, there is no strip below either.
    """
    mask = bands[first].mask
    gutters = gutters_of(mask)
    for place in range(first + 1, len(bands)):
        mask |= bands[place].mask
        left = gutters_of(mask)
        for gutter in gutters:
            if not any(other.x0 < gutter.x1 and gutter.x0 < other.x1 for other in left):
                yield place - 1, gutter
        if not left and mask == solid:
            return
        gutters = left
    for gutter in gutters:
        yield len(bands) - 1, gutter


def solid_mask(bands: Sequence[Band]) -> int:
    """The mask of all that lies between the outermost texts."""
    mask = 0
    for band in bands:
        mask |= band.mask
    return (1 << mask.bit_length()) - (mask & -mask)


def gutters_of(mask: int) -> tuple[Gutter, ...]:
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
