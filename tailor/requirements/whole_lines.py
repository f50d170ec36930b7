"""What a short line asks for as a whole, where none of its words says much alone."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tailor.model import LineRole, RequirementKind
from tailor.requirements.clauses import asks_for_nothing
from tailor.requirements.drafts import Clause, Draft, Support, draft_of

_MOST_WORDS = 10
_ASKED = re.compile(
    r"(?:[\w-]+ ){0,3}(?:(?:knowledge|understanding|awareness|command|grasp) of|familiarity with"
    r"|experience (?:in|with|of)|(?P<able>(?:ability|able|willingness|willing|readiness|commitment) to)) "
    r"(?P<asked>(?:\S+ ){1,7}\S+)",
    re.IGNORECASE,
)
_TITLED = re.compile(r"(?P<asked>[A-Z][a-z]+(?: (?:of |and |in )?[A-Z][a-z]+){1,3})")


def find_whole(clause: Clause) -> Iterator[Draft]:
    """What a short line asks for in words that each say little: "office practices" of "Knowledge of office practices".

    It is for lines in which nothing else is found. A few words that all have capitals are a name: "Advanced Life
    Support". What one is able or willing to do is a soft skill, all else a skill.
    """
    text = clause.full.strip(" .-•*")
    if clause.role not in {LineRole.REQUIREMENT, LineRole.NICE} or asks_for_nothing(clause.full):
        return
    found = _ASKED.fullmatch(text) or _TITLED.fullmatch(text)
    if found is None or len(text.split()) > _MOST_WORDS:
        return
    start = clause.full.index(text)
    soft = found.re is _ASKED and found["able"]
    kind = RequirementKind.SOFT if soft else RequirementKind.SKILL
    draft = draft_of(clause, start + found.start("asked"), start + found.end("asked"), kind)
    yield replace(draft, support=Support.FORM)
