"""What a site shows around a posting belongs to nobody's requirements, contact or place of work."""

import pytest

from tailor.model import LineRole, Posting
from tailor.parsing import parse_posting
from tailor.readers import document_from_text

_ASKED = frozenset({LineRole.REQUIREMENT, LineRole.NICE, LineRole.DUTY})


def _page(below: str, tasks: str = "Steam the staves") -> Posting:
    lists = f"<h2>Duties</h2><ul><li>{tasks}</li></ul><h2>Requirements</h2><ul><li>Strong hands</li></ul>"
    return parse_posting(
        document_from_text(f"<html><body><h1>Cooper</h1><p>Elder Cask Ltd, Hull</p>{lists}{below}", "a.html")
    )


@pytest.mark.parametrize(
    "heading",
    [
        "Ces offres pourraient aussi vous correspondre",
        "D'autres jobs qui vous correspondent",
        "Recherches similaires",
        "Les candidats ont aussi consulté",
        "Ähnliche Suchanfragen",
        "Jobs in deiner Nähe",
        "Popular searches",
        "Candidates also viewed",
        "Jobs by location",
    ],
)
def test_other_jobs_and_searches_ask_for_nothing(heading: str) -> None:
    posting = _page(f"<h2>{heading}</h2><ul><li>Joiner - Brest - five years needed</li><li>Turner - Lille</li></ul>")
    asked = [line.text for line in posting.lines if line.role in _ASKED and not line.is_heading and not line.of_page]
    assert asked == ["Steam the staves", "Strong hands"]


def test_an_address_for_adjustments_is_nobody_to_apply_to() -> None:
    tail = "<p>If you need a reasonable accommodation, contact help@cask.example.org.</p>"
    assert _page(tail).contact.email == ""


def test_a_task_at_the_customers_is_no_rule_of_where_one_works() -> None:
    assert _page("", "Sie beraten unsere Kunden vor Ort").location == "Hull"
