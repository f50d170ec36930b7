"""Conditions of the job: travel, checks, lifting, shifts, the right to work."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from tailor.model import LineRole, RequirementKind, RequirementLevel
from tailor.requirements.drafts import Clause, Draft, draft_of
from tailor.requirements.tables import read_table

_ASKING = re.compile(
    r"\b(?:must|required|requires?|subject to|able to|ability|willing|need to|will be)\b", re.IGNORECASE
)

_SEVERAL = frozenset({"background check", "own transport", "physical demands", "health check", "relocation"})
"""Topics of which a line may ask for two things: "a police check and a children check"."""

_OF_THE_WORK = re.compile(
    r"\b(?:experienced?|knowledge|understanding|skills?|conduct(?:ing)?|perform(?:ing)?|carry(?:ing)? out"
    r"|running|familiar\w*)(?: (?:in|of|with|for|the|and|\w+ing)){0,3} $",
    re.IGNORECASE,
)
_CHECKS = frozenset({"background check", "health check"})
"""Topics that may also be the work itself: "experience of identity checks"."""
_NEAR = 12  # characters between two items of a list


def find_conditions(clause: Clause) -> Iterator[Draft]:
    """The conditions that a clause sets; in a line about duties only those that it insists on."""
    if clause.role is LineRole.DUTY and not _ASKING.search(clause.full):
        return
    taken: list[tuple[int, int]] = []
    for topic, pattern in _patterns().items():
        former: list[int] = []
        for match in pattern.finditer(clause.text):
            start, end = match.span()
            if not match[0].strip() or any(start < last and first < end for first, last in taken):
                continue
            if topic in _CHECKS and (
                _OF_THE_WORK.search(clause.full[:start]) or _OF_THE_WORK.match(f"{match[0].split()[0]} ")
            ):
                continue
            taken.append((start, end))
            draft = draft_of(clause, start, end, RequirementKind.OTHER)
            level = RequirementLevel.NICE if clause.level is RequirementLevel.NICE else RequirementLevel.MUST
            listed = topic in _SEVERAL and any(0 < start - last <= _NEAR for last in former)
            former.append(end)
            yield replace(draft, level=level, topic=f"{topic} {len(former)}" if listed else topic)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    table = read_table("conditions")
    return {topic: re.compile("|".join(f"(?:{cue})" for cue in cues), re.IGNORECASE) for topic, cues in table.items()}
