"""Entries that the levels of headings part: each begins with one of the highest level, its dates on a line below it.

The templates of word processors set employer and title as one heading and the dates as another below it.
"""

from collections.abc import Sequence

from tailor.model import BlockKind
from tailor.parsing.dates import only_dates
from tailor.parsing.head_names import names_in
from tailor.parsing.rows import Row

_LARGER = 1.0
"""Points by which a heading that the file does not mark as one is larger than all else in its section."""


def starts_by_level(rows: Sequence[Row]) -> list[int]:
    """Where the entries of a section begin if each has one heading of the highest level and one row of dates.

    None where an entry would have no date, or several (promotions), or a head that needs no other (below a caption).
    """
    tops = _tops(rows)
    above = _dates_above(rows, tops)
    starts = [top - 1 for top in tops] if above else tops
    if not starts or starts[0] != 0:
        return []
    entries = [rows[start:end] for start, end in zip(starts, [*starts[1:], len(rows)], strict=True)]
    return starts if all(_is_entry(entry) for entry in entries) and (above or _parted(entries)) else []


def _tops(rows: Sequence[Row]) -> list[int]:
    """The rows of the highest level that name something: marked as headings, or else set in the largest letters."""
    named = [at for at, row in enumerate(rows) if row.is_head_like and names_in(row)]
    marked = [at for at in named if rows[at].line.kind is BlockKind.HEADING]
    if marked:
        highest = min(rows[at].line.level for at in marked)
        return [at for at in marked if rows[at].line.level == highest]
    largest = max((rows[at].line.style.size for at in named), default=0.0)
    tops = [at for at in named if rows[at].line.style.size == largest]
    others = max(
        (row.line.style.size for at, row in enumerate(rows) if at not in tops and not only_dates(row.part.text)),
        default=0.0,
    )
    return tops if largest >= others + _LARGER else []


def _dates_above(rows: Sequence[Row], tops: Sequence[int]) -> bool:
    """Whether right above every heading stands a row of dates alone."""
    return bool(tops) and tops[0] == 1 and all(only_dates(rows[top - 1].part.text) for top in tops)


def _is_entry(rows: Sequence[Row]) -> bool:
    """Whether rows have one date, in a row that is no whole head by itself, and nothing is told before it."""
    dated = [at for at, row in enumerate(rows) if row.date is not None and not row.line.is_bullet]
    if len(dated) != 1 or not all(row.is_head_like for row in rows[: dated[0]]):
        return False
    anchor = rows[dated[0]]
    return dated[0] == 0 or anchor.line.kind is BlockKind.HEADING or names_in(anchor) < 2  # noqa: PLR2004 title, employer


def _parted(entries: Sequence[Sequence[Row]]) -> bool:
    """Whether some heading is followed by another row of its head."""
    return any(len(rows) > 1 and rows[1].is_head_like for rows in entries)
