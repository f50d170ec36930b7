"""Dates and ranges of dates as resumes write them, in seven languages."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from tailor.model import DateRange
from tailor.parsing.date_lists import YEAR, FoundDate, with_lists_joined
from tailor.parsing.date_patterns import DURATION, UNSURE_TIME, date_patterns
from tailor.parsing.date_points import (
    SHORT_NUMBERS,
    YEAR_AND_MONTH,
    Point,
    end_of_school_year,
    later_month,
    read_point,
    school_year,
    short_year,
)
from tailor.text import fold

_TWO_YEARS = re.compile(rf"{YEAR}/{YEAR}")
_SHORT_SPAN = re.compile(r"(?:^\(?['’]?(?P<first>[5-9]\d)\s?[-–/]\s?['’]?(?P<last>[0-2]\d)\)?[\s:,]+(?=[^\W\d_]{2}))")
"""Two short years over the turn of the century before a name ("98-03 Waitress"): nothing else is counted so."""

_ANY_YEAR = re.compile(rf"{YEAR}|['’‘]\d\d|\d/\d\d")
_COULD_BE_DATE = re.compile(
    rf"{_ANY_YEAR.pattern}|\b[01]\d\.\d\d|[^\W\d_]\.?[ -]['’]?\d\d(?!\d)|\d0['’]?(?:s|er)(?![^\W\d_])"
)
"""What every date has: without it, the long patterns need not be tried."""


_DURATION_LINE = re.compile(rf"\(?\s*{DURATION}\s*\)?", re.IGNORECASE)


def is_duration(text: str) -> bool:
    """Whether a text is only a length of time ("3 years 2 months")."""
    return _DURATION_LINE.fullmatch(text.strip()) is not None


_UNSURE_TIME = re.compile(UNSURE_TIME, re.IGNORECASE)
_UNSURE_AT_EDGE = re.compile(
    rf"(?P<first>^{UNSURE_TIME})(?:\s?:\s+|,\s+)|[,.]\s+(?P<last>{UNSURE_TIME})$", re.IGNORECASE
)


def is_unsure_time(text: str) -> bool:
    """Whether a text says only how long, or in figures that may be years ("2 yrs", "98-03", "2016ff")."""
    return _UNSURE_TIME.fullmatch(text.strip("() ")) is not None


def unsure_time(text: str) -> tuple[int, int, int, int] | None:
    """Where such a time stands at an edge of a text that names something, and where the name then does."""
    found = _UNSURE_AT_EDGE.search(text)
    if found is None:
        return None
    group = found.lastgroup or 0
    return (*found.span(group), *((found.end(), len(text)) if group == "first" else (0, found.start())))


@lru_cache(maxsize=2048)
def find_dates(text: str, *, day_first: bool = False) -> tuple[FoundDate, ...]:
    """The dates and ranges of a text in order, none overlapping; ranges win over single dates.

    A time that names neither beginning nor end ("before 2010", "the 1990s") has its text only.

    Args:
        text: The text.
        day_first: Whether 03/04/2019 is the third of April; else it is read as 2019 only, for nobody can tell.
    """
    short = _SHORT_SPAN.match(text)
    if short is None and not _COULD_BE_DATE.search(text):
        return ()
    found = [_over_the_century(short)] if short else []
    for kind, pattern in enumerate(date_patterns()):
        for match in pattern.finditer(text):
            if any(match.start() < other.end and other.start < match.end() for other in found):
                continue
            dates = _read(match, kind, day_first=day_first)
            if dates:
                years = _TWO_YEARS.fullmatch(match[0].strip()) is not None
                one = FoundDate(match.start(), match.end(), dates, kind < _UNTOLD or years)
                found.append(_without_region(text, one))
    return tuple(_from_start_to_leaving(text, with_lists_joined(text, sorted(found, key=lambda one: one.start))))


def _without_region(text: str, found: FoundDate) -> FoundDate:
    """The date without the code of a town's region, which is a word before dates elsewhere ("Chicago, IL 2012")."""
    code = _REGION_CODE.match(text, found.start) if text[: found.start].endswith(", ") else None
    if code is None or not re.search(r"[a-zà-ÿ]", text[: found.start]):
        return found
    told = replace(found.dates, text=text[code.end() : found.end].strip())
    return replace(found, start=code.end(), dates=told)


def _over_the_century(short: re.Match[str]) -> FoundDate:
    text = short[0].rstrip(" :,\t")
    return FoundDate(
        0, len(text), DateRange(f"19{short['first']}", f"20{short['last']}", text=text.strip("()")), is_range=True
    )


STARTED = re.compile(
    r"(?P<name>[A-ZÀ-Þ0-9][^.;:,()]*)(?:\s\((?P<trade>[^()]*)\)|,\s+(?P<kind>an?\s[a-zà-ÿ][^.;:,]*?))?"
    r"(?:,\s+(?P<town>[A-ZÀ-Þ][^.;:,]*)|\sin\s(?P<place>[A-ZÀ-Þ][^.;:,]*))?[.;:,]\s+"
    r"(?=(?P<told>(?:(?:[Ii]\s)?[Ss]tarted|(?:[Ii]\s)?[Jj]oined|(?:[Ii]\s)?[Bb]egan)\s(?:there\s)?as\s[^.;]*))"
)
"""An employer and, behind a stop, how somebody began there and went on ("Elm Mill. Started as clerk May 2015")."""

_REGION_CODE = re.compile(r"(?:IL|DE|DA|AB)\s+(?=\S)")
_LEFT = re.compile(r"\bleft\s+(?:in\s+)?$", re.IGNORECASE)


