"""The job's own title against a site's trail and search title; a client told in short; a rule behind the place."""

import pytest

from tailor.model import LineRole, Posting
from tailor.parsing import parse_posting
from tailor.parsing.posting_client import find_client
from tailor.parsing.posting_headings import is_known_heading
from tailor.readers import document_from_text
from tailor.readers.html import read_html

_BODY = "\n\nWhat you will do\n- Keep the rooms clean\n- Help at meals\n\nWhat we ask\n- Two years in care\n"


def _text(head: str) -> Posting:
    return parse_posting(document_from_text(f"{head}{_BODY}"))


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (
            "Home > Jobs > Healthcare > Staff Nurse\nShare  Print\n\nStaff Nurse, Night Duty\nElm Care Home",
            "Staff Nurse, ",
        ),
        ("Home » Vacancies » Catering » Cook\n\nSchool Cook\nElm Primary School, York", "School Cook"),
        ("Home / Careers / Warehouse / Driver\n\nForklift Driver (nights)\nBolt Depot Ltd, Hull", "Forklift Driver (n"),
        ("Jobs > Education > Assistant\nSave this job\nSEN Teaching Assistant\nElm Academy", "SEN Teaching Assistant"),
        ("Accueil > Emplois > Maçon(ne)\n\nMaçon coffreur (H/F)\nBâti Ouest SARL • Brest (29)", "Maçon coffreur"),
        (
            "Startseite › Pflege › Pflegefachkraft\n\nPflegefachkraft im Nachtdienst (m/w/d)\nHaus Linde",
            "Pflegefachkraft im ",
        ),
        ("Welder > Fabricator\nElm Works Ltd, Leeds", "Welder > Fabricator"),
    ],
)
def test_a_trail_is_no_title(head: str, title: str) -> None:
    assert _text(head).title.startswith(title)


@pytest.mark.parametrize(
    ("page", "heading", "title"),
    [
        ("Pool Centre Duty Manager Job in Hobart, Hobart TAS", "Duty Manager &ndash; Pools", "Duty Manager – Pools"),
        ("Chef de Partie Job in Cairns QLD", "Chef de Partie | Seafood Bar", "Chef de Partie | Seafood Bar"),
        (
            "Sales Assistant Jobs in Hull | Boltjobs",
            "Weekend Sales Assistant (Shoes)",
            "Weekend Sales Assistant (Shoes)",
        ),
        ("Welder job in Hull", "Careers at Elm Works", "Welder"),
        ("Welder job in Hull", "Elm Works Ltd", "Welder"),
    ],
)
def test_the_heading_of_the_job_stands_before_a_title_for_searches(page: str, heading: str, title: str) -> None:
    body = "<h2>What you will do</h2><ul><li>Lead a shift</li><li>Test water</li></ul>"
    head = f"<html><head><title>{page}</title></head>"
    html = f"{head}<body><h1>{heading}</h1><p>We run three pools.</p>{body}</body></html>"
    assert parse_posting(read_html(html, "page.html")).title == title


@pytest.mark.parametrize(
    ("line", "client"),
    [
        ("Spec below. Client is Tarn Optics. Let me know by Tuesday.", "Tarn Optics"),
        ("The client is Elm Foundry Ltd in Leeds, a family firm.", "Elm Foundry Ltd"),
        ("End client: Northgate Rail.", "Northgate Rail"),
        ("The client's name is Brae Distillers and they move fast.", "Brae Distillers"),
        ("Le client est Verrerie du Lac, à Annecy.", "Verrerie du Lac"),
        ("Der Kunde ist die Weberei Tarn GmbH in Kiel.", "Weberei Tarn GmbH"),
        ("The client is a leading bank.", ""),
        ("Client is London based.", ""),
    ],
)
def test_a_client_is_told_in_short(line: str, client: str) -> None:
    assert find_client([line], "Weaver")[0] == client


def test_a_client_still_to_be_named_is_no_employer() -> None:
    assert _text("Lab Analyst\nClient: TBC\nLocation: Hull").company == ""


@pytest.mark.parametrize(
    ("where", "place", "remote"),
    [
        ("Hull, fully on site", "Hull (fully on site)", "onsite"),
        ("Leeds - 100% on-site", "Leeds (100% on-site)", "onsite"),
        ("Hull, hybrid (2 days)", "Hull (hybrid, 2 days)", "hybrid"),
        ("Leeds, mostly office based", "Leeds (mostly office based)", "onsite"),
        ("Köln, vor Ort", "Köln (vor Ort)", "onsite"),
        ("Leeds, Remote", "Leeds, Remote", "remote"),
    ],
)
def test_a_rule_behind_the_place_is_kept_apart_from_it(where: str, place: str, remote: str) -> None:
    posting = _text(f"Job: Lab Analyst\nCompany: Elm Labs Ltd\nLocation: {where}")
    assert (posting.location, posting.remote) == (place, remote)


@pytest.mark.parametrize(
    "heading",
    ["Principal duties and responsibilities", "Primary duties and responsibilities", "Principal tasks and duties"],
)
def test_principal_duties_are_a_heading_and_no_title(heading: str) -> None:
    assert is_known_heading(heading)
    head = "Theatre Technician\nMarlow Hospital\nLocation\tMarlow Hospital, Leeds\n\n"
    posting = parse_posting(document_from_text(f"{head}{heading}\n\n- Repair ventilators\n- Train staff\n"))
    duties = [line.text for line in posting.lines if line.role is LineRole.DUTY]
    assert (posting.title, duties[-2:]) == ("Theatre Technician", ["Repair ventilators", "Train staff"])
