"""How a rejection stands: of the person or of the post, the first or one that is noted already."""

from dataclasses import replace

from tailor.errors import InputError
from tailor.model import Application, Event, EventKind, Outcome, ReplyReason

_OF_THE_POST = frozenset({ReplyReason.POSITION_CLOSED})
_SAYS_NOTHING = frozenset({ReplyReason.NONE_GIVEN, ReplyReason.OTHER_CANDIDATES, ReplyReason.INTERNAL_CANDIDATE})


def place_message(application: Application, event: Event) -> Event:
    """The event beside what is noted: a message after a rejection is no second rejection.

    One that gives reasons is their feedback; the stage that it speaks of in passing is left out. Any other event is
    given back as it is.

    Raises:
        InputError: A rejection without a message is noted already.
    """
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
    return replace(event, kind=EventKind.REPLY, reply=reply)


def was_post_withdrawn(application: Application) -> bool:
    """Whether the rejection is the end of the post: nobody was turned down, and there is nothing to ask about."""
    replies = [event.reply for event in application.events if event.kind is EventKind.REJECTED and event.reply]
    if application.state is not EventKind.REJECTED or not replies:
        return False
    given = {item.reason for item in replies[-1].reasons} - {ReplyReason.NONE_GIVEN}
    withdrawn = replies[-1].outcome is Outcome.WITHDRAWN_BY_EMPLOYER
    return not replies[-1].lacking and (given <= _OF_THE_POST if withdrawn else given == _OF_THE_POST)
