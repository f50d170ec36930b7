"""A requirement in the making."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, IntEnum

from tailor.model import LineRole, RequirementKind, RequirementLevel

PASSED = "\1"
"""As `BLANK`, for items that no list goes on after: languages, degrees, conditions, abilities."""
_LEFT_EDGE = re.compile(r"^(?:[\s,;:\-–—)]|\.(?!\w))+")
_RIGHT_EDGE = re.compile(r"(?:[\s,;:\-–—(]|(?<!\.[A-Za-z])\.)+$")
_JOINT_LEFT = re.compile(r"(?<=\w)(?: (?:and|or|und|oder|et|ou|sowie|&|of|to|as|a|an|the))+$")
_CUT_OFF = re.compile(r"(?<=\w{3}) (?:d|l|qu)$")  # a French word cut at its apostrophe: "pratique d"
BLANK = "\0"
"""Stands in a clause for a character that an item has already taken."""


class Sought(Enum):
    """What is looked for in a clause."""

    EVERYTHING = "everything"
    TOOLS = "tools"
    """The line is about something else, and only lists tools by the way."""
    CONDITIONS = "conditions"
    """The line is about something else, and only sets a condition by the way."""
    PERSON = "person"
    """The line says whom the employer looks for."""


class Support(IntEnum):
    """What makes a draft a requirement, from weak to strong."""

    POSITION = 0
    """Nothing but its place in the line."""
    CUE = 1
    """A phrase that asks for it stands in the clause, or it fills a bullet by itself."""
    FORM = 2
    """It looks like a name."""
    KNOWN = 3
    """The vocabulary has it, or its form is counted: years, degrees, licences, conditions."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a line with one level, at `start` of the posting's text.

    `text` has as many characters as the posting there, line breaks and tabs replaced by spaces and taken characters by
    `BLANK`. `full` is the same with nothing taken.
    """

    text: str
    full: str
    start: int
    line: int
    role: LineRole
    level: RequirementLevel
    bullet: bool = False
    heading: str = ""
    instead: bool = False
    """Whether it is read only where the clauses before it in its line ask for nothing."""
    sought: Sought = Sought.EVERYTHING

    def without(self, drafts: Iterable["Draft"], mark: str = BLANK) -> "Clause":
        """The clause with the characters of these drafts taken."""
        return self.without_ranges(((draft.start - self.start, draft.end - self.start) for draft in drafts), mark)

    def without_ranges(self, ranges: Iterable[tuple[int, int]], mark: str = BLANK) -> "Clause":
        """The clause with the characters of these ranges of it taken."""
        text = self.text
        for first, last in ranges:
            text = text[:first] + mark * (last - first) + text[last:]
        return self if text == self.text else replace(self, text=text)

    def holds(self, draft: "Draft") -> bool:
        """Whether a draft begins in this clause."""
        return self.start <= draft.start < self.start + len(self.full)

    def is_free(self, start: int, end: int) -> bool:
        """Whether no character of this range of the clause is taken."""
        return not {BLANK, PASSED} & set(self.text[start:end])


@dataclass(frozen=True, slots=True)
class Draft:
    """What a clause asks for, at `start` to `end` of the posting's text; the other fields are `Requirement`'s."""

    start: int
    end: int
    text: str
    name: str
    kind: RequirementKind
    level: RequirementLevel
    line: int
    support: Support = Support.KNOWN
    years: float | None = None
    any_of: tuple[str, ...] = ()
    degree: str = ""
    field: str = ""
    or_equivalent: bool = False
    named: bool = False
    topic: str = ""
    """What two drafts have in common that ask for the same in other words: "travel"."""

    def overlaps(self, other: "Draft") -> bool:
        """Whether the two share characters of the posting."""
        return self.start < other.end and other.start < self.end


def draft_of(clause: Clause, start: int, end: int, kind: RequirementKind, name: str = "") -> Draft:
    """A draft of characters `start` to `end` of a clause, trimmed; its name is its words unless one is given."""
    words = clause.full[start:end]
    kept = _JOINT_LEFT.sub("", _CUT_OFF.sub("", _RIGHT_EDGE.sub("", words)))
    trimmed = _LEFT_EDGE.sub("", kept)
    begin = clause.start + start + len(kept) - len(trimmed)
    text = " ".join(trimmed.split())
    return Draft(begin, begin + len(trimmed), text, name or text, kind, clause.level, clause.line)
