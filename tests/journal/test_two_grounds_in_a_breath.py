"""Two grounds in one breath, formulas and practical matters that are none, and what nobody says at once."""

import pytest

from tailor.model import Message
from tailor.pipeline import read_reply

_HELLO = {
    "en": "Dear Mo,\n\nThank you for coming in last week. We won't be offering you the job, I'm sorry to say.",
    "de": "Liebe Frau Mo,\n\nvielen Dank für das Gespräch. Leider können wir Ihnen die Stelle nicht anbieten.",
    "fr": "Bonjour Madame,\n\nMerci d'être venue. Nous ne pourrons malheureusement pas vous proposer le poste.",
}
_BYE = {"en": "Kind regards", "de": "Mit freundlichen Grüßen", "fr": "Cordialement"}


def reasons(language: str, text: str) -> set[str]:
    reply = read_reply(Message(f"{_HELLO[language]} {text}\n\n{_BYE[language]}\nAda Byrne\n"))
    return {item.reason.value for item in reply.reasons}


@pytest.mark.parametrize(
    ("language", "text", "given"),
    [
        ("en", "Your estimates were wrong and you have not run a site before.", "lacks_skill lacks_experience"),
        ("en", "No forklift licence, and you can't work weekends.", "lacks_qualification availability"),
        ("en", "Neither your German nor your experience of casework is enough.", "lacks_skill lacks_experience"),
        (
            "de",
            "Ihr Probestück war fehlerhaft, und Sie haben noch nie eine Werkstatt geführt.",
            "lacks_skill lacks_experience",
        ),
        ("de", "Sie haben weder den Meisterbrief noch Praxis im Tunnelbau.", "lacks_qualification lacks_experience"),
        (
            "fr",
            "Votre niveau d'italien est insuffisant et vous n'avez jamais dirigé d'équipe.",
            "lacks_skill lacks_experience",
        ),
    ],
)
def test_each_clause_about_the_applicant_gives_its_own_reason(language: str, text: str, given: str) -> None:
    assert reasons(language, text) == set(given.split())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "After careful consideration, we have decided to move forward with other candidates."),
        ("en", "Your profile does not match our current requirements."),
        ("de", "Nach sorgfältiger Prüfung haben wir uns für andere Bewerber entschieden."),
        ("fr", "Après étude attentive, nous avons choisi de poursuivre avec d'autres candidats."),
        ("en", "Your bus fare will be refunded by the cashier, up to £40."),
        ("de", "Ihre Fahrtkosten erstatten wir bis höchstens 60 Euro."),
        ("fr", "Vos frais de transport vous seront remboursés (plafond : 50 €)."),
    ],
)
def test_a_formula_or_a_refund_gives_no_reason(language: str, text: str) -> None:
    assert reasons(language, text) == {"none_given"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We have decided to move forward with other candidates whose skills match the role more closely."),
        ("de", "Wir haben uns für andere Bewerber entschieden, deren Profil noch besser passt."),
        ("fr", "D'autres candidats répondaient davantage à nos attentes."),
    ],
)
def test_others_who_are_closer_are_a_reason(language: str, text: str) -> None:
    assert reasons(language, text) == {"other_candidates"}


def test_what_is_needed_and_that_it_is_not_there_are_one_lack() -> None:
    text = "A command of SAP is essential for the post. So far you have not worked with the system."
    assert reasons("en", text) == {"lacks_skill"}


def test_nobody_is_too_good_for_a_job_and_not_good_enough() -> None:
    text = "You have managed a hotel of 90 rooms, and this is two mornings of making beds. You would soon be bored."
    assert reasons("en", text) == {"overqualified"}


@pytest.mark.parametrize(
    ("language", "text", "given"),
    [
        (
            "en",
            "We can't, as, although you have nursed in two countries, you do not hold a PIN.",
            "lacks_qualification",
        ),
        ("de", "Sie haben keinen Gesellenbrief. Ihr Kurs als Ersthelfer ist ein Pluspunkt.", "lacks_qualification"),
        ("fr", "Vous n'avez pas le diplôme d'État. Votre stage à Lyon est un vrai atout.", "lacks_qualification"),
    ],
)
def test_what_is_admitted_or_praised_beside_a_reason_gives_none(language: str, text: str, given: str) -> None:
    assert reasons(language, text) == {given}
