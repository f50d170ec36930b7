"""Which names of what somebody holds can stand in a sentence: whole ones, without an aside of a resume's writer."""

import re
from collections.abc import Iterable

from tailor.text import fold

_ASIDE = re.compile(
    r"\([^()]*(?::|\b(?:from|own|finished|started|in|at|on|with|by|for|since|only|some|little|few|basic\w*|beginn\w*"
    r"|learning|daily|self|years?|months?|aus|von|mit|seit|bei|im|am|eigene[rsn]?|nur|etwas|wenig|jahren?|monate?"
    r"|grund\w*|de|du|des|depuis|par|avec|en|propre|ans?|mois|seulement|notions)\b)",
    re.IGNORECASE,
)
"""What stands in a bracket and is no other name or level: "(own project)", "(finished two paths)"."""
_ABROAD_LEVEL = re.compile(r"\([ABC][12](?: ?[-–/] ?[ABC][12])?\)$")


def tellable(names: Iterable[str]) -> set[str]:
    """Those names that read well and are whole.

    Args:
        names: What a resume lists. "Pivot" is left out beside "Excel (Pivot, charts)", which says it.
    """
    whole = {name for name in names if _is_whole(name)}
    return {name for name in whole if not any(_is_within(name, other) for other in whole if other != name)}


def _is_whole(name: str) -> bool:
    is_balanced = name.count("(") == name.count(")")
    return is_balanced and (_ABROAD_LEVEL.search(name) is not None or _ASIDE.search(name) is None)


def _is_within(name: str, other: str) -> bool:
    """Whether a name stands in the bracket of another one."""
    bracket = re.search(r"\(([^()]*)\)", other)
    parts = re.split(r"\s*[,;/]\s*", bracket[1]) if bracket else []
    return fold(name) in map(fold, parts)
