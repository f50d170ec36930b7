"""Towns with their region's letters or their postal code behind them, in heads of entries and in addresses."""

import pytest

from tailor.parsing.postal_lines import is_postal_address
from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\n"


@pytest.mark.parametrize(
    ("head", "read_as"),
    [
        ("Cashier, Elm-Mart, Nogales AZ, 2013-2015", "Cashier / Elm-Mart / Nogales AZ"),
        ("Loader, U-Stack, Elko NV, 2013-2015", "Loader / U-Stack / Elko NV"),
        ("Barista, Kwik Kup, Bend OR, 2013-2015", "Barista / Kwik Kup / Bend OR"),
        ("Clerk, Mer-Mart, Moncton NB, 2013-2015", "Clerk / Mer-Mart / Moncton NB"),
    ],
)
def test_a_town_with_its_states_letters_is_no_employer(head: str, read_as: str) -> None:
    assert outline(read(f"{TOP}WORK\n\n{head}"), "WORK") == f"> {read_as} / 2013..2015"


@pytest.mark.parametrize(
    ("head", "read_as"),
    [
        ("**Glazer** | Bekkers NV | 2013–2015", "Glazer / Bekkers NV / ?"),
        ("**Glazer** | Kempen Dak NV | 2013–2015", "Glazer / Kempen Dak NV / ?"),
        ("Bekkers NV\n**Glazer**\n2013–2015", "Glazer / Bekkers NV / ?"),
        ("**Glazer** | Bekkers NV | Aalst | 2013–2015", "Glazer / Bekkers NV / Aalst"),
        ("**Glazer** | Elm Kilns | Winnemucca NV | 2013–2015", "Glazer / Elm Kilns / Winnemucca NV"),
        ("**Glazer** | Elm Kilns | Beatty NV 89003 | 2013–2015", "Glazer / Elm Kilns / Beatty NV 89003"),
    ],
)
def test_a_firms_legal_form_is_no_states_letters(head: str, read_as: str) -> None:
    assert (
        outline(read(f"# Ann Example\n\nann@example.org\n\n## WORK\n\n{head}"), "WORK") == f"> {read_as} / 2013..2015"
    )


@pytest.mark.parametrize(
    ("line", "read_as"),
    [
        ("Elm Valley High School, Nogales AZ", "> ? / Elm Valley High School / Nogales AZ / ?"),
        ("Diploma, Elm High School, Moab UT, 2011", "> Diploma / Elm High School / Moab UT / ..2011"),
        ("Oak Community College, Bend OR, 2012 - 2014", "> ? / Oak Community College / Bend OR / 2012..2014"),
    ],
)
def test_a_town_with_its_states_letters_is_no_degree(line: str, read_as: str) -> None:
    assert outline(read(f"{TOP}EDUCATION\n\n{line}"), "EDUCATION") == read_as


ADDRESSES = [
    "RD 2, Geraldine 7992",
    "45 Tui Road, RD 1, Elmdale 3879, Waikato",
    "PO Box 12, Hokitika 7811, West Coast",
    "Flat 2, 9 Rata Lane, Gore 9710",
    "D-12, Sector 8, Rohini, Delhi-110085",
    "Kottayam, Kerala 686001",
    "Rua do Freixo, 12 – 3.º Dto, 4700-123 Braga",
    "Via Roma, 12, 10064 Pinerolo (TO)",
]


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("form", ["{}\n01632 960123 | ann@example.org", "ann@example.org | 01632 960123 | {}"])
def test_an_address_with_its_code_behind_or_before_the_town_is_where_somebody_lives(address: str, form: str) -> None:
    resume = read(f"Ann Example\n{form.format(address)}\n\nEXPERIENCE\n\nMilker, Elm Flats Ltd, 2019 - 2021")
    assert resume.contact.location == address


@pytest.mark.parametrize(
    "text",
    ["Farm Manager, Elmdale 2019", "Cook, Elm 2019, Leeds", "Won a prize, 2019", "Elm 7992", "Grade 8, Piano 1999"],
)
def test_a_year_behind_a_name_is_no_postal_code(text: str) -> None:
    assert not is_postal_address(text)
