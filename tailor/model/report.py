"""The report on one posting: the same facts for terminal, HTML, Markdown and JSON."""

from dataclasses import dataclass
from enum import StrEnum

from tailor.model.answers import NO_ANSWERS, Answers
from tailor.model.document import Note
from tailor.model.match import Evidence, Match
from tailor.model.posting import Posting, Requirement
from tailor.model.tailored import Edit
from tailor.model.terms import Status, Tone

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
class ReportRow:
    """A requirement in words for people.

    `declined` is true where the person said that they do not have it.

    `status` is that of the tailored resume (of the resume as it is, where nothing was tailored), `before` that of the
    resume as it is. `icon`, `word` and `tone` stand for `status`; `name` is what to call the requirement, `advice` what
    was done about it or what the person can do.
    """

    requirement: Requirement
    name: str
    status: Status
    before: Status
    icon: str
    word: str
    tone: Tone
    evidence: tuple[Evidence, ...] = ()
    advice: str = ""
    declined: bool = False

    @property
    def is_mended(self) -> bool:
        """Whether tailoring brought to light what the resume held."""
        return self.status is Status.SHOWN and self.before is not Status.SHOWN


@dataclass(frozen=True, slots=True)
class ReportGroup:
    """Rows under a title."""

    id: str
    title: str
    rows: tuple[ReportRow, ...]


@dataclass(frozen=True, slots=True)
class SumRow:
    """A row of the sum behind the coverage, in words: `earned` of `possible` points by `count` requirements."""

    label: str
    count: int
    earned: float
    possible: float


class DiffKind(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    OUT = "out"
    IN = "in"


@dataclass(frozen=True, slots=True)
class DiffPiece:
    """A stretch of words that stayed, went or came."""

    kind: DiffKind
    text: str


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """An edit for people.

    `quote` is the item that it touches, empty where `before` or `after` hold it already. `pieces` are the words of
    both texts where one became the other, empty where the edit moves or adds. `change` and `subject` name the edit in
    a person's refusal: its kind, and the words that it touches.
    """

    quote: str
    before: str
    after: str
    reason: str
    pieces: tuple[DiffPiece, ...] = ()
    change: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True)
class ReadBackRow:
    """What a parser read in the written resume: `value` under a `label`, and whether it is what was meant."""

    label: str
    value: str
    is_right: bool


@dataclass(frozen=True, slots=True)
class ChangeGroup:
    """The edits of one kind under a title."""

    title: str
    rows: tuple[ChangeRow, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """All that the person should know about one job.

    `before` is the match of the resume as it was, `after` of the tailored one (None for `tailor match`).
    `letter_gaps` are the places of the letter that the person must fill. `read_back` is what a parser read in the
    written resume, `places` where a statement of the person's own could stand, `answers` what they answered so far.

    The fields from `band` on say the same in words, so that every view of the report says it alike: `groups` hold
    each requirement once; `held` are those that the resume held without showing them, `suggested` those that other
    words suggest, `missing_musts` the must-haves that were not found; `sums` explain the coverage, `method` says how it
    was made and what it cannot tell.
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
    band: str = ""
    sentences: tuple[str, ...] = ()
    groups: tuple[ReportGroup, ...] = ()
    held: tuple[ReportRow, ...] = ()
    suggested: tuple[ReportRow, ...] = ()
    missing_musts: tuple[ReportRow, ...] = ()
    sums: tuple[SumRow, ...] = ()
    changes: tuple[ChangeGroup, ...] = ()
    method: tuple[str, ...] = ()
    read_back: tuple[ReadBackRow, ...] = ()
    places: tuple[str, ...] = ()
    answers: Answers = NO_ANSWERS

    def to_dict(self) -> dict[str, object]:
        """The content of report.json; `docs/report.schema.json` describes it."""
        return {
            "schema_version": SCHEMA_VERSION,
            "program": self.program,
            "candidate": self.candidate,
            "resume": self.resume_source,
            "posting": {"source": self.posting.source, **self.posting.to_dict()},
            "match": self.before.to_dict(),
            "match_after": self.after.to_dict() if self.after else None,
            "summary": {
                "band": self.band,
                "sentences": list(self.sentences),
                "missing_musts": [row.name for row in self.missing_musts],
                "held_not_highlighted": [row.name for row in self.held],
                "suggested_not_named": [row.name for row in self.suggested],
            },
            "actions": [
                {"what": action.what, "why": action.why, "requirement": action.requirement_id}
                for action in self.actions
            ],
            "edits": [_edit_dict(edit) for edit in self.edits],
            "notes": [{"kind": note.kind.value, "text": note.text, "may_hide": note.may_hide} for note in self.notes],
            "files": [{"role": file.role, "name": file.name} for file in self.files],
            "letter_gaps": list(self.letter_gaps),
            "read_back": [{"label": row.label, "value": row.value, "is_right": row.is_right} for row in self.read_back],
            "answers": self.answers.to_dict(),
        }


def _edit_dict(edit: Edit) -> dict[str, object]:
    return {
        "id": edit.id,
        "kind": edit.kind.value,
        "item": edit.item_id,
        "before": edit.before,
        "after": edit.after,
        "reason": edit.reason,
        "requirement": edit.requirement_id,
        "sources": list(edit.sources),
    }
