"""In which country's form a letter is dated and closed."""

import dataclasses

import pytest

from tailor.tailoring import is_american
from tests.tailoring.samples import posting, resume


@pytest.mark.parametrize(
    ("place", "text", "own", "phone", "american"),
    [
        ("", "Pastry Cook\nElm Café, Launceston\n$34 an hour plus super", "Launceston TAS", "0491 570 006", False),
        ("", "Fitter\nOak Mining\n$48 an hour", "Kalgoorlie WA", "0491 570 110", False),
        ("", "Carer\nAsh Care\n$29 an hour", "Gore", "021 555 0140", False),
        ("", "Clerk\nBirch Freight\nWe keep the colour codes of the port up to date.", "", "(604) 555-0133", False),
        ("Regina, Saskatchewan", "Clerk\nCAD 24 an hour", "Regina SK", "(306) 555-0133", True),
        ("", "Roofer\nLarch Roofing\n$27 an hour", "Tulsa OK", "918-555-0109", True),
        ("Tulsa, OK 74101", "Roofer", "Cork", "085 555 0109", True),
        ("", "Roofer\nCall 918-555-0109", "", "", True),
        ("Yakima, Washington", "Roofer", "Spokane, WA 99201", "(509) 555-0109", True),
        ("Macon, Georgia", "Roofer", "", "", True),
        ("Milltown", "Roofer\nWe have three crews.", "Tulsa, OK 74101", "918-555-0109", True),
        ("Milltown", "Roofer\nWe organise our own labour.", "", "918-555-0109", False),
        ("", "Groom\nElm Stud, Kildare\nSend a letter to groom@elmstud.example.ie", "Naas", "", False),
    ],
)
def test_a_letter_has_american_form_only_where_something_says_so(
    place: str, text: str, own: str, phone: str, *, american: bool
) -> None:
    candidate = resume("Ada Quill", place=own)
    candidate = dataclasses.replace(candidate, contact=dataclasses.replace(candidate.contact, phone=phone))
    job = dataclasses.replace(posting("Clerk", "Oak"), location=place, text=text)
    assert is_american(job, candidate) is american
