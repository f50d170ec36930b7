"""Several dates in a row ("Summers 2022, 2023", "Fall 2021 and Spring 2022", "each July 2019-2022") as one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from tailor.model import DateRange
from tailor.parsing.words import read_toml
from tailor.text import month_names

YEAR = r"(?:19[3-9]\d|20[0-4]\d)"


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date or a range of dates at characters `start` to `end` of a text."""

    start: int
    end: int
    dates: DateRange
    is_range: bool


def alternatives(words: Sequence[str]) -> str:
    """A regular expression for one of these words, the longest first."""
    longest_first = sorted(dict.fromkeys(words), key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first)


_SCHOOL_YEAR = re.compile(rf"{YEAR}(?:/(?:20)?\d\d)?(?![\w@%+]|[.,/-]\d)")
"""What may follow "2019, ": a year, or one that ends in the next ("2020/21")."""

_AND = r"\b(?:and|und|et|y|e|en|ed)\b"
_AGAIN = r"(?:again|nochmals?|wieder|erneut|de nouveau|otra vez|di nuovo|de novo|novamente|weer|opnieuw)"
SEPARATOR = re.compile(
    rf"(?:\s*[,;&+]\s*(?:{_AND}\s+)?(?:{_AGAIN}\s+)?|\s+{_AND}\s+(?:{_AGAIN}\s+)?|\s*/\s*)", re.IGNORECASE
)
"""What parts several times of one job ("2014 – 2016 and again 2018 – 2019")."""


@cache
def _lead() -> re.Pattern[str]:
    """What may lead to a date and belongs to it: "each July", "every summer since", "Spring and" (Fall 2022)."""
    words = read_toml("dates.toml")["words"]
    times = rf"(?:{alternatives([*words['season'], *month_names()])})(?![^\W\d_])\.?"
    join = rf"\s*(?:,|/|&|\+|{_AND})\s*"
    of = r"(?:\s+(?:of|de|in|en|im)\b)?\s*"
    each = rf"(?:{alternatives(words['each'])})\s+(?:{times}(?:{join}{times})*(?:{join}|{of}))?"
    several = rf"{times}(?:{join}{times})*(?P<open>{join})|{times}(?:{join}{times})+{of}"
    apart = r"(?:^|(?<=[\t,;(|·•–—-])\s*|(?<=\s\s))"
    return re.compile(rf"(?:(?<![\w./]){each}|{apart}(?:{several}))$", re.IGNORECASE)


def with_lists_joined(text: str, found: Sequence[FoundDate]) -> list[FoundDate]:
    """The dates, several in a row as one from the first to the last, with the words that say when in each year.

    Ranges by themselves ("2010 – 2012, 2015 – 2016") stay apart: they say how long each time was. The same months of
    several years ("May – Sept 2018 and May – Sept 2019") are one list.

    Args:
        text: The text.
        found: Its dates in order.
    """
    joined: list[FoundDate] = []
    rest = list(found)
    while rest:
        row = [rest.pop(0)]
        while (following := _next(text, row[-1], rest)) is not None:
            row.append(following)
            rest = [one for one in rest if one.start >= following.end]
        several = len(row) > 1 and (any(not one.is_range for one in row) or _are_seasons(row))
        joined += [_one(text, row)] if several else row
    return [_with_lead(text, one, joined[at - 1].end if at else 0) for at, one in enumerate(joined)]


def _are_seasons(row: Sequence[FoundDate]) -> bool:
    """Whether ranges are of the same months, each of one year."""
    spans = [(one.dates.start or "", one.dates.end or "") for one in row]
    within = all(start[:4] == end[:4] and len(start) > len("2018") for start, end in spans)
    return within and len({(start[4:], end[4:]) for start, end in spans}) == 1


def _next(text: str, former: FoundDate, rest: Sequence[FoundDate]) -> FoundDate | None:
    """The date behind a comma or "and" behind another."""
    separator = SEPARATOR.match(text, former.end)
    if separator is None:
        return None
    if rest and rest[0].start == separator.end():
        return rest[0]
    year = _SCHOOL_YEAR.match(text, separator.end())
    if year is None:
        return None
    last = year[0][:4] if len(year[0]) == len("2020") else year[0][:2] + year[0][-2:]
    return FoundDate(year.start(), year.end(), DateRange(year[0][:4], last, text=year[0]), is_range=False)


def _one(text: str, row: Sequence[FoundDate]) -> FoundDate:
    points = [point for one in row for point in (one.dates.start, one.dates.end) if point]
    current = any(one.dates.current for one in row)
    written = text[row[0].start : row[-1].end].strip(" \t,")
    dates = DateRange(min(points), None if current else max(points), current=current, text=written)
    return FoundDate(row[0].start, row[-1].end, dates, is_range=True)


def _with_lead(text: str, one: FoundDate, low: int) -> FoundDate:
    lead = _lead().search(text[low : one.start]) if text[low : one.start].strip() else None
    if lead is None or (lead["open"] and text[one.start].isdigit()):
        return one
    start = low + lead.end() - len(lead[0].lstrip())
    return replace(one, start=start, dates=replace(one.dates, text=text[start : one.end].strip(" \t,")))
