"""Names of skills in front of another noun: "sales figures" are no sales, a "teaching hospital" is no teaching."""

from enum import Enum
from functools import cache

from tailor.matching.index import IndexedItem
from tailor.matching.word_lists import entries, word_set
from tailor.model import Place
from tailor.text import fold

_TOLD = frozenset({Place.BULLET, Place.SUMMARY, Place.DETAIL, Place.OTHER})


class Beside(Enum):
    """What the noun behind a name makes of it."""

    NOTHING = "the name stands for itself"
    WORKED_WITH = "what one worked on or beside"
    ANOTHER_THING = "another thing altogether"


def noun_beside(indexed: IndexedItem, start: int, end: int) -> Beside:
    """What the noun behind the words at `start` to `end` makes of them, in a sentence or long title.

    Lists name skills, whatever follows.
    """
    following = next((token for token in indexed.tokens if token.start >= end), None)
    if following is None or indexed.item.text[end : following.start] != " ":
        return Beside.NOTHING
    told = indexed.item.place in _TOLD
    goes_on = following.end < len(indexed.item.text) and indexed.item.place is Place.TITLE
    if (told or goes_on) and following.key in word_set("beside_places"):
        return Beside.ANOTHER_THING
    if not told:
        return Beside.NOTHING
    words = indexed.item.text[start:end]
    if following.key in _nouns_of_adjectives().get(fold(words), ()):
        return Beside.ANOTHER_THING
    is_single = " " not in words
    counted = is_single and following.key in word_set("beside_counts")
    return Beside.WORKED_WITH if counted or following.key in word_set("beside_work") else Beside.NOTHING


@cache
def _nouns_of_adjectives() -> dict[str, frozenset[str]]:
    """Names that are everyday adjectives, and the nouns before which they are."""
    rows = (line.partition("=") for line in entries("adjectives"))
    return {word.strip(): frozenset(nouns.split()) for word, _, nouns in rows}
