"""Lists of a posting that lost their line breaks beside headings, and wishes that say so with one word."""

import json

import pytest

from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.readers import document_from_text
from tailor.readers.html import read_html


def _of(posting: Posting, role: str) -> list[str]:
    return [line.text for line in posting.lines if line.role.value == role and not line.is_heading]


@pytest.mark.parametrize(
    "behind",
    [
        "Why Elm? We care about patients.",
        "Why join us? We are growing.",
        "What we offer: good pay and 30 days.",
        "About Elm Works: We make medicine.",
        "How to apply? Send a CV.",
        "Interested? Send a CV.",
        "Warum Elm? Wir zahlen gut.",
    ],
)
def test_the_next_part_is_no_part_of_the_last_item(behind: str) -> None:
    text = (
        "Data Manager\nElm Works\nBasel\nYour key responsibilities: • Plan data • Lead meetings "
        "Essential Requirements: • Degree in life sciences • Fluent English "
        f"Desirable Requirements: • SAS • Knowledge of CDISC {behind}"
    )
    posting = parse_posting(document_from_text(text))
    assert _of(posting, "requirement") == ["Degree in life sciences", "Fluent English"]
    assert _of(posting, "nice") == ["SAS", "Knowledge of CDISC"]


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("WHAT YOU'LL NEEDHNC in constructionGood writing", ["HNC in construction", "Good writing"]),
        ("REQUIREMENTSTwo years in a shopDriving licence", ["Two years in a shop", "Driving licence"]),
        ("ABOUT YOUNVQ 2 in cookeryGood with people", ["NVQ 2 in cookery", "Good with people"]),
        ("Ihr Profil:- Ausbildung als Koch- Führerschein B", ["Ausbildung als Koch", "Führerschein B"]),
        ("Requirements:- HNC in construction- Driving licence", ["HNC in construction", "Driving licence"]),
        ("You need:-HNC in construction-Driving licence", ["HNC in construction", "Driving licence"]),
        ("Profil :- CAP cuisine- Permis B- Anglais", ["CAP cuisine", "Permis B", "Anglais"]),
    ],
)
def test_a_heading_and_items_without_breaks_are_parted(line: str, asked: list[str]) -> None:
    posting = parse_posting(
        document_from_text(f"Technician\nElm Homes, Telford\nDuties\n- Draw plans\n- Check\n\n{line}\n")
    )
    assert _of(posting, "requirement") == asked


@pytest.mark.parametrize(
    "line", ["SQL and NoSQL databases", "REQUIREMENTS ENGINEERING in practice", "CNC-Fräser- und Drehkenntnisse"]
)
def test_words_in_capitals_and_dashes_of_compounds_part_nothing(line: str) -> None:
    posting = parse_posting(document_from_text(f"Technician\nElm Homes, Telford\nRequirements\n- {line}\n- A van\n"))
    assert _of(posting, "requirement") == [line, "A van"]


@pytest.mark.parametrize(
    "wish", ["Preferably BRC audit experience", "Preferably in a hospital", "De préférence le permis C"]
)
def test_an_item_that_begins_as_a_preference_is_a_wish(wish: str) -> None:
    posting = parse_posting(document_from_text(f"Officer\nElm, Leeds\n\nYou need\n- A degree\n- Excel\n- {wish}\n"))
    assert (_of(posting, "requirement"), _of(posting, "nice")) == (["A degree", "Excel"], [wish])


@pytest.mark.parametrize(
    "description",
    [
        "Elm builds signalling. You will test...",
        "<p>Elm builds signalling. You will test&hellip;</p>",
        "<p>Elm builds signalling.</p><p>You will test interlockings and write repor…</p>",
        "Elm builds signalling. You will test interlockings [...]",
        "Elm builds signalling. You will test interlockings and write reports. Read more",
    ],
)
def test_the_page_is_read_where_its_data_breaks_off(description: str) -> None:
    data = {"@context": "http://schema.org", "@type": "JobPosting", "title": "Tester", "description": description}
    page = (
        f'<html><head><script type="application/ld+json">{json.dumps(data)}</script></head><body><main><h1>Tester</h1>'
        "<p>Elm builds signalling.</p><h3>Your day</h3><p>You will test interlockings and write reports.</p>"
        "<h3>What you need</h3><ul><li>HNC in engineering</li><li>IRSE licence</li></ul></main></body></html>"
    )
    assert _of(parse_posting(read_html(page, "p.html")), "requirement") == ["HNC in engineering", "IRSE licence"]
