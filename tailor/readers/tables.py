"""Tables as lines: a row of short cells is one line, a cell that holds a part of the page is read on its own."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from tailor.model import Block, BlockKind
from tailor.readers.criteria import criteria_blocks
from tailor.readers.date_pieces import is_broken_date
from tailor.readers.joining import join_blocks
from tailor.readers.typed_bullets import is_lone_bullet
from tailor.text import month_names

SHORT_CELL = 80
"""Characters: of the cells of a line at most one, the value beside its label, is longer."""

_DATE_LINES = 3
_MOST_LINES = 6
_DATE_WORDS = 2
_PART_LINES = 2
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_UNFINISHED = re.compile(r"[-–—]$|\bto$|\bbis$")


def table_blocks(rows: Sequence[Sequence[Sequence[Block]]]) -> list[Block]:
    """The blocks of a table.

    Args:
        rows: For each row its cells, for each cell its blocks; empty cells stand for what a cell above covers.

    Returns:
        The rows' blocks in turn. A row of short cells above a row of longer ones holds their headings: there each
        cell is read with the one below it.
    """
    if criteria := criteria_blocks(rows):
        return criteria
    blocks: list[Block] = []
    heads: Sequence[Sequence[Block]] = ()
    for row, below in zip_longest(rows, rows[1:], fillvalue=()):
        if heads:
            blocks += [block for pair in zip(heads, row, strict=True) for cell in pair for block in cell]
            heads = ()
        elif _are_heads(row, below):
            heads = row
        else:
            blocks += row_blocks(row)
    return blocks


def row_blocks(cells: Sequence[Sequence[Block]]) -> list[Block]:
    """The blocks of one row.

    Args:
        cells: For each cell in order its blocks; empty cells may be among them.

    Returns:
        One `CELL` block with tabs between the cells when each is one line; else the cells' blocks in turn.
        A date beside a cell of several lines stands on a line with the first of them, as it does on the page, and so
        do other short cells.
        A heading stays alone, but for a date. A bullet in a cell of its own marks what is beside it.
        Blocks without text (icons with a link) come last.
    """
    icons = [block for cell in cells for block in cell if not block.text]
    filled = [texts for cell in cells if (texts := [block for block in cell if block.text])]
    return [*_row(filled), *icons]


def _row(filled: list[list[Block]]) -> list[Block]:
    if len(filled) > 1 and len(filled[0]) == 1 and is_lone_bullet(filled[0][0].text):
        first, *others = _row(filled[1:])
        return [replace(first, kind=BlockKind.BULLET), *others]
    dates = [_is_date(cell) for cell in filled]
    if len(filled) < 2 or _has_heading_alone(filled):  # noqa: PLR2004 - a row needs two cells to be more than a line
        return [block for cell in filled for block in cell]
    if _is_line(filled):
        return [_join([cell[0] for cell in filled])]
    if len(filled) == 2 and sum(dates) == 1 and _fits_beside(*filled):  # noqa: PLR2004 - date and text
        text = filled[dates.index(False)]
        date = _one_line(filled[dates.index(True)])
        return [_join([date, text[0]] if dates[0] else [text[0], date]), *text[1:]]
    long = [cell for cell in filled if len(cell) > 1]
    if any(dates) and len(long) == 1 and all(_is_short(cell[0]) for cell in filled):
        return [_join([cell[0] for cell in filled]), *long[0][1:]]
    return [block for cell in filled for block in cell]


def _fits_beside(*cells: list[Block]) -> bool:
    """Whether the first line of a cell stands beside the date in the other; beside nothing but a date any line does."""
    text = next(cell[0] for cell in cells if not _is_date(cell))
    return _is_short(text) or (any(map(_is_bare_date, cells)) and text.kind is not BlockKind.BULLET)


def _has_heading_alone(cells: list[list[Block]]) -> bool:
    """Whether one of the cells is a heading, and none is its date."""
    return any(cell[0].kind is BlockKind.HEADING for cell in cells) and not any(map(_is_bare_date, cells))


def _are_heads(row: Sequence[Sequence[Block]], below: Sequence[Sequence[Block]]) -> bool:
    """Whether a row's cells are the headings of the parts of a page that stand side by side below them."""
    parts = [cell for cell in below if len(cell) >= _PART_LINES]
    if len(row) != len(below) or len(parts) < 2:  # noqa: PLR2004 - side by side
        return False
    return all(len(cell) == 1 and _is_short(cell[0]) and not _is_date(list(cell)) for cell in row)


def _is_line(cells: list[list[Block]]) -> bool:
    """Whether a row's cells are a line each, and all but one of them short."""
    if any(len(cell) > 1 or cell[0].kind is BlockKind.BULLET for cell in cells):
        return False
    return sum(not _is_short(cell[0]) for cell in cells) <= 1 and _is_short(cells[0][0])


def _is_short(block: Block) -> bool:
    return len(block.text) <= SHORT_CELL and block.kind is not BlockKind.BULLET


def _is_date(cell: list[Block]) -> bool:
    """Whether a cell begins with a date and holds little else."""
    if cell[0].kind is BlockKind.BULLET:
        return False
    if broken := _broken_lines(cell):
        return len(cell) <= broken + 1
    few = len(cell) <= _DATE_LINES and all(2 * len(block.text) <= SHORT_CELL for block in cell)
    return few and _YEAR.search(cell[0].text) is not None


def _broken_lines(cell: list[Block]) -> int:
    """How many lines of a cell, from its first, are one date; 0 where that is none or stands on one line."""
    texts = [block.text for block in cell[:_MOST_LINES]]
    return next((count for count in range(len(texts), 1, -1) if is_broken_date(texts[:count])), 0)


def _is_bare_date(cell: list[Block]) -> bool:
    """Whether a cell holds a date and hardly a word."""
    words = re.findall(r"[^\W\d_]{2,}", " ".join(block.text for block in cell))
    return _is_date(cell) and sum(word.lower() not in month_names() for word in words) <= _DATE_WORDS


def _one_line(cell: list[Block]) -> Block:
    line = cell[0]
    broken = _broken_lines(cell)
    for at, block in enumerate(cell[1:], 1):
        line = join_blocks([line, block], " " if at < broken or _UNFINISHED.search(line.text) else "\t")
    return line


def _join(blocks: list[Block]) -> Block:
    heading = next((block for block in blocks if block.kind is BlockKind.HEADING), None)
    if heading is None:
        return join_blocks(blocks)
    return join_blocks([heading, *(block for block in blocks if block is not heading)], kind=BlockKind.HEADING)
