"""Who signs a message, in what role, and for whom: signatures in the shapes that people write."""

import pytest

from tailor.model import Message
from tailor.pipeline import read_reply

CLOSE = "Thank you for coming in on Friday. Unfortunately we will not be offering you the job."
ABSAGE = "Vielen Dank, dass Sie am Freitag bei uns waren. Leider können wir Ihnen die Stelle nicht anbieten."
REFUS = "Merci d'être venue vendredi. Malheureusement nous ne pouvons pas vous proposer le poste."


@pytest.mark.parametrize(
    ("text", "name", "role", "company"),
    [
        (f"{CLOSE} - Rhona, CTO, Fernweave", "Rhona", "CTO", "Fernweave"),
        (f"{CLOSE}\n\nMrs B Calloway\nSchool Secretary\nArdmore Primary School", "B Calloway", "School Secretary", ""),
        (f"{CLOSE}\n\nCheers\nDebs\n\nDebra Nilsson\nOwner\nHeron Bakery", "Debra Nilsson", "Owner", "Heron Bakery"),
        (f"{CLOSE}\n\nMoana Tākuta\nPeople Adviser\nWai Ora Services", "Moana Tākuta", "People Adviser", ""),
        (f"{CLOSE}\n\nRegards,\nMei Tan (Ms)\nDirector of Finance\nEastbay Shipping LLC, Penang", "Mei Tan", "", ""),
        (f"{CLOSE}\n\nRegards,\nGráinne Ó Lorcáin\nMatron\nElm House", "Gráinne Ó Lorcáin", "Matron", "Elm House"),
        (f"{CLOSE}\n\nNiall", "Niall", "", ""),
        (f"{CLOSE}\n\nVetting Unit", "", "", ""),
        (f"{ABSAGE}\n\nLiebe Grüße, Jette vom Café Krume", "Jette", "", "Café Krume"),
        (
            f"{ABSAGE}\n\nMit besten Grüßen\nI. Brandl\nMusikschule Tannau e.V.",
            "I. Brandl",
            "",
            "Musikschule Tannau e.V.",
        ),
        (f"{ABSAGE}\n\nGruß\nBäckerei Hollmann\nUte Hollmann", "Ute Hollmann", "", "Bäckerei Hollmann"),
        (f"{REFUS}\n\nAlix Perrin, CRIA\nConseillère\nMaison des Tilleuls blancs", "Alix Perrin", "Conseillère", ""),
    ],
)
def test_a_signature_gives_name_role_and_employer(text: str, name: str, role: str, company: str) -> None:
    reply = read_reply(Message(text))
    assert reply.contact.name == name
    assert not role or reply.contact.role == role
    expected = {"Mrs B": "Ardmore Primary School", "Moana": "Wai Ora Services", "Mei": "Eastbay Shipping LLC"}
    expected |= {"Alix": "Maison des Tilleuls blancs"}
    told = next((firm for who, firm in expected.items() if who in text), company)
    assert reply.company == told


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (f"Many thanks for speaking with Ingrid last week. {CLOSE}\n\nKind regards,\nOlu Bright\nManager", ""),
        (
            "Hi! This is Pia from Cedar Truss. Can you come by on Tuesday around 3 to look around and talk?",
            "Cedar Truss",
        ),
        (f"RE: Pastry Chef, The Orchard Rooms\n\nDear Bo,\n\n{CLOSE}\n\nQuentin Ash\nOwner", "The Orchard Rooms"),
        (
            f"Hi Al,\n\nI've had word from Norland Marine. {CLOSE}\n\nBo Lind\nRecruitment Consultant\nCrewline",
            "Norland Marine",
        ),
        (
            f"Department for Harbours\nRecruitment\n\nDear Ms Ray\n\n{CLOSE}\n\nYours sincerely",
            "Department for Harbours",
        ),
        (f"Dear Al,\n\nThank you for coming to us in Leeds. {CLOSE}\n\nKind regards,\nOlu Bright\nLeeds", ""),
    ],
)
def test_the_employer_is_named_or_left_open(text: str, company: str) -> None:
    assert read_reply(Message(text)).company == company


def test_a_firm_that_signs_with_the_name_is_told_apart_by_the_address() -> None:
    reply = read_reply(Message(f"Hallo Bo,\n\n{ABSAGE}\n\nAlles Gute!\nLea von Kernwerk\nlea@kernwerk.example.org\n"))
    assert (reply.contact.name, reply.company) == ("Lea", "Kernwerk")


def test_the_name_of_a_mailbox_for_applications_is_no_part_of_the_employers() -> None:
    letter = Message(f"Guten Tag,\n\n{ABSAGE}\n\nMit freundlichen Grüßen\n", sender_name="Bewerbungen Moorwerk")
    assert read_reply(letter).company == "Moorwerk"


@pytest.mark.parametrize(
    ("end", "name", "role"),
    [
        ("Ada Kern and Ben Holm\nLoam Ceramics Ltd", "Ada Kern", ""),
        ("Capt. (retd) Ben Holm\nYard Manager", "Capt. Ben Holm", "Yard Manager"),
        ("Ada Kern (she/they) · Talent Partner · Loam", "Ada Kern", "Talent Partner"),
        ("Yours sincerely\n\npp Ada Kern\nHR Adviser\nLoam College", "Ada Kern", "HR Adviser"),
        ("Yours sincerely\n\np.p. B. Holm\nAda Kern\nHR Adviser\nLoam College", "Ada Kern", "HR Adviser"),
        ("Ben O'Dowd\nForeman", "Ben O'Dowd", "Foreman"),
        ("Ada J. Kern III\nVice President", "Ada J. Kern III", "Vice President"),
        ("Cheers,\nAda Kern, Co-founder & COO, Loam", "Ada Kern", "Co-founder & COO"),
        ("Gus, Loam Cooperage", "Gus", ""),
        ("Dr Ada Wren\nLaboratory Lead", "Dr Ada Wren", "Laboratory Lead"),
        ("ada xx", "Ada", ""),
        ("Loam Heizung GmbH\nInh. Ben Holm", "Ben Holm", ""),
    ],
)
def test_a_signature_is_read_as_it_is_meant(end: str, name: str, role: str) -> None:
    contact = read_reply(Message(f"hi mo,\n\n{CLOSE}\n\n{end}\n")).contact
    assert (contact.name, contact.role) == (name, role)


def test_no_form_of_address_is_a_name() -> None:
    text = f"Monsieur,\n\n{REFUS}\n\nVeuillez agréer, Monsieur, mes salutations.\n\nPour le Maire,\nLa Directrice\n"
    assert read_reply(Message(text)).contact.name == ""


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("For feedback please contact Ben Holm on 01632 960123.", "Ada Kern"),
        ("If you have any questions, please contact Ben Holm on 01632 960123.", "Ben Holm"),
    ],
)
def test_who_signs_is_turned_to_unless_another_is_named_for_all(asked: str, name: str) -> None:
    assert read_reply(Message(f"{CLOSE} {asked}\n\nAda Kern\nHR Adviser\nTel. 01632 960777\n")).contact.name == name


@pytest.mark.parametrize(
    "asked",
    [
        "Noch Fragen? Melde dich gern bei Ada Kern (jobs@loam.example.org).",
        "En cas d'empêchement, merci de prévenir Ada Kern, secrétaire (rh@loam.example.org).",
    ],
)
def test_whom_to_write_to_is_named_in_the_text(asked: str) -> None:
    opening = ABSAGE if "Fragen" in asked else REFUS
    assert read_reply(Message(f"{opening} {asked}\n\nLoam\n")).contact.name == "Ada Kern"
