"""One date as resumes write it: its ISO form in the precision that it was written in."""

import re
from dataclasses import dataclass

from tailor.parsing.date_lists import YEAR
from tailor.text import month_names

SHORT_NUMBERS = re.compile(r"(?:\d\d\.){1,2}(?P<year>\d\d)")
_SCHOOL_YEAR = re.compile(rf"(?P<season>.*[^\W\d_].*)?(?P<first>{YEAR})/(?P<last>\d{{4}}|[0-4]\d)")
YEAR_AND_MONTH = re.compile(rf"{YEAR}/(?:0[1-9]|1[0-2])")
_LONGEST_COURSE, _LONGEST_JOB, _LATEST = 6, 45, 2036
"""Years of the longest course ("2014/20") and job ("1985/2020"); what ends from `_LATEST` on is no time."""


@dataclass(frozen=True, slots=True)
class Point:
    """One date: its ISO form; `month` without a year waits for the year of the range's end."""

    iso: str
    month: int = 0


def school_year(text: str) -> re.Match[str] | None:
    """A year and a later one ("2019/20"); of "2010/11", which could be a month, only the next year counts as one."""
    years = _SCHOOL_YEAR.fullmatch(text.strip())
    could_be_month = years and not years["season"] and YEAR_AND_MONTH.fullmatch(text.strip())
    if years and could_be_month and int(years["last"]) != (int(years["first"]) + 1) % 100:
        return None
    return years


def end_of_school_year(years: re.Match[str]) -> str:
    """The year in which "2019/20" ends; empty where it is a number of something else."""
    last = years["first"][: 4 - len(years["last"])] + years["last"]
    longest = _LONGEST_JOB if len(years["last"]) == len(last) else _LONGEST_COURSE
    return last if 0 < int(last) - int(years["first"]) <= longest and int(last) < _LATEST else ""


def short_year(first: Point, short: str) -> Point | None:
    """2019-21: the end has the start's century; "2019-03" never comes here, it is a month."""
    if len(first.iso) != len("2019") or int(short) < int(first.iso[2:4]):
        return None
    return Point(first.iso[:2] + short)


def later_month(first: Point, text: str) -> Point | None:
    """June 2019 - Sept: the end is in the year of the start, where its month is no earlier one."""
    month = month_names().get(text.strip().casefold().rstrip("."), 0)
    return Point(f"{first.iso[:4]}-{month:02d}") if first.iso[5:7] and int(first.iso[5:7]) <= month else None


def read_point(text: str, *, in_range: bool, day_first: bool = False, by_months: bool = False) -> Point | None:
    """A written date in the precision that it was written in; `by_months` says that "2010/11" is no school year."""
    word = text.strip().casefold().rstrip(".")
    if word in month_names():
        return Point("", month_names()[word])
    year = re.search(YEAR, text)
    month = _month_name(text)
    if month:
        return _month_point(text, month, year)
    if year is None:
        return _two_digit_year(text, in_range=in_range)
    if school_year(text) and not by_months:
        return Point(year[0])
    return _numeric_point(text, year[0], day_first=day_first)


def _month_name(text: str) -> int:
    for word in re.findall(r"[^\W\d_]+", text.casefold()):
        if word in month_names():
            return month_names()[word]
    return 0


def _month_point(text: str, month: int, year: re.Match[str] | None) -> Point | None:
    if year is None:
        short = re.search(r"['’‘ -](\d\d)", text)
        return Point(f"{_century(short[1])}-{month:02d}") if short else None
    rest = text.replace(year[0], "", 1)
    day = re.search(r"\d{1,2}", rest)
    iso = f"{year[0]}-{month:02d}"
    return Point(f"{iso}-{int(day[0]):02d}" if day and 1 <= int(day[0]) <= 31 else iso)  # noqa: PLR2004 days of a month


def _century(short: str) -> str:
    """'19 is 2019 and '87 is 1987: no resume speaks of the 2050s."""
    return ("20" if int(short) < 50 else "19") + short  # noqa: PLR2004 see above


def _two_digit_year(text: str, *, in_range: bool) -> Point | None:
    month_and_year = re.fullmatch(r"\s*(\d{1,2})/(\d\d)\s*", text)
    if month_and_year:
        return Point(f"{_century(month_and_year[2])}-{int(month_and_year[1]):02d}") if in_range else None
    if (short := SHORT_NUMBERS.fullmatch(text.strip())) is not None:
        numbers = text.strip().split(".")[-2::-1]
        return Point("-".join([_century(short["year"]), *numbers]))
    years = re.search(r"['’‘](\d\d)", text)
    return Point(_century(years[1])) if years else None


def _numeric_point(text: str, year: str, *, day_first: bool) -> Point:
    numbers = [int(number) for number in re.findall(r"\d+", text.replace(year, " ", 1))]
    if not numbers or re.search(r"[^\W\d_]", text):
        return Point(year)
    if len(numbers) == 1:
        return Point(f"{year}-{numbers[0]:02d}")
    if text.strip().startswith(year):
        return Point(f"{year}-{numbers[0]:02d}-{numbers[1]:02d}")
    day, month = numbers
    if not day_first and "/" in text and day <= 12 and month <= 12 and day != month:  # noqa: PLR2004 months of a year
        return Point(year)  # 03/04/2019 is March in one country and April in another
    if month > 12:  # noqa: PLR2004 months of a year
        day, month = month, day
    return Point(f"{year}-{month:02d}-{day:02d}") if 1 <= month <= 12 and 1 <= day <= 31 else Point(year)  # noqa: PLR2004
