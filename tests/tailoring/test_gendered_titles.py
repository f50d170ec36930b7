"""A title that a posting writes for two genders stands in a letter as the person calls themselves."""

import pytest

from tailor.tailoring import own_form

SHE, HE = ["Verkäuferin"], ["Kaufmann im Einzelhandel"]
ELLE, LUI = ["Assistante commerciale"], ["Technicien de maintenance"]


@pytest.mark.parametrize(
    ("title", "his", "hers"),
    [
        ("Gärtner/in", "Gärtner", "Gärtnerin"),
        ("Gärtner/-in", "Gärtner", "Gärtnerin"),
        ("Gärtner:in", "Gärtner", "Gärtnerin"),
        ("Gärtner*in Baumpflege", "Gärtner Baumpflege", "Gärtnerin Baumpflege"),
        ("GärtnerIn", "Gärtner", "Gärtnerin"),
        ("Gärtner(in)", "Gärtner", "Gärtnerin"),
        ("Arzt / Ärztin", "Arzt", "Ärztin"),
        ("Logopädin oder Logopäde", "Logopädin oder Logopäde", "Logopädin oder Logopäde"),
        ("Erzieherin oder Erzieher", "Erzieher", "Erzieherin"),
        ("Industriekauffrau/-mann", "Industriekaufmann", "Industriekauffrau"),
        ("Hotelfachmann / Hotelfachfrau", "Hotelfachmann", "Hotelfachfrau"),
        (
            "Zahnmedizinische/r Fachangestellte/r",
            "Zahnmedizinischer Fachangestellter",
            "Zahnmedizinische Fachangestellte",
        ),
    ],
)
def test_in_german(title: str, his: str, hers: str) -> None:
    assert (own_form(title, HE), own_form(title, SHE)) == (his, hers)


@pytest.mark.parametrize(
    ("title", "his", "hers"),
    [
        ("Boulanger(ère)", "Boulanger", "Boulangère"),
        ("Boulanger / Boulangère", "Boulanger", "Boulangère"),
        ("Serveur/se", "Serveur", "Serveuse"),
        ("Serveur·euse", "Serveur", "Serveuse"),
        ("Animateur/trice de séjour", "Animateur de séjour", "Animatrice de séjour"),
        ("Chargé(e) de paie", "Chargé de paie", "Chargée de paie"),
        ("Aide-soignant.e de nuit", "Aide-soignant de nuit", "Aide-soignante de nuit"),
        ("Électricien-ne", "Électricien", "Électricienne"),
        ("AGENT(E) D’ACCUEIL", "AGENT D’ACCUEIL", "AGENTE D’ACCUEIL"),
    ],
)
def test_in_french(title: str, his: str, hers: str) -> None:
    assert (own_form(title, LUI), own_form(title, ELLE)) == (his, hers)


@pytest.mark.parametrize(
    "title",
    ["HGV Driver/Mechanic", "Check-in Agent", "Bäcker/Konditor", "Lehrer/innen", "Front of House / Bar", "Koch"],
)
def test_what_names_no_two_genders_stays(title: str) -> None:
    assert own_form(title, SHE) == own_form(title, HE) == title


@pytest.mark.parametrize(
    "titles",
    [
        [],
        [""],
        ["Pastry Chef"],
        ["Cashier", "Courier"],
        ["Gärtnerei"],
        ["Régisseur lumière"],
        ["Berlin"],
        ["Bulletin Editor"],
    ],
)
def test_what_the_resume_does_not_show_is_not_guessed(titles: list[str]) -> None:
    assert own_form("Florist/in", titles) == "Florist/in"


def test_the_persons_own_word_for_this_work_comes_first() -> None:
    assert own_form("Koch/Köchin", ["Koch", "Verkäuferin"]) == "Koch"
