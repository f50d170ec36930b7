"""Two stories whose truth is known: every row of the report is right, none is missing, none is noise."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from click.testing import Result

TRUTH = Path(__file__).parent / "truth"

Run = Callable[..., Result]
Rows = Mapping[str, tuple[str, str]]
"""Requirement -> level and status."""


@pytest.fixture(params=["data-engineer", "nurse"])
def story(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def reported(story: str, tailor: Run) -> Rows:
    report = tailor("match", TRUTH / f"{story}.posting.md", "--resume", TRUTH / f"{story}.resume.md", "--json")
    findings = json.loads(report.stdout)["findings"]
    return {row["requirement"]["name"]: (row["requirement"]["level"], row["status"]) for row in findings}


@pytest.fixture
def true(story: str) -> Rows:
    lines = (TRUTH / f"{story}.truth.txt").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.split("|")] for line in lines if not line.startswith("#")]
    return {name: (level, status) for status, level, name in rows}


def test_the_report_lists_what_the_posting_asks_for_and_no_noise(reported: Rows, true: Rows) -> None:
    assert sorted(reported) == sorted(true)


def test_must_haves_are_apart_from_nice_to_haves(reported: Rows, true: Rows) -> None:
    levels = {name: level for name, (level, _) in true.items()}
    assert {name: level for name, (level, _) in reported.items() if name in true} == levels


def test_every_gap_is_missing_and_no_held_skill_is(reported: Rows, true: Rows) -> None:
    gaps = {name for name, (_, status) in true.items() if status == "missing"}
    held = {name for name, (_, status) in true.items() if "missing" not in status}
    missing = {name for name, (_, status) in reported.items() if status == "missing"}
    assert (gaps - missing, held & missing) == (set(), set())


def test_every_under_highlighted_skill_is_named_as_buried_or_implied(reported: Rows, true: Rows) -> None:
    under = {name: status for name, (_, status) in true.items() if status in {"buried", "implied"}}
    assert {name: reported[name][1] for name in under} == under


def test_every_other_status_is_one_that_is_true(reported: Rows, true: Rows) -> None:
    wrong = {name: status for name, (_, status) in reported.items() if status not in true[name][1].split(", ")}
    assert wrong == {}
