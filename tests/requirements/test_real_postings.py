"""Whole postings of many fields against what a recruiter would list: a row of a `.gold` file is level, kind, words."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tailor.model import Requirement
from tailor.parsing.posting import parse_posting
from tailor.readers import document_from_text
from tailor.requirements import extract_requirements
from tailor.text import content_words
from tailor.vocabulary import load_vocabulary

FOLDER = Path(__file__).parent / "postings"
NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))
NEVER = re.compile(
    r"401|insurance|tuition|paid (?:holidays|vacation|orientation)|equal opportunity|regardless"
    r"|gym|fruit|staff discount"
    r"|pension"
    r"|getränke|urlaub|mutuelle"
    r"|stock options"
    r"|data analyst|java developer|sign-on|pto\b|dog-friendly|works hiring",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Wanted:
    level: str
    kind: str
    words: str


def wanted(name: str) -> list[Wanted]:
    rows = (FOLDER / f"{name}.gold").read_text("utf-8").splitlines()
    return [Wanted(*row.split(" ", 2)) for row in rows if row.strip()]


@cache
def found(name: str) -> tuple[Requirement, ...]:
    document = document_from_text((FOLDER / f"{name}.txt").read_text("utf-8"), f"{name}.txt")
    return extract_requirements(parse_posting(document), load_vocabulary(), None).requirements


def share(one: str, other: str) -> float:
    left, right = ({word.stem for word in content_words(text)} for text in (one, other))
    return len(left & right) / len(left | right) if left and right else 0.0


def best(item: Wanted, name: str) -> Requirement | None:
    ranked = sorted(found(name), key=lambda one: share(one.text, item.words), reverse=True)
    return ranked[0] if ranked and share(ranked[0].text, item.words) >= 0.3 else None


@pytest.mark.parametrize("name", NAMES)
def test_what_a_recruiter_would_list_is_found(name: str) -> None:
    missed = [item.words for item in wanted(name) if best(item, name) is None]
    assert len(missed) <= len(wanted(name)) // 5, missed


@pytest.mark.parametrize("name", NAMES)
def test_little_else_is_listed(name: str) -> None:
    assert len(found(name)) <= 1.5 * len(wanted(name)), [item.text for item in found(name)]


@pytest.mark.parametrize("name", NAMES)
def test_benefits_and_legal_text_are_never_listed(name: str) -> None:
    assert [item.text for item in found(name) if NEVER.search(item.text)] == []


def test_levels_and_kinds_are_those_of_the_recruiter() -> None:
    pairs = [(item, best(item, name)) for name in NAMES for item in wanted(name)]
    known = [(item, match) for item, match in pairs if match is not None]
    level = sum(item.level == match.level.value for item, match in known) / len(known)
    kind = sum(item.kind == match.kind.value for item, match in known) / len(known)
    assert level >= 0.95
    assert kind >= 0.85


def test_the_nurse_posting_gives_these_requirements() -> None:
    listed = [
        f"{item.level.value} {item.kind.value} {item.text}" for item in found("nurse") if item.level.value != "unknown"
    ]
    assert sorted(listed) == [
        "must certification ACLS within six months",
        "must certification BLS certification",
        "must certification RN license in the State of Ohio",
        "must degree Graduate of an accredited school of nursing",
        "must experience At least one (1) year of acute care experience",
        "must other Ability to lift 50 pounds",
        "must other background check",
        "must other drug screen",
        "must other every other weekend",
        "must other work rotating shifts",
        "must soft communication",
        "must soft critical thinking",
        "nice degree BSN",
        "nice language Spanish language skills",
        "nice skill telemetry",
        "nice skill wound care",
    ]
