"""The levels of German and French degrees, which are called otherwise than English ones."""

import re
from functools import cache

from tailor.matching.word_lists import entries
from tailor.text import fold
from tailor.vocabulary.term import DEGREE_LEVELS

_PAPER = re.compile(r"bac\s?\+\s?\d|(?:[bm]\.\s?\w+|dr)\.|[a-zà-ÿ]+(?:-(?=\w+ing?\b))?", re.IGNORECASE)

_GRADES = tuple(
    (grade, re.compile(rf"\b(?:{papers})\b"))
    for grade, papers in (
        (3, r"CAP|BEP|[Gg]eselle\w*|[Ff]acharbeiter(?:in)?|[Gg]esellenbrief"),
        (4, r"BP|[Bb]revet\s+professionnel|[Bb]ac(?:calauréat)?\s+(?:pro\w*|techno\w*)|[Bb]accalauréat"),
        (
            5,
            r"BTS|DUT|DEUST|[Bb]revet\s+de\s+maîtrise|[Bb]ac\s?\+\s?2|[Mm]eisterbrief|(?<!Haus)[A-ZÄÖÜ]\w+meister(?:in)?|[Mm]eister(?:in)?",
        ),
        (6, r"[Ll]icence\s+pro\w*|[Bb]ac\s?\+\s?[34]"),
        (7, r"[Bb]ac\s?\+\s?5|[Ii]ngénieure?"),
    )
)


def is_below(level: str, text: str) -> bool:
    """Whether the highest degree that a German or French text names is below a level: a licence below a master's."""
    levels = _levels()
    named = (levels.get(fold(re.sub(r"\s", "", found[0]))) for found in _PAPER.finditer(text))
    held = max((DEGREE_LEVELS.index(one) for one in named if one), default=None)
    return held is not None and held < DEGREE_LEVELS.index(level)


def is_lower_paper(asked: str, held: str) -> bool:
    """Whether a French or German paper of a trade is of a lower grade than is asked for: a CAP below a bac pro.

    Args:
        asked: The requirement, of whose alternatives the lowest counts.
        held: The text that names the paper, of which the highest counts.
    """
    wanted, had = _grades(asked), _grades(held)
    return bool(wanted and had) and max(had) < min(wanted)


def _grades(text: str) -> list[int]:
    return [grade for grade, papers in _GRADES for _ in papers.finditer(text)]


@cache
def _levels() -> dict[str, str]:
    rows = (line.partition("=") for line in entries("levels_abroad"))
    return {fold(word): level.strip() for level, _, words in rows for word in words.split()}
