"""How much of what a posting asks for the resume shows, as a sum that can be checked by hand.

Each requirement has a weight by its level, and a factor that follows its weight within the posting. It earns the part
of its weight that its status and strength give; the numbers stand in `tailor.model.scoring`. Conditions and what could
not be read count neither way. Alternatives of which one suffices count once. Coverage is what was earned in percent of
what could be earned: a description of two texts, not a prediction of what an applicant tracking system does.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from tailor.model import (
    BANDS,
    FACTOR_RANGE,
    LEAST_FACTOR,
    LEVEL_WEIGHTS,
    STATUS_CREDIT,
    Coverage,
    CoveragePart,
    Finding,
    Requirement,
    RequirementLevel,
)

NO_BAND = "not scored"


@dataclass(frozen=True, slots=True)
class _Row:
    level: RequirementLevel
    weight: float
    credit: float


def band(score: int | None) -> str:
    """The word for a coverage of 0 to 100: strong, good, partial, thin or far; `not scored` for None."""
    if score is None:
        return NO_BAND
    return next(word for least, word in BANDS if score >= least)


def cover(findings: Iterable[Finding]) -> Coverage:
    """The coverage of these findings and the sum behind it, one part for each level that occurs."""
    rows = [_best(group) for group in _groups(findings)]
    parts = tuple(_part(level, [row for row in rows if row.level is level]) for level in LEVEL_WEIGHTS)
    weight = sum(part.weight for part in parts)
    if not weight:
        return Coverage(None, NO_BAND)
    score = round(100 * sum(part.credit for part in parts) / weight)
    return Coverage(score, band(score), tuple(part for part in parts if part.count))


def _groups(findings: Iterable[Finding]) -> Iterable[list[Finding]]:
    """The findings that count; those which are alternatives of one another together."""
    groups: dict[object, list[Finding]] = {}
    for finding in findings:
        if finding.status in STATUS_CREDIT:
            alternatives = frozenset(finding.requirement.any_of)
            groups.setdefault(alternatives if len(alternatives) > 1 else finding.requirement.id, []).append(finding)
    return groups.values()


def _best(group: list[Finding]) -> _Row:
    rows = [_row(finding) for finding in group]
    return max(rows, key=lambda row: (row.credit / row.weight, row.weight))


def requirement_weight(requirement: Requirement) -> float:
    """What a requirement counts: 0.8 (nice to have) to 3.6 (a must-have that the whole posting is about)."""
    factor = LEAST_FACTOR + FACTOR_RANGE * min(1.0, max(0.0, requirement.weight))
    return LEVEL_WEIGHTS[requirement.level] * factor


def _row(finding: Finding) -> _Row:
    requirement, weight = finding.requirement, requirement_weight(finding.requirement)
    return _Row(requirement.level, weight, weight * STATUS_CREDIT[finding.status] * finding.strength)


def _part(level: RequirementLevel, rows: list[_Row]) -> CoveragePart:
    return CoveragePart(level, len(rows), sum(row.weight for row in rows), sum(row.credit for row in rows))
