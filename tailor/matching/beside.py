"""Names of skills in front of another noun: "sales figures" are no sales, a "teaching hospital" is no teaching."""

from enum import Enum

from tailor.matching.index import IndexedItem
from tailor.matching.word_lists import word_set
from tailor.model import Place

_TOLD = frozenset({Place.BULLET, Place.SUMMARY, Place.DETAIL, Place.OTHER})


class Beside(Enum):
    """What the noun behind a name makes of it."""

    NOTHING = "the name stands for itself"
    WORKED_WITH = "what one worked on or beside"
    ANOTHER_THING = "another thing altogether"


def noun_beside(indexed: IndexedItem, start: int, end: int) -> Beside:
    """What the noun behind the words at `start` to `end` makes of them, in a sentence; lists and titles name skills."""
    following = next((token for token in indexed.tokens if token.start >= end), None)
    if indexed.item.place not in _TOLD or following is None or indexed.item.text[end : following.start] != " ":
        return Beside.NOTHING
    if following.key in word_set("beside_places"):
        return Beside.ANOTHER_THING
    is_single = " " not in indexed.item.text[start:end]
    counted = is_single and following.key in word_set("beside_counts")
    return Beside.WORKED_WITH if counted or following.key in word_set("beside_work") else Beside.NOTHING
