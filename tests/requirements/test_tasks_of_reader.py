"""Sentences on the job that tell its reader what to bring about ask for no trait, whatever words stand in them."""

import pytest

import tailor
from tailor.model import RequirementLevel

_TEXT = "Yard Clerk\nOak Timber, Leeds\n\nJob Description\n{}\n- Count pallets\n- Load vans\n\n"
_ASKS = "Requirements\n- Two years with a forklift\n- Knowledge of Excel\n"


def _asked(sentence: str) -> bool:
    found = tailor.posting_from_text(f"{_TEXT.format(sentence)}{_ASKS}").requirements
    return any(one.text in sentence and one.level is not RequirementLevel.UNKNOWN for one in found)


@pytest.mark.parametrize(
    "sentence",
    [
        "You keep the stock system honest.",
        "You keep our honey safe.",
        "You make our customers confident.",
        "You leave every room neat.",
        "You keep the servers reliable and secure.",
        "You turn curious visitors into members.",
    ],
)
def test_what_a_thing_is_to_be_like_is_not_asked_for(sentence: str) -> None:
    assert not _asked(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "You are honest and careful.",
        "You keep calm and stay patient.",
        "You keep your promises and are punctual.",
        "You keep the books and have two years of experience.",
        "You bring patience and a friendly manner.",
    ],
)
def test_what_the_reader_is_like_is_asked_for(sentence: str) -> None:
    assert _asked(sentence)
