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
