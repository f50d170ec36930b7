"""Jobs whose heads end in how long they lasted, and in no date: "Porter", "Elm Hotel", "3 yrs"."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.model import DateRange
from tailor.parsing.date_lists import FoundDate
from tailor.parsing.dates import is_unsure_time
from tailor.parsing.rows import Row

_SET_OFF = 0.6
"""Line heights of space above a row that set it off from the one before."""


def with_lengths_told(rows: Sequence[Row]) -> list[Row]:
    """The rows, one that says only how long as the time of the head that it ends.

    Between an employer and its dated titles it is the length of all of these, and stays undated.
    """
    return [_with_length(row, rows[at - 1], rows[at + 1 : at + 3]) if at else row for at, row in enumerate(rows)]


def _with_length(row: Row, above: Row, below: Sequence[Row]) -> Row:
    text = row.part.text
    if row.date is not None or above.date is not None or row.line.is_bullet or not is_unsure_time(text):
        return row
    set_off = bool(below) and below[0].line.style.gap > _SET_OFF and not any(one.date for one in below)
    ends = not below or not below[0].is_head_like or set_off
    told = FoundDate(0, len(text), DateRange(text=text), is_range=False)
    return replace(row, date=told) if ends and above.is_head_like else row
