"""Learned weights beside the rules: they find what no phrase tells, and never make a no of an invitation."""

import pytest

from tailor.journal.replies.learned import weights
from tailor.model import Message, Outcome, ReplyReason, Stage
from tailor.pipeline import read_reply


def test_the_answers_of_the_weights_are_those_of_the_journal() -> None:
    heads = weights().heads
    assert set(heads["outcome"].answers) <= {outcome.value for outcome in Outcome}
    assert set(heads["stage"].answers) <= {stage.value for stage in Stage} | {"none"}
    assert set(heads["reason"].answers) <= {reason.value for reason in ReplyReason} | {"none"}


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("We need somebody who has run large commercial sites, which you have not done.", "lacks_experience"),
        ("What you would need to earn is some way above what we can put on the table.", "salary"),
        ("A colleague from our own depot put her hand up for it and it is hers.", "internal_candidate"),
    ],
)  # fmt: skip
def test_a_reason_in_words_of_its_own_is_found_with_its_sentence(sentence: str, reason: str) -> None:
    reply = read_reply(Message(f"Dear Mo,\n\nWe are not taking you on. {sentence}\n\nRegards\nAda\n"))
    assert [(given.reason.value, given.quote) for given in reply.reasons] == [(reason, sentence)]


def test_an_invitation_stays_one_whatever_is_said_beside_it() -> None:
    text = "We would like to invite you to an interview on Monday. Unfortunately the lift is out of order."
    assert read_reply(Message(f"Dear Mo,\n\n{text}\n\nRegards\nAda\n")).outcome is Outcome.INTERVIEW


def test_an_offer_in_words_of_its_own_is_found_with_its_sentence() -> None:
    again = "We take on three more in the spring, and I would be made up to see your name among them."
    talk = "If you want to know how you scored on each question, ring me, the sheets are in my drawer."
    reply = read_reply(Message(f"Dear Mo,\n\nI am sorry, it's a no this time. {again} {talk}\n\nRegards\nAda\n"))
    assert (reply.reapply, reply.feedback) == (True, True)
    assert dict(reply.quotes)["reapply"] == again
    assert dict(reply.quotes)["feedback"] == talk


def test_kind_words_offer_nothing() -> None:
    text = "Unfortunately you were not successful. Come in for a coffee any time. I wish you luck with your search."
    reply = read_reply(Message(f"Dear Mo,\n\n{text}\n\nRegards\nAda\n"))
    assert (reply.reapply, reply.feedback) == (None, None)


@pytest.mark.parametrize(
    ("text", "outcome", "lacking"),
    [
        ("You were not shortlisted. You scored low on stock control.", Outcome.REJECTED, "stock control"),
        (
            "We will not go further. You were missing two things we need: ladder logic.",
            Outcome.REJECTED,
            "ladder logic",
        ),
        (
            "Further to your question: the shortlisting panel marked you down on phonics.",
            Outcome.FEEDBACK,
            "phonics",
        ),
    ],
)
def test_marks_that_were_low_are_what_lacks(text: str, outcome: Outcome, lacking: str) -> None:
    reply = read_reply(Message(f"Dear Mo,\n\n{text}\n\nAda Fenn\nCatering Lead\n"))
    assert (reply.outcome, reply.lacking) == (outcome, (lacking,))
