"""The word lists of this package: plain text files, `#` starts a comment."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files


def _lines(name: str) -> Iterator[list[str]]:
    text = (files("tailor.matching") / "words" / f"{name}.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        words = line.partition("#")[0].split()
        if words:
            yield words


@cache
def word_set(name: str) -> frozenset[str]:
    """All words of a list."""
    return frozenset(word for line in _lines(name) for word in line)


@cache
def families(name: str) -> tuple[tuple[str, ...], ...]:
    """The lines of a list, each a group of words."""
    return tuple(tuple(line) for line in _lines(name))
