"""The days that an employer's message names: by when to answer, and when to meet.

A message is read without knowing its day, so a reading keeps the sentence; what day it is follows from the day of the
message.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tailor.journal.days import MONTH_NAME, month_number, parse_day
from tailor.model import Message
from tailor.text import LatePattern

_WEEKDAYS = (
    *("mon(?:day)?|montag|lundi", "tue(?:s|sday)?|dienstag|mardi", "wed(?:nesday)?|mittwoch|mercredi"),
    *("thu(?:rs|rsday)?|donnerstag|jeudi", "fri(?:day)?|freitag|vendredi", "sat(?:urday)?|samstag|sonnabend|samedi"),
    "sun(?:day)?|sonntag|dimanche",
)
_WEEKDAY = "|".join(_WEEKDAYS)
_LEAD = rf"(?:(?:{_WEEKDAY})\b\.?,?\s+)?(?:(?:the|den|dem|le|au)\s+)?"
_DAY = (
    rf"(?:{_LEAD}(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|\.)?\s+(?:of\s+)?(?P<m1>{MONTH_NAME})\b\.?(?:,?\s+(?P<y1>20\d\d))?"
    rf"|{_LEAD}(?P<m2>{MONTH_NAME})\b\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?P<y2>20\d\d))?"
    rf"|{_LEAD}(?P<d3>\d{{1,2}})\.\s?(?P<m3>\d{{1,2}})\.(?:\s?(?P<y3>20\d\d))?"
    r"|(?P<y4>20\d\d)-(?P<m4>\d\d)-(?P<d4>\d\d)"
    rf"|(?P<lead>{_LEAD})(?P<d5>\d{{1,2}})/(?P<m5>\d{{1,2}})(?:/(?P<y5>(?:20)?\d\d))?(?![\d/]))"
)
_LATEST = (
    r"\b(?:by|before|no later than|not later than|at the latest by|until|till|bis(?:\s+(?:zum|spätestens))*|spätestens"
    r"|avant|d['’]ici|au plus tard|jusqu['’]au)\b(?:\s+(?:at the latest|close of business|noon|the end of|end of day"
    r"|cob|on|am|zum|au|le))*\s+"
)
_BY_DAY = LatePattern(_LATEST + _DAY, re.IGNORECASE)
_BY_WEEKDAY = LatePattern(rf"{_LATEST}(?:this\s+|next\s+|kommenden\s+)?(?P<weekday>{_WEEKDAY})\b", re.IGNORECASE)
_WITHIN = LatePattern(
    r"\b(?:within|in the next|innerhalb(?:\s+von)?|binnen|sous|dans les)\s+(?:the next\s+|(?:a\s+)?maximum of\s+)?"
    r"(?P<count>\d{1,2}|two|three|five|seven|ten|zwei|drei|fünf|sieben|zehn|deux|trois|cinq|sept|huit|dix)\s+"
    r"(?P<working>working |business |arbeits|werk)?(?P<unit>day|week|tage|woche|jour|semaine)",
    re.IGNORECASE,
)
_COUNTS = {
    "two": 2,
    "three": 3,
    "five": 5,
    "seven": 7,
    "ten": 10,
    "zwei": 2,
    "drei": 3,
    "fünf": 5,
    "sieben": 7,
    "zehn": 10,
    "deux": 2,
    "trois": 3,
    "cinq": 5,
    "sept": 7,
    "huit": 8,
    "dix": 10,
}
_WEEK, _WORKING_WEEK = 7, 5
_HOURS_IN_A_DAY = 24
_ANSWER = LatePattern(
    r"\b(?:answer|repl\w+|respon\w+|confirm\w*|let (?:us|me) (?:know|have)|decision|decide|accept\w*|sign\w*|return"
    r"|rsvp|get back to|hear from you|antwort\w*|bestätig\w*|rückmeldung|rück(?:zu)?melden|bescheid|zusage|annahme"
    r"|zusagen|unterschr\w*|unterzeichn\w*|mitzuteilen|teilen sie|melden sie|entscheid\w*|répon\w*|accord|décision"
    r"|retour)\b",
    re.IGNORECASE,
)
_LIMITS = (_BY_DAY, _BY_WEEKDAY, _WITHIN)
_ANY_DAY = LatePattern(_DAY, re.IGNORECASE)
_CHOICE = LatePattern(r"\d(?:st|nd|rd|th|\.)?\s*(?:or|and|oder|und|ou|et|[-–/,&])\s*$", re.IGNORECASE)
"""Days stand before a day: "on 1 or 2 December"."""
_HOUR = LatePattern(
    r"\b(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d))?\s*(?P<half>[ap]\.?m\b\.?)?(?P<mark>\s*(?:Uhr|h|heures|o['’]clock)\b)?",
    re.IGNORECASE,
)
_FORWARD = LatePattern(r"\s*(?:fwd?|wg|tr)\s*:", re.IGNORECASE)
_HEAD_DAY = LatePattern(
    r"^[ \t>]*\*?(?:date|sent|gesendet|datum|envoyé(?: le)?)\*?[ \t\u00a0]*:\*?(?P<day>[^\n]+)",
    re.IGNORECASE | re.MULTILINE,
)
_FURTHEST = dt.timedelta(days=120)
"""A day that is further ahead was one of the past, named without its year: "your application of 3 May"."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """When a message says to meet; `hour` is as it is written, empty where no hour is named."""

    day: dt.date
    hour: str = ""


def load_day_patterns() -> None:
    """Has all patterns at hand."""
    for pattern in (*_LIMITS, _ANSWER, _ANY_DAY, _CHOICE, _HOUR, _FORWARD, _HEAD_DAY):
        _ = pattern.compiled


def written_on(message: Message) -> dt.date | None:
    """The day of a message: of one that was handed on, that of the message inside; None where no day is told."""
    inside = _HEAD_DAY.search(message.text) if _FORWARD.match(message.subject) else None
    day = parse_day(inside["day"]) if inside else None
    return day if day and (message.sent is None or day <= message.sent) else message.sent


def quote_deadline(sentences: Sequence[str]) -> str:
    """The sentence that asks for an answer by a day; empty where none does."""
    return next((text for text in sentences if _ANSWER.search(text) and _has_limit(text)), "")


def quote_meeting(sentences: Sequence[str]) -> str:
    """The one sentence that names a day to meet on; empty where none or several do: then the day is still open."""
    named = [(text, found) for text in sentences for found in _days_in(_BY_DAY.sub(" ", text))]
    open_still = len(named) != 1 or _CHOICE.search(named[0][1].string[: named[0][1].start()])
    return "" if open_still else named[0][0]


def deadline_words(quote: str) -> str:
    """How a sentence names the day for an answer: "by 4 December"."""
    found = next((found for pattern in _LIMITS if (found := pattern.search(quote))), None)
    words = found[0] if found else ""
    return words if words.endswith(".m.") else words.rstrip(" .,;")


def meeting_words(quote: str) -> str:
    """How a sentence names the day to meet on: "Thursday 3 December"."""
    found = next(_days_in(_BY_DAY.sub(" ", quote)), None)
    return found[0].strip() if found else ""


def read_deadline(quote: str, on: dt.date) -> dt.date | None:
    """The day by which a sentence asks for an answer, in a message of the day `on`; None where it cannot be told."""
    if found := _BY_DAY.search(quote):
        return _near(found, on)
    if found := _BY_WEEKDAY.search(quote):
        return _next_weekday(found["weekday"], on)
    found = _WITHIN.search(quote)
    return on + _span(found) if found else None


def read_meeting(quote: str, on: dt.date) -> Meeting | None:
    """The day, and the hour, that a sentence of a message of the day `on` names for a meeting."""
    text = _BY_DAY.sub(" ", quote)
    found = next(_days_in(text), None)
    day = _near(found, on) if found else None
    if found is None or day is None:
        return None
    return Meeting(day, next(find_hours(text[: found.start()] + " ; " + text[found.end() :]), ""))


def read_closing(text: str, on: dt.date, *, day_first: bool | None = None) -> tuple[dt.date, ...]:
    """The day that a posting names for its end, seen on the day `on`: the next such day where it names no year.

    Two days, the earlier first, where day and month can be told in two ways; none where it names no day.
    """
    if day := parse_day(text, day_first=day_first):
        return (day,)
    readings = {parse_day(text, day_first=order) for order in (True, False)} - {None}
    if readings:
        return tuple(sorted(day for day in readings if day))
    found = next(_days_in(text), None)
    near = _near(found, on) if found else None
    return (near,) if near else ()


def _has_limit(text: str) -> bool:
    return any(pattern.search(text) for pattern in _LIMITS)


def _days_in(text: str) -> Iterator[re.Match[str]]:
    """The days that a text names; "8/10" alone is none, but "Friday 8/10" and "8/10/2026" are."""
    return (found for found in _ANY_DAY.finditer(text) if not found["d5"] or found["lead"] or found["y5"])


def _near(found: re.Match[str], on: dt.date) -> dt.date | None:
    """The day that was found, without a year the next such day; of the two readings of "4/5" the earlier one."""
    day, month, year = next(
        (found[f"d{form}"], found[f"m{form}"], found[f"y{form}"]) for form in "12345" if found[f"d{form}"]
    )
    number = int(month) if month.isdigit() else month_number(month)
    orders = {(int(day), number), (number, int(day))} if found["d5"] else {(int(day), number)}
    near = (_next_day(one, other, year, on) for one, other in orders)
    return min((named for named in near if named), default=None)


def _next_day(day: int, month: int, year: str | None, on: dt.date) -> dt.date | None:
    """A day soon after another one; None where there is no such day, or it is far ahead."""
    for candidate in (int(year[-2:]) + 2000,) if year else (on.year, on.year + 1):
        try:
            named = dt.date(candidate, month, day)
        except ValueError:
            continue
        if on <= named <= on + _FURTHEST:
            return named
    return None


def _next_weekday(name: str, on: dt.date) -> dt.date:
    number = next(place for place, names in enumerate(_WEEKDAYS) if re.fullmatch(names, name, re.IGNORECASE))
    return on + dt.timedelta(days=(number - on.weekday() - 1) % _WEEK + 1)


def _span(found: re.Match[str]) -> dt.timedelta:
    count = int(found["count"]) if found["count"].isdigit() else _COUNTS[found["count"].lower()]
    if found["unit"].lower() in {"week", "woche", "semaine"}:
        return dt.timedelta(weeks=count)
    whole, rest = divmod(count, _WORKING_WEEK) if found["working"] else (0, count)
    return dt.timedelta(days=_WEEK * whole + rest)


def find_hours(text: str) -> Iterator[str]:
    """The hours that a text names: "2.30 pm", "10 Uhr", "14h30", "09:15"."""
    for found in _HOUR.finditer(text):
        marked = found["half"] or found["mark"] or (found["minute"] and ":" in found[0]) or "h" in found[0].lower()
        if marked and int(found["hour"]) < _HOURS_IN_A_DAY:
            yield " ".join(found[0].split()).rstrip(".")
