"""What waits for the person today."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tailor.journal.named_days import find_hours, read_closing, read_deadline, read_meeting
from tailor.journal.standing import reopened_on
from tailor.model import ANSWERS, Application, Event, EventKind, Occasion

FOLLOW_UP_AFTER = 10
"""Days without an answer after which to ask; careers offices name one to two weeks."""
_GIVE_UP_AFTER = 45
_THANK_WITHIN = 1
_SEND_BEFORE = 7
_OFFER_ANSWER_WITHIN = 3
_INVITATION_ANSWER_WITHIN = 1
_DAY_FIRST_LANGUAGES = frozenset({"de", "fr"})
_ANSWER_BEFORE = 30
"""An offer waits from the day it came, however long there is for the answer."""


class DueKind(StrEnum):
    """What there is to do."""

    SEND = "send"
    CLOSED = "closed"
    ANSWER_INVITATION = "answer invitation"
    PREPARE_INTERVIEW = "prepare interview"
    THANK = "thank"
    FOLLOW_UP = "follow up"
    GIVE_UP = "give up"
    ANSWER_OFFER = "answer offer"
    NOTE_INTERVIEW = "note interview"
    NOTE_WITHDRAWAL = "note withdrawal"
    NOTE_ACCEPTANCE = "note acceptance"


_STEPS: Mapping[str, tuple[DueKind, EventKind, str]] = {
    Occasion.WITHDRAWAL: (DueKind.NOTE_WITHDRAWAL, EventKind.WITHDRAWN, "withdraw"),
    Occasion.ACCEPTANCE: (DueKind.NOTE_ACCEPTANCE, EventKind.ACCEPTED, "accept their offer"),
}
"""What a letter decides, by its occasion: what to note, where the application then stands, in which words."""


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to do for an application by a day; `reason` says why in one clause."""

    kind: DueKind
    application: Application
    by: dt.date
    reason: str


def find_due(applications: Iterable[Application], today: dt.date, follow_up: int = FOLLOW_UP_AFTER) -> tuple[Due, ...]:
    """What is to be done for each application, the most urgent first; `by` may lie before or after `today`.

    Args:
        applications: With their events.
        today: The day to look from.
        follow_up: Days without an answer after which to ask.
    """
    found = [due for application in applications for due in _due(application, today, follow_up)]
    return tuple(sorted(found, key=lambda due: (due.by, due.application.number)))


def due_today(dues: Sequence[Due], today: dt.date) -> tuple[Due, ...]:
    """Those that wait today: their day has come, or one that must not be missed is near."""
    early = {
        DueKind.SEND: _SEND_BEFORE,
        DueKind.PREPARE_INTERVIEW: 2,
        DueKind.THANK: _THANK_WITHIN,
        DueKind.ANSWER_INVITATION: _SEND_BEFORE,
        DueKind.ANSWER_OFFER: _ANSWER_BEFORE,
    }
    return tuple(due for due in dues if due.by <= today + dt.timedelta(days=early.get(due.kind, 0)))


def _due(application: Application, today: dt.date, follow_up: int) -> Iterator[Due]:
    if written := _unnoted_step(application):
        yield written
        return
    match application.state:
        case EventKind.PREPARED:
            yield from _unsent(application, today)
        case EventKind.SENT:
            since = (application.dates_of(EventKind.SENT) or application.dates_of(EventKind.REPLY))[-1]
            yield from _silence(application, today, follow_up, since)
        case EventKind.INTERVIEW:
            yield from _interview(application, today, follow_up)
        case EventKind.OFFER:
            yield from _offer(application)
        case _:
            return


def _unsent(application: Application, today: dt.date) -> Iterator[Due]:
    noted = application.events[0].on if application.events else today
    day_first = True if application.language[:2] in _DAY_FIRST_LANGUAGES else None
    days = read_closing(application.closing_date, noted, day_first=day_first)
    if not days:
        return
    doubt = f", if {application.closing_date!r} means that day" if len(days) > 1 else ""
    ahead = [day for day in days if day >= today]
    if ahead:
        yield Due(DueKind.SEND, application, ahead[0], f"the posting closes on {ahead[0]}{doubt}")
    else:
        reason = f"the posting closed on {days[-1]}{doubt}; it was not sent"
        yield Due(DueKind.CLOSED, application, days[-1], reason)


