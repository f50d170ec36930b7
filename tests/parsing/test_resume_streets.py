"""Streets with floors and doors in the contact data."""

import pytest

from tests.parsing.resume_outline import read


def _location(top: str) -> tuple[str, str]:
    resume = read(f"Ines Marlow Olmo\n{top}\nines@marlow.example\n\nEXPERIENCE\nWaiter, Elm Hotel, Leeds, 2010-2012\n")
    return resume.contact.location, resume.headline


@pytest.mark.parametrize(
    ("top", "location"),
    [
        ("Calle Olmo 5, 2º\n28013 Madrid", "Calle Olmo 5, 2º, 28013 Madrid"),
        ("C/ Olmos 12, 3º B, 41003 Sevilla", "C/ Olmos 12, 3º B, 41003 Sevilla"),
        ("Rua das Oliveiras, 22 - 3.º Esq.\n4050-262 Porto", "Rua das Oliveiras, 22 - 3.º Esq., 4050-262 Porto"),
        ("Avda. del Olmo, 23, 4º dcha. · 33001 Oviedo", "Avda. del Olmo, 23, 4º dcha., 33001 Oviedo"),
        ("Olmlaan 8-II\n1015 KL Amsterdam", "Olmlaan 8-II, 1015 KL Amsterdam"),
        ("6 ter, rue des Ormes\n35000 Rennes", "6 ter, rue des Ormes, 35000 Rennes"),
        ("C/ Olmos, 23, 2.º B – 37005 Salamanca", "C/ Olmos, 23, 2.º B – 37005 Salamanca"),
        ("6 ter, rue des Ormes\n38 ans\n35000 Rennes", "6 ter, rue des Ormes, 35000 Rennes"),
        ("Via Olmo 14/B, int. 3\n40121 Bologna (BO)", "Via Olmo 14/B, int. 3, 40121 Bologna (BO)"),
    ],
)
def test_a_street_is_a_part_of_the_location(top: str, location: str) -> None:
    assert _location(top) == (location, "")


@pytest.mark.parametrize("top", ["Mayor of Elmham", "Via ferrata guide", "Place manager"])
def test_words_of_streets_in_what_somebody_is(top: str) -> None:
    assert _location(top) == ("", top)


def test_the_label_before_a_street_with_its_town_is_no_part_of_it() -> None:
    text = "Anschrift\tUlmenhofstraße 14, 26789 Leer (Ostfriesland)\nTelefon\t01632 960123\nE-Mail\tann@example.org"
    text = f"Name\tAnn Beispiel\n{text}\nGeburtsdatum\t11.08.1986 in Kassel"
    resume = read(f"Lebenslauf\n\n{text}\n\nBERUF\n\nBäckerin, Ulme, 2015 – 2019")
    assert resume.contact.location == "Ulmenhofstraße 14, 26789 Leer (Ostfriesland)"


@pytest.mark.parametrize(
    "line",
    [
        "7 impasse des Tilleuls 35600 Redon",
        "14, allée des Pins 44600 Saint-Nazaire",
        "5 lieu-dit Kerbrat 29270 Carhaix-Plouguer",
        "9 hameau des Roches 74150 Rumilly",
        "Résidence du Port, 4 quai Nord 56100 Lorient",
        "Kerkstraat 14 9000 Gent",
    ],
)
def test_a_street_and_the_town_of_its_code_need_no_comma(line: str) -> None:
    text = f"Marie KERN\nplombier\n{line}\ntél : 06 39 98 01 44\n\nEXPERIENCES\n\n2019 - 2022 Plombier, SARL Durand\n"
    assert read(text).contact.location == line
