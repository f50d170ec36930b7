"""Which stage an application had reached when a letter was written, as far as the letter tells."""

import datetime as dt

import pytest

from tailor.journal import draw_lessons
from tailor.model import Application, Event, EventKind, Message, Outcome, Reply, Stage
from tailor.pipeline import read_reply


@pytest.mark.parametrize(
    ("text", "outcome", "stage"),
    [
        ("We got your application for the kiln job. We read them all next week.", Outcome.ACKNOWLEDGED, "application"),
        ("Ihre Bewerbung als Glaser ist bei uns eingegangen.", Outcome.ACKNOWLEDGED, "application"),
        ("Your form caught our eye. Please come in for an interview on 9 June.", Outcome.INTERVIEW, "application"),
        (
            "Thanks for taking the call on Monday. We would like to invite you to an interview on 9 June.",
            Outcome.INTERVIEW,
            "screening",
        ),
        ("We are pleased to invite you to a second interview on 9 June.", Outcome.INTERVIEW, "interview"),
        (
            "Danke für das Telefonat gestern. Wir möchten Sie gern zum Gespräch am 9. Juni einladen.",
            Outcome.INTERVIEW,
            "screening",
        ),
        ("We are delighted to offer you the post of glazier.", Outcome.OFFER, "offer"),
        ("Thank you for applying. The post has been cancelled.", Outcome.WITHDRAWN_BY_EMPLOYER, "application"),
        ("Your CV reads well. The owner will not put it through to interview.", Outcome.REJECTED, "application"),
        ("Thanks for coming back to meet the trustees. We won't be offering you the job.", Outcome.REJECTED, "final"),
    ],
)  # fmt: skip
def test_a_letter_tells_how_far_it_had_come(text: str, outcome: Outcome, stage: str) -> None:
    reply = read_reply(Message(f"Dear Mo,\n\n{text}\n\nRegards\nAda Byrne\n"))
    assert (reply.outcome, reply.stage) == (outcome, Stage(stage))
    assert dict(reply.quotes)["stage"] in text


@pytest.mark.parametrize(
    "text",
    [
        "Your application for the kiln job has arrived. In case you have heard nothing by May, you were not chosen.",
        "Your application for the kiln job has arrived. Should we decide on somebody else, we will tell you.",
        "Deine Bewerbung als Glaserin ist da. Falls wir die Stelle anders besetzen, schreiben wir dir.",
    ],
)
def test_a_no_that_may_come_is_none(text: str) -> None:
    assert read_reply(Message(f"{text}\n")).outcome is Outcome.ACKNOWLEDGED


def test_an_application_does_not_stop_where_it_was_received() -> None:
    day = dt.date(2026, 3, 2)
    received = Event(EventKind.REPLY, day, reply=Reply(Outcome.ACKNOWLEDGED, stage=Stage.APPLICATION))
    said_no = Event(EventKind.REJECTED, day + dt.timedelta(days=9), reply=Reply(Outcome.REJECTED))
    sent = Event(EventKind.SENT, day - dt.timedelta(days=9))
    lessons = draw_lessons([Application("kiln", "Loam", events=(sent, received, said_no), number=1)], {}, (), day)
    assert [stop.name for stop in lessons.stops] == ["not said"]
