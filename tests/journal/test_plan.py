"""A plan advises a kind of job only where the numbers bear it; words go with their numbers."""

import datetime as dt
from dataclasses import replace

import pytest

from tailor.journal import draw_lessons
from tailor.journal.gaps import Asking
from tailor.journal.plan import plan_next
from tailor.journal.wording import time_words
from tailor.model import (
    AnswerTimes,
    Application,
    Event,
    EventKind,
    JobCluster,
    JournalFinding,
    KindOfJob,
    LessonGap,
    Lessons,
    Quoted,
    RequirementKind,
    RequirementLevel,
    Share,
    Status,
)

DAY = dt.date(2026, 11, 20)
EMPTY = replace(draw_lessons([], {}, (), DAY), too_early=False)


def lessons(*kinds: tuple[str, int, int], gap: str = "", open_ones: int = 0) -> Lessons:
    made = tuple(KindOfJob((term,), Share(count, of), ()) for term, count, of in kinds)
    shares = (Share(3, 5), Share(0, 5))
    gaps = (LessonGap(gap, RequirementKind.SKILL, *shares, 4, open_ones, ()),) if gap else ()
    return replace(EMPTY, kinds=made, gaps=gaps)


def steps(drawn: Lessons) -> list[str]:
    return [f"{step.what}: {step.why}" for step in plan_next(drawn, (), DAY)]


@pytest.mark.parametrize(
    ("kinds", "advised"),
    [
        ((("bakery", 1, 3), ("pastry", 0, 3)), False),
        ((("bakery", 3, 3), ("pastry", 0, 3)), False),
        ((("bakery", 3, 5), ("pastry", 0, 4)), False),
        ((("bakery", 6, 7), ("pastry", 0, 8)), True),
        ((("bakery", 6, 7),), False),
    ],
)
def test_a_kind_of_job_is_advised_only_where_the_intervals_lie_apart(
    kinds: tuple[tuple[str, int, int], ...],
    advised: bool,  # noqa: FBT001  a parameter of the test
) -> None:
    assert any("around bakery" in step for step in steps(lessons(*kinds))) is advised


def test_no_kind_of_job_is_advised_around_what_is_a_gap() -> None:
    drawn = lessons(("kiln firing", 6, 7), ("pastry", 0, 8), gap="Firing of kilns")
    assert not any("Look for" in step for step in steps(drawn))


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "; no open one asks for it"), (1, "; 1 open one asks for it"), (2, "; 2 open ones ask for it")],
)
def test_numbers_and_verbs_agree(count: int, words: str) -> None:
    assert any(step.endswith(words) for step in steps(lessons(gap="raku", open_ones=count)))


@pytest.mark.parametrize(
    ("times", "words"),
    [
        (AnswerTimes(2, 0, 0, 20, 20.0, 20), "2 answered after 20 days."),
        (AnswerTimes(1, 0, 0, 1, 1.0, 1), "1 answered after 1 day."),
        (AnswerTimes(2, 0, 0, 3, 5.0, 7), "2 answered after 3 to 7 days, half of them within 5."),
    ],
)
def test_a_span_of_one_length_is_told_once(times: AnswerTimes, words: str) -> None:
    assert time_words(times) == words


def test_what_still_waits_counts_neither_for_a_kind_nor_for_a_version() -> None:
    def job(number: int, *kinds: EventKind) -> Application:
        events = tuple(Event(kind, DAY) for kind in kinds)
        return Application(f"job{number}", resume_name="r.md", resume_hash="a" * 64, events=events, number=number)

    jobs = [
        job(1, EventKind.SENT, EventKind.INTERVIEW),
        job(2, EventKind.SENT, EventKind.REJECTED),
        job(3, EventKind.SENT),
    ]
    drawn = draw_lessons(jobs, {}, (JobCluster(("bakery",), ("1", "2", "3"), None, ()),), DAY)
    assert drawn.kinds[0].onward == Share(1, 2)
    assert drawn.versions[0].onward == Share(1, 2)


@pytest.mark.parametrize(("asked", "open_ones", "firm"), [(1, 0, False), (2, 0, True), (1, 1, True)])
def test_what_one_closed_posting_asked_for_is_too_little_to_learn_it(asked: int, open_ones: int, firm: bool) -> None:  # noqa: FBT001  a parameter of the test
    drawn = lessons(gap="Glazing", open_ones=open_ones)
    drawn = replace(drawn, gaps=(replace(drawn.gaps[0], asked=asked, named=(Quoted(1, "Potter", "No glazing."),)),))
    (step, *_) = steps(drawn)
    assert step.startswith("Learn Glazing") is firm
    assert ("too few to tell" in step) is not firm


def test_a_gap_on_firm_ground_comes_before_one_that_a_letter_of_one_posting_names() -> None:
    drawn = lessons(gap="Glazing")
    first = replace(drawn.gaps[0], name="Alum", asked=1, named=(Quoted(1, "Potter", "No alum."),))
    (step, *_) = steps(replace(drawn, gaps=(first, *drawn.gaps)))
    assert step.startswith("Learn Glazing")


@pytest.mark.parametrize(
    ("name", "texts", "called"),
    [
        ("intensive care", ["critical care", "Critical care", "critical care"], "critical care"),
        ("intensive care", ["critical care", "intensive care"], "intensive care"),
        ("cash handling", ["handle cash", "cash"], "cash handling"),
        ("inventory ordering", ["order supplies"], "inventory ordering"),
        ("payroll", ["run the weekly payroll for ninety people"], "payroll"),
    ],
)
def test_a_gap_is_called_as_the_postings_call_it_where_that_names_a_thing(
    name: str, texts: list[str], called: str
) -> None:
    assert asking(name, *((text, RequirementKind.SKILL) for text in texts)).called == called


def test_a_gap_is_of_the_kind_that_it_is_to_most_postings() -> None:
    certification, skill = RequirementKind.CERTIFICATION, RequirementKind.SKILL
    assert asking("triage", ("triage", certification), ("triage", skill), ("triage", skill)).kind is skill
    assert asking("triage", ("triage", certification), ("triage", skill)).kind is skill


def asking(name: str, *said: tuple[str, RequirementKind]) -> Asking:
    rows = (JournalFinding(name, text, kind, RequirementLevel.MUST, Status.MISSING) for text, kind in said)
    return Asking(list(enumerate(rows, 1)))
