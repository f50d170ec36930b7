"""Titles that run upwards or downwards beside their sections."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tailor.readers.pdf.glyphs import Box, Direction, PageContent
from tailor.readers.pdf.runs import Run

_FEWEST = 2
_MOST_WORDS = 4
_FEWEST_LETTERS = 3
_NEAREST = 2.6
"""Points between the baselines of a row and of another row, at least."""


@dataclass(frozen=True, slots=True)
class _Title:
    """A turned text: where it stands on the page, from its upper to its lower end."""

    run: Run
    x: float
    top: float
    bottom: float

    @property
    def middle(self) -> float:
        """The height of its middle."""
        return (self.top + self.bottom) / 2


def with_titles_upright(
    page: PageContent, runs: Sequence[Run], turned: dict[Direction, list[Run]]
) -> tuple[list[Run], dict[Direction, list[Run]]]:
    """The upright runs with turned titles as rows above what they stand beside, and the turned runs that are left.

    A title stands left of everything at its height. Its section is as high as the painted area that it lies on, or
    reaches up to the widest gap between the rows above its middle. One alone may be anything.

    Args:
        page: What the page paints.
        runs: Its upright runs.
        turned: The others, by their direction.
    """
    titles = [title for way, own in turned.items() for run in own if (title := _title(page, way, run, runs))]
    titles.sort(key=lambda title: title.middle)
    if len(titles) < _FEWEST:
        return list(runs), turned
    bases = sorted({round(run.base, 1) for run in runs if run.text.strip()})
    placed: list[Run] = []
    middles = [0.0, *(title.middle for title in titles)]
    for title, above in zip(titles, middles, strict=False):
        first = _first_row(title, above, bases, page.areas)
        if first is not None:
            placed.append(_laid(title, _free_base(first, bases, title.run.size)))
    kept = {id(title.run) for title in titles} if len(placed) == len(titles) else set()
    left = {way: [run for run in own if id(run) not in kept] for way, own in turned.items()}
    return ([*runs, *placed] if kept else list(runs)), left


def _title(page: PageContent, way: Direction, run: Run, runs: Iterable[Run]) -> _Title | None:
    """A turned run as a title, if it is short and nothing stands left of it at its height."""
    text = run.text.strip()
    if way is Direction.LEFT or len(text) < _FEWEST_LETTERS or len(text.split()) > _MOST_WORDS:
        return None
    title = (
        _Title(run, run.base, page.height - run.x1, page.height - run.x0)
        if way is Direction.UP
        else _Title(run, page.width - run.base, run.x0, run.x1)
    )
    beside = [other.left for other in runs if title.top <= other.base <= title.bottom]
    return title if beside and title.x < min(beside) else None


def _first_row(title: _Title, above: float, bases: Sequence[float], areas: Iterable[Box]) -> float | None:
    """The baseline of the first row beside a title, below the middle of the title `above` it."""
    area = next((area for area in areas if area.holds(title.x, title.middle) and area.height > area.width), None)
    if area is not None:
        return next((base for base in bases if base > area.top), None)
    rows = [base for base in bases if above < base <= title.middle]
    if not rows:
        return None
    gaps = [(lower - upper, lower) for upper, lower in pairwise(rows)]
    return max(gaps, default=(0.0, rows[0]))[1]


def _free_base(first: float, bases: Sequence[float], size: float) -> float:
    """A baseline above the first row of a section that no row has."""
    upper = max((base for base in bases if base < first), default=first - 2 * size)
    return max(first - size, (first + upper) / 2, upper + _NEAREST)


def _laid(title: _Title, base: float) -> Run:
    """The title as a level row."""
    shift = title.x - title.run.x0
    letters = tuple(
        letter._replace(x0=letter.x0 + shift, x1=letter.x1 + shift, base=base) for letter in title.run.letters
    )
    return replace(title.run, letters=letters, x0=title.x, x1=title.run.x1 + shift, base=base, whole=True)
