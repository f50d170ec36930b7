"""Dates as a resume prints them."""

import re

from tailor.model import DateRange

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_PRESENT = {
    "": "Present",
    "de": "heute",
    "en": "Present",
    "es": "actualidad",
    "fr": "aujourd’hui",
    "it": "oggi",
    "nl": "heden",
}
_MACHINE_WRITTEN = re.compile(r"[\d\s–—-]*\d{4}-\d{2}[\d\s–—-]*(?:present)?", re.IGNORECASE)


def date_words(dates: DateRange, language: str = "en") -> str:
    """The range as the candidate wrote it; "Mar 2019 – Present" where it is known in figures for machines only.

    Other languages than English get "03/2019", because a month's name would be our translation.
    """
    written = dates.text.strip()
    if written and not _MACHINE_WRITTEN.fullmatch(written):
        return written
    key = language.partition("-")[0].lower()
    start, end = _point(dates.start, key), _PRESENT.get(key, "") if dates.current else _point(dates.end, key)
    if start and start != end and (end or dates.current):
        return f"{start} – {end}".rstrip()
    return start or end or written


def _point(date: str | None, language: str) -> str:
    if not date:
        return ""
    year, *rest = date.split("-")
    if not rest or not rest[0].isdigit() or not 1 <= int(rest[0]) <= len(_MONTHS):
        return year
    return f"{_MONTHS[int(rest[0]) - 1]} {year}" if language in {"en", ""} else f"{rest[0]}/{year}"
