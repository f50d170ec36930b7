"""Phrases that are one item as they stand, whatever else is known of their parts: "CPR/AED card"."""

import re
from collections.abc import Iterator
from functools import cache

from tailor.model import LineRole, RequirementKind
from tailor.requirements.drafts import Clause, Draft
from tailor.requirements.tables import read_table

_ROLES = frozenset({LineRole.REQUIREMENT, LineRole.NICE})
_EDGES = " ,;:."


def find_framed(clause: Clause) -> Iterator[Draft]:
    """The items of a clause that asks which the table `framed` knows by their frame, each with all of its words."""
    if clause.role not in _ROLES:
        return
    taken: list[tuple[int, int]] = []
    for kind, pattern in _patterns():
        for found in pattern.finditer(clause.full):
            text = found[0].strip(_EDGES)
            start = found.start() + found[0].index(text)
            end = start + len(text)
            if clause.is_free(start, end) and not any(start < last and first < end for first, last in taken):
                taken.append((start, end))
                begin = clause.start + start
                words = " ".join(text.split())
                yield Draft(begin, begin + len(text), words, words, kind, clause.level, clause.line)


@cache
def _patterns() -> tuple[tuple[RequirementKind, re.Pattern[str]], ...]:
    table = read_table("framed")
    return tuple(
        (RequirementKind(kind), re.compile("|".join(f"(?:{one})" for one in frames))) for kind, frames in table.items()
    )
