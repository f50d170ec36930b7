"""Every letter that a page shows is in the document, and what is left out is in a note."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.model import NoteKind
from tailor.readers.pdf import read_pdf
from tests.readers.pdf_builder import PdfPage, pdf_of

WORDS = st.text("abcdefghijklmnopqrstuvwxyzABCDEFG0123456789,.;äöß€", min_size=2, max_size=12)
PLACES = st.tuples(st.integers(2, 44), st.integers(6, 70), st.sampled_from([7, 10, 10, 10, 16]))


@settings(max_examples=40, deadline=None)
@given(placed=st.dictionaries(PLACES, WORDS, min_size=1, max_size=40))
def test_every_letter_is_read_once_wherever_it_stands(placed: dict[tuple[int, int, int], str]) -> None:
    page = PdfPage().text(50, 795, "zzz zzzzz zzzz zzzzz zz")
    for (x, y, size), word in placed.items():
        page.text(10 * x, 10 * y, word, size=size)
    document = read_pdf(pdf_of(page), "cv.pdf")
    wanted = Counter("".join(placed.values()))
    found = Counter(letter for letter in document.text if letter not in "z \t\n")
    wanted.pop("z", None)
    assert found == wanted


LABELS = st.text("ABCDEFGabcdefg", min_size=3, max_size=9)


@settings(max_examples=40, deadline=None)
@given(
    rows=st.lists(st.tuples(LABELS, st.lists(WORDS, max_size=4).map(" ".join)), min_size=2, max_size=12),
    leading=st.sampled_from([12, 14, 20]),
    left=st.booleans(),
    areas=st.booleans(),
)
def test_every_letter_of_labels_and_of_what_stands_beside_them_is_read(
    rows: list[tuple[str, str]], leading: int, *, left: bool, areas: bool
) -> None:
    page = PdfPage().area(0, 0, 118, 800, "0.9 0.9 0.6 rg") if areas else PdfPage()
    page.text(120, 785, "zzz zzzzz zzzz zzzzz zz")
    for at, (label, text) in enumerate(rows):
        page.text(40 if left else 110 - 6 * len(label), 60 + leading * at, label).text(120, 60 + leading * at, text)
    page.lines(120, 500, ["zzzz", "zzz zz"], leading=leading)
    document = read_pdf(pdf_of(page), "cv.pdf")
    wanted = Counter(letter for label, text in rows for letter in label + text if letter not in "z ")
    assert Counter(letter for letter in document.text if letter not in "z \t\n") == wanted


@settings(max_examples=20, deadline=None)
@given(lines=st.lists(st.lists(WORDS, min_size=1, max_size=14).map(" ".join), min_size=3, max_size=30))
def test_blocks_point_into_the_text_of_the_document(lines: list[str]) -> None:
    document = read_pdf(pdf_of(PdfPage().lines(50, 100, ["wwww wwwwww wwwww wwwwww wwwww", *lines])), "cv.pdf")
    assert [document.text[block.start : block.end] for block in document.blocks] == [b.text for b in document.blocks]
    assert all(block.text == block.text.strip() != "" for block in document.blocks)


def notes(page: PdfPage) -> list[tuple[NoteKind, str, bool]]:
    page.text(50, 500, "Sailmaker with a loft of her own in Cowes")
    return [(note.kind, note.text, note.may_hide) for note in read_pdf(pdf_of(page), "cv.pdf").notes]


def test_pictures_are_counted_and_icons_are_not() -> None:
    page = PdfPage().picture(50, 50, 80, 100).picture(200, 50, 60, 60).picture(300, 50, 12, 12)
    assert notes(page) == [(NoteKind.IMAGE, "2 images were not read", False)]


def test_a_large_picture_may_hide_something() -> None:
    assert notes(PdfPage().picture(50, 50, 400, 200)) == [(NoteKind.IMAGE, "1 image was not read", True)]


def test_a_picture_behind_the_whole_page_is_its_background() -> None:
    assert notes(PdfPage().picture(0, 0, 600, 800)) == []


def test_a_page_that_is_only_a_picture_is_noted() -> None:
    pages = (PdfPage().text(50, 50, "Sailmaker with a loft of her own"), PdfPage().picture(0, 0, 600, 800))
    (note,) = read_pdf(pdf_of(*pages), "cv.pdf").notes
    assert (note.text, note.may_hide) == ("page 2 is an image without text", True)


def test_white_words_on_white_are_noted_and_white_ones_on_a_colour_are_not() -> None:
    assert notes(PdfPage().text(50, 60, "spinnaker", color="1 g")) == [
        (NoteKind.HIDDEN, "text on page 1 that can hardly be seen was left out: spinnaker", False)
    ]
    assert notes(PdfPage().area(40, 40, 300, 40, "0 0 0.5 rg").text(50, 60, "spinnaker", color="1 g")) == []


def test_white_or_tiny_words_are_left_out_unless_something_may_lie_behind_them() -> None:
    seen = PdfPage().text(50, 30, "Sailmaker with a loft of her own").text(50, 60, "spinnaker", color="1 g")
    assert "spinnaker" not in read_pdf(pdf_of(seen), "cv.pdf").text
    tiny = PdfPage().text(50, 30, "Sailmaker with a loft of her own").text(50, 60, "spinnaker", size=1)
    assert "spinnaker" not in read_pdf(pdf_of(tiny), "cv.pdf").text
    wavy = " ".join(f"{40 + 4 * step} {730 + 30 * (step % 2)} l" for step in range(70))
    for ground in ("q 0 0 0.5 rg 40 720 300 60 re f Q", f"q 0 0 0.5 rg 40 700 m {wavy} f Q", "q /Sh0 sh Q"):
        page = PdfPage()
        page.content.append(ground)
        page.text(50, 30, "Sailmaker with a loft of her own").text(50, 60, "spinnaker", color="1 g")
        assert "spinnaker" in read_pdf(pdf_of(page), "cv.pdf").text


def test_white_words_are_kept_where_most_are_white() -> None:
    page = PdfPage().text(50, 30, "Sailmaker with a loft of her own", color="1 g").text(50, 60, "spinnaker")
    assert "Sailmaker" in read_pdf(pdf_of(page), "cv.pdf").text


def test_invisible_words_are_left_out_and_noted() -> None:
    page = PdfPage().text(50, 60, "spinnaker", options="3 Tr")
    assert notes(page) == [(NoteKind.HIDDEN, "invisible text on page 1 was left out: spinnaker", False)]
    assert "spinnaker" not in read_pdf(pdf_of(page), "cv.pdf").text


def test_invisible_words_over_a_scan_are_its_text() -> None:
    page = PdfPage().picture(0, 0, 600, 800).text(50, 60, "Sailmaker with a loft of her own", options="3 Tr")
    assert read_pdf(pdf_of(page), "cv.pdf").text == "Sailmaker with a loft of her own"


def test_invisible_words_over_a_scan_in_strips_or_cut_out_are_its_text() -> None:
    strips = PdfPage()
    for number in range(8):
        strips.picture(0, 100 * number, 600, 100)
    for page in (strips, PdfPage().picture(40, 40, 300, 100)):
        page.text(50, 60, "Sailmaker with a loft of her own", options="3 Tr")
        assert read_pdf(pdf_of(page), "cv.pdf").text == "Sailmaker with a loft of her own"


def test_invisible_words_below_the_same_in_sight_are_not_said_again() -> None:
    page = PdfPage().picture(0, 0, 600, 800).text(53, 68, "Sailmaker with a loft", options="3 Tr")
    assert read_pdf(pdf_of(page.text(50, 60, "Sailmaker with a loft")), "cv.pdf").text == "Sailmaker with a loft"


def test_words_off_the_page_are_left_out_and_noted() -> None:
    assert notes(PdfPage().text(900, 60, "spinnaker")) == [
        (NoteKind.HIDDEN, "text outside of page 1 was left out: spinnaker", False)
    ]
