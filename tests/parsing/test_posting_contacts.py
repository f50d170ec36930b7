"""Whom a posting asks to write to, in seven languages, and to whom nobody applies."""

import pytest

from tailor.model import PostingContact
from tailor.parsing import parse_posting
from tailor.readers import document_from_text

_HEAD = "Baker\nOak Mill Ltd, Leeds\n\nRequirements\n- Patience\n- A driving licence\n\n"


def _contact(tail: str, head: str = _HEAD) -> PostingContact:
    return parse_posting(document_from_text(f"{head}{tail}\n")).contact


@pytest.mark.parametrize(
    ("line", "name", "reach"),
    [
        ("Ask for Ivy at the till.", "Ivy", ""),
        ("Give Stan a bell on 01632 960 007.", "Stan", "01632 960 007"),
        ("Call or text Opal 212-555-0144 any day.", "Opal", "212-555-0144"),
        ("Send your CV to Fern in the bakery at bake@oak.example.org.", "Fern", "bake@oak.example.org"),
        ("Contact: Walt, 07700 900 004", "Walt", "07700 900 004"),
        ("Kind regards,\nOdette", "Odette", ""),
        ("Thanks, Bert", "Bert", ""),
        ("Take care,\nGus and the team", "Gus", ""),
        ("Ruf einfach Greta an: 0561 5550 140", "Greta", "0561 5550 140"),
        ("Melde dich bei Horst (Backstube), Tel. 0561 5550 141.", "Horst", "0561 5550 141"),
        ("Appelez Odile au 06 39 98 00 07.", "Odile", "06 39 98 00 07"),
        ("Demandez Gaston à la boutique.", "Gaston", ""),
        ("Pregunta por Inés en la tienda.", "Inés", ""),
        ("Per informazioni chiamare Rocco al 333 000 7070.", "Rocco", "333 000 7070"),
        ("Vraag naar Joop in de winkel.", "Joop", ""),
        ("Ligue para a Amália: 910 000 070", "Amália", "910 000 070"),
    ],
)
def test_a_first_name_alone_is_whom_a_notice_turns_to(line: str, name: str, reach: str) -> None:
    contact = _contact(line)
    assert (contact.name, reach in {contact.phone, contact.email}) == (name, True)


@pytest.mark.parametrize(
    ("lines", "name", "role"),
    [
        ("Noch Fragen?\nFrau Hanne Ruge beantwortet sie gern: 0561 5550 7.", "Frau Hanne Ruge", ""),
        ("Infos gibt dir gern unser Backstubenleiter Kai Thoma (0561 5550 8).", "Kai Thoma", "Backstubenleiter"),
        ("Persona de contacto: Rocío Sanjuán, tel. 600 000 070", "Rocío Sanjuán", ""),
        ("Envía tu CV a Unai Arrieta,\nempleo@oak.example.es", "Unai Arrieta", ""),
        ("Inviare il CV all’attenzione della dott.ssa Piera Galli", "dott.ssa Piera Galli", ""),
        ("Referente: Dino Marchi, tel. 059 5550 7", "Dino Marchi", ""),
        ("Bel teamleider Tineke Vos, 06 0000 0070.", "Tineke Vos", "teamleider"),
        ("Contactpersoon: Wim Kok, 038 555 0107", "Wim Kok", ""),
        ("Pessoa de contacto: Célia Prata, 253 000 070", "Célia Prata", ""),
        ("Please contact Joan Ash (Head Baker) on 01632 960 009.", "Joan Ash", "Head Baker"),
        (
            "Contact details:\nName: Ned Sloe\nJob title: Mill Manager\nTelephone: 01632 960 010",
            "Ned Sloe",
            "Mill Manager",
        ),
        ("Personne à contacter : Mme Aude Vial - 02 41 00 00 70", "Mme Aude Vial", ""),
        ("— Enid Larch, owner", "Enid Larch", "owner"),
    ],
)
def test_a_full_name_is_found_with_its_office(lines: str, name: str, role: str) -> None:
    contact = _contact(lines)
    assert (contact.name, contact.role) == (name, role)


@pytest.mark.parametrize(
    "line",
    [
        "You will report to Joan Ash, Head Baker.",
        "The mill was founded by Enid Larch in 1921.",
        "Equal opportunities: contact Ned Sloe, Equality Officer, equality@oak.example.org.",
        "Our Data Protection Officer, Ms Joan Ash, answers at dpo@oak.example.org.",
        "If you have trouble using the form, contact Tom Bay on 01632 960 011.",
        "Call Monday to Friday on 01632 960 012.",
        "Call Reception on 01632 960 013 or ask for Details.",
        "Ring Oak on 01632 960 014.",
        "Speak to Citizens Advice on 0300 000 000.",
        "'A happy bakery,' says Ivy, who came in 2020.",
        "Geschäftsführer: Kai Thoma. Amtsgericht Kassel HRB 5555.",
        "Schwerbehindertenvertretung: Frau Hanne Ruge, sbv@oak.example.de",
        "Melde dich bei Interesse unter 0561 5550 1.",
        "Vous serez rattachée à Paul Vial, chef d'atelier.",
        "Je leidinggevende is Tineke Vos.",
        "Chiamare Ufficio Personale 059 5550 900",
    ],
)
def test_persons_to_whom_nobody_applies_are_no_contact(line: str) -> None:
    assert _contact(line).name == ""


