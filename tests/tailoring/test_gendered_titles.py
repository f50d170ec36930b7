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
    assert (own_form(title, HE, "de"), own_form(title, SHE, "de")) == (his, hers)


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
    assert (own_form(title, LUI, "fr"), own_form(title, ELLE, "fr")) == (his, hers)


@pytest.mark.parametrize(
    "title",
    ["HGV Driver/Mechanic", "Check-in Agent", "Bäcker/Konditor", "Lehrer/innen", "Front of House / Bar", "Koch"],
)
def test_what_names_no_two_genders_stays(title: str) -> None:
    assert own_form(title, SHE, "de") == own_form(title, HE, "de") == title


@pytest.mark.parametrize(
    ("titles", "language"),
    [
        *(
            ([], "de"),
            ([""], "fr"),
            (["Pastry Chef"], "en"),
            (["Entrepreneur"], "en"),
            (["Gärtnerei"], "de"),
        ),
        *((["Berlin"], "de"), (["Gärtner"], "de"), (["Régie lumière"], "fr"), (["Aide de filière"], "fr")),
    ],
)
def test_what_the_resume_does_not_show_is_not_guessed(titles: list[str], language: str) -> None:
    assert own_form("Florist/in", titles, language) == "Florist/in"


@pytest.mark.parametrize(
    ("shown", "title"),
    [("Vendeur en boulangerie", "Serveur"), ("Employée de rayon", "Serveuse"), ("Gérante", "Serveuse")],
)
def test_another_job_of_the_person_shows_it_too(shown: str, title: str) -> None:
    assert own_form("Serveur/se", [shown], "fr") == title


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_persons_own_word_for_this_work_comes_first(language: str) -> None:
    assert own_form("Koch/Köchin", ["Koch", "Verkäuferin"], language) == "Koch"
