"""What a line names as a work, though its writer only read it, hung it up or was asked about it."""

import pytest

from tailor.claims import Certainty, ruled_certainty


def _of(line: str, words: str) -> Certainty:
    start = line.index(words)
    return ruled_certainty(line, start, start + len(words))


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Answered residents' questions about the parish budget", "budget"),
        ("Replied to emails from members regarding scheduling", "scheduling"),
        ("Shelved translations of crime novels", "translations"),
        ("Hung paintings for the spring show", "paintings"),
        ("Framed illustrations for collectors", "illustrations"),
        ("Packed pottery from an excavation", "excavation"),
        ("Sorted the purchasing director's mail", "purchasing"),
        ("Supported the recruitment of blood donors", "recruitment"),
        ("Hired a minibus for the outing", "Hired"),
        ("Marked out football pitches", "Marked"),
        ("Trug Einkäufe in die dritte Etage", "Einkäufe"),
        ("Einkäufe zu den Mietern gebracht", "Einkäufe"),
        ("Las Übersetzungen englischer Romane", "Übersetzungen"),
        ("Fragen zur Tourenplanung beantwortet", "Tourenplanung"),
        ("Porté les achats des clients", "achats"),
        ("Répondu aux questions sur le recrutement", "recrutement"),
        ("Rangé des traductions en rayon", "traductions"),
    ],
)
def test_a_work_that_is_only_touched_is_not_claimed(line: str, words: str) -> None:
    assert _of(line, words) is Certainty.DENIED


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Prepared the parish budget", "budget"),
        ("Carried a budget of $2M", "budget"),
        ("Read and produced translations", "translations"),
        ("Carried out the painting of corridors", "painting"),
        ("Read engineering drawings", "drawings"),
        ("Hung suspended ceilings", "suspended ceilings"),
        ("Led the recruitment of drivers", "recruitment"),
        ("Hired crane operators for two sites", "Hired"),
        ("Marked exam papers", "Marked"),
        ("Verantwortete die Einkäufe für drei Werke", "Einkäufe"),
        ("Trug die Budgetverantwortung", "Budgetverantwortung"),
        ("Trug Verantwortung für die Personalplanung", "Personalplanung"),
        ("Kampagnenplanung auf den Weg gebracht", "Kampagnenplanung"),
        ("Réalisé des traductions de contrats", "traductions"),
        ("Porté la négociation avec les fournisseurs", "négociation"),
    ],
)
def test_a_work_that_is_done_is_claimed(line: str, words: str) -> None:
    assert _of(line, words) is Certainty.PLAIN


def test_a_verb_of_two_works_only_suggests_the_one() -> None:
    assert _of("Graded gravel roads", "Graded") is Certainty.HEDGED
    assert _of("Graded 60 essays a week", "Graded") is Certainty.PLAIN
