"""Text that runs upwards: titles beside their sections, and what nobody can place."""

from tailor.model import Document
from tailor.readers.pdf import read_pdf
from tests.readers.pdf_builder import PdfPage, pdf_of

JOB = ["Sailmaker, Elm Loft, 2019 - 2024", "Cut and sewed mainsails for racing dinghies", "Looked after two trainees"]
SKILLS = ["Splicing and whipping of ropes", "Sewing by hand and by machine", "Drawing of plans"]


def page(*, painted: bool) -> PdfPage:
    page = PdfPage().text(50, 60, "Ann Example", size=20)
    if painted:
        page.area(40, 90, 20, 60, "0.2 0.3 0.4 rg").area(40, 190, 20, 60, "0.2 0.3 0.4 rg")
    page.turned(53, 142, "WORK").turned(53, 245, "SKILLS")
    return page.lines(80, 105, JOB, leading=14).lines(80, 205, SKILLS, leading=14)


def read(page: PdfPage) -> Document:
    return read_pdf(pdf_of(page), "cv.pdf")


def test_turned_titles_stand_above_the_sections_that_are_beside_them() -> None:
    for painted in (True, False):
        document = read(page(painted=painted))
        texts = [block.text for block in document.blocks]
        assert texts == ["Ann Example", "WORK", *JOB, "SKILLS", *SKILLS]
        assert not document.notes


def test_turned_text_that_is_beside_nothing_is_read_last_and_told() -> None:
    lone = (
        PdfPage().text(50, 60, "Ann Example", size=20).lines(80, 105, JOB, leading=14).turned(500, 142, "Draft of May")
    )
    document = read(lone)
    assert document.blocks[-1].text == "Draft of May"
    assert [note.text for note in document.notes] == ["text on page 1 runs another way and is read last: Draft of May"]
    assert [block.style.margin for block in document.blocks] == [False] * (len(document.blocks) - 1) + [True]
