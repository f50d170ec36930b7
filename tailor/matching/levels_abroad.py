"""The levels of German and French degrees, which are called otherwise than English ones."""

import re
from functools import cache

from tailor.matching.word_lists import entries
from tailor.text import fold
from tailor.vocabulary.term import DEGREE_LEVELS

_PAPER = re.compile(r"bac\s?\+\s?\d|(?:[bm]\.\s?\w+|dr)\.|[a-zà-ÿ]+(?:-(?=\w+ing?\b))?", re.IGNORECASE)


def is_below(level: str, text: str) -> bool:
    """Whether the highest degree that a German or French text names is below a level: a licence below a master's."""
    levels = _levels()
    named = (levels.get(fold(re.sub(r"\s", "", found[0]))) for found in _PAPER.finditer(text))
    held = max((DEGREE_LEVELS.index(one) for one in named if one), default=None)
    return held is not None and held < DEGREE_LEVELS.index(level)


@cache
def _levels() -> dict[str, str]:
    rows = (line.partition("=") for line in entries("levels_abroad"))
    return {fold(word): level.strip() for level, _, words in rows for word in words.split()}
