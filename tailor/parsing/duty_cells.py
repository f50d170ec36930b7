"""Tables of jobs whose last column tells what was done: its text is no part of the head."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.model import BlockKind
from tailor.parsing.dates import only_dates
from tailor.parsing.lines import Line
from tailor.parsing.words import organisation_score, title_score

_FEWEST_CELLS = 3
_FEWEST_WORDS = 4


def with_duties_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines, the duties in the last cell of a table's rows as bullets below their heads.

    A row is dates, two or more cells and a last one of several words that is neither title nor employer; plain lines
    between such a row and the next are further paragraphs of that cell.
    """
    found: list[Line] = []
    parted = False
    for line in lines:
        if line.kind is BlockKind.CELL:
            pieces = _parted(line)
            parted = len(pieces) > 1
            found += pieces
        else:
            of_cell = parted and line.kind is BlockKind.LINE
            found.append(replace(line, kind=BlockKind.BULLET, level=0) if of_cell else line)
            parted = parted and (of_cell or line.is_bullet)
    return found


def _parted(line: Line) -> list[Line]:
    *cells, last = line.text.split("\t")
    dated = any(only_dates(cell) for cell in cells)
    if len(cells) < _FEWEST_CELLS or not dated or not _tells_duties(last):
        return [line]
    end = len("\t".join(cells))
    head = replace(line, text=line.text[:end], bold_start=min(line.bold_start, end))
    at = line.offset + end + 1
    return [head, replace(line, text=last, kind=BlockKind.BULLET, level=0, offset=at, bold_start=0, links=())]


def _tells_duties(cell: str) -> bool:
    """Whether a cell tells what was done: several words, half of them small, or none of a name."""
    words = cell.split()
    small = 2 * sum(word[:1].islower() for word in words) >= len(words)
    return len(words) >= _FEWEST_WORDS and (small or not (title_score(cell) > 1 or organisation_score(cell) > 1))
