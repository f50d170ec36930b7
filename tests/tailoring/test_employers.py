"""What a letter may say "at" of: surely an employer's name."""

import pytest

from tailor.tailoring.employers import is_surely_employer
from tests.tailoring.samples import entry, experience, posting, resume
from tests.tailoring.test_letter import text_of


@pytest.mark.parametrize(
    ("title", "name", "is_sure"),
    [
        ("Process Engineer", "Grimsby", False),
        ("Shop Manager", "Port Ellen", False),
        ("Treasurer", "Caring and family", False),
        ("Apprentice, Birch Electrical", "Selby", False),
        ("Aide à domicile", "Pau et environs", False),
        ("Cook", "four pubs", False),
        ("Cook", "Casa Fresno", True),
        ("Care Worker", "Larch House Nursing Home", True),
        ("Fitter", "Oak & Sons", True),
        ("Clerk", "Clark County School District", True),
        ("Tester", "OakWare", True),
    ],
)
def test_a_town_a_heading_and_a_line_are_no_employers(title: str, name: str, *, is_sure: bool) -> None:
    assert is_surely_employer(entry("e1", title, name, "2019 2021", [])) is is_sure


@pytest.mark.parametrize("title", ["Shutdown crews (labour hire)", "Skipton", "Hay crew"])
def test_what_names_no_person_is_told_as_no_post(title: str) -> None:
    job = entry("e1", title, "Elm Ltd", "2019 now", ["Repaired 40 pumps a year."])
    text = text_of(resume("Ada Quill", experience(job)), posting("Fitter", "Oak"))
    assert title not in text
    assert "repaired 40 pumps a year" in text
