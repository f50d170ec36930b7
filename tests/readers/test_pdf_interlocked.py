"""Lines that are painted font by font are read in the order of their places; what is painted over a text is not."""

import pytest

from tailor.readers.pdf import read_pdf
from tests.readers.dump import dump
from tests.readers.pdf_builder import PdfPage, pdf_of

ADVANCE = 6.0
"""How far a letter of a typewriter's font of 10 points reaches."""


def read(page: PdfPage) -> str:
    return dump(read_pdf(pdf_of(page), "cv.pdf"))


def painted_in_turns(page: PdfPage, text: str, first: set[str], *, size: float = 10, lower: float = 0.0) -> None:
    """The letters in `first`, then the others, those in another size and a little lower."""
    for others in (False, True):
        for place, letter in enumerate(text):
            if letter != " " and (letter in first) is not others:
                x, y = 40 + ADVANCE * place, 100 + lower * others
                page.text(x, y, letter, "Courier", size if others else 10)


@pytest.mark.parametrize("first", [set("Baker"), set("aeiou"), set("Bk,E"), set("nt, fghlm")])
@pytest.mark.parametrize(("size", "lower"), [(10, 0.0), (10.4, 0.0), (10, 0.6)])
def test_letters_of_two_fonts_stand_in_their_order(first: set[str], size: float, lower: float) -> None:
    page = PdfPage()
    painted_in_turns(page, "Baker of the night, Elm Bakery", first, size=size, lower=lower)
    page.text(40, 130, "Swept the floor")
    assert read(page).splitlines()[0] == "- Baker of the night, Elm Bakery"


def test_a_cell_that_is_painted_after_those_beside_it_stands_between_them() -> None:
    page = PdfPage().text(40, 100, "Baker").text(400, 100, "2019 – 2021").text(200, 100, "Elm Bakery")
    assert read(page) == "- Baker → Elm Bakery → 2019 – 2021"


def test_a_word_painted_over_a_line_leaves_its_words_whole() -> None:
    page = PdfPage().text(40, 100, "Baker of the night, Elm Bakery", "Courier").text(64, 100, "DRAFT", "Courier")
    assert "Baker of the night, Elm Bakery" in read(page)
