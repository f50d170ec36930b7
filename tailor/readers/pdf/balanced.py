"""What spans a page below two columns of one length, though its short lines stand below the left one only."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.readers.pdf.bands import Band
from tailor.readers.pdf.cuts import Cut
from tailor.readers.pdf.runs import Run

_MOST_UNEQUAL = 1.25
_ENDS_ALIKE = 4.5
"""How far, in sizes of text, one column may end above the other: a paragraph of two lines is not parted."""

_SET_OFF = 1.3
_SAME_SIZE = 0.5
_FEWEST_LINES = 4


def without_part_below(cut: Cut, bands: Sequence[Band]) -> Cut:
    """The cut without the part of the page that begins with a heading below the ends of two balanced columns.

    Such columns are as wide as each other and end alike, and hold no heading of that look: they are one part of the
    page's text, which goes on in the right column. Read as a part of the left column, the heading would take what
    stands at the top of the right one.
    """
    begin = next((at for at in range(cut.first, cut.last + 1) if _right(bands[at], cut)), cut.last)
    if cut.lists:
        return cut
    for place in range(begin + _FEWEST_LINES, cut.last + 1):
        columns = bands[begin:place]
        below = bands[place : cut.last + 1]
        balanced = _is_heading(bands[place], columns, cut) and _are_alike(columns, cut)
        if balanced and all(_left(band, cut) for band in below):
            return replace(cut, last=place - 1)
    return cut


def _right(band: Band, cut: Cut) -> list[Run]:
    return [run for run in band.runs if run.left >= cut.gutter.x1 - 1]


def _left(band: Band, cut: Cut) -> list[Run]:
    return [run for run in band.runs if run.left < cut.gutter.x1 - 1]


def _are_alike(columns: Sequence[Band], cut: Cut) -> bool:
    """Whether both columns are as wide as each other and end alike."""
    left = [run for band in columns for run in _left(band, cut)]
    right = [run for band in columns for run in _right(band, cut)]
    if not left or not right:
        return False
    widths = [max(run.x1 for run in side) - min(run.left for run in side) for side in (left, right)]
    ends = [max(run.base for run in side) for side in (left, right)]
    near = max(ends) - min(ends) <= _ENDS_ALIKE * columns[-1].runs[0].size
    return near and max(widths) <= _MOST_UNEQUAL * min(widths)


def _is_heading(band: Band, columns: Sequence[Band], cut: Cut) -> bool:
    """Whether a band is one text at the left, set off from the line above, in a look that no line above has."""
    texts = [run for one in columns for run in one.runs]
    own = band.runs[0]
    edge = min(run.left for run in texts)
    alone = len(band.runs) == 1 and not own.bullet and abs(own.left - edge) <= 1 and own.x1 < cut.gutter.x1
    below = alone and band.base - columns[-1].base > _SET_OFF * own.size
    return below and _stands_out(own, texts) and not any(_look(own) == _look(run) for run in texts)


def _stands_out(run: Run, others: Sequence[Run]) -> bool:
    """Whether a text is larger than most, in bold letters or in capitals."""
    sizes = sorted(other.size for other in others)
    bold, capitals, _ = _look(run)
    return bold or capitals or run.size > sizes[len(sizes) // 2] + _SAME_SIZE


def _look(run: Run) -> tuple[bool, bool, int]:
    bold = all(letter.face.bold for letter in run.letters if letter.text.strip())
    return bold, run.text.isupper(), round(run.size / _SAME_SIZE)
