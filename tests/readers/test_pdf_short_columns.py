"""Columns that are too short, too near or too ragged to be seen at once."""

from tailor.model import NoteKind
from tailor.readers.pdf import read_pdf
from tests.readers.pdf_builder import PdfPage, pdf_of

WORK = [
    "EMPLOYMENT",
    "Plant manager of the northern works and of its",
    "two smaller depots, with sixty people in all.",
    "Brought the share of late deliveries from eleven",
    "down to three percent within two years there.",
    "EDUCATION",
    "Diploma in mechanical engineering from the",
    "technical college of the eastern provinces.",
]


def texts(*pages: PdfPage) -> list[str]:
    return [block.text for block in read_pdf(pdf_of(*pages), "cv.pdf").blocks]


def test_a_sidebar_of_three_lines_is_known_by_a_heading_like_the_other_columns() -> None:
    page = PdfPage().text(50, 60, "Aino Rautio", size=20)
    page.lines(50, 100, WORK, leading=14).lines(420, 100, ["LANGUAGES", "Finnish", "Swedish"], leading=14)
    assert texts(page)[-3:] == ["LANGUAGES", "Finnish", "Swedish"]


def test_dates_right_of_a_text_stay_with_it_beside_a_narrow_gutter() -> None:
    page = PdfPage().text(50, 50, "Aino Rautio", size=20)
    for y in range(90, 330, 60):
        page.text(50, y, f"Fitter number {y}").text(347, y, "2015 - 2019")
        page.text(50, y + 15, "Looked after the pumps of two mills").text(52, y + 30, "• Saved")
    page.lines(408, 90, ["SKILLS", *(f"Skill {number}" for number in range(18))], leading=13)
    assert texts(page)[1] == "Fitter number 90\t2015 - 2019"
    assert texts(page)[-18:] == [f"Skill {number}" for number in range(18)]


def test_words_below_each_other_at_a_right_edge_are_no_sentence() -> None:
    page = PdfPage().text(50, 40, "Aino Rautio", size=20)
    side = ["bead", "pond", "hood", "bandage", "noun", "open", "quad", "bagged bean and pea"]
    for at, word in enumerate(side):
        width = sum(2.78 if letter == " " else 5.56 for letter in word)  # of Helvetica at ten points
        page.text(170 - width, 104 + 14 * at, word)
    page.lines(200, 100, WORK, leading=17)
    assert texts(page)[1:9] == side


def test_columns_go_on_at_the_top_of_the_next_page_however_few_lines_they_have() -> None:
    first = PdfPage().text(50, 60, "Aino Rautio", size=20)
    first.lines(50, 100, ["SKILLS", *(f"Skill {number}" for number in range(20))], leading=20)
    first.lines(
        200, 100, ["WORK", *(f"Looked after boiler number {number} of the mill" for number in range(20))], leading=20
    )
    second = (
        PdfPage().lines(50, 60, ["Skill 20", "Skill 21"], leading=20).lines(200, 60, ["Looked after the last boiler"])
    )
    read = texts(first, second)
    assert read[read.index("Skill 19") + 1 :][:2] == ["Skill 20", "Skill 21"]
    assert read[-1] == "Looked after the last boiler"


def test_a_page_that_begins_otherwise_has_no_columns_of_the_page_before() -> None:
    first = PdfPage().text(50, 60, "Aino Rautio", size=20)
    first.lines(50, 100, ["SKILLS", *(f"Skill {number}" for number in range(20))], leading=20)
    first.lines(
        200, 100, ["WORK", *(f"Looked after boiler number {number} of the mill" for number in range(20))], leading=20
    )
    second = (
        PdfPage()
        .text(50, 60, "Fitter")
        .text(380, 60, "2015 - 2019")
        .text(50, 80, "Welder")
        .text(380, 80, "2011 - 2015")
    )
    assert texts(first, second)[-2:] == ["Fitter\t2015 - 2019", "Welder\t2011 - 2015"]


def test_a_table_of_dates_below_headings_that_stand_alone_is_read_row_by_row() -> None:
    page = PdfPage().text(50, 50, "Aino Rautio", size=20)
    y = 80
    for heading in ("Work", "School"):
        page.text(50, y, heading, font="Helvetica-Bold")
        for number in range(4):
            page.text(50, y + 20 * number + 20, f"{2001 + number} - {2002 + number}")
            page.text(200, y + 20 * number + 20, f"{heading} number {number} of the four in Oulu")
        y += 110
    assert texts(page)[1:3] == ["Work", "2001 - 2002\tWork number 0 of the four in Oulu"]


def test_a_short_column_is_known_by_its_title_where_its_lines_are_between_those_of_the_other() -> None:
    page = PdfPage().text(50, 60, "Aino Rautio", size=20)
    page.lines(50, 100, WORK, leading=15).text(420, 100, "Languages", "Helvetica-Bold").lines(
        420, 118, ["Finnish", "Swedish"], leading=16
    )
    assert texts(page)[-3:] == ["Languages", "Finnish", "Swedish"]


