"""A requirement in the making."""

from dataclasses import dataclass

from tailor.model import RequirementKind, RequirementLevel


@dataclass(frozen=True, slots=True)
class Draft:
    """What a clause asks for, at `start` to `end` of the posting's text.

    `strength` says how sure it is that this is an item: 3 for a name of the vocabulary or a counted form (years,
    degree, condition), 2 for a name by its look, 1 for a phrase that only its position supports.
    """

    text: str
    name: str
    kind: RequirementKind
    level: RequirementLevel
    start: int
    end: int
    line: int
    strength: int = 3
    years: float | None = None
    any_of: tuple[str, ...] = ()
    degree: str = ""
    field: str = ""
    or_equivalent: bool = False
    named: bool = False

    def overlaps(self, other: "Draft") -> bool:
        """Whether the two share characters of the posting."""
        return self.start < other.end and other.start < self.end
