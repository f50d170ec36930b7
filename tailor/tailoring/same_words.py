"""Words, signs and numbers that are written in several ways and mean one thing."""

import re
from collections.abc import Iterator
from functools import cache

from tailor.tailoring.word_lists import word_rows

_UMLAUT = re.compile(r"(?<![aeiouq])([aou])e(?=[^\W\d_aeiou](?:[^\W\d_]))")
"""An umlaut in two letters ("Joerg"), inside a word."""
_COUNTS = {
    "zwei deux": 2,
    "drei trois tres": 3,
    "vier quatre cuatro": 4,
    "fünf fuenf cinq cinco": 5,
    "sechs": 6,
    "sieben siete": 7,
    "acht huit ocho": 8,
    "neun nueve": 9,
    "zehn dix diez dizaine": 10,
    "elf onze": 11,
    "zwölf zwoelf douze doce dutzend douzaine": 12,
    "dreizehn treize trece": 13,
    "vierzehn quatorze catorce": 14,
    "fünfzehn fuenfzehn quinze quince quinzaine": 15,
    "sechzehn": 16,
    "siebzehn": 17,
    "achtzehn": 18,
    "neunzehn": 19,
    "zwanzig vingt veinte vingtaine": 20,
    "dreißig dreissig trente treinta trentaine": 30,
    "vierzig quarante cuarenta quarantaine": 40,
    "fünfzig fuenfzig cinquante cincuenta cinquantaine": 50,
    "sechzig soixante sesenta soixantaine": 60,
    "siebzig setenta": 70,
    "achtzig ochenta": 80,
    "neunzig noventa": 90,
    "hundert centaine": 100,
    "tausend millier": 1000,
}
_ORDINALS = {
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "deuxième": 2,
    "troisième": 3,
    "quatrième": 4,
    "cinquième": 5,
    "sixième": 6,
    "septième": 7,
    "huitième": 8,
    "neuvième": 9,
    "dixième": 10,
    "dritte": 3,
    "vierte": 4,
    "fünfte": 5,
    "sechste": 6,
    "siebte": 7,
    "achte": 8,
    "neunte": 9,
    "zehnte": 10,
}
_VALUES = {word: value for words, value in _COUNTS.items() for word in words.split()}
_NUMBER = re.compile(rf"\b(?:(?P<count>{'|'.join(_VALUES)})|(?P<order>{'|'.join(_ORDINALS)})[nmrs]?)\b", re.IGNORECASE)
_NEUF = re.compile(
    r"\bneuf(?=\s+(?:ans|mois|semaines|jours|heures|personnes|salariés|enfants|élèves|agents)\b)", re.IGNORECASE
)
"""The number, not the word for new."""
_SEPT = re.compile(r"\bsept(?=\s+[a-zà-ÿ])")
"""The number, not the month."""
_FIGURE = re.compile(r"(?<![\w.,])(?P<figure>\d{1,2})(?:st|nd|rd|th|ème|e)\b", re.IGNORECASE)
_EXPIRY = re.compile(
    r"\b(?:exp(?:\.|ir(?:es|y|ing|ation))?|valid (?:until|till|through|thru|to)|good through|gültig bis"
    r"|valables? jusqu['’](?:en|au|à))(?:\s?:|\s(?:date|on|in))*\s?:?(?=\s*(?:\d|[A-Za-zéûäÀ-Þ]{3,9}\.?\s\d))",
    re.IGNORECASE,
)
_OPEN_SINCE = re.compile(
    r"\b(?:since|seit|depuis(?: le)?)\s+((?:\d{1,2}[./]|(?:[^\W\d_]{3,9})\.?\s)?(?:19|20)\d\d)"
    r"(?!\s*(?:[-–—]|to\b|bis\b))",
    re.IGNORECASE,
)


@cache
def one_form(key: str) -> str:
    """A folded word in the form that all its ways of writing share: "approx" is "about", "joerg" is "jorg"."""
    return _firsts().get(key) or _UMLAUT.sub(r"\1", key)


def find_counts(text: str) -> Iterator[tuple[int, int, int]]:
    """Numbers in German, French and Spanish words, and ordinals from the third on: value, start, end.

    Words that mean something else in another of these languages ("once", "six", "neuf", "due") are not read.
    """
    for found in _NUMBER.finditer(text):
        value = _VALUES.get((found["count"] or "").lower()) or _ORDINALS[(found["order"] or "").lower()]
        yield value, found.start(), found.end()
    for found in _NEUF.finditer(text):
        yield 9, found.start(), found.end()
    for found in _SEPT.finditer(text):
        yield 7, found.start(), found.end()
    for found in _FIGURE.finditer(text):
        yield int(found["figure"]), found.start(), found.end()


def find_expiries(text: str) -> Iterator[tuple[int, int]]:
    """Where a text says, before a date, until when something is valid: "exp.", "expires", "valid until"."""
    return (found.span() for found in _EXPIRY.finditer(text))


def with_open_end(text: str) -> str:
    """A head's line in which "since March 2021" is a range that lasts: "March 2021 - now"."""
    return _OPEN_SINCE.sub(r"\1 - now", text)


@cache
def _firsts() -> dict[str, str]:
    return {word: row[0] for row in word_rows("same_words") for word in row[1:]}
