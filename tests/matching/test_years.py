import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.matching import match
from tailor.matching.years import months_shown, years_claimed
from tailor.model import DateRange, Entry, Finding, Resume, Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, period, posting, require, resume


def find(candidate: Resume, text: str = "Python", years: float = 5, kind: str = "tool") -> Finding:
    term = load_vocabulary().get(text)
    asked = require(text, kind, years=years, named=bool(term and term.named))
    (finding,) = match(candidate, posting(asked), load_vocabulary(), None, TODAY).findings
    return finding


@pytest.mark.parametrize(
    ("periods", "months"),
    [
        (["2019-2022"], 36),
        (["2019-01 to 2019-12"], 12),
        (["2019-01 to 2020-12", "2020-01 to 2021-12"], 36),
        (["2016-2018", "2018-2020"], 48),
        (["2025-03-now"], 12),
        (["2018 2018"], 6),
        (["2018"], None),
        ([], None),
    ],
)
def test_months_of_dated_jobs_are_counted_once(periods: list[str], months: int | None) -> None:
    jobs = [job("Cook", "Elm", text) for text in periods]
    assert months_shown(jobs, TODAY) == months


@given(st.lists(st.tuples(st.integers(1990, 2020), st.integers(1, 8)), min_size=1, max_size=6))
@settings(deadline=None, max_examples=50)
def test_more_jobs_never_show_less_time_and_never_more_than_their_sum(spans: list[tuple[int, int]]) -> None:
    jobs = [Entry(str(start), dates=DateRange(str(start), str(start + length))) for start, length in spans]
    whole = months_shown(jobs, TODAY)
    each = [months_shown([one], TODAY) or 0 for one in jobs]
    assert whole is not None
    assert max(each) <= whole <= sum(each)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Backend engineer, eight years of Python", 8),
        ("10+ years of experience", 10),
        ("Over 12 yrs in kitchens", 12),
        ("Founded in 1999", None),
        ("3 plants, 2 years and then 5 years", 5),
    ],
)
def test_years_that_a_resume_states_are_read(text: str, years: float | None) -> None:
    assert years_claimed(text) == years


def test_enough_years_are_shown_without_a_note() -> None:
    finding = find(resume(skills=["Python"], jobs=[job("Analyst", "Elm", "2017-2024", "Reports in Python.")]))
    assert (finding.status, finding.strength, finding.note) == (Status.SHOWN, 1.0, "")


def test_too_few_years_are_noted_and_weaken_the_finding() -> None:
    finding = find(resume(skills=["Python"], jobs=[job("Analyst", "Elm", "2021-2024", "Reports in Python.")]))
    assert finding.status is Status.SHOWN
    assert finding.strength == pytest.approx(0.6)
    assert finding.note == "the resume shows about 3 years; the posting asks for 5"


def test_less_than_a_year_is_said_in_months() -> None:
    candidate = resume(skills=["Python"], jobs=[job("Analyst", "Elm", "2025-01 to 2025-03", "Reports in Python.")])
    assert find(candidate, years=0.5).note == "the resume shows about 3 months; the posting asks for 6 months"


def test_only_the_jobs_that_name_the_skill_count() -> None:
    jobs = [job("Analyst", "Elm", "2021-2024", "Reports in Python."), job("Clerk", "Oak", "2010-2021", "Kept files.")]
    assert find(resume(jobs=jobs)).note.startswith("the resume shows about 3 years")


def test_years_are_not_checked_when_no_dated_job_names_the_skill() -> None:
    finding = find(resume(skills=["Python"]))
    assert (finding.status, finding.note) == (Status.SHOWN, "years not checked: no dated job names it")


def test_years_that_the_summary_states_are_believed() -> None:
    finding = find(resume(summary="Engineer with eight years of Python."))
    assert (finding.status, finding.note) == (Status.SHOWN, "")


@pytest.mark.parametrize(
    ("dates", "status", "note"),
    [
        ("2015-now", Status.SHOWN, ""),
        ("2022-01 to 2025-12", Status.MISSING, "the resume shows about 4 years; the posting asks for 5"),
        ("2024-09 to 2026-02", Status.MISSING, "the resume shows about 1 year; the posting asks for 5"),
        ("", Status.UNKNOWN, "years not checked: the jobs have no dates"),
    ],
)
def test_experience_of_any_kind_is_the_sum_of_all_jobs(dates: str, status: Status, note: str) -> None:
    finding = find(resume(jobs=[job("Welder", "Elm", dates)]), "years of experience", kind="experience")
    assert (finding.status, finding.note) == (status, note)


def test_a_period_is_read_as_written() -> None:
    assert period("2022-now") == DateRange("2022", None, current=True, text="2022-now")


@pytest.mark.parametrize(
    "name", ["progressive experience", "full-time work experience", "Mindestens 3 Jahre Berufserfahrung"]
)
def test_words_that_only_round_off_experience_ask_for_no_field(name: str) -> None:
    finding = find(resume(jobs=[job("Welder", "Elm", "2015-now")]), name, kind="experience")
    assert (finding.status, finding.note) == (Status.SHOWN, "")


def test_a_similar_role_without_years_is_for_the_person_to_judge() -> None:
    asked = require("experience in a similar role", "experience")
    candidate = resume(jobs=[job("Welder", "Elm", "2015-now", "Had a role in training.")])
    (finding,) = match(candidate, posting(asked), load_vocabulary(), None, TODAY).findings
    assert finding.status is Status.IMPLIED
    assert [evidence.words for evidence in finding.evidence] == ["Welder"]


@pytest.mark.parametrize(
    ("dates", "status"), [("2014-2022", Status.SHOWN), ("2016-2022", Status.IMPLIED), ("2024-2025", Status.IMPLIED)]
)
def test_an_experience_of_fewer_years_than_are_asked_for_is_not_shown(dates: str, status: Status) -> None:
    candidate = resume(jobs=[job("Electrician", "Elm", dates, "Wired new homes.")])
    wanted = posting(require("8 years as an electrician", "experience", name="electrician", years=8))
    assert match(candidate, wanted, load_vocabulary(), None, TODAY).findings[0].status is status


@pytest.mark.parametrize("text", ["2018, 2020 and 2022", "Summers 2018-2022", "each July 2018-2022"])
def test_a_time_with_breaks_is_not_counted_as_years(text: str) -> None:
    assert months_shown([Entry("", dates=DateRange("2018", "2022", text=text))], TODAY) is None
