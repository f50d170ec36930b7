"""What has to be noted before a letter about an application can be true."""

import datetime as dt
from collections.abc import Mapping, Sequence

from tailor.journal.named_days import read_meeting
from tailor.journal.naming import clauses_on_lack, is_named_in
from tailor.journal.standing import is_dated, was_post_withdrawn
from tailor.model import (
    ANSWERS,
    Application,
    Event,
    EventKind,
    JournalFinding,
    Occasion,
    Outcome,
    Reply,
    ReplyReason,
)

OF_NO_USE = (
    *(ReplyReason.NONE_GIVEN, ReplyReason.OTHER_CANDIDATES, ReplyReason.INTERNAL_CANDIDATE),
    ReplyReason.POSITION_CLOSED,
)
"""Reasons from which the person learns nothing about their application."""
_MAYBE_FEEDBACK = (Outcome.FEEDBACK, Outcome.OTHER)
_LATER: Mapping[EventKind, str] = {
    EventKind.REJECTED: "they have said no",
    EventKind.WITHDRAWN: "it is withdrawn",
    EventKind.OFFER: "they have made an offer",
    EventKind.ACCEPTED: "you have accepted their offer",
}
"""What came after, where a letter would speak as if nothing had."""
_OFFERED = (EventKind.OFFER, EventKind.ACCEPTED)
_OVER = (EventKind.REJECTED, EventKind.WITHDRAWN, EventKind.GHOSTED)


def find_obstacle(application: Application, occasion: Occasion, today: dt.date) -> tuple[str, str]:
    """Why a letter of this occasion would state something that the journal does not hold up to today.

    Returns:
        What is not noted, or what speaks against the letter, as the middle of a sentence; and the command's words that
        note what it needs ("offer 12"), empty where there is nothing to note. Two empty texts when nothing speaks
        against it.
    """
    events = [event for event in application.events if event.on <= today]
    known = Application("", events=tuple(events))
    state = known.state
    match occasion:
        case Occasion.INTERVIEW_THANKS if held_interviews(events):
            what, kind = _LATER.get(state, ""), ""
        case Occasion.INTERVIEW_THANKS:
            what, kind = "no interview that took place is noted", "interview"
        case Occasion.REJECTION_THANKS | Occasion.FEEDBACK_REQUEST if state is not EventKind.REJECTED:
            what, kind = _lacks(known, EventKind.REJECTED, "rejection")
        case Occasion.FEEDBACK_REQUEST:
            what, kind = _against_asking(known), ""
        case Occasion.REJECTION_THANKS:
            what, kind = "", ""
        case Occasion.FEEDBACK_THANKS:
            what, kind = ("" if find_feedback(events) else "no feedback is noted"), "reply"
        case Occasion.ACCEPTANCE:
            what, kind = ("", "offer") if state in _OFFERED else _lacks(known, EventKind.OFFER, "offer")
        case _:
            what, kind = _after_applying(occasion, events, state, _meeting_ahead(application, today))
    return (what, f"{kind} {application.number}" if kind else "") if what else ("", "")


def find_useful_reason(reply: Reply, title: str, findings: Sequence[JournalFinding]) -> str:
    """The employer's words for the first reason from which something can be learnt; empty where there are none.

    That another was closer tells something where it names what the posting asks for.

    Args:
        reply: What the message says.
        title: The job's, whose own words name nothing that lacks.
        findings: What the posting asks for.
    """
    named = {
        sentence
        for clause, sentence in clauses_on_lack(reply)
        if any(is_named_in(item, clause, f"{title} {reply.role}") for item in findings)
    }
    useful = (
        given.quote
        for given in reply.reasons
        if given.reason not in OF_NO_USE or " ".join(given.quote.split()) in named
    )
    return _without_refusal(next(useful, ""), reply.lacking)


def _without_refusal(quote: str, lacking: Sequence[str]) -> str:
    """The part of a reason behind the colon, where that names what lacks: nobody quotes the whole refusal back."""
    _, colon, behind = quote.rpartition(": ")
    return behind if colon and any(words in behind for words in lacking) else quote


def _lacks(known: Application, kind: EventKind, called: str) -> tuple[str, str]:
    """Why an application does not stand at an event, and what to note: it is not there, or something came after it."""
    if days := known.dates_of(kind):
        return f"after the {called} of {days[-1]} something else is noted, and it stands at “{known.state.value}”", ""
    return f"no {called} is noted", kind.value


def find_feedback(events: Sequence[Event]) -> Event | None:
    """The message that thanks for feedback answer: feedback, else what came after a rejection.

    A message after a rejection that was not read, or that says nothing known, is taken for the feedback that the
    person asked for. A rejection itself is none, even where it names its reason.
    """
    rejections = [event for event in events if event.kind is EventKind.REJECTED]
    feedback = [event for event in events if event.reply and event.reply.outcome is Outcome.FEEDBACK]
    last = rejections[-1].on if rejections else dt.date.max
    later = [
        event
        for event in events
        if event.kind is EventKind.REPLY
        and event.on >= last
        and (event.reply is None or event.reply.outcome in _MAYBE_FEEDBACK)
    ]
    return next((found[-1] for found in (feedback, later) if found), None)


def _against_asking(application: Application) -> str:
    """Why there is nothing to ask after a rejection: the post itself ended, or feedback was given or refused."""
    if was_post_withdrawn(application):
        return "the post itself ended, and nobody was turned down"
    read = [(event.on, event.reply) for event in reversed(application.events) if event.reply]
    given = next((day for day, reply in read if reply.outcome is Outcome.FEEDBACK), None)
    if given:
        return f"their feedback is noted already, on {given}; feedback-thanks answers it"
    said = next((reply for _, reply in read if reply.feedback is not None), None)
    if said is None or said.feedback:
        return ""
    words = dict(said.quotes).get("feedback", "")
    return f"they give no feedback (“{words}”)" if words else "they give no feedback"


def held_interviews(events: Sequence[Event]) -> tuple[dt.date, ...]:
    """The days of the interviews, the oldest first; an employer's message has the invitation's day and is left out."""
    return tuple(
        event.on for event in events if event.kind is EventKind.INTERVIEW and not event.letter and is_dated(event)
    )


def _meeting_ahead(application: Application, today: dt.date) -> dt.date | None:
    """The day of an interview that is noted for today or later, or that the last invitation names; None without."""
    met = [event for event in application.events if event.kind is EventKind.INTERVIEW]
    if not met or application.state is not EventKind.INTERVIEW:
        return None
    quote = dict(met[-1].reply.quotes).get("meeting", "") if met[-1].reply else ""
    meeting = read_meeting(quote, met[-1].on) if quote else None
    day = meeting.day if meeting else met[-1].on
    return day if day >= today and (meeting or not met[-1].letter) else None


def _after_applying(
    occasion: Occasion, events: Sequence[Event], state: EventKind, meeting: dt.date | None
) -> tuple[str, str]:
    """What a letter about an application needs: that it was sent, and that it stands as the letter says."""
    if not any(event.kind is EventKind.SENT or event.kind in ANSWERS for event in events):
        return "no sending of the application is noted", "sent"
    if occasion is Occasion.IN_TOUCH:
        return "" if state in _OVER else _LATER.get(state, "the application is not over"), ""
    if occasion is Occasion.FOLLOW_UP:
        return _LATER.get(state, f"the interview on {meeting} is still to come" if meeting else ""), ""
    return _LATER[state] if state in {EventKind.REJECTED, EventKind.ACCEPTED} else "", ""
