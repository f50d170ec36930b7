"""Names in text boxes beside addresses, and streets, which are nobody's name."""

import pytest

from tailor.model import Document
from tailor.parsing.resume import parse_resume
from tailor.parsing.streets import is_street_of_address
from tailor.readers.docx import read_docx
from tests.parsing.resume_outline import outline, read
from tests.readers.docx_files import docx, paragraph, run

BOLD = "<w:b/>"
HEADS = {"Contact", "Skills", "Work Experience", "Education"}
BODY = ["Work Experience", "Farrier, Elm Forge, 2015 - 2020", "Education", "Diploma in Farriery, Elm College, 2014"]
NAME = ["Nora Whitlam", "Farrier"]


def boxed(lines: list[str], *, bold: int = 1) -> str:
    content = "".join(paragraph(line, look=BOLD if at < bold or line in HEADS else "") for at, line in enumerate(lines))
    shape = f"<v:shape><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape>"
    return f"<w:r><w:pict>{shape}</w:pict></w:r>"


def document(*boxes: list[str]) -> Document:
    body = "<w:p>" + "".join(map(boxed, boxes)) + "</w:p>"
    body += "".join(f"<w:p>{run(line, BOLD if line in HEADS else '')}</w:p>" for line in BODY)
    return read_docx(docx(body), "cv.docx")


@pytest.mark.parametrize(
    "address",
    [
        "4 Alder Street, Leeds",
        "Alder Lane, Leeds",
        "Rua do Monte, 8 – 2.º Esq., Braga",
        "Rue des Tilleuls, 12, Nantes",
        "Calle del Olmo, 3, Sevilla",
        "Via degli Olmi, 8, Verona",
        "Ahornweg 7, 34117 Kassel",
        "Iepenlaan 3, Utrecht",
    ],
)
@pytest.mark.parametrize("name_first", [True, False])
def test_the_name_in_a_box_of_its_own_is_found_beside_an_address(address: str, *, name_first: bool) -> None:
    contact = ["Contact", address, "n.whitlam@example.com", "Skills", "Forging"]
    resume = parse_resume(document(NAME, contact) if name_first else document(contact, NAME))
    assert (resume.contact.name, resume.headline, resume.contact.location) == ("Nora Whitlam", "Farrier", address)


@pytest.mark.parametrize(
    "address",
    [
        "Rua do Monte, 8, Braga",
        "Piazza del Duomo, 8, Lecce",
        "Am Alten Markt, 34117 Kassel",
        "Allée des Tilleuls, Nantes",
    ],
)
def test_a_street_is_no_name_where_nothing_else_could_be_one(address: str) -> None:
    resume = parse_resume(document(["Contact", address, "x@example.com", "Skills", "Forging"]))
    assert not resume.contact.name


def test_somebody_called_as_a_street_is_told_by_the_mailbox() -> None:
    resume = parse_resume(document(["Contact", "laura.lane@example.com"], ["Laura Lane", "Farrier"]))
    assert resume.contact.name == "Laura Lane"
    assert is_street_of_address("Laura Lane, Leeds", "Laura Lane")
    assert not is_street_of_address("Rue Abara", "Rue Abara")
    assert not is_street_of_address("Im Ji-woo, Seoul", "Im Ji-woo")


TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\nFarrier, Elm Forge, 2015 - 2020\n\nEDUCATION\n"


@pytest.mark.parametrize(
    ("first", "undated", "course", "read_as"),
    [
        (
            "2010 – 2011 Certificate in Farriery, Elm Institute",
            "Year 12, Vale Secondary School",
            "2019 Hot Shoeing Workshop, Tone Academy (16 hours)",
            [
                "> Certificate in Farriery / Elm Institute / ? / 2010..2011",
                "> Year 12 / Vale Secondary School / ? / ?",
                "> Hot Shoeing Workshop / Tone Academy / ? / ..2019",
                "+ 16 hours",
            ],
        ),
        (
            "2008 – 2011 Ausbildung zur Friseurin, Berufsschule Kassel",
            "Realschulabschluss, Anna-Beispiel-Schule",
            "2019 Workshop Farbkorrektur, Akademie Farbton (16 Stunden)",
            [
                "> Ausbildung zur Friseurin / Berufsschule Kassel / ? / 2008..2011",
                "> Realschulabschluss / Anna-Beispiel-Schule / ? / ?",
                "> Workshop Farbkorrektur / Akademie Farbton / ? / ..2019",
                "+ 16 Stunden",
            ],
        ),
        (
            "2010 – 2011 Técnico en Herrado, Instituto Olmo, Cádiz",
            "Bachillerato, IES Valle Nuevo",
            "2019 Taller de forja, Academia Tonos (16 horas)",
            [
                "> Técnico en Herrado / Instituto Olmo / Cádiz / 2010..2011",
                "> Bachillerato / IES Valle Nuevo / ? / ?",
                "> Taller de forja / Academia Tonos / ? / ..2019",
                "+ 16 horas",
            ],
        ),
    ],
)
def test_a_course_with_its_year_before_it_is_no_part_of_the_undated_school_above(
    first: str, undated: str, course: str, read_as: list[str]
) -> None:
    assert outline(read(f"{TOP}{first}\n{undated}\n{course}"), "EDUCATION").splitlines() == read_as
