"""The examples that stand in the tables of kinds: each rule gives its kind to the item marked in its line."""

import re

import pytest

import tailor
from tailor.requirements.kind_rules import RULES
from tailor.requirements.tables import read_table

_MARK = re.compile(r"\{(?P<words>[^}]*)\}")
_ROWS = [(line, rule["kind"]) for table in RULES for rule in read_table(table)["rule"] for line in rule["examples"]]


@pytest.mark.parametrize(("line", "kind"), _ROWS)
def test_a_rule_gives_its_kind_to_its_examples(line: str, kind: str) -> None:
    marked = _MARK.search(line)
    assert marked is not None
    page = f"Worker\nHartwell\n\nRequirements\n- {_MARK.sub(lambda mark: mark['words'], line)}\n"
    found = tailor.posting_from_text(page).requirements
    words = set(marked["words"].lower().split())
    best = max(found, key=lambda one: len(words & set(one.text.lower().split())), default=None)
    assert best is not None
    assert best.kind.value == kind, best.text
