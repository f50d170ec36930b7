"""First rows of tables that say what the columns hold ("Year", "Award", "Institution") and are no entry."""

import re
from collections.abc import Sequence

from tailor.model import BlockKind, SectionKind
from tailor.parsing.dates import find_dates
from tailor.parsing.headings import Heading
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.level_words import is_level
from tailor.parsing.lines import Line
from tailor.parsing.words import read_words
from tailor.text import fold

_OF_ENTRIES = {
    SectionKind.EXPERIENCE,
    SectionKind.EDUCATION,
    SectionKind.VOLUNTEERING,
    SectionKind.CERTIFICATIONS,
    SectionKind.PROJECTS,
    SectionKind.AWARDS,
}


CELLS = re.compile(r"\t|\s\|\s")
"""What parts the cells of a table's row."""

_WORDS_OF_HEAD = 5
_OF_LISTS = {SectionKind.SKILLS, SectionKind.LANGUAGES}


def column_heads(lines: Sequence[Line], headings: Sequence[Heading]) -> list[int]:
    """The positions of the lines right below headings of sections of entries that are the first rows of tables.

    A table that stands below no such heading has one too, where its second row is a row of the same table.

    Args:
        lines: All lines of the document.
        headings: Its headings in order.
    """
    below = {heading.line + 1 for heading in headings if heading.kind in _OF_ENTRIES}
    of_tables = {at for at in range(len(lines)) if _begins_table(lines, at)}
    marked = [at for at in range(len(lines)) if _is_marked(lines, at)]
    marked = [at for at in marked if _kind_above(headings, at) not in _OF_LISTS or _heads_records(lines, at)]
    tops = [at for at in below | of_tables if at + 1 < len(lines)]
    known = [at for at in tops if _are_column_heads(lines[at].text) or _are_mostly_column_heads(lines, at)]
    return sorted({*known, *marked})


def _kind_above(headings: Sequence[Heading], at: int) -> SectionKind | None:
    return next((heading.kind for heading in reversed(headings) if heading.line < at), None)


def _heads_records(lines: Sequence[Line], at: int) -> bool:
    """Whether the rows of a table of skills are a skill each with its level or years, and not lists side by side."""
    cells = [cell for line in lines[at + 1 : at + 3] for cell in line.text.split("\t")[1:]]
    return any("," in cell or re.search(r"\d", cell) or is_level(cell) for cell in cells)


def _is_marked(lines: Sequence[Line], at: int) -> bool:
    """Whether a file itself marks a line as the first row of a table, of two rows or more or with a date below it.

    Of one row without a date the first row may be the labels of lists.
    """
    if lines[at].kind is not BlockKind.CELL or lines[at].level == 0:
        return False
    below = [line for line in lines[at + 1 : at + 3] if line.kind is BlockKind.CELL and line.level == 0]
    return len(below) > 1 or any(find_dates(line.text) for line in below)


def _begins_table(lines: Sequence[Line], at: int) -> bool:
    rows = [len(_cells(lines[one].text)) if 0 <= one < len(lines) else 1 for one in (at - 1, at, at + 1)]
    return rows[0] == 1 and rows[1] > 1 and rows[1] == rows[2]


def _cells(text: str) -> list[str]:
    return [cell.strip() for cell in CELLS.split(text.strip(" |\t"))]


def _are_column_heads(text: str) -> bool:
    cells = [cell for cell in _cells(text) if cell != "%"]
    return len(cells) > 1 and all(map(_is_column_head, cells))


def _is_column_head(cell: str) -> bool:
    words = re.findall(r"[^\W_][^\s/&()]*", fold(cell))
    return bool(words) and set(words) <= read_words("columns.txt")


def _are_mostly_column_heads(lines: Sequence[Line], at: int) -> bool:
    """Whether half of a first row's cells or more are plain names of columns, and a date is in the rows below.

    The others say what the columns of a trade hold ("Vessel / DWT"): words without a number or a legal form.
    """
    cells = _cells(lines[at].text)
    known = sum(map(_is_column_head, cells))
    rows = lines[at + 1 : at + 3]
    dated = len(_cells(rows[0].text)) > 1 and any(find_dates(row.text) for row in rows)
    plain = all(re.search(r"\d", cell) is None and len(cell.split()) <= _WORDS_OF_HEAD for cell in cells)
    return known > 1 and known * 2 >= len(cells) and dated and plain and not any(map(has_legal_form, cells))
