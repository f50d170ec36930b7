"""Levels of skills that are drawn are not read, and a note says so."""

import pytest

from tailor.readers.html import read_html
from tailor.readers.pdf import read_pdf
from tests.readers.pdf_builder import PdfPage, pdf_of

LINES = ("Knife work", "Baking", "Sauces")


def levels_of(notes: list[str]) -> list[str]:
    return [note for note in notes if "levels" in note]


def told_of(body: str) -> list[str]:
    page = f"<html><head><title>CV</title></head><body><h1>Ann Example</h1>{body}</body></html>"
    return levels_of([note.text for note in read_html(page, "cv.html").notes])


BARS = [f'<p>{name}</p><div><b style="width:{90 - 20 * at}%"></b></div>' for at, name in enumerate(LINES)]
DOTS = [f'<p>{name} <i class="on"></i><i class="on"></i><i class="off"></i></p>' for name in LINES]


@pytest.mark.parametrize("body", ["".join(BARS), "".join(DOTS)])
def test_those_of_a_page_are_told(body: str) -> None:
    assert [note.partition(" are")[0] for note in told_of(body)] == ["3 levels"]


@pytest.mark.parametrize(
    "body",
    [
        '<div style="width:70%"></div><p>Ann</p><hr style="width:70%">',
        '<p><i class="fa fa-phone"></i> 0113 496 0000 <i class="fa fa-home"></i> Leeds</p>',
    ],
)
def test_ornaments_of_a_page_are_none(body: str) -> None:
    assert told_of(body) == []


@pytest.mark.parametrize("form", ["dots", "bars"])
def test_those_of_a_pdf_are_told(form: str) -> None:
    page = PdfPage()
    for at, name in enumerate(LINES):
        y = 100 + 20 * at
        page.text(40, y, name)
        if form == "dots":
            for dot in range(5):
                page.area(120 + 12 * dot, y - 8, 8, 8, "0.2 0.2 0.2" if dot < at + 2 else "0.8 0.8 0.8")
        else:
            page.area(120, y - 8, 100, 6, "0.8 0.8 0.8").area(120, y - 8, 40 + 10 * at, 6, "0.2 0.2 0.2")
    notes = [note.text for note in read_pdf(pdf_of(page), "cv.pdf").notes]
    assert [note.partition(",")[0] for note in levels_of(notes)] == ["3 levels on page 1 are drawn as dots or bars"]
