import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.matching.coverage import band, cover
from tailor.model import Coverage, Finding, Requirement, Status
from tests.matching.samples import require

LEVELS = st.sampled_from(["must", "unknown", "nice"])
SCORED = st.sampled_from([Status.SHOWN, Status.BURIED, Status.IMPLIED, Status.MISSING])


def finding(status: Status, level: str = "must", number: int = 0, strength: float = 1.0, **more: object) -> Finding:
    asked: Requirement = require("welding", level=level, number=number, **more)  # type: ignore[arg-type]
    return Finding(asked, status, strength=strength)


@pytest.mark.parametrize(
    ("score", "word"),
    [
        (100, "strong"),
        (80, "strong"),
        (79, "good"),
        (60, "good"),
        (59, "partial"),
        (40, "partial"),
        (39, "thin"),
        (20, "thin"),
        (19, "far"),
        (0, "far"),
        (None, "not scored"),
    ],
)
def test_a_score_has_a_word(score: int | None, word: str) -> None:
    assert band(score) == word


def test_the_sum_behind_the_score_can_be_checked_by_hand() -> None:
    findings = [
        finding(Status.SHOWN, "must", 1),
        finding(Status.BURIED, "must", 2),
        finding(Status.IMPLIED, "unknown", 3),
        finding(Status.MISSING, "nice", 4),
    ]
    # earned 3 + 1.8 + 1 + 0 of 3 + 3 + 2 + 1
    coverage = cover(findings)
    assert (coverage.score, coverage.band) == (64, "good")
    assert [(part.level.value, part.count, part.weight, round(part.credit, 9)) for part in coverage.parts] == [
        ("must", 2, 6.0, 4.8),
        ("unknown", 1, 2.0, 1.0),
        ("nice", 1, 1.0, 0.0),
    ]


def test_the_weight_within_the_posting_counts_mildly() -> None:
    heavy = [finding(Status.SHOWN, number=1, weight=1.0), finding(Status.MISSING, number=2, weight=0.0)]
    assert cover(heavy).score == 60


def test_nothing_to_score_has_no_score() -> None:
    assert cover([]) == Coverage(None, "not scored")
    assert cover([finding(Status.NOT_CHECKED), finding(Status.UNKNOWN, number=1)]).score is None


def test_alternatives_count_once_and_by_the_best_of_them() -> None:
    alternatives = [
        finding(Status.SHOWN, number=1, any_of=("AWS", "Azure")),
        finding(Status.MISSING, number=2, any_of=("Azure", "AWS")),
    ]
    assert cover(alternatives).score == 100
    assert cover(alternatives).parts[0].count == 1


def test_a_weaker_finding_earns_less() -> None:
    assert cover([finding(Status.SHOWN, strength=0.6)]).score == 60


@given(st.lists(st.tuples(LEVELS, SCORED), min_size=8, max_size=30), st.data())
@settings(deadline=None, max_examples=40)
def test_one_changed_level_moves_the_score_little(rows: list[tuple[str, Status]], data: st.DataObject) -> None:
    one = data.draw(st.integers(0, len(rows) - 1))
    findings = [finding(status, level, number) for number, (level, status) in enumerate(rows)]
    changed = list(findings)
    changed[one] = finding(rows[one][1], "must" if rows[one][0] == "nice" else "nice", one)
    before, after = cover(findings).score, cover(changed).score
    assert before is not None
    assert after is not None
    assert abs(before - after) <= 25


@given(st.lists(st.tuples(LEVELS, SCORED), min_size=1, max_size=20))
@settings(deadline=None, max_examples=40)
def test_a_score_lies_between_nothing_and_everything_shown(rows: list[tuple[str, Status]]) -> None:
    score = cover([finding(status, level, number) for number, (level, status) in enumerate(rows)]).score
    assert score is not None
    assert 0 <= score <= 100
