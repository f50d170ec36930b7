"""Lists of older jobs below a heading of their own at the end of the jobs ("### Other work" and an item for each)."""

from collections.abc import Sequence

from tailor.model import SectionKind
from tailor.parsing.dates import find_dates, head_date
from tailor.parsing.heading_words import heading_text, lookup
from tailor.parsing.headings import Heading
from tailor.parsing.lines import Line
from tailor.parsing.past_tense import is_statement
from tailor.parsing.words import organisation_score, title_score

_CAPTION_WORDS = 4


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
    """The position of the line above the list of jobs at the end of a section, when a heading of jobs stands there."""
    at = end - 1
    while at > first and lines[at].is_bullet:
        at -= 1
    items = [line for line in lines[at + 1 : end] if line.level == 0]
    if at <= first or not items or not _is_heading(lines[at]):
        return None
    jobs = sum(_is_titled(line.text) for line in items)
    return at if 2 * jobs >= len(items) and all(map(_is_dated, items)) else None


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
