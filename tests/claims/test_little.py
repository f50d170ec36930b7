import pytest

from tailor.claims import Certainty, certainty, certainty_of_statement, is_hedging_label


def _judged(text: str, name: str) -> Certainty:
    start = text.index(name)
    return certainty(text, start, start + len(name))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Aware of lone-working rules and CRM", "CRM"),
        ("Awareness of dementia care", "dementia care"),
        ("Some bricklaying, mostly garden walls", "bricklaying"),
        ("Joinery, some plastering", "plastering"),
        ("Minimal InDesign", "InDesign"),
        ("Slight knowledge of Revit", "Revit"),
        ("A smattering of Welsh", "Welsh"),
        ("Revit – foundation level", "Revit"),
        ("Revit (starter), sketching", "Revit"),
        ("Revit (2/5), sketching (5/5)", "Revit"),
        ("Revit ●○○○○", "Revit"),
        ("Revit training planned", "Revit"),
        ("Food hygiene course booked for May", "Food hygiene"),
        ("Einsteigerkenntnisse in CATIA", "CATIA"),
        ("Erste Erfahrungen mit Lohnabrechnung", "Lohnabrechnung"),
        ("CATIA (Grundlagen), Zeichnen", "CATIA"),
        ("CATIA-Schulung geplant", "CATIA"),
        ("Connaissances limitées de Ciel", "Ciel"),
        ("Formation CACES prévue", "CACES"),
    ],
)
def test_words_that_say_how_little_is_known_limit_a_claim(text: str, name: str) -> None:
    assert _judged(text, name) < Certainty.TAUGHT


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Raised awareness of diabetes in nine schools", "diabetes"),
        ("Trained some 40 staff in Revit", "Revit"),
        ("ITIL (Foundation), PRINCE2 Practitioner", "ITIL"),
        ("Revit (5/5), sketching", "Revit"),
        ("Duties: payroll (20%), front desk (80%)", "payroll"),
    ],
)
def test_what_only_looks_like_such_words_limits_nothing(text: str, name: str) -> None:
    assert _judged(text, name) >= Certainty.TAUGHT


@pytest.mark.parametrize(("level", "limits"), [("1/5", True), ("20 %", True), ("4/5", False), ("90%", False)])
def test_a_low_rating_limits_what_it_rates(level: str, limits: bool) -> None:  # noqa: FBT001
    assert is_hedging_label(level) is limits


def test_a_share_in_a_statement_is_no_rating() -> None:
    assert certainty_of_statement("Cut waste from 9% to 3%") is Certainty.PLAIN
