"""Model types to and from the journal's rows."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from tailor.journal.standing import order_by_course
from tailor.model import (
    Application,
    Event,
    EventKind,
    GivenReason,
    JournalFinding,
    Outcome,
    PostingContact,
    Reply,
    ReplyContact,
    ReplyReason,
    RequirementKind,
    RequirementLevel,
    Stage,
    Status,
)

APPLICATION_COLUMNS = (
    *("job", "folder", "source", "company", "title", "location", "language", "reference", "closing_date"),
    *("contact_name", "contact_role", "contact_email", "contact_address", "resume_name", "resume_hash", "coverage"),
)
_BEFORE_CONTACT = ("job", "company", "title", "location", "language", "reference", "closing_date")
_CONTACT = ("contact_name", "contact_role", "contact_email", "contact_address")
_FIRST_OF_CONTACT, _AFTER_CONTACT = len(_BEFORE_CONTACT), len(_BEFORE_CONTACT) + len(_CONTACT)
APPLICATION_ROW = ", ".join(
    (*_BEFORE_CONTACT, *_CONTACT, "folder", "source", "resume_name", "resume_hash", "coverage", "number")
)
"""The columns of an application in the order in which the model has them."""
_PLAIN = tuple(name for name in APPLICATION_COLUMNS if not name.startswith("contact_"))
_KINDS = {kind.value: kind for kind in EventKind}
_REQUIREMENTS = {kind.value: kind for kind in RequirementKind}
_LEVELS = {level.value: level for level in RequirementLevel}
_STATUSES = {status.value: status for status in Status}
EVENT_ROW = "kind, on_date, note, letter, reply, corrects, number, application, recorded"
"""The columns of an event in the order in which the model has them."""
EVENT_COLUMNS = ("application", "kind", "on_date", "recorded", "note", "letter", "reply", "corrects")


def kind_named(name: str) -> EventKind:
    """The kind of an event by its name.

    Raises:
        KeyError: There is no such kind.
    """
    return _KINDS[name]


def application_values(application: Application) -> tuple[Any, ...]:
    """The values of `APPLICATION_COLUMNS`."""
    contact = application.contact
    values = {name: getattr(application, name) for name in _PLAIN} | {
        "contact_name": contact.name,
        "contact_role": contact.role,
        "contact_email": contact.email,
        "contact_address": contact.address,
    }
    return tuple(values[name] for name in APPLICATION_COLUMNS)


def application_of(row: tuple[Any, ...], events: tuple[Event, ...]) -> Application:
    """The application of a row with the columns of `APPLICATION_ROW`; the events come ordered by day."""
    contact = PostingContact(*row[_FIRST_OF_CONTACT:_AFTER_CONTACT])
    values = [*row[:_FIRST_OF_CONTACT], contact, *row[_AFTER_CONTACT:-1], order_by_course(events), row[-1]]
    return Application(*values)


def event_values(event: Event, application: int) -> tuple[Any, ...]:
    """The values of `EVENT_COLUMNS` of an event of an application."""
    reply = json.dumps(event.reply.to_dict(), ensure_ascii=False) if event.reply else ""
    return (
        *(application, event.kind.value, event.on.isoformat(), event.recorded),
        *(event.note, event.letter, reply, event.corrects),
    )


def event_of(row: tuple[Any, ...]) -> Event:
    """The event of a row with the columns of `EVENT_ROW`."""
    # by place: names cost a third more, and a journal may hold fifty thousand
    kind, on, note, letter, reply, *rest = row
    return Event(_KINDS[kind], _day(on), note, letter, reply_of(json.loads(reply)) if reply else None, *rest)


_day = lru_cache(maxsize=4096)(dt.date.fromisoformat)
"""The day of its ISO form; a journal's events fall on few."""


def reply_of(data: Mapping[str, Any]) -> Reply:
    """The reply that `Reply.to_dict` made into `data`."""
    contact = data.get("contact") or {}
    return Reply(
        outcome=Outcome(data["outcome"]),
        stage=Stage(data["stage"]) if data.get("stage") else None,
        reasons=tuple(GivenReason(ReplyReason(item["reason"]), item["quote"]) for item in data.get("reasons", ())),
        lacking=tuple(data.get("lacking", ())),
        reapply=data.get("reapply"),
        feedback=data.get("feedback"),
        contact=ReplyContact(**{name: contact.get(name, "") for name in ("name", "role", "email", "phone", "form")}),
        company=data.get("company", ""),
        role=data.get("role", ""),
        language=data.get("language", ""),
        quotes=tuple((data.get("quotes") or {}).items()),
    )


def findings_text(findings: Iterable[JournalFinding]) -> str:
    """Findings as one compact JSON text."""
    return json.dumps(findings_rows(findings), ensure_ascii=False, separators=(",", ":"))


def findings_of(text: str) -> tuple[JournalFinding, ...]:
    """The findings that `findings_text` made into `text`."""
    return findings_of_rows(json.loads(text))


def findings_rows(findings: Iterable[JournalFinding]) -> list[tuple[str, ...]]:
    """Findings as rows of plain texts: name, the posting's words, kind, level, status, evidence, place."""
    return [(item.name, item.text, item.kind, item.level, item.status, item.words, item.where) for item in findings]


def findings_of_rows(rows: Iterable[Iterable[str]]) -> tuple[JournalFinding, ...]:
    """The findings that `findings_rows` made into `rows`."""
    return tuple([_finding_of(tuple(row)) for row in rows])


@lru_cache(maxsize=65_536)
def _finding_of(row: tuple[str, ...]) -> JournalFinding:
    """A finding of its texts; the applications of one resume share most of theirs."""
    name, words, kind, level, status, evidence, where = row
    return JournalFinding(name, words, _REQUIREMENTS[kind], _LEVELS[level], _STATUSES[status], evidence, where)
