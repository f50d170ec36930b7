"""The parts of a place in one line: street, postal code, town, region, country, where these are surely told."""

import re
from collections.abc import Sequence
from functools import cache

from tailor.model.resume_parts import PlacePart
from tailor.parsing.places import could_be_city, is_city, is_region
from tailor.parsing.street_lines import is_street_line
from tailor.parsing.words import read_table
from tailor.text import fold

_MOST, _SHORTEST_NAME = 160, 4
_OTHER_SIGNS = re.compile(
    r"[|;:@\t\n?!]|\s[/·•]\s|\b(?:remote|hybrid|homeoffice|relocat\w+|based|open to)\b", re.IGNORECASE
)
_STATES = (
    r"(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR"
    r"|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|NSW|VIC|QLD|TAS|ACT|NT)"
)
_CODE = (
    r"(?:\d{5}-\d{4}|\d{5}-\d{3}|\d{4}-\d{3}|\d{2}-\d{3}|\d{3}\s\d{2}|[1-9]\d{3}\s?[A-Z]{2}|\d{4,6}"
    r"|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]\d[\dW]\s?[A-Z\d]{4})"
)
_CODE_ALONE = re.compile(_CODE)
_CODE_BEFORE = re.compile(rf"((?:[A-Z]{{1,2}}-)?{_CODE})\s+(?=[^\W\d_])")
_CODE_BEHIND = re.compile(rf"(?<=[^\W\d_])\.?(?:\s+|\s[–-]\s)({_CODE})$")
_STATE = re.compile(_STATES)
_STATE_BEHIND = re.compile(rf"(?<=[a-zà-ÿ.])\s({_STATES})$")
_IN_BRACKETS = re.compile(r"\s\(([A-Z]{2}|[^\W\d_][^()\d]{2,30})\)$")
_BEHIND_DASH = re.compile(r"(?<=[a-zà-ÿ])\s?[/–-]\s?([A-Z]{2})$")
_COUNTY = re.compile(r"(?:Co\.?|County) [A-ZÀ-Þ][a-zà-ÿ]{2,}|[A-ZÀ-Þ][a-zà-ÿ]+ County")
_TOWN = re.compile(r"([^\W\d_][^\d,()]{1,40}?)(\s\d{1,2}(?:e|er|ème)?)?")
_EITHER = frozenset({"victoria", "washington", "georgia", "congo"})
"""Names of a town or country and of a region alike, which a country behind them does not tell."""

_CITY_STATES = frozenset(
    {"luxembourg", "luxemburg", "singapore", "singapur", "monaco", "hong kong", "panama", "guatemala"}
)
_STREET_AND_CODE = re.compile(rf"(.*\S)\s((?:[A-Z]{{1,2}}-)?{_CODE}\s[^\W\d_][^\d]+)")
_YEAR = re.compile(r"(?:19|20)\d\d")


@cache
def _countries() -> dict[str, str]:
    rows = (line.partition(":") for line in read_table("countries.txt").splitlines() if not line.startswith("#"))
    return {name.strip(): code for code, _, names in rows for name in names.split(";") if name.strip()}


def place_parts(text: str) -> tuple[PlacePart, ...]:
    """The parts of a place under JSON Resume's names; none where they cannot be told apart without a doubt.

    Every letter and figure of the text is in one of them.
    """
    if len(text) > _MOST or not re.search(r"[,\d(/-]", text) or _OTHER_SIGNS.search(text):
        return ()
    pieces = _pieces_of(text)
    if not all(pieces):
        return ()
    country = _country_of(pieces)
    code = _code_of(pieces)
    region = _region_of(pieces, told=country is not None)
    alone = not (region or code or len(pieces) > 1)
    if (alone and (not country or fold(pieces[-1]) in _EITHER)) or not _is_town(pieces[-1]):
        return ()
    street = ", ".join(pieces[:-1])
    if street and not _is_street(pieces[:-1], sure=bool(code) or (is_city(pieces[-1]) and not is_region(pieces[-1]))):
        return ()
    town = "region" if alone and is_region(pieces[-1]) and not is_city(pieces[-1]) else "city"
    found = (("address", street), ("postalCode", code), (town, pieces[-1]), ("region", region))
    parts = [PlacePart(key, told) for key, told in found if told]
    parts += [country] if country else []
    whole = _letters(text) == _letters("".join(part.told or part.text for part in parts))
    return tuple(parts) if whole else ()


