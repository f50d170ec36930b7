"""Tables as lines: a row of short cells is one line, a cell that holds a part of the page is read on its own."""

import re
from collections.abc import Sequence

from tailor.model import Block, BlockKind
from tailor.readers.lines import join_blocks

SHORT_CELL = 80
"""Characters: a longer cell is a paragraph, which no one reads as one line with its neighbours."""

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def row_blocks(cells: Sequence[Sequence[Block]]) -> list[Block]:
    """The blocks of one row.

    Args:
        cells: For each cell in order its blocks; empty cells may be among them.

    Returns:
        One `CELL` block with tabs between the cells when each is one short line; else the cells' blocks in turn.
        A date beside a cell of several lines stands on a line with the first of them, as it does on the page.
    """
    filled = [list(cell) for cell in cells if cell]
    if len(filled) < 2:  # noqa: PLR2004 - a row needs two cells to be more than a line
        return [block for cell in filled for block in cell]
    if all(_is_short(cell) for cell in filled):
        return [join_blocks([cell[0] for cell in filled])]
    if _is_dated(filled):
        first = join_blocks([cell[0] for cell in filled])
        return [first, *(block for cell in filled for block in cell[1:])]
    return [block for cell in filled for block in cell]


def _is_short(cell: list[Block]) -> bool:
    return len(cell) == 1 and len(cell[0].text) <= SHORT_CELL and cell[0].kind is not BlockKind.BULLET


def _is_dated(cells: list[list[Block]]) -> bool:
    """Whether one cell is a date only and the first lines of the others are short."""
    if len(cells) != 2:  # noqa: PLR2004 - a date column and the text
        return False
    firsts_are_short = all(_is_short(cell[:1]) for cell in cells)
    return firsts_are_short and any(len(cell) == 1 and _YEAR.search(cell[0].text) for cell in cells)
