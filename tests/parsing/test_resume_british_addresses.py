"""Addresses in Britain whose towns no list knows: half a postcode, a house's number, a house's name."""

import pytest

from tests.parsing.resume_outline import read

BODY = "\nExperience\n\nClerk, Elm Ltd, 2016 - 2019\n- Kept the books\n\nEducation\n\nBA Art, Elm University, 2012\n"
ADDRESSES = [
    "16 Larch Rise, Otterby WF13",
    "16 Larch Rise, Otterby",
    "9 The Folds, Otterby YO17",
    "Flat 2, 9 Mill Lane, Otterby",
    "Rose Cottage, Back Lane, Otterby",
    "Otterby WF13",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_beside_other_contact_data_is_where_somebody_lives(address: str) -> None:
    assert read(f"Ann Reed\n{address} | 07700 900418 | ann@example.org\n{BODY}").contact.location == address


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_on_a_line_of_its_own_is_where_somebody_lives(address: str) -> None:
    assert read(f"Ann Reed\n{address}\n07700 900418\nann@example.org\n{BODY}").contact.location == address


@pytest.mark.parametrize("line", ["German B1", "Full licence, category C1", "12 Years, Retail", "Own tools, van"])
def test_levels_and_other_matters_of_the_head_are_no_place(line: str) -> None:
    assert read(f"Ann Reed\n{line}\n07700 900418\nann@example.org\n{BODY}").contact.location == ""
