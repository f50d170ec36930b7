"""A headline in the second cell of a page that is a table: below the list that ends the first cell."""

import pytest

from tailor.model import Resume
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text


def _resume(left: str, right: str, top: str = "") -> Resume:
    first = f"<p>Ann Example</p>{top}<p>ann@example.org</p>{left}"
    page = f"<html><body><table><tr><td>{first}</td><td>{right}</td></tr></table></body></html>"
    return parse_resume(document_from_text(page, "cv.html"))


JOB = "<p><b>EXPERIENCE</b></p><p>Estimator, Elm Ltd, Leeds, 2015 - 2020</p><ul><li>Priced roofs</li></ul>"
SPOKEN = "<p><b>LANGUAGES</b></p><p>English (native)</p><p>Welsh (B1)</p>"
LISTED = "<p><b>SKILLS</b></p><ul><li>Costing</li><li>Drawing</li></ul>"


@pytest.mark.parametrize("left", [SPOKEN, LISTED, LISTED.replace("SKILLS", "INTERESTS")])
@pytest.mark.parametrize("title", ["Roofing estimator", "Estimator – lead and slate", "Project Manager | Roofs"])
def test_a_title_below_a_list_is_the_headline(left: str, title: str) -> None:
    resume = _resume(left, f"<p>{title}</p>{JOB}")
    assert resume.headline == title
    assert title not in str(resume.sections)


def test_what_is_told_below_the_title_goes_with_it() -> None:
    told = "Twelve years of slate and lead, with a crew of nine."
    resume = _resume(SPOKEN, f"<p>Roofing estimator</p><p>{told}</p>{JOB}")
    assert resume.headline == "Roofing estimator"
    assert [line.text for section in resume.sections for line in section.lines] == [told]


@pytest.mark.parametrize(
    ("left", "top", "line"),
    [(LISTED, "<p>Estimator</p>", "Team leader"), (SPOKEN, "", "Latin"), (LISTED, "", "Full driving licence")],
)
def test_other_lines_below_a_list_stay(left: str, top: str, line: str) -> None:
    resume = _resume(left, f"<p>{line}</p>{JOB}", top)
    assert line in str(resume.sections)
