"""Titles of jobs that a narrow column breaks over several lines beside their dates."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tailor.parsing.date_lists import FoundDate
from tailor.parsing.dates import find_dates
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.lines import Line
from tailor.parsing.past_tense import is_statement
from tailor.parsing.places import is_place
from tailor.parsing.words import institution_score, organisation_score, title_score
from tailor.parsing.wrapped_names import BREAKS_OFF

_TIGHT = 0.3
"""Line heights of space between two lines of one cell."""

_MOST_WORDS = 7
_DIGIT = re.compile(r"\d")


def with_whole_titles(lines: Sequence[Line]) -> list[Line]:
    """The lines of a PDF, the lower lines of a title put behind its first one, which has the dates.

    A line goes on where it stops at a word like "of" or the next begins small, and a bold title in the bold line below
    it, where another head of the file shows that what follows titles is not bold.
    """
    if not any(line.style.page for line in lines):
        return list(lines)
    bold = _parts_by_weight(lines)
    found: list[Line] = []
    for at, line in enumerate(lines):
        below = lines[at + 1] if at + 1 < len(lines) else None
        if found and (whole := _whole(found[-1], line, below, bold=bold) or _below_employer(found, line)):
            found[-1] = whole
        else:
            found.append(line)
    return found


def _whole(above: Line, line: Line, below: Line | None, *, bold: bool) -> Line | None:
    """The line with what goes on in the one below it in its place, before the dates behind it; None where none does."""
    if not _could_go_on(above, line):
        return None
    cells = _cells(above)
    if cells is None or not (
        _breaks_off(cells[1], line.text) or (bold and _ends_bold_title(above, cells, line, below))
    ):
        return None
    before, title, behind = cells
    text = f"{before}{title} {line.text.strip()}"
    links = tuple(link for link in above.links if link.start <= above.offset + len(before) + len(title))
    start = len(text) if above.bold_start and not before else above.bold_start
    return replace(above, text=f"{text}{behind}", links=links, bold_start=start)


def _below_employer(found: Sequence[Line], line: Line) -> Line | None:
    """The title in a look of its own below an employer and its dates, with what goes on in the line; else None."""
    above = found[-1]
    own = len(found) > 1 and (above.style.italic or above.style.bold) and above.look == line.look
    if not own or _DIGIT.search(above.text) or not _could_go_on(above, line):
        return None
    dated = _DIGIT.search(found[-2].text) is not None and len(find_dates(found[-2].text)) > 0
    goes_on = dated and not found[-2].is_bullet and _breaks_off(above.text.rstrip(), line.text)
    return replace(above, text=f"{above.text.rstrip()} {line.text.strip()}") if goes_on else None


def _could_go_on(above: Line, line: Line) -> bool:
    near = line.style.page > 0 and line.style.gap <= _TIGHT and line.style.column == above.style.column
    plain = not (above.is_bullet or line.is_bullet) and above.style.size == line.style.size
    plain = plain and above.style.italic == line.style.italic  # else it is the name or role below
    short = len(line.text.split()) <= _MOST_WORDS and "\t" not in line.text and not _DIGIT.search(line.text)
    return near and plain and short


def _cells(line: Line) -> tuple[str, str, str] | None:
    """What stands before a title, the title, and what stands behind it, of a line with a date; None for others."""
    if not _DIGIT.search(line.text):
        return None
    title, tab, behind = line.text.partition("\t")
    if tab and "\t" not in behind and find_dates(behind) and not find_dates(title):
        return ("", title.rstrip(), f"\t{behind}") if len(title.split()) > 1 else None
    dates = find_dates(line.text)
    return _behind(line.text, dates[0]) if len(dates) == 1 and dates[0].start == 0 else None


def _behind(text: str, date: FoundDate) -> tuple[str, str, str] | None:
    title = text[date.end :].lstrip()
    return (
        (text[: len(text) - len(title)], title.rstrip(), "") if len(title.split()) > 1 and "\t" not in title else None
    )


def _breaks_off(title: str, text: str) -> bool:
    """Whether a title stops at a word that asks for more, or the line below begins small as no name does."""
    if title_score(title) <= 0 or is_statement(text):
        return False
    small = text[:1].islower() and (title_score(text) > 0 or len(text.split()) > 1) and not text.endswith(".")
    return BREAKS_OFF.search(title) is not None or small


def _ends_bold_title(above: Line, cells: tuple[str, str, str], line: Line, below: Line | None) -> bool:
    """Whether a bold line ends the bold title above it: it is no employer, and one stands below it that is not bold."""
    head = above.bold_start >= len(cells[1]) or bool(cells[0])
    if not (line.style.bold and head) or below is None or below.is_bullet or below.style.gap > 1:
        return False
    return title_score(cells[1]) > 0 and not _could_be_name(line.text)


def _could_be_name(text: str) -> bool:
    named = max(organisation_score(text), institution_score(text)) > 0 or has_legal_form(text)
    return named or "," in text or is_place(text)


def _parts_by_weight(lines: Sequence[Line]) -> bool:
    """Whether titles with their dates are bold and what stands below them is not, of one head at least and no other."""
    heads = [(line, below) for line, below in pairwise(lines) if _is_head(line) and not below.is_bullet]
    plain = sum(not below.style.bold and not below.bold_start for _, below in heads)
    named = any(below.style.bold and _could_be_name(below.text) for _, below in heads)
    return plain > 0 and not named


def _is_head(line: Line) -> bool:
    cells = _cells(line) if not line.is_bullet else None
    return cells is not None or (line.bold_start > 0 and "\t" in line.text and _DIGIT.search(line.text) is not None)
