"""The person to turn to: in the text, in a letterhead, by initials, below a program's line, in a handed-on mail."""

import pytest

from tailor.model import Message
from tailor.pipeline import read_reply
from tailor.readers import message_from_bytes

NO = "Unfortunately we will not be taking your application any further."
NEIN = "Leider können wir Ihre Bewerbung nicht weiter berücksichtigen."
NON = "Malheureusement, nous ne pouvons donner suite à votre candidature."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            f"Dear Pia,\n\n{NO} If you want to talk it over, speak to Gus on jobs@loam.example.org.\n\nLoam Bakery\n",
            "Gus",
        ),
        (f"TO: Omar Reyes\n\n{NO}\n\nPlant office 555-010-0144, ask for Dolores\n", "Dolores"),
        (
            f"Bonjour Hugo,\n\n{NON} Pour toute question, demandez Maryse au 02 99 00 55 10.\n\nFerme des Aulnes\n",
            "Maryse",
        ),
        (f"Hallo Mia,\n\n{NEIN} Ruf an (0171 5550 123).\n\nBis bald, Kalle\nFahrradladen Kurbelwelle\n", "Kalle"),
        (f"Hallo Timo,\n\n{NEIN}\n\nSportliche Grüße\nJana & Piet\nTeam Stadtbad\n", "Jana"),
    ],
)
def test_a_first_name_is_enough_where_the_letter_says_whom_to_ask_for(text: str, name: str) -> None:
    assert read_reply(Message(text)).contact.name == name


@pytest.mark.parametrize(
    ("text", "form", "name"),
    [
        (
            f"Guten Tag,\n\n{NEIN} Bei Rückfragen erreichen Sie Herrn Quell unter 0999 3030-12.\n\nLoam AG\n",
            "Herr",
            "Quell",
        ),
        (f"Bonjour,\n\n{NON} Vous pouvez joindre Mme Fabre au 04 99 00 61 61.\n\nLe service RH\n", "Mme", "Fabre"),
        (f"Madame,\n\n{NON}\n\nMe Ronan Caradec\nNotaire associé\nTél. : 02.99.00.33.44\n", "Me", "Ronan Caradec"),
        (f"Dear Noor,\n\n{NO}\n\nYours sincerely\nMrs L. Tope\nBursar\nElm School\n", "Mrs", "L. Tope"),
    ],
)
def test_the_form_of_address_is_told_apart_from_the_name(text: str, form: str, name: str) -> None:
    contact = read_reply(Message(text)).contact
    assert (contact.form, contact.name) == (form, name)


@pytest.mark.parametrize(
    ("text", "sender", "name"),
    [
        (
            f"Guten Tag,\n\n{NEIN} Fragen beantwortet Frau Rosskopf unter 07999 41-17.\n\nIm Auftrag\nGerda Rosskopf\n",
            "Gemeinde Oberau",
            "Gerda Rosskopf",
        ),
        (f"Dear Ravi,\n\n{NO}\n\nBest Rgds,\nSu Yin (Ms)\nfor Elm Freight Pte Ltd\n", "Lim Su Yin", "Lim Su Yin"),
        (f"Dear Minh,\n\n{NO}\n\nBest,\nLan\n", "Nguyễn Thị Lan", "Nguyễn Thị Lan"),
        (
            f"Hi Tess,\n\n{NO}\n\nCheers\n\nJ.P. van der Berg | Site Manager | Elm Glass\n",
            "Elm Glass",
            "J.P. van der Berg",
        ),
    ],
)
def test_a_part_of_a_name_is_completed_by_the_signature_or_the_sender(text: str, sender: str, name: str) -> None:
    assert read_reply(Message(text, "", sender, "post@elm.example.org")).contact.name == name


def test_who_handles_a_case_is_asked_and_not_who_signs_for_the_authority() -> None:
    text = (
        "Mairie de Loam\n\nMadame Solène Petit\n3, rue du Pont\n\nAffaire suivie par : Mme Tessier – 03 99 00 12 88\n\n"
        f"Madame,\n\n{NON}\n\nPour le Maire et par délégation,\nLe Directeur général\nB. Marchadier\n"
    )
    contact = read_reply(Message(text)).contact
    assert (contact.name, contact.phone) == ("Tessier", "03 99 00 12 88")


def test_a_signature_is_read_below_the_line_of_a_telephone() -> None:
    text = f"Luis,\n\n{NO}\n\nSent from my iPhone\n\nTyrone Beck\nElm Roofing\n(417) 555-0133\n"
    contact = read_reply(Message(text)).contact
    assert (contact.name, contact.phone) == ("Tyrone Beck", "(417) 555-0133")


