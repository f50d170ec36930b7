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


def test_courses_and_papers_in_a_list_of_schooling_are_certificates() -> None:
    lines = ["- B.S. Biology, Elm College, 2012", "- Arborist Level 1 (2021)", "- CPR (2023)"]
    resume = read(TOP + "EDUCATION AND TRAINING\n\n" + "\n".join(lines))
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
                "Dry stone walling short course, 2020",
            ],
            [("BSc Botany", "Elm University"), ("GCSEs", "Ash School"), ("Dry stone walling short course", "")],
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
