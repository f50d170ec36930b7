"""Days as postings and people write them."""

import datetime as dt
import re
from collections.abc import Iterable

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
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_DAY_FIRST = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th|er|\.)?\s+(?:of\s+)?(juin|juil|{_MONTHS})\w*\.?,?\s+(\d{{4}})\b", re.IGNORECASE
)
_MONTH_FIRST = re.compile(rf"\b({_MONTHS})\w*\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})\b", re.IGNORECASE)
_DOTTED = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b")
_SLASHED = re.compile(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b")
_MONTHS_IN_A_YEAR = 12
MONTH_NAME = (
    r"(?:jan(?:uary|uar|vier|v)?|feb(?:ruary|ruar)?|f[ée]v(?:r(?:ier)?)?|mar(?:ch|s)?|m(?:är|aer)z?|apr(?:il)?"
    r"|avr(?:il)?|may|mai|june?|juni?|juin|july?|juli|juil(?:let)?|aug(?:ust)?|ao[uû]t|sept?(?:ember|embre)?"
    r"|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember|embre)?|déc(?:embre)?)"
)
"""A month's name or its short form, in English, German or French, as a regular expression."""


def parse_day(text: str, *, day_first: bool | None = None) -> dt.date | None:
    """The day that a text names; None when it names none.

    With slashes, day and month are told apart by a number above twelve, else by `day_first`; None where neither tells.
    """
    for pattern, order in ((_ISO, "ymd"), (_DAY_FIRST, "dmy"), (_MONTH_FIRST, "mdy"), (_DOTTED, "dmy")):
        if found := pattern.search(text):
            return _date(dict(zip(order, found.groups(), strict=True)))
    if found := _SLASHED.search(text):
        first, second, year = found.groups()
        if int(first) > _MONTHS_IN_A_YEAR or first == second:
            return _date({"d": first, "m": second, "y": year})
        if int(second) > _MONTHS_IN_A_YEAR or day_first is False:
            return _date({"d": second, "m": first, "y": year})
        return _date({"d": first, "m": second, "y": year}) if day_first else None
    return None


def tell_day_first(texts: Iterable[str]) -> bool | None:
    """Whether the days of a table are written day first or month first; None where they do not tell, or not as one."""
    found = [[int(part) for part in day.groups()[:2]] for text in texts if (day := _SLASHED.search(text))]
    told = {first > _MONTHS_IN_A_YEAR for first, second in found if max(first, second) > _MONTHS_IN_A_YEAR}
    return told.pop() if len(told) == 1 else None


def month_number(name: str) -> int:
    """The number of a month by its name or short form, 1 to 12; 0 where there is none."""
    begun = (name.lower()[:length] for length in (5, 4, 3))
    return next((_NUMBER_OF[short] for short in begun if short in _NUMBER_OF), 0)


def _date(parts: dict[str, str]) -> dt.date | None:
    month = parts["m"].lower()
    number = int(month) if month.isdigit() else _NUMBER_OF[month]
    try:
        return dt.date(int(parts["y"]), number, int(parts["d"]))
    except ValueError:
        return None
