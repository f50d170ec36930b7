"""An employer that an empty line sets off from the job above is that of the title and dates close below it."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import outline, read


def test_it_goes_with_the_job_below() -> None:
    text = """Ann Example
ann@example.org

EXPERIENCE

Acme Foods B.V. (2012 - present)
Leeds, England

  Site Manager, May 2015 - present
  * Opened the Hull site

  Shift Leader, 2012 - 2015

Harbour Fruit Ltd, Hull
  Planner, 2006 - 2012
  * Planned arrivals
"""
    found = [one for part in read(text).of_kind(SectionKind.EXPERIENCE) for one in part.entries]
    assert [(one.title, one.organisation) for one in found] == [
        ("Site Manager", "Acme Foods B.V."),
        ("Shift Leader", "Acme Foods B.V."),
        ("Planner", "Harbour Fruit Ltd"),
    ]


@pytest.mark.parametrize("place", ["Leeds, England", "Rotterdam, The Netherlands", "Köln", "Cleveland, OH"])
@pytest.mark.parametrize("employer", ["Elm Foods B.V. (2012 - present)", "Elm Foods B.V. | 2012 - present"])
def test_the_place_below_a_dated_employer_is_that_of_its_jobs(employer: str, place: str) -> None:
    below = "Birch Ltd, Hull\n  Clerk, 2006 - 2012\n"
    jobs = "  Site Manager, May 2015 - present\n  * Opened 2 sites\n\n  Planner, York, 2012 - 2015\n"
    text = f"Ann Example\nann@example.org\n\nEXPERIENCE\n\n{employer}\n{place}\n\n{jobs}\n{below}"
    told = outline(read(text), "EXPERIENCE")
    assert f"> Site Manager / Elm Foods B.V. / {place} / 2015-05..now" in told
    assert "> Planner / Elm Foods B.V. / York / 2012..2015" in told
    assert "> Clerk / Birch Ltd / Hull / 2006..2012" in told
