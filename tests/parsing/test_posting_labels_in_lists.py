"""A label within a list does not end what the list tells of."""

import pytest

from tailor.model import LineRole
from tailor.parsing.posting import parse_posting
from tailor.readers import document_from_text


def roles(*lines: str) -> dict[str, LineRole]:
    text = "\n".join(["Payroll Clerk", "Elm Ltd, Leeds", "", *lines])
    return {line.text: line.role for line in parse_posting(document_from_text(text, "a.txt")).lines}


@pytest.mark.parametrize(
    ("heading", "label"),
    [
        ("What we offer", "Salary: £30,000 plus bonus"),
        ("What we offer", "Location: Leeds city centre"),
        ("WIR BIETEN", "Gehalt: 2.900 € im Monat"),
        ("CE QUE NOUS VOUS PROPOSONS", "Rémunération : 30 K€ bruts annuels"),
    ],
)
def test_what_stands_below_a_label_in_a_list_of_offers_is_offered_still(heading: str, label: str) -> None:
    told = roles(heading, "- 25 days", f"- {label}", "- Training in payroll law", "- Cakes on Fridays")
    assert told["Training in payroll law"] is LineRole.BENEFIT
    assert told["Cakes on Fridays"] is LineRole.BENEFIT


def test_what_stands_below_a_fact_in_a_list_that_asks_is_asked_still() -> None:
    told = roles("Your profile", "- AAT level 3", "- Location: Leeds", "- Neat handwriting", "- Calm under pressure")
    assert told["Neat handwriting"] is LineRole.REQUIREMENT
    assert told["Calm under pressure"] is LineRole.REQUIREMENT


@pytest.mark.parametrize(
    "line",
    [
        "Vos données sont conservées un an ; vous disposez d’un droit d’accès et de rectification.",
        "Les données collectées sont effacées après douze mois conformément au RGPD.",
        "Sie haben ein Recht auf Auskunft und auf Löschung Ihrer Daten.",
    ],
)
def test_rights_in_ones_own_data_are_legal_and_ask_nothing(line: str) -> None:
    posting = parse_posting(document_from_text(f"Comptable\nElm\n\nProfil\n- Excel\n\n{line}\n", "a.txt"))
    assert posting.lines[-1].role is LineRole.LEGAL


def test_knowledge_of_the_law_on_data_is_asked_for() -> None:
    assert roles("Profil", "- Connaissance du RGPD exigée")["Connaissance du RGPD exigée"] is LineRole.REQUIREMENT
