"""Links are tied to the words that they lie on."""

from tailor.model import Link
from tailor.readers.pdf import read_pdf
from tests.readers.dump import dump
from tests.readers.pdf_builder import ICONS, PdfPage, pdf_of


def links(page: PdfPage) -> list[Link]:
    return [link for block in read_pdf(pdf_of(page), "cv.pdf").blocks for link in block.links]


def test_a_link_knows_its_words() -> None:
    page = PdfPage().text(50, 100, "My works are at").text(125, 100, "the gallery").text(177, 100, "in town")
    page.link(124, 90, 51, 14, "https://example.org/works")
    assert dump(read_pdf(pdf_of(page), "cv.pdf")) == (
        "- My works are at the gallery in town <the gallery=https://example.org/works>"
    )


def test_a_link_behind_an_icon_has_an_empty_range_beside_its_text() -> None:
    page = PdfPage().text(50, 100, "D", ICONS).text(62, 100, "potter and teacher in Faenza")
    page.link(49, 90, 8, 14, "https://example.org/in/potter")
    assert links(page) == [Link("https://example.org/in/potter", 0, 0)]


def test_a_link_over_a_picture_goes_to_the_text_beside_it() -> None:
    page = PdfPage().text(50, 100, "Potter and teacher").text(50, 130, "Faenza, Via Nuova 8").picture(160, 122, 10, 10)
    page.link(160, 121, 10, 11, "https://example.org/map")
    document = read_pdf(pdf_of(page), "cv.pdf")
    assert [block.links for block in document.blocks] == [(), (Link("https://example.org/map", 19, 19),)]


def test_a_link_on_a_line_of_icons_goes_to_the_line_before() -> None:
    page = PdfPage().text(50, 100, "Potter and teacher in Faenza").text(50, 120, "D", ICONS)
    page.link(49, 111, 8, 12, "https://example.org/in/potter")
    assert links(page) == [Link("https://example.org/in/potter", 28, 28)]


def test_a_link_that_wraps_with_its_paragraph_is_one() -> None:
    page = PdfPage().text(50, 100, "•").text(62, 100, "Wrote the guide to the ceramics museum", "Courier")
    page.text(62, 112, "of Faenza", "Courier").link(199, 90, 92, 13, "https://example.org/m")
    page.link(61, 103, 56, 13, "https://example.org/m")
    (block,) = read_pdf(pdf_of(page), "cv.pdf").blocks
    assert [block.text[link.start : link.end] for link in block.links] == ["ceramics museum of Faenza"]


def test_addresses_for_programs_and_files_are_no_links() -> None:
    page = PdfPage().text(50, 100, "Potter and teacher in Faenza")
    page.link(49, 90, 40, 13, "javascript:alert\\(1\\)").link(90, 90, 40, 13, "file:///etc/passwd")
    assert links(page) == []
