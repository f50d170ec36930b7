"""Lists that were pasted into one line, each with marks that touch its items."""

import pytest

import tailor
from tailor.model import LineRole, Posting

_HEAD = "Tree Surgeon\nOxlip Arborists, Ludlow\n\nWe look after the parish oaks of three counties.\n\n"


def _roles(posting: Posting) -> tuple[int, int, int]:
    kinds = [line.role for line in posting.lines if not line.is_heading]
    return kinds.count(LineRole.REQUIREMENT), kinds.count(LineRole.DUTY), kinds.count(LineRole.NICE)


@pytest.mark.parametrize(
    ("lists", "roles"),
    [
        (
            "What you need: *CS38 climbing ticket *A van *Good English What you will do: *Fell limbs *Grind stumps",
            (3, 2, 0),
        ),
        ("You will need –CS38 ticket –A van\nYou will –Fell dead limbs –Grind stumps", (2, 2, 0)),
        (
            "Essential✓ CS38 ticket✓ A van\nDesirable✓ IPAF card✓ First aid\nWhat you'll do✓ Fell limbs✓ Grind stumps",
            (2, 2, 2),
        ),
        ("Qualifications-CS38 ticket-Clean licence\nResponsibilities-Fell limbs-Grind stumps", (2, 2, 0)),
        (
            "Requirements\n- CS38 ticket- A van- Clean licence\nDuties\n- Fell limbs- Grind stumps- Chip brash\n",
            (3, 3, 0),
        ),
        (
            "Requirements: 1. CS38 ticket 2. A van Responsibilities: 1. Fell limbs 2. Grind stumps 3. Chip brash",
            (2, 3, 0),
        ),
        (
            "Skills and experience required;a CS38 ticket;two seasons of climbing\nDuties;fell limbs;grind stumps",
            (2, 2, 0),
        ),
        (
            "Ihr Profil➢ Seilkletterschein A➢ Führerschein Klasse BE\nIhre Aufgaben➢ Totholz schneiden➢ Wurzeln fräsen",
            (2, 2, 0),
        ),
    ],
)
def test_each_item_is_a_line_of_its_own(lists: str, roles: tuple[int, int, int]) -> None:
    posting = tailor.posting_from_text(_HEAD + lists)
    assert _roles(posting) == roles
    kept = "".join("".join(line.text.split()) for line in posting.lines)
    assert all(word.strip("*;:–✓➢-0123456789.") in kept for word in lists.replace("-", " ").replace(";", " ").split())


def test_a_dash_within_words_and_a_star_at_one_of_them_part_nothing() -> None:
    text = (
        _HEAD
        + "Requirements\n- CS38 ticket, up- and downstream work\n- Stihl* or Husqvarna saws\n- Post-Storm clearance\n"
    )
    assert _roles(tailor.posting_from_text(text))[0] == 3


def test_a_row_of_a_pasted_table_is_a_heading_and_its_item() -> None:
    rows = "Duties\t- Fell dead limbs\nEssential\t- CS38 ticket\nDesirable\t- First aid\n"
    assert _roles(tailor.posting_from_text(_HEAD + rows)) == (1, 1, 1)


def test_what_stands_below_an_alert_for_similar_jobs_is_not_of_this_one() -> None:
    lists = "What you'll do\nFell limbs\nGrind stumps\n\nNice to have\nFirst aid\n\n"
    below = "Set alert for similar jobs\nTree Surgeon, Ludlow\nAbout the company\nOxlip Arborists\n12 followers\n"
    assert _roles(tailor.posting_from_text(_HEAD + lists + below))[1:] == (2, 1)


def test_the_person_in_charge_of_hiring_is_the_contact() -> None:
    text = "Élagueur H/F\nOxlip SAS, Dole\n\nProfil\n- Permis B\n- Certificat de spécialisation\n\n"
    text += "Personne en charge du recrutement\nMaël Rouvière - Responsable RH\n"
    assert tailor.posting_from_text(text).contact.name == "Maël Rouvière"
