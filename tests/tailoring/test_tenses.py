"""A verb in another tense."""

import pytest

from tailor.tailoring.tenses import is_retold, is_told_of_oneself


@pytest.mark.parametrize(
    ("held", "claimed"),
    [
        ("assist", "assisted"),
        ("coordinate", "coordinated"),
        ("supply", "supplied"),
        ("plan", "planned"),
        ("run", "ran"),
    ],
)
def test_a_held_verb_may_be_told_of_the_past(held: str, claimed: str) -> None:
    assert is_retold(held, claimed)


@pytest.mark.parametrize(
    ("held", "claimed"), [("assisted", "assist"), ("assist", "assistant"), ("train", "training"), ("lead", "leader")]
)
def test_an_ended_work_is_not_told_as_going_on_nor_a_verb_as_a_role(held: str, claimed: str) -> None:
    assert not is_retold(held, claimed)


@pytest.mark.parametrize(("held", "claimed"), [("writes", "write"), ("carries", "carry"), ("teaches", "teach")])
def test_what_is_told_as_of_another_may_be_told_in_the_first_person(held: str, claimed: str) -> None:
    assert is_told_of_oneself(held, claimed)
    assert not is_told_of_oneself(claimed, held)
