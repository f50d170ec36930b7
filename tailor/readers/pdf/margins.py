"""Cells beside paragraphs: dates and places that stand in a margin of their own."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tailor.readers.pdf.paragraphs import Paragraph
from tailor.readers.pdf.runs import Run

_STACKED = 1.9
_SAME_EDGE = 2.5
_LONGEST = 40


def free_stacked_cells(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs with the lower lines of a margin taken out of the bullets that they happen to stand beside.

    A margin often holds more lines (place, dates, duration) than the title they belong to, so that the lower ones
    stand beside the bullets below it. They become paragraphs of their own, right after the title.
    """
    walk = _Walk()
    for paragraph in paragraphs:
        walk.take(paragraph)
    return walk.out


@dataclass(slots=True)
class _Walk:
    out: list[Paragraph] = field(default_factory=list)
    stack: list[Run] = field(default_factory=list)
    home: int = 0

    def take(self, paragraph: Paragraph) -> None:
        cells = (*paragraph.after, *paragraph.asides)
        if not (paragraph.first.bullet or len(paragraph.texts) > 1):
            self.out.append(paragraph)
            self.stack = list(cells)
            self.home = len(self.out)
            return
        kept: list[Run] = []
        for cell in cells:
            if len(cell.text) <= _LONGEST and any(_is_below(cell, above) for above in self.stack):
                self.stack.append(cell)
                self.out.insert(self.home, Paragraph((cell,)))
                self.home += 1
            else:
                kept.append(cell)
        self.out.append(replace(paragraph, after=tuple(kept), asides=()))


def _is_below(cell: Run, above: Run) -> bool:
    aligned = min(abs(cell.x0 - above.x0), abs(cell.x1 - above.x1)) <= _SAME_EDGE
    return aligned and 0 < cell.base - above.base <= _STACKED * cell.size
