"""Notes of work as phrases of one sentence, and a stranger's reading of that sentence."""

import pytest

from tailor.tailoring import find_unsupported
from tailor.tailoring.gathered import choose_phrases, gathered_phrases, is_gathered_of, join_phrases, phrase_of
from tests.tailoring.samples import VOCABULARY, entry, experience, resume


@pytest.mark.parametrize(
    ("language", "line", "phrase"),
    [
        (
            "en",
            "Bread orders and till work, about 30 hours a week",
            "bread orders and till work",
        ),
        ("en", "VAT, CIS, wages, petty cash", "VAT, CIS, wages and petty cash"),
        ("en", "Rope splices - Dyneema and Spectra mainly", ""),
        (
            "en",
            "5-7 jobs a day off a van, all kinds of locks: safes, doors, cars",
            "",
        ),
        ("en", "Monthly returns for 40 clinics, 3 days each", "monthly returns for 40 clinics"),
        ("en", "Post, phones and the weekly flower order", "post, phones and the weekly flower order"),
        ("en", "Second in a kitchen with 30 seats", ""),
        ("en", "Crew of 6 rebuilt two miles of path", ""),
        ("en", "Helped with the yearly audit", ""),
        ("en", "Assignments of 2 to 6 weeks", ""),
        ("de", "Einsätze von 3 Monaten", ""),
        ("fr", "Contrats de 1 jour à 3 mois", ""),
        ("en", "Mix and pour resin for marine customers", ""),
        ("en", "Latte art", ""),
        ("en", "Chainsaw work under the supervision of a forester", ""),
        ("de", "Telefonischer Kontakt mit Schreinereien", "telefonischer Kontakt mit Schreinereien"),
        (
            "de",
            "Mahnwesen, Ablage, Telefon, seit 2020 papierlos",
            "Mahnwesen, Ablage und Telefon",
        ),
        ("de", "Unterstützung bei der Inventur", ""),
        ("de", "Rückstände von 9 % auf 4 % gesenkt", ""),
        ("de", "Leiterin der Jugendgruppe", ""),
        ("fr", "Pose de clôtures, taille de haies, arrosage", "la pose de clôtures et la taille de haies"),
        ("fr", "Aide aux devis", ""),
        ("fr", "Membre du comité des fêtes", ""),
    ],
)
def test_a_note_of_work_is_a_phrase_and_nothing_else_is(language: str, line: str, phrase: str) -> None:
    assert phrase_of(line, language) == phrase
    assert (phrase in gathered_phrases(line, language)) is bool(phrase)


def test_phrases_with_an_and_of_their_own_are_parted_by_another_word() -> None:
    assert join_phrases(["wages", "till work"], "en") == "wages and till work"
    assert join_phrases(["wages and tax", "till work"], "en") == "wages, tax and till work"
    assert join_phrases(["Ablage und Post", "Inventur"], "de") == "Ablage und Post sowie Inventur"
    assert join_phrases(["pose et réglage", "tonte"], "fr") == "pose et réglage ainsi que tonte"


def test_one_sentence_bears_one_phrase_with_commas() -> None:
    assert choose_phrases(["a, b and c", "d, e and f", "wages"]) == [0, 2]


def test_a_row_is_held_where_each_piece_is() -> None:
    held = {"wages", "stock, tills and bread"}
    assert is_gathered_of("wages as well as stock, tills and bread", held.__contains__)
    assert not is_gathered_of("wages, cheese and stock, tills and bread", held.__contains__)


@pytest.mark.parametrize(
    ("sentence", "is_held"),
    [
        ("My work at Elm Ltd covered stock counts for 12 shops and wage runs for 40 staff.", True),
        ("My work at Elm Ltd covered stock counts for 12 shops and wage runs for 90 staff.", False),
        ("My work at Elm Ltd covered stock counts for 12 shops and letters to 300 members.", False),
        ("My work at Elm Ltd covers stock counts for 12 shops and wage runs for 40 staff.", False),
        ("At Elm Ltd, my work covered wage runs for 40 staff.", True),
    ],
)
def test_a_stranger_reads_a_sentence_on_several_notes(sentence: str, *, is_held: bool) -> None:
    candidate = resume(
        "Ada Quill",
        experience(
            entry("e1", "Clerk", "Elm Ltd", "2014 2019", ["Stock counts for 12 shops", "Wage runs for 40 staff"]),
            entry("e2", "Typist", "Oak Ltd", "2010 2014", ["Letters to 300 members"]),
        ),
    )
    found = find_unsupported(["Dear Hiring Team,", sentence], candidate, VOCABULARY, ())
    assert (found == ()) is is_held


def test_a_french_row_elides_before_a_vowel() -> None:
    assert (
        join_phrases(["pose et réglage", "entretien des haies"], "fr") == "pose et réglage ainsi qu’entretien des haies"
    )
