"""Columns are read one after the other; dates beside a title stay with it."""

from tailor.readers.pdf import read_pdf
from tests.readers.dump import dump
from tests.readers.pdf_builder import PdfPage, pdf_of

MAIN = [
    "EMPLOYMENT",
    "Plant manager of the northern works and of its",
    "two smaller depots, with sixty people in all.",
    "• Brought the share of late deliveries from eleven",
    "down to three percent within two years",
    "• Planned the move of the whole packing line",
    "EDUCATION",
    "Diploma in mechanical engineering from the",
    "technical college of the eastern provinces",
]
SIDE = ["SKILLS", "Lathe", "Milling", "Welding", "", "LANGUAGES", "Finnish", "Swedish", "English"]


def read(*pages: PdfPage) -> str:
    return dump(read_pdf(pdf_of(*pages), "cv.pdf"))


def test_a_sidebar_is_read_apart_from_the_main_column() -> None:
    page = PdfPage().text(50, 60, "Aino Rautio", size=20)
    page.lines(50, 100, SIDE, leading=17).lines(200, 100, MAIN, leading=14)
    assert read(page) == (
        "- Aino Rautio\n- SKILLS\n- Lathe\n- Milling\n- Welding\n- LANGUAGES\n- Finnish\n- Swedish\n- English\n"
        "- EMPLOYMENT\n"
        "- Plant manager of the northern works and of its two smaller depots, with sixty people in all.\n"
        "* Brought the share of late deliveries from eleven down to three percent within two years\n"
        "* Planned the move of the whole packing line\n- EDUCATION\n"
        "- Diploma in mechanical engineering from the technical college of the eastern provinces"
    )


def test_columns_on_one_grid_of_lines_are_still_columns() -> None:
    page = PdfPage().lines(50, 100, SIDE, leading=24).lines(200, 100, MAIN, leading=24)
    assert read(page).splitlines()[:9] == [
        "- SKILLS",
        "- Lathe",
        "- Milling",
        "- Welding",
        "- LANGUAGES",
        "- Finnish",
        "- Swedish",
        "- English",
        "- EMPLOYMENT",
    ]


def test_the_column_with_the_name_is_read_first() -> None:
    page = PdfPage().text(200, 60, "Aino Rautio", size=24)
    page.lines(50, 100, SIDE, leading=17).lines(200, 100, MAIN, leading=14)
    assert read(page).splitlines()[:2] == ["- Aino Rautio", "- EMPLOYMENT"]
    assert read(page).splitlines()[-1] == "- English"


def test_dates_at_the_right_margin_follow_their_titles_after_a_tab() -> None:
    page = PdfPage()
    for entry in range(5):
        y = 60 + 90 * entry
        page.text(50, y, f"Baker number {entry}", "Helvetica-Bold").text(480, y, f"201{entry} - 201{entry + 1}")
        page.lines(60, y + 16, ["• Kneaded and shaped the dough of the day", "• Swept the floor"], leading=14)
    assert read(page).splitlines()[:4] == [
        "- Baker number 0 → 2010 - 2011",
        "* Kneaded and shaped the dough of the day",
        "* Swept the floor",
        "- Baker number 1 → 2011 - 2012",
    ]


def test_dates_at_the_left_margin_come_before_their_titles() -> None:
    page = PdfPage()
    for entry in range(5):
        y = 60 + 90 * entry
        page.text(50, y, f"201{entry} - 201{entry + 1}").text(115, y, f"Baker number {entry}")
        page.lines(115, y + 16, ["• Kneaded and shaped the dough of the day", "• Swept the floor"], leading=14)
    assert read(page).splitlines()[:3] == [
        "- 2010 - 2011 → Baker number 0",
        "* Kneaded and shaped the dough of the day",
        "* Swept the floor",
    ]


def test_the_lower_lines_of_a_margin_are_not_mixed_into_bullets_beside_them() -> None:
    page = PdfPage()
    for entry in range(4):
        y = 60 + 120 * entry
        page.text(50, y, f"Mill {entry}, Miller", "Helvetica-Bold")
        page.lines(60, y + 13, ["• Ground wheat and rye for the bakeries of the whole", "  valley"], leading=13)
        page.lines(480, y, ["Lund", f"201{entry} - 201{entry + 1}", "12 months"], leading=13)
    assert read(page).splitlines()[:4] == [
        "- Mill 0, Miller → Lund",
        "- 2010 - 2011",
        "- 12 months",
        "* Ground wheat and rye for the bakeries of the whole valley",
    ]


