"""Degrees and schools that a narrow column breaks over two lines."""

import pytest

from tailor.model import Block, Document, Style
from tailor.parsing.resume import parse_resume
from tests.parsing.resume_outline import outline, read

_BOLD, _PLAIN = Style(size=10, bold=True, page=1, left=20, gap=0.1), Style(size=10, page=1, left=20, gap=0.1)
_HEADING = Style(size=14, bold=True, page=1, left=20, gap=1.5)


def education(*rows: tuple[str, Style]) -> str:
    top = [("Ann Example", Style(size=20, page=1)), ("ann@example.org", _PLAIN), ("EDUCATION", _HEADING)]
    rest = [("SKILLS", _HEADING), ("Baking", _PLAIN)]
    blocks = tuple(Block(text, style=style) for text, style in (*top, *rows, *rest))
    resume = parse_resume(Document("cv.pdf", "pdf", "\n".join(block.text for block in blocks), blocks))
    return outline(resume, "EDUCATION")


def test_the_second_halves_of_a_degree_and_its_school_belong_to_them() -> None:
    rows = (("BSc (Hons) Quantity", _BOLD), ("Surveying", _BOLD), ("Elm Park", _PLAIN), ("University", _PLAIN))
    assert education(*rows, ("2012 – 2015", _PLAIN)) == (
        "> BSc (Hons) Quantity Surveying / Elm Park University / ? / 2012..2015"
    )


def test_a_school_in_bold_below_its_degree_is_no_part_of_that() -> None:
    assert education(("BSc Botany", _BOLD), ("Goldsmiths", _BOLD), ("2012 – 2015", _PLAIN)) == (
        "> BSc Botany / Goldsmiths / ? / 2012..2015"
    )


def test_a_label_before_a_list_with_signs_is_no_skill() -> None:
    top = "Ann Example\nann@example.org\n\nEXPERIENCE\nCook, Elm Inn, 2019 - 2021\n\n"
    resume = read(f"{top}SKILLS\nTools\tAccess • Excel • Word\n")
    assert outline(resume, "SKILLS") == "= Tools: Access, Excel, Word"


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Buyer | Tarn Ltd | Leeds | Apr\n2019 - Present", "Buyer / Tarn Ltd / Leeds / 2019-04..now"),
        ("Einkäuferin, Tarn GmbH, Ulm, Juli\n2014 – 03/2019", "Einkäuferin / Tarn GmbH / Ulm / 2014-07..2019-03"),
        ("Buyer | Tarn Ltd | Leeds\n2019 - 2021", "Buyer / Tarn Ltd / Leeds / 2019..2021"),
    ],
)
def test_a_date_that_wraps_behind_its_month_keeps_the_month(head: str, told: str) -> None:
    resume = read(f"Ann Example\nann@example.org\n\nEXPERIENCE\n{head}\n- Bought steel\n\nSKILLS\nTriage\n")
    assert outline(resume, "EXPERIENCE") == f"> {told}\n- Bought steel"
