"""The word tables of this package."""

import re
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent / "words"


@cache
def word_set(name: str) -> frozenset[str]:
    """The words of a table."""
    return frozenset(word for line in word_lines(name) for word in line.split())


@cache
def word_rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a table, each as its words."""
    return tuple(tuple(line.split()) for line in word_lines(name))


@cache
def phrase_pattern(name: str) -> re.Pattern[str]:
    """The phrases of a table, one a line, as one pattern of whole words, upper and lower case equal."""
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, word_lines(name)))})\b", re.IGNORECASE)


def word_lines(name: str) -> list[str]:
    """The lines of a table without its comments."""
    text = (_FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
