"""A box around which the text of a page flows is read on its own."""

import pytest

from tailor.readers.pdf import read_pdf
from tests.readers.dump import dump
from tests.readers.pdf_builder import PdfPage, pdf_of

_BOX = ["Danish (native)", "English (C2)", "Spanish (B1)"]


def read(page: PdfPage) -> list[str]:
    return dump(read_pdf(pdf_of(page), "cv.pdf")).splitlines()


def _page(texts: list[tuple[float, str]], box: float, leading: float = 17) -> PdfPage:
    """A page with lines 12 points apart, each from its place on, and a box of languages."""
    page = PdfPage().text(50, 60, "Ann Lund, Harbour Master of Elmport", size=12)
    for row, (x, text) in enumerate(texts):
        page.text(x, 114 + 12 * row, text)
    page.text(box, 108, "LANGUAGES", "Helvetica-Bold")
    return page.lines(box, 108 + leading, _BOX, leading)


_LONG = "Runs two freezer houses with forty people and keeps the pickers safe and warm"


@pytest.mark.parametrize("leading", [17, 12])
def test_text_that_goes_on_under_a_box_at_its_left_is_read_first(leading: float) -> None:
    beside = [(200.0, f"{_LONG} at")] * 5 if leading > 12 else [(200.0, f"{_LONG} at")] * 4
    lines = read(_page([*beside, (50.0, "the end of every single day of the year.")], 57, leading))
    assert lines[-4:] == ["- LANGUAGES", *(f"- {text}" for text in _BOX)]
    assert lines[1].endswith("at the end of every single day of the year.") or "the end of every" in lines[2]


def test_text_that_goes_on_under_a_box_at_its_right_is_read_first() -> None:
    beside = [(50.0, _LONG)] * 5
    below = f"{_LONG} at the end of every single day of the year."
    lines = read(_page([*beside, (50.0, below.replace("Runs", "runs"))], 440))
    assert lines[-4:] == ["- LANGUAGES", *(f"- {text}" for text in _BOX)]
    assert lines[0].endswith("Elmport")


def test_a_job_goes_on_under_a_box_beside_its_head() -> None:
    beside = [
        (50.0, _LONG),
        (50.0, "every day"),
        (50.0, "Employment"),
        (50.0, "Harbour Master, Elmport"),
        (50.0, "since May"),
    ]
    lines = read(
        _page([*beside, (50.0, f"Watches the boats that come in and those that go out. {_LONG} each day")], 440)
    )
    assert lines[-4:] == ["- LANGUAGES", *(f"- {text}" for text in _BOX)]


def test_titles_and_years_beside_their_texts_are_no_boxes() -> None:
    page = PdfPage()
    for row, title in enumerate(("Pilot", "Mate")):
        y = 100 + 80 * row
        page.text(50, y, title, "Helvetica-Bold").text(50, y + 14, "Elm Port").text(50, y + 28, "2017 - 2019")
        page.text(200, y + 5, _LONG).text(200, y + 17, "and goes on from there")
        page.text(50, y + 45, f"{_LONG} and, all in all, for a long time")
    assert read(page)[0] == "- Pilot"


def test_lines_that_a_box_makes_end_early_are_one_paragraph() -> None:
    page = PdfPage().text(50, 60, "Ann Lund, Harbour Master of Elmport", size=12)
    page.lines(
        50,
        110,
        ["Pilot with twelve years on harbours and rivers,", "who brings tall ships in and", "out in all weathers."],
    )
    page.text(380, 104, "LANGUAGES", "Helvetica-Bold").lines(380, 117, _BOX[:2], 11)
    page.lines(
        50,
        150,
        ["Ran the pilot house, a crew of nine and two boats, and kept the books of the northern port for years."],
    )
    assert (
        "- Pilot with twelve years on harbours and rivers, who brings tall ships in and out in all weathers."
        in read(page)
    )
