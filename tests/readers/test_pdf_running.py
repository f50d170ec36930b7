"""Page numbers, repeated headers and print headers are not read; the words that look like them are."""

import pytest

from tailor.model import NoteKind
from tailor.readers.pdf import read_pdf
from tests.readers.dump import dump
from tests.readers.pdf_builder import PdfPage, pdf_of


def read(*pages: PdfPage) -> str:
    return dump(read_pdf(pdf_of(*pages), "cv.pdf"))


def page(text: str = "Ship's carpenter on three vessels") -> PdfPage:
    return PdfPage().text(50, 300, text)


@pytest.mark.parametrize(
    "line",
    [
        "Page 1 of 2",
        "1",
        "1/2",
        "- 1 -",
        "Kaj Holm - 1/2",
        "Kaj Holm | Page 1",
        "Seite 1 von 2",
        "Last updated in May 2025",
    ],
)
def test_page_numbers_and_their_like_are_dropped(line: str) -> None:
    first, second = page().text(300, 780, line), page("Boat builder in Oban").text(300, 780, line.replace("1", "2", 1))
    assert read(first, second) == "- Ship's carpenter on three vessels\n- Boat builder in Oban"


@pytest.mark.parametrize("line", ["Kaj Holm - CV - Page 1", "Kaj Holm | Page 1 of 2", "Kaj Holm - 1/2"])
def test_a_header_that_alone_tells_the_name_is_read_once(line: str) -> None:
    first = page().text(50, 40, line).text(50, 60, "k.holm@example.org")
    second = page("Boat builder in Oban").text(50, 40, line.replace("1", "2", 1))
    assert read(first, second).count("Kaj Holm") == 1


def test_what_a_browser_prints_around_a_page_is_dropped() -> None:
    printed = (
        page()
        .text(30, 20, "11/22/25, 5:31 PM")
        .text(250, 20, "Carpenter | Jobs")
        .text(30, 790, "https://example.org/j/1")
    )
    assert read(printed.text(560, 790, "1/1")) == "- Ship's carpenter on three vessels"


def test_a_repeated_header_is_read_once() -> None:
    header = "Kaj Holm, kaj@example.org"
    assert read(page().text(50, 40, header), page("Boat builder").text(50, 40, header)) == (
        "- Kaj Holm, kaj@example.org\n- Ship's carpenter on three vessels\n- Boat builder"
    )


@pytest.mark.parametrize("line", ["Kaj Holm", "2 years at sea", "555 0143", "Updated the rigging", "Sailing level 1/2"])
def test_first_and_last_lines_that_are_text_are_read(line: str) -> None:
    assert f"- {line}" in read(page().text(50, 40, line))
    assert f"- {line}" in read(page().text(50, 780, line))


def test_a_number_in_the_middle_of_a_page_is_read() -> None:
    assert read(page().text(50, 400, "1")).endswith("- 1")


def test_the_candidates_website_at_the_foot_of_a_page_is_text() -> None:
    page = PdfPage().text(50, 400, "Groom at the royal stables").text(50, 780, "https://kim.example.org")
    assert "https://kim.example.org" in dump(read_pdf(pdf_of(page), "cv.pdf"))


@pytest.mark.parametrize(
    "line", ["Kaj Holm CV", "Kaj Holm", "CV of Kaj Holm, May 2026", "Kaj Holm, carpenter", "K. Holm 2"]
)
def test_whose_resume_it_is_stands_on_the_first_page_only(line: str) -> None:
    first = page().text(50, 40, "Kaj Holm", size=20)
    assert read(first, page("Boat builder in Oban").text(50, 40, line)).endswith("vessels\n- Boat builder in Oban")


@pytest.mark.parametrize("line", ["Kaj Holm Prize for carpentry", "Holm carpenter", "CV writing"])
def test_other_first_lines_of_a_page_stay(line: str) -> None:
    first = page().text(50, 40, "Kaj Holm", size=20)
    assert line in read(first, page("Boat builder in Oban").text(50, 40, line))


def test_the_dates_of_jobs_that_begin_a_page_each_are_text() -> None:
    pages = [page(f"Groom {n}").text(50, 40, f"0{n}/201{n} - 1{n}/201{n + 1}") for n in range(1, 4)]
    assert read(*pages) == (
        "- 01/2011 - 11/2012\n- Groom 1\n- 02/2012 - 12/2013\n- Groom 2\n- 03/2013 - 13/2014\n- Groom 3"
    )


def test_a_header_that_differs_in_the_number_of_its_page_is_dropped() -> None:
    header = "Curriculum vitae ~ {} ~ Oban 2026"
    first, second = page().text(50, 40, header.format(1)), page("Boat builder").text(50, 40, header.format(2))
    assert (
        read(first, second) == "- Curriculum vitae ~ 1 ~ Oban 2026\n- Ship's carpenter on three vessels\n- Boat builder"
    )


def notes(*pages: PdfPage) -> list[tuple[NoteKind, str]]:
    return [(note.kind, note.text) for note in read_pdf(pdf_of(*pages), "cv.pdf").notes]


