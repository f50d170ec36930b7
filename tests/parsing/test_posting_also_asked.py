"""Sentences below a list of demands that add one, and sentences that only sound so."""

import pytest

from tailor.model import LineRole
from tailor.parsing import parse_posting
from tailor.readers.html import read_html

PAGE = (
    "<html><body><main><h1>Inspector</h1><p>Elm Council, Leeds</p><h2>{0}</h2><ul><li>{1}</li><li>{2}</li></ul>"
    "<h2>{3}</h2><ul><li>{4}</li><li>{5}</li><li>{6}</li></ul><p>{7}</p></main></body></html>"
)
ENGLISH = ("Duties", "Inspect roads", "Record defects", "Requirements", "A driving licence", "A card", "Good eyes")
GERMAN = ("Ihre Aufgaben", "Kontrolle", "Dokumentation", "Ihr Profil", "Führerschein", "Ausbildung", "Deutsch")
FRENCH = ("Vos missions", "Contrôler", "Rédiger", "Votre profil", "Permis B", "Un diplôme", "Deux ans d'expérience")


def _role(parts: tuple[str, ...], sentence: str) -> LineRole:
    posting = parse_posting(read_html(PAGE.format(*parts, sentence), "p.html"))
    return next(line.role for line in posting.lines if line.text == sentence)


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        (ENGLISH, "You should also be able to write clear reports."),
        (ENGLISH, "You must also hold a first aid certificate."),
        (ENGLISH, "We also ask that you can swim."),
        (GERMAN, "Sie sollten außerdem sicher Auto fahren können."),
        (GERMAN, "Zusätzlich benötigen Sie gute Englischkenntnisse."),
        (FRENCH, "Vous devez également savoir nager."),
    ],
)
def test_a_sentence_that_adds_a_demand_is_asked(parts: tuple[str, ...], sentence: str) -> None:
    assert _role(parts, sentence) is LineRole.REQUIREMENT


@pytest.mark.parametrize(
    "sentence",
    [
        "You should also know that we close in August.",
        "You should apply before the end of the month.",
        "You should hear from us within a week.",
        "You must have the right to work in the UK.",
    ],
)
def test_what_only_sounds_like_a_demand_is_none(sentence: str) -> None:
    assert _role(ENGLISH, sentence) is not LineRole.REQUIREMENT
