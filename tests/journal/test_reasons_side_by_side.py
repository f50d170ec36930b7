"""Letters with more than one reason, and sentences beside a reason that give none."""

import pytest

from tailor.model import Message, Outcome, Stage
from tailor.pipeline import read_reply


def read(text: str) -> tuple[Outcome, set[str]]:
    reply = read_reply(Message(f"Dear Mo,\n\n{text}\n\nKind regards\n\nAda Byrne\n"))
    return reply.outcome, {given.reason.value for given in reply.reasons}


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        (
            "I'm afraid it's a no. You haven't glazed a church window yet. The other applicant has done it for years.",
            {"lacks_experience", "other_candidates"},
        ),
        (
            "We need a welder from Monday and you are not free before May. Also you have never worked with TIG. So no.",
            {"availability", "lacks_skill"},
        ),
        (
            "Ihre Kündigungsfrist ist zu lang. Hinzu kommt, dass Sie mit EPLAN nie gearbeitet haben. Also leider nein.",
            {"availability", "lacks_skill"},
        ),
    ],
)
def test_a_second_reason_in_its_own_sentence_counts(text: str, reasons: set[str]) -> None:
    assert read(text) == (Outcome.REJECTED, reasons)


def test_somebody_from_within_is_one_reason() -> None:
    text = "Sorry, the job has gone to someone from our own yard. It was between you and her, and she knew the boats."
    assert read(text) == (Outcome.REJECTED, {"internal_candidate"})


@pytest.mark.parametrize(
    "text",
    [
        "We will not be taking your application further. Applicants must hold a valid work permit.",
        "Sorry, the client turned it down. We place welders and people with experience in rigging all over the north.",
        "Leider müssen wir Ihnen absagen. Wir vermitteln das ganze Jahr über Pflegekräfte mit und ohne Erfahrung.",
    ],
)
def test_a_notice_to_everybody_gives_no_reason(text: str) -> None:
    assert read(text) == (Outcome.REJECTED, {"none_given"})


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Would Thursday at 3 suit you to see the yard? Without your tickets I can't take you on.", Outcome.INTERVIEW),
        ("Pouvez-vous passer jeudi à 9 h ? Sans le permis je ne pourrai pas vous engager.", Outcome.INTERVIEW),
        ("Hätten Sie am Freitag um 8 Uhr Zeit? Ohne Schein können wir Sie nicht einstellen.", Outcome.INTERVIEW),
        ("We would be delighted to offer you the post. Sorry that I couldn't get the higher grade.", Outcome.OFFER),
        (
            "There is a stop on hiring until June. No one has been appointed. You remain under consideration.",
            Outcome.ON_HOLD,
        ),
        ("I'm afraid you will not be among those whom we see next week.", Outcome.REJECTED),
        ("There is no gardener's job any more, sorry.", Outcome.WITHDRAWN_BY_EMPLOYER),
    ],
)
def test_what_stands_beside_the_decision_does_not_decide(text: str, outcome: Outcome) -> None:
    assert read(text)[0] is outcome


def test_a_few_words_are_in_the_likeliest_language_that_is_read() -> None:
    reply = read_reply(Message("Hi. It's a no from me. Sorry.\n"))
    assert (reply.language, reply.outcome) == ("en", Outcome.REJECTED)


def test_who_passed_a_test_is_past_the_screening() -> None:
    text = "Congratulations on passing the typing test. We would like to invite you to an interview on 4 May."
    assert read_reply(Message(f"Dear Mo,\n\n{text}\n\nAda Byrne\n")).stage is Stage.SCREENING


def test_who_is_not_asked_to_an_interview_had_none() -> None:
    text = "Sie gehören leider nicht zu denen, die wir zum Gespräch einladen. Fahrtkosten entstehen Ihnen nicht."
    reply = read_reply(Message(f"Guten Tag Frau Moor,\n\n{text}\n\nFreundliche Grüße\nAda Byrne\n"))
    assert (reply.outcome, reply.stage) == (Outcome.REJECTED, Stage.APPLICATION)
