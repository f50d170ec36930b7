"""Jobs of one row without dates among jobs of one row with theirs ("Porter, Elm Ltd")."""

import re
from collections.abc import Sequence

from tailor.parsing.head_names import names_in
from tailor.parsing.past_tense import is_statement
from tailor.parsing.rows import Row
from tailor.parsing.words import institution_score, organisation_score, title_score

_PIECES = re.compile(r",\s|\t|\s[|–—-]\s|\s(?:at|bei|chez|presso|bij)\s")
_WORDS = 12
_BOTH = 2
_SURELY = 2


def undated_jobs(rows: Sequence[Row]) -> list[int]:
    """Positions of rows that begin a job: one of them has no dates, and all name title and employer in one row.

    Empty where any dated row lacks one of both, for then it needs the rows around it.
    """
    dated = [at for at, row in enumerate(rows) if row.date is not None and not row.line.is_bullet]
    if not dated or any(names_in(rows[at]) < _BOTH or not names_job(rows[at], of_dated=True) for at in dated):
        return []
    undated = [at for at, row in enumerate(rows) if at > dated[0] and _is_undated_job(row)]
    return [*undated, *dated] if undated else []


def _is_undated_job(row: Row) -> bool:
    text = row.part.text
    if row.date is not None or not row.is_head_like or len(text.split()) > _WORDS or is_statement(text):
        return False
    return names_in(row) >= _BOTH and names_job(row, of_dated=False)


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
