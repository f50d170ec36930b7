"""Schools and degrees in lists, tables and columns, one a row: each is an entry, whether it has a date or not."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n\nBaker, Elm Bakery, 2019 – 2021\n- Baked bread for two shops\n\n"
Schools = list[tuple[str, str]]


def schools(text: str) -> Schools:
    section = next(iter(read(TOP + text).of_kind(SectionKind.EDUCATION)))
    return [(entry.title, entry.organisation) for entry in section.entries]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (
            [
                "- M.A. Museum Studies, Elm State University, 2016",
                "- B.S. Biology, Saint Ash College",
                "- Oak Vale High School",
            ],
            [
                ("M.A. Museum Studies", "Elm State University"),
                ("B.S. Biology", "Saint Ash College"),
                ("", "Oak Vale High School"),
            ],
        ),
        (
            ["- NVQ Level 2 Plumbing - Elm College, 2003-2006", "- GCSEs incl. Maths - Ash Park School"],
            [("NVQ Level 2 Plumbing", "Elm College"), ("GCSEs incl. Maths", "Ash Park School")],
        ),
        (
            ["- HBO Verpleegkunde, Hogeschool Elm, 2012 – 2016", "- Havo, RSG Het Eiland"],
            [("HBO Verpleegkunde", "Hogeschool Elm"), ("Havo", "RSG Het Eiland")],
        ),
    ],
)
def test_each_bullet_of_a_list_of_schooling_is_a_school(lines: list[str], told: Schools) -> None:
    assert schools("EDUCATION\n\n" + "\n".join(lines)) == told


def test_courses_and_papers_in_a_list_that_is_called_so_are_certificates() -> None:
    lines = ["- B.S. Biology, Elm College, 2012", "- Arborist Level 1 (2021)", "- CPR (2023)"]
    resume = read(TOP + "EDUCATION AND CERTIFICATES\n\n" + "\n".join(lines))
    (papers,) = resume.of_kind(SectionKind.CERTIFICATIONS)
    assert [entry.title for entry in papers.entries] == ["Arborist Level 1", "CPR"]


def test_a_deeper_bullet_tells_of_the_school_above() -> None:
    lines = ["- B.S. Biology, Elm College, 2012", "  - Tutored first-year students", "- Oak Vale High School"]
    (section,) = read(TOP + "EDUCATION\n\n" + "\n".join(lines)).of_kind(SectionKind.EDUCATION)
    assert [[one.text for one in entry.bullets] for entry in section.entries] == [["Tutored first-year students"], []]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (
            [
                "Laurea in Fisica\tUniversità di Olmo, 2010 – 2013",
                "Diploma di liceo classico\tLiceo «Olmo», Iseo",
                "Master di I livello in Ottica\tAteneo Olmo, 2021",
            ],
            [
                ("Laurea in Fisica", "Università di Olmo"),
                ("Diploma di liceo classico", "Liceo «Olmo»"),
                ("Master di I livello in Ottica", "Ateneo Olmo"),
            ],
        ),
        (
            [
                "BSc Botany, Elm University, 2010 – 2013",
                "GCSEs, Ash School",
                "Dry Stone Walling, 2020",
            ],
            [("BSc Botany", "Elm University"), ("GCSEs", "Ash School"), ("Dry Stone Walling", "")],
        ),
        (
            [
                "Elm University: MSc Botany, 2018",
                "Ash College: Access to HE Diploma",
                "Oak Academy: 8 GCSEs",
            ],
            [("MSc Botany", "Elm University"), ("Access to HE Diploma", "Ash College"), ("8 GCSEs", "Oak Academy")],
        ),
        (
            [
                "2009 – 2011\tTécnico Superior en Turismo",
                "IES Valle del Olmo, Ávila",
                "Bachillerato de Humanidades",
                "Colegio San Olmo, Ávila",
            ],
            [
                ("Técnico Superior en Turismo", "IES Valle del Olmo"),
                ("Bachillerato de Humanidades", "Colegio San Olmo"),
            ],
        ),
    ],
)
def test_a_school_without_dates_is_an_entry_between_dated_ones(lines: list[str], told: Schools) -> None:
    assert schools("EDUCATION\n\n" + "\n".join(lines)) == told


@pytest.mark.parametrize("told", ["First class honours", "Minor in Chemistry", "Thesis on mosses, 2013"])
def test_what_says_more_of_a_degree_stays_with_it(told: str) -> None:
    lines = ["BSc Botany, Elm University, 2010 – 2013", told, "GCSEs, Ash School"]
    assert schools("EDUCATION\n\n" + "\n".join(lines)) == [("BSc Botany", "Elm University"), ("GCSEs", "Ash School")]


@pytest.mark.parametrize(
    "course",
    [
        "Curso de higiene alimentaria",
        "Corso di saldatura (16 ore)",
        "Cursus Projectmatig werken",
        "Pattern Cutting refresher",
        "Payroll Techniques certificate",
        "Mental Health First Aider",
    ],
)
@pytest.mark.parametrize(("heading", "kept"), [("EDUCATION", False), ("EDUCATION AND LICENCES", True)])
def test_a_course_with_a_year_and_no_school_stands_where_its_owner_put_it(
    course: str, heading: str, *, kept: bool
) -> None:
    resume = read(TOP + f"{heading}\n\nBSc Botany, Elm University, 2010 – 2013\n{course}, 2020")
    papers = [entry.title for section in resume.of_kind(SectionKind.CERTIFICATIONS) for entry in section.entries]
    (schooling,) = resume.of_kind(SectionKind.EDUCATION)
    assert papers == ([course] if kept else [])
    assert [entry.title for entry in schooling.entries[1:]] == ([] if kept else [course])


def test_a_course_of_years_at_a_school_is_schooling() -> None:
    line = "Curso profissional de Turismo, Escola Profissional do Olmo, 2008 – 2011"
    assert schools("EDUCATION\n\n" + line) == [("Curso profissional de Turismo", "Escola Profissional do Olmo")]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (
            ["2002 – 2005\tAusbildung zur Fachverkäuferin im", "Lebensmittelhandwerk, Bäckerei Ulmer, Celle"],
            ("Ausbildung zur Fachverkäuferin im Lebensmittelhandwerk", "Bäckerei Ulmer"),
        ),
        (
            ["2002 – 2005\tAusbildung zur Fachkraft im Gastgewerbe und Hotelservice, Hotel Ulme, Celle"],
            ("Ausbildung zur Fachkraft im Gastgewerbe und Hotelservice", "Hotel Ulme"),
        ),
        (
            ["2019\tWeiterbildung Leitung einer", "Wohngruppe (300 Std.), Ulmenhof Celle"],
            ("Weiterbildung Leitung einer Wohngruppe (300 Std.)", "Ulmenhof Celle"),
        ),
        (
            ["2005 – 2008\tBerufsbildende Schulen Ulmtal, Celle Ausbildung zum Altenpfleger"],
            ("Ausbildung zum Altenpfleger", "Berufsbildende Schulen Ulmtal"),
        ),
        (
            ["1996\tSekundarschule „Ulme“, Ulmenau Realschulabschluss"],
            ("Realschulabschluss", "Sekundarschule „Ulme“"),
        ),
    ],
)
def test_a_cell_that_is_broken_over_lines_is_read_whole(lines: list[str], told: tuple[str, str]) -> None:
    ((title, school),) = schools("AUSBILDUNG\n\n" + "\n".join(lines))
    assert (title, school.removesuffix(", Celle")) == told


@pytest.mark.parametrize(
    "line",
    [
        "Stuurman (hbo) – Zeevaartacademie Olmerland, 2005 – 2009",
        "Stage d'installation – Chambre de métiers de l'Orme, 2022",
        "Havo – RSG Het Eiland, 2005",
        "A-levels – Elm Sixth Form, 2005",
    ],
)
def test_what_teaches_is_known_by_its_name(line: str) -> None:
    degree, _, school = line.rpartition(", ")[0].partition(" – ")
    if "2009" in line:
        degree, _, school = line.removesuffix(", 2005 – 2009").partition(" – ")
    assert schools("EDUCATION\n\n" + line) == [(degree, school)]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (
            ["Diploma in Childcare", "Elm TAFE, 2016", "Year 12", "Oak Secondary College", "First Aid, 2024"],
            [("Diploma in Childcare", "Elm TAFE"), ("Year 12", "Oak Secondary College"), ("First Aid", "")],
        ),
        (
            [
                "Ausbildung zum Koch",
                "Gasthof Zur Ulme, Celle, 2009 – 2012",
                "Hauptschulabschluss",
                "Mittelschule Ulm",
            ],
            [("Ausbildung zum Koch", "Gasthof Zur Ulme"), ("Hauptschulabschluss", "Mittelschule Ulm")],
        ),
        (
            ["Mbo 4 Verzorgende IG", "ROC Olm, 2008 - 2011", "Mavo", "CSG Olm College"],
            [("Mbo 4 Verzorgende IG", "ROC Olm"), ("Mavo", "CSG Olm College")],
        ),
        (
            [
                "2003 – 2008\tDiploma di ragioniere",
                "Istituto tecnico Olmo, Imola",
                "Licenza media",
                "Scuola media Olmo, Imola",
                "2019\tMaster in Fiscalità, Ateneo Olmo",
            ],
            [
                ("Diploma di ragioniere", "Istituto tecnico Olmo"),
                ("Licenza media", "Scuola media Olmo"),
                ("Master in Fiscalità", "Ateneo Olmo"),
            ],
        ),
        (
            ["CAP Peinture : Lycée de l'Orme", "Brevet d'études : Collège des Ormes"],
            [("CAP Peinture", "Lycée de l'Orme"), ("Brevet d'études", "Collège des Ormes")],
        ),
        (
            ["2011 BEP Carrosserie – Lycée de l'Orme", "2009 Brevet – Collège des Ormes", "CAP Peinture – CFA Orme"],
            [("BEP Carrosserie", "Lycée de l'Orme"), ("Brevet", "Collège des Ormes"), ("CAP Peinture", "CFA Orme")],
        ),
    ],
)
def test_an_undated_degree_ends_where_the_next_begins(lines: list[str], told: Schools) -> None:
    assert schools("EDUCATION\n\n" + "\n".join(lines)) == told
