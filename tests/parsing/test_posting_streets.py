"""An employer below the title, before its town, whom only an address further down tells from a part of the town."""

import pytest

from tailor import posting_from_text

_POSTING = (
    "Stock Keeper\nBramble, Leeds\n\nDuties\n- Count the stock\n\nRequirements\n- Two years in a warehouse\n\n{last}\n"
)


@pytest.mark.parametrize(
    "last",
    [
        "Contact: Ann Moss, Bramble, 40 Mill Road, Leeds LS1 4AB",
        "Contact: Ann Moss, Bramble, Boompjes 40, 3011 XB Rotterdam",
        "Bramble\n40 Mill Road\nLeeds LS1 4AB",
        "Write to: Bramble, Hauptstr. 7, 20095 Hamburg",
    ],
)
def test_who_has_a_street_behind_the_name_employs(last: str) -> None:
    found = posting_from_text(_POSTING.format(last=last))
    assert (found.company, found.location) == ("Bramble", "Leeds")


@pytest.mark.parametrize(
    "last",
    [
        "Where: 12 Otley Road, Bramble, Leeds",
        "You will travel between Bramble and York.",
        "Shifts at York, Bramble, 40 Hours Per Week, Days",
    ],
)
def test_a_part_of_a_town_employs_nobody(last: str) -> None:
    assert not posting_from_text(_POSTING.format(last=last)).company