def _pieces_of(text: str) -> list[str]:
    """What commas part, and a street from the code of its town behind it ("8 rue des Ormes 35000 Rennes")."""
    *before, last = [piece.strip() for piece in text.split(",")]
    found = _STREET_AND_CODE.fullmatch(last)
    return [*before, found[1], found[2]] if found and is_street_line(found[1]) else [*before, last]


def _country_of(pieces: list[str]) -> PlacePart | None:
    """The country that the last piece names; it is taken off."""
    bracket = _IN_BRACKETS.search(pieces[-1])
    if bracket and (code := _countries().get(fold(bracket[1]))):
        pieces[-1] = pieces[-1][: bracket.start()]
        return PlacePart("countryCode", code, bracket[1])
    code = _countries().get(fold(pieces[-1])) if len(pieces) > 1 else None
    return PlacePart("countryCode", code, pieces.pop()) if code else None


def _code_of(pieces: list[str]) -> str:
    """The postal code in the last pieces; it is taken off."""
    last = pieces[-1]
    if len(pieces) > 1 and _CODE_ALONE.fullmatch(last):
        return pieces.pop()
    ats = [-1, -2] if len(pieces) > 1 and is_region(last) else [-1]  # "Kochi 682001, Kerala"
    for at in ats:
        if found := _CODE_BEHIND.search(pieces[at]):
            pieces[at] = pieces[at][: found.start()].strip()
            return found[1]
    for at in range(len(pieces) - 1, max(-1, len(pieces) - 3), -1):
        found = _CODE_BEFORE.match(pieces[at])
        if found and not is_street_line(pieces[at]) and not _YEAR.fullmatch(found[1]):
            pieces[at] = pieces[at][found.end() :]
            return found[1]
    return ""


def _region_of(pieces: list[str], *, told: bool) -> str:
    """The region in the last piece or behind its town; it is taken off.

    Where the country is `told`, what stands between it and a town is one, unless it could be the town itself.
    """
    last = pieces[-1]
    for pattern in (_IN_BRACKETS, _STATE_BEHIND, _BEHIND_DASH):
        found = pattern.search(last)
        if found and (len(found[1]) < _SHORTEST_NAME or is_region(found[1])):
            pieces[-1] = last[: found.start()].strip()
            return found[1]
    if len(pieces) < 2 or not _is_town(pieces[-2]):  # noqa: PLR2004 town and region
        return ""
    named = _STATE.fullmatch(last) or _COUNTY.fullmatch(last) or (is_region(last) and (told or not is_city(last)))
    between = told and could_be_city(last) and (not is_city(last) or fold(last) == fold(pieces[-2]))
    return pieces.pop() if named or between else ""


def _is_town(text: str) -> bool:
    found = _TOWN.fullmatch(text)
    if found is None or fold(text) in _countries().keys() - _CITY_STATES:
        return False
    return is_city(found[1]) if found[2] else not is_street_line(text)


def _is_street(pieces: Sequence[str], *, sure: bool) -> bool:
    """Whether what stands before a town is where in it somebody lives; a `sure` town may have its quarter before it."""
    if any(_CODE_BEHIND.search(piece) and not is_street_line(piece) for piece in pieces):
        return False  # a town with its code
    numbered = any(re.search(r"\d", piece) for piece in (pieces if sure else pieces[:1]))
    numbered = numbered or any(map(is_street_line, pieces))
    return numbered or (sure and len(pieces) == 1 and could_be_city(pieces[0]) and not is_city(pieces[0]))


def _letters(text: str) -> list[str]:
    return sorted(re.findall(r"\w", text))
