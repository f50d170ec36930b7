"""Firms named after their partners, times without a job below them, and what is said of a placement."""

import pytest

from tailor.model import Block, BlockKind, Document, Resume, SectionKind, Style
from tailor.parsing.resume import parse_resume
from tests.parsing.resume_outline import outline, read

PLAIN = Style(size=11)
BOLD = Style(size=11, bold=True)
ITALIC = Style(size=11, italic=True)
HEADING = Style(size=14, bold=True, gap=1.1)
FIRMS = [
    "ELMS, MARSH & HOLT, P.C.",
    "Elms, Marsh & Holt, P.C.",
    "Elms, Marsh & Holt LLP",
    "ELMS, MARSH & HOLT, LLP",
    "Elms, Marsh, Holt & Oakes PLLC",
    "OAKLEY & FERN, PLLC",
    "Elms, Marsh and Reed, P.A.",
    "Elms, Stern & Co.",
    "Weber, Krall & Partner mbB",
    "Weber, Krall und Stein GbR",
    "Dupont, Morel et Associés",
    "Dupont, Morel & Lenoir, SCP",
    "Elms Stern, P.C.",
    "Van der Elm, O'Holt & Marsh LLP",
]
Job = tuple[str, str, str]


def grouped(*rows: Block) -> list[Job]:
    """The title, employer and place of each job of a resume whose employers stand in bold above italic titles."""
    blocks = (
        Block("Ann Example", style=Style(size=18, bold=True)),
        Block("ann@example.org", style=PLAIN),
        Block("Experience", style=HEADING),
        *rows,
        Block("Education", style=HEADING),
        Block("BSc Botany, Elm University, 2001 – 2004", style=PLAIN),
    )
    return jobs(parse_resume(Document("cv.pdf", "pdf", "\n".join(block.text for block in blocks), blocks)))


def jobs(resume: Resume) -> list[Job]:
    sections = resume.of_kind(SectionKind.EXPERIENCE)
    return [(entry.title, entry.organisation, entry.location) for section in sections for entry in section.entries]


def held(firm: str, *between: Block) -> list[Job]:
    return grouped(
        Block(f"{firm}, Dayton, OH", style=BOLD),
        Block("Senior Clerk, 05/2015 – 07/2019", style=ITALIC),
        *between,
        Block("Ran 60 files", BlockKind.BULLET, style=PLAIN),
        Block("Clerk, 03/2012 – 04/2015", style=ITALIC),
        Block("Drafted 9 letters", BlockKind.BULLET, style=PLAIN),
    )


@pytest.mark.parametrize("firm", FIRMS)
def test_a_firm_named_after_its_partners_stays_whole_above_its_jobs(firm: str) -> None:
    assert held(firm) == [("Senior Clerk", firm, "Dayton, OH"), ("Clerk", firm, "Dayton, OH")]


@pytest.mark.parametrize("firm", FIRMS)
def test_a_firm_named_after_its_partners_stays_whole_behind_a_title(firm: str) -> None:
    resume = read(f"Ann Example\n\nEXPERIENCE\n\nSenior Clerk, {firm}, Dayton, OH, 2017 - 2020\n- Ran 60 files\n")
    assert jobs(resume) == [("Senior Clerk", firm, "Dayton, OH")]


@pytest.mark.parametrize("firm", ["Elms, Marsh & Holt LLP", "Elms & Holt, P.C."])
def test_a_firm_named_after_its_partners_stays_whole_behind_a_dash(firm: str) -> None:
    text = f"Ann Example\n\nEXPERIENCE\n\nClerk – {firm}, 2017 - 2020\n- Ran 60 files\n"
    assert "> Clerk / " + firm in outline(read(text), "EXPERIENCE")


@pytest.mark.parametrize(
    ("head", "title", "firm"),
    [
        ("Tax Assistant, Elms & Holt Ltd", "Tax Assistant", "Elms & Holt Ltd"),
        ("Cook, Elms & Holt Ltd", "Cook", "Elms & Holt Ltd"),
        ("PC Technician, Elm Ltd", "PC Technician", "Elm Ltd"),
        ("Clerk, Purchasing, Elms & Holt Ltd", "Clerk, Purchasing", "Elms & Holt Ltd"),
        ("Clerk, Elms & Holt Ltd, Erie, PA", "Clerk", "Elms & Holt Ltd"),
    ],
)
def test_a_title_before_a_firm_is_none_of_its_partners(head: str, title: str, firm: str) -> None:
    text = f"Ann Example\n\nEXPERIENCE\n\n{head}, 2017 - 2020\n- Ran 60 files\n"
    assert f"> {title} / {firm} / " in outline(read(text), "EXPERIENCE")


@pytest.mark.parametrize(
    "told",
    [
        "Career break, 08/2019 – 04/2020",
        "Parental leave, 08/2019 – 04/2020",
        "Elternzeit, 08/2019 – 04/2020",
        "Congé parental, 08/2019 – 04/2020",
        "Sabbatical, 08/2019 – 04/2020",
        "Career break, 08/2019 – 04/2020: looked after a relative.",
    ],
)
@pytest.mark.parametrize("style", [PLAIN, ITALIC])
def test_a_break_below_an_employers_jobs_is_with_none(told: str, style: Style) -> None:
    found = grouped(
        Block("Larch Survey Services, Akron, OH", style=BOLD),
        Block("Clerk, 05/2015 – 07/2019", style=ITALIC),
        Block("Ran 60 files", BlockKind.BULLET, style=PLAIN),
        Block("Clerk, 03/2012 – 04/2015", style=ITALIC),
        Block("Drafted 9 letters", BlockKind.BULLET, style=PLAIN),
        Block(told, style=style),
        Block("Birch Care Services, Akron, OH", style=BOLD),
        Block("Porter, 2009 – 2011", style=ITALIC),
    )
    employers = ["Larch Survey Services", "Larch Survey Services", "", "Birch Care Services"]
    assert [employer for _, employer, _ in found] == employers
    assert found[2][2] == ""


@pytest.mark.parametrize(
    "told",
    [
        "Placed by the bureau with these firms:",
        "Placed with several law firms",
        "Working for three local farms",
        "Working on site at the client's offices",
        "Seconded to Birch Council",
        "Assigned to these sites:",
        "Hired out to builders in the county",
        "Eingesetzt bei verschiedenen Kunden",
        "Détachée auprès de plusieurs clients",
    ],
)
def test_what_is_said_of_a_placement_is_no_employer(told: str) -> None:
    found = held("Larch Office Staffing", Block(told, style=PLAIN))
    assert [employer for _, employer, _ in found] == ["Larch Office Staffing"] * 2


@pytest.mark.parametrize("name", ["Working with Men", "Working for Change"])
def test_a_name_may_begin_with_such_a_word(name: str) -> None:
    text = f"Ann Example\n\nEXPERIENCE\n\nProject Worker, 2017 - 2020\n{name}, Leeds\n- Ran 60 groups\n"
    assert f"> Project Worker / {name} / Leeds" in outline(read(text), "EXPERIENCE")
