"""Schooling as people of several countries type it: firms that train, chambers, levels of schools, courses."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n\nBaker, Elm Bakery, 2019 – 2021\n\nEDUCATION\n\n"


def schooling(lines: str) -> str:
    return outline(read(TOP + lines), "EDUCATION")


@pytest.mark.parametrize(
    ("line", "read_as"),
    [
        (
            "2006 - 2009    Ausbildung zum Tischler bei Holzbau Brenner, Iserlohn",
            "> Ausbildung zum Tischler / Holzbau Brenner / Iserlohn / 2006..2009",
        ),
        (
            "2008 – 2014    Leaving Certificate, Coláiste Bhríde, Carlow",
            "> Leaving Certificate / Coláiste Bhríde / Carlow / 2008..2014",
        ),
        (
            "1997 diploma di geometra, I.T.G. Palladio, Rovigo, voto 48/60",
            "> diploma di geometra / I.T.G. Palladio / Rovigo / ..1997\n+ voto 48/60",
        ),
        (
            "2011-2015    MBO Verpleegkunde niveau 4, Noorderpoort, Groningen (diploma)",
            "> MBO Verpleegkunde niveau 4 / Noorderpoort / Groningen / 2011..2015\n+ diploma",
        ),
        ("2004    First School Leaving Certificate", "> First School Leaving Certificate / ? / ? / ..2004"),
        ("2014    High School Diploma, Elm Vale High", "> High School Diploma / Elm Vale High / ? / ..2014"),
        ("2019    Primeiros socorros – SENAT", "> Primeiros socorros / SENAT / ? / ..2019"),
    ],
)
def test_school_and_degree_are_told_apart(line: str, read_as: str) -> None:
    assert schooling(line) == read_as


def test_the_chamber_behind_a_trade_is_no_school_where_the_firm_stands_below() -> None:
    text = "2010 – 2013    Ausbildung zur Köchin (IHK)\n               Gasthof Lamm & Sohn, Melsungen"
    assert schooling(text) == "> Ausbildung zur Köchin (IHK) / Gasthof Lamm & Sohn / Melsungen / 2010..2013"


def test_a_licence_with_what_it_is_for_behind_a_comma_is_a_certificate() -> None:
    text = "1998-2003    Elm Comprehensive School: 5 GCSEs\n2016    Forklift licence, counterbalance and reach (RTITB)"
    resume = read(TOP + text)
    assert outline(resume, "EDUCATION") == "> 5 GCSEs / Elm Comprehensive School / ? / 1998..2003"
    assert outline(resume, "CERTIFICATIONS") == "> Forklift licence, counterbalance and reach (RTITB) / ? / ? / ..2016"


@pytest.mark.parametrize("course", ["Good Clinical Practice", "Good Manufacturing Practice"])
def test_a_regulated_course_alone_has_no_school(course: str) -> None:
    text = TOP + f"2014 – 2018    BSc Nursing, Elm University\n\nCOURSES\n\n2022    {course}\n2021    Wound care\n"
    assert outline(read(text), "COURSES") == f"> {course} / ? / ? / ..2022\n> Wound care / ? / ? / ..2021"


def test_certificates_in_a_row_each_have_their_own_year() -> None:
    text = (
        TOP
        + "BSc Nursing, Elm University, 2018\n\nTRAINING\n\nManual handling (2023), Fire safety (2022), BLS (2021)\n"
    )
    assert outline(read(text), "TRAINING") == (
        "> Manual handling / ? / ? / ..2023\n> Fire safety / ? / ? / ..2022\n> BLS / ? / ? / ..2021"
    )


@pytest.mark.parametrize(
    ("line", "read_as"),
    [
        ("PhD University of Elm, 2015", "> PhD / University of Elm / ? / ..2015"),
        ("MSc, University of Elm 2010", "> MSc / University of Elm / ? / ..2010"),
        ("BA History University of Elm, Leeds | 2005 - 2008", "> BA History / University of Elm / Leeds / 2005..2008"),
        ("MBA Elm University, 2019", "> MBA / Elm University / ? / ..2019"),
        ("Diplom Maschinenbau TU Ulmental, 2010", "> Diplom Maschinenbau / TU Ulmental / ? / ..2010"),
        ("Fellow of the Royal College of Elms, 2003", "> ? / Fellow of the Royal College of Elms / ? / ..2003"),
    ],
)
def test_a_school_right_behind_a_degree_is_a_school(line: str, read_as: str) -> None:
    assert schooling(line) == read_as
