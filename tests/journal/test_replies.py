"""What employers' letters say: invented letters of many employers and tones, with their truth."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import hypothesis
import pytest
from hypothesis import strategies as st

from tailor.model import Message, Outcome, Reply
from tailor.pipeline import read_reply
from tests.journal.letters import Letter, read_letters

FILES = (
    "english_1.txt",
    "english_2.txt",
    "german.txt",
    "french.txt",
    *(f"mixed_{number}.txt" for number in range(1, 30)),
)
WITH_STAGE = {Outcome.REJECTED, Outcome.ON_HOLD, Outcome.WITHDRAWN_BY_EMPLOYER, Outcome.FEEDBACK}


@dataclass(frozen=True)
class Answered:
    letter: Letter
    reply: Reply


@cache
def answered() -> Sequence[Answered]:
    letters = [letter for file in FILES for letter in read_letters(file)]
    return [Answered(letter, read_reply(letter.message)) for letter in letters]


def outcome_is_right(item: Answered) -> bool:
    return item.reply.outcome is item.letter.outcome


def stage_is_right(item: Answered) -> bool:
    return item.letter.outcome not in WITH_STAGE or (item.reply.stage or "") == item.letter.stage


def reasons_are_right(item: Answered) -> bool:
    return {given.reason for given in item.reply.reasons} == item.letter.reasons


def contact_is_right(item: Answered) -> bool:
    contact = item.reply.contact
    found = (contact.name, contact.role, contact.email, contact.phone)
    return item.letter.contact is None or found == item.letter.contact


@pytest.mark.parametrize("is_right", [outcome_is_right, stage_is_right, reasons_are_right, contact_is_right])
def test_nine_letters_of_ten_are_understood(is_right: object) -> None:
    assert callable(is_right)
    wrong = [item.letter.name for item in answered() if not is_right(item)]
    assert len(wrong) <= 0.1 * len(answered()), wrong


def test_every_reason_has_the_letters_own_words() -> None:
    for item in answered():
        text = " ".join(item.letter.text.split())
        for given in item.reply.reasons:
            assert given.quote
            assert " ".join(given.quote.split()) in text
        for _, quote in item.reply.quotes:
            assert " ".join(quote.split()) in text


def test_what_is_named_as_lacking_stands_in_the_letter() -> None:
    for item in answered():
        text = " ".join(item.letter.text.split())
        assert all(lacking in text for lacking in item.reply.lacking), item.letter.name


def test_a_reason_is_given_only_where_somebody_is_turned_down() -> None:
    turned_down = {Outcome.REJECTED, Outcome.WITHDRAWN_BY_EMPLOYER, Outcome.FEEDBACK}
    assert all(item.reply.outcome in turned_down for item in answered() if item.reply.reasons)


WORDS = st.sampled_from(
    [
        "unfortunately",
        "we",
        "will",
        "not",
        "be",
        "offering",
        "you",
        "the",
        "position",
        ".",
        "\n\n",
        "your",
        "interview",
        ";",
        ">",
        "On",
        "wrote:",
        "Kind",
        "regards",
        "555-0142",
        "leider",
        "nicht",
        "Sage",
        "50",
        "ada@example.org",
        "--",
        "malheureusement",
        "pas",
        "retenu",
        "–",
        "“quoted”",
        "From:",
        "Sent:",
        "To:",
    ]
)


@hypothesis.given(st.lists(WORDS, max_size=80).map(" ".join) | st.text(max_size=300))
def test_any_text_is_read_and_every_quote_stands_in_it(text: str) -> None:
    reply = read_reply(Message(text))
    whole = " ".join(text.replace(">", " ").split())
    for quote in (*(given.quote for given in reply.reasons), *(quote for _, quote in reply.quotes)):
        assert " ".join(quote.replace(">", " ").split()) in whole


def test_a_very_long_text_is_read_in_good_time() -> None:
    for words in ("not you have ", "a" * 50 + " ", "unfortunately the "):
        assert read_reply(Message(words * 20_000)).contact.email == ""


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("If you do not hear from us within two weeks, please assume that you were not successful.", "acknowledged"),
        ("Unfortunately Monday does not work for us any more; could you come in on Tuesday at 3 pm?", "interview"),
        (
            "There were many strong candidates, but your experience stood out: we are pleased to offer you the job.",
            "offer",
        ),
        ("Congratulations, you have been selected for an interview. You do not need to bring anything.", "interview"),
        ("You interviewed well and the panel was impressed. However, another candidate was appointed.", "rejected"),
        ("I am out of the office until Monday. If it is urgent, please contact my colleague.", "other"),
        ("The role is on hold until our budget is approved; we have not forgotten you.", "on_hold"),
        ("Leider konnten wir Sie nicht erreichen. Wir möchten Sie gern zu einem Gespräch einladen.", "interview"),
    ],
)
def test_regret_and_praise_alone_decide_nothing(text: str, outcome: str) -> None:
    opening = (
        "Dear Mo,\n\nThank you for your application, which we have received.\n\n"
        if text.isascii()
        else "Guten Tag,\n\n"
    )
    assert read_reply(Message(f"{opening}{text}\n")).outcome == outcome


def test_another_language_is_said_to_be_unread_not_guessed() -> None:
    text = (
        "Estimado señor:\n\nGracias por su interés en nuestra empresa. Lamentamos informarle de que hemos decidido"
        " continuar con otros candidatos para el puesto.\n\nUn saludo,\nLaura Prieto\nlaura.prieto@example.org\n"
    )
    reply = read_reply(Message(text))
    assert (reply.language, reply.outcome, reply.reasons) == ("es", Outcome.OTHER, ())
    assert reply.contact.email == "laura.prieto@example.org"


@pytest.mark.parametrize(
    "text",
    [
        "Unfortunately we chose another candidate who has more experience with Kubernetes.",
        "I am sorry to say that we went with a candidate with more experience in paediatrics.",
        "We regret that other applicants had stronger leadership experience.",
        "Unfortunately we chose someone with more experience in paediatrics, which is essential in this role.",
    ],
)
def test_what_others_have_more_of_is_not_said_to_be_lacking(text: str) -> None:
    reply = read_reply(Message(text))
    assert [given.reason.value for given in reply.reasons] == ["other_candidates"]
    assert reply.lacking == ()


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your application. We need candidates with NMC registration. We will let you know by Friday.",
        "Thank you for your application. Please note that this post is not eligible for visa sponsorship.",
        "We are hiring! We only consider applicants with a driving licence. Interviews take place in May.",
        "You are invited to an interview on Monday, where you will be asked about your lack of experience in sales.",
    ],
)
def test_a_condition_for_everybody_turns_nobody_down(text: str) -> None:
    assert read_reply(Message(text)).outcome is not Outcome.REJECTED


def test_the_writer_of_a_forwarded_message_is_the_contact() -> None:
    head = "---------- Forwarded message ---------\nFrom: Ada Byrne <ada@loam.example.org>\nSubject: Baker\n\n"
    message = Message(head + "Sorry, the job has gone to someone else.\n", sender_email="bea@home.example.org")
    contact = read_reply(message).contact
    assert (contact.name, contact.email) == ("Ada Byrne", "ada@loam.example.org")


def test_an_offer_that_is_denied_is_none() -> None:
    assert read_reply(Message("I'm sorry to tell you that you haven't got the job.")).outcome is Outcome.REJECTED
    letter = "I am delighted to offer you the post. Regrettably we could not match your wish for the top of the band."
    assert read_reply(Message(letter)).outcome is Outcome.OFFER
