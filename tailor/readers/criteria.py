"""Tables of what is essential and what is desirable, as public employers print them.

Read row by row such a table mixes both; here every cell stands under the word that says which it is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import Block, BlockKind

_CRITERION = re.compile(
    r"(?:essential|desirable|required|preferred|minimum|must[- ]haves?|nice[- ]to[- ]haves?|erforderlich|wünschenswert"
    r"|indispensable|souhaité|souhaitable)(?: (?:criteria|requirements?|qualifications?|skills|attributes))?",
    re.IGNORECASE,
)
_LABEL_LEVEL = 5
_CRITERION_LEVEL = 6

Row = Sequence[Sequence[Block]]


def criteria_blocks(rows: Sequence[Row]) -> list[Block]:
    """The blocks of a table of criteria; none when the table is no such table.

    Two forms are known: a column for each criterion below a row of headings, and a column that names the criterion of
    each row.
    """
    if not rows or any(len(row) != len(rows[0]) for row in rows):
        return []
    columns = [place for place, cell in enumerate(rows[0]) if _CRITERION.fullmatch(_text(cell))]
    if len(columns) > 1 and len(rows) > 1:
        return _headings(rows[0]) + [block for row in rows[1:] for block in _by_column(rows[0], row, columns)]
    naming = next((place for place in range(1, len(rows[0])) if _names_criteria(rows, place)), 0)
    return _headings(rows[0]) + [block for row in rows[1:] for block in _by_name(row, naming)] if naming else []


def _names_criteria(rows: Sequence[Row], place: int) -> bool:
    return len(rows) > 2 and all(_CRITERION.fullmatch(_text(row[place])) for row in rows[1:])  # noqa: PLR2004 with its head


def _headings(cells: Row) -> list[Block]:
    """What stands beside the criteria: labels and remarks, which are no criteria themselves."""
    return [replace(block, kind=BlockKind.HEADING, level=_LABEL_LEVEL) for cell in cells for block in cell]


def _by_column(heads: Row, row: Row, columns: Sequence[int]) -> Iterator[Block]:
    yield from _headings([cell for place, cell in enumerate(row) if place not in columns])
    for place in columns:
        if any(block.text for block in row[place]):
            yield from _below(heads[place], row[place])


def _by_name(row: Row, naming: int) -> Iterator[Block]:
    yield from _below(row[naming], row[0])
    yield from _headings([cell for place, cell in enumerate(row) if place not in {0, naming}])


def _below(head: Sequence[Block], cell: Sequence[Block]) -> Iterator[Block]:
    """The lines of a cell as bullets below its criterion."""
    yield from (replace(block, kind=BlockKind.HEADING, level=_CRITERION_LEVEL) for block in head)
    for block in cell:
        yield replace(block, kind=BlockKind.BULLET) if block.kind is BlockKind.LINE else block


def _text(cell: Sequence[Block]) -> str:
    return " ".join(block.text for block in cell).strip(" :*")
