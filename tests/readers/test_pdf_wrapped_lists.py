"""A list between signs whose last name is broken over the end of its line."""

import pytest

from tailor.readers.pdf import read_pdf
from tests.readers.pdf_builder import PdfPage, pdf_of


@pytest.mark.parametrize("sign", [",", " ·", " •", " |"])
def test_the_last_word_of_a_name_stays_in_its_list(sign: str) -> None:
    listed = f"{sign} ".join(["Splicing", "Whipping", "Repair of Sails", "Elm"])
    page = PdfPage().text(50, 60, "SKILLS", "Helvetica-Bold").lines(50, 80, [listed, "Loft"])
    assert read_pdf(pdf_of(page), "cv.pdf").blocks[1].text == f"{listed} Loft"


def test_a_second_list_is_none_of_it() -> None:
    listed = ["Splicing · Whipping · Repair of Sails · Elm", "Loft · Rowing"]
    page = PdfPage().text(50, 60, "SKILLS", "Helvetica-Bold").lines(50, 80, listed)
    assert [block.text for block in read_pdf(pdf_of(page), "cv.pdf").blocks[1:]] == listed


LABELLED = [
    (["Boats: Splicing of ropes, Elm", "Loft, Larch Deck"], ["Boats: Splicing of ropes, Elm Loft, Larch Deck"]),
    (["Werkzeug: Ulme, Adobe Creative", "Suite, Lärche"], ["Werkzeug: Ulme, Adobe Creative Suite, Lärche"]),
    (["Outils : Orme · Mélèze de Larch", "Loft · Aulne"], ["Outils : Orme · Mélèze de Larch Loft · Aulne"]),
    (
        ["Boats: Splicing of ropes, Elm", "Kitchen: Larch, Alder"],
        ["Boats: Splicing of ropes, Elm", "Kitchen: Larch, Alder"],
    ),
    (
        ["Boats: Splicing of ropes, Elm", "Licence to drive a small lorry"],
        ["Boats: Splicing of ropes, Elm", "Licence to drive a small lorry"],
    ),
]


@pytest.mark.parametrize(("lines", "blocks"), LABELLED)
def test_a_short_line_of_a_labelled_list_goes_on_where_it_is_full(lines: list[str], blocks: list[str]) -> None:
    page = PdfPage().text(50, 60, "SKILLS", "Helvetica-Bold").lines(50, 80, lines)
    page.text(50, 140, lines[0].replace(":", " ii"))
    assert [block.text for block in read_pdf(pdf_of(page), "cv.pdf").blocks[1 : 1 + len(blocks)]] == blocks


def test_a_short_line_of_a_labelled_list_with_room_behind_it_is_whole() -> None:
    lines = ["Tools: Elm, Larch", "Rowing, Sailing"]
    page = PdfPage().text(50, 60, "SKILLS", "Helvetica-Bold").lines(50, 80, lines).text(50, 140, "Elm " * 9)
    assert [block.text for block in read_pdf(pdf_of(page), "cv.pdf").blocks[1:3]] == lines
