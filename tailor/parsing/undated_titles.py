"""Titles without dates below the first one of an employer, whose dates hold for all of them."""

import re
from collections.abc import Sequence

from tailor.parsing.rows import Row
from tailor.parsing.words import job_score

_TITLE_WORDS = 6
_HEAD_ROWS = 3
_AREA = re.compile(r"(?:s|support)$", re.IGNORECASE)
"""The end of a lone word that names titles and areas alike ("Sales")."""


def titles_below(rows: Sequence[Row]) -> list[int]:
    """Positions of rows that only name a title, between what is told of the one above and what is told of it.

    The first title of the employer stands like them, with statements below it and the employer and dates above.
    """
    found: list[int] = []
    model: Row | None = None
    for at, row in enumerate(rows):
        if row.date is not None and row.is_head_like:
            model = None
        elif _is_title_alone(rows, at):
            if model is None and _is_below_employer(rows, at):
                model = row
            elif model is not None and model.line.look == row.line.look and not rows[at - 1].is_head_like:
                found.append(at)
    return found


def _is_title_alone(rows: Sequence[Row], at: int) -> bool:
    row, text = rows[at], rows[at].part.text
    told = at + 1 < len(rows) and not rows[at + 1].is_head_like
    if row.date is not None or not row.is_head_like or not told or len(text.split()) > _TITLE_WORDS:
        return False
    area = " " not in text and _AREA.search(text) is not None
    return job_score(text) > 1 and not area


def _is_below_employer(rows: Sequence[Row], at: int) -> bool:
    """Whether the rows right above a title are an employer and its dates, and name no title of their own."""
    above = []
    for row in reversed(rows[max(at - _HEAD_ROWS, 0) : at]):
        if not row.is_head_like:
            break
        above.append(row)
    dated = any(row.date is not None for row in above)
    return dated and not any(job_score(row.part.text.split(", ", maxsplit=1)[0]) > 0 for row in above)
