"""A paragraph over the whole page above two columns, whose last line is short."""

import pytest

from tailor.readers.pdf import read_pdf
from tests.readers.pdf_builder import PdfPage, pdf_of

TOLD = [
    "Keeper of seals and otters with ten years in two small zoos by the sea, who likes to tell visitors what",
    "the animals eat, where they sleep in winter and how their pools are cleaned in the morning before any",
    "visitor comes.",
]
LEFT = [
    "Keeper, Larch Zoo",
    "2015 - 2020",
    "Fed the seals twice a day",
    "Kept a diary of the otters",
    "Told school classes",
]
RIGHT = ["First aid", "Feeding", "Cleaning of pools", "Talks for visitors", "Diving"]


def texts(page: PdfPage) -> list[str]:
    return [block.text for block in read_pdf(pdf_of(page), "cv.pdf").blocks]


def columns(page: PdfPage, top: float, right: float) -> PdfPage:
    page.text(50, top, "EMPLOYMENT", "Helvetica-Bold").text(right, top, "SKILLS", "Helvetica-Bold")
    page.lines(50, top + 18, [*LEFT, *LEFT], leading=13)
    return page.lines(right, top + 21, RIGHT * 2, leading=14)


@pytest.mark.parametrize("right", [300, 400])
@pytest.mark.parametrize("lines", [2, 3])
def test_its_last_line_is_no_part_of_the_left_column(lines: int, right: float) -> None:
    told = [*TOLD[: lines - 1], TOLD[-1]]
    page = PdfPage().text(50, 50, "Aino Rautio", size=20).lines(50, 80, told)
    read = texts(columns(page, 80 + 12 * lines + 20, right))
    assert read[:3] == ["Aino Rautio", " ".join(told), "EMPLOYMENT"]
    assert read.index("SKILLS") > read.index("Told school classes")


def test_the_right_column_may_begin_within_a_job_above_the_left_one() -> None:
    page = PdfPage().text(50, 50, "Aino Rautio", size=20).lines(50, 80, TOLD[1:])
    page.text(300, 105, "Told visitors of them").text(50, 118, "EMPLOYMENT", "Helvetica-Bold")
    read = texts(page.lines(50, 136, [*LEFT, *LEFT], leading=13).lines(300, 123, RIGHT * 2, leading=14))
    assert read[1] == " ".join(TOLD[1:])


def test_a_column_that_begins_below_a_line_over_the_page_stays_whole() -> None:
    page = PdfPage().text(50, 50, "Aino Rautio", size=20)
    page.text(50, 80, "Keeper of seals and otters with ten years in two small zoos by the sea, who likes the winter.")
    page.lines(50, 92, [*LEFT, *LEFT], leading=13).text(300, 95, "SKILLS", "Helvetica-Bold")
    page.text(50, 230, "EDUCATION", "Helvetica-Bold").lines(50, 246, LEFT, leading=13)
    page.lines(300, 111, RIGHT * 2, leading=14).text(300, 260, "HOBBIES", "Helvetica-Bold").text(300, 276, "Knitting")
    read = texts(page)
    assert read[2:4] == LEFT[:2]
    assert read.index("EDUCATION") < read.index("SKILLS")
