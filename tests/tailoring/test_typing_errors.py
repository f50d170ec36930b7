"""A word without its typing error is the same word, another word is not."""

import pytest

from tailor.tailoring.respellings import Respelling, respelled
from tailor.tailoring.typing_errors import is_typing_error


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("recieved", "received"),
        ("accomodation", "accommodation"),
        ("alumininium", "aluminium"),
        ("managment", "management"),
        ("independant", "independent"),
        ("voluntarly", "voluntarily"),
    ],
)
def test_a_typing_error_may_be_mended(wrong: str, right: str) -> None:
    assert is_typing_error(wrong, right)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("prescribed", "proscribed"),
        ("contracted", "contrasted"),
        ("commanded", "commended"),
        ("therapist", "therapists"),
        ("biology", "geology"),
        ("supervised", "supervisor"),
        ("personal", "personnel"),
    ],
)
def test_another_word_is_no_typing_error(one: str, other: str) -> None:
    assert not is_typing_error(one, other)


@pytest.mark.parametrize(
    ("told", "own", "same"),
    [
        ("Coordinated two classes", "Co-ordinated two classes", Respelling("coordinated", ("co", "ordinated"))),
        ("health care", "healthcare", Respelling("health care", ("healthcare",))),
        ("eidgenössischem Ausweis", "eidg. Ausweis", Respelling("eidgenossischem", ("eidg",))),
    ],
)
def test_a_word_in_another_spelling_is_found(told: str, own: str, same: Respelling) -> None:
    assert respelled([told], [own]) == (same,)


@pytest.mark.parametrize(("told", "own"), [("Led the team", "Co-led the team"), ("the cooperative", "a coop")])
def test_a_word_that_is_a_part_of_another_is_no_spelling_of_it(told: str, own: str) -> None:
    assert respelled([told], [own]) == ()
