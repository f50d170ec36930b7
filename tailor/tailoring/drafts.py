"""Edits before they are numbered, and the words in which they are explained."""

from dataclasses import dataclass

from tailor.model import Edit, EditKind, Requirement, RequirementLevel

_LEVEL_WORDS = {
    RequirementLevel.MUST: "a must-have",
    RequirementLevel.NICE: "a nice-to-have",
    RequirementLevel.UNKNOWN: "asked for",
}


@dataclass(frozen=True, slots=True)
class Draft:
    """An edit without its id."""

    kind: EditKind
    item_id: str
    before: str
    after: str
    reason: str
    requirement_id: str = ""
    sources: tuple[str, ...] = ()


def number_edits(drafts: list[Draft]) -> tuple[Edit, ...]:
    """The edits with their ids, "edit-1" first."""
    return tuple(
        Edit(
            f"edit-{number}",
            draft.kind,
            draft.item_id,
            draft.before,
            draft.after,
            draft.reason,
            draft.requirement_id,
            draft.sources,
        )
        for number, draft in enumerate(drafts, 1)
    )


def name_requirement(requirement: Requirement) -> str:
    """A requirement and how much it is wanted, for a reason: "wound care, a must-have", "Epic or Cerner, asked for"."""
    names = " or ".join(requirement.any_of) or requirement.name
    return f"{names}, {_LEVEL_WORDS[requirement.level]}"


def ordinal(number: int) -> str:
    """1 as "1st", 12 as "12th"."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"
