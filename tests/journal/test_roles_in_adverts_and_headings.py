"""Jobs that a subject names as an advert, a heading below a greeting or a procedure; towns are no titles."""

import pytest

from tailor.model import Message
from tailor.pipeline.log import read_reply

_NO = "Hi Jo,\n\nSorry, we've found somebody.\n\nRay\n"
_NEIN = "Guten Tag,\n\nleider haben wir uns für eine andere Person entschieden.\n\nUte Kehr\n"
_NON = "Bonjour,\n\nVotre candidature n'a pas été retenue.\n\nÈve Marin\n"


@pytest.mark.parametrize(
    ("text", "subject", "role"),
    [
        (_NO, "Re: job ad - baker", "baker"),
        (_NO, "RE: advert - kennel hand", "kennel hand"),
        (_NO, "Re: Boatyard helper", "Boatyard helper"),
        (_NEIN, "Aw: Anzeige - Konditor", "Konditor"),
        (_NON, "RE: annonce - pâtissier", "pâtissier"),
        (_NO, "Interview Round 1 || Network Support Engineer || Orbit Pay || Lata Rao", "Network Support Engineer"),
        (_NO, "RE: Leeds role", ""),
    ],
)
def test_the_subject_names_the_job(text: str, subject: str, role: str) -> None:
    assert read_reply(Message(text, subject)).role == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            (
                "Elm Hospice\n3 May 2026\nDear Jo,\nFeedback from your interview: Volunteer Coordinator\nAs you know,"
                " the job went to someone else. You were warm.\nYours,\nIda Moss\n"
            ),
            "Volunteer Coordinator",
        ),
        (
            (
                "Auswahlverfahren Sachbearbeitung Bauaufsicht (EG 9b TVöD)\nIhr Vorstellungsgespräch vom 04.05.2026\n\n"
                "Sehr geehrte Frau Ahn,\n\ndie Wahl ist nicht auf Sie gefallen. Auf die Stelle im Bereich Straßenrecht"
                " dürfen Sie sich gern bewerben.\n\nMit freundlichen Grüßen\nKehr\n"
            ),
            "Sachbearbeitung Bauaufsicht",
        ),
        (
            (
                "Sehr geehrte Frau Ahn,\n\nleider müssen wir Ihnen absagen. Die Stelle im Bereich Tiefbau kommt noch.\n"
                "\nMit freundlichen Grüßen\nKehr\n"
            ),
            "",
        ),
        (
            (
                "Hi Jo\n\nThey've a ceiling of 50 for the Management Accountant. I've a charity in Dover opening"
                " soon which I'd like to talk through.\n\nGus Holm | Director | Holm Recruitment\n"
            ),
            "Management Accountant",
        ),
    ],
    ids=["below the greeting", "procedure", "department", "town"],
)
def test_the_letter_names_the_job(text: str, role: str) -> None:
    assert read_reply(Message(text)).role == role
