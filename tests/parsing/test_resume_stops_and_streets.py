"""Heads whose parts full stops set apart, and addresses over two lines."""

import pytest

from tailor.parsing.dates import find_dates
from tests.parsing.resume_outline import outline, read

STOPS = """
Nerea Olmo
nerea.olmo@example.org

EXPERIENCIA LABORAL

Cocinera. Hostal Peñalta, Huesca. Desde mayo de 2020 hasta la actualidad.
Menús para 60 comensales y control de pedidos.

Recepcionista. Clínica Dental Roble. De 2014 a 2020.
Agenda, cobros y archivo.

Conductor de reparto (autónomo). 2011 - 2014.

Peón agrícola. Frutas Vidal S.L. (campaña de la pera). Julio - septiembre 2010.

FORMACIÓN

Grado Medio en Cocina y Gastronomía. IES Valdeflores. 2011.
Graduado en ESO. IES Valdeflores. 2009.
"""


def test_full_stops_part_title_employer_and_dates() -> None:
    assert outline(read(STOPS), "EXPERIENCIA LABORAL") == (
        "> Cocinera / Hostal Peñalta / Huesca / 2020-05..now\n- Menús para 60 comensales y control de pedidos.\n"
        "> Recepcionista / Clínica Dental Roble / ? / 2014..2020\n- Agenda, cobros y archivo.\n"
        "> Conductor de reparto / autónomo / ? / 2011..2014\n"
        "> Peón agrícola / Frutas Vidal S.L. / ? / 2010-07..2010-09\n+ campaña de la pera"
    )


def test_full_stops_part_degree_school_and_year() -> None:
    assert outline(read(STOPS), "FORMACIÓN") == (
        "> Grado Medio en Cocina y Gastronomía / IES Valdeflores / ? / ..2011\n"
        "> Graduado en ESO / IES Valdeflores / ? / ..2009"
    )


def test_a_year_that_ends_a_sentence_stays_in_it() -> None:
    text = STOPS.replace("Agenda, cobros y archivo.", "Agenda, cobros y archivo. Se amplió la clínica en 2016.")
    assert "- Agenda, cobros y archivo. Se amplió la clínica en 2016." in outline(read(text), "EXPERIENCIA LABORAL")


@pytest.mark.parametrize(("text", "years"), [("2005/2012", ("2005", "2012")), ("1988/2021", ("1988", "2021"))])
def test_two_years_with_a_slash_are_a_time_of_many_years(text: str, years: tuple[str, str]) -> None:
    (found,) = find_dates(text)
    assert (found.dates.start, found.dates.end) == years


def test_what_stands_before_a_colon_with_a_name_in_it_is_the_employer() -> None:
    text = """
Odile Verdier
odile.verdier@example.org

EXPERIENCE
2006/2014 : Grande brasserie « Le Phare » : serveuse puis chef de rang
2002/2005 : Poste : vendeuse
"""
    assert outline(read(text), "EXPERIENCE") == (
        "> serveuse puis chef de rang / Grande brasserie « Le Phare » / ? / 2006..2014\n> vendeuse / ? / ? / 2002..2005"
    )


BODY = "\n\nEXPERIENCE\n\nNurse, Elm Hospital, 2019 – 2021\n\nSKILLS\n\nTriage\n"


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ("27 Tannery Row\nOtley LS21 1AA", "27 Tannery Row, Otley LS21 1AA"),
        ("Flat 4\n12 Foundry Street\nLeeds", "Flat 4, 12 Foundry Street, Leeds"),
        ("8 allée des Saules\n35000 RENNES", "8 allée des Saules, 35000 RENNES"),
        ("Lindenweg 19b\n50667 Köln", "Lindenweg 19b, 50667 Köln"),
        ("38 ans, deux enfants\n35000 RENNES", "35000 RENNES"),
        ("NMC PIN 0000000\nLeeds", "Leeds"),
        ("Born in 1990\nLeeds", "Leeds"),
        ("Baile Nua, Galway, Co. Galway", "Baile Nua, Galway, Co. Galway"),
        ("Adres: Dorpsweg 3\nPostcode/plaats: 1234 AB Utrecht", "Dorpsweg 3, 1234 AB Utrecht"),
    ],
)
def test_an_address_over_two_lines_is_one(lines: str, place: str) -> None:
    assert read(f"Ann Example\nann@example.org\n{lines}{BODY}").contact.location == place


def test_a_name_before_the_address_and_the_number_of_its_line_is_the_name() -> None:
    contact = read(f"Ann Example, 3 Elm View, Leeds LS1 4AP. Phone 01632 960123. Email ann@example.org{BODY}").contact
    assert (contact.name, contact.location) == ("Ann Example", "3 Elm View, Leeds LS1 4AP")
    assert (contact.phone, contact.email) == ("01632 960123", "ann@example.org")


def test_a_form_of_address_behind_the_name_is_no_part_of_it() -> None:
    assert read(f"ANN OBI EXAMPLE (MISS)\nann@example.org{BODY}").contact.name == "ANN OBI EXAMPLE"


def test_signs_of_ordinals_stay_as_they_are() -> None:
    assert read(f"Ann Example\nann@example.org\nC/ Olmo 4, 3º B, 41008 Sevilla{BODY}").contact.location == (
        "C/ Olmo 4, 3º B, 41008 Sevilla"
    )
