"""Names in brackets that the dates of a head end, and degrees' letters of more countries."""

import pytest

from tests.parsing.resume_outline import outline, read


def _section(heading: str, text: str) -> str:
    rest = "SKILLS\nBaking" if heading == "EXPERIENCE" else "EXPERIENCE\nWaiter, Elm Hotel, Leeds, 2010"
    return outline(read(f"Ines Marlow\nines@marlow.example\n\n{heading}\n{text}\n\n{rest}\n"), heading)


@pytest.mark.parametrize(
    ("line", "job"),
    [
        ("Electrician (Elm Contractors, 2014 - 2017)", "Electrician / Elm Contractors / ? / 2014..2017"),
        ("Roofer (Ash Slates, Leeds, 2011 - 2014)", "Roofer / Ash Slates / Leeds / 2011..2014"),
        ("Kellnerin (Gasthof Ulme, 05/2011 - 08/2014)", "Kellnerin / Gasthof Ulme / ? / 2011-05..2014-08"),
        ("Labourer (Site 9, 2010)", "Labourer / Site 9 / ? / 2010..2010"),
    ],
)
def test_the_employer_in_brackets_with_the_dates(line: str, job: str) -> None:
    assert _section("EXPERIENCE", line) == f"> {job}"


def test_what_else_brackets_with_dates_hold_is_kept_beside() -> None:
    told = _section("EXPERIENCE", "Teacher (Maths, 2010 - 2012)\nElm School, Leeds\n- Taught 5 classes")
    assert told == "> Teacher / Elm School / Leeds / 2010..2012\n+ Maths\n- Taught 5 classes"


@pytest.mark.parametrize(
    ("line", "degree"),
    [
        ("MA Ceramics (Elmhurst, 2017)", "MA Ceramics / Elmhurst / ? / ..2017"),
        (
            "MSc Botany (with distinction, 2017), Elm University",
            "MSc Botany / Elm University / ? / ..2017\n+ with distinction",
        ),
        ("B.Des, NID Jorhat, 2013 - 2017", "B.Des / NID Jorhat / ? / 2013..2017"),
        ("IIM Indore, PGDM, 2013 - 2015", "PGDM / IIM Indore / ? / 2013..2015"),
        ("B.Optom, Elm Chennai, 2013 - 2017", "B.Optom / Elm Chennai / ? / 2013..2017"),
        ("MLIS, Elmwood, 2013", "MLIS / Elmwood / ? / ..2013"),
        ("Dipl.-Biol., Uni Ulmen, 2013", "Dipl.-Biol. / Uni Ulmen / ? / ..2013"),
        ("Lic. phil., Uni Ulmen, 2013", "Lic. phil. / Uni Ulmen / ? / ..2013"),
        ("drs., VU Olmen, 1998 - 2003", "drs. / VU Olmen / ? / 1998..2003"),
        ("Laurea, IUAV Venezia, 2003 - 2008", "Laurea / IUAV Venezia / ? / 2003..2008"),
        ("Bac pro, LEP Ormeau, 2003", "Bac pro / LEP Ormeau / ? / ..2003"),
    ],
)
def test_a_degree_and_the_school_beside_it(line: str, degree: str) -> None:
    assert _section("EDUCATION", line) == f"> {degree}"
