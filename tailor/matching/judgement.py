"""From the places that speak for a requirement to its status, worded for people."""

import datetime as dt
from collections.abc import Sequence

from tailor.matching.hits import Hit
from tailor.matching.length_of_experience import NOT_CHECKED, UNDATED, UNLIKE
from tailor.matching.places import is_prominent, where, where_in_sentence
from tailor.model import Evidence, Finding, Place, Reason, Requirement, RequirementKind, Status

MOST_EVIDENCE = 4
_WHY_ORDER = (Reason.LITERAL, Reason.DEGREE, Reason.ALIAS, Reason.YEARS, Reason.IMPLIED, Reason.SIMILAR)
_PLACE_ORDER = (
    Place.SKILLS,
    Place.SUMMARY,
    Place.HEADLINE,
    Place.TITLE,
    Place.BULLET,
    Place.EDUCATION,
    Place.DETAIL,
    Place.OTHER,
)
_WHERE_TO_NAME = {
    RequirementKind.CERTIFICATION: "list it with your certificates",
    RequirementKind.DEGREE: "list it under your education",
    RequirementKind.LANGUAGE: "list it under your languages",
    RequirementKind.EXPERIENCE: "say it in your summary",
}
_HALF = 0.5
"""The share of the years asked for below which a skill that is named is not shown all the same."""
_SCHOOLED = frozenset({RequirementKind.DEGREE, RequirementKind.CERTIFICATION})


def judge(requirement: Requirement, hits: Sequence[Hit], today: dt.date, *, may_hide: bool) -> Finding:
    """The finding for a requirement with these hits; `may_hide` says that a part of the resume was not read."""
    ranked = _ranked(requirement, hits, today)
    if not ranked:
        status = Status.UNKNOWN if may_hide else Status.MISSING
        note = "a part of the resume that could hold it was not read" if may_hide else ""
        return Finding(requirement, status, note=note)
    best = ranked[0]
    status = _status(requirement, best, today)
    notes = [_alternatives(status, ranked), best.shortfall, _advice(status, requirement.kind, ranked)]
    return Finding(
        requirement,
        status,
        tuple(_evidence(hit) for hit in ranked[:MOST_EVIDENCE]),
        0.0 if best.only_met else best.share,
        "; ".join(note for note in notes if note),
    )


def _ranked(requirement: Requirement, hits: Sequence[Hit], today: dt.date) -> list[Hit]:
    """The best hit of each item: plain names where a reader looks, then deeper ones, then what implies it."""
    ordered = sorted(
        hits,
        key=lambda hit: (
            not hit.names,
            hit.names and not _is_seen(requirement, hit, today),
            hit.only_met,
            hit.hedged,
            -hit.share,
            _WHY_ORDER.index(hit.why),
            not _is_seen(requirement, hit, today),
            _PLACE_ORDER.index(hit.item.place),
        ),
    )
    best: dict[str, Hit] = {}
    for hit in ordered:
        best.setdefault(hit.item.id, hit)
    return list(best.values())


def _status(requirement: Requirement, best: Hit, today: dt.date) -> Status:
    if best.only_met:
        return Status.MISSING
    if best.why is Reason.YEARS and best.shortfall:
        return Status.UNKNOWN if best.shortfall in {UNDATED, UNLIKE} else Status.MISSING
    if not best.names or _is_too_short(requirement, best):
        return Status.IMPLIED
    return Status.SHOWN if _is_seen(requirement, best, today) else Status.BURIED


def _is_too_short(requirement: Requirement, best: Hit) -> bool:
    """Whether the dated jobs show fewer years of an experience than are asked for, or less than half of a skill's.

    Of an amount that is asked for, too, less than half will not do.
    """
    if not best.shortfall or best.shortfall in {UNDATED, NOT_CHECKED}:
        return False
    if requirement.years is None:
        return best.share < _HALF
    return requirement.kind is RequirementKind.EXPERIENCE or best.share < _HALF


def _is_seen(requirement: Requirement, hit: Hit, today: dt.date) -> bool:
    """A degree or certificate is looked for in the education section, other things where a resume is read first."""
    in_education = hit.item.place is Place.EDUCATION and requirement.kind in _SCHOOLED
    return in_education or is_prominent(hit.item, today)


def _alternatives(status: Status, ranked: Sequence[Hit]) -> str:
    """Which of several alternatives the evidence shows, as far as it is as good as the best."""
    names = dict.fromkeys(hit.alternative for hit in ranked if hit.alternative and hit.names == ranked[0].names)
    if not names or status not in {Status.SHOWN, Status.BURIED, Status.IMPLIED}:
        return ""
    *most, last = names
    said = f"{', '.join(most)} and {last}" if most else last
    return f"one of the alternatives is enough; the resume {'names' if ranked[0].names else 'suggests'} {said}"


def _advice(status: Status, kind: RequirementKind, ranked: Sequence[Hit]) -> str:
    best = ranked[0]
    if status is Status.BURIED:
        named = [hit for hit in ranked if hit.names]
        times = {1: "named once, in", 2: "named twice, first in"}.get(len(named), f"named {len(named)} times, first in")
        return f"{times} {where_in_sentence(best.item)}; {_WHERE_TO_NAME.get(kind, 'name it in your skills')}"
    if best.only_met and not best.shortfall:
        return f"only begun, planned or spoken of, in {where_in_sentence(best.item)}; name it once it is true"
    if status is not Status.IMPLIED or best.shortfall:
        return ""
    if best.hedged:
        return f"only with a limit, in {where_in_sentence(best.item)}"
    return "not named; name it if it is true"


def _evidence(hit: Hit) -> Evidence:
    return Evidence(
        item_id=hit.item.id,
        quote=hit.item.text,
        words=hit.words,
        why=hit.why,
        place=hit.item.place,
        where=where(hit.item),
        explanation=hit.explanation,
        hedged=hit.hedged,
    )