def _from_start_to_leaving(text: str, found: Sequence[FoundDate]) -> Sequence[FoundDate]:
    """The dates, or the one time from the first to the last ("Started as clerk May 2015, left June 2022").

    What came between them stays a part of the words, for nobody can tell how long each of it was.
    """
    if not found or any(one.is_range or not one.dates.end for one in found):
        return found
    first, last = found[0], found[-1]
    left = _LEFT.search(text[: last.start])
    started = STARTED.match(text)
    if started is None or started.end() > first.start:
        return found
    if left is None:
        begun = DateRange(first.dates.end, None, text=text[first.start : last.end])
        clause = max(started.end(), text.rfind(", ", started.end(), last.start) + 2)
        return [FoundDate(clause, last.end, begun, is_range=True)]
    told = DateRange(first.dates.end, last.dates.end, text=text[left.start() : last.end])
    return [FoundDate(left.start(), last.end, told, is_range=True)]


def count_years(text: str) -> int:
    """How many years a text has at most, as a quick look tells; each of its dates has at least one."""
    return sum(1 for _ in _ANY_YEAR.finditer(text))


_AND = {"and", "und", "et", "y", "e", "en"}
_UNTOLD, _SINGLE = 4, 5
_MONTHS = 12


def _read(match: re.Match[str], kind: int, *, day_first: bool) -> DateRange | None:
    groups = match.groupdict()
    text = match[0].strip(" \t,")
    if kind == _UNTOLD:
        return DateRange(text=text)
    if kind == 0:
        return _read_range(groups, text, day_first=day_first)
    if kind in {1, 2}:
        first = read_point(groups["first"], in_range=True, day_first=day_first)
        return DateRange(first.iso, None, current=True, text=text) if first and first.iso else None
    if years := school_year(groups["last"] or ""):
        last_year = end_of_school_year(years)
        return DateRange(years["first"], last_year, text=text) if last_year else None
    last = read_point(groups["last"], in_range=False, day_first=day_first)
    return DateRange(None, last.iso, current=False, text=text) if last and last.iso else None


def _read_range(groups: dict[str, str | None], text: str, *, day_first: bool) -> DateRange | None:
    by_months = any(YEAR_AND_MONTH.fullmatch(side or "") and not school_year(side or "") for side in _sides(groups))
    first = read_point(
        groups["first"] or "",
        in_range=True,
        day_first=day_first or _is_day_first(groups["last"] or ""),
        by_months=by_months,
    )
    if first is None or not _are_years(groups):
        return None
    if groups["now"]:
        return DateRange(first.iso, None, current=True, text=text) if first.iso else None
    last = _last_of_range(first, groups, day_first=day_first, by_months=by_months)
    if last is None:
        return None
    start = first.iso or f"{last.iso[:4]}-{first.month:02d}"
    if start > last.iso and SHORT_NUMBERS.fullmatch((groups["first"] or "").strip()):
        return None
    return DateRange(start, last.iso, current=False, text=text) if start[:4] <= last.iso[:4] or first.iso else None


_MONTH_AND_NUMBER = re.compile(r"[^\W\d_]+\.? \d\d")
_MONTH_OF_YEAR = re.compile(rf"[^\W\d_]+\.? {YEAR}")
_QUARTERS = frozenset({"00", "15", "30", "45"})


def _are_years(groups: dict[str, str | None]) -> bool:
    """Whether the two figures of "Mar 15 - Jun 18", "Mar 2015 - Jun 18" and "03.15 - 06.18" are years."""
    sides = [side for side in (groups["first"], groups["last"] or groups["later"]) if side]
    numbered = [_MONTH_AND_NUMBER.fullmatch(side) is not None for side in sides]
    timed = [SHORT_NUMBERS.fullmatch(side) for side in sides]
    minutes = len(sides) > 1 and all(one and one["year"] in _QUARTERS for one in timed)
    if (any(timed) and not all(timed)) or minutes:
        return False
    if numbered == [False, True] and _MONTH_OF_YEAR.fullmatch(sides[0].strip()):
        return sides[0].strip()[-2:] <= sides[1][-2:]
    return not any(numbered) or (all(numbered) and not groups["short"])


def _sides(groups: dict[str, str | None]) -> tuple[str | None, str | None]:
    return groups["first"], groups["last"]


def _last_of_range(first: Point, groups: dict[str, str | None], *, day_first: bool, by_months: bool) -> Point | None:
    if (years := school_year(groups["last"] or "")) and not by_months:
        last_year = end_of_school_year(years)
        return Point(last_year) if last_year else None
    if groups["short"]:
        return short_year(first, groups["short"])
    if groups["later"]:
        return later_month(first, groups["later"])
    last = read_point(
        groups["last"] or "",
        in_range=True,
        day_first=day_first or _is_day_first(groups["first"] or ""),
        by_months=by_months,
    )
    return last if last and last.iso else None


def _is_day_first(text: str) -> bool:
    """Whether a date is surely written as day, month, year: its first number is no month."""
    return re.match(r"(?:1[3-9]|2\d|3[01])/", text) is not None


def writes_days_first(text: str) -> bool:
    """Whether a text has dates such as 28/02/2019, whose first number can be no month, and none such as 02/28/2019."""
    numbers = [(int(one), int(two)) for one, two in re.findall(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(?:19|20)\d\d", text)]
    return any(one > _MONTHS for one, _ in numbers) and not any(two > _MONTHS for _, two in numbers)


def only_dates(text: str) -> bool:
    """Whether a text holds dates and nothing else."""
    rest = text
    found = find_dates(text)
    for one in reversed(found):
        rest = rest[: one.start] + rest[one.end :]
    words = re.sub(r"[\W_]+", " ", fold(rest)).split()
    return bool(found) and (not words or (len(found) > 1 and set(words) <= _AND))
