"""Lists of older jobs below a heading of their own at the end of the jobs ("### Other work" and an item for each)."""

import re
from collections.abc import Sequence

from tailor.model import SectionKind
from tailor.parsing.date_edges import head_date
from tailor.parsing.dates import find_dates
from tailor.parsing.heading_words import heading_text, lookup
from tailor.parsing.headings import Heading
from tailor.parsing.lines import Line
from tailor.parsing.past_tense import is_statement
from tailor.parsing.told_clauses import is_label_of_earlier
from tailor.parsing.words import organisation_score, title_score

_CAPTION_WORDS = 4
_ITEM_WORDS = 16
_NAME = re.compile(r",\s+[^,]*\w|\s[|·–—-]\s|\s(?:at|bei|chez|en|presso|bij)\s|\s\([^)]|\t")


def with_lists_of_jobs(lines: Sequence[Line], headings: Sequence[Heading]) -> list[Heading]:
    """The headings, with those of lists of jobs that end a section of jobs; each item has its own time.

    Args:
        lines: All lines of the document.
        headings: Its headings in order.
    """
    ends = [*(heading.line for heading in headings[1:]), len(lines)] if headings else []
    found = list(headings)
    for heading, end in zip(headings, ends, strict=True):
        if heading.kind is SectionKind.EXPERIENCE and (at := _caption(lines, heading.first, end)) is not None:
            found.append(Heading(at, heading_text(lines[at].text), SectionKind.EXPERIENCE, known=True))
    return sorted(found, key=lambda heading: heading.line)


def _caption(lines: Sequence[Line], first: int, end: int) -> int | None:
    """The position of the line above the list of jobs at the end of a section, when a heading of jobs stands there.

    Below a word that only says "earlier" the items may have no marks and no dates.
    """
    at = end - 1
    while at > first and lines[at].is_bullet:
        at -= 1
    if at == end - 1:
        return _label_of_earlier(lines, first, end)
    items = [line for line in lines[at + 1 : end] if line.level == 0]
    if at <= first or not items or not (_is_label(lines[at]) or _is_heading(lines[at])):
        return None
    jobs = sum(_is_titled(line.text) for line in items)
    if 2 * jobs >= len(items) and all(map(_is_dated, items)):
        return at
    return at if _is_label(lines[at]) and all(map(_is_short_job, items)) else None


def _label_of_earlier(lines: Sequence[Line], first: int, end: int) -> int | None:
    """The position of the word "earlier" above lines without marks that are a job each, to the end of a section."""
    at = next((at for at in range(end - 1, first, -1) if _is_label(lines[at])), None)
    items = lines[at + 1 : end] if at is not None else []
    return at if items and not any(line.is_bullet for line in items) and all(map(_is_short_job, items)) else None


def _is_label(line: Line) -> bool:
    return not line.is_bullet and len(line.text.split()) <= _CAPTION_WORDS and is_label_of_earlier(line.text)


def _is_short_job(line: Line) -> bool:
    """Whether a line is a title and a name, with a time or without one, and tells nothing."""
    short = len(line.text.split()) <= _ITEM_WORDS and not line.text.endswith(";")
    return short and _is_titled(line.text) and not is_statement(line.text) and _NAME.search(line.text) is not None


def _is_heading(line: Line) -> bool:
    text = heading_text(line.text)
    word = lookup(text)
    named = word is not None and word.kind is SectionKind.EXPERIENCE and organisation_score(text) == 0
    return named and len(text.split()) <= _CAPTION_WORDS and not find_dates(text) and not line.is_bullet


def _is_dated(line: Line) -> bool:
    return head_date(line.text) is not None and not is_statement(line.text)


def _is_titled(text: str) -> bool:
    """Whether an item names a trade before its first comma, dash or word like "at", or behind the time before it."""
    date = head_date(text)
    rest = text[date.end :].lstrip(" :,–—-)") if date and date.start <= 1 else text
    return title_score(rest.split(",")[0]) > 0 or title_score(rest.split(" at ")[0]) > 0
