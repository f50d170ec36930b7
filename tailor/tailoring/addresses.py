"""Where somebody lives, as it is written shorter or longer."""

import re
from functools import cache

from tailor.tailoring.word_lists import word_lines

_POST_CODE = re.compile(
    r"(?:\b[A-Z]{1,2}[-‐])?\b(?:[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]?(?:\s?\d[A-Z]{2})?"
    r"|\d{4,6}(?:-\d{4})?)\b"
)
_REGION = re.compile(r"(?<=[,\s])[A-Z]{2,3}\b")

_AGE = re.compile(
    r"\b(?:née? (?:le|en) [\d./ ]+|\d{2} (?:ans|Jahre(?: alt)?|years old|yrs)|(?:aged|age) \d{2})\b", re.IGNORECASE
)
_MARKS = " ,;|·–-"


def without_age(place: str) -> str:
    """A place without the age that a resume writes beside it: "34 ans, Rodez"; a letter's head says none."""
    bare = _AGE.sub("", place)
    return place if bare == place else re.sub(r"\s*[,;|·]\s*(?=[,;|·])", "", bare).strip(_MARKS)


def towns(address: str) -> list[str]:
    """The piece of an address without the figures of its post code: "63000 Lyon", "Leeds LS1 4AB", "Bend, OR 97701"."""
    bare = _POST_CODE.sub(" ", address)
    return [" ".join(bare.split()).strip(" ,")] if bare != address and bare.strip(" ,") else []


def with_long_regions(place: str) -> str:
    """A place with the long names of regions and countries: "Denver, CO"."""
    return _REGION.sub(lambda found: _regions().get(found[0], found[0]), place)


@cache
def _regions() -> dict[str, str]:
    rows = (line.split(": ") for line in word_lines("regions"))
    return dict(rows)
