"""A line of a letter or a resume without what the person affirmed of themselves."""

from collections.abc import Sequence

from tailor.tailoring.held_pieces import PieceReader
from tailor.tailoring.holdings import Holdings
from tailor.tailoring.list_order import cut_whole
from tailor.tailoring.statements import Head
from tailor.text import fold


def without_answers(line: str, holdings: Holdings, heads: Sequence[Head], pieces: PieceReader) -> str:
    """A line without what the person affirmed, in their own words and at its place: whole, before it is split.

    Args:
        line: The line.
        holdings: The resume with its answers.
        heads: The entries below whose heads the line stands.
        pieces: Tells which labels may stand before a list.
    """
    open_ids = {head.entry.id for head in heads}
    for answer in holdings.answers:
        if answer.entry is None:
            line = cut_whole(line, answer.text)
        elif answer.entry.id in open_ids and fold(line) == fold(answer.text):
            return ""
    label = line.strip().removesuffix(":")
    return "" if label != line.strip() and pieces.is_label_held(label) else line
