import pytest

from tailor.claims import Certainty, certainty, states_paper


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Cook with stocktaking duties", "stocktaking"),
        ("Application of asepsis rules on the ward", "asepsis"),
        ("Application des règles APSAD", "APSAD"),
        ("Loading with Honeywell handhelds", "Honeywell"),
        ("Applied cold chain rules in two stores", "cold chain"),
    ],
)
def test_a_line_that_says_straight_away_what_was_done_is_plain(text: str, name: str) -> None:
    start = text.index(name)
    assert certainty(text, start, start + len(name)) is Certainty.PLAIN


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Used Sage only twice, with the owner beside me", "Sage"),
        ("Used a crane years ago", "crane"),
    ],
)
def test_a_remark_behind_it_takes_it_back(text: str, name: str) -> None:
    start = text.index(name)
    assert certainty(text, start, start + len(name)) < Certainty.PLAIN


@pytest.mark.parametrize(
    ("text", "name", "held"),
    [
        ("Confined space training each year", "Confined space", True),
        ("Annual forklift refresher training", "forklift", True),
        ("Organised forklift training each year", "forklift", False),
        ("Confined space training", "Confined space", False),
    ],
)
def test_a_training_that_comes_round_every_year_states_the_paper(text: str, name: str, held: bool) -> None:  # noqa: FBT001
    start = text.index(name)
    assert states_paper(text, start, start + len(name), listed=False) is held
