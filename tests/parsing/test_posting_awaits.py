"""Headings about what awaits the reader, what is said not to be asked, and and places."""

import pytest

from tailor.model import LineRole
from tailor.parsing import parse_posting
from tailor.readers import document_from_text
from tailor.readers.html import read_html

OFFERS = ["Betriebliche Altersvorsorge", "30 Tage Urlaub", "Jobrad und Obst"]
TASKS = ["Familien beraten", "Berichte schreiben"]


def roles(text: str) -> dict[str, LineRole]:
    return {line.text: line.role for line in parse_posting(document_from_text(text)).lines}


def listed(heading: str, items: list[str]) -> str:
    return f"{heading}\n" + "\n".join(f"- {item}" for item in items) + "\n\n"


@pytest.mark.parametrize("heading", ["Was Sie erwartet", "Das erwartet dich"])
def test_what_awaits_behind_the_tasks_is_offered(heading: str) -> None:
    asked = listed("Ihr Profil", ["Führerschein Klasse B", "Gute Deutschkenntnisse"])
    told = roles(f"Berater\nElm GmbH\nUlm\n\n{listed('Ihre Aufgaben', TASKS)}{asked}{listed(heading, OFFERS)}")
    assert [told[item] for item in (*TASKS, *OFFERS)] == [LineRole.DUTY] * 2 + [LineRole.BENEFIT] * 3


@pytest.mark.parametrize("heading", ["Was Sie erwartet", "What you can expect"])
def test_what_awaits_above_a_list_of_benefits_is_the_work(heading: str) -> None:
    tasks = TASKS if "Sie" in heading else ["Advise families", "Write reports"]
    asked = listed("Requirements", ["A degree in social work", "A driving licence"])
    told = roles(f"Berater\nElm GmbH\nUlm\n\n{listed(heading, tasks)}{asked}{listed('Benefits', ['Pension', 'Lunch'])}")
    assert [told[item] for item in tasks] == [LineRole.DUTY] * 2


@pytest.mark.parametrize(
    "line",
    [
        "There is no substitution of education for experience at this grade.",
        "Education cannot be substituted for experience.",
        "Previous experience is not essential as full training is given.",
        "Es sind keine Vorkenntnisse erforderlich.",
    ],
)
def test_what_is_said_not_to_be_asked_is_no_requirement(line: str) -> None:
    asked = listed("Requirements", ["A degree in social work", "A driving licence"])
    assert roles(f"Clerk\nElm Ltd\nLeeds\n\n{asked}Education\n{line}\n")[line] is LineRole.OTHER


def test_a_place_is_told_without_words_that_lead_to_it() -> None:
    text = "Clerk\nElm Books Ltd\nBased in Elmby, Shropshire\n"
    assert parse_posting(document_from_text(text)).location == "Elmby, Shropshire"


def test_several_sites_of_a_page_are_told_apart() -> None:
    sites = "<dl><dt>Location</dt><dd>Memphis, TN</dd><dd>Olive Branch, MS</dd></dl>"
    page = f"<html><body><h1>Clerk</h1><p>Elm Books Ltd</p>{sites}</body></html>"
    assert "\t" not in parse_posting(read_html(page, "p.html")).location


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        ("Kontakt\nLeitende Hebamme Sabine Orthby\nTelefon 07841 555-230", "Sabine Orthby", "Leitende Hebamme"),
        ("Contact\nArea Manager Warrick Elmby\n01225 555 010", "Warrick Elmby", "Area Manager"),
        ("Contact : Responsable RH Nadège Le Goff, 02 97 55 01 41", "Nadège Le Goff", "Responsable RH"),
        ("For details call Head Chef Rosie Lund on 01225 555 011.", "Rosie Lund", "Head Chef"),
    ],
)
def test_an_office_before_a_name_is_no_part_of_it(line: str, name: str, role: str) -> None:
    contact = parse_posting(
        document_from_text(f"Clerk\nElm Books Ltd\nLeeds\n\nYou need a licence.\n\n{line}\n")
    ).contact
    assert (contact.name, contact.role) == (name, role)


@pytest.mark.parametrize("scale", ["TVöD-K, EG P8", "TVöD-P P8", "TV-L S 11b"])
def test_the_scales_of_hospitals_are_told_with_their_step(scale: str) -> None:
    text = f"Pfleger\nKlinik Elm gGmbH\nElmau\n\nWir bieten\n- Vergütung nach {scale}\n- Kita\n"
    assert parse_posting(document_from_text(text)).salary == scale
