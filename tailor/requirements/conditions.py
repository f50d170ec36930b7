"""Conditions of the job: travel, checks, lifting, shifts, the right to work."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from tailor.model import LineRole, RequirementKind, RequirementLevel
from tailor.requirements.condition_reach import reach
from tailor.requirements.drafts import Clause, Draft, Sought, draft_of
from tailor.requirements.tables import cue_pattern, long_pattern, read_table

_ASKING = re.compile(
    r"\b(?:must|required|requires?|subject to|able to|ability|willing|need to|will be|expected)\b", re.IGNORECASE
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
_HINT = long_pattern("conditions", "hint")
_NOT_IN_PASSING = frozenset(
    {
        "overtime",
        "notice",
        "on-site work",
        "hazards",
        "physical demands",
        "probation",
        "weather",
        "readiness",
        "senses",
        "samples",
    }
)
"""Topics that a line about something else mentions without asking: "overtime at time and a half"."""
_NEVER_THE_WORK = frozenset(
    {"right to work", "references", "vaccination", "equipment at home", "minimum age", "security clearance"}
    | {"on-call duty", "physical exam", "passport", "citizenship", "own transport"}
)
"""Topics that no task can be, so that they are conditions even among the duties."""
_WORDS_OF_A_CHECK = 4
_FEWEST_LETTERS = 3  # of a condition, and of what another one leaves of it
_NEAR = 12  # characters between two items of a list
_INVOLVES = long_pattern("condition_reach", "involves")
_CONJUNCT = long_pattern("condition_reach", "conjunct")
_END_OF_INVOLVED = re.compile(r"[;:.\x00\x01]|\s(?:with|for|so|which|that|because|when|where)\s")
_WORDS_OF_INVOLVED = range(2, 7)
_UNDER_TRAVEL = re.compile(r"\W*travel(?:ling)?(?: requirements?)?\W*", re.IGNORECASE)
_SHARE = re.compile(
    r"(?:expect |about |around |up to |approximately )*\d{1,2}(?: ?[-–] ?\d{1,2})? ?%(?: or so)?", re.IGNORECASE
)
_OF_A_THING = re.compile(  # what the employer's things and buyers do sets no condition: "our vans carry 900 kg"
    r"\W*our (?:[\w-]+ ){0,2}(?:software|platforms?|products?|apps?|systems?|tools?|vans?|trucks?|lorries|fleet"
    r"|vehicles?|machines?|robots?|cranes?|trains?|planes?|ships?|clients|customers|users)"
    r" (?!must|will|should|need)[a-z]+\b",
    re.IGNORECASE,
)


def hints_at_condition(text: str) -> bool:
    """Whether a line has a word with which conditions are set."""
    return _HINT.search(text) is not None


def is_check(text: str) -> bool:
    """Whether a line is nothing but a check that an applicant has to pass, though it looks like a heading."""
    bare = text.strip(" .:-•*")
    return len(bare.split()) <= _WORDS_OF_A_CHECK and any(
        condition_patterns()[topic].fullmatch(bare) for topic in sorted(_CHECKS | {"drug test", "driving record"})
    )


def find_conditions(clause: Clause) -> Iterator[Draft]:
    """The conditions that a clause sets.

    In a line about duties they are those that it insists on or that are no task; in a line about something else those
    that are seldom mentioned without being asked for.
    """
    if clause.sought is Sought.CONDITIONS and _OF_A_THING.match(clause.full):
        return
    if clause.sought is Sought.CONDITIONS and clause.role is LineRole.CONDITION:
        yield from (one for one in _conditions(clause) if one.topic not in _NOT_IN_PASSING)
    elif clause.role is LineRole.DUTY and not _ASKING.search(clause.full):
        yield from (one for one in _conditions(clause) if one.topic in _NEVER_THE_WORK)
    else:
        found = list(_conditions(clause))
        yield from found
        yield from _share_of_travel(clause)
        yield from _involved(clause.without(found)) if clause.role is LineRole.CONDITION else ()


def _involved(clause: Clause) -> Iterator[Draft]:
    """What the work brings with it, where a line about conditions says so."""
    for said in _INVOLVES.finditer(clause.text):
        stop = _END_OF_INVOLVED.search(clause.text, said.end())
        end = stop.start() if stop else len(clause.text)
        start = said.end()
        for joint in [*_CONJUNCT.finditer(clause.text, start, end), None]:
            last = joint.start() if joint else end
            if len(clause.text[start:last].split()) in _WORDS_OF_INVOLVED and clause.is_free(start, last):
                draft = draft_of(clause, start, last, RequirementKind.OTHER)
                yield replace(draft, level=RequirementLevel.MUST, topic="what the work involves")
            start = joint.end() if joint else last


def _share_of_travel(clause: Clause) -> Iterator[Draft]:
    """How much of the time goes into what the heading names: "about 20%" below "Travel"."""
    share = _SHARE.search(clause.text) if _UNDER_TRAVEL.fullmatch(clause.heading) else None
    if share and "travel" not in clause.text.lower():
        draft = draft_of(clause, share.start(), share.end(), RequirementKind.OTHER)
        yield replace(draft, level=RequirementLevel.MUST, topic="travel")


def _conditions(clause: Clause) -> Iterator[Draft]:
    """The conditions of a clause with what belongs to each."""
    found = list(_known_conditions(clause))
    for draft in found:
        start, end = draft.start - clause.start, draft.end - clause.start
        others = [one.start - clause.start for one in found if one is not draft]
        far = reach(clause.text, draft.topic, end, others)
        whole = draft_of(clause, start, far, draft.kind)
        yield replace(draft, end=whole.end, text=whole.text, name=whole.name) if far > end else draft


def _known_conditions(clause: Clause) -> Iterator[Draft]:
    """The conditions of a clause by the words by which each is known."""
    taken: list[tuple[int, int]] = []
    lowered = clause.text.lower()
    for topic, pattern in condition_patterns().items():
        if not any(word in lowered for word in condition_words()[topic]):
            continue
        former: list[int] = []
        for match in pattern.finditer(clause.text):
            start, end = match.span()
            if topic == "physical demands":
                end = min((first for first, _ in taken if start < first < end), default=end)
            if end - start < _FEWEST_LETTERS or any(start < last and first < end for first, last in taken):
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


def is_refused(text: str, line: str) -> bool:
    """Whether a part of a line says that what it names is not required, and the line not that it would be welcome."""
    refused = cue_pattern("levels", "not_required").search(text) is not None
    return refused and not cue_pattern("levels", "nice").search(line)


@cache
def condition_words() -> dict[str, tuple[str, ...]]:
    """Of each topic words in small letters of which every match of its pattern has one."""
    return {topic: tuple(words) for topic, words in read_table("condition_words").items()}


@cache
def condition_patterns() -> dict[str, re.Pattern[str]]:
    """The words of each topic's conditions."""
    table = read_table("conditions")
    return {topic: re.compile("|".join(f"(?:{cue})" for cue in cues), re.IGNORECASE) for topic, cues in table.items()}
