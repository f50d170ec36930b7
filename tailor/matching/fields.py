"""Names of activities that are done in many fields, with the word before them that says in which."""

from functools import cache

from tailor.matching.index import IndexedItem
from tailor.matching.word_lists import entries
from tailor.text import tokenize

_BEFORE = 2


def is_of_another_field(asked: str, indexed: IndexedItem, start: int) -> bool:
    """Whether the name at `start` is done in another field than is asked for: "clinical audit", "financial audit".

    It is not where either side names no field, or where the item names the asked one too.
    """
    wanted = {field for token in tokenize(asked) if (field := _fields().get(token.key)) is not None}
    if not wanted:
        return False
    before = [token for token in indexed.tokens if token.end <= start]
    held: set[int] = set()
    edge = start
    for token in reversed(before[-_BEFORE:]):
        if indexed.item.text[token.end : edge].strip(" -/"):
            break
        held |= {_fields()[token.key]} if token.key in _fields() else set()
        edge = token.start
    return bool(held) and not wanted & {_fields().get(token.key) for token in indexed.tokens}


@cache
def _fields() -> dict[str, int]:
    """The number of the field of each word."""
    return {word: number for number, line in enumerate(entries("fields")) for word in line.split()}
