"""The headings that a resume is said to have are those that it has, in order, and no labels of rows."""

from textwrap import dedent

import pytest

from tailor.model import Resume
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
from tailor.writers import resume_yaml
from tests.parsing.resume_outline import read

JOB = """
    Experience
    Welder, Oak Works Ltd, Hull, 2015 - 2020
    - Welded pipes
"""
TAILS = {
    "skills": (
        "Skills\nLanguages: French (fluent), Polish\nTools: MIG, TIG\nDriving licence: B, C1",
        ["Experience", "Skills"],
    ),
    "tabs": (
        "Kenntnisse\nSprachen\tDeutsch (Muttersprache), Englisch (B2)\nEDV\tWord, SAP\nFührerschein\tKlasse B",
        ["Experience", "Kenntnisse"],
    ),
    "labels alone": ("Sonstiges\nSprachen: Englisch (C1), Polnisch\nFührerschein: B", ["Experience", "Sonstiges"]),
    "label like the heading": ("Sprachen\nSprachen: Englisch (C1), Polnisch", ["Experience", "Sprachen"]),
    "french": (
        "COMPÉTENCES\nLangues : anglais courant, espagnol (B1)\nInformatique : Excel, Word\nPermis : B",
        ["Experience", "COMPÉTENCES"],
    ),
    "spanish": (
        "Otros datos\nIdiomas: inglés (B2), francés\nInformática: Excel, Word\nCarnet de conducir: B",
        ["Experience", "Otros datos"],
    ),
    "italian": (
        "Competenze\nLingue: inglese (B2), tedesco\nSoftware: Excel\nPatente: B\n\nInteressi\nScacchi",
        ["Experience", "Competenze", "Interessi"],
    ),
    "dutch": (
        "Vaardigheden\nTalen: Nederlands (moedertaal), Engels\nRijbewijs: B\n\nHobby's\nSchaken, lezen",
        ["Experience", "Vaardigheden", "Hobby's"],
    ),
    "run on": ("Additional Information\nSoftware: Excel, Sage. Languages: Dutch, German.", None),
    "certificates among degrees": (
        "Education\nBSc Welding, Elm University, 2008 - 2011\nForklift licence, 2014",
        ["Experience", "Education"],
    ),
}


def headings(resume: Resume) -> list[str]:
    meta = resume.to_json_resume()["meta"]
    assert isinstance(meta, dict)
    return list(meta["tailor"]["sections"])


def resume_with(tail: str) -> Resume:
    return read(f"Ann Example\nann@example.org\n{dedent(JOB)}\n{tail}\n")


@pytest.mark.parametrize(("tail", "told"), TAILS.values(), ids=list(TAILS))
def test_only_the_headings_of_the_document_are_listed(tail: str, told: list[str] | None) -> None:
    assert headings(resume_with(tail)) == (told or ["Experience", "Additional Information"])


@pytest.mark.parametrize("tail", [tail for tail, _ in TAILS.values()], ids=list(TAILS))
def test_a_round_trip_keeps_sections_and_what_is_listed(tail: str) -> None:
    first = resume_with(tail)
    second = parse_resume(document_from_text(resume_yaml(first), "me.yaml"))
    assert [(one.kind, one.heading) for one in second.sections] == [(one.kind, one.heading) for one in first.sections]
    assert headings(second) == headings(first)
    assert second.to_json_resume() == first.to_json_resume()


def test_labels_above_the_first_heading_are_none() -> None:
    resume = read(f"Ann Example\nann@example.org\nLicences: HGV Class 1, CPC, Forklift licence\n{dedent(JOB)}")
    assert headings(resume) == ["Experience"]
