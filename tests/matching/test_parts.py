"""German compounds and languages named in another language."""

from dataclasses import replace

import pytest

from tailor.matching.index import index_resume
from tailor.matching.parts import find_compounds, find_term_in_phrase
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import job, resume


def _words(phrase: str, sentence: str, language: str = "de") -> list[str]:
    held = replace(resume(jobs=[job("Assistant", "Elder Forge", "2014-2016", sentence)]), language=language)
    return [hit.words for hit in find_compounds(phrase, index_resume(held, load_vocabulary()))]


def test_a_german_compound_ends_with_the_word_asked_for() -> None:
    assert _words("Buchhaltung", "Verantwortlich für die Finanzbuchhaltung.") == ["Finanzbuchhaltung"]


@pytest.mark.parametrize(
    ("phrase", "sentence", "language"),
    [
        ("Buchhaltung", "Verantwortlich für die Buchhaltung.", "de"),
        ("Management", "Cleaned up after mismanagement and micromanagement.", "en"),
        ("Wagen", "Fuhr einen Lieferwagen.", "de"),
    ],
)
def test_a_short_word_another_language_and_the_word_itself_are_no_compound(
    phrase: str, sentence: str, language: str
) -> None:
    assert _words(phrase, sentence, language) == []


def test_the_same_name_in_another_sense_says_no_phrase() -> None:
    held = resume(jobs=[job("Assistant", "Elder Forge", "2014-2016", "Asked managers for budget approval.")])
    vocabulary = load_vocabulary()
    assert not list(find_term_in_phrase("managing a budget", index_resume(held, vocabulary), vocabulary))
