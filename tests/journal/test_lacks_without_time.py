"""What lacks is named without the word for when."""

import pytest

from tailor.journal.replies.reasons import without_time


@pytest.mark.parametrize(
    ("item", "named"),
    [
        ("glazing certificate yet", "glazing certificate"),
        ("experience with kilns so far", "experience with kilns"),
        ("enamel training at present", "enamel training"),
        ("Meisterbrief noch", "Meisterbrief"),
        ("Erfahrung mit Glasuren bislang", "Erfahrung mit Glasuren"),
        ("expérience des émaux pour le moment", "expérience des émaux"),
        ("stage lighting", "stage lighting"),
        ("encore boutique sales", "encore boutique sales"),
    ],
)
def test_what_lacks_is_named_without_the_word_for_when(item: str, named: str) -> None:
    assert without_time(item) == named
