"""Dates that a narrow margin breaks over lines are whole again, and nothing else is joined to them."""

import pytest

from tailor.readers.pdf import read_pdf
from tests.readers.dump import dump
from tests.readers.pdf_builder import PdfPage, pdf_of


def read(page: PdfPage) -> str:
    return dump(read_pdf(pdf_of(page), "cv.pdf"))


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (("Sep", "2021–Present"), "Sep 2021–Present"),
        (("Apr", "2018–Aug", "2021"), "Apr 2018–Aug 2021"),
        (("März 2014–", "heute"), "März 2014–heute"),
        (("05/2012 –", "11/2016"), "05/2012 –11/2016"),
        (("May 2016 to", "July 2017"), "May 2016 to July 2017"),
        (("Mar 2014 to", "Present"), "Mar 2014 to Present"),
        (("Oct 2021 to", "the present"), "Oct 2021 to the present"),
        (("October 2021", "to the present"), "October 2021 to the present"),
        (("janv. 2012", "– mars 2016"), "janv. 2012 – mars 2016"),
        (("depuis", "mars 2021"), "depuis mars 2021"),
        (("Since June", "2021"), "Since June 2021"),
        (("marzo de", "2020 –", "actualidad"), "marzo de 2020 –actualidad"),
        (("maio 2015 –", "outubro", "de 2018"), "maio 2015 –outubro de 2018"),
        (("03/2021 –", "in corso"), "03/2021 –in corso"),
        (("03/2021 – até", "o momento"), "03/2021 – até o momento"),
        (("11/2015", "bis", "03/2021"), "11/2015 bis 03/2021"),
        (("03/2019", "–", "present"), "03/2019 –present"),
        (("06/2014", "-", "02/2019"), "06/2014 -02/2019"),
        (("März 2019", "–", "heute"), "März 2019 –heute"),
        (("mei 2013", "t/m juni 2015"), "mei 2013 t/m juni 2015"),
    ],
)
def test_a_date_broken_in_a_margin_is_whole(lines: tuple[str, ...], whole: str) -> None:
    page = PdfPage()
    for entry in range(3):
        y = 60 + 100 * entry
        page.lines(40, y, lines, leading=13)
        page.text(115, y, f"Baker number {entry}", "Helvetica-Bold")
        page.lines(115, y + 13, ["• Kneaded and shaped the dough of the day", "• Swept the floor"], leading=13)
    assert read(page).splitlines()[:3] == [
        f"- {whole} → Baker number 0",
        "* Kneaded and shaped the dough of the day",
        "* Swept the floor",
    ]


@pytest.mark.parametrize(
    "lines",
    [("Baker", "2019 – 2021"), ("2014 – 2016", "2012 – 2014"), ("May", "Excel"), ("2019", "–"), ("Seit", "Excel")],
)
def test_lines_that_are_whole_stay_apart(lines: tuple[str, ...]) -> None:
    assert read(PdfPage().lines(40, 100, lines)) == "\n".join(f"- {line}" for line in lines)


def test_a_title_that_wraps_beside_its_date_goes_on_in_its_second_line() -> None:
    page = PdfPage()
    for y, award in ((100, "Best Loaf"), (200, "Best Bread")):
        page.text(40, y, f"{award} of the Northern", "Helvetica-Bold").text(240, y, "April")
        page.text(40, y + 13, "Fair", "Helvetica-Bold").text(242, y + 13, "2021")
        page.text(40, y + 26, "Guild of Bakers")
    assert read(page).splitlines()[:2] == ["- Best Loaf of the Northern Fair → April 2021", "- Guild of Bakers"]


def test_a_sentence_below_a_head_that_ends_in_a_range_is_a_line_of_its_own() -> None:
    head = "Nurse and shift leader, Elm Hospital on the Hill · Oct 2019 to Present"
    told = "Responsible for the nights of a ward with 28 beds, and for the rota of it"
    assert read(PdfPage().lines(40, 100, [head, told], leading=13)) == f"- {head}\n- {told}"


def test_a_year_below_the_month_that_ends_a_long_head_goes_on() -> None:
    lines = ["Nurse and shift leader, Elm Hospital on the Hill, Leeds | May 2016 — June", "2019"]
    assert read(PdfPage().lines(40, 100, lines, leading=13)) == "- " + " ".join(lines)


def test_the_second_date_of_a_range_below_its_first_is_no_bullet() -> None:
    lines = ["PGCE Primary Education, University of the South of Elmland (September 2017", "– June 2018)"]
    assert read(PdfPage().lines(40, 100, lines, leading=13)) == "- " + " ".join(lines)


