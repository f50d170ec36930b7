"""Lists that are written as a paragraph: short names between semicolons, and a full stop."""

import re

_SEMICOLONS = re.compile(r"\s*;\s+")
_BRACKETED = re.compile(r"\s*\([^()]*\)")
_SPEAKS = re.compile(
    r"\b(?:I|my|am|is|are|was|have|has|ich|meine?|bin|ist|habe|hat|je|mon|ma|suis|est|soy|es|sou|é|sono|è|ik|mijn|ben)\b"
    r"|\bj['’]"
)
_FEWEST = 4
_WORDS_OF_ITEM = 9
_USUAL_WORDS = 5


def is_stopped_list(text: str) -> bool:
    """Whether a text is a list of short names between semicolons, in none of which somebody speaks."""
    pieces = _SEMICOLONS.split(_BRACKETED.sub("", text).rstrip(". "))
    words = [len(piece.split()) for piece in pieces]
    short = min(words) > 0 and max(words) <= _WORDS_OF_ITEM and sum(words) <= _USUAL_WORDS * len(words)
    return len(pieces) >= _FEWEST and short and not any(map(_SPEAKS.search, pieces))
