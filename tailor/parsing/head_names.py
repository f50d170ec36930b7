"""How many titles or names a row of an entry's head holds."""

import re

from tailor.parsing.dates import is_duration
from tailor.parsing.head_places import NAME_BEHIND, place_at_end
from tailor.parsing.places import is_place
from tailor.parsing.rows import Row

CELLS = re.compile(r"\t|\s[|•·@–—-]\s")
_BETWEEN_NAMES = re.compile(rf"{NAME_BEHIND.pattern}|\s(?:at|bei|chez|presso|bij)\s(?=[A-ZÀ-Þ0-9])")


def names_in(row: Row) -> int:
    """How many titles or names a row holds, dates and places not counted."""
    text = row.part.text
    if row.date is not None and row.tail is None:
        text = text[: row.date.start] + "\t" + text[row.date.end :]
    cells = (_bare(cell) for cell in CELLS.split(text))
    return sum(_names_of_cell(cell) for cell in cells if cell and not is_place(cell) and not is_duration(cell))


def _bare(cell: str) -> str:
    """A cell without the separators and the parentheses around it."""
    text = cell.strip(" |,")
    text = text.strip(")]") if "(" not in text and "[" not in text else text
    return text[1:-1].strip() if text[:1] + text[-1:] in {"()", "[]"} else text.strip("([" if ")" not in text else " ")


def _names_of_cell(cell: str) -> int:
    tail = place_at_end(cell)
    pieces = _BETWEEN_NAMES.split(cell[:tail] if tail else cell)
    return sum(1 for piece in pieces if piece.strip() and not is_place(piece))
