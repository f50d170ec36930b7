"""Dates and ranges of dates as resumes write them, in seven languages."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from tailor.model import DateRange
from tailor.parsing.date_lists import SEPARATOR, YEAR, FoundDate, with_lists_joined
from tailor.parsing.date_patterns import DURATION, UNSURE_TIME, date_patterns
from tailor.text import fold, month_names

_TWO_YEARS = re.compile(rf"{YEAR}/{YEAR}")
_SHORT_SPAN = re.compile(r"(?:^\(?['’]?(?P<first>[5-9]\d)\s?[-–/]\s?['’]?(?P<last>[0-2]\d)\)?[\s:,]+(?=[^\W\d_]{2}))")
"""Two short years over the turn of the century before a name ("98-03 Waitress"): nothing else is counted so."""

_ANY_YEAR = re.compile(rf"{YEAR}|['’‘]\d\d|\d/\d\d")
_COULD_BE_DATE = re.compile(
    rf"{_ANY_YEAR.pattern}|\b[01]\d\.\d\d|[^\W\d_]\.?[ -]['’]?\d\d(?!\d)|\d0['’]?(?:s|er)(?![^\W\d_])"
)
"""What every date has: without it, the long patterns need not be tried."""


@dataclass(frozen=True, slots=True)
class _Point:
    """One date: its ISO form; `month` without a year waits for the year of the range's end."""

    iso: str
    month: int = 0


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


_SCHOOL_YEAR = re.compile(rf"(?P<season>.*[^\W\d_].*)?(?P<first>{YEAR})/(?P<last>\d{{4}}|[0-4]\d)")
_YEAR_AND_MONTH = re.compile(rf"{YEAR}/(?:0[1-9]|1[0-2])")
_LONGEST_COURSE, _LONGEST_JOB, _LATEST = 6, 45, 2036
"""Years of the longest course ("2014/20") and job ("1985/2020"); what ends from `_LATEST` on is no time."""

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
        first = _point(groups["first"], in_range=True, day_first=day_first)
        return DateRange(first.iso, None, current=True, text=text) if first and first.iso else None
    if years := _school_year(groups["last"] or ""):
        last_year = _end_of_school_year(years)
        return DateRange(years["first"], last_year, text=text) if last_year else None
    last = _point(groups["last"], in_range=False, day_first=day_first)
    return DateRange(None, last.iso, current=False, text=text) if last and last.iso else None


