"""What a letter after the application takes from the journal."""

import datetime as dt

from tailor.model import Application, Event, EventKind, Occasion
from tailor.pipeline import facts_of


def test_thanks_for_feedback_name_the_day_of_the_message_that_was_not_read() -> None:
    days = [dt.date(2026, 11, day) for day in (2, 9, 12)]
    kinds = (EventKind.SENT, EventKind.REJECTED, EventKind.REPLY)
    events = tuple(Event(kind, day) for kind, day in zip(kinds, days, strict=True))
    facts = facts_of(
        Application("job", "Acme", "Welder", events=events), Occasion.FEEDBACK_THANKS, dt.date(2026, 11, 20)
    )
    assert facts.answered == dt.date(2026, 11, 12)
