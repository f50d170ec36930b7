"""Phrases that are one item as they stand, whatever else is known of their parts: "CPR/AED card"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from tailor.model import LineRole, RequirementKind
from tailor.requirements.drafts import Clause, Draft
from tailor.requirements.tables import read_table

_ROLES = frozenset({LineRole.REQUIREMENT, LineRole.NICE})
_EITHER = re.compile(
    r"(?:(?:previous|prior|some) )?"
    r"(?:experience (?:of )?(?:working )?(?:in|within|from) (?:an? |the )?(?P<behind>.+ or .+)"
    r"|(?P<before>.+ or .+) experience)",
    re.IGNORECASE,
)
_JOINT = re.compile(r",? or (?:another |other |an? )?|, ")
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
                draft = Draft(begin, begin + len(text), words, words, kind, clause.level, clause.line)
                yield replace(draft, any_of=_alternatives(words)) if kind is RequirementKind.EXPERIENCE else draft


def _alternatives(words: str) -> tuple[str, ...]:
    """The places or fields of which an experience in any suffices: "furniture" and "flooring"."""
    either = _EITHER.fullmatch(words)
    return tuple(_JOINT.split(either["before"] or either["behind"])) if either else ()


@cache
def _patterns() -> tuple[tuple[RequirementKind, re.Pattern[str]], ...]:
    table = read_table("framed")
    return tuple(
        (RequirementKind(kind), re.compile("|".join(f"(?:{one})" for one in frames))) for kind, frames in table.items()
    )
