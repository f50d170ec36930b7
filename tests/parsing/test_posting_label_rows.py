"""Rows of job boards, each behind its label, and wishes in more languages."""

import pytest

from tailor.model import LineRole, Posting
from tailor.parsing.posting import parse_posting
from tailor.readers import document_from_text


def read(text: str) -> Posting:
    return parse_posting(document_from_text(text, "job.txt"))


def of_role(posting: Posting, role: LineRole) -> list[str]:
    return [line.text for line in posting.lines if line.role is role and not line.is_heading]


BOARDS = [
    (
        "Funciones",
        "- Cargar camiones",
        "Estudios mínimos: ESO",
        "Experiencia mínima: Al menos 1 año",
        "Jornada: Completa",
    ),
    (
        "Aufgaben",
        "- Waren prüfen",
        "Berufserfahrung: mindestens 2 Jahre",
        "Führerschein: Klasse B",
        "Arbeitszeit: Vollzeit",
    ),
    ("Missions", "- Charger les camions", "Niveau d'études : Bac+2", "Permis : B exigé", "Type de contrat : CDI"),
    ("Mansioni", "- Caricare camion", "Titolo di studio: Diploma", "Lingue: inglese B2", "Contratto: indeterminato"),
    ("Taken", "- Pakketten laden", "Opleidingsniveau: MBO 3", "Werkervaring: 1 jaar", "Dienstverband: vast"),
    ("Funções", "- Carregar camiões", "Habilitações mínimas: 9.º ano", "Carta de condução: B", "Regime: tempo inteiro"),
]


@pytest.mark.parametrize("marks", ["", "- "])
@pytest.mark.parametrize(("heading", "task", "one", "two", "fact"), BOARDS)
def test_labels_of_boards_say_what_is_asked(heading: str, task: str, one: str, two: str, fact: str, marks: str) -> None:
    rows = "\n".join(f"{marks}{row}" for row in (one, two, fact))
    posting = read(f"Lagerist\nElm Lager GmbH\n\n{rows}\n\n{heading}\n{task}\n")
    asked = [text.replace(" :", ":") for text in of_role(posting, LineRole.REQUIREMENT)]
    assert asked == [one.replace(" :", ":"), two.replace(" :", ":")]
    assert of_role(posting, LineRole.DUTY) == [task[2:]]


@pytest.mark.parametrize(
    "row", ["Führerschein: nicht erforderlich", "Experiencia mínima: No requerida", "Permis : non"]
)
def test_a_label_that_asks_for_nothing_is_no_requirement(row: str) -> None:
    posting = read(f"Lagerist\nElm Lager GmbH\n\n{row}\n\nAufgaben\n- Waren prüfen\n")
    assert of_role(posting, LineRole.REQUIREMENT) == []


def test_a_label_whose_value_is_only_welcome_wishes() -> None:
    posting = read("Lagerist\nElm Lager GmbH\n\nFührerschein: B wünschenswert\n\nAufgaben\n- Waren prüfen\n")
    assert of_role(posting, LineRole.NICE) == ["Führerschein: B wünschenswert"]


@pytest.mark.parametrize(
    "wish",
    [
        "La conoscenza del tedesco è gradita",
        "Esperienza con Excel è considerata un plus",
        "Ervaring met Excel is mooi meegenomen",
        "Kennis van Turks is een pré",
        "Conhecimentos de inglês são uma mais-valia",
    ],
)
def test_a_wish_within_one_sentence_is_no_demand(wish: str) -> None:
    heading = "Requisiti" if wish[:2] in {"La", "Es"} else "Requisitos" if wish.startswith("C") else "Wat vragen wij?"
    posting = read(f"Magazziniere\nElm Lager BV\n\n{heading}\n- Excel\n- {wish}\n")
    assert of_role(posting, LineRole.NICE) == [wish]


def test_a_certificate_that_is_asked_for_is_no_employer() -> None:
    posting = read(
        "Loader\nPinewater Lumber, Spokane\n\nEducation: High school diploma or GED\n"
        "License: Forklift certification\n\nDuties\n- Load trucks\n"
    )
    assert posting.company == "Pinewater Lumber"
    asked = of_role(posting, LineRole.REQUIREMENT)
    assert [text.rpartition(": ")[2] for text in asked] == ["High school diploma or GED", "Forklift certification"]


def test_a_value_below_its_label_is_asked_for() -> None:
    posting = read("Mecánico\nElm SL\n\nEstudios mínimos\nGrado Superior\nRequisitos mínimos\n- Carnet B\n- Frenos\n")
    assert of_role(posting, LineRole.REQUIREMENT) == ["Grado Superior", "Carnet B", "Frenos"]