def test_cells_of_a_table_row_are_parted_by_tabs_and_a_cell_of_several_lines_is_joined() -> None:
    page = PdfPage()
    for row, (label, value) in enumerate(
        (
            ("Tools", ["Lathe, drill, saw, plane, router, sander and", "clamps"]),
            ("Wood", ["Oak, ash"]),
            ("Finish", ["Oil, wax"]),
            ("Other", ["First aid"]),
        )
    ):
        page.text(50, 100 + 50 * row, label).lines(300, 100 + 50 * row, value, leading=12)
    assert read(page) == (
        "- Tools → Lathe, drill, saw, plane, router, sander and clamps\n"
        "- Wood → Oak, ash\n- Finish → Oil, wax\n- Other → First aid"
    )


def test_cells_that_go_on_in_the_row_below_are_joined_each_with_its_own() -> None:
    page = PdfPage().text(50, 100, "Certified inspector of", "Helvetica-Bold").text(180, 100, "October")
    page.text(50, 112, "lifting gear", "Helvetica-Bold").text(193.4, 112, "2021").text(50, 124, "Lloyd's in Hull")
    page.text(50, 160, "ropes").text(180, 160, "5 years").text(50, 174, "cranes").text(180, 174, "8 years")
    assert read(page) == (
        "- Certified inspector of lifting gear → October 2021\n- Lloyd's in Hull\n- ropes → 5 years\n- cranes → 8 years"
    )


def test_lists_side_by_side_are_read_down_not_across() -> None:
    page = PdfPage()
    for column, words in enumerate((["Triage", "Suturing", "Dosage"], ["Charting", "Handover", "Rounds"])):
        page.lines(60 + 200 * column, 100, [f"• {word}" for word in words], leading=14)
    assert read(page) == "* Triage\n* Suturing\n* Dosage\n* Charting\n* Handover\n* Rounds"


def test_bold_titles_set_well_above_lists_side_by_side_stay_with_their_lists() -> None:
    page = PdfPage().text(50, 40, "Ward sister", size=16)
    for column, words in enumerate((["DUTIES", "Triage", "Dosage"], ["NEEDS", "Charting", "Rounds"])):
        page.text(50 + 200 * column, 80, words[0], "Helvetica-Bold")
        page.lines(60 + 200 * column, 105, [f"• {word}" for word in words[1:]], leading=14)
    assert read(page) == "- Ward sister\n- DUTIES\n* Triage\n* Dosage\n- NEEDS\n* Charting\n* Rounds"


def test_the_title_below_lists_side_by_side_stands_after_both() -> None:
    page = PdfPage().text(50, 80, "ABILITIES", "Helvetica-Bold")
    for column, words in enumerate((["Triage", "Suturing", "Dosage"], ["Charting", "Handover", "Rounds"])):
        page.lines(50 + 260 * column, 100, [f"• {word}" for word in words], leading=14)
    page.text(50, 160, "POSTS", "Helvetica-Bold").text(50, 174, "Ward sister, Truro").text(500, 174, "2015 - 2020")
    assert read(page) == (
        "- ABILITIES\n* Triage\n* Suturing\n* Dosage\n* Charting\n* Handover\n* Rounds\n- POSTS\n"
        "- Ward sister, Truro → 2015 - 2020"
    )


def test_small_dates_set_off_from_large_titles_stay_with_them() -> None:
    page = PdfPage()
    for entry in range(5):
        y = 60 + 90 * entry
        page.text(50, y - 3.2, f"201{entry} - 201{entry + 1}", size=7).text(150, y, f"Baker number {entry}", size=13)
        page.lines(
            150, y + 18, ["Kneaded and shaped the dough of the day", "and swept the floor of the shop"], leading=14
        )
    lines = read(page).splitlines()
    assert [line for line in lines if "20" in line] == [f"- 201{n} - 201{n + 1}" for n in range(5)]
    assert [line[-1] for line in lines if "number" in line] == ["0", "1", "2", "3", "4"]
    assert lines.index("- 2011 - 2012") < lines.index("- Baker number 1") < lines.index("- 2012 - 2013")


def test_a_heading_centred_over_columns_stands_before_them() -> None:
    page = PdfPage().text(250, 80, "ABILITIES")
    for column, words in enumerate((["Triage", "Suturing", "Dosage"], ["Charting", "Handover", "Rounds"])):
        page.lines(60 + 340 * column, 100, [f"• {word} of patients" for word in words], leading=14)
    assert read(page).splitlines()[:2] == ["- ABILITIES", "* Triage of patients"]


