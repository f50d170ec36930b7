"""What letters tell by pieces of a subject, lines of their own, the message below and the ground of a no."""

import pytest

from tailor.model import Message, Outcome, ReplyReason, Stage
from tailor.pipeline.log import read_reply

_R = ReplyReason


@pytest.mark.parametrize(
    ("text", "subject", "role"),
    [
        ("We have your e-mail and answer in turn.\n", "Automatic reply: Application - Night Porter", "Night Porter"),
        ("Hello Ada,\n\nthank you for coming in.\n\nJo\n", "Feedback: Team Leader Cleansing", "Team Leader Cleansing"),
        (
            "Guten Tag Frau Ott,\n\nwir möchten Sie wiedersehen: Dienstag, 14 Uhr.\n\nBirte Haas\n",
            "Einladung 2. Gespräch - Leitung Einkauf",
            "Leitung Einkauf",
        ),
        (
            (
                "Sehr geehrte Frau Ott,\n\nhiermit bestätigen wir den Eingang Ihrer Unterlagen für die Stelle\n\n"
                "    Sachbearbeitung Wohngeld (m/w/d), EG 8\n    Kennziffer 14/26\n\nund danken Ihnen.\n"
            ),
            "",
            "Sachbearbeitung Wohngeld (m/w/d)",
        ),
        ("Hallo,\n\ndie Stelle muss zum 1.2. besetzt sein, das ist mir zu spät.\n\nFritz\n", "AW: Frage", ""),
        (
            (
                "Dec,\n\nWe went with another chap. If the church job lands I'd ring you.\n\nNoel\n\n"
                "On 3 Feb Dec wrote:\n> Hi Noel,\n> any word about the plasterer's job?\n> Dec\n"
            ),
            "Re: Monday",
            "plasterer",
        ),
    ],
    ids=["automatic", "feedback", "numbered talk", "line of its own", "a day", "older message"],
)
def test_the_job_is_found(text: str, subject: str, role: str) -> None:
    assert read_reply(Message(text, subject)).role == role


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Unfortunately we have decided to stop here, because we need more practice in stores than we found.",
            _R.LACKS_EXPERIENCE,
        ),
        (
            "J'ai le regret de vous dire que votre dossier n'est pas retenu, ce poste ayant été pourvu en interne.",
            _R.INTERNAL_CANDIDATE,
        ),
        (
            "No luck. Our cap is €24, and nobody here may go past that sum for a newcomer.",
            _R.SALARY,
        ),
        ("Le courant est bien passé lors de la visite. Nous arrêtons néanmoins le processus ici.", _R.NONE_GIVEN),
    ],
    ids=["because", "participle", "limit", "praise"],
)
def test_the_ground_of_a_no_is_its_reason(text: str, reason: ReplyReason) -> None:
    reply = read_reply(Message(f"Hello,\n\n{text}\n\nLee\n"))
    assert reply.outcome is Outcome.REJECTED
    assert [item.reason for item in reply.reasons] == [reason]


def test_a_second_interview_that_was_is_the_last_round() -> None:
    text = "Dear Gwen,\n\nthanks for coming in for the second interview. We promoted one of our leads.\n\nPaula\n"
    assert read_reply(Message(text)).stage is Stage.FINAL


def test_a_call_in_passing_invites_no_application() -> None:
    text = "Hi Wyn,\n\nIt's a no from us, sorry. Do pop in for a scone whenever you are passing.\n\nBea\n"
    assert not read_reply(Message(text)).reapply


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (
            (
                "Sehr geehrte Frau Ott,\n\nwir danken für Ihr Interesse an einer Mitarbeit bei der Gemeinde Altenrode."
                "\n\nIm Auftrag\n\nKerstin Möbius\nAmt für Personal und Recht\n"
            ),
            "Gemeinde Altenrode",
        ),
        (
            (
                "Bonjour Rémi,\n\nJ'ai eu Mme Ott au sujet de votre rendez-vous de lundi pour le poste de cariste à la"
                " Fromagerie Arven. Elle ne donnera pas suite.\n\nSarah Keller\nConsultante en recrutement\n"
                "Cabinet Levant, Nancy\n"
            ),
            "Fromagerie Arven",
        ),
    ],
    ids=["office", "recruiter"],
)
def test_the_employer_is_found(text: str, company: str) -> None:
    assert read_reply(Message(text)).company == company
