"""Reasons that the grammar of a sentence gives, in letters that are terse."""

import pytest

from tailor.model import Message, Outcome, Stage
from tailor.pipeline.log import read_reply


def reasons_of(text: str) -> list[str]:
    return [given.reason.value for given in read_reply(Message(f"{text}\n")).reasons]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Hi Jo, as you do not hold the licence we cannot take this further. Bea", "lacks_qualification"),
        ("Without your NMC registration I can't put you on the ward, sorry.", "lacks_qualification"),
        ("Not this time. They wanted people with AutoCAD, which isn't on yours.", "lacks_skill"),
        ("It's a no I'm afraid: your work has been all domestic and ours is commercial.", "lacks_experience"),
        ("Your test result was 48. The pass mark is 60. Your file is closed.", "lacks_skill"),
        ("Hallo Jo, ohne den Staplerschein können wir Sie leider nicht einstellen.", "lacks_qualification"),
        ("Ihr Ergebnis war 41 Punkte, mindestens 50 waren gefordert. Leider eine Absage.", "lacks_skill"),
        ("Bonjour, sans le permis nous ne pouvons malheureusement pas vous retenir.", "lacks_qualification"),
    ],
)
def test_a_lack_in_a_frame_is_the_reason(text: str, reason: str) -> None:
    assert reasons_of(text) == [reason]


@pytest.mark.parametrize(
    "text",
    [
        "Your test result was 82. The pass mark is 60. Please come in on Friday for an interview.",
        "You've not got the certificate but we can talk about that. Are you free on Thursday?",
        "Your lack of bar work doesn't bother us, you have the job!",
        "Thank you for your CV. We need somebody with a licence; my colleague will look at all forms by Friday.",
        "Your travel claim could not be paid because you have not given us your bank details.",
    ],
)
def test_a_lack_that_decides_nothing_turns_nobody_down(text: str) -> None:
    reply = read_reply(Message(f"{text}\n"))
    assert reply.outcome is not Outcome.REJECTED
    assert not reply.reasons


def test_what_the_chosen_person_has_more_of_is_not_said_to_lack() -> None:
    assert reasons_of("Unfortunately we went with someone who has more years in sales.") == ["other_candidates"]
    assert reasons_of("Sorry, we appointed a colleague who has been covering the post.") == ["internal_candidate"]


def test_praise_under_its_own_heading_gives_no_reason() -> None:
    text = "We regret that you were not chosen. What went well: your spreadsheet was the tidiest and your Excel quick."
    assert "lacks_skill" not in reasons_of(text)


def test_a_lack_that_papers_show_is_of_the_papers_where_no_meeting_is_told() -> None:
    reply = read_reply(Message("Sorry, no. You do not hold the CDL that the job needs.\n"))
    assert reply.stage is Stage.APPLICATION
    assert dict(reply.quotes)["stage"]
    met = read_reply(Message("Thanks for coming in. Sorry, you do not hold the CDL that the job needs.\n"))
    assert met.stage is Stage.INTERVIEW


def test_a_warning_of_what_silence_will_mean_is_no_rejection() -> None:
    text = (
        "Your application has been submitted. If you have not heard from us by 19 December, please assume that you have"
        " not been shortlisted. This is an automated message.\n"
    )
    assert read_reply(Message(text)).outcome is Outcome.ACKNOWLEDGED


def test_an_answer_to_the_question_why_is_feedback() -> None:
    text = "Hi Jo,\n\nYou lost points in the case study, and we wanted more from the budget part.\n\nAl\n"
    assert read_reply(Message(text, subject="Re: Feedback please")).outcome is Outcome.FEEDBACK


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sorry, it's a no this time. Good luck, Wendy", "Wendy"),
        ("Sorry, it's a no this time and we wish you well. Bren x", "Bren"),
        ("Leider wird es nichts, das tut uns sehr leid. Kopf hoch, Rico", "Rico"),
    ],
)
def test_a_wish_before_a_name_is_no_part_of_it(text: str, name: str) -> None:
    assert read_reply(Message(f"{text}\n")).contact.name == name


@pytest.mark.parametrize(
    "text",
    [
        "Went with a chap who'd run a crew before, sorry. Al",
        "Sorry Jo, we chose the candidate who speaks Polish.",
        "Unfortunately the person whom we chose has a crane licence and speaks Welsh.",
        "Not this time, sorry. The other woman we saw has three winters of it.",
        "Leider haben wir uns für eine Bewerberin entschieden, die schon Erfahrung in der Dialyse mitbringt.",
        "Leider haben wir jemanden genommen, der den Kranschein schon hat.",
    ],
)
def test_what_the_chosen_person_has_is_not_said_to_lack(text: str) -> None:
    reply = read_reply(Message(f"{text}\n\nAda Byrne\n"))
    assert [given.reason.value for given in reply.reasons] == ["other_candidates"]
    assert reply.lacking == ()


def test_what_the_chosen_person_has_more_of_is_not_named_as_lacking() -> None:
    text = "Unfortunately the person whom we chose has more experience with cranes."
    assert read_reply(Message(f"{text}\n\nAda Byrne\n")).lacking == ()
