"""Names and dates whose parts a web page sets below each other."""

import pytest

from tailor.model import Resume
from tailor.parsing.resume import parse_resume
from tailor.readers.html import read_html
from tests.parsing.resume_outline import outline


def page(heading: str, job: str) -> Resume:
    body = (
        f"<header>{heading}<p>Leeds · ann@example.org</p></header><h2>Experience</h2>{job}<h2>Skills</h2><p>Baking</p>"
    )
    return parse_resume(read_html(f"<html><body>{body}</body></html>", "cv.html"))


JOB = "<p><b>Cook</b>, Elm Inn Ltd, Leeds, 2019 – 2021</p><ul><li>Cooked lunches</li></ul>"


@pytest.mark.parametrize(
    "heading",
    [
        "<h1>Ann<br>Example</h1>",
        "<h1><span>Ann</span><br><span>Example</span></h1>",
        "<h1><div>Ann</div><div>Example</div></h1>",
        "<h1>Ann</h1><h1>Example</h1>",
        "<h1>Ann<br>Example<br><small>Head Cook</small></h1>",
    ],
)
def test_the_first_heading_is_one_name_over_its_lines(heading: str) -> None:
    assert page(heading, JOB).contact.name == "Ann Example"


@pytest.mark.parametrize("heading", ["<h1>Ann Example<br>Pastry</h1>", "<h1>Ann Example<br>Head Cook</h1>"])
def test_what_stands_below_a_whole_name_is_no_part_of_it(heading: str) -> None:
    assert page(heading, JOB).contact.name == "Ann Example"


@pytest.mark.parametrize(
    "dates",
    [
        "2019<br>present",
        "2019<br>–<br>present",
        "2019<br>to date",
        "<div>2019</div><div>heute</div>",
        "2019<br>aujourd’hui",
    ],
)
@pytest.mark.parametrize(
    "job",
    [
        "<table><tr><td>{}</td><td><b>Cook</b>, Elm Inn Ltd, Leeds<ul><li>Cooked lunches</li></ul></td></tr></table>",
        "<div>{}</div><div><b>Cook</b>, Elm Inn Ltd, Leeds<ul><li>Cooked lunches</li></ul></div>",
    ],
)
def test_a_date_above_the_word_for_its_open_end_is_one_span(dates: str, job: str) -> None:
    told = outline(page("<h1>Ann Example</h1>", job.format(dates)), "Experience")
    assert told == "> Cook / Elm Inn Ltd / Leeds / 2019..now\n- Cooked lunches"
