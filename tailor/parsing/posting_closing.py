"""The day on which a posting closes, as written."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from tailor.parsing.posting_patterns import alternatives, pattern
from tailor.text import month_names

_SHORTEST_MONTH = 2  # letters
_MONTHS = {name: number for name, number in month_names().items() if len(name) > _SHORTEST_MONTH}
_MONTH = rf"(?:{'|'.join(sorted(map(re.escape, _MONTHS), key=len, reverse=True))})"
_ORDINAL = r"(?:st|nd|rd|th|er|ère|º|ª|°|\.)?"
_YEAR = r"(?:(?:,? |-)(?:of |de |del )?(?P<year{0}>\d{{4}})(?!\d))"
_DAY = (
    rf"(?P<value>(?P<day1>\d{{1,2}}){_ORDINAL}[ -]?(?:of |de |di )?(?P<month1>{_MONTH})\b\.?{_YEAR.format(1)}?"
    rf"|(?P<month2>{_MONTH})\b\.? (?:the )?(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b{_YEAR.format(2)}?"
    r"|(?P<year3>\d{4})-(?P<month3>\d{2})-(?P<day3>\d{2})"
    r"|(?P<day4>\d{1,2})(?P<mark>[./-])(?P<month4>\d{1,2})(?P=mark)(?P<year4>\d{4}|\d{2})(?!\d)"
    r"|(?P<day5>\d{1,2})\.(?P<month5>\d{1,2})\.(?![\d,]))"
)
_FULL_DAY = re.compile(_DAY, re.IGNORECASE)
_HOUR = (
    r"(?:COB|close of (?:business|play)|(?:12 )?(?:noon|midday|midnight)|mittags|mitternacht|midi|minuit"
    r"|\d{1,2}(?:[:.h]\d{2})? ?(?:[ap]\.?m\.?|uhr|h|hrs|uur)?)"
)
_WEEKDAY = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo"
    r"|luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica"
    r"|(?:segunda|ter[çc]a|quarta|quinta|sexta)(?:-feira)?|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)"
)
_SMALL = (
    r"(?:on|at|by|before|the|is|the end of|of|von|um|am|an|den|dem|der|zum|ist|le|la|les|du|au|à|est|fixée?"
    r"|el|al|d[íi]a|del|de|las?"
    r"|il|l|dia|o|as|a|aos?|op|om|het|is op|tot|end of|(?-i:[A-Z]{2,4})\)?)"
)
_BETWEEN = rf"[\s:,(–-]*(?:(?:{_WEEKDAY}|{_HOUR}|{_SMALL})(?:[\s:,(–.-]+|(?<=['’]))){{0,7}}"
_SPAN = re.compile(
    r"\s*(?:to|until|till|-|–|—|bis(?: zum)?|au|al|a|tot(?: en met)?|até)\s+(?:the |den |o |el )?$", re.IGNORECASE
)
_FIRST_OF_TWO = rf"(?:\d{{1,2}}{_ORDINAL}\s?(?:to|until|-|–|bis|au|al|a|tot)\s)?"  # "1 to 9 April"
_TOWN_BEFORE = re.compile(rf"(?:[A-ZÀ-Þ][\w .-]+,? )?(?:{_WEEKDAY},? )?(?:den |le |li )?")
_CENTURY, _TWO_DIGITS, _MONTHS_IN_A_YEAR = 2000, 100, 12
_DIGIT = re.compile(r"\d")
_ADDRESS = re.compile(r"\S@\S")
_NEAR = 2  # lines before a day in which it is said that one applies
_DATELINE_LINES = 6
_WORDS_OF_DATELINE = 7


def find_closing(stated: str, lines: Sequence[str], sent: str = "", *, order: str = "") -> str:
    """The closing day of a posting, as 2027-01-31; an empty string where it tells none.

    A day without its year gets the year that the posting's own date gives it. It stays as written where no date gives
    the year, or where nobody can tell its day from its month.

    Args:
        stated: What a label or the page's data give as the closing day; it may hold an hour beside it.
        lines: The posting's lines.
        sent: When the message was sent that holds the posting, else an empty string.
        order: What comes first in the posting's days of two numbers, "day" or "month"; empty where nobody can tell.
    """
    found = next(_days_of(stated), None) if stated else next(_told(lines), None)
    if found is None:
        return stated
    own = _own_day([*([sent] if sent else []), *lines])
    year = _number(found, "year") or (_year_from(found, own) if own else 0)
    return (_iso(found, year, order) if year else "") or found["value"].strip(" .")


def _iso(found: re.Match[str], year: int, order: str) -> str:
    """A day in the order of its size; an empty string where it is no day, or could be two."""
    day, month = _number(found, "day"), _number(found, "month")
    if month > _MONTHS_IN_A_YEAR:
        day, month = month, day
    elif found["mark"] and found["mark"] != "." and order != "day" and day <= _MONTHS_IN_A_YEAR and day != month:
        if not order:
            return ""
        day, month = month, day
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return ""


def _days_of(text: str) -> Iterator[re.Match[str]]:
    """The days that a label's value tells, the last of a span first."""
    found = list(_FULL_DAY.finditer(text))
    spans = [two for one, two in pairwise(found) if _SPAN.fullmatch(text[one.end() : two.start()])]
    yield from [*spans, *found]


