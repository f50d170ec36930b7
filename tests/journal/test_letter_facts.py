"""What a letter after the application takes from the journal."""

import datetime as dt

import pytest

from tailor.model import (
    Application,
    Event,
    EventKind,
    GivenReason,
    Occasion,
    Outcome,
    PostingContact,
    Reply,
    ReplyContact,
    ReplyReason,
)
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


@pytest.mark.parametrize(
    ("posting", "letter", "said", "language"),
    [("en", "de", "", "en"), ("de", "de", "Es fehlt der Schein.", "de"), ("", "de", "Es fehlt der Schein.", "de")],
)
def test_words_in_another_language_than_the_letters_are_not_quoted(
    posting: str, letter: str, said: str, language: str
) -> None:
    reason = GivenReason(ReplyReason.LACKS_QUALIFICATION, "Es fehlt der Schein.")
    event = Event(
        EventKind.REJECTED, dt.date(2026, 11, 9), reply=Reply(Outcome.REJECTED, reasons=(reason,), language=letter)
    )
    job = Application("job", language=posting, events=(event,))
    facts = facts_of(job, Occasion.FEEDBACK_REQUEST, dt.date(2026, 11, 20))
    assert (facts.reason, facts.language) == (said, language)
