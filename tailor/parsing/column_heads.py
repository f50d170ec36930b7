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

    Args:
        lines: All lines of the document.
        headings: Its headings in order.
    """
    below = [heading.line + 1 for heading in headings if heading.kind in _OF_ENTRIES]
    return [at for at in below if at + 1 < len(lines) and _are_column_heads(lines[at].text)]


def _are_column_heads(text: str) -> bool:
    cells = [re.findall(r"[^\W_][^\s/&]*", fold(cell)) for cell in text.split("\t") if cell.strip() != "%"]
    return len(cells) > 1 and all(cells) and all(set(words) <= read_words("columns.txt") for words in cells)