def test_a_main_column_goes_on_over_the_page_before_its_sidebar_is_read() -> None:
    first = PdfPage().lines(50, 100, MAIN, leading=14).lines(400, 100, SIDE, leading=17)
    second = PdfPage().lines(50, 60, ["Certificate of the crane operators' guild"])
    lines = read(first, second).splitlines()
    assert lines.index("- Certificate of the crane operators' guild") < lines.index("- SKILLS")


def test_columns_of_equal_width_are_read_page_by_page() -> None:
    left = ["One alpha and so on to the end", "Two alpha and so on to the end"] * 4
    right = ["One beta and so on to the end", "Two beta and so on to the end"] * 4
    page = PdfPage().lines(50, 100, left, leading=21).lines(330, 107, right, leading=23)
    order = [line.split()[2] for line in read(page, page).splitlines()]
    assert order == ["alpha"] * 8 + ["beta"] * 8 + ["alpha"] * 8 + ["beta"] * 8


def test_headings_of_one_look_on_both_sides_show_columns_on_one_grid() -> None:
    page = PdfPage()
    for section in range(4):
        y = 60 + 80 * section
        page.text(50, y, f"LEFT {section}", "Helvetica-Bold", 12).text(330, y, f"RIGHT {section}", "Helvetica-Bold", 12)
        page.lines(50, y + 16, ["Ground wheat and rye of the valley", "and of the hills", "for bakers"], leading=14)
        page.lines(330, y + 16, ["Skill", "Other skill", "Third"], leading=14)
    texts = [line.removeprefix("- ") for line in read(page).splitlines()]
    assert [text for text in texts if text.isupper()] == [f"{side} {n}" for side in ("LEFT", "RIGHT") for n in range(4)]


def test_dates_set_against_a_sidebar_stay_with_their_titles() -> None:
    page = PdfPage()
    for entry in range(5):
        y = 60 + 70 * entry
        page.text(40, y, f"Miller number {entry}", "Helvetica-Bold").text(300, y, f"201{entry} - 201{entry + 1}")
        page.lines(40, y + 14, ["• Ground wheat and rye", "• Swept the floor"], leading=14)
    page.lines(420, 66, ["SKILLS", *(f"Milling of grain {n}" for n in range(22))], leading=15)
    assert read(page).splitlines()[:3] == [
        "- Miller number 0 → 2010 - 2011",
        "* Ground wheat and rye",
        "* Swept the floor",
    ]


def test_an_address_that_reaches_over_the_gutter_does_not_shorten_the_sidebar() -> None:
    page = PdfPage().text(40, 60, "k.example.of.the.mill@example.org").text(210, 60, "Kim Example")
    page.lines(40, 80, [f"Skill {n}" for n in range(30)], leading=13)
    page.lines(210, 84, [f"Ground wheat and rye in year {n}" for n in range(30)], leading=14)
    assert read(page).splitlines()[:2] == ["- k.example.of.the.mill@example.org", "- Skill 0"]


def test_places_and_dates_at_the_right_of_a_centred_heading_stay_with_their_employers() -> None:
    page = PdfPage().text(260, 60, "Experience", "Helvetica-Bold", 11)
    for entry in range(4):
        y = 76 + 58 * entry
        page.text(50, y, f"MILL NUMBER {entry}", "Helvetica-Bold", 11).text(510, y, "Lund", size=11)
        page.text(50, y + 14.5, f"Miller {entry}", "Helvetica-Bold", 11).text(
            470, y + 14.5, f"201{entry} - 2020", size=11
        )
        page.lines(50, y + 29, ["• Ground wheat and rye for the bakeries", "• Swept the floor"], leading=14.5, size=11)
    assert read(page).splitlines()[1:3] == ["- MILL NUMBER 0 → Lund", "- Miller 0 → 2010 - 2020"]


def test_a_sentence_that_runs_over_the_page_is_one_block() -> None:
    first = PdfPage().text(50, 700, "Ran the tender that led to a common contract with all the warehouses, which is")
    second = PdfPage().text(50, 60, "still in use today.").text(50, 90, "Buyer of timber")
    assert read(first, second) == (
        "- Ran the tender that led to a common contract with all the warehouses, which is still in use today.\n"
        "- Buyer of timber"
    )


def test_blocks_know_their_page_column_and_range() -> None:
    page = PdfPage().text(50, 60, "Aino Rautio, plant manager of the northern works and more", size=20)
    page.lines(50, 100, SIDE, leading=17).lines(200, 100, MAIN, leading=14)
    document = read_pdf(pdf_of(page, PdfPage().text(50, 50, "The end of it all, on page two")), "cv.pdf")
    places = {block.text: (block.style.page, block.style.column) for block in document.blocks}
    assert places["SKILLS"] == (1, 1)
    assert places["EMPLOYMENT"] == (1, 2)
    assert places["Aino Rautio, plant manager of the northern works and more"] == (1, 0)
    assert [document.text[block.start : block.end] for block in document.blocks] == [b.text for b in document.blocks]
    assert document.text == "\n".join(block.text for block in document.blocks)


