"""What a text takes back, and what it does not."""

import pytest

from tailor.tailoring.hedges import is_hedged


def test_what_came_in_place_of_something_is_held() -> None:
    assert not is_hedged("Replaced a card index with Libib", "Libib")
    assert not is_hedged("Ledgers were replaced by Xero", "Xero")


@pytest.mark.parametrize("text", ["Replaced Libib with a card index", "Learned cataloguing with Libib"])
def test_what_was_replaced_or_only_learned_is_not(text: str) -> None:
    assert is_hedged(text, "Libib")
