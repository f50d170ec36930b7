"""The job-search journal: applications, what happened to them, and what employers wrote."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from tailor.model.terms import PostingContact, RequirementKind, RequirementLevel, Status


class EventKind(StrEnum):
    """What happened to an application."""

    PREPARED = "prepared"
    SENT = "sent"
    REPLY = "reply"
    """A message that decides nothing: receipt acknowledged, on hold, feedback."""
    INTERVIEW = "interview"
    REJECTED = "rejected"
    OFFER = "offer"
    ACCEPTED = "accepted"
    """The person said yes to an offer."""
    WITHDRAWN = "withdrawn"
    GHOSTED = "ghosted"
    """The person gave up waiting for an answer."""
    LETTER = "letter"
    """The person wrote to the employer: follow-up, thanks, a request; the note says which."""
    RETRACTED = "retracted"
    """Only as a correction: what it corrects did not happen."""


ENDINGS = frozenset({EventKind.REJECTED, EventKind.OFFER, EventKind.ACCEPTED, EventKind.WITHDRAWN, EventKind.GHOSTED})
"""The kinds of events after which an application is no longer open."""

ANSWERS = frozenset({EventKind.REPLY, EventKind.INTERVIEW, EventKind.REJECTED, EventKind.OFFER})
"""The kinds of events that are an employer's answer."""

_TELLING = frozenset({EventKind.SENT, EventKind.INTERVIEW}) | ENDINGS


class Outcome(StrEnum):
    """What an employer's message says."""

    ACKNOWLEDGED = "acknowledged"
    REJECTED = "rejected"
    INTERVIEW = "interview"
    OFFER = "offer"
    ON_HOLD = "on_hold"
    WITHDRAWN_BY_EMPLOYER = "withdrawn_by_employer"
    FEEDBACK = "feedback"
    OTHER = "other"


class Stage(StrEnum):
    """How far an application had come when a letter was written: where it stopped, pauses, or goes on from."""

    APPLICATION = "application"
    SCREENING = "screening"
    INTERVIEW = "interview"
    FINAL = "final"
    OFFER = "offer"


class ReplyReason(StrEnum):
    """Why an employer says no."""

    LACKS_EXPERIENCE = "lacks_experience"
    LACKS_SKILL = "lacks_skill"
    LACKS_QUALIFICATION = "lacks_qualification"
    OTHER_CANDIDATES = "other_candidates"
    INTERNAL_CANDIDATE = "internal_candidate"
    POSITION_CLOSED = "position_closed"
    OVERQUALIFIED = "overqualified"
    SALARY = "salary"
    LOCATION_OR_VISA = "location_or_visa"
    AVAILABILITY = "availability"
    CULTURE_FIT = "culture_fit"
    NONE_GIVEN = "none_given"


@dataclass(frozen=True, slots=True)
class Message:
    """An employer's message: its text, quoted older messages too, and what its head says.

    `sent` is the day of its date, None where it has none.
    """

    text: str
    subject: str = ""
    sender_name: str = ""
    sender_email: str = ""
    sent: dt.date | None = None


@dataclass(frozen=True, slots=True)
class GivenReason:
    """A reason with the employer's own words; for `none_given` the words that say no."""

    reason: ReplyReason
    quote: str


@dataclass(frozen=True, slots=True)
class ReplyContact:
    """The person to turn to, as far as the message names one; `form` is the form of address: "Frau", "Mrs"."""

    name: str = ""
    role: str = ""
    email: str = ""
    phone: str = ""
    form: str = ""

    @property
    def addressed(self) -> str:
        """The name behind its form of address: "Frau Kern"."""
        return f"{self.form} {self.name}".strip()


@dataclass(frozen=True, slots=True)
class Reply:
    """What an employer's message says; every part that is not plain from the message is empty or None.

    `lacking` holds the skills, qualifications and kinds of work that the message names as lacking, in its words.
    `reapply` and `feedback` are None where the message does not speak of them. `quotes` gives for `outcome`, `stage`,
    `reapply` and `feedback` the words that they rest on.
    """

    outcome: Outcome
    stage: Stage | None = None
    reasons: tuple[GivenReason, ...] = ()
    lacking: tuple[str, ...] = ()
    reapply: bool | None = None
    feedback: bool | None = None
    contact: ReplyContact = ReplyContact()
    company: str = ""
    role: str = ""
    language: str = ""
    quotes: tuple[tuple[str, str], ...] = ()

    def to_dict(self) -> dict[str, object]:
        """The shape that `tailor log read --json` prints."""
        contact = self.contact
        return {
            "outcome": self.outcome.value,
            "stage": self.stage.value if self.stage else None,
            "reasons": [{"reason": given.reason.value, "quote": given.quote} for given in self.reasons],
            "lacking": list(self.lacking),
            "reapply": self.reapply,
            "feedback": self.feedback,
            "contact": {name: getattr(contact, name) for name in ("name", "role", "email", "phone", "form")},
            "company": self.company,
            "role": self.role,
            "language": self.language,
            "quotes": dict(self.quotes),
        }


