"""A title that a narrow column breaks beside or below its dates is whole, and what stands below it the employer."""

import pytest

from tailor.model import Block, BlockKind, Document, SectionKind, Style
from tailor.parsing.resume import parse_resume

Row = tuple[str, str, float]
"""A line, its weight ("title": bold up to the tab, "bold", "italic" or ""), and the empty space above it."""


TOP = (("Ann Example", "bold", 0.0), ("ann@example.org", "", 1.0), ("Experience", "bold", 1.0))
END = (("Education", "bold", 1.0), ("BSc Botany, Elm University, 2007", "", 1.0))


def jobs(*rows: Row) -> list[tuple[str, str]]:
    blocks = [block(*row) for row in (*TOP, *rows, *END)]
    sections = parse_resume(Document("cv.pdf", "pdf", "", tuple(blocks))).of_kind(SectionKind.EXPERIENCE)
    return [(one.title, one.organisation) for section in sections for one in section.entries]


def block(text: str, weight: str, gap: float) -> Block:
    bold = weight == "bold"
    style = Style(size=11, bold=bold, italic=weight == "italic", gap=gap, page=1, left=40, column=1)
    kind = BlockKind.BULLET if text.startswith("• ") else BlockKind.LINE
    start = len(text.partition("\t")[0]) if weight == "title" else 0
    return Block(text.removeprefix("• "), kind, style=style, bold_start=start)


CLERK = (("Clerk\t2010 – 2012", "title", 1.0), ("Oak Foods Ltd, Hull", "", 0.2), ("• Filed letters", "", 0.4))
MILLS = (("Elm Mills Ltd, Leeds", "", 0.16), ("• Ran it", "", 0.4))
CLERK_READ = ("Clerk", "Oak Foods Ltd")


def test_bold_lines_below_a_bold_title_end_it() -> None:
    title = (("Manager of Sales\t2012 – 2020", "title", 1.0), ("Planning and Customer Questions", "bold", 0.16))
    found = jobs(*title, ("Modelling", "bold", 0.16), *MILLS, *CLERK)
    assert found == [("Manager of Sales Planning and Customer Questions Modelling", "Elm Mills Ltd"), CLERK_READ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Manager of the", "Sales Desk"),
        ("Cheffe du service des", "achats"),
        ("Buchhalterin für", "Mieten und Kosten"),
        ("Assistante de direction", "et administrative"),
    ],
)
@pytest.mark.parametrize("form", ["{}\t2012 – 2020", "2012 – 2020\t{}", "2012 – 2020 {}"])
def test_a_title_that_breaks_off_goes_on_below(first: str, second: str, form: str) -> None:
    found = jobs((form.format(first), "", 1.0), (second, "", 0.16), *MILLS, *CLERK)
    assert found[0] == (f"{first} {second}", "Elm Mills Ltd")


def test_so_does_one_below_its_employer() -> None:
    found = jobs(("Elm Mills Ltd, Leeds\t2012 – 2020", "title", 1.0), ("Manager of the", "italic", 0.16),
                 ("Customer Questions", "italic", 0.16), ("• Ran it", "", 0.4))  # fmt: skip
    assert found == [("Manager of the Customer Questions", "Elm Mills Ltd")]


@pytest.mark.parametrize("name", ["Elm Mills Ltd", "Rowan GmbH", "Alder Hospital"])
def test_a_bold_employer_below_a_bold_title_stays_one(name: str) -> None:
    rows = (
        ("Manager of Sales\t2012 – 2020", "title", 1.0),
        (name, "bold", 0.16),
        ("Leeds", "", 0.16),
        ("• Ran it", "", 0.4),
    )
    assert jobs(*rows, *CLERK)[0] == ("Manager of Sales", name)
