"""Bullets of every kind are found, and what only looks like one is not."""

import pytest

from tailor.model import BlockKind, NoteKind
from tailor.readers.pdf import read_pdf
from tests.readers.dump import dump
from tests.readers.pdf_builder import ICONS, MYSTERY, NAMED, PdfPage, pdf_of

TEXTS = ("Fed the horses", "Mucked out", "Taught riding")


def read(page: PdfPage) -> str:
    return dump(read_pdf(pdf_of(page), "cv.pdf"))


@pytest.mark.parametrize("glyph", ["•", "-", "–", "*", "»", "·"])
def test_typed_bullets(glyph: str) -> None:
    page = PdfPage().lines(50, 100, [f"{glyph} {text}" for text in TEXTS])
    assert read(page) == "* Fed the horses\n* Mucked out\n* Taught riding"


@pytest.mark.parametrize(("font", "glyph"), [(NAMED, "A"), ("Symbol", "·"), ("ZapfDingbats", "n"), (MYSTERY, "\0{")])
def test_bullets_of_symbol_fonts_and_bullets_that_nobody_can_read(font: str, glyph: str) -> None:
    page = PdfPage()
    for row, text in enumerate(TEXTS):
        page.text(50, 100 + 14 * row, glyph, font).text(62, 100 + 14 * row, text)
    document = read_pdf(pdf_of(page), "cv.pdf")
    assert dump(document) == "* Fed the horses\n* Mucked out\n* Taught riding"
    assert document.notes == ()


@pytest.mark.parametrize("glyph", ["H", "I"])
def test_circles_and_arrows_of_an_icon_font_are_bullets(glyph: str) -> None:
    page = PdfPage()
    for row, text in enumerate(TEXTS):
        page.text(50, 99 + 14 * row, glyph, ICONS, 6).text(60, 100 + 14 * row, text)
    assert read(page) == "* Fed the horses\n* Mucked out\n* Taught riding"


def test_drawn_bullets() -> None:
    page = PdfPage()
    for row, text in enumerate(TEXTS):
        page.dot(53, 97 + 14 * row).text(62, 100 + 14 * row, text)
    assert read(page) == "* Fed the horses\n* Mucked out\n* Taught riding"


def test_lists_within_lists_have_levels() -> None:
    page = PdfPage()
    for row, (indent, text) in enumerate(((0, "Fed"), (15, "horses"), (15, "goats"), (30, "kids"), (0, "Taught"))):
        page.text(50 + indent, 100 + 14 * row, f"• {text}")
    assert read(page) == "* Fed\n*1 horses\n*1 goats\n*2 kids\n* Taught"


def test_a_bullet_on_a_line_of_its_own_belongs_to_the_next_line() -> None:
    page = PdfPage().text(50, 100, "Stable hand").text(50, 120, "•").text(62, 131, "Fed the horses")
    assert read(page) == "- Stable hand\n* Fed the horses"


def test_dots_between_the_parts_of_a_line_are_no_bullets() -> None:
    page = PdfPage()
    for x, text in ((50, "Truro"), (82, "•"), (95, "01872 555 0110"), (173, "•"), (186, "k@example.org")):
        page.text(x, 100, text)
    assert read(page).replace(" → ", " ") == "- Truro • 01872 555 0110 • k@example.org"


def test_rating_dots_are_no_bullets() -> None:
    page = PdfPage().text(50, 100, "Cornish")
    for dot in range(5):
        page.dot(100 + 6 * dot, 97)
    page.text(140, 100, "fluent")
    assert read(page) == "- Cornish → fluent"


def test_the_parts_of_a_drawn_icon_are_no_bullets() -> None:
    page = PdfPage().dot(53, 97, 3.4).dot(53, 97, 1.2).text(62, 100, "Truro, Cornwall")
    assert read(page) == "- Truro, Cornwall"


def test_a_large_dot_beside_a_title_is_no_bullet() -> None:
    page = PdfPage().dot(50, 97, 4).text(62, 100, "Stable hand, Truro").dot(50, 197, 4).text(62, 200, "Groom, Bath")
    assert read(page) == "- Stable hand, Truro\n- Groom, Bath"


def test_a_dash_before_a_year_is_a_range() -> None:
    assert read(PdfPage().text(50, 100, "Groom at the royal stables").text(50, 130, "– 2019")).endswith("- – 2019")


def test_icons_begin_new_parts_of_a_line_and_are_dropped() -> None:
    page = PdfPage()
    for x, icon, text in ((50, "D", "k@example.org"), (140, "E", "01872 555 0110")):
        page.text(x, 100, icon, ICONS).text(x + 8, 100, text)
    assert read(page) == "- k@example.org → 01872 555 0110"


def test_letters_that_nobody_can_read_are_counted_in_a_note() -> None:
    page = PdfPage().text(50, 100, "Groom at the royal stables").text(50, 120, "\0A\0B\0C", MYSTERY)
    (note,) = read_pdf(pdf_of(page), "cv.pdf").notes
    assert note.kind is NoteKind.UNREAD
    assert note.text.startswith("3 characters were not read")
    assert note.may_hide


def test_a_code_that_stands_for_no_letter_is_the_bullet_that_the_standard_makes_it() -> None:
    page = PdfPage().text(50, 100, "Stable hand, Truro, 2017 - 2019")
    page.text(50, 116, "\x7f Fed the horses of the northern stables").text(50, 132, "Groom, Bath")
    assert read(page).splitlines()[1:] == ["* Fed the horses of the northern stables", "- Groom, Bath"]


def test_the_widest_bullet_does_not_swallow_the_title_below_it() -> None:
    page = PdfPage().text(50, 100, "• Fed the horses of the northern stables at dawn and at dusk")
    page.text(50, 114, "Groom, Bath, 2015 - 2016").text(50, 128, "• Swept")
    assert read(page).splitlines()[1] == "- Groom, Bath, 2015 - 2016"


def test_a_calendar_before_each_date_is_no_bullet() -> None:
    page = PdfPage()
    for at, years in enumerate(("2019 - 2024", "2015 - 2019", "2011 - 2015")):
        y = 60 + 60 * at
        page.text(50, y, "Sailmaker in a loft of her own").text(50, y + 15, "\0{", MYSTERY)
        page.text(64, y + 15, years).text(50, y + 30, "Cut and sewed mainsails for racing dinghies")
    blocks = read_pdf(pdf_of(page), "cv.pdf").blocks
    assert [block.kind for block in blocks] == [BlockKind.LINE] * len(blocks)


def test_an_empty_bullet_is_no_line() -> None:
    page = (
        PdfPage()
        .lines(50, 60, ["Ann Example", "• Baked bread", "• Kneaded"])
        .text(50, 200, "•")
        .text(50, 300, "School")
    )
    assert [block.text for block in read_pdf(pdf_of(page), "cv.pdf").blocks][-2:] == ["Kneaded", "School"]