def _read_range(groups: dict[str, str | None], text: str, *, day_first: bool) -> DateRange | None:
    by_months = any(_YEAR_AND_MONTH.fullmatch(side or "") and not _school_year(side or "") for side in _sides(groups))
    first = _point(
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
    if start > last.iso and _SHORT_NUMBERS.fullmatch((groups["first"] or "").strip()):
        return None
    return DateRange(start, last.iso, current=False, text=text) if start[:4] <= last.iso[:4] or first.iso else None


_MONTH_AND_NUMBER = re.compile(r"[^\W\d_]+\.? \d\d")
_MONTH_OF_YEAR = re.compile(rf"[^\W\d_]+\.? {YEAR}")
_SHORT_NUMBERS = re.compile(r"(?:\d\d\.){1,2}(?P<year>\d\d)")
_QUARTERS = frozenset({"00", "15", "30", "45"})


def _are_years(groups: dict[str, str | None]) -> bool:
    """Whether the two figures of "Mar 15 - Jun 18", "Mar 2015 - Jun 18" and "03.15 - 06.18" are years."""
    sides = [side for side in (groups["first"], groups["last"] or groups["later"]) if side]
    numbered = [_MONTH_AND_NUMBER.fullmatch(side) is not None for side in sides]
    timed = [_SHORT_NUMBERS.fullmatch(side) for side in sides]
    minutes = len(sides) > 1 and all(one and one["year"] in _QUARTERS for one in timed)
    if (any(timed) and not all(timed)) or minutes:
        return False
    if numbered == [False, True] and _MONTH_OF_YEAR.fullmatch(sides[0].strip()):
        return sides[0].strip()[-2:] <= sides[1][-2:]
    return not any(numbered) or (all(numbered) and not groups["short"])


def _sides(groups: dict[str, str | None]) -> tuple[str | None, str | None]:
    return groups["first"], groups["last"]


def _school_year(text: str) -> re.Match[str] | None:
    """A year and a later one ("2019/20"); of "2010/11", which could be a month, only the next year counts as one."""
    years = _SCHOOL_YEAR.fullmatch(text.strip())
    could_be_month = years and not years["season"] and _YEAR_AND_MONTH.fullmatch(text.strip())
    if years and could_be_month and int(years["last"]) != (int(years["first"]) + 1) % 100:
        return None
    return years


def _end_of_school_year(years: re.Match[str]) -> str:
    """The year in which "2019/20" ends; empty where it is a number of something else."""
    last = years["first"][: 4 - len(years["last"])] + years["last"]
    longest = _LONGEST_JOB if len(years["last"]) == len(last) else _LONGEST_COURSE
    return last if 0 < int(last) - int(years["first"]) <= longest and int(last) < _LATEST else ""


def _last_of_range(first: _Point, groups: dict[str, str | None], *, day_first: bool, by_months: bool) -> _Point | None:
    if (years := _school_year(groups["last"] or "")) and not by_months:
        last_year = _end_of_school_year(years)
        return _Point(last_year) if last_year else None
    if groups["short"]:
        return _short_year(first, groups["short"])
    if groups["later"]:
        return _later_month(first, groups["later"])
    last = _point(
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


def _short_year(first: _Point, short: str) -> _Point | None:
    """2019-21: the end has the start's century; "2019-03" never comes here, it is a month."""
    if len(first.iso) != len("2019") or int(short) < int(first.iso[2:4]):
        return None
    return _Point(first.iso[:2] + short)


def _later_month(first: _Point, text: str) -> _Point | None:
    """June 2019 - Sept: the end is in the year of the start, where its month is no earlier one."""
    month = month_names().get(text.strip().casefold().rstrip("."), 0)
    return _Point(f"{first.iso[:4]}-{month:02d}") if first.iso[5:7] and int(first.iso[5:7]) <= month else None


def _point(text: str, *, in_range: bool, day_first: bool = False, by_months: bool = False) -> _Point | None:
    """A written date in the precision that it was written in; `by_months` says that "2010/11" is no school year."""
    word = text.strip().casefold().rstrip(".")
    if word in month_names():
        return _Point("", month_names()[word])
    year = re.search(YEAR, text)
    month = _month_name(text)
    if month:
        return _month_point(text, month, year)
    if year is None:
        return _two_digit_year(text, in_range=in_range)
    if _school_year(text) and not by_months:
        return _Point(year[0])
    return _numeric_point(text, year[0], day_first=day_first)


def _month_name(text: str) -> int:
    for word in re.findall(r"[^\W\d_]+", text.casefold()):
        if word in month_names():
            return month_names()[word]
    return 0


def _month_point(text: str, month: int, year: re.Match[str] | None) -> _Point | None:
    if year is None:
        short = re.search(r"['’‘ -](\d\d)", text)
        return _Point(f"{_century(short[1])}-{month:02d}") if short else None
    rest = text.replace(year[0], "", 1)
    day = re.search(r"\d{1,2}", rest)
    iso = f"{year[0]}-{month:02d}"
    return _Point(f"{iso}-{int(day[0]):02d}" if day and 1 <= int(day[0]) <= 31 else iso)  # noqa: PLR2004 days of a month


def _century(short: str) -> str:
    """'19 is 2019 and '87 is 1987: no resume speaks of the 2050s."""
    return ("20" if int(short) < 50 else "19") + short  # noqa: PLR2004 see above


def _two_digit_year(text: str, *, in_range: bool) -> _Point | None:
    month_and_year = re.fullmatch(r"\s*(\d{1,2})/(\d\d)\s*", text)
    if month_and_year:
        return _Point(f"{_century(month_and_year[2])}-{int(month_and_year[1]):02d}") if in_range else None
    if (short := _SHORT_NUMBERS.fullmatch(text.strip())) is not None:
        numbers = text.strip().split(".")[-2::-1]
        return _Point("-".join([_century(short["year"]), *numbers]))
    years = re.search(r"['’‘](\d\d)", text)
    return _Point(_century(years[1])) if years else None


def _numeric_point(text: str, year: str, *, day_first: bool) -> _Point:
    numbers = [int(number) for number in re.findall(r"\d+", text.replace(year, " ", 1))]
    if not numbers or re.search(r"[^\W\d_]", text):
        return _Point(year)
    if len(numbers) == 1:
        return _Point(f"{year}-{numbers[0]:02d}")
    if text.strip().startswith(year):
        return _Point(f"{year}-{numbers[0]:02d}-{numbers[1]:02d}")
    day, month = numbers
    if not day_first and "/" in text and day <= 12 and month <= 12 and day != month:  # noqa: PLR2004 months of a year
        return _Point(year)  # 03/04/2019 is March in one country and April in another
    if month > 12:  # noqa: PLR2004 months of a year
        day, month = month, day
    return _Point(f"{year}-{month:02d}-{day:02d}") if 1 <= month <= 12 and 1 <= day <= 31 else _Point(year)  # noqa: PLR2004


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


def only_dates(text: str) -> bool:
    """Whether a text holds dates and nothing else."""
    rest = text
    found = find_dates(text)
    for one in reversed(found):
        rest = rest[: one.start] + rest[one.end :]
    words = re.sub(r"[\W_]+", " ", fold(rest)).split()
    return bool(found) and (not words or (len(found) > 1 and set(words) <= _AND))
