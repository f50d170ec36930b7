"""Rows of names below rows with dates, cells that go on and cells that do not, and letters of two sizes."""

from tailor.readers.pdf import read_pdf
from tests.readers.dump import dump
from tests.readers.pdf_builder import PdfPage, pdf_of


def read(page: PdfPage) -> str:
    return dump(read_pdf(pdf_of(page), "cv.pdf"))


def test_a_town_below_a_long_head_is_a_row_of_its_own_where_it_is_below_short_ones() -> None:
    page = PdfPage().text(50, 100, "Cook, Elm Inn").text(480, 100, "2019 - 2021").text(50, 112, "Leeds")
    page.text(50, 140, "Assistant Head Cook for Banquets and Fairs, The Old Corn Exchange at the Bridge")
    page.text(480, 140, "2015 - 2019").text(50, 152, "Huddersfield upon Colne")
    told = read(page)
    assert "at the Bridge → 2015 - 2019\n- Huddersfield upon Colne" in told


def test_the_longest_name_of_a_page_does_not_go_on_in_the_grade_below() -> None:
    page = PdfPage().lines(50, 100, ["2015 - 2019", "Elm College", "Associate of Applied Science, Electrical Works"])
    page.text(50, 136, "GPA 3.7")
    assert read(page).splitlines()[-1] == "- GPA 3.7"


def test_languages_beside_their_levels_stay_rows_though_the_levels_begin_small() -> None:
    page = PdfPage().text(50, 100, "German").text(420, 100, "mother tongue since childhood")
    page.text(50, 112, "English").text(440, 112, "ready for negotiations")
    assert read(page) == "- German → mother tongue since childhood\n- English → ready for negotiations"


def test_chips_that_fill_a_line_are_cells() -> None:
    page = PdfPage()
    x = 50.0
    for word, width in (("Python", 31.0), ("Go", 13.5), ("Terraform", 43.0), ("Kafka", 27.0)):
        page.text(x, 100, word)
        x += width + 8
    assert read(page) == "- Python → Go → Terraform → Kafka"


def test_a_name_in_small_capitals_set_apart_is_one_text() -> None:
    widths = {"D": 0.722, "R": 0.722, " ": 0.278, "P": 0.667, "I": 0.278, "A": 0.722, "O": 0.778}
    page = PdfPage()
    x = 50.0
    for at, letter in enumerate("DR PIA RAO"):
        size = 26 if at in {0, 2, 3, 6, 7} else 18
        page.text(x, 100, letter, "Helvetica-Bold", size)
        x += size * widths[letter] + 2.25
    assert read(page).splitlines()[0] == "- DR PIA RAO"


def test_a_dot_between_an_employer_and_its_town_is_no_bullet_though_two_stand_below_each_other() -> None:
    page = PdfPage()
    for y in (100, 160):
        page.text(50, y, "Elm Haulage", "Helvetica-Bold").text(113, y, "· Leeds").text(50, y + 14, "2019 - 2021")
        page.text(50, y + 28, "•").text(62, y + 28, "Drove the night run").text(50, y + 40, "•").text(
            62, y + 40, "Fuelled"
        )
    assert "- Elm Haulage · Leeds" in read(page)


def test_a_web_address_keeps_the_hyphen_at_its_line_end() -> None:
    page = PdfPage().text(50, 100, "ann@example.org • 01632 960123 • Leeds • github.com/ann-example • gitlab.com/ann-")
    page.text(50, 112, "example")
    assert "gitlab.com/ann-example" in read(page)
