"""Alternatives of which one suffices are one requirement."""

from tailor.matching.alternatives import merge_alternatives
from tailor.model import Requirement, RequirementKind, RequirementLevel

TEXT = "Snowflake, BigQuery\nor Redshift; SQL"


def _item(name: str, any_of: tuple[str, ...] = (), weight: float = 0.5) -> Requirement:
    start = TEXT.index(name)
    kind, level = RequirementKind.TOOL, RequirementLevel.MUST
    return Requirement(name, name, name, kind, level, start, start + len(name), any_of=any_of, weight=weight)


def test_the_items_of_a_group_become_one_that_spans_their_words() -> None:
    group = ("Snowflake", "BigQuery", "Redshift")
    items = [_item("BigQuery", group), _item("SQL"), _item("Snowflake", group), _item("Redshift", group, 0.9)]
    merged = list(merge_alternatives(items, TEXT))
    assert [(one.name, one.text, one.weight) for one in merged] == [
        ("Snowflake", "Snowflake, BigQuery or Redshift", 0.9),
        ("SQL", "SQL", 0.5),
    ]
    assert TEXT[merged[0].start : merged[0].end] == "Snowflake, BigQuery\nor Redshift"


def test_a_name_that_is_asked_for_anew_is_judged_once() -> None:
    assert [one.name for one in merge_alternatives([_item("SQL"), _item("Redshift"), _item("SQL")], TEXT)] == [
        "SQL",
        "Redshift",
    ]
