"""Figures as they are written in several countries, and the units behind them."""

import re
from collections.abc import Iterator

_GROUPED = re.compile(
    r"(?<![\w.,'’])(?<!\d[ \u00a0])\d{1,3}"
    r"(?:(?P<sign>[.'’\u202f\u00a0])\d{3}(?:(?P=sign)\d{3})*| 000(?: 000)*|(?: \d{3})* \d00)"
    r"(?P<part>,\d{1,2})?(?![\w%]|[.,]\d|\s%)"
)
_SIGNS = re.compile(r"[.'’ \u202f\u00a0]")
_COMMA = re.compile(r"(?<![\w.,])(\d+),(\d{1,2})(?![\w]|,\d)")
_SCALE = re.compile(
    r"\s?(?:(?P<million>(?:mio|mill)\b\.?|million(?:en|s)?\b)|(?P<billion>(?:mrd|md)\b\.?|milliarden?\b|milliards?\b)"
    r"|(?P<thousand>tsd\b\.?|tausend\b|mille\b)|(?P<lakh>lakhs?\b|lacs?\b)|(?P<crore>crores?\b|cr\b\.?))",
    re.IGNORECASE,
)
_SCALES = {"million": 1e6, "billion": 1e9, "thousand": 1e3, "lakh": 1e5, "crore": 1e7}
_UNITS = {
    "h": "hours",
    "std": "hours",
    "stdn": "hours",
    "min": "minutes",
    "d": "days",
    "t": "tons",
    "kg": "kilograms",
    "g": "grams",
    "km": "kilometers",
    "m": "meters",
    "cm": "centimeters",
    "mm": "millimeters",
    "l": "liters",
    "m2": "square meters",
    "m²": "square meters",
    "sqm": "square meters",
    "qm": "square meters",
    "ml": "milliliters",
    "kw": "kilowatts",
    "mw": "megawatts",
    "kv": "kilovolts",
    "v": "volts",
    "gb": "gigabytes",
    "tb": "terabytes",
    "x": "times",
}
"""Short names of units and the words for them, as `same_words` has them."""
_UNIT = re.compile(
    rf"(?<=\d)[\s-]?(?P<unit>{'|'.join(sorted(_UNITS, key=len, reverse=True))})(?![\w²]|['’]\w|\.\w)", re.IGNORECASE
)
_RANK = re.compile(r"(?<![\w.,])(?P<figure>[12])(?:st|nd)\b", re.IGNORECASE)
_RANKS = {"1": "first", "2": "second"}
_ABOUT = re.compile(
    r"\b(?P<about>une|(?<=d['’])une|la)\s(?=(?:petite\s|bonne\s)?(?:dizaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine"
    r"|soixantaine|centaine|millier)\b)",
    re.IGNORECASE,
)


_UP_TO = re.compile(r"\b(?P<up>bis zu|jusqu['’]à|jusqu['’]a)(?=\s)", re.IGNORECASE)


def with_plain_figures(text: str) -> str:
    """A text of the same length whose figures have commas at their thousands and a full stop before their parts.

    "45.000 €", "45 000 €" and "45'000" are 45,000; "1,5 Mio." is 1.5. Three figures behind a full stop are thousands.
    """
    if not any(char.isdigit() for char in text):
        return text
    return _COMMA.sub(r"\1.\2", _GROUPED.sub(_plain, text))


def _plain(found: re.Match[str]) -> str:
    part = found["part"] or ""
    whole = found[0].removesuffix(part)
    return f"{_SIGNS.sub(',', whole)}{part.replace(',', '.')}"


def scaled(value: float, text: str, end: int) -> tuple[float, int]:
    """A number that ends at a place of a text with the word behind it that makes it larger ("2 lakh"), and its end."""
    found = _SCALE.match(text, end)
    return (value * _SCALES[str(found.lastgroup)], found.end()) if found else (value, end)


def find_units(text: str) -> Iterator[tuple[str, int, int]]:
    """The short names of units behind figures: the word for the unit, start, end.

    A single letter in capitals is none ("Band 2 S"), nor is "m" behind a figure without a space, perhaps a million.
    """
    if not any(char.isdigit() for char in text):
        return
    for found in _UNIT.finditer(text):
        written = found["unit"]
        if len(written) == 1 and not _is_letter_of_unit(found):
            continue
        yield _UNITS[written.lower()], found.start("unit"), found.end()


def _is_letter_of_unit(found: re.Match[str]) -> bool:
    written = found["unit"]
    if written.isupper() and written not in {"V", "L"}:
        return False
    return written.lower() != "m" or found.start("unit") > found.start()


def find_ranks(text: str) -> Iterator[tuple[str, int, int]]:
    """The figures "1st" and "2nd" as the words that they stand for: key, start, end."""
    if "1st" in text or "2nd" in text:
        yield from ((_RANKS[found["figure"]], *found.span()) for found in _RANK.finditer(text))


def find_up_to(text: str) -> Iterator[tuple[int, int]]:
    """The German and French words for "up to": start, end."""
    if "bis zu" in text or "usqu" in text:
        yield from (found.span("up") for found in _UP_TO.finditer(text))


def find_about(text: str) -> Iterator[tuple[int, int]]:
    """The article of a French round number ("une trentaine"), which says "about": start, end."""
    if "aine" in text or "millier" in text:
        yield from (found.span("about") for found in _ABOUT.finditer(text))