def test_text_that_runs_upwards_is_read_after_the_rest() -> None:
    page = PdfPage().lines(50, 100, ["Gardener at the castle", "Pruned the roses"], leading=30)
    page.turned(30, 300, "written along the edge")
    assert read(page) == "- Gardener at the castle\n- Pruned the roses\n- written along the edge"


def test_a_page_that_lies_on_its_side_is_read_as_if_it_stood() -> None:
    page = PdfPage(width=800, height=600)
    for line, text in enumerate(("Gardener at the castle", "• Pruned the roses", "• Kept bees")):
        page.turned(100 + 14 * line, 500, text)
    turned = "- Gardener at the castle\n* Pruned the roses\n* Kept bees"
    assert read(page) == turned
    content = pdf_of(page).replace(b"/Type/Page/Parent", b"/Type/Page/Rotate 90/Parent")
    assert dump(read_pdf(content, "cv.pdf")) == turned


def test_section_titles_at_the_side_stand_before_their_sections() -> None:
    page = PdfPage()
    page.text(50, 100, "WORK", "Helvetica-Bold").text(160, 100, "Head gardener, castle of Kasteel", "Helvetica-Bold")
    page.text(480, 100, "2015 - 2020").text(50, 114, "EXPERIENCE", "Helvetica-Bold")
    page.lines(
        160, 114, ["Planted ten thousand bulbs a year", "", "SKILLS of all kinds, from grafting to surveying"], 14
    )
    page.text(50, 142, "OTHER", "Helvetica-Bold").text(160, 170, "Driving licence").text(160, 200, "First aid")
    assert read(page) == (
        "- WORK EXPERIENCE\n- Head gardener, castle of Kasteel → 2015 - 2020\n- Planted ten thousand bulbs a year\n"
        "- OTHER\n- SKILLS of all kinds, from grafting to surveying\n- Driving licence\n- First aid"
    )


def test_text_in_a_form_object_takes_its_place_among_the_lines() -> None:
    page = PdfPage().form().text(60, 670, "Above the form").text(60, 730, "Below the form")
    assert read(page) == "- Above the form\n- from a form\n- Below the form"


def test_places_set_against_the_right_edge_of_a_column_belong_to_it() -> None:
    page = PdfPage()
    for at in range(5):
        y = 100 + 70 * at
        page.text(40, y, f"Baker number {at} of the northern works", "Helvetica-Bold").text(40, y + 14, "Elm Bakery")
        page.text(40, y + 28, "2019 - 2020").text(337.2 - 5.56 * at, y + 28, "11111" + "1" * at)
        z = 105 + 52 * at
        page.text(420, z, f"Course {at}", "Helvetica-Bold").text(420, z + 14, "Elm College").text(420, z + 28, "2015")
    lines = read(page).splitlines()
    assert lines[:3] == ["- Baker number 0 of the northern works", "- Elm Bakery", "- 2019 - 2020 → 11111"]
    assert lines[15:18] == ["- Course 0", "- Elm College", "- 2015"]


def test_a_line_below_a_bullet_that_has_a_date_beside_it_does_not_continue_it() -> None:
    page = PdfPage()
    for at in range(5):
        y = 100 + 48 * at
        page.text(60, y, f"Elm Works {at}, Leeds").text(400, y, "May 2012 - June 2014")
        page.text(60, y + 16, "•")
        page.text(78, y + 16, "Kept the machines of the northern works in order and greased them very well")
        page.text(60, y + 32, f"Ash Works {at}, Leeds").text(400, y + 32, "May 2010 - April 2012")
    assert read(page).splitlines()[2] == "- Ash Works 0, Leeds → May 2010 - April 2012"


def test_a_row_of_addresses_above_columns_is_read_across() -> None:
    page = PdfPage().text(120, 60, "Aino Rautio", size=20)
    page.text(50, 100, "040 555 0147").text(200, 100, "aino@example.org").text(400, 100, "Tampere")
    page.lines(50, 160, SIDE, leading=17).lines(200, 160, MAIN, leading=14)
    assert read(page).splitlines()[:3] == [
        "- Aino Rautio",
        "- 040 555 0147 → aino@example.org → Tampere",
        "- SKILLS",
    ]


