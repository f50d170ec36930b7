"""Days as postings and people write them."""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from tailor.text import LatePattern

_MONTHS = "jan|feb|fev|fév|mar|mär|maerz|apr|avr|may|mai|juin|jun|juil|jul|aug|aoû|aou|sep|oct|okt|nov|dec|dez|déc"
_NUMBER_OF = {
    **dict.fromkeys(("jan",), 1),
    **dict.fromkeys(("feb", "fev", "fév"), 2),
    **dict.fromkeys(("mar", "mär", "maerz"), 3),
    **dict.fromkeys(("apr", "avr"), 4),
    **dict.fromkeys(("may", "mai"), 5),
    **dict.fromkeys(("jun", "juin"), 6),
    **dict.fromkeys(("jul", "juil"), 7),
    **dict.fromkeys(("aug", "aoû", "aou"), 8),
    **dict.fromkeys(("sep",), 9),
    **dict.fromkeys(("oct", "okt"), 10),
    **dict.fromkeys(("nov",), 11),
    **dict.fromkeys(("dec", "dez", "déc"), 12),
}
_ISO = LatePattern(r"(?<!\d)(\d{4})([-/.]?)(\d{2}|(?<=[-/.])\d)\2(\d{2}|(?<=[-/.])\d)(?!\d)")
_YEAR = r"(\d{4}|'?\d{2}(?=\s*$))(?!\d)"
_DAY_FIRST = LatePattern(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th|er|\.)?[\s-]+(?:of\s+)?(juin|juil|{_MONTHS})\w*\.?,?[\s-]+{_YEAR}", re.IGNORECASE
)
_MONTH_FIRST = LatePattern(rf"\b({_MONTHS})\w*\.?[\s-]+(\d{{1,2}})(?:st|nd|rd|th)?,?[\s-]+{_YEAR}", re.IGNORECASE)
_NUMBERS = LatePattern(r"(?<![\d./-])(\d{1,2})(?:(\.)\s?|([/-]))(\d{1,2})(?:\2\s?|\3)(\d{4}|\d{2})(?![\d/-])")
_MONTHS_IN_A_YEAR = 12
_CENTURY, _LAST_SHORT_YEAR = 2000, 99
MONTH_NAME = (
    r"(?:jan(?:uary|uar|vier|v)?|feb(?:ruary|ruar)?|f[ée]v(?:r(?:ier)?)?|mar(?:ch|s)?|m(?:är|aer)z?|apr(?:il)?"
    r"|avr(?:il)?|may|mai|june?|juni?|juin|july?|juli|juil(?:let)?|aug(?:ust)?|ao[uû]t|sept?(?:ember|embre)?"
    r"|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember|embre)?|déc(?:embre)?)"
)
"""A month's name or its short form, in English, German or French, as a regular expression."""


@dataclass(frozen=True, slots=True)
class DayOrder:
    """How a table writes its days: `day_first` is None where no day of it shows that, or where they differ.

    `unclear` is one that can be read in two ways, empty where there is none; `shown_by` is one that can not.
    """

    unclear: str = ""
    day_first: bool | None = None
    shown_by: str = ""


@lru_cache(maxsize=4096)
def parse_day(text: str, *, day_first: bool | None = None) -> dt.date | None:
    """The day that a text names; None when it names none.

    Of two numbers with a slash or a hyphen between them, a number above twelve is the day; else `day_first` tells, and
    the day is None where that does not.
    """
    if found := _ISO.search(text):
        return _date(found[4], found[3], found[1])
    if found := _DAY_FIRST.search(text):
        return _date(found[1], found[2], found[3])
    if found := _MONTH_FIRST.search(text):
        return _date(found[2], found[1], found[3])
    if found := _NUMBERS.search(text):
        first, second = found[1], found[4]
        is_first = _is_day_first(found)
        is_first = day_first if is_first is None else is_first
        return None if is_first is None else _date(*((first, second) if is_first else (second, first)), found[5])
    return None


def find_day_order(texts: Iterable[str]) -> DayOrder:
    """How the days of a table are written, from those that can be read in one way only."""
    unclear = ""
    shown_by: dict[bool | None, str] = {}
    for text in texts:
        found = None if _ISO.search(text) else _NUMBERS.search(text)
        if found and (is_first := _is_day_first(found)) is None:
            unclear = unclear or found[0]
        elif found and not found[2] and found[1] != found[4]:
            shown_by.setdefault(is_first, found[0])
    ((day_first, shown),) = shown_by.items() if len(shown_by) == 1 else ((None, ""),)
    return DayOrder(unclear, day_first, shown)


def _is_day_first(found: re.Match[str]) -> bool | None:
    """Whether a day in numbers has its day first; None where both readings are days, and different ones."""
    first, second = int(found[1]), int(found[4])
    if found[2] or first == second or first > _MONTHS_IN_A_YEAR:
        return True
    return False if second > _MONTHS_IN_A_YEAR else None


def month_number(name: str) -> int:
    """The number of a month by its name or short form, 1 to 12; 0 where there is none."""
    begun = (name.lower()[:length] for length in (5, 4, 3))
    return next((_NUMBER_OF[short] for short in begun if short in _NUMBER_OF), 0)


def _date(day: str, month: str, year: str) -> dt.date | None:
    number = int(month) if month.isdigit() else _NUMBER_OF[month.lower()]
    full = int(year.removeprefix("'"))
    try:
        return dt.date(full if full > _LAST_SHORT_YEAR else _CENTURY + full, number, int(day))
    except ValueError:
        return None