def test_what_the_pages_repeat_or_number_is_told_in_notes() -> None:
    first, second = (
        page(text).text(50, 150, "Holm", size=20).text(50, 40, "Oban slipway").text(300, 780, f"Page {number} of 2")
        for number, text in ((1, "Ship's carpenter on three vessels"), (2, "Boat builder in Oban"))
    )
    assert notes(first, second) == [
        (NoteKind.OTHER, 'repeated on the pages, used once: "Oban slipway"'),
        (NoteKind.OTHER, 'of the pages, not of the text, so left out: "Page 1 of 2", "Page 2 of 2"'),
    ]


def test_a_header_of_two_lines_that_repeats_is_read_once() -> None:
    header = ["Holm, Oban slipway", "Reference 4411, copy for the yard"]
    first, second = (page(text).lines(50, 34, header) for text in ("Ship's carpenter", "Boat builder"))
    assert read(first, second) == (
        "- Holm, Oban slipway\n- Reference 4411, copy for the yard\n- Ship's carpenter\n- Boat builder"
    )


@pytest.mark.parametrize("line", ["and laid up for the winter", "Night fork-lift driver, Kite Cold Stores"])
def test_a_line_of_the_text_that_stands_at_one_height_on_two_pages_is_read_twice(line: str) -> None:
    first, second = (
        PdfPage().lines(50, 40, [line, f"{text} on the slipway at Oban", "with two apprentices"])
        for text in ("Planked four launches", "Caulked the decks of a ferry")
    )
    document = read_pdf(pdf_of(first, second), "cv.pdf")
    assert (document.text.count(line), document.notes) == (2, ())


def test_a_bullets_second_copy_at_a_pages_foot_is_read() -> None:
    bullet = "\x95 Kept the tools sharp"
    first, second = (
        PdfPage().lines(50, 600, [f"{yard}, 2015 to 2018"]).text(50, 770, bullet.encode("latin-1").decode("cp1252"))
        for yard in ("Oban slipway", "Leith docks")
    )
    document = read_pdf(pdf_of(first, second), "cv.pdf")
    assert (document.text.count("Kept the tools sharp"), document.notes) == (2, ())


@pytest.mark.parametrize(
    "line",
    ["K. Holm - CV", "K. Holm", "Holm", "Confidential - Kaj Holm", "Holm / CV / November 2025", "kaj@example.org"],
)
def test_whose_resume_it_is_above_the_name_on_all_pages_is_dropped(line: str) -> None:
    first = page().text(50, 60, "Kaj Holm", size=20).text(50, 100, "Oban, kaj@example.org").text(300, 30, line, size=8)
    second = page("Boat builder in Oban").text(300, 30, line, size=8)
    assert read(first, second) == (
        "- Kaj Holm\n- Oban, kaj@example.org\n- Ship's carpenter on three vessels\n- Boat builder in Oban"
    )


@pytest.mark.parametrize("line", ["K. Holm, kaj@example.org", "+47 555 0143 | kaj@example.org"])
def test_contact_data_that_a_later_page_repeats_is_dropped(line: str) -> None:
    first = page().text(50, 60, "Kaj Holm", size=20).text(50, 100, "+47 555 0143 | kaj@example.org")
    assert read(first, page("Boat builder").text(50, 780, line)).endswith("vessels\n- Boat builder")


@pytest.mark.parametrize("line", ["Oban 2019 - 2022", "mail@example.org", "Oban"])
def test_a_later_pages_first_line_that_is_text_stays(line: str) -> None:
    first = page("Oban 2019 - 2022").text(50, 60, "Kaj Holm", size=20).text(50, 100, "kaj@example.org")
    assert line in read(first, page("Boat builder").text(50, 40, line)).splitlines()[3]


def test_contact_data_above_the_name_that_stand_nowhere_else_stay() -> None:
    first = page().text(50, 60, "Kaj Holm", size=20).text(50, 30, "kaj@example.org | Oban", size=8)
    assert "kaj@example.org | Oban" in read(first)


@pytest.mark.parametrize("half", ["kaj.holm@", "kaj.", "kaj.holm@exam"])
def test_the_first_half_of_a_broken_address_above_the_name_is_no_header(half: str) -> None:
    first = page().text(400, 30, half, size=8).text(400, 40, "example.org", size=8).text(50, 60, "Kaj Holm", size=22)
    assert half in read(first)


def test_a_footer_that_is_the_name_alone_is_no_line_of_the_text() -> None:
    page = PdfPage().text(50, 60, "Morwenna Tresidder", size=20).text(50, 90, "Surveyor of harbours")
    page.lines(50, 120, ["SKILLS", "Levels and staffs"]).text(50, 770, "Morwenna Tresidder", size=9)
    document = read_pdf(pdf_of(page), "cv.pdf")
    assert document.text.splitlines() == ["Morwenna Tresidder", "Surveyor of harbours", "SKILLS", "Levels and staffs"]
    assert "Morwenna Tresidder" in document.notes[0].text
