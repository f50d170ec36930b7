"""What waits for the person today."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tailor.journal.days import parse_day
from tailor.model import ANSWERS, Application, EventKind

FOLLOW_UP_AFTER = 10
"""Days without an answer after which to ask; careers offices name one to two weeks."""
_GIVE_UP_AFTER = 45
_THANK_WITHIN = 1
_SEND_BEFORE = 7
_OFFER_ANSWER_WITHIN = 3
_INVITATION_ANSWER_WITHIN = 1


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
    """Those that wait today: their day has come, or an application is to be sent or an interview held soon."""
    early = {
        DueKind.SEND: _SEND_BEFORE,
        DueKind.PREPARE_INTERVIEW: 2,
        DueKind.THANK: _THANK_WITHIN,
        DueKind.ANSWER_INVITATION: _INVITATION_ANSWER_WITHIN,
    }
    return tuple(due for due in dues if due.by <= today + dt.timedelta(days=early.get(due.kind, 0)))


def _due(application: Application, today: dt.date, follow_up: int) -> Iterator[Due]:
    match application.state:
        case EventKind.PREPARED:
            yield from _unsent(application, today)
        case EventKind.SENT:
            yield from _silence(application, today, follow_up, application.dates_of(EventKind.SENT)[-1])
        case EventKind.INTERVIEW:
            yield from _interview(application, today, follow_up)
        case EventKind.OFFER:
            yield from _offer(application)
        case _:
            return


def _unsent(application: Application, today: dt.date) -> Iterator[Due]:
    closing = parse_day(application.closing_date)
    if closing is None:
        return
    if closing < today:
        yield Due(DueKind.CLOSED, application, closing, f"the posting closed on {closing}; it was not sent")
    else:
        yield Due(DueKind.SEND, application, closing, f"the posting closes on {closing}")


def _interview(application: Application, today: dt.date, follow_up: int) -> Iterator[Due]:
    last = [event for event in application.events if event.kind is EventKind.INTERVIEW][-1]
    held = last.on
    if last.reply and (today - held).days <= _GIVE_UP_AFTER:  # a message that invites has its own day
        by = held + dt.timedelta(days=_INVITATION_ANSWER_WITHIN)
        note_it = f"`tailor log interview {application.number} --on DAY` notes when it is"
        yield Due(DueKind.ANSWER_INVITATION, application, by, f"they invited you on {held}; {note_it}")
        return
    if held >= today:
        yield Due(DueKind.PREPARE_INTERVIEW, application, held, f"the interview is on {held}")
        return
    by = held + dt.timedelta(days=_THANK_WITHIN)
    if not _wrote_since(application, held) and today <= by + dt.timedelta(days=2):
        yield Due(DueKind.THANK, application, by, f"the interview was on {held}; thanks are usual within a day")
        return
    yield from _silence(application, today, follow_up, held)


def _silence(application: Application, today: dt.date, follow_up: int, since: dt.date) -> Iterator[Due]:
    """Asking after a silence, then, after a long one, closing the matter."""
    if since > today:
        return
    last = max((*application.dates_of(*ANSWERS, EventKind.LETTER), since))
    silent = (today - since).days
    if last == since or silent < _GIVE_UP_AFTER:
        yield Due(
            DueKind.FOLLOW_UP,
            application,
            last + dt.timedelta(days=follow_up),
            f"{(today - last).days} days without an answer",
        )
    else:
        by = since + dt.timedelta(days=_GIVE_UP_AFTER)
        yield Due(DueKind.GIVE_UP, application, by, f"{silent} days without a decision; `ghosted` closes it")


def _offer(application: Application) -> Iterator[Due]:
    offered = application.dates_of(EventKind.OFFER)[-1]
    if not _wrote_since(application, offered):
        by = offered + dt.timedelta(days=_OFFER_ANSWER_WITHIN)
        yield Due(DueKind.ANSWER_OFFER, application, by, f"the offer came on {offered}")


def _wrote_since(application: Application, day: dt.date) -> bool:
    return any(written >= day for written in application.dates_of(EventKind.LETTER))
