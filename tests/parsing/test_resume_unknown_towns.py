"""Towns that no table knows behind employers, and titles and employers in any order and language."""

import pytest

from tests.parsing.resume_outline import outline, read

_LAST = "\nCook, Elm Inn, 2001 - 2003"


def job(line: str) -> str:
    found = outline(read(f"Ann Reed\nann@example.org\n\nWork\n{line}{_LAST}\n\nSkills\nfirst aid, Excel\n"), "Work")
    return found.removesuffix("\n> Cook / Elm Inn / ? / 2001..2003").removeprefix("> ").removesuffix(" / 2010..2012")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Cook at Red Kettle in Thirlwick, 2010 - 2012", "Cook / Red Kettle / Thirlwick"),
        ("Cook at the Red Kettle, Thirlwick, 2010 - 2012", "Cook / Red Kettle / Thirlwick"),
        ("Red Kettle, Thirlwick, Cook, 2010 - 2012", "Cook / Red Kettle / Thirlwick"),
        ("Red Kettle, Thirlwick. Cook. 2010 - 2012", "Cook / Red Kettle / Thirlwick"),
        ("Cook: Red Kettle, Thirlwick, 2010 - 2012", "Cook / Red Kettle / Thirlwick"),
        ("Cook. Red Kettle, Thirlwick. 2010 - 2012", "Cook / Red Kettle / Thirlwick"),
        ("Cook (Red Kettle, Thirlwick) 2010 - 2012", "Cook / Red Kettle / Thirlwick"),
        ("Cook / Red Kettle / Thirlwick / 2010 - 2012", "Cook / Red Kettle / Thirlwick"),
        ("Red Kettle, Thirlwick --- Cook --- 2010 - 2012", "Cook / Red Kettle / Thirlwick"),
        ("Cook, Red Kettle, Thirlwick OR, 2010 - 2012", "Cook / Red Kettle / Thirlwick OR"),
        ("Schlosser bei Metallbau Reiher in Thalwick, 2010 - 2012", "Schlosser / Metallbau Reiher / Thalwick"),
        ("serveur au restaurant Le Héron à Orvault, 2010 - 2012", "serveur / restaurant Le Héron / Orvault"),
        ("camarera en la Taberna Garza, Olmedilla, 2010 - 2012", "camarera / Taberna Garza / Olmedilla"),
        ("empregada de mesa na Tasca da Garça, Olmeda, 2010 - 2012", "empregada de mesa / Tasca da Garça / Olmeda"),
        ("idraulico da Airone Impianti, 2010 - 2012", "idraulico / Airone Impianti / ?"),
        ("kok bij Eethuis Reiger in Thulwijk, 2010 - 2012", "kok / Eethuis Reiger / Thulwijk"),
    ],
)
def test_the_employer_has_no_town(line: str, told: str) -> None:
    assert job(line) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Clerk, Bank of Bath, 2010 - 2012", "Clerk / Bank of Bath / ?"),
        ("Clerk, University of Reading, 2010 - 2012", "Clerk / University of Reading / ?"),
        ("Trainer, Partners in Learning, 2010 - 2012", "Trainer / Partners in Learning / ?"),
        ("Kauffrau im Einzelhandel, Reiher GmbH, 2010 - 2012", "Kauffrau im Einzelhandel / Reiher GmbH / ?"),
        ("Maestra en Educación Primaria, IES Garza, 2010 - 2012", "Maestra en Educación Primaria / IES Garza / ?"),
        ("Maçon, Heron Frères, 2010 - 2012", "Maçon / Heron Frères / ?"),
        ("Usher, Heron Arts, 2010 - 2012", "Usher / Heron Arts / ?"),
    ],
)  # fmt: skip
def test_what_belongs_to_a_name_or_a_title_stays_there(line: str, told: str) -> None:
    assert job(line) == told


def test_jobs_that_are_items_with_lists_below_them_have_these_as_bullets() -> None:
    lines = (
        "- Cook, Red Kettle, Thirlwick, 2010 - 2012\n  - made soups\n  - ordered stock\n- Porter, Oak Inn, 2008 - 2010"
    )
    text = f"Ann Reed\nann@example.org\n\nWork\n{lines}\n  - carried cases\n\nSkills\nfirst aid, Excel\n"
    assert outline(read(text), "Work") == (
        "> Cook / Red Kettle / Thirlwick / 2010..2012\n- made soups\n- ordered stock\n"
        "> Porter / Oak Inn / ? / 2008..2010\n- carried cases"
    )
