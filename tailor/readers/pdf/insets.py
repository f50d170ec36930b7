"""Boxes beside which the text of a page gets narrower, and below which it goes on in its whole width."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tailor.readers.pdf.bands import Band, Gutter, bands_of, solid_mask, stretches
from tailor.readers.pdf.runs import Run
from tailor.readers.pdf.sides import Side, SideLine
from tailor.readers.pdf.wraps import ends_sentence, is_full, look_alike, same_left, starts_anew

_FEWEST = 2
_MOST_LINES = 12
_MOST_WORDS = 5
_NARROW = 0.7
_FAR = 2.8
_LEADING = 1.75
_SECTION = 2.4
_SAME_EDGE = 2
_MOST_ALIGNED = 0.5
_MOST_BANDS = 300
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Bands with an empty strip, and the one below them that reaches over it."""

    bands: Sequence[Band]
    gutter: Gutter
    below: Band
    edge: float

    def inset(self) -> tuple[tuple[Run, ...], list[Run]]:
        """The runs of the box on one side of the strip around which the text of the other side flows; else none.

        With them come the lines beside it that the box makes end before the page's edge.
        """
        runs = [run for band in self.bands for run in band.runs]
        left = [run for run in runs if run.left < self.gutter.x0 + 1]
        right = [run for run in runs if run.left >= self.gutter.x0 + 1]
        for box, text, edge in ((left, right, self.edge), (right, left, self.gutter.x1)):
            lines = self._box(Side.of(box), Side.of(text), edge) if box and text else []
            if lines:
                narrowed = list(_narrowed([line.runs[-1] for line in Side.of(text).lines] + [self.below.runs[0]], edge))
                return tuple(run for line in lines for run in line.runs), narrowed
        return (), []

    def _box(self, box: Side, beside: Side, edge: float) -> list[SideLine]:
        """The titled lines at the end of one side, under which text goes on that stands on the other side."""
        last, text = beside.lines[-1].runs[-1], self.below.runs[0]
        box, title = _without_title_below(box, beside)
        lines = _titled(box)
        under = text.left < box.lines[-1].x1 and text.x1 > box.lines[-1].left
        begins = text.x0 < last.x0 if box.lines[-1].left < last.x0 else text.left >= beside.lines[0].left - _SAME_EDGE
        below = last.base < text.base and box.lines[-1].base < text.base
        if not (under and begins and below and _FEWEST <= len(lines) <= _MOST_LINES and _is_beside_text(lines, beside)):
            return []
        if _goes_on(last, text, edge):
            return lines
        own = Side(tuple(lines)).aligned_with(beside) <= _MOST_ALIGNED and not same_left(lines[-1].runs[0], text)
        return lines if own and (title or self._is_of_section(last, text)) else []

    def _is_of_section(self, last: Run, text: Run) -> bool:
        """Whether the band below stands near to the last line beside the box and is no title of what follows."""
        near = text.base - last.base <= _SECTION * max(last.size, text.size)
        larger = text.size > last.size + 1 or (text.text.isupper() and not last.text.isupper())
        return near and not larger


def _is_beside_text(lines: Sequence[SideLine], beside: Side) -> bool:
    """Whether lines of a few words and without years stand beside wider ones of running text."""
    if any(_YEAR.search(line.text) for line in lines):
        return False
    wide = max(beside.lines, key=lambda line: line.x1 - line.left)
    width = max(line.x1 - line.left for line in lines)
    return len(wide.text.split()) > _MOST_WORDS and width < _NARROW * (wide.x1 - wide.left)


def _without_title_below(box: Side, beside: Side) -> tuple[Side, bool]:
    """A box's side without a line below all that is beside it that begins elsewhere, looking as the first line there.

    Such a line is the title of what follows over the whole width; whether there is one is told, too.
    """
    *lines, last = box.lines
    first = beside.lines[0]
    title = last.face == first.face and abs(last.size - first.size) < 1 and last.base > beside.lines[-1].base
    if not (lines and title and abs(last.left - lines[-1].left) > _FAR):
        return box, False
    return Side(tuple(lines)), True


def _goes_on(last: Run, text: Run, edge: float) -> bool:
    """Whether a line is the next one of a paragraph whose lines end at the edge."""
    near = 0 < text.base - last.base <= _LEADING * text.size
    alike = look_alike(last, text) and not text.bullet
    return near and alike and not (ends_sentence(last) and starts_anew(last, text)) and is_full(last, text, edge)


def without_insets(runs: Sequence[Run]) -> tuple[tuple[Run, ...], list[tuple[Run, ...]]]:
    """The runs of a page without its boxes, and the boxes.

    A box is a title and lines below it, at one left edge and on lines of their own. A paragraph stands beside it, and
    its next line reaches under it.
    """
    bands = bands_of(runs)
    if len(bands) > _MOST_BANDS:
        return tuple(runs), []
    solid = solid_mask(bands)
    edge = max((run.x1 for run in runs), default=0.0)
    found: list[tuple[Run, ...]] = []
    taken: set[int] = set()
    narrowed: set[int] = set()
    seen: set[tuple[int, Gutter]] = set()
    for first in range(len(bands) - 1):
        for last, gutter in stretches(bands, first, solid):
            if (last, gutter) in seen or not _could_flow(bands, first, last):
                continue
            seen.add((last, gutter))
            box, beside = _Stretch(bands[first : last + 1], gutter, bands[last + 1], edge).inset()
            if box and not any(id(run) in taken for run in box):
                found.append(box)
                taken |= {id(run) for run in box}
                narrowed |= {id(run) for run in beside}
    lefts = {round(min(run.left for run in box)) for box in found}
    if len(lefts) < len(found):
        return tuple(runs), []  # labels of a column
    rest = (replace(run, stretched=True) if id(run) in narrowed else run for run in runs if id(run) not in taken)
    return tuple(rest), found


def _narrowed(lines: Sequence[Run], edge: float) -> Iterator[Run]:
    """The lines that a box makes end early, within a paragraph."""
    for above, below in pairwise(lines):
        if same_left(above, below) and _goes_on(above, below, edge if starts_anew(above, below) else 0.0):
            yield above


def _could_flow(bands: Sequence[Band], first: int, last: int) -> bool:
    """Whether bands are some lines with one of a single text right below them."""
    several = _FEWEST < last - first <= 2 * _MOST_LINES and last + 1 < len(bands)
    return several and len(bands[last + 1].runs) == 1


def _titled(side: Side) -> list[SideLine]:
    """The last lines of a side that follow each other at one left edge, from the first title among them on."""
    lines = [side.lines[-1]]
    for above, below in reversed(list(pairwise(side.lines))):
        alike = abs(above.left - below.left) <= _FAR or above.runs[0].bullet or below.runs[0].bullet
        if not alike or below.base - above.base > _FAR * below.size or len(above.text.split()) > _MOST_WORDS:
            break
        lines.insert(0, above)
    begin = next((at for at, (line, below) in enumerate(pairwise(lines)) if _is_title(line, below)), len(lines))
    return lines[begin:]


def _is_title(line: SideLine, below: SideLine) -> bool:
    """Whether a line is bold, in capitals or larger above one that is not."""
    bolder = line.face.bold and not below.face.bold
    return bolder or (line.text.isupper() and not below.text.isupper()) or line.size > below.size + 1
