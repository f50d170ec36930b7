"""The agency in brackets behind the word for temporary jobs is their employer, and the work their title."""

import pytest

from tests.parsing.resume_outline import outline, read


@pytest.mark.parametrize(
    ("head", "title", "employer", "place"),
    [
        (
            "INTERIM (agence Marlow, Brest) : soudeur sur chantiers divers",
            "soudeur sur chantiers divers",
            "Marlow",
            "Brest",
        ),
        ("Intérim (Oxlip Vannes), cariste en entrepôts", "cariste en entrepôts", "Oxlip Vannes", "?"),
        ("Missions d'intérim (agence Elm People, Laval) : préparateur", "préparateur", "Elm People", "Laval"),
        ("Temping (Marlow agency, Hull): warehouse operative", "warehouse operative", "Marlow", "Hull"),
        ("Agency work (Blue Oak, Leeds), kitchen porter in hotels", "kitchen porter in hotels", "Blue Oak", "Leeds"),
        ("Zeitarbeit (Marlow Bremen): Schlosser auf Baustellen", "Schlosser auf Baustellen", "Marlow Bremen", "?"),
        ("Temp (Elm Angels, Hull), receptionist", "receptionist", "Elm Angels", "Hull"),
    ],
)
def test_the_agency_is_the_employer(head: str, title: str, employer: str, place: str) -> None:
    text = (
        f"Ann Reed\nann@example.org\n\nEXPERIENCE\n\n2012 - 2014 : {head}\n\n2009 - 2011 Plumber, Harper Ltd, Leeds\n"
    )
    assert outline(read(text), "EXPERIENCE").startswith(f"> {title} / {employer} / {place} / 2012..2014\n")
