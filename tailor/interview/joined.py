"""Lacking requirements that one phrase of the posting names together: "Arc flash training (NFPA 70E)"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import Finding, Posting, Requirement, RequirementKind

_APART = re.compile(r"[,;/|\n•]|\b(?:and|or|und|oder|sowie|bzw|et|ou|plus|with|mit|avec)\b|[.:]\s", re.IGNORECASE)
_OR = re.compile(r"\s*(?:or|oder|bzw\.|ou|/)\s*(?:an?\s+)?", re.IGNORECASE)
"""Between two of which one is enough."""
_MOST_BETWEEN = 3
"""Words that may stand between two names of one thing."""
_KINDS = (RequirementKind.SOFT, RequirementKind.CERTIFICATION)
"""What decides how one asks for both."""


def join_gaps(findings: Sequence[Finding], posting: Posting) -> list[Finding]:
    """The findings, those of one phrase as one that asks for its words, in the order in which they came.

    Args:
        findings: What the resume does not show.
        posting: The posting, in whose text the requirements stand.
    """
    joined: list[Finding] = []
    for finding in findings:
        beside = next((one for one in joined if _is_one_phrase(one.requirement, finding.requirement, posting)), None)
        if beside is None:
            joined.append(finding)
        else:
            both = _join(beside.requirement, finding.requirement, posting)
            joined[joined.index(beside)] = replace(beside, requirement=both)
    return joined


def join_held(findings: Sequence[Finding], posting: Posting) -> list[Finding]:
    """The findings, of two in one phrase that the same lines show one that asks for its words: "règles HACCP"."""
    joined: list[Finding] = []
    for finding in findings:
        beside = next((one for one in joined if _have_same_evidence(one, finding)), None)
        if beside and _is_one_phrase(beside.requirement, finding.requirement, posting):
            both = _join(beside.requirement, finding.requirement, posting)
            fuller = max(beside, finding, key=lambda one: len(one.evidence))
            joined[joined.index(beside)] = replace(fuller, requirement=both)
        else:
            joined.append(finding)
    return joined


def without_heads(lacking: Sequence[Finding], held: Sequence[Finding], posting: Posting) -> list[Finding]:
    """What the resume does not show, but for a lone word that only heads a name which it shows: "règles HACCP".

    Args:
        lacking: What the resume does not show.
        held: What it shows.
        posting: The posting, in whose text the requirements stand.
    """
    named = [one.requirement for one in held if one.requirement.named or one.requirement.text.isupper()]
    return [one for one in lacking if not any(_heads(one.requirement, other, posting) for other in named)]


def _heads(word: Requirement, name: Requirement, posting: Posting) -> bool:
    """Whether a lone word that names nothing by itself stands right beside a name."""
    if word.named or word.kind is not RequirementKind.SKILL or len(word.text.split()) != 1:
        return False
    first, last = sorted((word, name), key=lambda asked: asked.start)
    return first.end < last.start and not posting.text[first.end : last.start].strip(" -\N{NO-BREAK SPACE}")


def _have_same_evidence(one: Finding, other: Finding) -> bool:
    own, others = ({row.item_id for row in finding.evidence} for finding in (one, other))
    return bool(own and others) and (own <= others or others <= own)


def _is_one_phrase(one: Requirement, other: Requirement, posting: Posting) -> bool:
    first, last = sorted((one, other), key=lambda asked: asked.start)
    if not all(posting.text[asked.start : asked.end] == asked.text for asked in (one, other)):
        return False
    between = posting.text[first.end : last.start]
    if last.start >= first.end and _OR.fullmatch(between):
        return True
    beside = last.start < first.end or (not _APART.search(between) and len(between.split()) <= _MOST_BETWEEN)
    return beside and RequirementKind.EXPERIENCE not in {one.kind, other.kind}


def _join(one: Requirement, other: Requirement, posting: Posting) -> Requirement:
    start, end = min(one.start, other.start), max(one.end, other.end)
    text = posting.text[start:end]
    if text.count("(") > text.count(")") and posting.text[end : end + 1] == ")":
        text, end = f"{text})", end + 1
    kind = next((kind for kind in _KINDS if kind in {one.kind, other.kind}), one.kind)
    return replace(one, text=text, name=text, kind=kind, start=start, end=end, any_of=())
