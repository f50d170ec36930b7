"""Lists of terms as lines: a label stands beside its value, a job above what is said of it."""

import re
from collections.abc import Sequence

from tailor.model import Block, BlockKind
from tailor.readers.joining import join_blocks
from tailor.readers.tables import row_blocks

_LONGEST_LABEL = 40
_LABEL_WORDS = 3
_LONGEST_JOB = 120
_FEWEST_LINES = 3  # a job, its dates, what was done
_SENTENCE_END = re.compile(r"[a-zß-ÿ)]{2}[.!?](?:\s|$)")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_PARTED = re.compile(r"\w ?[,|@–—·] ?\w|\w - \w")
_WORD = re.compile(r"[^\W\d_]{2,}")
_VALUE_WORDS = 4
_FEWEST_VALUES = 2
_PIECES_OF_HEAD = 3
_SIGNS = re.compile(r",\s|\s[|–—·-]\s")


def term_blocks(rows: Sequence[Sequence[Sequence[Block]]]) -> list[Block]:
    """The blocks of a list of terms.

    Args:
        rows: For each term its own blocks, then those of each of its descriptions.

    Returns:
        The rows' blocks in turn. A term and its one short value are a line, as in a table of two columns; in a list
        of jobs, and where sentences describe a term, each term stands above its descriptions, as on the page.
    """
    described = any(_is_told(block.text) for row in rows for cell in row[1:] for block in cell)
    if described or any(map(_is_job, rows)):
        return [block for row in rows for cell in row for block in cell]
    return [block for row in rows for block in _row(row)]


def are_listed(term: str, values: Sequence[str]) -> bool:
    """Whether a label's descriptions are a list of short names ("Tools": "Saw", "Plane"), none of them dated."""
    short = all(len(value.split()) <= _VALUE_WORDS and not _YEAR.search(value) for value in values)
    label = len(_WORD.findall(term)) <= _LABEL_WORDS and not _YEAR.search(term) and not _SIGNS.search(term)
    return len(values) >= _FEWEST_VALUES and short and label


def are_dated(term: str, values: Sequence[str]) -> bool:
    """Whether a term is the school or employer of what is described below it, most of it with dates."""
    dated = [value for value in values if is_dated(value)]
    return len(dated) >= _FEWEST_VALUES and is_dated(values[0]) and not _YEAR.search(term)


def is_dated(value: str) -> bool:
    """Whether a description has words and dates."""
    return _YEAR.search(value) is not None and _WORD.search(value) is not None


def is_whole_head(term: str) -> bool:
    """Whether a term has title, name and dates, so that its descriptions tell of it."""
    return _YEAR.search(term) is not None and len(_SIGNS.split(term)) >= _PIECES_OF_HEAD


def _row(row: Sequence[Sequence[Block]]) -> list[Block]:
    single = [cell[0] for cell in row if len(cell) == 1]
    texts = [block.text for block in single]
    if len(single) < len(row) or len(row) <= _FEWEST_VALUES:
        return row_blocks(row)
    if are_listed(texts[0], texts[1:]):
        return [*row_blocks([[single[0]], [join_blocks(single[1:], ", ", BlockKind.LINE)]])]
    return single if are_dated(texts[0], texts[1:]) else row_blocks(row)


def _is_told(description: str) -> bool:
    """Whether a term's description is of sentences: "Built the site. Trained two juniors."."""
    return len(description) > _LONGEST_LABEL and _SENTENCE_END.search(description) is not None


def _is_job(row: Sequence[Sequence[Block]]) -> bool:
    """Whether a term names a job or a course, its dates in or right below it, and more lines tell of it."""
    lines = [block for cell in row for block in cell if block.text]
    if len(lines) < _FEWEST_LINES or len(row[0]) != 1:
        return False
    head = [block.text for block in lines[:_FEWEST_LINES] if block.kind is not BlockKind.BULLET]
    return _is_more_than_a_label(lines[0].text) and any(map(_YEAR.search, head))


def _is_more_than_a_label(term: str) -> bool:
    """Whether a term is parted as a job from its employer, or longer than "Date of birth" and the like."""
    fits = len(term) <= _LONGEST_JOB and not term.endswith(":")
    return fits and (len(_WORD.findall(term)) > _LABEL_WORDS or _PARTED.search(term) is not None)
