"""Raised dots that open the items of a list which was pasted into one line."""

import pytest

from tailor import posting_from_text
from tailor.model import LineRole

_ABOVE = "Fitter\nElm Works\nLeeds\n\nWhat you will do\n- Fit pumps\n\n"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Requirements·5+ years of fitting·Fluent Polish·Clean licence", ["5+ years of fitting", "Fluent Polish"]),
        ("What you need· Gas ticket· Driving licence· Two years of fitting", ["Gas ticket", "Driving licence"]),
        ("Requirements\nAble to read drawings ·Able to lift 20 kg", ["Able to read drawings", "Able to lift 20 kg"]),
        ("Requirements\n·Able to read drawings·Able to lift ·Own van", ["Able to read drawings", "Able to lift"]),
        ("Votre profil·Permis B·Trois ans d'atelier", ["Permis B", "Trois ans d'atelier"]),
        ("Requirements·Own van", ["Own van"]),
    ],
)
def test_a_dot_with_no_space_at_one_side_opens_an_item(text: str, asked: list[str]) -> None:
    found = [line.text for line in posting_from_text(_ABOVE + text).lines if line.role is LineRole.REQUIREMENT]
    assert [line for line in found if line in asked] == asked


@pytest.mark.parametrize(
    "line",
    ["Un·e soudeur·euse motivé·e", "CHARGÉ·E DE PROJET QUALIFIÉ·E", "Kolleg·Innen mit Freude", "Pipes of 3·50 m"],
)
def test_a_dot_within_a_word_or_a_number_opens_nothing(line: str) -> None:
    found = posting_from_text(f"{_ABOVE}Requirements\n- {line}\n- Own van\n")
    assert line in [one.text for one in found.lines]


@pytest.mark.parametrize("heading", ["Meriting", "Meritorious:", "Särskilt meriterande", "It is meriting if you have"])
def test_what_is_meriting_is_nice_to_have(heading: str) -> None:
    found = posting_from_text(f"{_ABOVE}Requirements\n- Own van\n\n{heading}\n- Forklift licence\n- Welsh\n")
    assert [line.role for line in found.lines[-2:]] == [LineRole.NICE] * 2
