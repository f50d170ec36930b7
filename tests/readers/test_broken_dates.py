"""Dates that a narrow cell of a Word table breaks over several lines."""

import pytest

from tailor.readers.date_pieces import is_broken_date
from tailor.readers.docx import read_docx
from tests.readers.docx_files import docx, paragraph, table


@pytest.mark.parametrize(
    "lines",
    [
        ("seit", "2019"),
        ("depuis", "mars", "2019"),
        ("mars", "2020 –", "aujourd’hui"),
        ("Mar", "2019 –", "Present"),
        ("Jun", "2014", "–", "Feb", "2019"),
        ("March", "2019", "to", "present"),
        ("Juni 2014", "–", "Februar", "2019"),
        ("03/2019", "bis", "heute"),
    ],
)
def test_a_date_in_a_narrow_cell_stands_beside_its_entry(lines: tuple[str, ...]) -> None:
    body = table(("".join(map(paragraph, lines)), paragraph("Harbour Pilot") + paragraph("Port of Larne")))
    assert read_docx(docx(body), "cv.docx").text.splitlines() == [
        f"{' '.join(lines)}\tHarbour Pilot",
        "Port of Larne",
    ]


@pytest.mark.parametrize(
    "lines", [("2019", "Larne"), ("May", "June"), ("2019 – 2021",), ("seit", "Larne"), ("Elm", "2019")]
)
def test_lines_with_other_words_are_no_broken_date(lines: tuple[str, ...]) -> None:
    assert not is_broken_date(lines)


def test_a_place_below_a_broken_date_goes_with_it() -> None:
    date = "".join(map(paragraph, ("Jun", "2014 –", "Feb 2019", "Larne")))
    body = table((date, paragraph("Harbour Pilot") + paragraph("Elm Port")))
    assert read_docx(docx(body), "cv.docx").text.splitlines() == [
        "Jun 2014 – Feb 2019\tLarne\tHarbour Pilot",
        "Elm Port",
    ]
