"""The town behind what somebody is, in the line below the name."""

import pytest

from tailor.model import Resume
from tests.parsing.resume_outline import read

_REST = """
ida@quell.example / +44 7700 900 123{place}

Experience

Roofer, Quell & Sons, Pontyberem (Nov. 2017 to date)
- Laid slates on 60 cottages

Skills
Slating, Leadwork
"""


def _read(line: str, place: str = "") -> Resume:
    return read(f"Ida Quell-Mott\n{line}{_REST.format(place=place)}")


@pytest.mark.parametrize(
    ("line", "headline", "location"),
    [
        ("Roofer, Swansea", "Roofer", "Swansea"),
        ("Roofer, Pontyberem", "Roofer", "Pontyberem"),
        ("Dachdeckerin, Bremen", "Dachdeckerin", "Bremen"),
        ("Infirmière, Lyon, France", "Infirmière", "Lyon, France"),
        ("Contabile, Bergamo (BG)", "Contabile", "Bergamo (BG)"),
        ("Site Manager in Bristol, UK", "Site Manager", "Bristol, UK"),
        ("Midwife based in Hull", "Midwife", "Hull"),
        ("Hebamme in Köln", "Hebamme", "Köln"),
        ("Welder (Rotterdam)", "Welder", "Rotterdam"),
        ("Nairobi-based Agronomist", "Nairobi-based Agronomist", "Nairobi"),
    ],
)
def test_a_town_behind_what_somebody_is_is_the_location(line: str, headline: str, location: str) -> None:
    resume = _read(line)
    assert (resume.headline, resume.contact.location) == (headline, location)


@pytest.mark.parametrize(
    "line",
    [
        "Registered Nurse, Critical Care",
        "Country Manager, Kenya",
        "Designer, Illustrator, Author",
        "Interpreter, Arabic and French",
        "Developer, Mobile",
        "Nurse at Elm Hospital, Leeds",
    ],
)
def test_a_subject_or_what_somebody_has_charge_of_stays_in_the_headline(line: str) -> None:
    resume = _read(line)
    assert (resume.headline, resume.contact.location) == (line, "")


def test_a_location_elsewhere_leaves_the_headline_whole() -> None:
    resume = _read("Roofer, Swansea", " / Llanelli, Wales")
    assert (resume.headline, resume.contact.location) == ("Roofer, Swansea", "Llanelli, Wales")
