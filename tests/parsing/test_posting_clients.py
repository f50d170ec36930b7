"""The employer for whom an agency seeks somebody, and names of employers that a page has in two lengths."""

import pytest

from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.parsing.posting_client import find_client
from tailor.parsing.posting_page_title import read_page_title
from tailor.readers import document_from_text
from tailor.readers.html import read_html

_BODY = "\n\nWhat we need\n- Nimble hands\n- Two years at a loom\n"


def _text(head: str, tail: str = "") -> Posting:
    return parse_posting(document_from_text(f"{head}{_BODY}{tail}\n"))


@pytest.mark.parametrize(
    ("line", "client"),
    [
        ("Our client, Tarn Linen Ltd, is looking for a weaver.", "Tarn Linen Ltd"),
        ("I'm recruiting for a Weaver (days) for Tarn Linen, who run two mills.", "Tarn Linen"),
        ("I am working exclusively with Tarn & Sons, the blanket people, on a role near Hull.", "Tarn & Sons"),
        ("We are hiring on behalf of Tarn Linen.", "Tarn Linen"),
        ("Für unseren Kunden, die Weberei Tarn GmbH in Kiel, suchen wir Verstärkung.", "Weberei Tarn GmbH"),
        ("Pour notre client, Tissages Orval, nous recherchons un profil confirmé.", "Tissages Orval"),
        ("Para nuestro cliente, Telares Urbasa S.L., buscamos refuerzos.", "Telares Urbasa S.L."),
        ("Voor onze opdrachtgever, Weverij De Linde, zoeken wij versterking.", "Weverij De Linde"),
    ],
)
def test_a_client_is_the_employer(line: str, client: str) -> None:
    assert find_client([line], "Weaver")[0] == client


@pytest.mark.parametrize(
    "line",
    [
        "Our client, a leading mill in the north, seeks help.",
        "We are working with local schools on a mural.",
        "You will act on behalf of Customers and Suppliers.",
        "We are working closely with Airbus on a new cloth.",
        "We are recruiting for a Weaver for January.",
        "On behalf of the Board of Trustees we seek a weaver.",
    ],
)
def test_nobody_else_is_taken_for_a_client(line: str) -> None:
    assert find_client([line], "Weaver") == ("", "")


def test_a_client_goes_before_the_agency_that_signs() -> None:
    mail = "Good morning,\n\nour client, Tarn Linen in Hull, needs a Weaver."
    posting = _text(mail, "\nKind regards\nAnn Moss\nQuay Recruitment Ltd")
    assert (posting.company, posting.location) == ("Tarn Linen", "Hull")


def test_the_whole_name_goes_before_its_beginning() -> None:
    assert _text("Weaver - Tarn Mill\nTarn Mill Community CIC\nHull").company == "Tarn Mill Community CIC"


def test_a_name_before_the_job_in_a_page_s_title_is_the_employer_alone() -> None:
    page = "<title>Groupe Orval Tisserand·e d'art | JobPlus</title><a>Groupe Orval</a><h1>Tisserand·e d'art (H/F)</h1>"
    body = "<h2>Profil</h2><ul><li>CAP tissage</li><li>Deux ans d'expérience</li></ul>"
    assert parse_posting(read_html(f"<html><body>{page}{body}</body></html>", "p.html")).company == "Groupe Orval"


@pytest.mark.parametrize(
    "title",
    ["Vacature Wever bij Tarn Linnen in Sneek - Werkbank", "Wever bij Tarn Linnen - Werkbank", "Wever bij Tarn Linnen"],
)
def test_the_site_and_the_town_behind_the_employer_in_a_page_s_title_are_no_part_of_it(title: str) -> None:
    assert read_page_title(title)["company"] == "Tarn Linnen"


def test_a_board_s_words_before_the_employer_are_no_part_of_it() -> None:
    page = "<title>Weaver jobs in Hull</title><h1>Weaver</h1><div>Posted 2 days ago by <a>Tarn Linen</a></div>"
    body = "<h2>What we need</h2><ul><li>Nimble hands</li><li>Two years at a loom</li></ul>"
    assert parse_posting(read_html(f"<html><body>{page}{body}</body></html>", "p.html")).company == "Tarn Linen"


def test_a_notice_s_verb_needs_no_article() -> None:
    posting = _text("Horno La Rueda busca panadero/a")
    assert (posting.title, posting.company) == ("panadero/a", "Horno La Rueda")


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Elmdijk | 24 - 32 uur | € 2.475 - € 3.410 bruto per maand", "Elmdijk"),
        ("Zaragoza, jornada parcial, 20 horas", "Zaragoza"),
        ("Kiel, zwei Tage pro Woche im Homeoffice möglich", "Kiel"),
    ],
)
def test_a_town_among_facts_is_the_place(line: str, place: str) -> None:
    assert _text(f"Weber/in\nTarn Linen Ltd\n{line}").location.startswith(place)


@pytest.mark.parametrize(
    ("line", "reference"),
    [("Apply by: noon\tPost no. TL/W/07", "TL/W/07"), ("File number: 118-KB", "118-KB"), ("Post code HU1 2AB", "")],
)
def test_a_post_s_number_is_its_reference(line: str, reference: str) -> None:
    assert _text("Weaver\nTarn Linen Ltd, Hull", line).reference == reference
