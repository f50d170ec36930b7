"""Sentences in prose that ask are shown as what they are; a posting that asks for nothing says so."""

import pytest

from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.readers import document_from_text
from tailor.requirements import extract_requirements
from tailor.vocabulary import load_vocabulary

HEAD = "Mason\nStone & Lime Ltd, Ripon\n\nStone & Lime Ltd mends bridges. The yard has nine people in it.\n"
TAIL = "\nWe pay £16 an hour. Write to Una at una@stone.example."


def _posting(text: str) -> Posting:
    return extract_requirements(parse_posting(document_from_text(text)), load_vocabulary(), None)


def _of(posting: Posting, role: str) -> list[str]:
    return [line.text for line in posting.lines if line.role == role and not line.is_heading]


@pytest.mark.parametrize(
    "sentence",
    [
        "We are after someone who has dressed granite for two winters.",
        "We want to hear from people who have rebuilt dry walls.",
        "The right person has laid cobbles for at least three years.",
        "This job calls for a steady hand and good eyesight.",
        "Looking for a person who can read drawings and has a lorry licence.",
    ],
)
def test_a_sentence_in_prose_that_asks_is_a_requirement(sentence: str) -> None:
    assert _of(_posting(f"{HEAD}{sentence}{TAIL}"), "requirement") == [sentence]


def test_what_would_be_welcome_in_prose_is_no_must() -> None:
    text = f"{HEAD}You need two years in the trade. Some knowledge of lime kilns would be a plus.{TAIL}"
    assert _of(_posting(text), "nice") == ["Some knowledge of lime kilns would be a plus."]


def test_prose_beside_a_list_of_what_is_asked_stays_prose() -> None:
    text = f"{HEAD}We like people who have laid cobbles.\n\nWhat you need\n- Three winters\n- A licence\n"
    assert _of(_posting(text), "requirement") == ["Three winters", "A licence"]


def test_a_file_in_which_nothing_is_asked_for_says_so() -> None:
    assert "nothing was found" in _posting("hello world").notes[-1].text
    assert not _posting("Cook\n\nRequirements\n- HACCP\n- Two years").notes
    assert not _posting(f"{HEAD}We are after someone who has dressed granite for two winters.{TAIL}").notes


@pytest.mark.parametrize(
    "sentence",
    ["After nine years Tam is off to sea and we need a second pair of hands.", "The school has 310 children."],
)
def test_a_sentence_that_tells_why_somebody_is_sought_is_no_requirement(sentence: str) -> None:
    assert _of(_posting(f"{HEAD}{sentence} You need two years in the trade.{TAIL}"), "requirement") == [
        "You need two years in the trade."
    ]
