"""What a letter tells beside its decision, and the stage that plain words tell, whatever else it speaks of."""

import pytest

from tailor.model import Message, Outcome, ReplyReason, Stage
from tailor.pipeline import read_reply


@pytest.mark.parametrize(
    "text",
    [
        (
            "Thank you for waiting after your interview on 5 May. The trustees will not fill the post. This is no "
            "reflection on your application."
        ),
        "I refer to your interview of 12 June. Your application was not successful; another candidate scored higher.",
        (
            "für Ihre Teilnahme am Vorstellungsgespräch am 9. Mai danken wir Ihnen. Ihrer Bewerbung konnte nicht "
            "entsprochen werden, da die Auswahl auf einen Mitbewerber gefallen ist."
        ),
        "Suite à votre entretien du 6 mai, nous avons étudié votre candidature mais avons choisi un autre profil.",
    ],
)
def test_an_interview_that_is_named_has_been_though_the_letter_speaks_of_the_application(text: str) -> None:
    assert read_reply(Message(f"Dear Mo,\n\n{text}\n\nRegards\nAda Byrne\n")).stage is Stage.INTERVIEW


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for accepting our offer for the job. I still need your bank details and a copy of your licence.",
        "We are glad you accepted the offer. Please upload your vaccination record by Friday.",
        "schön, dass Sie unser Angebot angenommen haben. Es fehlt uns noch Ihre Steuernummer.",
        "Merci d'avoir accepté notre proposition. Il me manque encore une copie de votre diplôme.",
    ],
)
def test_who_has_said_yes_to_an_offer_is_asked_for_papers(text: str) -> None:
    reply = read_reply(Message(f"Dear Mo,\n\n{text}\n\nRegards\nAda Byrne\n"))
    assert (reply.outcome, reply.stage) == (Outcome.OTHER, Stage.OFFER)


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for accepting our invitation to interview. Please bring your passport on Thursday 4 June at 10.",
        "Schön, dass Sie für Donnerstag zugesagt haben. Das Gespräch ist um 10 Uhr.",
    ],
)
def test_who_has_said_yes_to_an_interview_has_no_offer(text: str) -> None:
    assert read_reply(Message(f"Dear Mo,\n\n{text}\n\nRegards\nAda Byrne\n")).stage is not Stage.OFFER


def test_an_offer_withdrawn_after_it_was_accepted_is_withdrawn() -> None:
    text = "Thank you for accepting our offer. I regret that we have to withdraw the offer as the contract was lost."
    reply = read_reply(Message(f"Dear Mo,\n\n{text}\n\nRegards\nAda Byrne\n"))
    assert (reply.outcome, reply.stage) == (Outcome.WITHDRAWN_BY_EMPLOYER, Stage.OFFER)


@pytest.mark.parametrize(
    "text",
    [
        "As discussed on the phone this morning, I am confirming your interview on Thursday at 2 pm.",
        "wie eben am Telefon besprochen, lade ich Sie zum Vorstellungsgespräch am 3. Juni ein.",
        "Comme convenu par téléphone, je vous propose de venir nous rencontrer le 12 mai pour un entretien.",
    ],
)
def test_an_invitation_that_was_agreed_on_the_telephone_comes_after_that_talk(text: str) -> None:
    reply = read_reply(Message(f"Dear Mo,\n\n{text}\n\nRegards\nAda Byrne\n"))
    assert (reply.outcome, reply.stage) == (Outcome.INTERVIEW, Stage.SCREENING)


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("We would like to have you back on Friday at 11. Sorry, we can't pay for your petrol.", Outcome.INTERVIEW),
        ("Wir möchten Sie haben! Wir brauchen noch Ihr Zeugnis, ohne das dürfen wir Sie leider nicht einsetzen.",
         Outcome.OFFER),
        ("Your form has been received. If you hold no ticket then sadly we cannot consider you. We will be in touch.",
         Outcome.ACKNOWLEDGED),
        ("Sorry, we can't put you forward, and we can't pay for your petrol either.", Outcome.REJECTED),
        ("Leider können wir Sie nicht einstellen.", Outcome.REJECTED),
        ("Notre client a arrêté son choix sur le second candidat. Je reviens vers vous.", Outcome.REJECTED),
    ],
)  # fmt: skip
def test_a_regret_about_something_else_says_no_to_nobody(text: str, outcome: Outcome) -> None:
    assert read_reply(Message(f"Dear Mo,\n\n{text}\n\nRegards\nAda Byrne\n")).outcome is outcome


