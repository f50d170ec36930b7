"""Lines that are set to the full width of a narrow column keep their words together, and rows of cells theirs apart."""

from collections.abc import Sequence

import pytest

from tailor.readers.pdf import read_pdf
from tests.readers.dump import dump
from tests.readers.pdf_builder import PdfPage, pdf_of

ADVANCE = 6.0
"""How far a letter of a typewriter's font of 10 points reaches."""

WIDTH = 210.0


def read(page: PdfPage) -> str:
    return dump(read_pdf(pdf_of(page), "cv.pdf"))


def justified(page: PdfPage, y: float, lines: Sequence[str], x: float = 40) -> float:
    """Lines of which all but the last reach over the same width, with a space painted behind each word."""
    for number, line in enumerate(lines):
        words = line.split()
        letters = sum(map(len, words)) * ADVANCE
        gap = (WIDTH - letters) / (len(words) - 1) if number < len(lines) - 1 and len(words) > 1 else ADVANCE
        place = x
        for word in words:
            page.text(place, y, word + " ", "Courier")
            place += len(word) * ADVANCE + gap
        y += 12
    return y


TOLD = (
    "Keeps the books of the bakery with",
    "care and trains apprentices of the",
    "Verantwortlich für",
    "Wareneingangsprüfungen, and for",
    "the mill of the north.",
)


def test_a_line_of_two_words_in_a_narrow_column_has_no_cells() -> None:
    page = PdfPage()
    justified(page, 100, TOLD)
    assert read(page) == "- " + " ".join(TOLD)


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Reorganised Purchasing,",
            "Warehousing, and",
            "Transportation of",
            "Refrigerated Goods for",
            "Shops in town.",
        ),
        ("Wareneingangsprüfungen und", "Lieferantenbewertungen in", "der Industrie."),
    ],
)
def test_lines_of_few_words_in_a_bullet_are_one_text(lines: tuple[str, ...]) -> None:
    page = PdfPage().text(40, 100, "•")
    y = justified(page, 100, lines, x=52)
    page.text(40, y, "•")
    justified(page, y, TOLD[:2] + TOLD[-1:], x=52)
    assert read(page).splitlines()[0] == "* " + " ".join(lines)


def test_a_title_and_its_place_between_the_edges_of_a_full_text_are_two_cells() -> None:
    page = PdfPage()
    justified(page, 100, TOLD)
    for y, date in ((180, "2019"), (220, "2017")):
        page.text(40, y, "Baker ", "Courier").text(40 + WIDTH - 4 * ADVANCE, y, date, "Courier")
        page.text(40, y + 12, "Kneaded the dough.", "Courier")
    assert "- Baker → 2019" in read(page).splitlines()


@pytest.mark.parametrize("date", ["2014–18", "2014–2018", "03/2014–12/2018"])
@pytest.mark.parametrize("gap", [0.0, 0.3, 0.7])
def test_a_title_close_behind_the_dates_that_fill_their_column_is_a_cell(date: str, gap: float) -> None:
    page = PdfPage()
    for y, dates in ((100, "2018–"), (114, date), (128, "2013")):
        page.text(40, y, dates, "Courier")
        page.text(40 + ADVANCE * len(date) + gap, y, "Baker of Elm Bakery", "Courier")
    assert read(page).splitlines() == [f"- {dates} → Baker of Elm Bakery" for dates in ("2018–", date, "2013")]


def test_signs_among_words_that_are_set_apart_evenly_show_that_they_are_one_line() -> None:
    page = PdfPage()
    justified(page, 100, ["Ann Lee · 12 Elm Rd · Oban · +44", "1632 960123"])
    assert read(page).startswith("- Ann Lee · 12 Elm Rd · Oban · +44")
