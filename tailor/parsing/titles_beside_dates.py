"""Titles in bold letters that the narrow cell beside a column of dates breaks over two lines or three."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.dates import find_dates, only_dates
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.lines import Line
from tailor.parsing.words import organisation_score

_CLOSE = 0.45
_APART = 0.9
"""Line heights of space within a paragraph, and of that between two, where these are set apart."""

_SURE = 2
_SAME_LEFT = 2.0


def with_titles_joined(lines: Sequence[Line]) -> list[Line]:
    """The lines of jobs, a title's further lines put behind its first, which stands beside the dates.

    They are bold and close below it, and what follows stands apart from them, in plain letters at their left.
    """
    found: list[Line] = []
    for at, line in enumerate(lines):
        if found and _goes_on(found[-1], line) and _ends_apart(lines, at):
            found[-1] = replace(found[-1], text=f"{found[-1].text.rstrip()} {line.text.strip()}")
        else:
            found.append(line)
    return found


def _goes_on(above: Line, line: Line) -> bool:
    dates, tab, title = above.text.partition("\t")
    beside = bool(tab) and only_dates(dates) and bool(title.strip()) and "\t" not in title and not above.is_bullet
    near = line.style.page > 0 and line.style.column == above.style.column and line.style.gap <= _CLOSE
    named = has_legal_form(line.text) or organisation_score(line.text) >= _SURE
    inner = line.style.bold and line.style.left > above.style.left + _SAME_LEFT
    return beside and near and inner and not (line.is_bullet or named or find_dates(line.text))


def _ends_apart(lines: Sequence[Line], at: int) -> bool:
    """Whether the first line below that is not bold stands apart from the one above it, at the left of the title."""
    below = next((one for one in range(at + 1, len(lines)) if not lines[one].style.bold), None)
    if below is None or any(lines[one].style.gap > _CLOSE for one in range(at + 1, below)):
        return False
    line = lines[below]
    return line.style.gap >= _APART and abs(line.style.left - lines[at].style.left) <= _SAME_LEFT
