"""Items of a narrow column, one a line, of which one goes on in the next line."""

import pytest

from tailor.readers.pdf import read_pdf
from tests.readers.pdf_builder import PdfPage, pdf_of


def texts_of(items: list[str], pitches: list[float]) -> list[str]:
    """The texts of a narrow list whose lines stand so far below each other."""
    page = PdfPage()
    y = 100.0
    for item, pitch in zip(items, [0, *pitches], strict=True):
        y += pitch
        page.text(50, y, item)
    return [block.text for block in read_pdf(pdf_of(page), "cv.pdf").blocks]


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        ("Spanish (Professional", "Working)"),
        ("Chinese (Simplified)", "(Limited Working)"),
        ("Search Engine Optimisation", "(SEO)"),
        ("Geographic Information", "Systems (GIS)"),
        ("Customer Relationship", "Management"),
        ("Best Young Engineer of York", "Award"),
        ("Higher Level Wine Teaching", "Diploma, Vine"),
        ("Flying Licence for Small", "Unmanned Craft"),
    ],
)
def test_the_rest_of_an_item_belongs_to_it(upper: str, lower: str) -> None:
    items = ["Bread", upper, lower, "Wine and cheese of York", "Menu planning", "Butter"]
    assert texts_of(items, [12] * 5) == ["Bread", f"{upper} {lower}", *items[3:]]


def test_a_line_nearer_than_items_stand_is_the_rest_of_one() -> None:
    items = ["Bread", "Magnetic Resonance", "Images Reading", "Wine", "Menu Planning Skill", "Butter"]
    assert texts_of(items, [18, 12, 18, 18, 18]) == ["Bread", "Magnetic Resonance Images Reading", *items[3:]]


def test_items_of_one_distance_stay_apart() -> None:
    items = ["Computed Tomography", "Patient Positioning", "Menu Planning (daily)", "Stock Keeping", "Bread"]
    assert texts_of(items, [12] * 4) == items


def test_a_list_behind_a_label_begins_below_another_one_however_full_that_is() -> None:
    items = ["Clinical: scaling, varnish, X-rays and models", "Software: Exact, R4", "Tools: probe, mirror"]
    assert texts_of(items, [12, 12]) == items


def test_a_sentence_with_a_colon_goes_on_below_a_list_that_a_comma_leaves_open() -> None:
    items = ["Clinical: scaling, varnish, X-ray,", "Digital: Exact"]
    assert texts_of(items, [12]) == [" ".join(items)]


def test_lines_above_an_address_are_not_broken_within_a_phrase() -> None:
    items = ["Oulu", "+44 1305 555 014", "orla@example.org", "Long straw", "Ridging work", "Reed", "English (native)"]
    assert texts_of(items, [12] * 6) == items


@pytest.mark.parametrize(
    ("upper", "lower"), [("Larne BT40", "1AB"), ("12 Quay, London SW1A", "2AA"), ("York YO1", "7HH")]
)
def test_a_postcode_that_wraps_in_a_cell_stays_whole(upper: str, lower: str) -> None:
    page = PdfPage().text(50, 100, "Town").text(110, 100, upper).text(110, 112, lower).text(50, 136, "Email")
    page.text(110, 136, "ann@example.org")
    assert [block.text for block in read_pdf(pdf_of(page), "cv.pdf").blocks] == [
        f"Town\t{upper} {lower}",
        "Email\tann@example.org",
    ]


def test_a_line_nearer_than_the_only_other_items_is_the_rest_of_one() -> None:
    items = ["English (native)", "Welsh (B2)", "Certifications", "Professional Stove Mending", "Inspection, Elm"]
    assert texts_of(items, [13, 30, 20, 11.4]) == [*items[:3], "Professional Stove Mending Inspection, Elm"]


def test_a_title_that_wraps_beside_its_date_is_whole_where_its_next_word_had_no_room() -> None:
    bold = "Helvetica-Bold"
    page = PdfPage().text(50, 100, "Works Manager", bold).text(165, 100, "09/2019 - 10/2023")
    page.text(50, 111, "Boilerhouses", bold).text(50, 125, "Elm Mills Ltd, Oulu").text(50, 139, "Mended all boilers")
    page.text(50, 160, "Fitter", bold).text(165, 160, "04/2013 - 08/2019").text(50, 174, "Ash Mills Ltd, Oulu")
    read = [block.text for block in read_pdf(pdf_of(page), "cv.pdf").blocks]
    assert read[:2] == ["Works Manager Boilerhouses\t09/2019 - 10/2023", "Elm Mills Ltd, Oulu"]
