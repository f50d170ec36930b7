"""Degrees whose subject stands behind them without "in": parted in type and area, but not where it is their name."""

import pytest

from tailor.parsing.education import split_degree
from tests.parsing.resume_outline import read


@pytest.mark.parametrize(
    ("text", "degree", "subject"),
    [
        ("Diplom-Ingenieur (FH) Maschinenbau", "Diplom-Ingenieur (FH)", "Maschinenbau"),
        ("Diplom-Ingenieurin Architektur", "Diplom-Ingenieurin", "Architektur"),
        ("Dipl.-Ing. (FH) Elektrotechnik", "Dipl.-Ing. (FH)", "Elektrotechnik"),
        ("Diplom-Ingenieur Bauwesen, Vertiefung Wasser", "Diplom-Ingenieur", "Bauwesen, Vertiefung Wasser"),
        ("Bachelor Tuinbouw", "Bachelor", "Tuinbouw"),
        ("Master Bestuurskunde", "Master", "Bestuurskunde"),
        ("Magister Germanistik", "Magister", "Germanistik"),
        ("Master Droit public", "Master", "Droit public"),
        ("Laurea magistrale Economia", "Laurea magistrale", "Economia"),
        ("Licenciatura Derecho", "Licenciatura", "Derecho"),
        ("Diplom-Kaufmann (FH)", "Diplom-Kaufmann (FH)", ""),
        ("Diplom-Betriebswirtin (BA)", "Diplom-Betriebswirtin (BA)", ""),
        ("Bachelor Professional", "Bachelor Professional", ""),
        ("Bachelor Thesis", "Bachelor Thesis", ""),
        ("Bachelor Degree", "Bachelor Degree", ""),
        ("Master Electrician", "Master Electrician", ""),
        ("Master Mariner", "Master Mariner", ""),
        ("Master Universitario", "Master Universitario", ""),
        ("Magister Artium", "Magister Artium", ""),
        ("Bachelor of Science", "Bachelor of Science", ""),
    ],
)
def test_a_subject_behind_its_degree_is_the_area(text: str, degree: str, subject: str) -> None:
    assert split_degree(text) == (degree, subject)


@pytest.mark.parametrize("lines", ["{}\t2006 – 2010\nHochschule Elm", "{}, Hochschule Elm, 2006 – 2010"])
def test_such_a_degree_in_a_resume(lines: str) -> None:
    told = lines.format("Diplom-Ingenieur (FH) Werkstoffkunde")
    text = f"Ann Example\nann@example.org\n\nAUSBILDUNG\n{told}\n\nBERUFSERFAHRUNG\nKoch, Elm, 2019 – 2021\n- 4\n"
    assert read(text).to_json_resume()["education"] == [
        {
            "institution": "Hochschule Elm",
            "studyType": "Diplom-Ingenieur (FH)",
            "area": "Werkstoffkunde",
            "startDate": "2006",
            "endDate": "2010",
        }
    ]
