"""Jobs that stand above the first heading, below the contact data, without a heading of their own."""

from collections.abc import Sequence

from tailor.model import SectionKind
from tailor.parsing.addresses import EMAIL, PHONE, URL
from tailor.parsing.headings import Heading
from tailor.parsing.lines import Line
from tailor.parsing.places import is_place
from tailor.parsing.rows import Row, rows_of
from tailor.parsing.words import has_legal_form, organisation_score, title_score

_HEAD = 2
"""Rows above a row of dates that may still belong to its entry's head."""

_EMPTY = 0.6
"""Line heights of space above a line that set it off from the line before."""


def jobs_above_headings(lines: Sequence[Line], headings: Sequence[Heading], name_at: int | None) -> range:
    """The positions of the jobs above the first heading; empty where a heading is for jobs, or none stand there.

    Args:
        lines: All lines of the document.
        headings: Its headings in order.
        name_at: The position of the candidate's name.
    """
    end = headings[0].line if headings else len(lines)
    nowhere = range(end, end)
    if name_at is None or name_at >= end or any(heading.kind is SectionKind.EXPERIENCE for heading in headings):
        return nowhere
    rows = rows_of(lines[:end])
    first = next((at for at in range(name_at + 1, end) if _is_head_of_job(rows, at)), None)
    if first is None or not any(row.line.is_bullet for row in rows[first:]):
        return nowhere
    start = first
    while start - 1 > name_at and first - start < _HEAD and _goes_with_head(rows[start - 1], rows[start]):
        start -= 1
    return range(start, end)


def _is_head_of_job(rows: Sequence[Row], at: int) -> bool:
    """Whether a row has the dates of a job, which last for a time, and a title or employer is near it."""
    row = rows[at]
    if row.date is None or not row.date.is_range or not row.is_head_like:
        return False
    near = [one.part.text for one in rows[max(0, at - 1) : at + _HEAD] if one.is_head_like]
    return any(title_score(text) or organisation_score(text) or has_legal_form(text) for text in near)


def _goes_with_head(row: Row, below: Row) -> bool:
    text = row.part.text
    has_address = any(pattern.search(text) for pattern in (EMAIL, URL, PHONE)) or is_place(text)
    return row.is_head_like and not has_address and below.line.style.gap <= _EMPTY
