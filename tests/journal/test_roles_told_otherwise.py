"""Jobs that a letter names in a heading with a number, in a subject or with a possessive; interviews with a day."""

import pytest

from tailor.model import Message, Stage
from tailor.pipeline.log import read_reply


@pytest.mark.parametrize(
    ("text", "subject", "role"),
    [
        (
            (
                "Stellenausschreibung Nr. 12/2026\nMitarbeiter (m/w/d) Bauhof, EG 5\n\nSehr geehrte Frau Ahn,\n\n"
                "leider müssen wir Ihnen absagen.\n\nMit freundlichen Grüßen\nUte Kehr\n"
            ),
            "",
            "Mitarbeiter (m/w/d) Bauhof",
        ),
        (
            (
                "Bonjour Madame,\n\nNous vous remercions d'avoir répondu au recrutement de notre Chargée de Paie. Votre"
                " candidature n'a pas été retenue.\n\nCordialement\nÈve Marin\n"
            ),
            "",
            "Chargée de Paie",
        ),
        ("Sorry, we've found somebody.\n\nRay\n", "RE: resume for shop helper", "shop helper"),
        ("Sorry, we've found somebody.\n\nRay\n", "CV for Sam Lowe", ""),
        ("Hi Jo,\n\nThey gave the Safety Adviser gig to somebody else, sorry.\n\nRay\n", "", "Safety Adviser"),
    ],
    ids=["number above", "possessive", "resume for", "a person", "gig"],
)
def test_the_job_is_named(text: str, subject: str, role: str) -> None:
    assert read_reply(Message(text, subject)).role == role


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        (
            (
                "Guten Tag,\n\nBezug nehmend auf unser am 4. Mai geführtes Auswahlgespräch teile ich mit,"
                " dass Ihre Bewerbung nicht berücksichtigt werden konnte.\n\nKehr\n"
            ),
            Stage.INTERVIEW,
        ),
        (
            "Salut Jo,\n\nMerci d'être venue conclure avec ce troisième entretien. On ne va pas continuer.\n\nÈve\n",
            Stage.FINAL,
        ),
    ],
)
def test_the_stage_is_told(text: str, stage: Stage) -> None:
    assert read_reply(Message(text)).stage is stage
