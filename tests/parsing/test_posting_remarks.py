"""Remarks in brackets behind an employer's name in a posting's head."""

import pytest

from tailor.parsing import parse_posting
from tailor.readers import document_from_text

BODY = "\n\nAbout us\nWe move parcels for shops.\n\nYou will\n* Own our prices\n\nYou have\n* 5 years of pricing\n"


@pytest.mark.parametrize(
    ("line", "company", "location"),
    [
        ("Parcelwave (Series B, parcels for shops) - Remote, US", "Parcelwave", "Remote, US"),
        ("Oakline (retail, 40 stores) | Leeds", "Oakline", "Leeds"),
        ("Oakline Ltd (an Elm, Birch & Co. company), Leeds", "Oakline Ltd", "Leeds"),
        ("Parcelwave (YC W20; parcels, shops) • Berlin", "Parcelwave", "Berlin"),
        ("Oakline (health tech - 200 staff) - Remote", "Oakline", "Remote"),
        ("Oakline (parcels | returns) | Hull", "Oakline", "Hull"),
        ("Oakline [retail; 40 stores] - York", "Oakline", "York"),
        ("Elmwell School (11-18, mixed) - Derby", "Elmwell School", "Derby"),
        ("Stadtwerke Elmau (Energie, Wasser), Ulm", "Stadtwerke Elmau", "Ulm"),
        ("Oakhaven (public, NYSE: OKH) – Boston, MA", "Oakhaven", "Boston, MA"),
        ("Company: Oakline (Seed, climate)\nLocation: London", "Oakline", "London"),
        ("Oakline (Seed, climate)\nLondon, UK", "Oakline", "London, UK"),
        ("Oakline (formerly Bramble, Inc.) - London, UK", "Oakline", "London, UK"),
        ("Oakline (NHS Trust)\nLondon, UK", "Oakline (NHS Trust)", "London, UK"),
    ],
)
def test_a_remark_in_brackets_is_no_part_of_the_employers_name(line: str, company: str, location: str) -> None:
    posting = parse_posting(document_from_text(f"Senior Pricing Manager\n{line}{BODY}", "job.txt"))
    assert (posting.title, posting.company, posting.location) == ("Senior Pricing Manager", company, location)


@pytest.mark.parametrize(
    "head",
    [
        "Senior Pricing Manager - Oakline (Series C, retail) - Leeds",
        "Senior Pricing Manager at Oakline (retail, shops), Leeds",
    ],
)
def test_a_remark_within_the_line_of_the_job_is_none_either(head: str) -> None:
    posting = parse_posting(document_from_text(f"{head}{BODY}", "job.txt"))
    assert (posting.title, posting.company, posting.location) == ("Senior Pricing Manager", "Oakline", "Leeds")


@pytest.mark.parametrize(
    "title", ["Glazier II (nights, weekends)", "Engineer (Python, Go)", "Nurse (Band 5, full-time)"]
)
def test_brackets_behind_the_job_stay(title: str) -> None:
    posting = parse_posting(document_from_text(f"{title}\nOakline Ltd, Leeds{BODY}", "job.txt"))
    assert posting.company == "Oakline Ltd"
    assert posting.title == title
