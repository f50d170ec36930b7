"""Sections in which each entry begins with a row of dates alone."""

from tests.parsing.resume_outline import outline, read

TEXT = """
Ann Example

EXPERIENCE

Clerk, Elm Works Ltd, 2012 - 2014
- Filed letters

EDUCATION

2016 - 2018
Master of Business Administration
Alder Business School (London)
Distinction
2006 - 2010
PhD in Economics
University of Leeds (Leeds)
Thesis: Prices of salt
Funded by the county
2003 - 2006
BA (Hons) Economics
University of Leeds (Leeds)
First class honours
"""


def test_a_remark_below_a_school_is_not_the_next_degrees() -> None:
    assert outline(read(TEXT), "EDUCATION") == (
        "> Master of Business Administration / Alder Business School / London / 2016..2018\n+ Distinction\n"
        "> PhD in Economics / University of Leeds / Leeds / 2006..2010\n"
        "- Thesis: Prices of salt\n- Funded by the county\n"
        "> BA (Hons) Economics / University of Leeds / Leeds / 2003..2006\n+ First class honours"
    )


def test_the_same_with_the_school_above_the_degree() -> None:
    rows = TEXT.replace(
        "PhD in Economics\nUniversity of Leeds (Leeds)", "University of Leeds (Leeds)\nPhD in Economics"
    )
    rows = rows.replace("BA (Hons) Economics\nUniversity of Leeds (Leeds)", "University of Leeds\nBA (Hons) Economics")
    told = outline(read(rows), "EDUCATION")
    assert "> PhD in Economics / University of Leeds / Leeds / 2006..2010" in told
    assert "> BA (Hons) Economics / University of Leeds / ? / 2003..2006" in told


def test_dates_alone_far_below_their_names_are_those_names_dates() -> None:
    text = """
Ann Example

EXPERIENCE

Clerk, Elm Works Ltd, Leeds


2012 - 2014

- Filed letters
- Sorted stamps

Typist, Oak Mill Ltd, York


2009 - 2011

- Typed letters
"""
    assert outline(read(text), "EXPERIENCE") == (
        "> Clerk / Elm Works Ltd / Leeds / 2012..2014\n- Filed letters\n- Sorted stamps\n"
        "> Typist / Oak Mill Ltd / York / 2009..2011\n- Typed letters"
    )