def test_of_two_who_sign_the_one_who_sends_is_the_contact() -> None:
    text = "Guten Tag,\n\nIhre Bewerbung liegt uns vor.\n\nFreundliche Grüße\n\n{}\n\nHolm GmbH\n"
    beside = text.format("i. A. Karin Buhl            i. V. Jonas Rett\nGeschäftsleitung            Personalreferent")
    for letter in (beside, text.format("Karin Buhl\nJonas Rett")):
        assert (
            read_reply(Message(letter, "", "Rett, Jonas", "jonas.rett@holm.example.com")).contact.name == "Jonas Rett"
        )
    assert read_reply(Message(beside, "", "", "jobs@holm.example.com")).contact.name == "Karin Buhl"


@pytest.mark.parametrize("letters", ["CEng MIMechE", "BSc (Hons) MCIPD", "FCIBSE CEng", "DipTP MRTPI"])
def test_letters_behind_a_name_are_no_part_of_it(letters: str) -> None:
    letter = f"Hi Mo,\n\nWe have gone with someone else.\n\nBest wishes\n\nEwan Laird {letters}\nDirector\n"
    assert read_reply(Message(letter)).contact.name == "Ewan Laird"


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Status Update: R-0012345 Pharmacy Technician Days", "Pharmacy Technician Days"),
        ("Application outcome: 123-AB-456789 Staff Nurse, Theatres", "Staff Nurse, Theatres"),
        ("Update on your application: JR10023 Maintenance Planner", "Maintenance Planner"),
        ("Your interview - a few notes", ""),
    ],
)
def test_a_subject_names_the_job_behind_news_and_number(subject: str, role: str) -> None:
    letter = "Dear Mo,\n\nUnfortunately you are no longer under consideration.\n\nHuman Resources\nBrook Health\n"
    assert read_reply(Message(letter, subject)).role == role


def test_a_heading_in_capitals_names_the_job_though_no_empty_line_follows() -> None:
    letter = "Dear Mo\nPOSITION 0417 – PLANT OPERATOR\nThank you for applying. You were not shortlisted.\nAda Byrne\n"
    assert read_reply(Message(letter)).role.casefold() == "plant operator"


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        (("Ida meint, du hast fleißig mitgeholfen und nicht gemurrt. Den Platz bekommt aber die Kollegin, die schon im "
         "Sommer da war."), {ReplyReason.OTHER_CANDIDATES}),
        ("Sorry, without a car you would never get here from Thorley for 5am, there is no bus before 7.",
         {ReplyReason.LOCATION_OR_VISA}),
        ("Désolés, mais sans voiture ce n'est pas faisable depuis Bellac à 4 h, il n'y a pas de train.",
         {ReplyReason.LOCATION_OR_VISA}),
        (("You have not been shortlisted, as noted below:\n\n- No evidence of recent ward experience\n"
         "- Mentor qualification not stated (essential)"),
         {ReplyReason.LACKS_EXPERIENCE, ReplyReason.LACKS_QUALIFICATION}),
    ],
)  # fmt: skip
def test_reasons_are_what_is_said_to_lack_and_no_praise(text: str, reasons: set[ReplyReason]) -> None:
    reply = read_reply(Message(f"Dear Mo,\n\n{text}\n\nRegards\nAda Byrne\n"))
    assert {item.reason for item in reply.reasons} == reasons
