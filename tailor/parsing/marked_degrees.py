"""Degrees that are each a heading of their own: "MBA" among others that have dates and schools."""

from collections.abc import Sequence
from itertools import pairwise

from tailor.model import BlockKind
from tailor.parsing.rows import Row
from tailor.parsing.words import degree_score, institution_score

_SURE = 2


def degrees_under_headings(rows: Sequence[Row]) -> set[int]:
    """The positions of headings that begin a degree, where some have no dates.

    None where a degree and its school may be two headings: one that is no degree stands right above or below another.

    Args:
        rows: The rows of an education section.
    """
    marked = [at for at, row in enumerate(rows) if row.line.kind is BlockKind.HEADING]
    if marked[:1] != [0] or len({rows[at].line.level for at in marked}) > 1:
        return set()
    degrees = {at for at in marked if _names_degree(rows[at].part.text)}
    split = any(two == one + 1 and not {one, two} <= degrees for one, two in pairwise(marked))
    return set() if split or all(rows[at].date for at in degrees) else degrees


def _names_degree(text: str) -> bool:
    return degree_score(text) >= _SURE and institution_score(text) < _SURE
