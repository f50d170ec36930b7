"""Postings that were copied with the words of the site around them, or whose title holds more than the job."""

import pytest

from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.readers import document_from_bytes, document_from_text

_TAIL = "\n\nDuties\n- Steam the staves\n- Fit the hoops\n\nRequirements\n- Strong hands\n- Five years with oak\n"
_BARS = (
    "Skip to main content\n3 notifications\nHome\nMy Network\nMessaging\nElder Cask Ltd logo\nElder Cask Ltd\nShare\n"
    "Show more options\nCooper\nHull, England · 2 weeks ago · 31 applicants\nApply\nSave\nAbout the job"
)


def _read(text: str) -> Posting:
    return parse_posting(document_from_text(text + _TAIL))


def _page(title: str, heading: str, facts: str = "") -> Posting:
    lists = "<h2>Duties</h2><ul><li>Steam the staves</li></ul><h2>Requirements</h2><ul><li>Strong hands</li></ul>"
    page = f"<html><head><title>{title}</title></head><body><h1>{heading}</h1>{facts}{lists}</body></html>"
    return parse_posting(document_from_text(page, "a.html"))


def test_the_bars_of_a_site_name_neither_the_job_nor_the_employer() -> None:
    posting = _read(_BARS)
    assert (posting.title, posting.company, posting.location) == ("Cooper", "Elder Cask Ltd", "Hull, England")


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Welder (Hull)\nElder Cask Ltd", "Welder"),
        ("Cooper (Nights)\nElder Cask Ltd, Hull", "Cooper (Nights)"),
        ("Shift Manager - Nights\nElder Cask Ltd, Hull", "Shift Manager - Nights"),
        ("Engineer, Boilers\nElder Cask Ltd, Hull", "Engineer, Boilers"),
    ],
)
def test_a_title_keeps_what_belongs_to_the_job_and_not_its_place(head: str, title: str) -> None:
    assert _read(head).title == title


def test_a_page_that_is_called_jobs_at_the_employer_is_no_job_of_that_name() -> None:
    posting = _page("Jobs bei Fassbau Alt", "Tischler:in (all genders) | Goslar")
    assert (posting.title, posting.company) == ("Tischler:in", "Fassbau Alt")


def test_the_title_of_a_network_page_tells_the_place() -> None:
    assert _page("Cooper - Elder Cask - Hull | LinkedIn", "Cooper").location == "Hull"


@pytest.mark.parametrize(
    ("head", "reference"),
    [
        ("ELDER CASK LTD\tVacancy notice VAC-2031\nCooper", "VAC-2031"),
        ("Cooper\nElder Cask Ltd, Hull\nREQ 12345", "12345"),
        ("Cooper\nElder Cask Ltd, Hull\nVacancy notice EC/26/07", "EC/26/07"),
        ("Cooper\nElder Cask Ltd, Hull\n\nYou help with REF2029 and the VAC unit.", ""),
    ],
)
def test_a_number_that_says_what_it_counts_is_the_reference(head: str, reference: str) -> None:
    assert _read(head).reference == reference


def test_a_day_to_be_put_forward_by_is_the_last_one() -> None:
    mail = "From: Una <una@pike.example>\nSubject: Cooper\nDate: Tue, 17 Nov 2026 16:42:08 +0000\n\n"
    text = f"{mail}Cooper\nElder Cask Ltd, Hull\n{_TAIL}\nShout by Friday 27 November and I will put you forward.\n"
    assert parse_posting(document_from_bytes(text.encode(), "a.eml")).closing_date == "2026-11-27"


def test_a_rule_in_brackets_behind_the_labelled_place_tells_where_one_works() -> None:
    assert _page("Cooper", "Cooper", "<p><b>Work Location:</b> Hull, East Yorkshire (on site)</p>").remote == "onsite"
