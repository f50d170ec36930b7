from collections.abc import Callable

import pytest

from tailor.model import LineRole, Requirement

Ask = Callable[..., tuple[Requirement, ...]]


def levels(items: tuple[Requirement, ...]) -> dict[str, str]:
    return {item.name: item.level.value for item in items}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("SQL required; Tableau preferred", {"SQL": "must", "Tableau": "nice"}),
        ("SQL required, Tableau preferred", {"SQL": "must", "Tableau": "nice"}),
        ("SQL, Python and Tableau preferred", {"SQL": "nice", "Python": "nice", "Tableau": "nice"}),
        ("Experience with SQL, preferably with Python", {"SQL": "must", "Python": "nice"}),
        ("Familiarity with SQL (Tableau preferred)", {"SQL": "must", "Tableau": "nice"}),
        ("Knowledge of SQL (highly preferred)", {"SQL": "nice"}),
        ("SQL is preferred but not required", {"SQL": "nice"}),
        ("Tableau is a plus", {"Tableau": "nice"}),
        ("Experience with SQL for preferred suppliers", {"SQL": "must"}),
        ("The ideal candidate knows SQL", {"SQL": "must"}),
        ("SQL", {"SQL": "must"}),
        ("Sicherer Umgang mit SAP, SQL von Vorteil", {"SAP": "must", "SQL": "nice"}),
    ],
)
def test_each_part_of_a_line_has_its_own_level(ask: Ask, line: str, expected: dict[str, str]) -> None:
    found = levels(ask(line))
    assert {name: found.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("SQL is not required", {}),
        ("We will train you on SQL", {}),
        ("You will be booked on a course in SQL", {}),
        ("We will train you, but Tableau is required", {"Tableau": "must"}),
        ("Tableau required; SQL not required", {"Tableau": "must"}),
        ("SQL is not needed, Tableau is required", {"Tableau": "must"}),
        ("SQL not essential; Tableau a plus", {"Tableau": "nice"}),
        ("You need not know SQL", {}),
        ("You need not only SQL but Tableau", {"SQL": "must", "Tableau": "must"}),
        ("We require no one to know SQL", {}),
        ("We ask none of our applicants to know SQL", {}),
        ("We require no one but experts: SQL is a must", {"SQL": "must"}),
        ("Sie müssen SQL nicht kennen", {}),
        ("SQL ist keine Voraussetzung, Tableau ist Pflicht", {"Tableau": "must"}),
        ("SQL exigé, Tableau non exigé", {"SQL": "must"}),
        ("Pas besoin de connaître SQL", {}),
    ],
)
def test_what_a_clause_denies_is_no_item(ask: Ask, line: str, expected: dict[str, str]) -> None:
    found = levels(ask(line))
    assert {name: found[name] for name in ("SQL", "Tableau") if name in found} == expected


def test_a_nice_to_have_heading_rules_its_lines_unless_one_insists(ask: Ask) -> None:
    found = levels(ask("Tableau", "SQL is required", role=LineRole.NICE, heading="Nice to have"))
    assert found == {"Tableau": "nice", "SQL": "must"}


def test_a_line_that_is_nice_by_its_own_cue_only_lends_it_to_that_part(ask: Ask) -> None:
    found = levels(ask("Good SQL, Tableau is a plus", role=LineRole.NICE, heading="Your profile"))
    assert found == {"SQL": "must", "Tableau": "nice"}


def test_of_two_mentions_the_stricter_level_counts(ask: Ask) -> None:
    assert levels(ask("Tableau is a plus", "Tableau required")) == {"Tableau": "must"}


def test_a_tool_that_only_a_duty_names_has_an_unknown_level(ask: Ask) -> None:
    assert levels(ask("Keep the rota in Tableau", role=LineRole.DUTY, heading="What you will do")) == {
        "Tableau": "unknown"
    }


