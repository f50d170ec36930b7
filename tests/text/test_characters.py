"""Signs that would say something else in plain characters stay as a person wrote them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailor.text import compatible_form, says_more


@pytest.mark.parametrize("text", ["1½ years", "2¾ kg", "10⁴ cells", "5 m³", "CO₂", "3º", "1ª", "Loctite™", "30 µg"])
def test_a_sign_that_says_more_than_its_letters_stays(text: str) -> None:
    assert compatible_form(text) == text


def test_other_characters_become_the_usual_ones() -> None:
    assert compatible_form("o\ufb03ce, Ｅxcel, 1ˢᵗ, 20\u00a0℃, e\u0301") == "office, Excel, 1st, 20 °C, é"


@given(st.text(st.characters(codec="utf-8"), max_size=30))
def test_a_second_time_changes_nothing(text: str) -> None:
    assert compatible_form(compatible_form(text)) == compatible_form(text)


@given(st.text(st.characters(codec="utf-8").filter(lambda char: not says_more(char)), max_size=30))
def test_without_such_signs_it_is_nfkc(text: str) -> None:
    assert compatible_form(text) == unicodedata.normalize("NFKC", text)
