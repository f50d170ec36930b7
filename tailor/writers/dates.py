"""Dates as a resume prints them."""

from tailor.model import DateRange

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_PRESENT = {
    "en": "Present",
    "": "Present",
    "de": "heute",
    "fr": "aujourd’hui",
    "es": "actualidad",
    "it": "oggi",
    "nl": "heden",
}


def date_words(dates: DateRange, language: str = "en") -> str:
    """The range as the candidate wrote it; where only ISO dates are known, "Mar 2019 – Present" in their precision.

    Other languages than English get figures ("03/2019"), because a month's name would be our translation.
    """
    if dates.text.strip():
        return dates.text.strip()
    key = language.partition("-")[0].lower()
    end = _PRESENT.get(key, "") if dates.current else _point(dates.end, key)
    start = _point(dates.start, key)
    if start and (end or dates.current):
        return f"{start} – {end}".rstrip()
    return start or end


def _point(date: str | None, language: str) -> str:
    if not date:
        return ""
    year, *rest = date.split("-")
    if not rest or not rest[0].isdigit() or not 1 <= int(rest[0]) <= len(_MONTHS):
        return year
    return f"{_MONTHS[int(rest[0]) - 1]} {year}" if language in {"en", ""} else f"{rest[0]}/{year}"
