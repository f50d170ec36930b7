"""Rows of a table without lines whose first cells are dates, as tabular CVs have them."""

import re
from dataclasses import dataclass
from itertools import pairwise

from tailor.readers.pdf.sides import SAME_LINE, Side, SideLine
from tailor.text import month_names

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LONGEST = 36
_MOST_WORDS = 2
_LONGEST_PARTICLE = 7
_TIGHT = 1.6
_FEWEST = 2


def begins_dated_rows(narrow: Side, wide: Side) -> bool:
    """Whether dates begin the rows of the narrow side, of which each stands beside the lines that it belongs to.

    All dates are on baselines of the wide side on which no text goes on in a small letter. At least two of them have
    more lines beside them than their own ones, and other cells that do are fewer; labels of one line ("Skills") count
    half of these. Few dates have a second line in their cells (a place, a duration).
    """
    cells = _cells(narrow, wide)
    dates = [cell for cell in cells if is_date_cell(cell.lines[0].text)]
    if not all(_begins_text(cell.lines[0], wide) for cell in dates):
        return False
    tall = [cell for cell in cells if cell.has_more_beside(wide)]
    dated = sum(cell in dates for cell in tall)
    others = [len(cell.lines) for cell in tall if cell not in dates]
    labels = others.count(1)
    lower = sum(len(cell.lines) - 1 for cell in dates)
    beside = sum(len(cell.lines) for cell in cells)
    least = max(_FEWEST, len(others) - labels / 2)
    return dated >= least and lower <= len(dates) and len(wide.lines) > beside


@dataclass(frozen=True, slots=True)
class _Cell:
    """Lines of the narrow side that follow each other closely, and where the next ones begin."""

    lines: tuple[SideLine, ...]
    end: float

    def has_more_beside(self, wide: Side) -> bool:
        """Whether there are lines of the other side below its last one, before the next cell begins."""
        return any(self.lines[-1].base + SAME_LINE < there.base < self.end - SAME_LINE for there in wide.lines)


def _cells(narrow: Side, wide: Side) -> list[_Cell]:
    """The cells that have text beside them; a date begins one unless it stands close below another text."""
    cells: list[list[SideLine]] = []
    for above, line in pairwise((None, *narrow.lines)):
        if line is None:
            continue
        close = above is not None and line.base - above.base <= _TIGHT * line.size and wide.has_text_beside(above)
        if close and not (is_date_cell(line.text) and is_date_cell(cells[-1][-1].text)):
            cells[-1].append(line)
        else:
            cells.append([line])
    ends = [*(cell[0].base for cell in cells[1:]), float("inf")]
    found = [_Cell(tuple(cell), end) for cell, end in zip(cells, ends, strict=True)]
    return [cell for cell in found if wide.has_text_beside(cell.lines[0])]


def _begins_text(line: SideLine, wide: Side) -> bool:
    """Whether a line is on a baseline of the other side on which no text goes on in a small letter."""
    beside = [there for there in wide.lines if abs(there.base - line.base) <= SAME_LINE]
    return any(not there.text.lstrip()[:1].islower() for there in beside)


def is_date_cell(text: str) -> bool:
    """Whether a text is a date or a span of time and hardly more ("since 2019", "03/2019 – today")."""
    bare = text.strip()
    if len(bare) > _LONGEST or not _YEAR.search(bare):
        return False
    words = [word.lower() for word in _WORD.findall(bare)]
    other = [word for word in words if word not in month_names()]
    if len(other) > _MOST_WORDS:
        return False
    return bare[0].isdigit() or words[:1] != other[:1] or len(other[0]) <= _LONGEST_PARTICLE


def are_dates_of_two(above: str, below: str) -> bool:
    """Whether a whole span of time stands above another date, which may begin with a month in small letters."""
    whole = len(_YEAR.findall(above)) > 1 and above.strip()[-1].isdigit()
    return whole and is_date_cell(above) and is_date_cell(below)
