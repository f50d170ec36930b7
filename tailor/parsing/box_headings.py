"""Headings within text boxes of a file that marks those of its text by styles."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from tailor.parsing.lines import Line


def headings_of_boxes(
    lines: Sequence[Line], marked: Sequence[int], styled: Callable[[Sequence[Line]], Sequence[int]]
) -> list[int]:
    """The positions of headings in text boxes that hold no heading marked as such.

    Args:
        lines: The document's lines.
        marked: The positions of headings that the file marks.
        styled: Gives the positions of headings that are told by their look, among the lines of one box.
    """
    own = {_box(lines[at]) for at in marked}
    boxes = (ats for box, ats in _boxes(lines) if box and box not in own)
    return [ats[at] for ats in boxes for at in styled([lines[one] for one in ats])]


def _boxes(lines: Sequence[Line]) -> Iterator[tuple[int, list[int]]]:
    for box, ats in groupby(range(len(lines)), key=lambda at: _box(lines[at])):
        yield box, list(ats)


def _box(line: Line) -> int:
    return 0 if line.style.page else line.style.column
