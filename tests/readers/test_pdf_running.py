"""Page numbers, repeated headers and print headers are not read; the words that look like them are."""

import pytest

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
