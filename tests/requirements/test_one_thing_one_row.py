"""Each thing that a line asks for is one item, whole: categories with examples, names with their nouns, measures."""

from collections.abc import Callable

import pytest

from tailor.model import Requirement, RequirementKind

Ask = Callable[..., tuple[Requirement, ...]]


@pytest.mark.parametrize(
    "line",
    ["Boating licence desirable", "Driving licence desirable, not essential", "Full UK driving licence desirable"],
)
def test_a_licence_that_is_welcome_is_no_degree(ask: Ask, line: str) -> None:
    [found] = ask(line)
    assert (found.kind, found.level.value) == (RequirementKind.CERTIFICATION, "nice")


@pytest.mark.parametrize("line", ["Licence en droit", "Licence de chimie", "Une licence universitaire"])
def test_a_french_licence_is_still_a_degree(ask: Ask, line: str) -> None:
    assert ask(line)[0].degree == "bachelor"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Typing 60 wpm", "typing speed"),
        ("Experience with Lorvexo CRM", "Lorvexo CRM"),
        ("Knowledge of the Tolle-Ander pruning method", "Tolle-Ander pruning method"),
        ("Communication skills, both written and verbal", "communication"),
        ("Ability to read engineering drawings", "blueprint reading"),
        ("Experience in support work", "support work"),
        ("Gesundheitliche Eignung für den Umgang mit Asbest", "Gesundheitliche Eignung für den Umgang mit Asbest"),
        ("Yellow fever vaccination", "Yellow fever vaccination"),
        ("Langjährige Berufserfahrung", "Langjährige Berufserfahrung"),
    ],
)
def test_one_thing_is_one_item(ask: Ask, line: str, name: str) -> None:
    assert [found.name for found in ask(line)] == [name]


@pytest.mark.parametrize("line", ["Experience preferred but not essential", "Previous experience desirable"])
def test_experience_in_nothing_is_no_item(ask: Ask, line: str) -> None:
    assert ask(line) == ()


def test_a_readiness_is_no_item_beside_what_it_is_for(ask: Ask) -> None:
    assert [found.name for found in ask("Happy to work evenings")] == ["work evenings"]


def test_the_level_of_a_language_stands_with_it(ask: Ask) -> None:
    [found] = ask("Deutschkenntnisse mindestens auf dem Niveau C1")
    assert (found.name, found.kind) == ("German", RequirementKind.LANGUAGE)
    assert "C1" in found.text


@pytest.mark.parametrize(
    "line",
    [
        "MS or PhD in Forestry; or BS plus 4 years of experience",
        "Master's degree in Accounting, or Bachelor's plus three years' experience",
    ],
)
def test_a_lower_degree_with_years_stands_in_place_of_the_degree(ask: Ask, line: str) -> None:
    [found] = ask(line)
    assert (found.degree, found.or_equivalent, found.level.value) == ("master", True, "must")


def test_papers_behind_a_slash_belong_to_the_group(ask: Ask) -> None:
    [found] = ask("AAT Level 4 (or studying towards ACA/ACCA)")
    assert found.any_of == ("AAT Level 4", "studying towards ACA", "ACCA")