def _told(lines: Sequence[str]) -> Iterator[re.Match[str]]:
    """The days that the lines give for the end: those behind words for it, then those behind "by" and the like."""
    dated = [(at, line) for at, line in enumerate(lines) if _DIGIT.search(line) and _FULL_DAY.search(line)]
    for _, line in dated:
        if (found := _surely().search(line)) and not _ends_work(line, found):
            yield _span_end(line, found)
    for at, line in dated:
        near = " ".join(lines[max(0, at - _NEAR) : at + 1])
        if not (_ADDRESS.search(near) or pattern("closing", "applying").search(near)):
            continue
        found = _limit().search(line)
        if found and not _ends_work(line, found):
            yield found


def _ends_work(line: str, found: re.Match[str]) -> bool:
    """Whether the words before a day speak of the work's own end or begin: "contract until", "start by"."""
    clause = re.split(r"[.;!?]\s", line[: found.end()])[-1]
    return pattern("closing", "of_work").search(clause) is not None


def _span_end(line: str, found: re.Match[str]) -> re.Match[str]:
    """The second day of "from 3 to 28 January" where a span stands, else the first."""
    behind = _FULL_DAY.search(line, found.end("value"))
    return behind if behind and _SPAN.fullmatch(line[found.end("value") : behind.start()]) else found


@cache
def _surely() -> re.Pattern[str]:
    said = "|".join(alternatives("closing", "surely"))
    return re.compile(rf"(?<!\w)(?:{said}){_BETWEEN}{_FIRST_OF_TWO}{_DAY}", re.IGNORECASE)


@cache
def _limit() -> re.Pattern[str]:
    said = "|".join(alternatives("closing", "limit"))
    return re.compile(rf"(?<!\w)(?:{said}){_BETWEEN}{_DAY}", re.IGNORECASE)


@cache
def _posted() -> re.Pattern[str]:
    said = "|".join(alternatives("closing", "posted"))
    return re.compile(rf"(?<!\w)(?:{said}){_BETWEEN}{_DAY}", re.IGNORECASE)


def _own_day(lines: Sequence[str]) -> re.Match[str] | None:
    """The day with its year on which a posting says that it was published, or which stands alone above it."""
    told = (
        found for line in lines if _DIGIT.search(line) and (found := _posted().search(line)) and _number(found, "year")
    )
    alone = (
        found
        for line in lines[:_DATELINE_LINES]
        if len(line.split()) <= _WORDS_OF_DATELINE
        for found in _FULL_DAY.finditer(line)
        if _number(found, "year") and not line[found.end() :].strip(" .") and _is_dateline(line[: found.start()])
    )
    return next(told, None) or next(alone, None)


def _is_dateline(before: str) -> bool:
    """Whether what stands before a day is a town at most: "Rostock, den"."""
    return _TOWN_BEFORE.fullmatch(before) is not None


def _year_from(closing: re.Match[str], own: re.Match[str]) -> int:
    """The year in which a day and month come next from the posting's own day on."""
    later = (_number(closing, "month"), _number(closing, "day")) >= (_number(own, "month"), _number(own, "day"))
    return _number(own, "year") + (not later)


def _number(found: re.Match[str], name: str) -> int:
    """The year, month or day of a match, 0 where it has none; a year of two digits is one of this century."""
    written = next((text for form in range(1, 6) if (text := found.groupdict().get(f"{name}{form}"))), "")
    number = int(written) if written.isdigit() else _MONTHS.get(written.lower(), 0)
    return number + _CENTURY if name == "year" and 0 < number < _TWO_DIGITS else number
