"""Degrees that stand in one row each, some without dates; what stands behind the school's name; stays abroad."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n\nClerk, Elm Ltd, 2016 - 2019\n- Kept the books\n\nEDUCATION\n"


def told(rows: str) -> str:
    return outline(read(f"{TOP}{rows}\n"), "EDUCATION")


@pytest.mark.parametrize(
    ("row", "entry"),
    [
        ("Access to Higher Education, Oak College", "Access to Higher Education / Oak College / ?"),
        ("Exchange semester, Esk Kunsthøyskole", "Exchange semester / Esk Kunsthøyskole / ?"),
        ("Bachillerato. IES Valdeolmos", "Bachillerato / IES Valdeolmos / ?"),
        ("VMBO techniek, Elmschool Leek", "VMBO techniek / Elmschool Leek / ?"),
    ],
)
def test_a_row_without_dates_that_names_a_school_behind_something_is_an_entry(row: str, entry: str) -> None:
    above = "> BA Weaving / Elm University / ? / 2009..2013"
    assert told(f"BA Weaving, Elm University, 2009 – 2013\n{row}") == f"{above}\n> {entry} / ?"


@pytest.mark.parametrize("row", ["Erasmus exchange, Vienna", "Auslandssemester in Lyon", "Thesis, The Hull Whalers"])
def test_what_was_done_within_a_degree_gives_it_neither_a_place_nor_a_school(row: str) -> None:
    assert told(f"BA History, Elm University, 2009 - 2012\n{row}") == (
        f"> BA History / Elm University / ? / 2009..2012\n- {row}"
    )


@pytest.mark.parametrize(
    ("row", "entry"),
    [
        (
            "2007 - 2010   MBO Bakker, Groenschool De Esk, certificaat behaald",
            "MBO Bakker / Groenschool De Esk / ? / 2007..2010\n+ certificaat behaald",
        ),
        (
            "2016 - 2018   Fernstudium Controlling\nFernhochschule Auental (Abschluss: 2,1)",
            "Fernstudium Controlling / Fernhochschule Auental / ? / 2016..2018\n+ Abschluss: 2,1",
        ),
        (
            "MSc Finance, Politecnico di Bari, Bari, 110/110 cum laude, 2016",
            "MSc Finance / Politecnico di Bari / Bari / ..2016\n+ 110/110 cum laude",
        ),
        (
            "2004 - 2007   Ausbildung zum Koch, Hotel Adler, Laupheim",
            "Ausbildung zum Koch / Hotel Adler / Laupheim / 2004..2007",
        ),
    ],
)
def test_grades_and_towns_behind_a_school_are_no_part_of_its_name(row: str, entry: str) -> None:
    assert told(row) == f"> {entry}"


def test_rows_that_end_in_years_stay_apart_in_a_text_whose_bullets_are_wrapped() -> None:
    bullet = (
        "- Kept the books of nine mills and of people who had not known that\n  they wanted any of it kept at all\n"
    )
    rows = "Certificate, Welding, Elm Technology Center, Enid, OK, 2011\nHigh School Diploma, Enid High School, 2009"
    assert outline(read(f"{TOP.replace('- Kept the books', bullet.rstrip())}{rows}\n"), "EDUCATION") == (
        "> Certificate, Welding / Elm Technology Center / Enid, OK / ..2011\n"
        "> High School Diploma / Enid High School / ? / ..2009"
    )
