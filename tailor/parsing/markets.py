"""Markets, regions and lines of business that a title is for: no employer is called by their words alone."""

import re
from functools import cache

from tailor.parsing.words import read_words
from tailor.text import fold

_JOINS = re.compile(r"\s*[&+/,]\s*|\s+(?:and|und|et|y|e|en)\s+|\s+")
_LEAD = re.compile(r"(?:the|region|région|regione|región|market|markt|marché|gebiet|zone|zona)\s", re.IGNORECASE)
_BEHIND = re.compile(r"\s(?:region|markets?|area|territory|segment)$", re.IGNORECASE)
_LONGEST = 120
"""Characters: what is longer is a sentence."""


def is_market(text: str) -> bool:
    """Whether every word of a text is one of a market or region ("North America", "UK & Ireland", "DACH")."""
    if len(text) > _LONGEST:
        return False
    bare = _BEHIND.sub("", _LEAD.sub("", text.strip()))
    words = [word for word in _JOINS.split(bare) if word]
    return bool(words) and all(fold(word) in _folded() for word in words)


def without_market(text: str) -> str:
    """A title without the market behind its comma ("Buyer, Western Europe"); any other text as it is."""
    title, comma, behind = text.rpartition(", ")
    return title if comma and title and is_market(behind) else text


@cache
def _folded() -> frozenset[str]:
    return frozenset(fold(word) for word in read_words("markets.txt"))