def test_who_hands_on_a_clients_words_stays_the_one_to_turn_to() -> None:
    text = (
        "Hi Una,\n\nPlease see below from the client. I have two more for you, call me.\n\nColm\n\n"
        "Colm Brady\nSenior Consultant, Elm Recruitment\n01 555 0177\n\n-----Original Message-----\n"
        "From: Hale, Fiona [mailto:fiona.hale@loam.example.org]\nSent: 02 March 2026 10:12\nTo: Colm Brady\n"
        f"Subject: Una M\n\nColm,\n\n{NO}\n\nFiona Hale\nFinance Lead, Loam\n"
    )
    contact = read_reply(Message(text, "FW: Una M", "Colm Brady", "colm@elm.example.org")).contact
    assert (contact.name, contact.email, contact.phone) == ("Colm Brady", "colm@elm.example.org", "01 555 0177")


def test_a_message_that_a_portal_hands_on_is_the_employers() -> None:
    told = "> Hi Dana, unfortunately you would need to be registered here, and you are not. — Marcy, practice manager\n"
    text = f"Oak Vets sent you a message about Groomer\n\n{told}\nReply in the app\n"
    reply = read_reply(Message(text, "", "Oak Vets via Pawhub", "messages+81@pawhub.example.com"))
    assert (reply.outcome, reply.contact.name, reply.contact.email) == ("rejected", "Marcy", "")


def test_an_at_sign_in_a_senders_name_is_not_that_of_the_address() -> None:
    head = "From: Applicant Voice @ Elm <survey@elm.example.org>\nSubject: Survey\n"
    message = message_from_bytes(f"{head}\nHow did we do?\n".encode(), "survey.eml")
    assert (message.sender_name, message.sender_email) == ("Applicant Voice @ Elm", "survey@elm.example.org")


@pytest.mark.parametrize(
    ("text", "sender", "name"),
    [
        (f"Hi Tama,\n\n{NO}\n\nCheers Gail\n", "Gail Whittaker <gail@farm.example.org>", "Gail Whittaker"),
        (f"Bonjour,\n\n{NON}\n\nP. Martin\nProviseur\n", "MARTIN, Paul <paul.martin@lycee.example.org>", "Paul MARTIN"),
        (
            f"Hi Sam,\n\n{NO}\n\nDeShawn O'Neill-Brooks (he/him)\nTalent Partner\nPine Grove\n",
            "",
            "DeShawn O'Neill-Brooks",
        ),
        (f"yo Kai\n\n{NO} come by the shed\n\nT\n", "Theo <theo@shed.example.org>", "Theo"),
    ],
)
def test_names_are_known_in_the_shapes_in_which_people_sign(text: str, sender: str, name: str) -> None:
    called, _, address = sender.rpartition(" <")
    assert read_reply(Message(text, "", called, address.rstrip(">"))).contact.name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"Landkreis Aue\nAuskunft erteilt:\tFrau Quell\tDurchwahl: 0999 303-12\n\nGuten Tag,\n\n{NEIN}\n", "Quell"),
        (
            f"Kreis Aue\nBearbeiter/in\tTelefon\n\nGuten Tag,\n\n{NEIN}\n\nMit freundlichen Grüßen\ni. A.\nRohr\n",
            "Rohr",
        ),
        (
            f"Dear Mo,\n\n{NO}\n\nSincerely,\n\nIan Holt, DVM\nOwner\n\nQuestions: Kay Dunn, Manager, 555-0100\n",
            "Kay Dunn",
        ),
        (f"Dear Mo,\n\n{NO}\n\nYours sincerely,\n\nName: Kay Dunn\nTitle: HR Officer\n", "Kay Dunn"),
        (f"Dear Mo,\n\n{NO}\n\npp Kay Dunn, Studio Manager\nMoss Holt Architects\n", "Kay Dunn"),
        (
            f"Madame,\n\n{NON}\n\nDossier suivi par Léa Morin, RH (01 55 50 10 10)\n\nLe Directeur,\nMarc THOREL\n",
            "Léa Morin",
        ),
    ],
)
def test_a_table_or_a_label_names_the_person(text: str, name: str) -> None:
    assert read_reply(Message(text)).contact.name == name


def test_a_sender_with_an_initial_is_a_person() -> None:
    message = Message("Filled it today, sorry.\n", "Re: cook", "Ray T", "ray@loamgrill.example.com")
    assert read_reply(message).contact.name == "Ray T"


def test_who_hands_on_what_a_client_wrote_is_turned_to() -> None:
    text = (
        "Hi Mo, pls see the mail from the client. Kay\n\n---------- Forwarded message ---------\n"
        "From: Ian Holt <ian@loam.example.com>\nSubject: Mo\nTo: Kay Dunn <kay@mosshire.example.com>\n\n"
        f"Dear Kay,\n\n{NO}\n\nIan Holt\nDirector\n"
    )
    assert read_reply(Message(text, "Fwd: Mo", "Kay Dunn", "kay@mosshire.example.com")).contact.name == "Kay Dunn"
