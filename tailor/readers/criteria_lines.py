"""Tables of criteria whose lines of cells are all that is left of them, as PDF and text files have them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import Block, BlockKind
from tailor.readers.clean import clean_line
from tailor.readers.criteria import criteria_blocks, is_criterion
from tailor.text import locate

_PAGE_WIDTH = 612  # points; columns are taken for equally wide where a line stands in one of them only
_LEAST_INDENT = 10  # points
_FEWEST_CRITERIA = 2
_FEWEST_ROWS = 4  # of cells between bars, the head among them
_TAB = re.compile(r"\t")
_TYPED = re.compile(r"(?:^|(?<=\t))[^\t]*")
_BAR = re.compile(r"^\|[ \t]*|[ \t]+\|(?:[ \t]+|$)")

Cells = list[list[Block]]


def part_criteria(blocks: Sequence[Block], text: str = "") -> list[Block]:
    """The blocks with the tables below "Essential" and "Desirable" parted by what each cell is.

    Args:
        blocks: Lines with tabs between their cells.
        text: The text that the blocks are ranges of; empty as long as they have no ranges.

    Returns:
        The blocks, those of such a table as `criteria_blocks` gives them.
    """
    done: list[Block] = []
    at = 0
    while at < len(blocks):
        barred = _barred_rows(blocks, at, text)
        if table := barred and criteria_blocks(barred):
            done += table
            at += len(barred)
            continue
        if (typed := _typed_rows(blocks, at, text)) and (table := criteria_blocks(typed)):
            done += table
            at += len(typed)
            continue
        heads = _cells(blocks[at], text)
        rows: list[Cells] = []
        end = at + 1
        if sum(is_criterion(cell) for cell in heads) >= _FEWEST_CRITERIA:
            end, rows = _rows_below(heads, blocks, at + 1, text)
        missing: Cells = [[] for _ in range(len(rows[0]) - len(heads))] if rows else []
        done += (rows and criteria_blocks([missing + heads, *rows])) or blocks[at:end]
        at = end
    return done


def _barred_rows(blocks: Sequence[Block], at: int, text: str) -> list[Cells]:
    """The rows from a block on whose cells stand between bars ("Clean licence | E | Form"), if there are several."""
    rows: list[Cells] = []
    for block in blocks[at:]:
        if block.kind is not BlockKind.LINE or not _BAR.search(block.text):
            break
        rows.append(_cells(block, text, _BAR))
    return rows if len(rows) >= _FEWEST_ROWS else []


def _typed_rows(blocks: Sequence[Block], at: int, text: str) -> list[Cells]:
    """The rows of a table from its heads on whose cells stand between tabs in the text, the empty ones among them."""
    heads = _typed_cells(blocks[at], text)
    if sum(is_criterion(cell) for cell in heads) < _FEWEST_CRITERIA:
        return []
    rows = [heads]
    for block in blocks[at + 1 :]:
        cells = _typed_cells(block, text)
        if not 1 < len(cells) <= len(heads):
            break
        rows.append(cells + [[] for _ in heads[len(cells) :]])
    return rows if any(not cell for row in rows for cell in row) else []


def _typed_cells(block: Block, text: str) -> Cells:
    """The cells of a line as it was typed; none of a block that has no line of the text to itself."""
    first = text.rfind("\n", 0, block.start) + 1
    end = text.find("\n", block.start)
    line = text[first : end if end >= 0 else len(text)]
    if block.kind is not BlockKind.LINE or "\t" not in line or "\t" not in text[first : block.end + 1]:
        return []
    cells: Cells = []
    for part in _TYPED.finditer(line):
        words = clean_line(part[0])
        start = first + part.start() + len(part[0]) - len(part[0].lstrip())
        place = replace(block, text=words, start=start, end=start + len(part[0].strip()), links=())
        cells.append([place] if words else [])
    return cells


def _rows_below(heads: Cells, blocks: Sequence[Block], at: int, text: str) -> tuple[int, list[Cells]]:
    """The rows below the line of heads, and the number of the first block behind them.

    A line without a cell for each column goes on in the cells of the row before it.
    """
    rows: list[Cells] = []
    for number in range(at, len(blocks)):
        cells = _cells(blocks[number], text)
        columns = len(rows[0]) if rows else len(cells)
        if blocks[number].kind is BlockKind.HEADING or not len(heads) <= columns <= len(heads) + 1:
            return number, rows
        if len(cells) == columns:
            rows.append(cells)
        elif (first := _first_column(blocks[number], heads[0][0], len(cells), columns)) and len(cells) < columns:
            for column, cell in enumerate(cells, start=first):
                rows[-1][column] += cell
        else:
            return number, rows
    return len(blocks), rows


def _first_column(block: Block, head: Block, cells: int, columns: int) -> int:
    """The column in which a line begins that has so many of the cells; 0 where it is no line of the table."""
    if cells > 1:
        return columns - cells
    indent = block.style.left - head.style.left
    share = indent / (_PAGE_WIDTH - 2 * head.style.left)
    return min(columns - 1, max(1, round(share * columns))) if indent > _LEAST_INDENT else 0


def _cells(block: Block, text: str, joint: re.Pattern[str] = _TAB) -> Cells:
    cells: Cells = []
    start = block.start
    for part in joint.split(block.text) if block.kind in {BlockKind.LINE, BlockKind.CELL} else [block.text]:
        place = locate(part, text, start, block.end) if text else None
        start, end = place or (start, block.end)
        cells.append([replace(block, text=part, start=start, end=end, links=())])
        start = end if place else start
    return cells
