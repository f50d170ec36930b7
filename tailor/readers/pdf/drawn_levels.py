"""Levels of skills that are drawn as rows of dots or as bars: nothing of them is text, and a note says so."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from tailor.model import Note, NoteKind
from tailor.readers.pdf.glyphs import Box, PageContent

_SMALLEST, _LARGEST = 2.0, 14.0
"""Points of a dot's sides and of a bar's height."""

_FEWEST_DOTS = 3
_MOST_DOTS = 10
_FEWEST_ROWS = 2
_SHORTEST_BAR = 15.0
_ALIKE = 1.2
_SQUARE = 1.35


def notes_of_levels(pages: Iterable[PageContent]) -> Iterator[Note]:
    """A note for each page on which several levels are drawn."""
    for page in pages:
        shapes = [*page.marks, *page.areas]
        count = max(len(_rows_of_dots(shapes)), len(_bars(shapes)))
        if count >= _FEWEST_ROWS:
            told = f"{count} levels on page {page.number} are drawn as dots or bars, and were not read"
            yield Note(NoteKind.UNREAD, f"{told}; say in words how well you can do what you list")


def _rows_of_dots(shapes: Sequence[Box]) -> list[float]:
    """The heights at which several dots stand in a row, alike and at equal distances."""
    rows: dict[int, list[Box]] = defaultdict(list)
    for box in shapes:
        square = max(box.width, box.height) <= _SQUARE * min(box.width, box.height)
        if square and _SMALLEST <= box.height <= _LARGEST:
            rows[round(box.top)].append(box)
    return [top for top, row in rows.items() if _are_in_row(sorted(set(row), key=lambda box: box.x0))]


def _are_in_row(row: Sequence[Box]) -> bool:
    if not _FEWEST_DOTS <= len(row) <= _MOST_DOTS:
        return False
    steps = [right.x0 - left.x0 for left, right in pairwise(row)]
    return max(steps) - min(steps) <= 2 * _ALIKE and max(steps) <= 3 * row[0].width


def _bars(shapes: Sequence[Box]) -> list[tuple[int, int]]:
    """The places of bars that are partly filled: a shorter one is painted upon a longer one, both begin together."""
    bars: dict[tuple[int, int], set[int]] = defaultdict(set)
    for box in shapes:
        if _SMALLEST <= box.height <= _LARGEST and box.width >= min(_SHORTEST_BAR, 2 * box.height):
            bars[round(box.x0), round(box.top)].add(round(box.width))
    return [place for place, widths in bars.items() if len(widths) > 1]
