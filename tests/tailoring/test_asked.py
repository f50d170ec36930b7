"""What a posting asks for, as it stands in a sentence of a letter."""

import dataclasses

import pytest

from tailor.model import Requirement, RequirementKind
from tailor.tailoring.asked import Asked, Shape, join_asked, phrase_requirement
from tests.tailoring.samples import TOOL, asked

NOUN, WHOLE, VERB = Shape.NOUN, Shape.WHOLE, Shape.VERB


def standing(words: str, text: str, kind: RequirementKind = RequirementKind.SKILL) -> Requirement:
    start = text.index(words)
    return dataclasses.replace(asked(words, kind=kind), start=start, end=start + len(words), named=kind is TOOL)


@pytest.mark.parametrize(
    ("line", "words", "phrase"),
    [
        ("Experience of wound care", "wound care", Asked(WHOLE, "wound care")),
        ("Experience in commercial cleaning", "cleaning", Asked(WHOLE, "commercial cleaning")),
        ("Read isometric drawings", "isometric drawings", Asked(VERB, "read isometric drawings")),
        ("- Prepare reports and give evidence", "give evidence", Asked(VERB, "give evidence")),
        ("Carry out daily vehicle checks", "vehicle checks", Asked(VERB, "carry out daily vehicle checks")),
        ("Care planning, including wound care", "wound care", Asked(NOUN, "wound care")),
        ("Care planning, including wound care", "Care planning", Asked(WHOLE, "care planning")),
        ("Knowledge of the Children Act 1989", "Children Act", Asked(NOUN, "the Children Act")),
        ("Understand CQC regulations", "CQC", Asked(NOUN, "CQC")),
        ("Gestion des stocks", "stocks", Asked(WHOLE, "gestion des stocks")),
        ("Control food cost", "food cost", Asked(NOUN, "food cost")),
        ("Experience of Write Away Inc. and of maths", "Write Away Inc", Asked(WHOLE, "Write Away Inc")),
    ],
)
def test_a_requirement_is_said_by_the_shape_of_its_words(line: str, words: str, phrase: Asked) -> None:
    text = f"Job\n{line}\nMore\n"
    shown = phrase_requirement(standing(words, text), text)
    assert shown == phrase


@pytest.mark.parametrize("words", ["Owned", "Experienced", "flexible", "manage teams"])
def test_what_makes_no_sentence_is_not_said(words: str) -> None:
    text = f"Job\nYou have {words}, or not\n"
    assert phrase_requirement(standing(words, text), text) is None


def test_what_begins_with_a_verb_but_has_a_capital_after_it_is_no_task() -> None:
    text = "Job\nRead Write Inc\nMore\n"
    assert phrase_requirement(standing("Read Write Inc", text), text) is None


def test_a_requirement_is_not_said_in_words_that_the_posting_does_not_use() -> None:
    text = "Job\nBudgets\nMore\n"
    requirement = dataclasses.replace(standing("Budgets", text), name="budgeting")
    assert phrase_requirement(requirement, text) is None
    assert phrase_requirement(requirement, f"{text}Budgeting\n") == Asked(Shape.WHOLE, "budgeting")


def test_a_tool_is_named_and_never_made_a_task() -> None:
    text = "Build dashboards in Looker\n"
    assert phrase_requirement(standing("Looker", text, TOOL), text) == Asked(Shape.WHOLE, "Looker")


def test_the_offsets_of_another_text_are_not_followed() -> None:
    requirement = dataclasses.replace(asked("wound care"), start=3, end=13)
    assert phrase_requirement(requirement, "Something else entirely") == Asked(Shape.WHOLE, "wound care")
    assert join_asked((requirement, asked("payroll")), "Something else") == (
        Asked(Shape.WHOLE, "wound care"),
        Asked(Shape.WHOLE, "payroll"),
    )


@pytest.mark.parametrize(
    "words", ["pensioners", "school leavers", "teenagers", "cruise passengers", "elderly residents"]
)
def test_whom_one_works_with_is_nothing_that_is_asked_for(words: str) -> None:
    text = f"Job\nWork with interns, {words} and others\n"
    assert phrase_requirement(standing(words, text), text) is None


def test_work_with_people_is_asked_for() -> None:
    text = "Job\nOutreach to seniors\n"
    assert phrase_requirement(standing("Outreach to seniors", text), text) == Asked(WHOLE, "outreach to seniors")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("C+E licence", "a C+E licence"),
        ("driving licence", "a driving licence"),
        ("first aid certificate", "a first aid"),
    ],
)
def test_what_one_holds_one_of_has_its_article(words: str, said: str) -> None:
    text = f"Job\nYou hold {words} or more\n"
    phrase = phrase_requirement(standing(words, text), text)
    assert phrase is not None
    assert phrase.words.startswith(said)


def test_a_verb_with_its_object_is_no_noun() -> None:
    text = "Job\nControl food costs and stock\n"
    assert phrase_requirement(standing("Control food costs", text), text) is None


def test_a_task_that_goes_on_behind_and_is_not_cut_there() -> None:
    text = "Job\nMaintain HACCP and food safety standards\n"
    phrase = phrase_requirement(standing("HACCP", text), text)
    assert phrase is None or phrase.shape is not VERB