def _interview(application: Application, today: dt.date, follow_up: int) -> Iterator[Due]:
    last = [event for event in application.events if event.kind is EventKind.INTERVIEW][-1]
    held = last.on
    if last.reply and (today - held).days <= _GIVE_UP_AFTER:  # a message that invites has its own day
        yield from _invitation(application, last, today)
        return
    if held >= today:
        yield Due(DueKind.PREPARE_INTERVIEW, application, held, f"the interview is on {held}{_hour(application, held)}")
        return
    by = held + dt.timedelta(days=_THANK_WITHIN)
    if not _wrote_since(application, held) and today <= by + dt.timedelta(days=2):
        yield Due(DueKind.THANK, application, by, f"the interview was on {held}; thanks are usual within a day")
        return
    yield from _silence(application, today, follow_up, held)


def _hour(application: Application, day: dt.date) -> str:
    """The hour that a note or an invitation names for a meeting on a day, as the end of a clause; empty without one."""
    quotes = ((dict(event.reply.quotes).get("meeting", ""), event.on) for event in application.events if event.reply)
    meetings = (read_meeting(quote, on) for quote, on in quotes if quote)
    invited = (found.hour for found in meetings if found and found.day == day and found.hour)
    noted = (
        hour
        for event in application.events
        if event.kind is EventKind.INTERVIEW and event.on == day
        for hour in find_hours(event.note)
    )
    return next((f" at {hour}" for hour in (*noted, *invited)), "")


def _invitation(application: Application, invited: Event, today: dt.date) -> Iterator[Due]:
    """An answer to an invitation, by the day that it names; the day to meet on, where it names one."""
    quotes = dict(invited.reply.quotes) if invited.reply else {}
    meeting = read_meeting(quotes.get("meeting", ""), invited.on)
    note_it = f"`tailor log interview {application.number} --on {meeting.day if meeting else 'DAY'}`"
    if meeting and meeting.day < today:
        reason = f"they invited you for {meeting.day}; if you met, {note_it}"
        yield Due(DueKind.NOTE_INTERVIEW, application, meeting.day, reason)
        return
    named = read_deadline(quotes.get("answer_by", ""), invited.on)
    by = named or invited.on + dt.timedelta(days=_INVITATION_ANSWER_WITHIN)
    when = f" to meet on {meeting.day}{_hour(application, meeting.day)}" if meeting else ""
    asked = " and ask for your answer by this day" if named else ""
    noting = "notes that you said yes" if meeting else "notes when it is"
    reason = f"they invited you on {invited.on}{when}{asked}; {note_it} {noting}"
    yield Due(DueKind.ANSWER_INVITATION, application, by, reason)


def _silence(application: Application, today: dt.date, follow_up: int, since: dt.date) -> Iterator[Due]:
    """Asking after a silence, then, after a long one, closing the matter."""
    since = max(since, reopened_on(application) or since)
    if since > today:
        return
    heard = max((*application.dates_of(*ANSWERS), since))
    last = max((*application.dates_of(EventKind.LETTER), heard))
    silent = (today - since).days
    if last == since or silent < _GIVE_UP_AFTER:
        by = last + dt.timedelta(days=follow_up)
        close = f"; ask once, or `tailor log ghosted {application.number}`" if silent >= _GIVE_UP_AFTER else ""
        yield Due(DueKind.FOLLOW_UP, application, by, f"no answer since {heard}{close}")
    else:
        by = since + dt.timedelta(days=_GIVE_UP_AFTER)
        yield Due(
            DueKind.GIVE_UP,
            application,
            by,
            f"no decision since {since}; `tailor log ghosted {application.number}` closes it",
        )


def _offer(application: Application) -> Iterator[Due]:
    last = [event for event in application.events if event.kind is EventKind.OFFER][-1]
    if _wrote_since(application, last.on):
        return
    named = read_deadline(dict(last.reply.quotes).get("answer_by", ""), last.on) if last.reply else None
    by = named or last.on + dt.timedelta(days=_OFFER_ANSWER_WITHIN)
    asked = "they name this day for your answer" if named else "they name no day; within three is usual"
    yield Due(DueKind.ANSWER_OFFER, application, by, f"the offer came on {last.on}; {asked}")


def _unnoted_step(application: Application) -> Due | None:
    """That a letter which accepts or withdraws is to be noted as such, where only other letters came after it."""
    for event in reversed(application.events):
        step = _STEPS.get(event.note) if event.kind is EventKind.LETTER else None
        if step and application.state is not step[1]:
            kind, state, said = step
            note_it = f"`tailor log {state.value} {application.number} --on {event.on}` notes it"
            return Due(kind, application, event.on, f"you wrote on {event.on} that you {said}; {note_it}")
        if event.kind not in {EventKind.LETTER, EventKind.PREPARED}:
            return None
    return None


def _wrote_since(application: Application, day: dt.date) -> bool:
    return any(written >= day for written in application.dates_of(EventKind.LETTER))
