"""What a short line asks for as a whole, where none of its words says much alone."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tailor.model import LineRole, RequirementKind
from tailor.requirements.drafts import Clause, Draft, Sought, Support, draft_of
from tailor.requirements.levels import asks_for_nothing
from tailor.requirements.soft import meets_rules
from tailor.requirements.tables import cue_pattern, long_pattern
from tailor.text import names_people

_MOST_WORDS = 10
_BEFORE_CUE = 12  # characters of what is wanted before the words that call it welcome
_FEWEST_TOLD, _MOST_TOLD = 3, 14
_MOST_PARTS, _WORDS_OF_PART = 3, 7
_ASKED = re.compile(
    r"(?:[\w-]+ ){0,3}(?:(?:knowledge|understanding|awareness|command|grasp) of|familiarity with"
    r"|experience (?:in|with|of)|(?P<able>(?:ability|able|willingness|willing|readiness|commitment) to)) "
    r"(?P<asked>(?:\S+ ){1,7}\S+)",
    re.IGNORECASE,
)
_COPULA = re.compile(r" (?:is|are|would be|will be)(?: very| also| always)?$")
_TITLED = re.compile(r"(?P<asked>[A-Z][a-z]+(?: (?:of |and |in )?[A-Z][a-z]+){1,3})")
_TRADE = re.compile(  # "Experienced telehandler driver needed", "Steel erector wanted"
    r"(?:an? )?(?:(?:experienced|skilled|competent|trained) (?=.)|(?=.*(?:needed|wanted|sought|required)$))"
    r"(?P<asked>[\w-]+(?: [\w-]+){0,2}?)(?: (?:needed|wanted|sought|required))?",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"\b(?:we|our|us|we.ll|we.re|wir|uns|unser\w*|nous|notre|nos|you.ll|you will|apply|free|paid|salary|training given"
    r"|pay (?:is|range|rate)|per (?:hour|week|month)"
    r"|bewerb\w*|postulez|candidature)\b|[?!:]\W*$",
    re.IGNORECASE,
)
_TASK = re.compile(
    r"\W*(?:practical |direct |daily )?"
    r"(?:(?!following|being|having|willing|caring)\w+ing|\w+(?:ision|ation|ution|ement|ership)|involvement) "
    r"(?:of|in|with|for)\b"
    r"|\W*(?:[\w-]+ ){0,2}(?:knowledge|(?:fach|grund)?kenntnisse|connaissances?|ma[îi]trise|language)\b",
    re.IGNORECASE,
)
_EXPERIENCE = re.compile(
    r"\W*(?:[\w-]+ ){0,2}(?:experience|(?:previous|prior|past) (?:work|employment|job)|\w*erfahrung|exp[ée]rience)\b"
    r"|\W*(?:an? )?(?:\w+ )?(?:track )?record of\b|\W*you.ve\b|\W*(?:\w+ ){0,3}(?:years?|jahre|ann[ée]es?|placement)\b",
    re.IGNORECASE,
)
_KNOWS = re.compile(
    r"\W*(?:you|du|sie|vous|tu) (?:\w+ )?(?:know|use|speak|kennst|kennen|sprichst|connaissez|connais|parlez)\b",
    re.IGNORECASE,
)
_NO_ITEM = ("procedure", "describing", "silent")


def find_whole(clause: Clause) -> Iterator[Draft]:
    """What a short line asks for in words that each say little: "office practices" of "Knowledge of office practices".

    It is for lines in which nothing else is found. A few words that all have capitals are a name: "Advanced Life
    Support". A trade that is wanted is a skill. What one is able or willing to do is a soft skill, all else a skill. A
    bullet in any other words asks for what it says: "The habit of asking why" is a soft skill, "Supervision of junior
    staff" a skill.
    """
    text = clause.full.strip(" .-•*")
    if clause.sought is not Sought.EVERYTHING or asks_for_nothing(clause.full):
        return
    if clause.role not in {LineRole.REQUIREMENT, LineRole.NICE}:
        return
    cue = cue_pattern("levels", "nice").search(text, _BEFORE_CUE)
    asked = _COPULA.sub("", text[: cue.start()].rstrip(" ,-–")) if cue else text
    found = _trade(asked) or _ASKED.fullmatch(asked) or _TITLED.fullmatch(asked)
    if found and meets_rules(found["asked"]):
        return
    if found is None or len(text.split()) > _MOST_WORDS:
        yield from _told(clause, text)
        return
    start = clause.full.index(text)
    soft = found.re is _ASKED and found["able"]
    kind = RequirementKind.SOFT if soft else RequirementKind.SKILL
    draft = draft_of(clause, start + found.start("asked"), start + found.end("asked"), kind)
    yield replace(draft, support=Support.FORM)


def _trade(text: str) -> re.Match[str] | None:
    """The trade of whoever a line says is wanted."""
    found = _TRADE.fullmatch(text)
    return found if found and names_people(found["asked"].rsplit(maxsplit=1)[-1]) else None


def _told(clause: Clause, text: str) -> Iterator[Draft]:
    """A bullet as it stands, unless it speaks of the employer, of applying or of what is given."""
    told = _FEWEST_TOLD <= len(text.split()) <= _MOST_TOLD and clause.bullet
    spoken = _OF_OTHERS.search(text) or _KNOWS.match(text) or long_pattern("clauses", "reason").search(text)
    if not told or spoken or any(cue_pattern("phrases", name).search(text) for name in _NO_ITEM):
        return
    start = clause.full.index(text)
    cue = cue_pattern("levels", "nice").search(text, _BEFORE_CUE)
    text = text[: cue.start()].rstrip(" ,-–") if cue else text
    for part in _parts(text):
        kind = RequirementKind.SKILL if _TASK.match(part) else RequirementKind.SOFT
        kind = RequirementKind.EXPERIENCE if _EXPERIENCE.match(part) else kind
        yield replace(draft_of(clause, start, start + len(part), kind), support=Support.FORM)
        start += len(part) + len(", ")


def _parts(text: str) -> list[str]:
    """The two or three things that a bullet asks for behind commas, or the bullet as it is."""
    parts = text.split(", ")
    few = 1 < len(parts) <= _MOST_PARTS and not re.search(r"\b(?:and|or|including|such)\b", text)
    return parts if few and all(1 < len(part.split()) <= _WORDS_OF_PART for part in parts) else [text]
