"""Employers that begin with a small letter ("schools in Kent"), right below a heading of a title and its dates."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.model import BlockKind
from tailor.parsing.head_names import names_in
from tailor.parsing.past_tense import is_statement, tells_deed
from tailor.parsing.rows import Row
from tailor.parsing.words import institution_score, organisation_score

_MOST_WORDS = 8


def with_employers_begun_small(rows: Sequence[Row]) -> list[Row]:
    """The rows, such an employer's marked as a heading, which its words alone would make a statement.

    It looks as the employers right below other such headings do and not as what follows, or has a word of firms.
    """
    places = [at for at in range(1, len(rows)) if _is_below_title(rows, at)]
    looks = {rows[at].line.look for at in places if rows[at].is_head_like}
    found = {
        at
        for at in places
        if _begins_small(rows[at]) and (rows[at].line.look in looks or _names_firm(rows[at].part.text))
    }
    return [_as_heading(row) if at in found else row for at, row in enumerate(rows)]


def _is_below_title(rows: Sequence[Row], at: int) -> bool:
    """Whether a row stands alone in its look below a heading that names a title and its time, and no employer."""
    above, row, below = rows[at - 1], rows[at], next(iter(rows[at + 1 : at + 2]), None)
    titled = above.line.kind is BlockKind.HEADING and above.date is not None and names_in(above) == 1
    alone = below is None or below.line.look != row.line.look or below.line.is_bullet
    return titled and alone and row.line.kind is BlockKind.LINE and row.date is None


def _begins_small(row: Row) -> bool:
    text = row.part.text
    short = len(text.split()) <= _MOST_WORDS and text[-1:] not in ".;:!"
    return text[:1].islower() and short and not (is_statement(text) or tells_deed(text))


def _names_firm(text: str) -> bool:
    return max(organisation_score(text), institution_score(text)) > 0


def _as_heading(row: Row) -> Row:
    return replace(row, line=replace(row.line, kind=BlockKind.HEADING))
