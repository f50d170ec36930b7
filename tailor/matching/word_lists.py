"""The word lists of this package: plain text files, `#` starts a comment."""

from functools import cache

from tailor.text import list_entries


def entries(name: str) -> tuple[str, ...]:
    """The lines of a list that are not empty."""
    return list_entries("tailor.matching", name)


@cache
def word_set(name: str) -> frozenset[str]:
    """All words of a list."""
    return frozenset(word for line in entries(name) for word in line.split())