@pytest.mark.parametrize(
    ("line", "phone"),
    [
        ("Fax 01632 960 015, Tel. 01632 960 016", "01632 960 016"),
        ("Company number 04471182. Closing date 12.01.2027. Salary 24 000 € a year.", ""),
        ("Ring us: +49 (0)561 5550-17", "+49 (0)561 5550-17"),
        ("Registered charity no. 1088 771", ""),
    ],
)
def test_a_number_is_a_telephones_only_where_it_is_written_as_one(line: str, phone: str) -> None:
    assert _contact(line).phone == phone


def test_the_form_of_address_stands_apart_in_the_data() -> None:
    shown = PostingContact("Frau Dr. Hanne Ruge", phone="0561 5550 7").to_dict()
    assert (shown["form"], shown["name"], shown["phone"]) == ("Frau", "Dr. Hanne Ruge", "0561 5550 7")
    assert PostingContact("M. Paul Vial").to_dict()["name"] == "Paul Vial"
    assert PostingContact.from_dict(shown) == PostingContact("Frau Dr. Hanne Ruge", phone="0561 5550 7")
    assert PostingContact.from_dict({"name": "Ned Sloe"}) == PostingContact("Ned Sloe")


def test_a_head_is_cut_nowhere_within_brackets() -> None:
    text = "Teaching Assistant (SEN, Grade Purple)\nOak Mill Ltd\n\nRequirements\n- Patience\n- A driving licence\n"
    posting = parse_posting(document_from_text(text))
    assert (posting.title, posting.company) == ("Teaching Assistant (SEN, Grade Purple)", "Oak Mill Ltd")


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("Quercia S.r.l. – Sede di Imola\nFornaio", "Imola"),
        ("Chêne SAS - Site de Saumur\nBoulanger H/F", "Saumur"),
        ("Eichenmühle GmbH – Standort Melsungen\nBäcker (m/w/d)", "Melsungen"),
        ("Data Clerk\nOak Mill Ltd\nAnywhere in Europe", "Anywhere in Europe"),
        ("Data Clerk\nOak Mill Ltd\nVolledig op afstand (Nederland)", "Volledig op afstand (Nederland)"),
        ("OAK COLLEGE\nGander, Newfoundland and Labrador\nLibrary Clerk", "Gander, Newfoundland and Labrador"),
    ],
)
def test_a_place_may_have_a_word_before_it(head: str, place: str) -> None:
    text = f"{head}\n\nRequirements\n- Patience\n- A driving licence\n"
    assert parse_posting(document_from_text(text)).location == place


@pytest.mark.parametrize(
    ("lines", "name", "role"),
    [
        ("Name and number to Mrs Joan Ash, 01632 960017", "Mrs Joan Ash", ""),
        ("Name of supervisor: R. Sloe", "", ""),
        ("Contact name: Ned Sloe", "Ned Sloe", ""),
        ("Questions? Enid Larch, Head of Ovens (enid@oak.example.org)", "Enid Larch", "Head of Ovens"),
        (
            "Bewerbung unter Angabe der Kennziffer OM-7-1 an Frau Hanne Ruge, Leiterin Personal.",
            "Frau Hanne Ruge",
            "Leiterin Personal",
        ),
    ],
)
def test_what_stands_beside_a_name_is_its_office_only_where_it_names_one(lines: str, name: str, role: str) -> None:
    contact = _contact(lines)
    assert (contact.name, contact.role) == (name, role)


@pytest.mark.parametrize(
    "line",
    [
        "Employee helpline: call Fern Assured on 0800 030 0070",
        "You can call Blue Meadows on 0800 123 0070 for childcare advice.",
        "Report fraud: ring Action Now on 0300 123 0070.",
        "Need help with the form? Call Clear Relay on 0800 7311 070.",
        "Free eye tests: phone Iris Express on 0800 038 0070.",
        "Call Listeners on 116 123 if you need to talk.",
        "Kostenlose Beratung: Rufen Sie Fami Hilfe unter 0800 100 2270 an.",
        "Assistance : appelez Santé Claire au 0800 123 470.",
    ],
)
def test_a_provider_on_a_free_number_is_nobody(line: str) -> None:
    contact = _contact(line)
    assert (contact.name, contact.phone) == ("", "")


@pytest.mark.parametrize(
    "line",
    [
        "Call Nell Ash on 0800 496 0070 to apply.",
        "Interested?\nCall Nell Ash on 0800 496 0070.",
        "Call Nell Ash on 0113 496 0070.",
    ],
)
def test_a_person_is_reached_on_any_number(line: str) -> None:
    assert _contact(line).name == "Nell Ash"


@pytest.mark.parametrize(
    ("lines", "name", "role"),
    [
        ("For a chat:\nClinical Lead\nDr Nell Ash\n0113 496 0070", "Dr Nell Ash", "Clinical Lead"),
        ("Contact:\nClinical Lead\nNell Ash\n0113 496 0070", "Nell Ash", "Clinical Lead"),
        ("Contact\nPractice Manager\nNell Ash\nnell.ash@elm.example.org", "Nell Ash", "Practice Manager"),
        ("Questions?\nWard Manager\nNell Ash\nnell.ash@elm.example.org", "Nell Ash", "Ward Manager"),
        ("Kontakt:\nPflegedienstleitung\nAnna Esche\n0341 4960070", "Anna Esche", "Pflegedienstleitung"),
        ("Contact:\nNell Ash\nClinical Lead\n0113 496 0070", "Nell Ash", "Clinical Lead"),
    ],
)
def test_an_office_in_the_line_above_a_name_is_the_role(lines: str, name: str, role: str) -> None:
    contact = _contact(lines)
    assert (contact.name, contact.role) == (name, role)
