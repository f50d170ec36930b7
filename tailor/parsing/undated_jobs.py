"""Jobs of one row without dates among jobs of one row with theirs ("Porter, Elm Ltd")."""

import re
from collections.abc import Sequence

from tailor.parsing.departments import is_department
from tailor.parsing.head_names import names_in
from tailor.parsing.past_tense import is_statement
from tailor.parsing.places import is_place
from tailor.parsing.rows import Row
from tailor.parsing.words import institution_score, job_score, organisation_score, title_score

_PIECES = re.compile(r",\s|\t|\s[|–—-]\s|\s(?:at|bei|chez|presso|bij)\s")
_WORDS = 12
_WORDS_ABOVE_BULLET = 8
_BOTH = 2
_SURELY = 2


def undated_jobs(rows: Sequence[Row]) -> list[int]:
    """Positions of rows that begin a job: one of them has no dates, and all name title and employer in one row.

    Empty where any dated row lacks one of both, for then it needs the rows around it.
    """
    dated = [at for at, row in enumerate(rows) if row.date is not None and not row.line.is_bullet]
    if not dated or any(names_in(rows[at]) < _BOTH or not names_job(rows[at], of_dated=True) for at in dated):
        return []
    undated = [
        at for at, row in enumerate(rows) if at > dated[0] and (_is_undated_job(row) or _is_job_above_bullet(rows, at))
    ]
    return [*undated, *dated] if undated else []


def _is_undated_job(row: Row) -> bool:
    text = row.part.text
    if row.date is not None or not row.is_head_like or len(text.split()) > _WORDS or is_statement(text):
        return False
    return names_in(row) >= _BOTH and names_job(row, of_dated=False)


def _is_job_above_bullet(rows: Sequence[Row], at: int) -> bool:
    """Whether a row between what is told of one job and the bullets of another is a title and a name behind it.

    So it may also stand right below a job of one row of which nothing is told.
    """
    row, above, below = rows[at], rows[at - 1], rows[at + 1] if at + 1 < len(rows) else None
    pieces = [piece.strip() for piece in _PIECES.split(row.part.text) if piece.strip()]
    if row.date is not None or not row.is_head_like or below is None or not below.line.is_bullet or len(pieces) < _BOTH:
        return False
    apart = not above.is_head_like or above.date is not None
    title, name = pieces[:2]
    named = name[:1].isupper() and len(row.part.text.split()) <= _WORDS_ABOVE_BULLET and ":" not in row.part.text
    named = named and not (is_place(name) or is_department(name) or title_score(name) > 0)
    return apart and named and job_score(title) > 0 and not is_statement(row.part.text)


def undated_pairs(rows: Sequence[Row]) -> list[int]:
    """Positions of employers without dates above a title, set as the titles below employers with their dates are.

    What is told of the job above, or its head, stands before them.
    """
    titles = [at + 1 for at, row in enumerate(rows) if row.date is not None and _is_title_below(rows, at)]
    looks = {_look(rows[at]) for at in titles if _look(rows[at]) != _look(rows[at - 1])}
    return [
        at
        for at, row in enumerate(rows)
        if at and row.date is None and row.is_head_like and _is_title_below(rows, at)
        if _look(rows[at + 1]) in looks and (at - 1 in titles or not rows[at - 1].is_head_like)
        if _look(row) in {_look(rows[above - 1]) for above in titles}
    ]


def _look(row: Row) -> tuple[object, ...]:
    """How a row is set, and whether its first words are in capitals."""
    return (row.line.look, _PIECES.split(row.part.text, maxsplit=1)[0].isupper())


def _is_title_below(rows: Sequence[Row], at: int) -> bool:
    """Whether a row names no title itself and the one below it nothing but one."""
    below = rows[at + 1] if at + 1 < len(rows) else None
    if below is None or below.date is not None or not below.is_head_like or job_score(below.part.text) <= 0:
        return False
    return job_score(rows[at].part.text) <= 0 and names_in(below) == 1


def names_job(row: Row, *, of_dated: bool) -> bool:
    """Whether one piece of a row is a title and another surely an employer; of a row with dates the title is enough."""
    pieces = [piece for piece in _PIECES.split(row.part.text) if piece.strip()]
    if row.date is not None and not row.date.start:
        pieces[:1] = [row.part.text[row.date.end :].partition(",")[0].strip(" :\t")]
    titled = any(title_score(piece) > 0 for piece in pieces)
    named = any(
        max(organisation_score(one), institution_score(one)) >= _SURELY and title_score(one) <= 0 for one in pieces
    )
    return titled and (of_dated or named)
