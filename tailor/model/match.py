"""What the resume shows of what the posting asks for."""

from dataclasses import dataclass
from enum import StrEnum

from tailor.model.posting import Requirement
from tailor.model.resume_parts import Place
from tailor.model.terms import RequirementLevel, Status


class Reason(StrEnum):
    """Why a text is evidence."""

    LITERAL = "literal"
    ALIAS = "alias"
    IMPLIED = "implied"
    SIMILAR = "similar"
    YEARS = "years"
    DEGREE = "degree"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of the resume that show a requirement.

    `quote` is the item's own text (a bullet whole); `words` the part that matched. `where` says the place for people:
    "Skills", "Nurse at Elm Hospital, 2nd bullet". `explanation` is one clause: "PostgreSQL implies SQL".
    """

    item_id: str
    quote: str
    words: str
    why: Reason
    place: Place
    where: str
    explanation: str = ""
    hedged: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """A requirement with its status; `strength` is 0 to 1, how much of the requirement the evidence covers."""

    requirement: Requirement
    status: Status
    evidence: tuple[Evidence, ...] = ()
    strength: float = 0.0
    note: str = ""

    def to_dict(self) -> dict[str, object]:
        """The shape of DESIGN.md section 7."""
        return {
            "requirement": self.requirement.to_dict(),
            "status": self.status.value,
            "strength": round(self.strength, 3),
            "evidence": [
                {
                    "item": evidence.item_id,
                    "quote": evidence.quote,
                    "words": evidence.words,
                    "why": evidence.why.value,
                    "where": evidence.where,
                    "explanation": evidence.explanation,
                }
                for evidence in self.evidence
            ],
            "note": self.note,
        }


@dataclass(frozen=True, slots=True)
class CoveragePart:
    """One row of the sum behind the coverage: requirements of one level, their weight, and the credit they earn."""

    level: RequirementLevel
    count: int
    weight: float
    credit: float


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of what was asked for the resume shows: `score` is 0 to 100, None when nothing could be scored."""

    score: int | None
    band: str
    parts: tuple[CoveragePart, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """All findings, in the order of importance, and the coverage with the sum that explains it."""

    findings: tuple[Finding, ...]
    coverage: Coverage

    def with_status(self, *statuses: Status) -> tuple[Finding, ...]:
        """The findings of these statuses, in order."""
        return tuple(finding for finding in self.findings if finding.status in statuses)

    def to_dict(self) -> dict[str, object]:
        """The shape of DESIGN.md section 7."""
        return {
            "coverage": {
                "score": self.coverage.score,
                "band": self.coverage.band,
                "parts": [
                    {
                        "level": part.level.value,
                        "count": part.count,
                        "weight": round(part.weight, 3),
                        "credit": round(part.credit, 3),
                    }
                    for part in self.coverage.parts
                ],
            },
            "findings": [finding.to_dict() for finding in self.findings],
        }
