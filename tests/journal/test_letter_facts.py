"""What a letter after the application takes from the journal."""

import datetime as dt

import pytest

from tailor.model import Application, Event, EventKind, Occasion, Outcome, PostingContact, Reply, ReplyContact
from tailor.pipeline import facts_of


def test_thanks_for_feedback_name_the_day_of_the_message_that_was_not_read() -> None:
    days = [dt.date(2026, 11, day) for day in (2, 9, 12)]
    kinds = (EventKind.SENT, EventKind.REJECTED, EventKind.REPLY)
    events = tuple(Event(kind, day) for kind, day in zip(kinds, days, strict=True))
    facts = facts_of(
        Application("job", "Acme", "Welder", events=events), Occasion.FEEDBACK_THANKS, dt.date(2026, 11, 20)
    )
    assert facts.answered == dt.date(2026, 11, 12)


@pytest.mark.parametrize(
    ("noted", "wrote", "name"),
    [
        ("Frau Dr. Sabine Lützow", "Dr. Sabine Lützow", "Frau Dr. Sabine Lützow"),
        ("Frau Dr. Sabine Lützow", "Sabine Lützow", "Frau Dr. Sabine Lützow"),
        ("Herr K. Aydin", "Kemal Aydin", "Herr Kemal Aydin"),
        ("Mme Claire Aubert", "Claire Aubert", "Mme Claire Aubert"),
        ("Ms R. Lane", "Ruth Lane", "Ms Ruth Lane"),
        ("Dr Amy Chan", "Amy Chan", "Dr Amy Chan"),
        ("Ms Amy Chan", "Dr Amy Chan", "Dr Amy Chan"),
        ("Herr Brandt", "Sabine Brandt", "Sabine Brandt"),
        ("Tom Lane", "Ruth Lane", "Ruth Lane"),
        ("Personalabteilung", "Ruth Lane", "Ruth Lane"),
        ("", "Ruth Lane", "Ruth Lane"),
    ],
)
def test_who_answers_keeps_the_form_of_address_of_the_posting(noted: str, wrote: str, name: str) -> None:
    reply = Reply(Outcome.ACKNOWLEDGED, contact=ReplyContact(wrote))
    event = Event(EventKind.REPLY, dt.date(2026, 11, 2), reply=reply)
    job = Application("job", contact=PostingContact(noted, "Head"), events=(event,))
    assert facts_of(job, Occasion.FOLLOW_UP, dt.date(2026, 11, 20)).contact.name == name
