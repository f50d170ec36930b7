"""Degrees and schools without dates: each is an entry of its own, and what is told within one is none."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import read

HEAD = "Ann Example\nann@example.org\n\nExperience\nNurse, Oak Ward Ltd, Hull, 2015 - 2020\n- Cared for patients\n\n"
TWO = [("BSc Nursing", "Severn University"), ("A-levels", "Ludlow College")]
SHAPES = {
    "comma": "BSc Nursing, Severn University\nA-levels, Ludlow College",
    "school first": "Severn University, BSc Nursing\nLudlow College, A-levels",
    "dash": "BSc Nursing – Severn University\nA-levels – Ludlow College",
    "bar": "Severn University | BSc Nursing\nLudlow College | A-levels",
    "cells": "BSc Nursing\tSevern University\nA-levels\tLudlow College",
    "bullets": "- BSc Nursing – Severn University\n- A-levels – Ludlow College",
    "stacked, degree first": "BSc Nursing\nSevern University\nA-levels\nLudlow College",
    "stacked, school first": "Severn University\nBSc Nursing\nLudlow College\nA-levels",
    "empty lines": "BSc Nursing\nSevern University\n\nA-levels\nLudlow College",
    "only the first dated": "BSc Nursing, Severn University, 2008 - 2011\nA-levels, Ludlow College",
    "only the second dated": "BSc Nursing, Severn University\nA-levels, Ludlow College, 2008",
    "stacked, the first dated": "BSc Nursing, 2008 - 2011\nSevern University\nA-levels\nLudlow College",
    "stacked, the first school dated": "Severn University, 2008 - 2011\nBSc Nursing\nLudlow College\nA-levels",
    "dates above": "2008 - 2011\nBSc Nursing\nSevern University\n2005 - 2008\nA-levels\nLudlow College",
    "dates below": "BSc Nursing\nSevern University\n2008 - 2011\nA-levels\nLudlow College\n2005 - 2008",
}
OTHERS = {
    "a last school alone": (
        "University of Bodmin\nMBA, Business · (2013 - 2015)\nLooe College",
        [("MBA, Business", "University of Bodmin"), ("", "Looe College")],
    ),
    "a first school alone": (
        "Looe College\n\nUniversity of Bodmin\nMBA, Business · (2013 - 2015)",
        [("", "Looe College"), ("MBA, Business", "University of Bodmin")],
    ),
    "german": (
        "Bachelor Maschinenbau\nHochschule Fulda\nAbitur\nGymnasium am Wall, Celle",
        [("Bachelor Maschinenbau", "Hochschule Fulda"), ("Abitur", "Gymnasium am Wall")],
    ),
    "french": (
        "Licence de droit\nUniversité d'Angers\nBaccalauréat\nLycée Jean Prévert",
        [("Licence de droit", "Université d'Angers"), ("Baccalauréat", "Lycée Jean Prévert")],
    ),
    "portuguese": (
        "Licenciatura em Enfermagem, Universidade do Minho\n12.º ano, Escola Secundária de Braga",
        [("Licenciatura em Enfermagem", "Universidade do Minho"), ("12.º ano", "Escola Secundária de Braga")],
    ),
    "portuguese, stacked": (
        "Licenciatura em Direito\nUniversidade do Minho\n12.º ano\nEscola Secundária de Braga",
        [("Licenciatura em Direito", "Universidade do Minho"), ("12.º ano", "Escola Secundária de Braga")],
    ),
    "a degree of a kind of school": (
        "Qualifica OSS, Forma Futuro, Parma, 2016\nDiploma di liceo linguistico, Liceo Volta, Parma",
        [("Qualifica OSS", "Forma Futuro"), ("Diploma di liceo linguistico", "Liceo Volta")],
    ),
    "high school": (
        "Bachelor of Arts, English\nElm State University, Fargo, ND\nHigh School Diploma\nFern High School, Ely, MN",
        [("Bachelor of Arts, English", "Elm State University"), ("High School Diploma", "Fern High School")],
    ),
    "a school of a university": (
        "Severn University, 2008 - 2011\nSchool of Nursing\nBSc Nursing\nErasmus semester, University of Oslo",
        [("BSc Nursing", "Severn University")],
    ),
    "two degrees of one school": (
        "Severn University\nMSc Nursing\nBSc Nursing\nLudlow College\nA-levels: Biology, Art",
        [("MSc Nursing", "Severn University"), ("A-levels: Biology, Art", "Ludlow College")],
    ),
}


def schools(lines: str) -> list[tuple[str, str]]:
    resume = read(f"{HEAD}Education\n{lines}\n")
    return [(one.title, one.organisation) for part in resume.of_kind(SectionKind.EDUCATION) for one in part.entries]


@pytest.mark.parametrize("lines", SHAPES.values(), ids=list(SHAPES))
def test_each_degree_is_an_entry_whether_dated_or_not(lines: str) -> None:
    assert schools(lines) == TWO


@pytest.mark.parametrize(("lines", "told"), OTHERS.values(), ids=list(OTHERS))
def test_what_is_told_within_a_degree_is_no_entry(lines: str, told: list[tuple[str, str]]) -> None:
    assert schools(lines) == told


@pytest.mark.parametrize(
    "paper", ["Trade test, Bricklayer (Red Seal), Olifantsfontein", "Payroll Techniques certificate", "Cursus Lassen"]
)
def test_a_dated_paper_lends_its_date_to_no_degree_below(paper: str) -> None:
    rows = f"BSc Botany, Wye University, 2019\n{paper}, 2007\nGCSEs, Ludlow College\nNVQ Baking, Hull College"
    (section,) = read(f"{HEAD}Education\n{rows}\n").of_kind(SectionKind.EDUCATION)
    told = [(entry.title, entry.organisation, entry.dates and entry.dates.end) for entry in section.entries]
    assert told == [
        ("BSc Botany", "Wye University", "2019"),
        (paper, "", "2007"),
        ("GCSEs", "Ludlow College", None),
        ("NVQ Baking", "Hull College", None),
    ]
