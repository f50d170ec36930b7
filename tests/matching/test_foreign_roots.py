"""Which German and French words count as forms of one."""

import pytest

from tailor.matching.foreign_roots import compound_parts, foreign_root, foreign_roots, is_kind_of


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "versorgung versorgen versorgte versorgt"),
        ("de", "buchhaltung buchhalter buchhalterin buchhalterinnen"),
        ("de", "organisation organisieren organisierte organisiert"),
        ("de", "projekt projekte projekten"),
        ("de", "maschine maschinen"),
        ("de", "bedienung bedienen bediente"),
        ("de", "kunde kunden"),
        ("fr", "gestion gerer gestionnaire"),
        ("fr", "declaration declarations"),
        ("fr", "client clients cliente clientele"),
        ("fr", "l'equipe d'equipe equipes"),
    ],
)
def test_forms_of_a_word_share_a_root(language: str, words: str) -> None:
    assert len({foreign_root(word, language) for word in words.split()}) == 1


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [("de", "verkauf", "kaufmann"), ("fr", "vente", "ventilation"), ("de", "lager", "lage")],
)
def test_other_words_do_not(language: str, one: str, other: str) -> None:
    assert foreign_root(one, language) != foreign_root(other, language)


def test_a_compound_is_a_kind_of_what_it_ends_with() -> None:
    assert is_kind_of("gabelstaplerschein", "staplerschein")
    assert not is_kind_of("staplerschein", "gabelstaplerschein")
    assert not is_kind_of("einkauf", "kauf")


def test_the_parts_of_a_compound_may_stand_apart() -> None:
    held = foreign_roots("Prüfung von Eingangsrechnungen", "de")
    assert compound_parts(foreign_root("rechnungsprufung", "de"), held) == (2, 0)
    assert compound_parts(foreign_root("lohnprufung", "de"), held) is None
