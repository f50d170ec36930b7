"""Degrees that stand one right below the other in Markdown, or beside each other with a bar between them."""

import pytest

from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
from tests.parsing.resume_outline import outline

TOP = (
    "# Ann Example\n\nann@example.org\n\n## Experience\n\n"
    "### Buyer, Elm Foods Ltd\n2019 - 2020\n- Bought\n\n## Education\n"
)


def _degrees(lines: str) -> str:
    return outline(parse_resume(document_from_text(f"{TOP}{lines}\n", "resume.md")), "Education")


@pytest.mark.parametrize(
    ("years", "dates"),
    [
        ("Sept 2011 – June 2014", "2011-09..2014-06"),
        ("October 2011 to July 2014", "2011-10..2014-07"),
        ("2011 – 2014", "2011..2014"),
        ("2014", "..2014"),
        ("July 2014", "..2014-07"),
    ],
)
def test_a_degree_right_below_another_in_markdown_is_one_of_its_own(years: str, dates: str) -> None:
    lines = f"BSc Quantity Surveying, University of Elmbridge and Ashford, {years}\nA-levels: Art, Ash Sixth Form, 2011"
    assert _degrees(lines) == (
        f"> BSc Quantity Surveying / University of Elmbridge and Ashford / ? / {dates}\n"
        "> A-levels: Art / Ash Sixth Form / ? / ..2011"
    )


@pytest.mark.parametrize(("first", "second"), [(", 2015", ", 2009"), (", 2013 - 2015", ", 2006 - 2009"), ("", "")])
def test_degrees_with_their_schools_are_parted_at_a_bar(first: str, second: str) -> None:
    found = _degrees(f"MBA, Elm University{first} | BA Economics, Ash College{second}")
    heads = [row.split(" / ")[:2] for row in found.splitlines()]
    assert heads == [["> MBA", "Elm University"], ["> BA Economics", "Ash College"]]


def test_a_bar_between_a_degree_and_its_school_parts_no_degrees() -> None:
    assert _degrees("BSc Law | University of Elm | 2013") == "> BSc Law / University of Elm / ? / ..2013"
