"""A maker's short name and its machine are one thing that is asked for."""

import pytest

from tailor import posting_from_text

HEADS = {
    "de": "Maschinenführer (m/w/d)\nNordbau GmbH, Kiel\n\nIhr Profil\n- ",
    "fr": "Technicien (H/F)\nAtelier Nord, Nantes\n\nProfil recherché\n- ",
    "en": "Technician\nNorth Works, Leeds\n\nRequirements\n- ",
}


@pytest.mark.parametrize(
    ("language", "line", "asked"),
    [
        ("de", "Erfahrung mit KUKA Robotern", {"KUKA Robotern"}),
        ("de", "Erfahrung mit ABB Frequenzumrichtern", {"ABB Frequenzumrichtern"}),
        ("fr", "Expérience des robots KUKA", {"robots KUKA"}),
        ("en", "Experience with KUKA robots", {"KUKA robots"}),
        ("de", "Erfahrung mit SAP und Excel", {"SAP", "Excel"}),
        ("en", "Experience with EPLAN, robots", {"EPLAN", "robots"}),
    ],
)
def test_a_makers_name_and_its_machine_are_one_thing(language: str, line: str, asked: set[str]) -> None:
    assert {one.text for one in posting_from_text(f"{HEADS[language]}{line}\n").requirements} == asked
