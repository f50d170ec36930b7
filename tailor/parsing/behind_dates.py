"""Remarks in brackets behind the dates of a job: short-time work, leave, or a time of its own."""

import re
from dataclasses import replace

from tailor.parsing.dates import find_dates
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.lines import Part
from tailor.parsing.places import is_place
from tailor.parsing.rows import Row
from tailor.parsing.words import institution_score, organisation_score, title_score
from tailor.text import says_break

_BEHIND = re.compile(r"\s*[,;–—-]?\s*\((?P<inner>[^()]{3,})\)\s*$")
_ABSENT = re.compile(
    r"\b(?:kurzarbeit|furlough(?:ed)?|short[- ]time(?: working?)?|lay-?offs?|laid off|chômage (?:partiel|technique)"
    r"|activité partielle|cassa integrazione|werktijdverkorting|deeltijdwerkloosheid|secondment|seconded"
    r"|mat(?:ernity)?\.? (?:leave|cover)|erte)\b",
    re.IGNORECASE,
)


def without_remark_behind(row: Row) -> tuple[Row, list[Part]]:
    """The row of a head without what brackets behind its dates say of that time, and these words.

    They say it when they have a time of their own ("2015 – 2021 (Elternzeit 2017 – 2018)"), or words for a time away
    from work; an organisation in them is no remark.
    """
    part = row.tail or row.part
    found = _BEHIND.match(part.text, row.date.end) if row.date else None
    if row.date is None or found is None or not _is_remark(found["inner"]):
        return row, []
    kept = part.cut(0, row.date.end)
    rest = replace(row, part=kept) if row.tail is None else replace(row, tail=kept)
    return rest, [part.cut(*found.span("inner"))]


def _is_remark(inner: str) -> bool:
    if has_legal_form(inner):
        return False
    if _ABSENT.search(inner) or says_break(inner):
        return True
    times = find_dates(inner)
    rest = inner
    for one in reversed(times):
        rest = rest[: one.start] + rest[one.end :]
    named = max(organisation_score(rest), institution_score(rest)) > 0 or title_score(rest) > 0
    return bool(times) and re.search(r"[^\W\d_]{3}", rest) is not None and not named and not is_place(rest.strip(" ,"))


def is_small_remark(row: Row, last: Part) -> bool:
    """Whether what stands behind a row's dates is in parentheses and begins small ("(part-time from 2021)")."""
    before = row.part.text[: last.start - row.part.start]
    return before.rstrip().endswith("(") and not last.text[:1].isupper() and not is_place(last.text)
