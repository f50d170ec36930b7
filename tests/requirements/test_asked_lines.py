"""What single lines of requirements ask for, of every kind, in three languages: the table `asked_lines.txt`."""

from pathlib import Path

import pytest

import tailor

_HEADINGS = {"en": "Requirements", "de": "Ihr Profil", "fr": "Profil recherché"}
_TITLES = {"en": "Team member", "de": "Mitarbeiter (m/w/d)", "fr": "Collaborateur (H/F)"}


def _lines() -> list[tuple[str, ...]]:
    text = Path(__file__).with_name("asked_lines.txt").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [tuple(cell.strip() for cell in row.split("|")) for row in rows]


@pytest.mark.parametrize(("language", "line", "items"), _lines())
def test_a_line_asks_for_its_items_and_no_others(language: str, line: str, items: str) -> None:
    found = tailor.posting_from_text(f"{_TITLES[language]}\nHartwell\n\n{_HEADINGS[language]}\n- {line}\n").requirements
    told = [f"{one.kind.value}: {one.text}" for one in sorted(found, key=lambda one: one.start)]
    assert told == items.split("; ")


def test_codes_before_the_lines_of_a_list_are_no_items() -> None:
    lines = ("SC1 Knowledge of payroll", "SC2 Knowledge of pensions", "SC3 Knowledge of bookkeeping")
    found = tailor.posting_from_text("Clerk\nHartwell\n\nRequirements\n" + "\n".join(f"- {line}" for line in lines))
    assert not [one.text for one in found.requirements if one.text.startswith("SC")]


def test_a_reason_names_nothing_that_is_asked_for() -> None:
    line = "Knife skills, because our pastry chef uses Quillbase on Sundays, and a food hygiene certificate"
    found = tailor.posting_from_text(f"Cook\nHartwell\n\nRequirements\n- {line}\n")
    assert sorted(one.text for one in found.requirements) == ["Knife skills", "food hygiene certificate"]


def test_who_issues_a_paper_is_no_requirement() -> None:
    found = tailor.posting_from_text("Nurse\nHartwell\n\nRequirements\n- BLS (American Heart Association)\n")
    assert [one.text for one in found.requirements] == ["BLS (American Heart Association)"]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "A driving licence is not required"),
        ("en", "No previous retail background required"),
        ("de", "Ein Abitur ist nicht erforderlich"),
        ("de", "Einen Führerschein brauchen Sie nicht"),
        ("fr", "Aucune expérience en vente n'est exigée"),
        ("fr", "Pas d'expérience en soudure exigée"),
        ("fr", "Aucune formation en vente demandée"),
        ("fr", "Connaissance d'Oracle pas obligatoire"),
        ("de", "Oracle ist kein Muss"),
        ("de", "Erfahrung im Messebau wird nicht vorausgesetzt"),
        ("de", "Oracle-Kenntnisse setzen wir nicht voraus"),
    ],
)
def test_what_is_said_not_to_be_needed_is_no_item(language: str, line: str) -> None:
    text = f"{_TITLES[language]}\nHartwell\n\n{_HEADINGS[language]}\n- {line}\n"
    assert [one.text for one in tailor.posting_from_text(text).requirements] == []


@pytest.mark.parametrize(
    ("line", "item"),
    [
        ("The offer is conditional on a medical and a credit check.", "credit check"),
        ("Appointment depends on two satisfactory references.", "two satisfactory references"),
        ("Fluent Welsh is required.", "Fluent Welsh"),
        ("Our growth has been strong because hard work is essential.", None),
    ],
)
def test_a_line_about_the_employer_may_ask_by_the_way(line: str, item: str | None) -> None:
    text = f"Team member\nHartwell\n\nAbout us\nWe run nine shops in the north. {line}\n\nRequirements\n- SQL\n"
    found = [one.text for one in tailor.posting_from_text(text).requirements if one.text != "SQL"]
    assert found == ([item] if item else [])


def test_the_facts_of_a_board_ask_for_experience_too() -> None:
    found = tailor.posting_from_text("Clerk\nCompany: Hartwell\nExperience: 6 to 9 years\n\nRequirements\n- SQL\n")
    assert [(one.text, one.years) for one in found.requirements if one.years] == [("6 to 9 years", 6)]


@pytest.mark.parametrize(
    "line",
    [
        "Perks may differ with your role, your grade and Oracle rules.",
        "The package can vary with experience of SAP and Oracle.",
    ],
)
def test_a_remark_that_benefits_may_vary_asks_for_nothing(line: str) -> None:
    found = tailor.posting_from_text(f"Clerk\nHartwell\n\nRequirements\n- SQL\n- {line}\n").requirements
    assert [one.text for one in found] == ["SQL"]
