"""Dates that begin a row of a list of jobs whose other rows all begin so, whatever was done then."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.date_lists import FoundDate
from tailor.parsing.dates import find_dates
from tailor.parsing.past_tense import is_statement
from tailor.parsing.rows import Row, is_prose

_MOST_WORDS = 12
_LETTERS = re.compile(r"[^\W\d_]+\.?")
_DIGIT = re.compile(r"\d")


def with_dates_in_front(rows: Sequence[Row]) -> list[Row]:
    """The rows; one that begins with a date in the form of all dated ones, and goes on with two names, is dated too.

    Below "02/2024 Intern, Elm Ltd", "10/2023 Taster day, Oak Ltd" begins an entry, though "Taster day" is no title.
    """
    dated = [row for row in rows if row.date is not None]
    forms = {_form(row.date) for row in dated if row.date}
    if not dated or any(row.date and row.date.start for row in dated):
        return list(rows)
    return [replace(row, date=found) if (found := _in_front(row)) and _form(found) in forms else row for row in rows]


def _form(found: FoundDate) -> str:
    """How a date is written: its words and digits each as one sign."""
    return _DIGIT.sub("0", _LETTERS.sub("a", found.dates.text))


def _in_front(row: Row) -> FoundDate | None:
    """The date at the start of an undated row that goes on with what was done and, behind a comma, where."""
    text = row.part.text
    if row.date is not None or row.line.is_bullet or row.is_statement or len(text.split()) > _MOST_WORDS:
        return None
    first = next(iter(find_dates(text)), None)
    if first is None or first.start:
        return None
    done, comma, where = text[first.end :].strip(" \t:–-").partition(", ")
    named = bool(comma) and done[:1].isupper() and where[:1].isupper()
    return first if named and not is_prose(text) and not is_statement(done) else None
