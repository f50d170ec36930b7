"""Lists that were pasted into one line without any sign between their items."""

import pytest

from tailor.model import LineRole
from tailor.parsing import parse_posting
from tailor.readers import document_from_text

ITEMS = [
    "4+ years of experience in care",
    "Full UK driving licence",
    "Good knowledge of GraphQL",
    "Enhanced DBS check",
    "Able to lift 20kg",
    "Excellent written English",
]
NAMES = ["JavaScript", "LibreOffice", "McDonald's", "eBay", "iOS", "DevOps", "WordPress", "PrestaShop", "GmbH", "PhD"]


def lines_of(text: str, role: LineRole) -> list[str]:
    """The lines of a role behind their heading."""
    lines = parse_posting(document_from_text(text)).lines
    return [line.text.rstrip(".") for line in lines if line.role is role][1:]


@pytest.mark.parametrize("glue", ["", ".", " "])
def test_items_without_a_sign_between_them_are_parted(glue: str) -> None:
    text = f"Carer\nElm Homes\nLeeds\nRequirements\n{glue.join(ITEMS)}\nBenefits\nFree parking\n"
    assert lines_of(text, LineRole.REQUIREMENT) == ITEMS


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("glue", ["", "."])
def test_a_name_with_a_capital_inside_is_never_cut(name: str, glue: str) -> None:
    items = [*ITEMS[:2], f"Experience with {name} in a team", f"Strong interest in {name}", *ITEMS[3:5]]
    text = f"Clerk\nElm Homes\nLeeds\nRequirements\n{glue.join(items)}\nBenefits\nFree parking\n"
    assert lines_of(text, LineRole.REQUIREMENT) == items


def test_german_items_without_a_sign_between_them_are_parted() -> None:
    items = ["Abgeschlossene Ausbildung als Gärtner", "Führerschein Klasse B", "Freude an Pflanzen", "Gutes Deutsch"]
    text = f"Gärtner (m/w/d)\nElm GmbH\nUlm\nIhr Profil\n{''.join(items)}\nWir bieten\nUrlaub\n"
    assert lines_of(text, LineRole.REQUIREMENT) == items


def test_a_heading_glued_to_years_is_found() -> None:
    duties = "DutiesWash and dress residentsServe meals"
    text = f"Carer\nElm Homes\n{duties}Requirements3+ years in careFull driving licence\n"
    assert lines_of(text, LineRole.REQUIREMENT) == ["3+ years in care", "Full driving licence"]


@pytest.mark.parametrize("heading", ["It would be great if you had", "Das wäre schön"])
def test_a_wish_over_a_glued_line_is_its_heading(heading: str) -> None:
    asked = "Strong writing skillsAble to travelGood at sumsOwn transport"
    text = f"Clerk\nElm Homes\nRequirements\n{asked}\n{heading}\nKnowledge of XeroExperience in retail\n"
    assert lines_of(text, LineRole.NICE)[-2:] == ["Knowledge of Xero", "Experience in retail"]
