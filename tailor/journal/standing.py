"""How an application stands: turned down or led on, of the person or of the post, open again after a silence."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from tailor.errors import InputError
from tailor.model import ANSWERS, Application, Event, EventKind, Outcome, ReplyReason, Stage

UNKNOWN_DAY = "day not known"
"""How the note of an event begins whose own day nobody noted; it stands on the last day that is known before it."""
_MEETINGS = frozenset({EventKind.INTERVIEW, EventKind.OFFER, EventKind.ACCEPTED})
_MET_AT = frozenset({Stage.INTERVIEW, Stage.FINAL, Stage.OFFER})
_LEADING_ON = frozenset({Outcome.INTERVIEW, Outcome.OFFER})
_OF_THE_POST = frozenset({ReplyReason.POSITION_CLOSED})
_LEAVES_NO_ROOM: Mapping[EventKind, frozenset[EventKind]] = {
    EventKind.GHOSTED: frozenset({EventKind.ACCEPTED, EventKind.REJECTED, EventKind.WITHDRAWN}),
    EventKind.ACCEPTED: frozenset({EventKind.REJECTED, EventKind.WITHDRAWN}),
}
_CAN_ONLY_FOLLOW: Mapping[EventKind, frozenset[EventKind]] = {
    EventKind.SENT: ANSWERS | {EventKind.GHOSTED, EventKind.ACCEPTED, EventKind.WITHDRAWN},
    EventKind.OFFER: frozenset({EventKind.ACCEPTED}),
}
_SAYS_NOTHING = frozenset({ReplyReason.NONE_GIVEN, ReplyReason.OTHER_CANDIDATES, ReplyReason.INTERNAL_CANDIDATE})


def place_message(application: Application, event: Event) -> Event:
    """The event beside what is noted: a message after a rejection is no second rejection.

    One that gives reasons is their feedback; the stage that it speaks of in passing is left out. Any other event is
    given back as it is.

    Raises:
        InputError: This message, or a rejection without a message, is noted already, or what is noted leaves no room
            for the event.
    """
    _refuse_twice(application, event)
    _refuse_impossible(application, event)
    if event.kind is not EventKind.REJECTED or application.state is not EventKind.REJECTED:
        return event
    before = [known for known in application.events if known.kind is EventKind.REJECTED][-1]
    if event.reply is None:
        hint = f"`tailor log correct {before.number} --on DAY` mends its day, `tailor log reply` notes a later message"
        what = f"the rejection is noted already, on {before.on} (event {before.number})"
        raise InputError(what, where=application.name, hint=hint)
    reply = event.reply
    if reply.lacking or any(given.reason not in _SAYS_NOTHING for given in reply.reasons):
        quotes = tuple((name, quote) for name, quote in reply.quotes if name != "stage")
        reply = replace(reply, outcome=Outcome.FEEDBACK, stage=None, quotes=quotes)
    return event._replace(kind=EventKind.REPLY, reply=reply)


def _refuse_twice(application: Application, event: Event) -> None:
    said = event.letter.split()
    known = next((known for known in application.events if said and known.letter.split() == said), None)
    if known:
        what = f"this message is noted already, as {known.kind.value} on {known.on} (event {known.number})"
        hint = f"if it belongs elsewhere: tailor log correct {known.number} --retract"
        raise InputError(what, where=application.name, hint=hint)


def _refuse_impossible(application: Application, event: Event) -> None:
    """Nobody is left waiting by who has said no or yes, and nothing that is over is accepted."""
    before = replace(application, events=tuple(known for known in application.events if known.on <= event.on))
    state = before.state
    if event.letter or state not in _LEAVES_NO_ROOM.get(event.kind, ()):
        return
    last = [known for known in before.events if known.kind is state][-1]
    hint = (
        f"if that is wrong: tailor log correct {last.number} --retract; if this came before it: give its day with --on"
    )
    what = f"{state.value} is noted on {last.on} (event {last.number}); {event.kind.value} cannot follow it"
    raise InputError(what, where=application.name, hint=hint)


def find_answer_before_sending(application: Application) -> tuple[Event, Event] | None:
    """The first answer and the first sending, where both days are known and the answer came first: one is wrong."""
    sent = [event for event in application.events if event.kind is EventKind.SENT]
    answers = [event for event in application.events if event.kind in ANSWERS]
    if not sent or not answers or not (is_dated(sent[0]) and is_dated(answers[0])):
        return None
    return (answers[0], sent[0]) if answers[0].on < sent[0].on else None


def order_by_course(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """The events, ordered by day, in the order in which they can have happened.

    The first sending comes before an answer that was noted after it for an earlier day, an offer before its acceptance.
    An answer that was noted first stays first: the person may have applied again.
    """
    kinds = [event.kind for event in events]
    for kind, followers in _CAN_ONLY_FOLLOW.items():
        place = kinds.index(kind) if kind in kinds else 0
        if followers.isdisjoint(kinds[:place]):  # nearly always
            continue
        noted = min(events[place].number, events[place].corrects or events[place].number)
        on = None if kind is EventKind.SENT else events[place].on  # one may send again on a day, not offer after a yes
        early = (
            at
            for at, event in enumerate(events[:place])
            if event.kind in followers and (event.number > noted or event.on == on)
        )
        if (at := next(early, place)) < place:
            events = (*events[:at], events[place], *events[at:place], *events[place + 1 :])
            kinds = [event.kind for event in events]
    return events


def contradicts_its_days(application: Application) -> bool:
    """Whether its events cannot have happened in the order of their days, and stand by their course instead."""
    return any(later.on < event.on for event, later in pairwise(application.events))


def went_on(application: Application) -> bool:
    """Whether it led to an interview or an offer; a letter that speaks of one proves it where it was not noted."""
    return application.has(*_MEETINGS) or any(map(_shows_meeting, application.events))


def goes_on(application: Application) -> bool:
    """Whether it led to an interview or an offer, and no rejection came after that.

    Feedback after a rejection speaks of the meeting that was; a new one is invited to or noted.
    """
    if not application.has(EventKind.REJECTED):
        return went_on(application)
    turned_down = (place for place, event in enumerate(application.events, 1) if event.kind is EventKind.REJECTED)
    return any(map(_leads_on, application.events[max(turned_down, default=0) :]))


def find_rejection(application: Application) -> Event | None:
    """The last rejection; applying again or withdrawing afterwards takes nothing back, a meeting or an offer does."""
    if not application.has(EventKind.REJECTED):
        return None
    met = False
    for event in reversed(application.events):
        if event.kind is EventKind.REJECTED:
            return None if met else event
        met = _leads_on(event) or (met and event.kind is not EventKind.SENT)
    return None


def is_answer(event: Event) -> bool:
    """Whether the employer answers with it: that an application was received is no answer yet."""
    received = event.reply is not None and event.reply.outcome is Outcome.ACKNOWLEDGED
    return event.kind in ANSWERS and not (event.kind is EventKind.REPLY and received)


def is_dated(event: Event) -> bool:
    """Whether the day of an event is known: a table that a person kept may say what happened and not when."""
    return not event.note.startswith(UNKNOWN_DAY)


def note_with_day(event: Event) -> str:
    """The note of an event whose day is known now."""
    return event.note.removeprefix(UNKNOWN_DAY).removeprefix("; ")


def reopened_on(application: Application) -> dt.date | None:
    """The day of the message that came after the person gave up waiting; None where none did."""
    given_up = (place for place, event in enumerate(application.events, 1) if event.kind is EventKind.GHOSTED)
    last = max(given_up, default=len(application.events))
    return next((event.on for event in application.events[last:] if event.kind is EventKind.REPLY), None)


def _shows_meeting(event: Event) -> bool:
    return event.kind in _MEETINGS or (event.reply is not None and event.reply.stage in _MET_AT)


def _leads_on(event: Event) -> bool:
    return event.kind in _MEETINGS or (event.reply is not None and event.reply.outcome in _LEADING_ON)


def was_post_withdrawn(application: Application) -> bool:
    """Whether the rejection is the end of the post: nobody was turned down, and there is nothing to ask about."""
    replies = [event.reply for event in application.events if event.reply and event.kind is EventKind.REJECTED]
    if not replies or find_rejection(application) is None:
        return False
    given = {item.reason for item in replies[-1].reasons} - {ReplyReason.NONE_GIVEN}
    withdrawn = replies[-1].outcome is Outcome.WITHDRAWN_BY_EMPLOYER
    return not replies[-1].lacking and (given <= _OF_THE_POST if withdrawn else given == _OF_THE_POST)
