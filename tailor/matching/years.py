"""How long the dated entries of a resume show something. Never written into a resume: the report's arithmetic."""

import datetime as dt
import re
from collections.abc import Iterable

from tailor.model import DateRange, Entry, Item, Resume, SectionKind
from tailor.text import find_numbers

_MONTHS = 12
_YEAR_ONLY_START, _YEAR_ONLY_END = 7, 7  # "2019" may be any month of it; the middle is wrong by half a year at most
_WITHIN_ONE_YEAR = (4, 10)
_CLAIM = re.compile(r"^\s*\+?\s*(?:full\s+)?(?:years?|yrs?\.?)\b", re.IGNORECASE)
_LONGEST_CAREER = 60
_LISTED = re.compile(
    r"(?<!between )(?<!zwischen )(?<!entre )(?<!tussen )\b\d{4}(?:/\d{2,4})?\s*(?:[,;&+]|\s(?:and|und|et|y|e|en|ed)\b)",
    re.IGNORECASE,
)
_RECURRING = re.compile(
    r"(?:each|every|jeweils|jede\w*|chaque|tous les|cada|todos|ogni|elke|iedere?)\b"
    r"|(?:springs|summers|autumns|winters|hivers|étés|automnes|veranos|inviernos|verões|invernos|estati|inverni|zomers)\b"
    r"|(?:\w+\s)?(?:seasons|saisons|temporadas|stagioni|seizoenen)\b",
    re.IGNORECASE,
)


def months_shown(entries: Iterable[Entry], today: dt.date) -> int | None:
    """The months that dated entries cover, overlaps counted once; None when none of them has dates.

    A current job runs until today. Of a date that is only a year the middle is taken, so that "2016-2018" and
    "2018-2020" make four years together.
    """
    spans = sorted(span for entry in entries if entry.dates and (span := _months(entry.dates, today)))
    if not spans:
        return None
    total, reached = 0, spans[0][0]
    for first, end in spans:
        total += max(0, end - max(first, reached))
        reached = max(reached, end)
    return total


def jobs_of(resume: Resume) -> tuple[Entry, ...]:
    """The entries of the experience sections."""
    return tuple(entry for section in resume.of_kind(SectionKind.EXPERIENCE) for entry in section.entries)


def jobs_holding(items: Iterable[Item]) -> tuple[Entry, ...]:
    """The jobs that these items belong to, each once."""
    jobs = {
        item.entry.id: item.entry
        for item in items
        if item.entry is not None and item.section is not None and item.section.kind is SectionKind.EXPERIENCE
    }
    return tuple(jobs.values())


def years_claimed(text: str) -> float | None:
    """The greatest number of years that a text itself states ("eight years of Python", "10+ years"), or None."""
    claims = [
        number.value
        for number in find_numbers(text)
        if _CLAIM.match(text[number.end :]) and 0 < number.value <= _LONGEST_CAREER
    ]
    return max(claims, default=None)


def in_words(months: int) -> str:
    """`about 3 years`, `about 8 months`: rounded down to what is surely shown."""
    if months < _MONTHS:
        return f"about {months} month{'' if months == 1 else 's'}"
    years = (months + 1) // _MONTHS
    return f"about {years} year{'' if years == 1 else 's'}"


def asked_in_words(years: float) -> str:
    """`3`, `2.5`, `6 months`: what follows "the posting asks for", years understood."""
    return f"{years:g}" if years >= 1 else f"{round(years * _MONTHS)} months"


def _months(dates: DateRange, today: dt.date) -> tuple[int, int] | None:
    """First month and the month after the last one, counted from the year 0; None where the length is not known."""
    if dates.start is None or _is_one_date(dates) or _is_broken(dates.text):
        return None
    now = today.year * _MONTHS + today.month
    end_text = None if dates.current else dates.end
    if end_text is not None and len(dates.start) == len(end_text) == 4 and dates.start == end_text:  # noqa: PLR2004  a year
        year = int(dates.start) * _MONTHS
        return year + _WITHIN_ONE_YEAR[0], year + _WITHIN_ONE_YEAR[1]
    first = _month_number(dates.start, _YEAR_ONLY_START)
    if end_text is not None:
        last = _month_number(end_text, _YEAR_ONLY_END)
        end = last + (1 if "-" in end_text else 0)
    elif dates.current:
        end = now
    else:
        return None
    end = min(end, now + 1)
    return (first, end) if first < end else None


def _is_one_date(dates: DateRange) -> bool:
    """Whether the resume gives one date only ("Summer 2022"), which does not tell how long something lasted."""
    return dates.start == dates.end and dates.start is not None and dates.text.count(dates.start[:4]) == 1


def _is_broken(text: str) -> bool:
    """Whether a time was not without breaks ("Summers 2018-2020", "2019, 2021 and 2023", "each July 2019-2022")."""
    return _LISTED.search(text) is not None or _RECURRING.match(text.strip()) is not None


def _month_number(date: str, default_month: int) -> int:
    year, _, rest = date.partition("-")
    return int(year) * _MONTHS + (int(rest[:2]) if rest else default_month)
