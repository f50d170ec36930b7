"""Tables below "Essential" and "Desirable" in PDF files: each cell is whole and below the word that says what it is."""

from itertools import pairwise

import pytest

from tailor.readers.pdf import read_pdf
from tests.readers.dump import dump
from tests.readers.pdf_builder import PdfPage, pdf_of

XS = (50, 150, 330, 510)
HEADS = ("Criteria", "Essential", "Desirable")
ESSENTIAL = ("Licensed as a crane operator for", "towers of any height", "Clear speech on the radio")
DESIRABLE = ("Rigging", "First aid at work, renewed within", "the last three years")
WHOLE = [
    "Essential",
    "Licensed as a crane operator for towers of any height",
    "Clear speech on the radio",
    "Desirable",
    "Rigging",
    "First aid at work, renewed within the last three years",
]


def framed(page: PdfPage, ys: tuple[int, ...], *, apart: float = 0.0) -> PdfPage:
    for top, bottom in pairwise(ys):
        for left, right in pairwise(XS):
            page.content.append(
                f"q 0.5 w {left + apart} {800 - bottom + apart} {right - left - apart} {bottom - top - apart} re S Q"
            )
    return page


def columns(page: PdfPage, y: float, *cells: tuple[str, ...]) -> PdfPage:
    for x, texts in zip(XS, cells, strict=False):
        page.lines(x + 5, y, texts, leading=12)
    return page


def heads(page: PdfPage, y: float) -> PdfPage:
    for x, text in zip(XS, HEADS, strict=False):
        page.text(x + 5, y, text, "Helvetica-Bold")
    return page


def texts(*pages: PdfPage) -> list[str]:
    return [block.text for block in read_pdf(pdf_of(*pages), "post.pdf").blocks]


@pytest.mark.parametrize("apart", [0.0, 2.2])
def test_a_cell_of_several_texts_keeps_each_whole(apart: float) -> None:
    page = framed(heads(PdfPage(), 112), (100, 118, 170), apart=apart)
    columns(page, 130, ("Licences and", "experience"), ESSENTIAL, DESIRABLE)
    assert texts(page) == ["Criteria", "Essential", "Desirable", "Licences and experience", *WHOLE]


def test_so_it_is_without_lines_around_the_cells() -> None:
    page = columns(heads(PdfPage(), 112), 130, ("Licences",), ESSENTIAL, DESIRABLE)
    page.text(50, 200, "Apply", "Helvetica-Bold", 13).text(
        50, 215, "Send us a page about your last three sites, please."
    )
    assert texts(page)[3:] == ["Licences", *WHOLE, "Apply", "Send us a page about your last three sites, please."]


def test_a_table_goes_on_at_the_next_page() -> None:
    first = framed(heads(PdfPage().text(50, 60, "Who we look for", size=14), 712), (700, 718, 760))
    columns(first, 730, ("Licences",), ESSENTIAL[:2], DESIRABLE[:1])
    second = framed(heads(PdfPage(), 62), (50, 68, 110))
    columns(second, 80, ("Knowledge",), ("Wind limits",), ("Site software",))
    second.text(50, 200, "Send us a page about your last three sites.")
    assert texts(first, second)[4:] == [
        "Licences", *WHOLE[:2], "Desirable", "Rigging",
        "Knowledge", "Essential", "Wind limits", "Desirable", "Site software",
        "Send us a page about your last three sites.",
    ]  # fmt: skip


def test_the_table_stands_between_what_is_above_and_below() -> None:
    page = framed(heads(PdfPage().text(50, 80, "Who we look for", size=14), 112), (100, 118, 170))
    columns(page, 130, ("Licences",), ESSENTIAL, DESIRABLE).text(50, 200, "Send us a page.")
    found = dump(read_pdf(pdf_of(page), "post.pdf")).splitlines()
    assert (found[0], found[-1]) == ("- Who we look for", "- Send us a page.")
