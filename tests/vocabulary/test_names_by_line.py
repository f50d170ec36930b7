"""The built-in names, read line by line as texts come near them, are found as if all were read at once."""

import random

import pytest

from tailor.vocabulary import Vocabulary, load_vocabulary
from tailor.vocabulary.built_in import LateNames, find_built_in_keys


@pytest.fixture(scope="module")
def late() -> Vocabulary:
    return Vocabulary(None, find_built_in_keys())


def test_every_name_is_found_as_in_the_whole_vocabulary(late: Vocabulary) -> None:
    whole, chance = load_vocabulary(), random.Random(9)  # noqa: S311  texts of a test
    names = [name for term in whole.terms for name in term.names]
    texts = [" ".join(chance.sample(names, 2)) + chance.choice((" experience", ", Excel", ".")) for _ in range(400)]
    assert [late.find(text) for text in texts] == [whole.find(text) for text in texts]
    assert late.terms == whole.terms


def test_the_names_of_a_line_stand_where_they_stand_among_all() -> None:
    names = [(term, name) for term in load_vocabulary().terms for name in term.names]
    late = LateNames(find_built_in_keys())
    assert len(late) == len(names)
    for place in (0, 1, len(names) // 2, len(names) - 1):
        assert late[place] == names[place]
    assert late[5:8] == names[5:8]