def test_rows_of_a_table_whose_cells_wrap_are_whole_and_bullets_in_its_cells_too() -> None:
    page = PdfPage()
    for at in range(4):
        y = 100 + 90 * at
        page.text(60, y, "2012 - 2018").text(210, y, f"Bookkeeper {at}").text(360, y, "Seilbahnen Hochmontafon")
        page.text(360, y + 14.5, "Betriebs AG, Schruns")
        page.text(210, y + 25, "•").text(228, y + 25, "Debtors, creditors").text(
            228, y + 39.5, "and assets of the group"
        )
        page.text(210, y + 54, "•").text(228, y + 54, "Taxes")
    assert read(page).splitlines()[:3] == [
        "- 2012 - 2018 → Bookkeeper 0 → Seilbahnen Hochmontafon Betriebs AG, Schruns",
        "* Debtors, creditors and assets of the group",
        "* Taxes",
    ]


def test_headings_set_further_left_than_their_text_are_no_column() -> None:
    page = PdfPage()
    for number, heading in enumerate(("Experience", "Education", "Skills", "Languages", "Interests")):
        top = 60 + 90 * number
        page.text(40, top, heading, "Helvetica-Bold")
        page.lines(160, top + 16, [f"Line {line} of {heading.lower()}" for line in range(1, 5)], leading=15)
    lines = dump(read_pdf(pdf_of(page), "cv.pdf")).splitlines()
    assert lines[:6] == [
        "- Experience",
        *(f"- Line {line} of experience" for line in range(1, 5)),
        "- Education",
    ]


def test_a_column_set_to_the_right_with_titles_of_its_own_is_no_margin_of_dates() -> None:
    page = PdfPage()
    aside = [
        "about",
        "3 Elm Mews",
        "Norwich",
        "ann@example.org",
        "languages",
        "English",
        "Italian",
        "tools",
        "QLab, Dante",
    ]
    for row, text in enumerate(aside):
        size = 13 if text in {"about", "languages", "tools"} else 10
        page.text(180 - len(text) * 0.6 * size, 60 + row * 40, text, "Courier", size)
    for row in range(9):
        page.text(220, 60 + row * 40, f"Ran the sound of show {row} in the old hall by the river", "Courier")
    blocks = read(page).splitlines()
    assert blocks[:9] == [f"- {text}" for text in aside]


def test_a_larger_title_left_of_its_section_and_a_little_lower_is_read_before_it() -> None:
    page = PdfPage()
    for top, title, texts in (
        (100, "Posts", ["Harbour pilot", "Port of Ilomantsi", "2019 - 2024", "Second mate", "Ferry Aurora"]),
        (220, "Schooling", ["Maritime college", "Master mariner", "2012 - 2016"]),
    ):
        page.lines(190, top, texts, leading=15, size=10).text(90, top + 4, title, size=12)
    assert read(page) == (
        "- Posts\n- Harbour pilot\n- Port of Ilomantsi\n- 2019 - 2024\n- Second mate\n- Ferry Aurora\n"
        "- Schooling\n- Maritime college\n- Master mariner\n- 2012 - 2016"
    )


def test_words_set_far_apart_up_to_the_margin_are_cells_and_no_justified_line() -> None:
    page = PdfPage().lines(50, 100, ["A line of text as long as that row of chips below it"], size=10)
    for x, word in ((50, "Lathe"), (87, "Milling"), (127, "Welding"), (175, "Brazing"), (221, "Casting")):
        page.text(x, 140, word, size=10)
    assert read(page).splitlines()[1] == "- Lathe → Milling → Welding → Brazing → Casting"


def test_labels_set_to_the_right_that_wrap_stand_beside_their_values() -> None:
    page = PdfPage()
    rows = [
        (("Trade",), "Cooper"),
        (("Wood and", "tools"), "Oak, adze"),
        (("Driving", "licence"), "B"),
        (("First aid", "and safety"), "Level 2"),
        (("Mother", "tongue"), "Danish"),
        (("Other",), "German"),
        (("Pastime",), "Rowing"),
    ]
    page.text(180 - 4 * 6, 30, "Name", "Courier").text(220, 34, "Kaj Holm", "Courier", 15)
    top = 60
    for label, value in rows:
        for at, text in enumerate(label):
            page.text(180 - len(text) * 6, top + 12 * at, text, "Courier")
        page.text(220, top, value, "Courier").text(220, top + 20, f"and more of {value.lower()} to tell", "Courier")
        top += 50
    beside = [line for line in read(page).splitlines() if " → " in line]
    assert [(line.split()[1], line.rsplit("→ ", 1)[1]) for line in beside] == [
        (label[0].split()[0], value) for label, value in rows
    ]
