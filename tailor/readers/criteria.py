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
_CODE = re.compile(r"[ED]|ess(?:ential)?\.?|des(?:irable)?\.?", re.IGNORECASE)
_MARK = re.compile(r"[✓✔☑✗✘xX*•●]|yes|ja|oui", re.IGNORECASE)
_FEWEST_CODES = 3
_LABEL_LEVEL = 5
_CRITERION_LEVEL = 6

Row = Sequence[Sequence[Block]]


def criteria_blocks(rows: Sequence[Row]) -> list[Block]:
    """The blocks of a table of criteria; none when the table is no such table.

    These forms are known: a column for each criterion below a row of headings, with the wishes in it or a mark beside
    them; and a column that names the criterion of each row, by a word or by its first letter.
    """
    if (coding := _coding_column(rows)) is not None:
        return [block for row in rows for block in _by_code(row, coding)]
    if not rows or any(len(row) != len(rows[0]) for row in rows):
        return []
    columns = [place for place, cell in enumerate(rows[0]) if _CRITERION.fullmatch(_text(cell))]
    if len(columns) > 1 and _are_marks(rows[1:], columns):
        return _headings(rows[0]) + [block for row in rows[1:] for block in _by_mark(rows[0], row, columns)]
    if len(columns) > 1 and len(rows) > 1:
        return _headings(rows[0]) + [block for row in rows[1:] for block in _by_column(rows[0], row, columns)]
    naming = next((place for place in range(1, len(rows[0])) if _names_criteria(rows, place)), 0)
    return _headings(rows[0]) + [block for row in rows[1:] for block in _by_name(row, naming)] if naming else []


def is_criterion(cell: Sequence[Block]) -> bool:
    """Whether a cell says of what stands below or beside it that it is essential, or only desirable."""
    return _CRITERION.fullmatch(_text(cell)) is not None


def _coding_column(rows: Sequence[Row]) -> int | None:
    """The column that says E or D of each row that is a criterion; rows of one cell name groups."""
    for place in range(max(map(len, rows), default=0)):
        codes = [_text(row[place]) for row in rows[1:] if len(row) > place and _text(row[place])]
        if len(codes) >= _FEWEST_CODES and all(_CODE.fullmatch(code) for code in codes):
            return place
    return None


def _by_code(row: Row, coding: int) -> Iterator[Block]:
    """A row that is a criterion below its letter, and the remarks beside it; any other row as headings."""
    if len(row) <= coding or not _CODE.fullmatch(_text(row[coding])):
        yield from _headings(row)
        return
    beside = range(coding) if coding else range(1, len(row))
    criterion = max(beside, key=lambda place: len(_text(row[place])), default=coding)
    yield from _headings([cell for place, cell in enumerate(row[:coding]) if place != criterion])
    yield from _below(row[coding], row[criterion])
    yield from _headings([cell for place, cell in enumerate(row) if place > coding and place != criterion])


def _are_marks(rows: Sequence[Row], columns: Sequence[int]) -> bool:
    marks = [_text(row[place]) for row in rows for place in columns if _text(row[place])]
    return len(marks) >= _FEWEST_CODES and all(_MARK.fullmatch(mark) for mark in marks)


def _by_mark(heads: Row, row: Row, columns: Sequence[int]) -> Iterator[Block]:
    marked = next((place for place in columns if _text(row[place])), None)
    others = [cell for place, cell in enumerate(row) if place not in columns]
    criterion = max(others, key=lambda cell: len(_text(cell)), default=None)
    if marked is None or criterion is None:
        yield from _headings(row)
        return
    label = f"{_text(heads[marked])} {_text(row[marked])}"
    yield from _below([replace(block, text=label, links=()) for block in heads[marked][:1]], criterion)
    yield from _headings([cell for cell in others if cell is not criterion])


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
