"""The language of short postings."""

import pytest

from tailor.parsing.posting_language import guess_posting_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Stable hand, Tuesdays only. Must like ponies. Pay is weekly.", "en"),
        ("Glazier wanted. Own van is a must.", "en"),
        ("Dishwasher\nThe Gull, Hove\nExperience\nPatience", "en"),
        ("Dachdecker (m/w/d)\nElm GmbH, Gera\nFührerschein B", "de"),
        ("Küchenhilfe gesucht, 15 Std., Trier", "de"),
        ("Couvreur H/F, permis B, Tours", "fr"),
        ("Cherche vendeuse pour la saison, logée", "fr"),
        ("Se busca cocinera para fines de semana", "es"),
        ("Cercasi autista, patente C, Rimini", "it"),
        ("Procura-se motorista com carta C, Braga", "pt"),
        ("Monteur gezocht\nRijbewijs B\nAssen", "nl"),
        ("Elm Works", ""),
    ],
)
def test_a_short_notice_tells_its_language(text: str, language: str) -> None:
    assert guess_posting_language(text) == language


def test_a_long_posting_tells_it_by_its_commonest_words() -> None:
    assert guess_posting_language("We need you for the work that we do in the north of the county. " * 8) == "en"


def test_a_language_whose_postings_are_not_read_is_told_by_its_common_words() -> None:
    text = "Szakácsot keresünk éttermünkbe, a munka hétvégén is tart, és a fizetés nagyon jó, az étel is."
    assert guess_posting_language(text) == "hu"
