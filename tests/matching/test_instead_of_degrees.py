"""Experience that a posting accepts in place of a degree."""

from dataclasses import replace

import pytest

from tailor.matching import match
from tailor.model import Finding, Resume, Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume, school

_OR = "Bachelor's degree or equivalent experience"


def _find(asked: str, title: str, candidate: Resume) -> Finding:
    degree = asked.partition(" or ")[0].partition(" oder ")[0]
    level = "certificate" if "Ausbildung" in degree else ""
    requirement = replace(require(degree, "degree", or_equivalent=True, degree=level), end=len(degree))
    asking = replace(posting(requirement), title=title, text=asked)
    (finding,) = match(candidate, asking, load_vocabulary(), None, TODAY).findings
    return finding


@pytest.mark.parametrize(
    ("asked", "title", "held", "dates", "status"),
    [
        (_OR, "Network Engineer", "Network engineer", "2015-2021", "implied"),
        (_OR, "Senior Network Engineer (Remote)", "Network engineer", "2015-2021", "implied"),
        (_OR, "Payroll clerk", "Bookkeeper", "2015-2021", "implied"),
        (_OR, "Network Engineer", "Team member", "2015-2021", "unknown"),
        (_OR, "Kitchen Manager", "Kitchen porter", "2015-2021", "unknown"),
        (_OR, "Network Engineer", "Network engineer", "03/2021-01/2022", "missing"),
        ("Master's degree or 7 years of relevant experience", "Dyer", "Dyer", "2015-2021", "missing"),
        ("Master's degree or five years of relevant experience", "Dyer", "Dyer", "2015-2021", "implied"),
        ("Bachelor's degree or 18 months of restaurant experience", "Host", "Waiter", "2015-2021", "implied"),
        ("Bachelor's degree or 18 months of restaurant experience", "Host", "Plumber", "2015-2021", "missing"),
        ("Bachelor's degree or 3 years' experience as a paralegal", "Clerk", "Paralegal", "2015-2021", "implied"),
        ("Bachelor's degree or 3 years' experience as a paralegal", "Clerk", "Receptionist", "2015-2021", "missing"),
        ("High school diploma or two years of work experience", "Picker", "Singer", "2015-2021", "implied"),
        ("Bachelor's degree in Marketing or four years of work experience", "Buyer", "Plumber", "2015-2021", "missing"),
    ],
)  # fmt: skip
def test_experience_instead_of_a_degree_needs_years_enough_of_a_fitting_job(
    asked: str, title: str, held: str, dates: str, status: str
) -> None:
    assert _find(asked, title, resume(jobs=[job(held, "Elm", dates)])).status.value == status


def test_what_was_done_instead_is_said() -> None:
    candidate = resume(jobs=[job("Network engineer", "Elm", "2015-2021")])
    finding = _find(_OR, "Network engineer", candidate)
    assert finding.evidence[0].explanation == (
        "the posting accepts experience instead, and the dated jobs show about 6 years"
    )
    open_ = _find(_OR, "Florist", candidate)
    assert (open_.status, open_.note) == (
        Status.UNKNOWN,
        "the posting accepts experience instead; whether yours is like the one it asks for, only you know",
    )


def test_a_degree_is_named_before_the_experience_that_would_do_instead() -> None:
    jobs, schools = [job("Mitarbeiterin", "Elm", "2015-2021")], [school("Ausbildung zur Industriekauffrau")]
    candidate = resume(jobs=jobs, education=schools, language="de")
    asked = "Abgeschlossene kaufmännische Ausbildung oder vergleichbare Qualifikation"
    assert "Industriekauffrau" in _find(asked, "Sachbearbeiterin", candidate).evidence[0].words