def test_a_block_of_contact_data_beside_a_profile_is_read_apart() -> None:
    page = PdfPage().text(50, 60, "Aino Rautio", size=20).text(50, 76, "Fitter")
    page.text(50, 100, "Contact", size=12).text(210, 100, "Profile", size=12)
    page.lines(50, 120, ["aino@example.org", "+358 9 555 0100", "Oulu, Finland"], leading=14)
    page.lines(
        210,
        124,
        ["Fitter of boilers in the mills along the river", "and of pumps in the old harbour of Oulu."],
        leading=16,
    )
    page.lines(
        50,
        190,
        ["EMPLOYMENT", "Fitter in a mill, with six people, and in three other ones", "• Mended boilers"],
        leading=15,
    )
    assert texts(page)[2:6] == ["Contact", "aino@example.org", "+358 9 555 0100", "Oulu, Finland"]


def test_dates_below_one_title_are_no_column_of_the_table_above_them() -> None:
    page = PdfPage().text(50, 50, "Aino Rautio", size=20)
    for x, heading in ((50, "SKILLS"), (230, "LANGUAGES"), (410, "TICKETS")):
        page.text(x, 80, heading, "Helvetica-Bold", 12).lines(
            x, 98, [f"First of {heading.lower()}", "The second"], leading=14
        )
    page.text(50, 150, "EMPLOYMENT", "Helvetica-Bold", 12)
    for y in range(170, 400, 60):
        page.text(50, y, f"Fitter number {y}").text(480, y, "2015 - 2019").lines(
            52, y + 15, ["• Mended boilers", "• Cleaned"]
        )
    assert "Fitter number 170\t2015 - 2019" in texts(page)


def test_lines_without_a_title_between_those_of_a_long_column_are_told() -> None:
    page = PdfPage().text(50, 60, "Aino Rautio", size=20).lines(50, 100, WORK, leading=15)
    page.lines(420, 108, ["Finnish", "Swedish", "English"], leading=16)
    notes = read_pdf(pdf_of(page), "cv.pdf").notes
    assert [note.text for note in notes] == ["the order of the columns on page 1 is not certain"]


def test_a_centred_line_above_two_columns_belongs_to_neither() -> None:
    page = PdfPage().text(150, 40, "Aino Rautio, of Oulu", size=28)
    x = 261.3  # where a line of 22 digits is in the middle above lines of 60
    page.text(x, 84, "0" * 22).lines(50, 110, ["SKILLS", *(f"Skill {number}" for number in range(12))], leading=14)
    page.lines(x, 110, [*WORK, "0" * 60], leading=14)
    columns = [block.style.column for block in read_pdf(pdf_of(page), "cv.pdf").blocks]
    assert columns[:2] == [0, 0]
    assert 0 not in columns[2:]


def test_the_first_line_of_a_later_column_stands_below_no_gap() -> None:
    page = PdfPage().text(50, 40, "Aino Rautio", size=20).lines(50, 110, WORK, leading=15)
    page.lines(330, 117, ["2001 - 2005", "SKILLS", *(f"Skill {number}" for number in range(9))], leading=13)
    blocks = {block.text: block.style.gap for block in read_pdf(pdf_of(page), "cv.pdf").blocks}
    assert blocks["2001 - 2005"] == 0
    assert blocks["EMPLOYMENT"] > 1


def test_a_short_sidebar_whose_lines_happen_to_be_level_with_others_is_known_by_its_headings() -> None:
    page = PdfPage().text(50, 40, "Aino Rautio", size=20)
    bold = "Helvetica-Bold"
    page.text(50, 100, "Work", bold, 12).text(50, 170, "School", bold, 12).text(50, 240, "Other", bold, 12)
    for y in (100, 170, 240):
        page.lines(
            50, y + 14, ["Plant manager of the northern works", "and of two smaller depots", "and mills"], leading=14
        )
    page.text(420, 100, "Contact", bold, 12).lines(420, 114, ["020 7946 0311", "Oulu"], leading=14)
    page.text(420, 170, "Languages", bold, 12).lines(420, 184, ["Finnish", "Swedish"], leading=14)
    assert texts(page)[-6:] == ["Contact", "020 7946 0311", "Oulu", "Languages", "Finnish", "Swedish"]


def short_page(heading: str) -> PdfPage:
    page = PdfPage().text(50, 52, "Aino Rautio", size=22).text(50, 84, "Fitter, aino@example.org", size=11)
    page.text(50, 116, "Work", size=16.5).text(50, 146, "Fitter of boilers, Elm Mills, 2011 - 2018", size=11)
    page.lines(50, 170, ["Looked after the pumps of two mills and", "the boilers"], leading=14)
    return page.text(435, 62, "Skills", font=heading, size=16.5)


