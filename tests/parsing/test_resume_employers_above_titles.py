"""An employer that an empty line sets off from the job above is that of the title and dates close below it."""

from tailor.model import SectionKind
from tests.parsing.resume_outline import read


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