def test_a_telephone_number_broken_in_a_narrow_column_is_whole() -> None:
    street = "Flat 3 of the Old Bakery beside the Church, 14 Upper Long Street of Elm, Leicester, United Kingdom"
    page = PdfPage().lines(40, 100, [f"{street} · 07700", "900112 · ann@example.org"], leading=13)
    page.lines(
        40,
        140,
        ["The ward has room for 28 patients, who stay for a week or two, and a team of nine nurses who", "work"],
    )
    assert "07700 900112" in read(page)


def test_a_sentence_below_a_head_that_begins_with_its_dates_is_a_line_of_its_own() -> None:
    page = PdfPage()
    for y, year in ((100, 2019), (160, 2016)):
        page.text(40, y, f"Feb {year} – Mar {year + 2}: Charge midwife at Elm Birth Centre")
        page.text(40, y + 13, "Lead a shift of nine midwives").text(420, y + 26, "Leeds").text(40, y + 26, "Chair it")
    assert "- Lead a shift of nine midwives" in read(page)


def test_levels_below_each_other_are_no_date() -> None:
    page = PdfPage().text(50, 80, "ENGLISH").text(150, 80, "C1").text(200, 80, "B2")
    page.text(50, 94, "SPANISH").text(150, 94, "B1").text(200, 94, "A2")
    assert read(page) == "- ENGLISH → C1 → B2\n- SPANISH → B1 → A2"


@pytest.mark.parametrize(
    ("date", "rest", "whole"),
    [
        ("Mar", "2019 – Present", "Mar 2019 – Present"),
        ("Aug 2014 –", "Feb 2019", "Aug 2014 –Feb 2019"),
        ("Jun 2011 – Jul", "2014", "Jun 2011 – Jul 2014"),
        ("03/2019 –", "heute", "03/2019 –heute"),
    ],
)
def test_a_date_behind_a_tab_goes_on_at_the_left_edge_of_the_next_line(date: str, rest: str, whole: str) -> None:
    page = PdfPage().text(40, 100, "Baker of the Night, Elm Bakery").text(480, 100, date).text(40, 113, rest)
    page.lines(50, 133, ["• Kneaded the dough", "• Swept the floor"], leading=13)
    page.text(40, 170, "Apprentice, Oak Bakery").text(480, 170, "2008 – 2010")
    assert read(page).splitlines() == [
        f"- Baker of the Night, Elm Bakery → {whole}",
        "* Kneaded the dough",
        "* Swept the floor",
        "- Apprentice, Oak Bakery → 2008 – 2010",
    ]


def test_a_year_below_a_whole_date_at_the_right_stays_apart() -> None:
    page = PdfPage().text(40, 100, "Baker, Elm Bakery").text(480, 100, "2008 – 2010").text(40, 113, "2011 – 2012")
    assert read(page) == "- Baker, Elm Bakery → 2008 – 2010\n- 2011 – 2012"


def test_a_head_that_is_too_long_for_its_date_goes_on_beside_it() -> None:
    page = PdfPage()
    for y, head in ((100, "Baker of the Night, Elm Bakery, Leeds"), (170, "Apprentice, Oak Bakery, York")):
        page.text(40, y, head, "Helvetica-Bold").text(400, y, "2008 – 2010", "Helvetica-Bold")
        page.text(50, y + 18, "• Kneaded the dough")
    page.text(
        40, 240, "Apprentice of the Bakers of the Northern Counties, Guild of Millers and Bakers", "Helvetica-Bold"
    )
    page.text(40, 253, "Ashdown and Riverside, Leicester", "Helvetica-Bold")
    page.text(400, 253, "2004 – 2006", "Helvetica-Bold")
    page.text(50, 271, "• Swept the floor")
    last = read(page).splitlines()[-2]
    assert last.startswith("- Apprentice of")
    assert last.endswith("Bakers Ashdown and Riverside, Leicester → 2004 – 2006")


def test_an_employer_above_a_title_beside_its_date_stays_apart() -> None:
    page = PdfPage()
    for y, town, date in ((100, "Leicester", "2008 – 2010"), (170, "York", "2004 – 2006")):
        page.text(40, y, f"Guild of Millers and Bakers of {town}", "Helvetica-Bold")
        page.text(40, y + 13, "Baker of the Night", "Helvetica-Bold").text(480, y + 13, date, "Helvetica-Bold")
        page.text(50, y + 31, "• Swept the floor")
    assert "- Baker of the Night → 2004 – 2006" in read(page).splitlines()


@pytest.mark.parametrize("below", ["2014–18", "2014–2018", "2014–", "2014"])
def test_an_open_date_does_not_end_in_the_dates_of_the_entry_below(below: str) -> None:
    page = PdfPage()
    for y, date, title in ((100, "2018–", "Baker"), (113, below, "Apprentice"), (126, "2013", "Errand Boy")):
        page.text(40, y, date).text(90, y, title)
    assert read(page).splitlines() == ["- 2018– → Baker", f"- {below} → Apprentice", "- 2013 → Errand Boy"]
