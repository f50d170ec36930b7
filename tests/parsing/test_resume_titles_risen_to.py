"""Titles that somebody rose to, behind a comma that parts no employer."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\n"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Vendeuse, puis responsable de magasin", "Orme Chaussures"),
        ("Aide-soignante, devenue infirmière", "Clinique Orme"),
        ("Redattrice, poi responsabile qualità", "Studio Olmo 3 S.r.l."),
        ("Monteur, später Vorarbeiter", "Esche Anlagenbau GmbH"),
        ("Camarera, luego jefa de sala", "Restaurante Olmo"),
        ("Ajudante de cozinha, depois cozinheira", "Padaria Ulmo"),
        ("Trainee, then Claims Handler", "Elm Insurance"),
        ("Kassamedewerker, later filiaalmanager", "Iep Supermarkt"),
    ],
)
@pytest.mark.parametrize("form", ["{title}, {name}, 2011 – 2015", "{title}, {name}\n2011 – 2015\n- Did it"])
def test_what_somebody_rose_to_belongs_to_the_title(title: str, name: str, form: str) -> None:
    text = TOP + "EXPERIENCE\n\n" + form.format(title=title, name=name)
    assert outline(read(text), "EXPERIENCE").splitlines()[0] == f"> {title} / {name} / ? / 2011..2015"
