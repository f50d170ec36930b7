"""How well something is held, in words."""

import re
from functools import cache, lru_cache

from tailor.parsing.words import read_table
from tailor.text import fold

_MOST_PARTS = 3
_LEAD = re.compile(r"(?:(?:sprach)?niveau|level|nivel|livello|stufe|both|beide|ambos|ambas|entrambe|tous deux)\s+")
"""What stands before a level: "niveau B1", "both native"."""


@cache
def _levels() -> frozenset[str]:
    lines = (line for line in read_table("levels.txt").splitlines() if not line.startswith("#"))
    return frozenset(fold(entry.strip()) for line in lines for entry in line.split(";") if entry.strip())


@lru_cache(maxsize=4096)
def is_level(text: str) -> bool:
    """Whether a text says how well something is held ("fluent", "B2", "sehr gut", "niveau B1")."""
    folded = fold(text).strip(" .:()")
    lead = _LEAD.match(folded)
    if folded in _levels() or (lead and folded[lead.end() :] in _levels()):
        return True
    parts = [part.strip() for part in re.split(r"[,/()]| - | (?:and|und|et|y|e|en) | & ", folded) if part.strip()]
    return 0 < len(parts) <= _MOST_PARTS and all(part in _levels() or part.endswith(" level") for part in parts)
