"""Contact data that run over the ends of lines are read whole."""

import pytest

from tailor.model import Block
from tailor.parsing.lines import Line, lines_of
from tailor.parsing.wrapped_contacts import with_whole_contacts
from tests.parsing.resume_outline import read

BODY = "\n\nEXPERIENCE\n\nPilot, Elm Harbour, 2019 – 2021\n\nSKILLS\n\nRadar\n"


@pytest.mark.parametrize(
    ("top", "phone", "email", "place"),
    [
        (
            "12 Elm Lane, Falmouth TR11 3XX · +44\n(0)1632 960 123 · ann@example.org",
            "+44 (0)1632 960 123",
            "ann@example.org",
            "12 Elm Lane, Falmouth TR11 3XX",
        ),
        (
            "12 Elm Lane, Falmouth\nTR11 3XX · +44 (0)1632 960\n123 · ann.example-\nhale@example.org ·",
            "+44 (0)1632 960 123",
            "ann.example-hale@example.org",
            "12 Elm Lane, Falmouth TR11 3XX",
        ),
        (
            "4410 Elm Road, Apt\n12, Boise, ID 83702 · (208)\n555-0166 ·\nann@example-\nharbour.example",
            "(208) 555-0166",
            "ann@example-harbour.example",
            "4410 Elm Road, Apt 12, Boise, ID 83702",
        ),
        (
            "8 rue des Ormes, 35000\nRennes | 06 12 55\n01 98 | ann@example.org",
            "06 12 55 01 98",
            "ann@example.org",
            "8 rue des Ormes, 35000 Rennes",
        ),
        (
            "Address: 4410 Elm Road, Boise, ID\n83702 | Phone: (208) 555-\n0166 | ann@example.org",
            "(208) 555-0166",
            "ann@example.org",
            "4410 Elm Road, Boise, ID 83702",
        ),
    ],
)
def test_contact_data_that_run_over_the_line_are_whole(top: str, phone: str, email: str, place: str) -> None:
    contact = read("Ann Example\n" + top + BODY).contact
    found = (contact.phone.replace("- 0", "-0"), contact.email, contact.location)
    assert found == (phone, email, place)


@pytest.mark.parametrize(
    "top", ["example.org/ann-\nexample | ann@example.org", "ann@example.org · example.org/ann-\nexample ·"]
)
def test_a_web_address_that_runs_over_the_line_is_whole(top: str) -> None:
    assert [link.url for link in read("Ann Example\n" + top + BODY).contact.links] == [
        "https://example.org/ann-example"
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("Civil Engineer", "4410 Elm Road, Boise, ID 83702 | (208) 555-0166 |"),
        ("(208) 555-0166 |", "(208) 555-0188"),
        ("+44 1632 960123", "+44 1632 960456"),
        ("ann@example.org", "example.org"),
        ("12 Elm Lane, Falmouth", "Date of birth: 1 May 1990"),
        ("Ann Lee, Jr.", "Site Manager"),
        ("Leads three small teams.", "ann@example.org"),
        ("Ann Lee, M.Ed.", "ann@example.org"),
        ("Boise, ID | (208) 555-0166", "ann@example.org | example.org"),
    ],
)
def test_whole_lines_stay_apart(lines: tuple[str, str]) -> None:
    assert [line.text for line in with_whole_contacts(_lines(*lines))] == list(lines)


def _lines(*texts: str) -> list[Line]:
    return lines_of([Block(text) for text in texts])
