"""Whether a posting writes its days before its months or behind them, by where it comes from."""

import re

from tailor.text import guess_language

_DAY_FIRST = frozenset({"de", "fr", "es", "pt", "it", "nl"})
_BY_LANGUAGE = {
    "day": re.compile(r"en[-_](?:GB|IE|AU|NZ|ZA|IN)", re.IGNORECASE),
    "month": re.compile(r"en[-_]US", re.IGNORECASE),
}
_OF_TWO = re.compile(r"(?<![\d./-])(\d{1,2})[/-](\d{1,2})[/-](?:20)?\d\d(?![\d/-])")
_MONTHS_IN_A_YEAR = 12
_DAYS_FIRST_THERE = re.compile(
    r"£\s?\d|\b(?:\+44|\+353|\+61|\+64)\b|(?<!\d)\(?0(?:1\d{3}|7\d{3})\)? ?\d{3} ?\d{3}(?!\d)|\(?020\)? ?\d{4} ?\d{4}"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\.(?:co|ac|gov|org|nhs|sch|com|net)\.(?:uk|au|nz|za)\b|\.(?:ie|uk)\b"
    r"|\b(?:DBS|NHS|TAFE|Garda|Eircode|United Kingdom|(?<!New )England|Scotland|Wales|Northern Ireland"
    r"|Australia|New Zealand)\b"
    r"|\b(?:[Pp]er annum|pro rata|bank holidays?)\b"
)
_MONTHS_FIRST_THERE = re.compile(
    r"\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}-\d{3}-\d{4}\b|\b401 ?\(?k\)?"
    r"|\b(?:EEO|EOE|FLSA|GED|OSHA|W-?2)\b"
    r"|\bUSA\b|\bU\.S\.|\bUnited States\b|\.edu\b|\bhigh school diploma\b"
)
_NEITHER = re.compile(r"\b[A-Z]\d[A-Z] \d[A-Z]\d\b|\bCanad(?:a|ian)\b|C(?:A|AD)\s?\$")


def day_order(text: str, language: str = "") -> str:
    """What comes first in "03/04/2027": "day" or "month"; an empty string where the posting does not show it.

    Args:
        text: The posting's whole text.
        language: The language that the page states ("en-GB"), or an empty string.
    """
    if guess_language(text) in _DAY_FIRST:
        return "day"
    shown = {order for pair in _OF_TWO.findall(text) if (order := _shown(*map(int, pair)))}
    if shown:
        return next(iter(shown)) if len(shown) == 1 else ""
    there = {order for order, sign in (("day", _DAYS_FIRST_THERE), ("month", _MONTHS_FIRST_THERE)) if sign.search(text)}
    stated = next((order for order, form in _BY_LANGUAGE.items() if form.match(language)), "")
    if _NEITHER.search(text) or len(there | ({stated} - {""})) > 1:
        return ""
    return stated or next(iter(there), "")


def _shown(first: int, second: int) -> str:
    """The order of a day that can be read in one way only; an empty string for any other."""
    if first > _MONTHS_IN_A_YEAR >= second:
        return "day"
    return "month" if second > _MONTHS_IN_A_YEAR >= first else ""
