"""Pages of boards for all of a state's departments, which each employ for themselves."""

import pytest

from tailor import pipeline
from tailor.config import Settings
from tailor.readers import document_from_bytes

_PAGE = (
    "<html><head><title>{title}</title></head><body><h1>Case Officer</h1><p>{employer}</p>"
    "<p>Apply before 11:55 pm on Tuesday 31st March 2026</p><h3>Location</h3><p>Swansea</p>"
    "<h2>About the job</h2><h3>Job summary</h3><p>The Civil Service is open to all.</p>"
    "<h2>Person specification</h2><ul><li>Two years of casework</li><li>Fluent Welsh</li></ul></body></html>"
)


@pytest.mark.parametrize("title", ["Case Officer - Civil Service Jobs - GOV.UK", "Case Officer - Find a Job - GOV.UK"])
@pytest.mark.parametrize("employer", ["Department for Moorings", "Ministry of Piers", "Register of Boats", "HM Piers"])
def test_the_department_employs_and_not_the_board(title: str, employer: str) -> None:
    document = document_from_bytes(_PAGE.format(title=title, employer=employer).encode(), "a.html")
    assert pipeline.posting_from_document(document, Settings()).company == employer
