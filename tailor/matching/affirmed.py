"""What the person affirmed in their own words, where the words themselves do not name it."""

import re
from collections.abc import Mapping
from dataclasses import replace

from tailor.claims import Certainty, certainty_of_statement
from tailor.matching.coverage import cover
from tailor.matching.languages import level_step
from tailor.model import Evidence, Finding, Item, Match, Place, Reason, Requirement, RequirementKind, Status
from tailor.text import find_phrase, fold

_LIMITED = "your answer says less than is asked for"
_YEARS = re.compile(r"\b(\d{1,2}(?:\.\d)?)\+?\s+(?:years?|jahren?|ans|années)\b", re.IGNORECASE)
_OPEN = frozenset({Status.MISSING, Status.UNKNOWN, Status.IMPLIED})


def count_affirmed(match: Match, affirmed: Mapping[str, Item]) -> Match:
    """The match with what the person affirmed: held, said in other words, where their own sentence does not name it.

    A sentence that says less than is asked for changes no status: a note says so.

    Args:
        match: The findings of the resume with the person's statements in it.
        affirmed: The name of each affirmed requirement -> the item that states it.
    """
    if not affirmed:
        return match
    known = {fold(name): item for name, item in affirmed.items()}
    findings = tuple(_counted(finding, known) for finding in match.findings)
    return Match(findings, match.coverage if match.coverage.score is None else cover(findings))


def asks_for(requirement: Requirement, name: str) -> bool:
    """Whether a requirement is called so, by its name, its own words, or one of its alternatives."""
    return fold(name) in _names(requirement)


def _names(requirement: Requirement) -> set[str]:
    alternatives = (*requirement.any_of, " or ".join(requirement.any_of))
    return {fold(name) for name in (requirement.name, requirement.text, *alternatives) if name}


def _counted(finding: Finding, known: Mapping[str, Item]) -> Finding:
    item = next((known[name] for name in sorted(_names(finding.requirement)) if name in known), None)
    if item is None or finding.status not in _OPEN:
        return finding
    if _falls_short(finding, item):
        return replace(finding, note="; ".join(filter(None, (finding.note, _LIMITED))))
    is_named = find_phrase(finding.requirement.name, item.text) is not None
    where = "Your answer" + (f", in {item.entry.title or item.entry.organisation}" if item.entry else "")
    evidence = Evidence(item.id, item.text, "", Reason.SIMILAR, Place.OTHER, where, "you affirmed it in your own words")
    return replace(
        finding,
        status=Status.IMPLIED,
        evidence=(evidence, *finding.evidence),
        strength=1.0,
        note="you affirmed it" if is_named else "you affirmed it; your own words do not name it",
    )


def _falls_short(finding: Finding, item: Item) -> bool:
    """Whether a statement says less than is asked for: denied, limited, planned, lapsed, a lower level, fewer years."""
    if certainty_of_statement(item.text) is not Certainty.PLAIN:
        return True
    if any(evidence.item_id == item.id and evidence.hedged for evidence in finding.evidence):
        return True
    requirement = finding.requirement
    if requirement.kind is RequirementKind.LANGUAGE:
        asked, held = level_step(requirement.text), level_step(item.text)
        return asked is not None and held is not None and held < asked
    told = [float(found[1]) for found in _YEARS.finditer(item.text)]
    return requirement.years is not None and bool(told) and max(told) < requirement.years
