"""First rows of tables that say what the columns hold ("Year", "Award", "Institution") and are no entry."""

import re
from collections.abc import Sequence

from tailor.model import SectionKind
from tailor.parsing.headings import Heading
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


def column_heads(lines: Sequence[Line], headings: Sequence[Heading]) -> list[int]:
    """The positions of the lines right below headings of sections of entries that are the first rows of tables.

    A table that stands below no such heading has one too, where its second row is a row of the same table.

    Args:
        lines: All lines of the document.
        headings: Its headings in order.
    """
    below = {heading.line + 1 for heading in headings if heading.kind in _OF_ENTRIES}
    of_tables = {at for at in range(len(lines)) if _begins_table(lines, at)}
    return [at for at in sorted(below | of_tables) if at + 1 < len(lines) and _are_column_heads(lines[at].text)]


def _begins_table(lines: Sequence[Line], at: int) -> bool:
    rows = [0 <= one < len(lines) and lines[one].text.count("\t") for one in (at - 1, at, at + 1)]
    return not rows[0] and bool(rows[1]) and rows[1] == rows[2]


def _are_column_heads(text: str) -> bool:
    cells = [re.findall(r"[^\W_][^\s/&]*", fold(cell)) for cell in text.split("\t") if cell.strip() != "%"]
    return len(cells) > 1 and all(cells) and all(set(words) <= read_words("columns.txt") for words in cells)