@pytest.mark.parametrize("role", [LineRole.ABOUT, LineRole.BENEFIT, LineRole.LEGAL, LineRole.OTHER])
def test_lines_about_anything_else_ask_for_nothing(ask: Ask, role: LineRole) -> None:
    assert ask("Our platform runs on Python and 401k plans are offered", role=role, heading="About us") == ()


def test_a_line_outside_the_requirements_that_opens_with_what_it_asks_counts(ask: Ask) -> None:
    assert levels(ask("Solid understanding of SQL", role=LineRole.ABOUT, heading="")) == {"SQL": "must"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Bachelor's required, Master's a plus", {"Bachelor's": "must", "Master's": "nice"}),
        ("Upper second-class degree in law", {"Upper second-class degree in law": "must"}),
    ],
)
def test_each_degree_of_a_line_has_its_own_level(ask: Ask, line: str, expected: dict[str, str]) -> None:
    found = {item.name: item.level.value for item in ask(line) if item.kind.value == "degree"}
    assert {name: found.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Tableau est exigé et SQL vivement souhaité", {"Tableau": "must", "SQL": "nice"}),
        ("SQL is a must and Tableau a nice extra", {"SQL": "must", "Tableau": "nice"}),
        ("Von Vorteil sind Kenntnisse in SAP, Tableau und SQL", {"SAP": "nice", "Tableau": "nice", "SQL": "nice"}),
        ("Sont un plus : Tableau, SQL", {"Tableau": "nice", "SQL": "nice"}),
        ("Idealerweise kennst du Tableau, außerdem sprichst du SQL", {"Tableau": "nice", "SQL": "must"}),
        (
            "Du kannst Tableau, idealerweise auch SAP, und beherrschst SQL",
            {"Tableau": "must", "SAP": "nice", "SQL": "must"},
        ),
        ("You know SQL, ideally Tableau too, and you read Excel", {"SQL": "must", "Tableau": "nice", "Excel": "must"}),
        ("Gutes SQL, gern auch Tableau", {"SQL": "must", "Tableau": "nice"}),
        ("Tableau wäre gut, zwingend ist es aber nicht", {"Tableau": "nice"}),
        ("SQL is not optional", {"SQL": "must"}),
        ("Tableau serait utile", {"Tableau": "nice"}),
        ("Tableau ne serait pas indispensable mais utile", {"Tableau": "nice"}),
        ("Some Tableau would go down well", {"Tableau": "nice"}),
        ("Tableau (the cloud one) would be handy", {"Tableau": "nice"}),
        ("Reads SQL (would be lovely, not essential)", {"SQL": "nice"}),
        ("SQL and Tableau are assets", {"SQL": "nice", "Tableau": "nice"}),
        ("SQL, Tableau ideally", {"SQL": "must", "Tableau": "nice"}),
        ("Has previously preferred Tableau", {"Tableau": "must"}),
        ("Über Tableau freuen wir uns", {"Tableau": "nice"}),
        ("SQL muss sein, Tableau schadet nicht", {"SQL": "must", "Tableau": "nice"}),
    ],
)
def test_a_cue_is_meant_for_the_part_in_which_it_stands(ask: Ask, line: str, expected: dict[str, str]) -> None:
    found = levels(ask(line))
    assert {name: found.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    ("lines", "level"),
    [
        (("Kannst du Tableau?", "Umso besser."), "nice"),
        (("Do you know Tableau? Then you are especially welcome here.",), "nice"),
        (("Do you know Tableau?", "We meet on Mondays."), "must"),
    ],
)
def test_the_answer_to_a_question_may_say_that_a_yes_is_only_welcome(
    ask: Ask, lines: tuple[str, ...], level: str
) -> None:
    assert levels(ask(*lines))["Tableau"] == level


@pytest.mark.parametrize("line", ["ASP.NET required.", "Experience in a burns unit required.", "Ph. Eur. knowledge."])
def test_a_word_that_ends_like_not_takes_nothing_back(ask: Ask, line: str) -> None:
    assert ask(line)
