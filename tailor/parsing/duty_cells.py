"""Tables of jobs that tell what was done: in the last cell of a job's row, or in rows of their own below it."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from tailor.model import BlockKind
from tailor.parsing.dates import find_dates, only_dates
from tailor.parsing.lines import Line
from tailor.parsing.past_tense import is_statement
from tailor.parsing.words import organisation_score, title_score

_FEWEST_CELLS = 3
_FEWEST_WORDS = 4
_LABEL_WORDS = 4


def with_duties_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines, the duties in the last cell of a table's rows as bullets below their heads.

    A row is dates, two or more cells and a last one of several words that is neither title nor employer; plain lines
    between such a row and the next are further paragraphs of that cell. A table of labels and duties below a head
    ("Records | Moved 4,000 charts") is a list of bullets.
    """
    found: list[Line] = []
    parted = False
    duties = _rows_of_duties(lines)
    for at, line in enumerate(lines):
        if at in duties:
            found.append(replace(line, kind=BlockKind.BULLET, level=0))
            continue
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


def _rows_of_duties(lines: Sequence[Line]) -> set[int]:
    """Positions of the rows of two cells, label and duty, below a dated line that is none of them."""
    found: set[int] = set()
    begun = False
    for is_row, run in groupby(enumerate(lines), key=lambda pair: _is_labelled(pair[1])):
        own = list(run)
        telling = [at for at, line in own if is_row and _tells(line.text.split("\t")[1])]
        if begun and 2 * len(telling) > len(own):
            found |= {at for at, _ in own}
        begun = begun or any(find_dates(line.text) for _, line in own)
    return found


def _is_labelled(line: Line) -> bool:
    """Whether a line is a row of two cells, the first of a few words, without a date."""
    label, tab, text = line.text.partition("\t")
    row = line.kind in {BlockKind.CELL, BlockKind.LINE} and tab and "\t" not in text
    return bool(row) and len(label.split()) <= _LABEL_WORDS and not find_dates(line.text)


def _tells(cell: str) -> bool:
    return is_statement(cell) or (_tells_duties(cell) and title_score(cell) <= 0 and organisation_score(cell) <= 0)


def _tells_duties(cell: str) -> bool:
    """Whether a cell tells what was done: several words, half of them small, or none of a name."""
    words = cell.split()
    small = 2 * sum(word[:1].islower() for word in words) >= len(words)
    return len(words) >= _FEWEST_WORDS and (small or not (title_score(cell) > 1 or organisation_score(cell) > 1))
