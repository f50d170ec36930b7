"""Words that have the colour of their ground, are clear, or are painted over are told and not read; others are read."""

import pytest

from tailor.model import NoteKind
from tailor.readers.pdf import read_pdf
from tests.readers.pdf_builder import PdfPage, pdf_of

NAVY, WHITE = "0 0 .5 rg", "1 g"
WORD = "spinnaker"


def page() -> PdfPage:
    return PdfPage().text(50, 500, "Sailmaker with a loft of her own in Cowes")


def painted(content: str, then: str = "") -> PdfPage:
    """A page with these operators before the word in navy at 50, 60, and those after it."""
    made = page()
    made.content.append(content)
    made.text(50, 60, WORD, color=NAVY)
    made.content.append(then)
    return made


def is_read(made: PdfPage) -> bool:
    document = read_pdf(pdf_of(made), "cv.pdf")
    told = any(note.kind is NoteKind.HIDDEN and WORD in note.text for note in document.notes)
    assert told is (WORD not in document.text)
    return not told


def box(color: str, state: str = "") -> str:
    return f"q {state} {color} 40 720 300 60 re f Q"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (box(NAVY), ""),
        (box(WHITE) + box(NAVY), ""),
        (f"q 40 720 300 60 re W n {NAVY} 0 0 600 800 re f Q", ""),
        ("q /Clear gs", "Q"),
        ("q /Faint gs", "Q"),
        ("", "q 300 0 0 60 40 720 cm /Picture Do Q"),
        ("", box("1 0 0 rg")),
        ("", box(WHITE)),
        ("", f"q 40 720 300 60 re W n {WHITE} 0 0 600 800 re f Q"),
    ],
)
def test_what_is_out_of_sight_is_told_and_not_read(before: str, after: str) -> None:
    assert not is_read(painted(before, after))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (box("0 0 .9 rg"), ""),
        (box(NAVY) + box(WHITE), ""),
        (box(NAVY) + "q 300 0 0 60 40 720 cm /Holed Do Q", ""),
        (box(NAVY) + "q /Sh0 sh Q", ""),
        (box(NAVY) + "q 60 w 1 G 40 740 m 340 740 l S Q", ""),
        (box(NAVY, "/Half gs"), ""),
        (box(NAVY, "/Mixed gs"), ""),
        (box(NAVY, "/Cut gs"), ""),
        (f"q 40 100 300 60 re W n {NAVY} 0 0 600 800 re f Q", ""),
        (f"q 0 0 m 300 10 l 40 90 l h W n {NAVY} 0 0 600 800 re f Q", ""),
        (f"q {NAVY} 0 0 600 800 re 40 720 300 60 re f* Q", ""),
        ("q /Clear gs Q", ""),
        ("q /Clear gs /Opaque gs", "Q"),
        ("q /Unknown gs", "Q"),
        ("q /Half gs", "Q"),
        ("Q Q", ""),
        ("", "q 300 0 0 60 40 720 cm /Holed Do Q"),
        ("", box(WHITE, "/Half gs")),
        ("", box("1 1 0 rg", "/Mixed gs")),
        ("", "q 0 g 30 710 320 80 re 40 720 300 60 re f* Q"),
        ("", f"q 40 100 300 60 re W n {WHITE} 0 0 600 800 re f Q"),
        ("", "q 40 720 300 60 re S Q"),
        ("q 300 0 0 60 40 720 cm /Picture Do Q", ""),
    ],
)
def test_what_may_be_seen_is_read(before: str, after: str) -> None:
    assert is_read(painted(before, after))


def test_a_form_is_as_clear_as_the_state_around_it() -> None:
    made = page()
    made.content.append("q /Clear gs /Form Do Q")
    assert "from a form" not in read_pdf(pdf_of(made), "cv.pdf").text
    assert "from a form" in read_pdf(pdf_of(page().form()), "cv.pdf").text


def test_words_below_the_picture_of_their_page_are_its_text() -> None:
    made = PdfPage().text(50, 60, "Sailmaker with a loft of her own").picture(0, 0, 600, 800)
    assert read_pdf(pdf_of(made), "cv.pdf").text == "Sailmaker with a loft of her own"


def test_words_in_the_colour_of_the_ground_are_kept_where_most_are_so() -> None:
    made = PdfPage().area(0, 0, 600, 800, NAVY).text(50, 60, "Sailmaker with a loft of her own", color=NAVY)
    assert "Sailmaker" in read_pdf(pdf_of(made.text(50, 90, WORD, color=WHITE)), "cv.pdf").text


def test_light_words_on_a_dark_ground_are_read() -> None:
    for ground in (PdfPage().area(0, 0, 200, 800, NAVY), PdfPage().area(0, 0, 600, 120, "0.1 g")):
        made = ground.text(50, 500, "Sailmaker with a loft", color=WHITE).text(50, 60, WORD, color=WHITE)
        assert WORD in read_pdf(pdf_of(made.text(250, 300, "Cowes, 2015 - 2020, all of it")), "cv.pdf").text
