"""An agency in a title's brackets beside the firm, and firms of two words in one."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import read


def last_job(other: str, head: str) -> tuple[str, str]:
    jobs = f"01/2018 - 02/2020 : {other}\n- Led 4 colleagues\n\n01/2015 - 12/2017 : {other}\n- Drove at night\n"
    text = f"Ann Example\nann@example.org\n\nEXPERIENCE\n\n{jobs}\n03/2012 - 09/2014 : {head}\n- Loaded 40 pallets\n"
    (section,) = read(text).of_kind(SectionKind.EXPERIENCE)
    return section.entries[-1].title, section.entries[-1].organisation


@pytest.mark.parametrize(
    ("other", "title", "name"),
    [
        ("Conducteur de bus, Réseau Loire Mobilités, Nantes", "Cariste (intérim, agence Sud Relais)", "Autocars Vial"),
        ("Magazziniere, Vetreria Bruni, Parma", "Addetto magazzino (somministrazione, Agenzia Sile)", "Officine Rosa"),
        ("Warehouse Lead, Harlow Foods, Leeds", "Picker (temp, agency Elm People)", "Marlow Timber"),
        ("Lagerist, Rehm Logistik, Kassel", "Lagerhelfer (Zeitarbeit, Agentur Nord Personal)", "Spedition Kolb"),
        ("Conducteur, Réseau Vial, Nantes", "Préparateur de commandes", "Fret-Océan"),
        ("Driver, Harlow Foods, Leeds", "Packer", "Elm-Pack"),
    ],
)
def test_the_firm_behind_a_title_is_the_employer(other: str, title: str, name: str) -> None:
    assert last_job(other, f"{title}, {name}") == (title, name)


@pytest.mark.parametrize("town", ["Saint-Malo", "Bad-Rothau", "Clermont-Ferrand"])
def test_a_town_behind_a_title_alone_is_no_employer(town: str) -> None:
    assert last_job("Cariste, Réseau Vial, Nantes", f"Cariste, {town}") == ("Cariste", "")
