"""Dates and words for the present in a text, each in one form however it is written."""

import re
from collections.abc import Iterator

from tailor.text import fold, written_languages

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janvier",
            "feb february februar fevrier fevr",
            "mar march marz maerz mars",
            "apr april avril avr",
            "may mai",
            "jun june juni juin",
            "jul july juli juillet juil",
            "aug august aout",
            "sep sept september septembre",
            "oct october oktober okt octobre",
            "nov november novembre",
            "dec december dezember dez decembre",
        ),
        1,
    )
    for name in names.split()
}
_ACCENTED = ("märz", "février", "févr", "août", "décembre")
_MONTH = rf"(?P<month>{'|'.join(sorted((*_MONTHS, *_ACCENTED), key=len, reverse=True))})\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_WRITTEN_NOW = "|".join(re.escape(words.present) for words in written_languages().values())
_DATE = re.compile(
    rf"""
    (?<![\w/.-]) (?:
        {_YEAR} [-/.] (?P<number>0[1-9]|1[0-2]) (?: [-/.] (?P<day>\d\d) )? (?![\w/])
      | (?P<day4>0?[1-9]|[12]\d|3[01])(?P<between>[-.])(?P<number3>0?[1-9]|1[0-2])(?P=between)(?P<year6>(?:19|20)\d\d)
        (?![\w/-])
      | (?P<number2>0?[1-9]|1[0-2]) [/.] (?P<year2>(?:19|20)\d\d) (?!\w)
      | (?: (?P<day2>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.)?[^\S\t]+ )? {_MONTH}
        (?: \s+(?P<day3>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?,? )? (?: ,?\s+ | [/-] ) (?P<year3>(?:19|20)\d\d) (?!\w)
      | {_MONTH.replace("<month>", "<month2>")} \s? ['’] (?P<year5>\d\d) (?!\w)
      | (?P<year4>(?:19|20)\d\d) (?![\w%,]|\s?%)
    )
    | \b(?P<now>present|now|current|today|to\ date|ongoing|heute|aktuell|jetzt|laufend
        |aujourd['’]hui|actuel|présent|à\ ce\ jour|en\ cours|{_WRITTEN_NOW})\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NEAR_NOW = re.compile(r"(?:[-–—]|\bto|\buntil|\bbis|\bà)\s*$")


def find_dates(text: str) -> Iterator[tuple[str, int, int]]:
    """The dates of a text as "2019", "2019-03", "2019-03-14" or "now", each with its start and end."""
    for found in _DATE.finditer(text):
        if found["now"]:
            if _NEAR_NOW.search(text[: found.start()]) or fold(text.strip(" ()")) == fold(found["now"]):
                yield "now", found.start(), found.end()
            continue
        month = int(_given(found, "number") or _MONTHS.get(fold(_given(found, "month")), 0))
        year, day = _whole_year(_given(found, "year")), int(_given(found, "day") or 0)
        start = found.start() if month or not found["month"] else found.start("year3")
        yield _date_key(year, month, day), start, found.end()


def _given(found: re.Match[str], name: str) -> str:
    """What the pattern's ways to write a date, "day" or "day2", hold of it."""
    return next((text for group, text in found.groupdict().items() if text and group.rstrip("23456") == name), "")


def _whole_year(digits: str) -> str:
    """A year of which two digits may be written ("'98"), none of them later than this century's fiftieth."""
    if len(digits) > 2:  # noqa: PLR2004  digits
        return digits
    return f"20{digits}" if digits < "50" else f"19{digits}"


def _date_key(year: str, month: int, day: int) -> str:
    if month and day:
        return f"{year}-{month:02}-{day:02}"
    return f"{year}-{month:02}" if month else year