@dataclass(frozen=True, slots=True)
class JournalFinding:
    """What a resume showed of one requirement when the application was prepared.

    `name` is the canonical name, `text` the posting's words; `words` the resume's words and `where` their place, empty
    when nothing was found.
    """

    name: str
    text: str
    kind: RequirementKind
    level: RequirementLevel
    status: Status
    words: str = ""
    where: str = ""


class Event(NamedTuple):
    """One thing that happened on a day; `number` is 0 until it is stored.

    `recorded` is when it was written down, an ISO 8601 time. `corrects` is the number of the event that this one
    replaces. `letter` is the employer's message word for word, `reply` what it says. A journal may hold fifty thousand,
    and a named tuple is made in a quarter of the time that a frozen dataclass takes.
    """

    kind: EventKind
    on: dt.date
    note: str = ""
    letter: str = ""
    reply: Reply | None = None
    corrects: int | None = None
    number: int = 0
    application: int = 0
    recorded: str = ""


class Amendment(NamedTuple):
    """A fact of an application that the person put right; `name` is one of `AMENDABLE`, `recorded` an ISO 8601 time."""

    name: str
    before: str
    after: str
    recorded: str


AMENDABLE = (
    *("title", "company", "location", "language", "reference", "closing_date"),
    *("contact_name", "contact_role", "contact_email"),
)
"""The facts of an application that a person may put right, by the names of the journal's columns."""


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A copy of a file as it was prepared."""

    role: str
    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Application:
    """One application; `number` is 0 until it is stored.

    `job` is the short name (the output folder's), `folder` its path as the journal's folder sees it, `source` the
    posting. `resume_name` and `resume_hash` (SHA-256) say which version of the resume was used. `coverage` is that of
    the resume as it was, 0 to 100. `events` are those in force, the oldest first: corrected ones are not among them.
    `state` is where it stands: the last event that says so; a later `prepared` takes nothing back, and a message
    that comes after the person gave up waiting opens it again. `kinds` are the kinds of its events. Both follow
    from the events, and are asked for so often that they are worked out once.
    """

    job: str
    company: str = ""
    title: str = ""
    location: str = ""
    language: str = ""
    reference: str = ""
    closing_date: str = ""
    contact: PostingContact = PostingContact()  # noqa: RUF009  frozen
    folder: str = ""
    source: str = ""
    resume_name: str = ""
    resume_hash: str = ""
    coverage: int | None = None
    events: tuple[Event, ...] = ()
    number: int = 0
    state: EventKind = field(init=False, compare=False, repr=False)
    kinds: frozenset[EventKind] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "state", _state_after(self.events))
        object.__setattr__(self, "kinds", frozenset([event.kind for event in self.events]))

    @property
    def name(self) -> str:
        """What to call it: the title and the company, as far as known."""
        return " at ".join(part for part in (self.title, self.company) if part) or self.job

    def dates_of(self, *kinds: EventKind) -> tuple[dt.date, ...]:
        """The days of the events of these kinds, the oldest first."""
        return tuple([event.on for event in self.events if event.kind in kinds])

    def has(self, *kinds: EventKind) -> bool:
        """Whether there is an event of these kinds."""
        return not self.kinds.isdisjoint(kinds)

    @property
    def is_open(self) -> bool:
        """Whether an answer may still come."""
        return self.state not in ENDINGS


def _state_after(events: tuple[Event, ...]) -> EventKind:
    answered = False
    for event in reversed(events):
        if event.kind in _TELLING and not (answered and event.kind is EventKind.GHOSTED):
            return event.kind
        answered = answered or event.kind is EventKind.REPLY
    return EventKind.SENT if answered else EventKind.PREPARED
