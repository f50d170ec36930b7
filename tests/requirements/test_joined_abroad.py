"""Lists in German and French whose preposition comes anew, lists of deeds, and traits with their verb."""

import pytest

from tailor import posting_from_text

_FRENCH = "Employé (H/F)\nMaison Exemple, Tours\n\nVotre profil\n- {}\n"
_GERMAN = "Mitarbeiter (m/w/d)\nFirma Beispiel, Kassel\n\nIhr Profil\n- {}\n"


def texts(frame: str, line: str) -> set[str]:
    return {one.text for one in posting_from_text(frame.format(line)).requirements}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Solides connaissances en vannerie et en reliure, acquises sur le terrain", {"vannerie", "reliure"}),
        ("Vous avez de bonnes notions d'apiculture et du greffage des arbres", {"apiculture", "greffage des arbres"}),
        ("Savoir tisser, teindre, carder, et monter un métier qui tient", {"tisser", "teindre", "carder"}),
        ("Vous gardez votre sang-froid quand la salle est pleine", {"gardez votre sang-froid"}),
        ("CACES R482 catégories A, C1 et F", {"CACES R482 catégories A, C1 et F"}),
        ("Habilitations électriques H0V, BC et BR à jour", {"Habilitations électriques H0V, BC et BR"}),
    ],
)
def test_french_lists_are_read_to_their_end(line: str, expected: set[str]) -> None:
    assert expected <= texts(_FRENCH, line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Fundierte Kenntnisse in der Imkerei und in der Buchbinderei sind nötig", {"Imkerei", "Buchbinderei"}),
        ("Sie bleiben auch bei Lärm gelassen", {"bleiben auch bei Lärm gelassen"}),
        ("Identifikation mit den Zielen der Stiftung", {"Identifikation mit den Zielen der Stiftung"}),
        ("Reisebereitschaft von etwa 35 %", {"Reisebereitschaft von etwa 35 %"}),
        ("Fachkunde nach § 47 StrlSchV", {"Fachkunde nach § 47 StrlSchV"}),
        ("Mehrere Jahre in der Imkerei tätig", {"Mehrere Jahre in der Imkerei tätig"}),
    ],
)
def test_german_lists_traits_and_papers_are_whole(line: str, expected: set[str]) -> None:
    assert expected <= texts(_GERMAN, line)


def test_no_item_is_an_occasion() -> None:
    assert not any("panne" in text for text in texts(_FRENCH, "Vous gardez votre calme en cas de panne"))
