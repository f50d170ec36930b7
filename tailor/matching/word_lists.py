"""The word lists of this package: plain text files, `#` starts a comment."""

from functools import cache
from importlib.resources import files


@cache
def entries(name: str) -> tuple[str, ...]:
    """The lines of a list that are not empty."""
    text = (files("tailor.matching") / "words" / f"{name}.txt").read_text(encoding="utf-8")
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return tuple(line for line in lines if line)


@cache
def word_set(name: str) -> frozenset[str]:
    """All words of a list."""
    return frozenset(word for line in entries(name) for word in line.split())
