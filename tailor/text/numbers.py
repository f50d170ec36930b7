"""Numbers of a text, in figures and in words."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SMALL = {word: value for value, word in enumerate(_ONES)} | {word: 20 + 10 * i for i, word in enumerate(_TENS)}
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "dozen": 12}
_SUFFIXES = {"k": 1_000, "m": 1_000_000, "mm": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000, "b": 1_000_000_000}
_PARTS = "\u00bc-\u00be\u2150-\u215e"
"""Fractions in one character: "1½"."""

_WORDS = "|".join(sorted([*_SMALL, *_SCALES], key=len, reverse=True))
_NUMBER = re.compile(
    rf"""
    (?P<words>\b(?:an?\s+(?:half[\s-]+)?(?=(?:hundred|thousand|million|billion|dozen)\b)|half\s+a\s+(?=dozen|million))?
        (?:{_WORDS})\b(?:(?:[\s-]+|\s+and\s+)(?:{_WORDS})\b)*)(?:\s*\(\s*(?P<same>\d+)\s*\+?\s*\))?
  | (?<![\w.,])(?P<figures>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)(?P<part>[{_PARTS}])?
        (?:\s?(?P<scale>hundred|thousand|million|billion|dozen)\b|(?P<suffix>k|mm?|mn|bn|b)\b)?
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it stands at `start` to `end` of a text, and its value."""

    value: float
    start: int
    end: int
    text: str


@lru_cache(maxsize=2048)
def find_numbers(text: str) -> tuple[Number, ...]:
    """All numbers of a text in order, in figures or words: "five", "twenty-five", "a dozen", "2,000", "1.5 million".

    "three (3)" is one number. A number that is part of a name ("K8s", "S3") is none; a percent or currency sign is not
    part of it.
    """
    found = []
    for match in _NUMBER.finditer(text):
        value = _value_of_words(match["words"]) if match["words"] else _value_of_figures(match)
        found.append(Number(value, match.start(), match.end(), match[0]))
    return tuple(found)


def parse_number(text: str) -> float | None:
    """The value of the first number of a text, or None: "three (3)" and "3+" are 3, "a dozen" is 12."""
    numbers = find_numbers(text)
    return numbers[0].value if numbers else None


def _value_of_figures(match: re.Match[str]) -> float:
    value = float(match["figures"].replace(",", "")) + (unicodedata.numeric(match["part"]) if match["part"] else 0.0)
    scale = (match["scale"] or "").lower()
    suffix = (match["suffix"] or "").lower()
    return value * _SCALES.get(scale, 1) * _SUFFIXES.get(suffix, 1)


def _value_of_words(words: str) -> float:
    total = current = 0.0
    for word in re.findall(r"[a-z]+", words.lower()):
        if word == "half":
            current = 0.5
        elif word in _SMALL:
            current += _SMALL[word]
        elif word in {"hundred", "dozen"}:
            current = (current or 1) * _SCALES[word]
        elif word in _SCALES:
            total += (current or 1) * _SCALES[word]
            current = 0.0
    return total + current