def test_a_short_column_far_below_its_title_beside_a_short_page_is_told_where_no_heading_looks_like_it() -> None:
    page = short_page("Helvetica-Oblique").lines(
        435, 92, ["Pumps and", "valves", "Boilers, mills", "Steam"], leading=15
    )
    assert [note.kind for note in read_pdf(pdf_of(page), "cv.pdf").notes] == [NoteKind.COLUMNS]


def test_a_short_column_far_below_its_heading_is_known_by_a_heading_in_the_same_look() -> None:
    page = short_page("Helvetica").lines(435, 92, ["Pumps and valves", "Boilers, mills", "Steam"], leading=15)
    read = read_pdf(pdf_of(page), "cv.pdf")
    assert [block.text for block in read.blocks][-5:] == [
        "Looked after the pumps of two mills and the boilers",
        "Skills",
        "Pumps and valves",
        "Boilers, mills",
        "Steam",
    ]
    assert not read.notes


def test_a_short_column_may_be_level_with_the_other_line_by_line() -> None:
    page = PdfPage().text(50, 52, "Aino Rautio", size=22)
    page.text(50, 100, "Work", size=14).lines(50, 120, ["Fitter, Elm Mills, 2011 - 2018", "Mended pumps"], leading=14)
    page.text(400, 100, "Skills", size=14).lines(400, 120, ["Pumps", "Boilers"], leading=14)
    read = texts(page)
    assert read == [
        "Aino Rautio",
        "Work",
        "Fitter, Elm Mills, 2011 - 2018",
        "Mended pumps",
        "Skills",
        "Pumps",
        "Boilers",
    ]


def test_places_above_dates_in_the_look_of_the_titles_beside_them_are_no_column() -> None:
    page = PdfPage().text(50, 52, "Aino Rautio", size=22)
    page.text(50, 100, "Elm Mills", size=14).text(480, 100, "Oulu", size=14)
    page.text(50, 120, "Fitter").text(480, 120, "2011 - 2018").text(50, 135, "Mended the pumps of two mills")
    page.text(480, 135, "full time")
    assert texts(page)[1:3] == ["Elm Mills\tOulu", "Fitter\t2011 - 2018"]


def test_a_small_column_that_begins_above_the_other_side_is_known_by_its_title() -> None:
    page = (
        PdfPage()
        .text(450, 46, "Skills", "Helvetica-Bold", 11)
        .lines(450, 61, ["Pumps and valves", "Boilers", "Steam"], leading=13)
    )
    page.text(50, 56, "Aino Rautio", size=22).text(50, 84, "Fitter, aino@example.org", size=11)
    page.text(50, 116, "Work", size=16.5).text(50, 146, "Fitter of boilers, Elm Mills, 2011 - 2018", size=11)
    page.lines(50, 170, ["Looked after the pumps of two mills and", "the boilers"], leading=14)
    assert texts(page)[-4:] == ["Skills", "Pumps and valves", "Boilers", "Steam"]


def test_the_last_line_of_a_column_in_the_middle_of_the_page_with_one_beside_it_stays_in_the_columns() -> None:
    page = PdfPage().text(50, 56, "Aino Rautio", size=22).text(50, 100, "Work", size=14)
    page.lines(50, 120, ["Fitter, Elm Mills, 2011 - 2018", "Mended the pumps of two mills in"], leading=14)
    page.text(64, 148, "the north of Oulu")
    page.text(400, 100, "Skills", size=14).lines(400, 120, ["Pumps", "Boilers", "Oil and steam in mills"], leading=14)
    assert texts(page)[-4:] == ["Skills", "Pumps", "Boilers", "Oil and steam in mills"]


def test_names_in_small_letters_below_each_other_are_no_sentence() -> None:
    page = PdfPage().text(50, 56, "Aino Rautio", size=22).text(50, 100, "Skills", size=14)
    side = ["oil pumps", "steam boilers", "hard soldering"]
    page.lines(50, 120, side, leading=14)
    assert texts(page)[2:] == ["oil pumps", "steam boilers", "hard soldering"]


def test_headings_in_capitals_may_be_smaller_in_a_short_column() -> None:
    page = PdfPage().text(50, 52, "Aino Rautio", size=22)
    page.text(50, 100, "SKILLS", "Helvetica-Bold", 9).lines(50, 120, ["Pumps", "Boilers"], leading=14, size=9)
    page.text(200, 100, "WORK", "Helvetica-Bold").lines(200, 120, ["Fitter, Elm Mills, 2011 - 2018"], leading=14)
    page.text(200, 134, "Mended the pumps of two mills")
    assert texts(page)[1:4] == ["SKILLS", "Pumps", "Boilers"]
