"""Brackets in the middle of an item, and the parts of a product in one behind it."""

from collections.abc import Callable

import pytest

from tailor.model import Requirement

Ask = Callable[..., tuple[Requirement, ...]]


def names(items: tuple[Requirement, ...]) -> set[str]:
    return {item.name for item in items}


@pytest.mark.parametrize(
    ("line", "name", "either"),
    [
        ("Pyrogen (MAT) testing", "Pyrogen testing", ("Pyrogen testing", "MAT testing")),
        ("Experience with seawater (CTD) sampling", "seawater sampling", ("seawater sampling", "CTD sampling")),
        ("Tips (weekly) reconciliation", "Tips reconciliation", ()),
        ("Knowledge of 403(b) plan administration", "403(b) plan administration", ()),
    ],
)
def test_what_a_bracket_parts_is_one_item(ask: Ask, line: str, name: str, either: tuple[str, ...]) -> None:
    (item,) = ask(line)
    assert (item.name, item.any_of) == (name, either)


def test_a_known_tool_in_such_a_bracket_stays_an_item(ask: Ask) -> None:
    assert "SPSS" in {item.text for item in ask("Survey (SPSS) analysis")}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("SAP (SD, MM)", {"SAP", "SAP SD", "SAP MM"}),
        ("Azure (Key Vault, Functions)", {"Azure", "Azure Key Vault", "Azure Functions"}),
        ("AutoCAD Plant 3D", {"Plant 3D"}),
    ],
)
def test_the_parts_of_a_product_are_items(ask: Ask, line: str, expected: set[str]) -> None:
    assert names(ask(line)) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Welsh is helpful", {"Welsh"}),
        ("BSc in geology, or experience in lieu of a degree", {"BSc in geology"}),
        ("Operations", set()),
        ("Health, dental and 401(k) with match", set()),
    ],
)
def test_no_item_is_how_welcome_or_what_is_replaced_or_given(ask: Ask, line: str, expected: set[str]) -> None:
    assert names(ask(line)) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("BSc in botany or a related life science", {"BSc in botany"}),
        ("Associate degree in HR, or 3 years of HR experience in lieu of a degree", {"Associate degree in HR"}),
        ("Bilingual (Welsh/English) is helpful", {"Welsh", "English"}),
        ("Bilingual", {"bilingual"}),
    ],
)
def test_what_would_do_too_is_no_item_of_its_own(ask: Ask, line: str, expected: set[str]) -> None:
    assert names(ask(line)) == expected


def test_or_joins_only_the_last_two_behind_a_comma_and_and(ask: Ask) -> None:
    groups = {item.name: item.any_of for item in ask("Terraform, and Perl or Lua for tooling")}
    assert groups == {"Terraform": (), "Perl": ("Perl", "Lua"), "Lua": ("Perl", "Lua")}


def test_work_on_a_pension_plan_is_asked_for(ask: Ask) -> None:
    assert "benefits administration" in names(ask("Benefits administration, including 401(k) and open enrollment"))


@pytest.mark.parametrize(
    "line",
    [
        "AWS services (S3, Glue, Redshift)",
        "Azure services (Synapse, Databricks)",
        "GCP products (BigQuery, Dataflow, Firestore)",
    ],
)
def test_the_services_of_a_product_are_asked_each_for_itself(ask: Ask, line: str) -> None:
    found = ask(line)
    assert len(found) == line.count(",") + 2
    assert not any(one.any_of for one in found)


@pytest.mark.parametrize(
    ("line", "either"),
    [
        (
            "Stream processing (Flink, Spark Structured Streaming or Kafka Streams)",
            ("Apache Flink", "Spark Structured Streaming", "Kafka Streams"),
        ),
        ("Stores such as Kafka, Cassandra or etcd", ("Apache Kafka", "Cassandra", "etcd")),
        ("Datenbanken wie PostgreSQL, MySQL oder rocksdb", ("PostgreSQL", "MySQL", "rocksdb")),
    ],
)
def test_a_list_of_alternatives_is_whole_with_names_that_nobody_knows(
    ask: Ask, line: str, either: tuple[str, ...]
) -> None:
    assert {one.any_of for one in ask(line) if either[0] in one.any_of and one.name in either} == {either}


def test_words_for_whatever_else_would_do_are_no_alternative(ask: Ask) -> None:
    assert names(ask("Kafka, Cassandra or similar")) == {"Apache Kafka", "Cassandra"}
