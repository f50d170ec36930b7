"""Two columns of one length, and what stands below both."""

import pytest

from tailor.readers.pdf import read_pdf
from tests.readers.pdf_builder import PdfPage, pdf_of

LEFT = [
    "Keeper, Larch Zoo",
    "Fed the seals twice a day and told",
    "visitors about them in the summer",
    "Kept a diary on each of the otters,",
    "which the zoo has printed since",
    "Warden, Ash Baths",
    "Watched over the pool on Sundays and",
    "cleaned the filters of its pumps",
    "Porter, Fir Market",
    "Carried crates of fish to the stalls",
]
RIGHT = [
    "before the market was opened, and",
    "swept the hall when it was closed",
    "Baker, Elm Mills",
    "Baked rolls for two schools, and",
    "took them there on a bicycle",
    "Guard, Oak Museum",
    "Showed schools around the rooms of",
    "the old masters on every Tuesday,",
    "and counted visitors at the door",
]


def texts(page: PdfPage) -> list[str]:
    return [block.text for block in read_pdf(pdf_of(page), "cv.pdf").blocks]


def page(width: float = 230) -> PdfPage:
    top = PdfPage().text(50, 50, "Aino Rautio", size=20).text(50, 90, "EMPLOYMENT", "Helvetica-Bold")
    return top.lines(50, 115, LEFT, leading=15).lines(50 + width, 122, RIGHT, leading=15)


@pytest.mark.parametrize("look", [("Helvetica-Bold", 10), ("Helvetica", 15)])
def test_a_part_below_balanced_columns_is_read_after_both(look: tuple[str, float]) -> None:
    below = page().text(50, 285, "EDUCATION", *look).text(50, 303, "Diploma, Elm College").text(50, 318, "Other things")
    read = texts(below)
    assert read[-3:] == ["EDUCATION", "Diploma, Elm College", "Other things"]
    assert any("fish to the stalls before the market" in text for text in (" ".join(read[:-3]), *read))


def test_a_part_below_whose_dates_stand_at_the_right_is_read_after_both() -> None:
    below = page().text(50, 285, "EDUCATION", "Helvetica-Bold")
    below.text(50, 303, "Diploma, Elm College").text(500, 303, "2004")
    assert texts(below)[-2:] == ["EDUCATION", "Diploma, Elm College\t2004"]


def test_a_heading_in_a_longer_column_stays_where_it_is() -> None:
    longer = page().lines(
        50, 265, ["Walked the dogs of the street for", "a year, also in the winter and", "in rain"] * 2
    )
    longer.text(50, 375, "EDUCATION", "Helvetica-Bold").text(50, 393, "Diploma, Elm College")
    assert "Guard, Oak Museum" in texts(longer)[-4:]


def test_a_heading_like_those_in_the_columns_stays_where_it_is() -> None:
    own = page().text(280, 257, "LANGUAGES", "Helvetica-Bold").text(280, 272, "Finnish")
    own.text(50, 285, "EDUCATION", "Helvetica-Bold").text(50, 303, "Diploma, Elm College")
    assert texts(own)[-1] == "Finnish"


def rows(page: PdfPage, x: float, y: float, head: str, items: list[str]) -> float:
    page.text(x, y, head, "Helvetica-Bold")
    for item in items:
        first, _, rest = item.partition("\n")
        page.text(x + 12, y + 14, "•").text(x + 24, y + 14, first)
        if rest:
            page.text(x + 24, y + 28, rest)
        y += 28 if rest else 14
    return y + 28


def test_columns_of_bullets_on_one_grid_of_lines_are_read_one_after_the_other() -> None:
    page = PdfPage().text(50, 50, "Aino Rautio", size=20).text(50, 90, "EMPLOYMENT", "Helvetica-Bold", 14)
    fed = ["Fed the seals twice a day and told their\nstories", "Kept a diary on the otters of the zoo"]
    sold = ["Baked rolls for two schools of the\ntown", "Took them there on an old red bicycle"]
    left = rows(page, 50, 132, "Keeper, Larch Zoo", [*fed, *fed])
    left = rows(page, 50, left, "Warden, Ash Baths", [*fed, *sold])
    right = rows(page, 300, 118, "Baker, Elm Mills", [*sold, *sold])
    rows(page, 300, right + 14, "Guard, Oak Museum", [*sold, *fed])
    page.text(50, left + 14, "EDUCATION", "Helvetica-Bold", 14).text(50, left + 32, "Diploma, Elm College")
    read = texts(page.text(520, left + 32, "2004"))
    heads = [text for text in read if text.partition(",")[0] in {"Keeper", "Warden", "Baker", "Guard"}]
    assert heads == ["Keeper, Larch Zoo", "Warden, Ash Baths", "Baker, Elm Mills", "Guard, Oak Museum"]
    assert read[-2:] == ["EDUCATION", "Diploma, Elm College\t2004"]
