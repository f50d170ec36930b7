"""A bullet that a page or a column breaks off goes on with what stands at the top of the next one."""

import pytest

from tailor.readers.pdf import read_pdf
from tests.readers.dump import dump
from tests.readers.pdf_builder import PdfPage, pdf_of


def read(*pages: PdfPage) -> str:
    return dump(read_pdf(pdf_of(*pages), "cv.pdf"))


FIRST = "Kept the books of the bakery and reported to the Guild each year on"
HEAD = "Baker, Elm Bakery, 2019 – 2021"


def two_pages(rest: str, *, left: float, footer: bool = False, x: float = 40, first: str = FIRST) -> str:
    one = PdfPage().text(x, 100, HEAD).text(x + 10, 700, "•").text(x + 22, 700, first)
    two = PdfPage().text(left, 60, rest).text(x, 90, "Apprentice, Oak Bakery, 2015 – 2019")
    two.text(x + 10, 104, "•").text(x + 22, 104, "Swept the floor")
    if footer:
        one.text(280, 780, "Page 1")
        two.text(280, 780, "Page 2")
    return read(one, two)


@pytest.mark.parametrize("footer", [False, True])
@pytest.mark.parametrize("rest", ["flour, butter and sugar.", "Butter and Flour from the mill.", "Reserves of Flour"])
def test_a_bullet_goes_on_at_the_top_of_the_next_page(rest: str, *, footer: bool) -> None:
    assert two_pages(rest, left=62, footer=footer).splitlines() == [
        f"- {HEAD}",
        f"* {FIRST} {rest}",
        "- Apprentice, Oak Bakery, 2015 – 2019",
        "* Swept the floor",
    ]


def test_a_head_at_the_top_of_a_page_is_none_of_the_bullet_above() -> None:
    assert "- Miller, Ash Mill, 2011 – 2015" in two_pages("Miller, Ash Mill, 2011 – 2015", left=40).splitlines()


def test_a_line_below_a_bullet_that_ends_a_sentence_is_its_own() -> None:
    told = two_pages("Butter and Flour", left=62, first="Kept the books of the bakery.")
    assert "- Butter and Flour" in told.splitlines()


def test_a_word_cut_by_the_end_of_a_page_is_whole() -> None:
    told = two_pages("able mill of the north.", left=62, first="Kept the books of the bakery and of the sustain-")
    assert "* Kept the books of the bakery and of the sustainable mill of the north." in told.splitlines()


def columns(page: PdfPage, right: str) -> PdfPage:
    for number in range(20):
        page.text(40, 100 + 14 * number, f"Baker number {number} of the mill of Elm")
        page.text(330, 100 + 14 * (number + 1), f"Miller number {number} of the mill")
    page.text(40, 380, "•").text(52, 380, "Kept the books of the bakery and the")
    return page.text(342, 100, right)


def test_a_bullet_goes_on_at_the_top_of_the_next_column() -> None:
    assert "* Kept the books of the bakery and the cellar." in read(columns(PdfPage(), "cellar.")).splitlines()


def test_two_columns_of_lists_that_are_set_in_are_read_one_after_the_other() -> None:
    page = PdfPage()
    for x, name in ((40, "Baker"), (310, "Miller")):
        y = 80 + (5 if x > 40 else 0)
        page.text(x, y, f"{name}, Elm Works").text(x, y + 15, f"{name}, Oak Works")
        for number in range(24):
            page.text(x + 30, y + 15 * (number + 2), "•")
            page.text(x + 42, y + 15 * (number + 2), f"{name} told no {number} of the good flour")
    lines = read(page).splitlines()
    assert ["Baker" in line for line in lines] == [True] * 26 + [False] * 26
