"""Certificates by their abbreviations in one line, and the levels in their names."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\nCook, Elm Inn, Leeds, 2019 - 2021\n- Cooked lunches\n\n"


def _named(line: str) -> list[tuple[str, str]]:
    section = read(f"{TOP}CERTIFICATIONS\n{line}\n").sections[-1]
    assert section.kind is SectionKind.CERTIFICATIONS
    return [(entry.title, entry.organisation) for entry in section.entries]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("BLS, NRP, STABLE", ["BLS", "NRP", "STABLE"]),
        ("BLS | NRP | STABLE", ["BLS", "NRP", "STABLE"]),
        ("BLS / NRP / STABLE", ["BLS", "NRP", "STABLE"]),
        ("BLS, NRP, and STABLE", ["BLS", "NRP", "STABLE"]),
        ("IPAF, PASMA and CSCS", ["IPAF", "PASMA", "CSCS"]),
        ("OSHA 10, TWIC, Forklift licence", ["OSHA 10", "TWIC", "Forklift licence"]),
        ("Kranschein, Ersthelfer, SCC", ["Kranschein", "Ersthelfer", "SCC"]),
        ("VCA, BHV, EHBO", ["VCA", "BHV", "EHBO"]),
        ("PMP, CSM, PMI", ["PMP, CSM, PMI"]),
        ("PMP, PMI", ["PMP, PMI"]),
    ],
)
def test_abbreviations_in_one_line_are_certificates_each(line: str, names: list[str]) -> None:
    assert [name for name, _ in _named(line)] == names


@pytest.mark.parametrize(
    ("line", "name", "issuer"),
    [
        ("Cloud Engineer – Professional, 2020", "Cloud Engineer – Professional", ""),
        ("- Cloud Engineer - Associate - Elmsoft - 2021", "Cloud Engineer - Associate", "Elmsoft"),
        ("- Food Hygiene – Level 2, 2021", "Food Hygiene – Level 2", ""),
        ("- Schweißen – Stufe 2", "Schweißen – Stufe 2", ""),
        ("- Ski Teaching – Intermediate, Elm Institute", "Ski Teaching – Intermediate", "Elm Institute"),
        ("- Lean – Green Belt (2018)", "Lean – Green Belt", ""),
        ("- DELF – niveau B2", "DELF – niveau B2", ""),
        ("- Cloud Engineer – Elmsoft, 2020", "Cloud Engineer", "Elmsoft"),
    ],
)
def test_the_level_in_a_name_has_issued_nothing(line: str, name: str, issuer: str) -> None:
    assert _named(line) == [(name, issuer)]
