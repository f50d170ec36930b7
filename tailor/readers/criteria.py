"""Tables of what is essential and what is desirable, as public employers print them.

Read row by row such a table mixes both; here every cell stands under the word that says which it is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from tailor.model import Block, BlockKind

_CRITERION = re.compile(
    r"(?:essential|desirable|required|preferred|minimum|must[- ]haves?|nice[- ]to[- ]haves?|erforderlich|wünschenswert"
    r"|indispensable|souhaité|souhaitable)(?: (?:criteria|requirements?|qualifications?|skills|attributes))?",
    re.IGNORECASE,
)
_OF_CRITERIA = re.compile(r"criteri|requirement|kriteri|anforderung|critère|exigence", re.IGNORECASE)
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
        coded = [row for row in rows if len(row) > coding and _CODE.fullmatch(_text(row[coding]))]
        behind = any(not any(map(_text, row[:coding])) for row in coded)
        return [block for row in rows for block in _by_code(row, coding, behind=behind)]
    if above := _rows_above_heads(rows):
        rest = _below_heads(rows[above:])
        return [block for row in rows[:above] for block in _headings(row)] + rest if rest else []
    return _below_heads(rows)


def _below_heads(rows: Sequence[Row]) -> list[Block]:
    """The blocks of a table whose first row has the heads of its columns; none where it tells of no criteria."""
    if not rows or any(len(row) != len(rows[0]) and not _names_group(row) for row in rows):
        return []
    columns = [place for place, cell in enumerate(rows[0]) if _CRITERION.fullmatch(_text(cell))]
    if len(columns) > 1 and _are_marks(rows[1:], columns):
        return _headings(rows[0]) + [block for row in rows[1:] for block in _by_mark(rows[0], row, columns)]
    if len(columns) > 1 and len(rows) > 1:
        return _headings(rows[0]) + [block for row in rows[1:] for block in _by_column(rows[0], row, columns)]
    naming = next((place for place in range(1, len(rows[0])) if _names_criteria(rows, place)), 0)
    if not naming:
        return []
    criterion = _criterion_column(rows, naming)
    return _headings(rows[0]) + [block for row in rows[1:] for block in _by_name(row, naming, criterion)]


def _rows_above_heads(rows: Sequence[Row]) -> int:
    """How many rows that name the table or a group stand above the row of two criteria or more."""
    above = list(takewhile(_names_group, rows))
    heads = rows[len(above)] if len(above) < len(rows) else ()
    return len(above) if sum(map(is_criterion, heads)) > 1 else 0


def _names_group(row: Row) -> bool:
    """Whether a row holds one short line only, as over a group of criteria."""
    filled = [cell for cell in row if _text(cell)]
    return len(filled) == 1 and len(filled[0]) == 1 and not is_criterion(filled[0]) and len(row) <= len(filled)


def _criterion_column(rows: Sequence[Row], naming: int) -> int:
    """The column of the criteria beside the words that name their kind: the first, unless that one names groups."""
    heads = [place for place, cell in enumerate(rows[0]) if _OF_CRITERIA.match(_text(cell))]
    filled = [sum(len(_text(row[place])) for row in rows[1:]) for place in range(len(rows[0]))]
    first_is_whole = all(_text(row[0]) for row in rows[1:])
    longest = max((place for place in range(len(filled)) if place != naming), key=lambda place: filled[place])
    return heads[0] if heads and heads[0] != naming else 0 if first_is_whole else longest


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


def _by_code(row: Row, coding: int, *, behind: bool) -> Iterator[Block]:
    """A row that is a criterion below its letter, and the remarks beside it; any other row as headings.

    Args:
        row: Of the table.
        coding: The column of the letters.
        behind: Whether the criteria stand behind it, and groups of them before.
    """
    if len(row) <= coding or not _CODE.fullmatch(_text(row[coding])):
        yield from _headings(row)
        return
    beside = range(coding) if not behind else range(coding + 1, len(row))
    criterion = max(beside, key=lambda place: len(_text(row[place])), default=coding)
    yield from _headings([cell for place, cell in enumerate(row[:coding]) if place != criterion])
    yield from _below(row[coding], row[criterion])
    yield from _headings([cell for place, cell in enumerate(row) if place > coding and place != criterion])


def _are_marks(rows: Sequence[Row], columns: Sequence[int]) -> bool:
    full = [row for row in rows if len(row) > max(columns)]
    marks = [_text(row[place]) for row in full for place in columns if _text(row[place])]
    return len(marks) >= _FEWEST_CODES and all(_MARK.fullmatch(mark) for mark in marks)


def _by_mark(heads: Row, row: Row, columns: Sequence[int]) -> Iterator[Block]:
    marked = next((place for place in columns if len(row) > place and _text(row[place])), None)
    others = [cell for place, cell in enumerate(row) if place not in columns]
    criterion = max(others, key=lambda cell: len(_text(cell)), default=None)
    if marked is None or criterion is None:
        yield from _headings(row)
        return
    label = f"{_text(heads[marked])} {_text(row[marked])}"
    yield from _below([replace(block, text=label, links=()) for block in heads[marked][:1]], criterion)
    yield from _headings([cell for cell in others if cell is not criterion])


def _names_criteria(rows: Sequence[Row], place: int) -> bool:
    return len(rows) > 2 and all(len(row) > place and _CRITERION.fullmatch(_text(row[place])) for row in rows[1:])  # noqa: PLR2004 with its head


def _headings(cells: Row) -> list[Block]:
    """What stands beside the criteria: labels and remarks, which are no criteria themselves."""
    return [replace(block, kind=BlockKind.HEADING, level=_LABEL_LEVEL) for cell in cells for block in cell]


def _by_column(heads: Row, row: Row, columns: Sequence[int]) -> Iterator[Block]:
    if len(row) < len(heads) or all(is_criterion(row[place]) for place in columns):
        yield from _headings(row if len(row) < len(heads) else [])
        return
    yield from _headings([cell for place, cell in enumerate(row) if place not in columns])
    for place in columns:
        if any(block.text for block in row[place]):
            yield from _below(heads[place], row[place])


def _by_name(row: Row, naming: int, criterion: int) -> Iterator[Block]:
    beside = [cell for place, cell in enumerate(row) if place not in {criterion, naming}]
    yield from _headings(beside if criterion > naming else [])
    yield from _below(row[naming], row[criterion])
    yield from _headings(beside if criterion < naming else [])


def _below(head: Sequence[Block], cell: Sequence[Block]) -> Iterator[Block]:
    """The lines of a cell as bullets below its criterion."""
    yield from (replace(block, kind=BlockKind.HEADING, level=_CRITERION_LEVEL) for block in head)
    for block in cell:
        yield replace(block, kind=BlockKind.BULLET) if block.kind is BlockKind.LINE else block


def _text(cell: Sequence[Block]) -> str:
    return " ".join(block.text for block in cell).strip(" :*")
