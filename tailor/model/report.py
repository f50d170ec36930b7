"""The report on one posting: the same facts for terminal, HTML, Markdown and JSON."""

from dataclasses import dataclass

from tailor.model.document import Note
from tailor.model.match import Match
from tailor.model.posting import Posting
from tailor.model.tailored import Edit

SCHEMA_VERSION = 1


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that was written: what it is (`resume`, `letter`, `report`) and its name within the output folder."""

    role: str
    name: str


@dataclass(frozen=True, slots=True)
class Action:
    """One thing worth doing first: what, why, where."""

    what: str
    why: str
    requirement_id: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """All that the person should know about one job.

    `before` is the match of the resume as it was, `after` of the tailored one (None for `tailor match`).
    `letter_gaps` are the places of the letter that the person must fill.
    """

    candidate: str
    resume_source: str
    posting: Posting
    before: Match
    after: Match | None
    actions: tuple[Action, ...]
    edits: tuple[Edit, ...] = ()
    notes: tuple[Note, ...] = ()
    files: tuple[WrittenFile, ...] = ()
    letter_gaps: tuple[str, ...] = ()
    program: str = ""
