"""Lacks told by what somebody could not do, would do first or made badly, and the procedure, which is nobody's case."""

import pytest

from tailor.model import Message, Outcome
from tailor.pipeline.log import read_reply

THANKS = {"en": "Dear Mo,\n\nThank you for your time.", "de": "Guten Tag,\n\nvielen Dank für Ihre Zeit."}
THANKS["fr"] = "Bonjour,\n\nMerci pour votre temps."
NO = {"en": "I am sorry to say that we will not be offering you the job.\n\nRegards\nBea Holm"}
NO["de"] = "Leider müssen wir Ihnen absagen.\n\nViele Grüße\nBea Holm"
NO["fr"] = "Nous ne donnerons pas suite à votre candidature.\n\nCordialement\nBea Holm"


def reasons_of(language: str, sentence: str) -> list[str]:
    text = f"{THANKS[language]}\n\n{sentence}\n\n{NO[language]}\n"
    return sorted(given.reason.value for given in read_reply(Message(text)).reasons)


@pytest.mark.parametrize(
    ("language", "sentence", "reason"),
    [
        ("en", "With Figma you would be starting from scratch.", "lacks_skill"),
        ("en", "Your second script crashed and you were unable to say why.", "lacks_skill"),
        ("en", "The translation you sent us came back full of gaps and was left unfinished.", "lacks_skill"),
        ("en", "There is no Terraform on your CV.", "lacks_skill"),
        ("en", "The insurers wanted somebody who already holds the BMQ.", "lacks_qualification"),
        ("en", "This would be your first winter in charge of a hut.", "lacks_experience"),
        ("de", "Die zweite Aufgabe der Probe blieb bei Ihnen leer.", "lacks_skill"),
        ("de", "Den Ausschlag gab, dass es Ihnen an Praxis mit DATEV fehlt.", "lacks_skill"),
        ("fr", "Ce serait pour vous une première à la tête d'une brigade.", "lacks_experience"),
    ],
)
def test_a_lack_is_told_without_a_word_for_it(language: str, sentence: str, reason: str) -> None:
    assert reasons_of(language, sentence) == [reason]


def test_two_kinds_of_lack_in_one_breath_are_two_reasons() -> None:
    lacks = ["lacks_experience", "lacks_qualification"]
    assert reasons_of("fr", "Il vous manque le permis poids lourd et deux ou trois saisons derrière vous.") == lacks
    assert reasons_of("en", "What you lack is the licence and a couple of seasons on the water.") == lacks


@pytest.mark.parametrize(
    ("language", "sentence", "reason"),
    [
        ("en", "Your work has all been in chapels.", "lacks_experience"),
        ("en", "Our trainee has asked for the bench herself and we promised her.", "internal_candidate"),
        ("de", "Unsere Werkstudentin hat sich nun doch für die Stelle entschieden.", "internal_candidate"),
        ("fr", "Vous n'avez encadré que des stagiaires.", "lacks_experience"),
    ],
)
def test_one_kind_of_work_and_somebody_from_within_are_told(language: str, sentence: str, reason: str) -> None:
    assert reasons_of(language, sentence) == [reason]


def test_a_sentence_that_points_back_names_the_same_lack_again() -> None:
    lack = "The sticking point is Blender scripting. It is all we do, and by your own account it would be new to you."
    assert reasons_of("en", lack) == ["lacks_skill"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The studio is closed on Mondays."),
        ("en", "You asked whether the pay was negotiable."),
        ("en", "Your diploma is enclosed with this letter."),
        ("de", "Unser Laden ist in den Sommerferien geschlossen."),
        ("de", "Nach Abschluss der Sichtung haben wir beraten."),
        ("fr", "L'épicerie est fermée le lundi."),
    ],
)
def test_a_calm_sentence_gives_no_reason(language: str, sentence: str) -> None:
    assert reasons_of(language, sentence) == ["none_given"]


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (
            (
                "Hi Mo, your CV has arrived, thanks. The closing date is Friday, and I'll read nothing of the pile"
                " until after that. You will hear from me by the 9th; otherwise do ring me.\n\nBea"
            ),
            Outcome.ACKNOWLEDGED,
        ),
        (
            (
                "Dear Mo,\n\nThe panel would like to meet you on Thursday at 10am.\n\nApplicants who do not confirm by"
                " that day count as withdrawn and their application will not be progressed.\n\nBea Holm"
            ),
            Outcome.INTERVIEW,
        ),
        (
            (
                "Dear Mo,\n\nYou asked on the telephone last Tuesday whether we could say more about the decision.\n\n"
                "You have not yet led a team of your own. Come and see us again when the job is next vacant.\n\nBea"
            ),
            Outcome.FEEDBACK,
        ),
    ],
)
def test_the_procedure_for_all_decides_nothing(text: str, outcome: Outcome) -> None:
    assert read_reply(Message(text)).outcome is outcome


def test_an_invitation_that_a_word_alone_tells_gives_way_to_a_reason() -> None:
    points = "Danke fürs Vorbeikommen. Beim Englisch sind wir im Gespräch schnell an Grenzen gestoßen."
    assert read_reply(Message(f"Liebe Frau Holm\n\n{points}\n\nGruß Ada Kern\n")).outcome is Outcome.REJECTED


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("In line with our notice your details will be kept for six months.", "no"),
        ("If you pass the test and end up living nearer after all, ring me.", "yes"),
        ("Drop in when things change.", "yes"),
    ],
)
def test_papers_that_are_kept_for_a_time_invite_nobody(sentence: str, said: str) -> None:
    text = f"{THANKS['en']}\n\nI am sorry to say that we will not be offering you the job. {sentence}\n\nBea Holm\n"
    assert bool(read_reply(Message(text)).reapply) is (said == "yes")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Thanks & Regards,\nAsha Rao K.\nDy. Manager - Campus Relations\nLoam Softworks Ltd\n", "Asha Rao K"),
        ("Panel: Bea Holm (Works Manager), Ida Kern. Please call Bea on 01632 960123.\n\nThe Loam team\n", "Bea Holm"),
    ],
)
def test_a_person_is_named_in_full_and_a_department_is_none(text: str, name: str) -> None:
    assert read_reply(Message(f"Dear Mo,\n\nWe have decided not to offer you the job.\n\n{text}")).contact.name == name


def test_the_address_of_who_hands_a_letter_on_is_not_the_employers() -> None:
    head = "De : Lou Perrin <l.perrin@loam.example.com>\nEnvoyé : lundi 5 mai\nÀ : mo@home.example.org\nObjet : Suite\n"
    text = (
        f"Voici la réponse.\nMo\n\n{head}\n{THANKS['fr']}\n\nNous ne donnons pas suite.\n\nCordialement\nLou PERRIN\n"
    )
    message = Message(text, "TR: Suite", "Mo Falk", "mo@home.example.org")
    assert read_reply(message).contact.email == "l.perrin@loam.example.com"
