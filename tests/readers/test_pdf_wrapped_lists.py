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
