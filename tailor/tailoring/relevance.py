"""How much each item of a resume says about what a posting asks for."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tailor.model import Finding, Match, Reason, Requirement, RequirementKind, RequirementLevel, Resume, Status
from tailor.text import texts_with_any
from tailor.vocabulary import Vocabulary

_LEVEL_WORTH = {RequirementLevel.MUST: 3.0, RequirementLevel.UNKNOWN: 2.0, RequirementLevel.NICE: 1.0}
_REASON_WORTH = {
    Reason.LITERAL: 1.0,
    Reason.ALIAS: 1.0,
    Reason.DEGREE: 0.5,
    Reason.IMPLIED: 0.5,
    Reason.SIMILAR: 0.4,
    Reason.YEARS: 0.2,
}
_SOFT_WORTH = 0.3
"""A soft skill says less about a bullet than a named one."""
_HEDGED_WORTH = 0.3
_NAME_WORDS = 4
"""A requirement of more words than this is a sentence, which no bullet repeats literally."""

PLAIN_REASONS = frozenset({Reason.LITERAL, Reason.ALIAS})


@dataclass(frozen=True, slots=True)
class Relevance:
    """What an item is worth to a posting, and the requirement that it says most about (None when it says nothing)."""

    score: float = 0.0
    requirement: Requirement | None = None


NOTHING = Relevance()


def requirement_worth(requirement: Requirement) -> float:
    """The weight of a requirement: 1 (nice to have) to 4.5 (a must-have that the whole posting is about)."""
    worth = _LEVEL_WORTH[requirement.level] * (1 + requirement.weight / 2)
    return worth * _SOFT_WORTH if requirement.kind is RequirementKind.SOFT else worth


def requirement_names(requirement: Requirement, vocabulary: Vocabulary | None = None) -> tuple[str, ...]:
    """The names under which an item can show a requirement: its own, its alternatives', and their exact aliases."""
    names = [requirement.name, requirement.text, *requirement.any_of]
    if vocabulary:
        terms = [vocabulary.get(name) for name in names]
        names += [alias for term in terms if term for alias in (term.name, *term.aliases)]
    return tuple(dict.fromkeys(name for name in names if name and len(name.split()) <= _NAME_WORDS))


def weigh_items(resume: Resume, match: Match, vocabulary: Vocabulary) -> Mapping[str, Relevance]:
    """The relevance of every item that says something about the posting, by item id."""
    texts = {item.id: item.text for item in resume.items()}
    worths: dict[str, dict[str, tuple[float, Requirement]]] = defaultdict(dict)
    for finding in match.findings:
        if finding.status is Status.NOT_CHECKED:
            continue
        for item_id, worth in _worths(finding, texts, vocabulary):
            known = worths[item_id].get(finding.requirement.id, (0.0, finding.requirement))
            worths[item_id][finding.requirement.id] = max(known, (worth, finding.requirement), key=lambda pair: pair[0])
    return {item_id: _sum_up(by_requirement.values()) for item_id, by_requirement in worths.items()}


def _worths(finding: Finding, texts: Mapping[str, str], vocabulary: Vocabulary) -> Iterable[tuple[str, float]]:
    worth = requirement_worth(finding.requirement)
    hedged = {evidence.item_id for evidence in finding.evidence if evidence.hedged}
    for evidence in finding.evidence:
        yield evidence.item_id, worth * _REASON_WORTH[evidence.why] * (_HEDGED_WORTH if evidence.hedged else 1)
    # The match quotes the best evidence only; other bullets that name the same thing count as well.
    names = requirement_names(finding.requirement, vocabulary)
    holding = texts_with_any(names, texts.values(), inflected=not finding.requirement.named)
    yield from ((item_id, worth) for item_id, text in texts.items() if item_id not in hedged and text in holding)


def _sum_up(worths: Iterable[tuple[float, Requirement]]) -> Relevance:
    ordered = sorted(worths, key=lambda pair: -pair[0])
    return Relevance(round(sum(worth for worth, _ in ordered), 3), ordered[0][1])
