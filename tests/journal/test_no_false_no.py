"""Messages that ask for something or arrange something turn nobody down, whatever they say is missing."""

import pytest

from tailor.model import Message, Outcome
from tailor.pipeline import read_reply


@pytest.mark.parametrize(
    "text",
    [
        "Your application for Data Analyst is incomplete: you have not uploaded a CV. Please log in and add it.",
        "Could you please send us a copy of your driving licence? We do not seem to have it on file.",
        "Please complete the online test within 72 hours. You will need a quiet room and cannot pause once started.",
        "We would like to meet you. You should be ready to discuss your lack of experience in sales.",
        "We need candidates with two years of experience; our team is checking every form and will be in touch.",
        "In Ihren Unterlagen fehlt noch das Arbeitszeugnis. Bitte senden Sie es uns bis Freitag zu.",
        "Vielen Dank für Ihre Bewerbung. Für die Stelle ist ein Führerschein erforderlich. Bitte reichen Sie ihn nach.",
        "Il manque votre diplôme dans votre dossier. Merci de nous l'envoyer avant vendredi.",
        "I think you would be a great fit. You would need to be in Leeds twice a week; the salary is 40k. Interested?",
        "Your interview expenses claim could not be paid because you have not given us your bank details.",
        "Just a reminder that your references have not come back yet.",
        "You've got the job! The salary is below what you asked for, I know.",
        "No decision yet I'm afraid, the budget has not been approved. You're still in the running.",
    ],
)
def test_nobody_is_turned_down(text: str) -> None:
    reply = read_reply(Message(f"Dear Mo,\n\n{text}\n\nKind regards\nAda Byrne\n"))
    assert reply.outcome not in {Outcome.REJECTED, Outcome.WITHDRAWN_BY_EMPLOYER}
    assert reply.reasons == ()


@pytest.mark.parametrize(
    "text",
    [
        "We will not be offering you the job. Keep an eye on our page: many of our best people missed the first job.",
        "It is a no from us. We do not receive the reasons for employers' decisions and cannot answer questions.",
        "There's no way to make it work without a row, so we'll stop here.",
        "You have not been successful. Answers to our survey are anonymous and have no influence on an application.",
    ],
)
def test_advice_closing_words_and_small_print_are_no_reason(text: str) -> None:
    reply = read_reply(Message(f"Dear Mo,\n\n{text}\n\nKind regards\nAda Byrne\n"))
    assert reply.outcome is Outcome.REJECTED
    assert [given.reason.value for given in reply.reasons] == ["none_given"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("So we are passing. You have no contacts in hotels, which the job lives on.", "lacks_experience"),
        ("We cannot proceed because your forklift licence has expired.", "lacks_qualification"),
        ("That's the job gone, sorry. The boss's nephew starts on Monday instead.", "other_candidates"),
        ("We won't take it further. We need somebody who can start this week.", "availability"),
        (
            "It's a no from us. On conflict you said what we did and the panel could not tell what you did.",
            "lacks_skill",
        ),
        ("It's a no from us. We'd need to pay 19 an hour and we can't stretch beyond 14.", "salary"),
    ],
)
def test_a_reason_is_told_by_the_nature_of_what_lacks(text: str, reason: str) -> None:
    reply = read_reply(Message(f"Dear Mo,\n\n{text}\n\nKind regards\nAda Byrne\n"))
    assert (reply.outcome, [given.reason.value for given in reply.reasons]) == (Outcome.REJECTED, [reason])


NO = "Unfortunately you have not been successful."
LEIDER = "Leider haben Sie die Stelle nicht bekommen."
HELAS = "Malheureusement votre candidature n'a pas été retenue."


@pytest.mark.parametrize(
    "text",
    [
        f"{NO} You did not lack anything, and we would hate you to think so.",
        f"{NO} There was nothing missing from your papers; we had one bench and filled it.",
        f"{NO} It was not about your French or your Excel skills.",
        f"{NO} This is no reflection on your experience or your licence.",
        f"{LEIDER} Es fehlte Ihnen dabei an nichts.",
        f"{LEIDER} An Ihrer Erfahrung mit SAP hat es nicht gelegen.",
        f"{LEIDER} Die Zahl der Zuschriften war erfreulich groß.",
        f"{HELAS} Le niveau des dossiers était remarquable.",
        f"{HELAS} Il ne vous manquait rien, ni diplôme ni expérience.",
        f"{HELAS} Cela ne remet pas en cause vos compétences en soudure.",
    ],
)
def test_a_lack_that_is_denied_is_no_reason(text: str) -> None:
    reply = read_reply(Message(f"{text}\n\nAda Byrne\n"))
    assert reply.outcome is Outcome.REJECTED
    assert [given.reason.value for given in reply.reasons] == ["none_given"]
    assert (reply.lacking, reply.reapply) == ((), None)


def test_what_did_lack_is_read_beside_a_denial() -> None:
    said = "It was not about your French but about Kinaxis, which you have not used."
    reply = read_reply(Message(f"{NO} {said}\n\nAda Byrne\n"))
    assert "none_given" not in {given.reason.value for given in reply.reasons}


@pytest.mark.parametrize(
    "text",
    [
        f"{NO} If you have any questions, ring me on 01632 960101.",
        f"{NO} If you would like to talk it through, give me a ring.",
        f"{LEIDER} Bei Fragen rufen Sie mich gern an.",
        f"{HELAS} Pour toute question, vous pouvez m'appeler.",
    ],
)
def test_who_may_ask_is_not_told_to_apply_again(text: str) -> None:
    assert read_reply(Message(f"{text}\n\nAda Byrne\n")).reapply is None


def test_who_may_ask_about_later_openings_may_apply_again() -> None:
    text = f"{NO} If you have questions about later openings, ring me and apply again.\n\nAda Byrne\n"
    assert read_reply(Message(text)).reapply is True
