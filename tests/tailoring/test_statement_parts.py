"""Which parts of a statement say something by themselves."""

import pytest

from tailor.tailoring.statement_parts import split_clauses


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ran audits; falls went from 9 to 4", ["Ran audits", "falls went from 9 to 4"]),
        ("Wrote rotas and trained four cooks", ["Wrote rotas and trained four cooks", "trained four cooks"]),
        ("Prepare returns and assist the tax team", ["Prepare returns and assist the tax team", "assist the tax team"]),
    ],
)
def test_a_semicolon_or_another_verb_begins_a_part(text: str, parts: list[str]) -> None:
    assert list(split_clauses(text)) == parts


@pytest.mark.parametrize(
    "text",
    [
        "Helped write rotas and train cooks",
        "Assisted with audits and trained cooks",
        "Wrote rotas and reports",
        "Watched over trainees (wrote rotas; trained cooks)",
        "Strong in rotas and training",
    ],
)
def test_nothing_is_parted_where_the_first_verb_may_hold_for_all(text: str) -> None:
    assert split_clauses(text) == (text,)
