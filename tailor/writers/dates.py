"""Dates as a resume prints them."""

import re

from tailor.model import DateRange
from tailor.text import written_languages, written_words

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MACHINE_WRITTEN = re.compile(r"[\d\s–—-]*\d{4}-\d{2}[\d\s–—-]*(?:present)?", re.IGNORECASE)

_DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})")

_COUNTED = re.compile(r"\s*·\s*(?:\d+\s(?:yrs?|mos?|ans?|mois|Jahre?|Monate?)\.?(?:\s|$))+$")
"""How long a range is, as LinkedIn reckons it behind each: "· 3 yrs 9 mos", twice for several at one employer."""


def date_words(dates: DateRange, language: str = "en", *, with_day: bool = False, beside: str = "") -> str:
    """The range as the candidate wrote it; "Mar 2019 – Present" where it is known in figures for machines only.

    A date by itself keeps its day where asked for, as an award's; those of jobs and degrees are told in months.

    Other languages than English get "03/2019", because a month's name would be our translation. Nothing is told twice
    that the text `beside` it tells, as a work cited with its year does.
    """
    if dates.text and dates.text in beside:
        return ""
    written = dates.text.strip()
    if dates.start and (dates.end or dates.current):
        written = _COUNTED.sub("", written)
    key = language.partition("-")[0].lower()
    in_english = dates.current and key not in {"", "en"} and written.endswith(f" – {written_words('en').present}")
    if written and not (in_english or _MACHINE_WRITTEN.fullmatch(written)):
        return written
    start, end = _point(dates.start, key), _present(key) if dates.current else _point(dates.end, key)
    if start and start != end and (end or dates.current):
        return f"{start} – {end}".rstrip()
    return (_whole_date(dates.start or dates.end, key) if with_day else "") or start or end or written


def _present(language: str) -> str:
    """The word for the present; none in a language of which the toolkit knows no words."""
    return written_words(language).present if language in {"", *written_languages()} else ""


def _whole_date(date: str | None, language: str) -> str:
    """A date with its day; with hyphens, unlike with slashes, all readers take the first number for the day."""
    found = _DAY.fullmatch(date or "")
    if found is None or not 1 <= int(found["month"]) <= len(_MONTHS):
        return ""
    if language in {"en", ""}:
        return f"{int(found['day'])} {_MONTHS[int(found['month']) - 1]} {found['year']}"
    return ("." if language == "de" else "-").join((found["day"], found["month"], found["year"]))


def _point(date: str | None, language: str) -> str:
    if not date:
        return ""
    year, *rest = date.split("-")
    if not rest or not rest[0].isdigit() or not 1 <= int(rest[0]) <= len(_MONTHS):
        return year
    return f"{_MONTHS[int(rest[0]) - 1]} {year}" if language in {"en", ""} else f"{rest[0]}/{year}"
