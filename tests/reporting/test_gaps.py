"""Gaps over many jobs."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailor.model import AskedJob, RequirementLevel, Status
from tailor.reporting import always_held, asked_job, confidence, often_asked, rank_gaps, wilson
from tests.reporting.jobs import job
from tests.writers.samples import BEFORE, POSTING

MARKET = (
    job("a", must="-Terraform +SQL", nice="-Kafka"),
    job("b", must="-Terraform +SQL"),
    job("c", must="-Terraform -Spark +SQL", nice="-Kafka"),
    job("d", must="+SQL", nice="-Kafka ~Docker"),
)


def test_what_opens_most_jobs_comes_first_and_then_what_weighs_most() -> None:
    gaps = rank_gaps(MARKET)
    assert [(gap.name, gap.opens, gap.musts, gap.weight, gap.asked) for gap in gaps] == [
        ("Terraform", ("a", "b"), 3, 9.0, 3),
        ("Kafka", (), 0, 3.0, 3),
        ("Spark", (), 1, 3.0, 1),
    ]


def test_a_gap_opens_no_job_that_misses_another_must_have() -> None:
    (terraform,) = [gap for gap in rank_gaps(MARKET) if gap.name == "Terraform"]
    assert "c" not in terraform.opens
    assert "c" in terraform.jobs


def test_either_alternative_would_do() -> None:
    gaps = rank_gaps([job("a", must="-Dagster|Prefect"), job("b", must="-Prefect")])
    assert [(gap.name, gap.opens) for gap in gaps] == [("Prefect", ("a", "b")), ("Dagster", ("a",))]


def test_two_different_lacking_must_haves_are_opened_by_what_answers_both() -> None:
    gaps = {gap.name: gap.opens for gap in rank_gaps([job("a", must="-Dagster|Prefect -Prefect|Argo")])}
    assert gaps == {"Prefect": ("a",), "Dagster": (), "Argo": ()}


def test_a_name_is_one_however_it_is_written_and_called_as_most_postings_do() -> None:
    (gap,) = rank_gaps([job("a", must="-kafka"), job("b", must="-Kafka"), job("c", nice="-Kafka")])
    assert (gap.name, len(gap.jobs)) == ("Kafka", 3)


def test_a_number_of_years_is_asked_for_apart() -> None:
    names = [gap.name for gap in rank_gaps([job("a", must="-SQL=5"), job("b", must="-SQL")])]
    assert names == ["SQL", "SQL (5+ years)"]


def test_a_job_that_asks_twice_counts_once_by_its_hardest_level() -> None:
    (gap,) = rank_gaps([job("a", must="-Kafka", nice="-Kafka")])
    assert (gap.asked, gap.musts, gap.weight) == (1, 1, 3.0)


def test_what_could_not_be_told_or_was_not_checked_is_no_gap() -> None:
    assert rank_gaps([job("a", must="!Kafka 0Lifting +SQL ~Docker ?Git")]) == ()


def test_what_is_always_held_says_where_it_is_hidden() -> None:
    assert [(held.name, held.asked, held.hidden) for held in always_held(MARKET)] == [("SQL", 4, 0)]
    twice = [job("a", must="~Docker"), job("b", must="+Docker")]
    assert [(held.name, held.hidden) for held in always_held(twice)] == [("Docker", 1)]


def test_three_postings_are_the_fewest_to_say_what_is_always_asked() -> None:
    assert [row.name for row in often_asked(MARKET)] == ["SQL", "Kafka", "Terraform"]
    assert often_asked(MARKET[:2]) == ()


@pytest.mark.parametrize(
    ("count", "of", "word"),
    [(0, 20, "a guess"), (1, 8, "a guess"), (6, 20, "a hint"), (15, 50, "fairly sure"), (60, 200, "sure")],
)
def test_small_numbers_are_called_so(count: int, of: int, word: str) -> None:
    assert confidence(count, of) == word


def test_wilsons_interval_is_that_of_the_literature() -> None:
    assert wilson(6, 20) == pytest.approx((0.1455, 0.5190), abs=1e-4)
    assert wilson(0, 0) == (0.0, 1.0)


@given(of=st.integers(1, 500), data=st.data())
def test_the_interval_holds_the_share_and_narrows_with_more_postings(of: int, data: st.DataObject) -> None:
    count = data.draw(st.integers(0, of))
    low, high = wilson(count, of)
    assert 0 <= low <= count / of + 1e-12
    assert count / of - 1e-12 <= high <= 1
    wider_low, wider_high = wilson(4 * count, 4 * of)
    assert wider_high - wider_low < high - low or math.isclose(high, low)


JOBS = st.lists(
    st.builds(
        lambda must, nice: (" ".join(must), " ".join(nice)),
        st.lists(st.sampled_from(["-A", "+B", "-C|D", "~E", "-D", "!F"]), max_size=4),
        st.lists(st.sampled_from(["-A", "-G", "+C"]), max_size=2),
    ),
    max_size=7,
)


@given(JOBS)
def test_every_gap_is_missing_in_its_jobs_and_opens_only_some_of_them(rows: list[tuple[str, str]]) -> None:
    jobs = [job(str(number), must=must, nice=nice) for number, (must, nice) in enumerate(rows)]
    by_id = {each.id: each for each in jobs}
    for gap in rank_gaps(jobs):
        assert set(gap.opens) <= set(gap.jobs)
        assert gap.musts <= len(gap.jobs) <= gap.asked <= gap.of == len(jobs)
        for job_id in gap.opens:
            lacking = _lacking(by_id[job_id])
            assert lacking
            assert all(gap.name in names for names in lacking)


def _lacking(one: AskedJob) -> list[tuple[str, ...]]:
    return [a.names for a in one.asked if a.level is RequirementLevel.MUST and a.status is Status.MISSING]


def test_a_job_of_the_model_is_what_its_posting_and_match_say() -> None:
    made = asked_job("one", POSTING, BEFORE)
    assert (made.id, made.title, made.company, made.coverage) == (
        "one",
        POSTING.title,
        POSTING.company,
        BEFORE.coverage.score,
    )
    assert len(made.asked) == len(BEFORE.findings)
