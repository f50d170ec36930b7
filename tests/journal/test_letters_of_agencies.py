"""Letters in which an agency tells what an employer decided: the employer is the one that decided."""

import pytest

from tailor.model import Message
from tailor.pipeline import read_reply

_ENGLISH = "Hi Ana,\n\n{0}\n\nMia Sands\nSenior Consultant\nOrbit Recruitment Ltd\n"
_GERMAN = "Hallo Herr Weiß,\n\n{0}\n\nViele Grüße\nMia Sand\nPersonaldisponentin\nORBIT Personaldienste GmbH\n"
_FRENCH = "Bonjour Léa,\n\n{0}\n\nMia Sand\nConsultante en recrutement\nCabinet Orbite\n"


@pytest.mark.parametrize(
    ("letter", "told", "company"),
    [
        (_ENGLISH, "Brack Foods have come back to me, and I'm afraid it's a no.", "Brack Foods"),
        (_GERMAN, "die Spedition Brandl möchte Sie leider nicht kennenlernen.", "Spedition Brandl"),
        (_FRENCH, "Maison Brandel a retenu une autre personne pour le poste.", "Maison Brandel"),
    ],
)
def test_the_employer_is_the_one_that_decided(letter: str, told: str, company: str) -> None:
    assert read_reply(Message(letter.format(told))).company == company


def test_a_person_who_decided_is_no_employer() -> None:
    letter = _ENGLISH.format("Steve Marsh has decided that it is a no, I'm afraid.")
    assert read_reply(Message(letter)).company == "Orbit Recruitment Ltd"
