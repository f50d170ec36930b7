"""Whom a letter goes to, where others answer questions, and which of a public body's names is the employer's."""

import pytest

from tailor.parsing import parse_posting
from tailor.parsing.posting_title_forms import tidy_title
from tailor.readers import document_from_text

_HEAD = "Baker\nOak Mill Ltd, Leeds\n\nRequirements\n- Patience\n- A driving licence\n\n"


@pytest.mark.parametrize(
    ("lines", "name", "town"),
    [
        (
            (
                "Ihre Bewerbung richten Sie bitte bis zum 9.12.2026 an die Stadt Ulmen, Personalamt, Frau Ines Ostrow, "
                "Marktplatz 1, 61999 Ulmen.\nAuskünfte erteilt Herr Olaf Brand, Tel. 06099 555-31."
            ),
            "Frau Ines Ostrow",
            "61999 Ulmen",
        ),
        (
            (
                "For questions contact Mr Dan Brand on 01632 960 007.\n"
                "Applications by post to Oak Council, Personnel, Ms Ruth Ostrow, 4 Mill Lane, Leeds LS1 4AB."
            ),
            "Ms Ruth Ostrow",
            "Leeds LS1 4AB",
        ),
        (
            (
                "Adressez la candidature à la mairie d'Ormes, service du personnel, Mme Inès Oster, 4 rue des Lilas, "
                "38000 Ormes.\nRenseignements : M. Denis Brand, 04 76 55 50 12."
            ),
            "Mme Inès Oster",
            "38000 Ormes",
        ),
        (
            (
                "Enquiries: Dan Brand, 01632 960 007.\n"
                "Applications to Ruth Ostrow, HR, Oak Council, 4 Mill Lane, Leeds LS1 4AB."
            ),
            "Ruth Ostrow",
            "Leeds LS1 4AB",
        ),
    ],
)
def test_the_person_before_the_address_goes_before_who_answers_questions(lines: str, name: str, town: str) -> None:
    contact = parse_posting(document_from_text(f"{_HEAD}{lines}\n")).contact
    assert (contact.name, contact.address.partition("\n")[2]) == (name, town)


@pytest.mark.parametrize(
    ("label", "name", "role"),
    [
        ("Candidature avant le 15 janvier 2027 auprès de :", "Élise Fort", "Responsable recrutement"),
        ("Apply by letter to:", "Anne Moss", "Recruitment Lead"),
        ("Bewerbung bis 15. Januar 2027 an:", "Petra Lohse", "Personalleiterin"),
    ],
)
def test_the_office_of_a_person_below_a_label_is_in_the_line_below_the_name(label: str, name: str, role: str) -> None:
    lines = f"{label}\n{name}\n{role}\nOak Mill Ltd\n22 avenue des Ormes\n38000 Ormes\n"
    contact = parse_posting(document_from_text(f"{_HEAD}{lines}")).contact
    assert (contact.name, contact.role) == (name, role)


@pytest.mark.parametrize(
    ("line", "company"),
    [
        ("Department of Forestry, State of Elmonia", "Department of Forestry"),
        ("Bureau of Roads, City of Elmton", "Bureau of Roads"),
        ("Parks Department, County of Elm", "Parks Department"),
    ],
)
def test_an_office_before_its_state_is_the_employer(line: str, company: str) -> None:
    state = line.partition(", ")[2]
    text = f"Forester\n{line}\nSalem, OR\n\nRequirements\n- A degree in forestry\n- A driving licence\n\n"
    text += f"The {state} is an equal opportunity employer and does not discriminate.\n"
    assert parse_posting(document_from_text(text)).company == company


@pytest.mark.parametrize(
    ("sentence", "company"),
    [
        ("Oak Lift Company has kept buildings moving for 90 years.", "Oak Lift Company"),
        ("Oak Foods has grown to 12 sites.", "Oak Foods"),
        ("Oak Care Partners have supported families since 1999.", "Oak Care Partners"),
    ],
)
def test_the_whole_name_goes_before_the_short_one_of_the_small_print(sentence: str, company: str) -> None:
    text = f"Technician\nBoise, ID\nFull time\n\n{sentence}\n\nRequirements\n- A diploma\n- A driver's license\n\n"
    text += "Oak is an Equal Opportunity Employer.\n"
    assert parse_posting(document_from_text(text)).company == company


@pytest.mark.parametrize(
    ("place", "remote"),
    [
        ("York (with up to two days’ home working)", "hybrid"),
        ("York (one day's remote working)", "hybrid"),
        ("York, with up to three days' home working", "hybrid"),
        ("York (up to 2 days WFH)", "hybrid"),
        ("York (with home visits)", ""),
        ("York (no home working)", "onsite"),
    ],
)
def test_days_of_home_working_behind_a_place_are_hybrid(place: str, remote: str) -> None:
    text = f"Paralegal\nOak Law\nLocation: {place}\nHours: 35 per week\n\nRequirements\n- A law degree\n- Patience\n"
    assert parse_posting(document_from_text(text)).remote == remote


@pytest.mark.parametrize(
    ("sentence", "name", "role"),
    [
        (
            "Write to jobs@oak.example.org, attention Nora Fenwick, Bakery Manager.",
            "Nora Fenwick",
            "Bakery Manager",
        ),
        ("Write to hr@oak.example.org. Address your letter to Ivo Marsh, Head Baker.", "Ivo Marsh", "Head Baker"),
        ("Apply at jobs@oak.example.org. Pay attention: Great Benefits.", "", ""),
    ],
)
def test_a_letter_goes_to_whose_attention_is_asked_for(sentence: str, name: str, role: str) -> None:
    contact = parse_posting(document_from_text(f"{_HEAD}{sentence}\n")).contact
    assert (contact.name, contact.role) == (name, role)


@pytest.mark.parametrize(
    ("sentence", "reference"),
    [
        ("Candidature sous la référence IDEA-07 à rh@oak.example.org.", "IDEA-07"),
        ("Please quote reference ID 4471.", "4471"),
        ("Job ID: BK-31", "BK-31"),
    ],
)
def test_the_letters_of_a_reference_are_not_taken_for_the_word_id(sentence: str, reference: str) -> None:
    assert parse_posting(document_from_text(f"{_HEAD}{sentence}\n")).reference == reference


@pytest.mark.parametrize(
    ("shouted", "title"),
    [
        ("OUVRIER(ÈRE) POLYVALENT(E) EN ATELIER", "Ouvrier(ère) Polyvalent(e) en Atelier"),
        ("CHEF DE CHANTIER", "Chef de Chantier"),
    ],
)
def test_a_shouted_title_is_told_in_its_common_letters(shouted: str, title: str) -> None:
    assert tidy_title(shouted) == title
