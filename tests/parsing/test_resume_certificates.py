"""Sections of qualifications that hold licences and certificates only."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\nCook, Elm Inn, Leeds, 2019 - 2021\n- Cooked lunches\n\n"


@pytest.mark.parametrize(
    "lines",
    [
        ["Gas Safe Register (CCN1, CENWAT)", "Full clean UK driving licence", "First Aid at Work"],
        ["SIA Door Supervisor licence", "Conflict management"],
        ["Führerschein Klasse B", "Staplerschein"],
        ["Carnet de conducir B", "Carnet de manipulador de alimentos"],
    ],
)
@pytest.mark.parametrize("mark", ["", "- "])
def test_qualifications_that_are_licences_are_certificates(lines: list[str], mark: str) -> None:
    told = "\n".join(mark + line for line in lines)
    section = read(f"{TOP}QUALIFICATIONS\n{told}\n\nSKILLS\nBaking, Butchery\n").sections[1]
    assert (section.kind, section.heading) == (SectionKind.CERTIFICATIONS, "QUALIFICATIONS")
    assert [entry.title for entry in section.entries] == lines


@pytest.mark.parametrize(
    "line",
    ["NVQ Level 3 Plumbing, Elm College, 2010 - 2013", "BA History, University of Elm, 2011", "Diploma in Nursing"],
)
def test_qualifications_with_a_degree_stay_schooling(line: str) -> None:
    section = read(f"{TOP}QUALIFICATIONS\n{line}\nFirst Aid at Work\n\nSKILLS\nBaking, Butchery\n").sections[1]
    assert section.kind is SectionKind.EDUCATION
