"""Tables with lines around their cells are read row by row, each cell whole."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailor.readers.pdf import read_pdf
from tailor.readers.pdf.glyphs import Box
from tailor.readers.pdf.grids import grids_of
from tests.readers.dump import dump
from tests.readers.pdf_builder import PdfPage, pdf_of

XS = (50, 130, 230, 300)
YS = (100, 115, 142, 157)


def read(*pages: PdfPage) -> str:
    return dump(read_pdf(pdf_of(*pages), "cv.pdf"))


def table(*, drawn: bool = True) -> PdfPage:
    """A table of three columns and three rows, two cells of the second over two lines."""
    page = PdfPage().text(50, 60, "SCHOOLING", size=12)
    if drawn:
        for y in YS:
            page.area(XS[0], y, XS[-1] - XS[0], 0.5, "0 g")
        for x in XS:
            page.area(x, YS[0], 0.5, YS[-1] - YS[0], "0 g")
    cells = (
        (110, ("Exam", "Board", "Year")),
        (125, ("Higher National", "Elm State Technical", "2017")),
        (137, ("Diploma", "Board", "")),
        (152, ("School Leaving", "Elm State Board", "2013")),
    )
    for y, texts in cells:
        for x, text in zip(XS, texts, strict=False):
            page.text(x + 5, y, text, size=10)
    return page


def test_a_cell_that_wraps_is_whole() -> None:
    assert read(table()) == (
        "- SCHOOLING\n| Exam → Board → Year\n| Higher National Diploma → Elm State Technical Board → 2017\n"
        "| School Leaving → Elm State Board → 2013"
    )


def test_a_frame_around_each_cell_draws_a_table_too() -> None:
    page = table(drawn=False)
    for top, bottom in pairwise(YS):
        for left, right in pairwise(XS):
            page.content.append(f"q 0.5 w {left} {800 - bottom} {right - left} {bottom - top} re S Q")
    assert read(page) == read(table())


def test_further_texts_of_a_cell_are_lines_below_its_row() -> None:
    page = table().text(XS[2] + 5, 137, "passed", size=10)
    assert read(page).splitlines()[2:4] == [
        "| Higher National Diploma → Elm State Technical Board → 2017",
        "- passed",
    ]


def test_short_lines_below_each_other_in_a_cell_are_not_one_text() -> None:
    page = table().text(XS[2] + 5, 137, "passed", size=10)
    assert "2017 passed" not in read(page)
    assert "2017" in read(page)


@pytest.mark.parametrize("columns", [1, 2])
def test_few_columns_are_no_table(columns: int) -> None:
    xs = XS[: columns + 1]
    rules = [Box(x, 100, x, 160) for x in xs] + [Box(xs[0], y, xs[-1], y) for y in YS]
    assert grids_of(rules) == []


@given(
    st.lists(st.integers(0, 12), min_size=4, max_size=7, unique=True),
    st.lists(st.integers(0, 12), min_size=3, max_size=7, unique=True),
)
def test_lines_in_any_pieces_give_the_grid(columns: list[int], rows: list[int]) -> None:
    xs, ys = sorted(40.0 * one for one in columns), sorted(20.0 * one for one in rows)
    pieces = [Box(x, top, x, bottom) for x in xs for top, bottom in pairwise(ys)]
    pieces += [Box(left, y, right, y) for y in ys for left, right in pairwise(xs)]
    (grid,) = grids_of(pieces[::-1])
    assert (list(grid.xs), list(grid.ys)) == (xs, ys)


def test_a_cell_that_reaches_to_the_next_tab_stop_is_parted_from_what_begins_there() -> None:
    page = PdfPage()
    rows = [
        ("2019 - 2022", "Manager", "Larch Stores"),
        ("2015 - 2019", "Operative in packing", "Oak Mills"),
        ("2012 - 2015", "Clerk", "Pike Foods"),
    ]
    for at, (dates, title, employer) in enumerate(rows):
        y = 60 + 20 * at
        page.text(50, y, dates, "Courier").text(140, y, title, "Courier").text(140 + 20 * 6 + 7, y, employer, "Courier")
    assert dump(read_pdf(pdf_of(page), "cv.pdf")).splitlines() == [f"- {' → '.join(row)}" for row in rows]


def test_a_line_of_text_that_crosses_tab_stops_stays_whole() -> None:
    page = PdfPage()
    for at, row in enumerate([("2019 - 2022", "Manager", "Larch Stores"), ("2015 - 2019", "Clerk", "Oak Mills")]):
        for x, text in zip((50, 140, 266), row, strict=True):
            page.text(x, 60 + 20 * at, text, "Courier")
    page.text(50, 120, "Ran the shop for the whole year until at last the owner came", "Courier")
    assert dump(read_pdf(pdf_of(page), "cv.pdf")).splitlines()[-1] == (
        "- Ran the shop for the whole year until at last the owner came"
    )
