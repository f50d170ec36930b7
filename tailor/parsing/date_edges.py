"""Where in a line a date stands: apart from the words around it, or within prose."""

import re

from tailor.parsing.date_lists import SEPARATOR, FoundDate
from tailor.parsing.dates import find_dates

_RENEWED = re.compile(
    r"\b(?:renewed|refreshed|updated|recertified|renouvelée?|renovad[oa]|erneuert|verlängert|aufgefrischt|rinnovat[oa]|vernieuwd"
    r"|verlengd)\s(?:in\s|en\s|em\s|nel\s|am\s)?$",
    re.IGNORECASE,
)
_EDGE_BEFORE = re.compile(r"(?:^|[\t|(\[,;:•·\-–—]|\s{2,})\s*$")
_EDGE_AFTER = re.compile(r"^\s*(?:$|[\t|)\],;:•·\-–—])")
_STOP_BEFORE = re.compile(r"(?:[^\W\d_]{3}|\b[A-ZÀ-Þ]\.[A-ZÀ-Þ]|[)\d])\.\s+$")
_REMARK_AFTER = re.compile(r"^\s*\([^()]*\)\s*$")


def head_date(text: str) -> FoundDate | None:
    """The date that stands apart in a line (at an edge, in parentheses, behind a gap), as heads of entries have it.

    A range is preferred, then a date alone in the first cell; a single date within prose does not count.
    """
    apart = [found for found in find_dates(text) if stands_apart(text, found)]
    apart = [found for found in apart if not (found.start and _RENEWED.search(text[: found.start]))] or apart
    ranges = [found for found in apart if found.is_range]
    first = [found for found in apart[:1] if not text[: found.start].strip() and text[found.end :][:1] == "\t"]
    return next(iter(ranges or first or apart[-1:]), None)


def stands_apart(text: str, found: FoundDate) -> bool:
    """Whether a date is set off from the words around it."""
    before, after = text[: found.start], text[found.end :]
    if is_remark(text, found):
        return False
    starts = _EDGE_BEFORE.search(before) is not None
    ends = _EDGE_AFTER.search(after) is not None
    if starts and (ends or _REMARK_AFTER.match(after)):
        return True
    if follows_stop(text, found) and not after.strip():
        return True
    if found.is_range:
        return ends or not before.strip() or _REMARK_AFTER.match(after) is not None or _has_another_behind(text, found)
    return ends and (not after.strip() or after.lstrip()[:1] in "\t|") and len(before.split()) <= 12  # noqa: PLR2004 a head, not prose


def _has_another_behind(text: str, found: FoundDate) -> bool:
    """Whether another span of time follows a span behind an "and"."""
    gap = SEPARATOR.match(text, found.end)
    return gap is not None and any(one.is_range and one.start == gap.end() for one in find_dates(text))


def is_remark(text: str, found: FoundDate) -> bool:
    """Whether a date is one end of a time told in brackets beside other words ("(full time until 2014, then less)")."""
    opened = text.rfind("(", 0, found.start)
    inner = text[opened + 1 : found.start].rstrip()
    whole = found.dates.start and (found.dates.end or re.search(r"\d\s*\S*[–—-]", found.dates.text))
    beside = inner[-1:].isalpha() or text[found.end :].lstrip()[:1].isalpha()
    return opened >= 0 and ")" not in inner and beside and not whole


def follows_stop(text: str, found: FoundDate) -> bool:
    """Whether a full stop parts a date from what stands before it ("Baker. Elm Bakery, Leeds. 2015 to 2019")."""
    return _STOP_BEFORE.search(text[: found.start]) is not None
