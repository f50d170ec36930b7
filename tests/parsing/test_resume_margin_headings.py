"""Headings of a table's first column, as they come out of a PDF row by row, are headings above their sections."""

from tailor.model import Block, BlockKind, Document, Style
from tailor.parsing.resume import parse_resume
from tests.parsing.resume_outline import outline


def row(text: str, left: float, top: float, size: float = 10, *, bullet: bool = False) -> Block:
    kind = BlockKind.BULLET if bullet else BlockKind.LINE
    return Block(text, kind, style=Style(size, bold=size > 10, left=left, top=top, page=1))


def test_headings_beside_their_sections_are_parted_joined_and_put_above() -> None:
    blocks = (
        row("Ann Example", 90, 75, 20),
        row("ann@example.org", 90, 100),
        row("Nurse who likes nights.", 204, 149.6),
        row("Profile", 90, 150, 13),
        row("Employment\tNurse, Elm Hospital · 2019 – 2021", 90, 222),
        row("History", 90, 236, 13),
        row("Led nights on a ward with 28 beds", 204, 237, bullet=True),
        row("Wrote the rota", 204, 251, bullet=True),
        row("Academic\tBSc Nursing, Elm University, Leeds", 90, 293),
        row("Background\t2015 – 2018", 90, 307),
        row("Languages\tWelsh (native)", 90, 400, bullet=True),
        row("References", 90, 430, 13),
        row("On request", 204, 430),
    )
    resume = parse_resume(Document("cv.pdf", "pdf", "", blocks))
    headings = ["Profile", "Employment History", "Academic Background", "Languages", "References"]
    assert [section.heading for section in resume.sections] == headings
    assert outline(resume, "Employment History") == (
        "> Nurse / Elm Hospital / ? / 2019..2021\n- Led nights on a ward with 28 beds\n- Wrote the rota"
    )
    assert outline(resume, "Academic Background") == "> BSc Nursing / Elm University / Leeds / 2015..2018"


def test_a_table_of_labels_at_the_edge_of_the_text_has_no_headings() -> None:
    blocks = (
        row("Ann Example", 90, 75, 20),
        row("ann@example.org", 90, 100),
        row("Experience", 90, 130, 13),
        row("Nurse, Elm Hospital · 2019 – 2021", 90, 150),
        row("Led nights on a ward with 28 beds", 104, 165, bullet=True),
        row("Skills", 90, 190, 13),
        row("Machines\tWelding, Lathes", 90, 210),
        row("Certifications\tFirst aid", 90, 224),
        row("Interests\tRowing", 90, 238),
    )
    resume = parse_resume(Document("cv.pdf", "pdf", "", blocks))
    assert [section.heading for section in resume.sections] == ["Experience", "Skills"]


def test_a_degree_below_its_dates_is_no_heading_where_all_lines_stand_far_apart() -> None:
    def line(text: str, *, bold: bool = False) -> Block:
        return Block(text, style=Style(10, bold=bold, gap=1.3))

    blocks = [Block("Ann Example", style=Style(20)), line("ann@example.org"), line("Education", bold=True)]
    for dates, degree, school in (
        ("Sep 2013 to May 2015", "Diploma in Legal Studies", "Elm Technical Institute"),
        ("Sep 2005 to Jun 2010", "Leaving Certificate", "Ash College"),
    ):
        blocks += [line(dates), line(degree, bold=True), line(school)]
    blocks += [line("Languages", bold=True), line("Irish")]
    resume = parse_resume(Document("cv.pdf", "pdf", "", tuple(blocks)))
    assert [section.heading for section in resume.sections] == ["Education", "Languages"]
    assert [entry.organisation for entry in resume.sections[0].entries] == ["Elm Technical Institute", "Ash College"]


def test_a_heading_a_little_below_the_first_line_of_its_section_stands_above_it() -> None:
    def beside(text: str, left: float, top: float, column: int, gap: float = 0.3) -> Block:
        style = Style(11 if column == 1 else 10, bold=column == 1, left=left, top=top, gap=gap, column=column, page=1)
        return Block(text, style=style)

    heads: tuple[tuple[str, float], ...] = (
        ("Profile", 153),
        ("Experience", 210),
        ("Education", 267),
        ("Languages", 324),
    )
    texts: tuple[tuple[str, float, float], ...] = (
        ("Nurse who likes nights.", 138, 1.0),
        ("Nurse, Elm Hospital", 195, 3.0),
        ("2019 – 2021", 209, 0.3),
    )
    texts += (("BSc Nursing, Elm University, 2015 – 2018", 252, 1.9), ("Welsh", 309, 3.0), ("French", 323, 0.3))
    blocks = (
        Block("Ann Example", style=Style(20, left=90, top=75, page=1)),
        Block("ann@example.org", style=Style(10, left=90, top=100, page=1)),
        *(beside(text, 90, top, 1) for text, top in heads),
        *(beside(text, 204, top, 2, gap) for text, top, gap in texts),
    )
    resume = parse_resume(Document("cv.pdf", "pdf", "", blocks))
    assert [section.heading for section in resume.sections] == ["Profile", "Experience", "Education", "Languages"]
    assert outline(resume, "Experience") == "> Nurse / Elm Hospital / ? / 2019..2021"
    assert outline(resume, "Languages") == "= : Welsh, French"


def test_bold_headings_and_headings_beside_their_line_stand_in_one_table() -> None:
    def cell(text: str, kind: BlockKind = BlockKind.CELL, *, bold: bool = False) -> Block:
        return Block(text, kind, style=Style(10, bold=bold))

    blocks = [cell("Ann Example", BlockKind.LINE), cell("ann@example.org", BlockKind.LINE)]
    blocks += [cell("Berufserfahrung", BlockKind.LINE, bold=True), cell("2019 – 2021\tPflegerin, Elm Klinik, Kassel")]
    blocks += [cell("Ausbildung", BlockKind.LINE, bold=True), cell("2012 – 2015\tAbitur, Ulmenschule Kassel")]
    blocks += [cell("2004 – 2012\tGrundschule, Ulmenschule Kassel")]
    blocks += [cell("Kenntnisse\tDATEV, Excel"), cell("Sprachen\tDeutsch, Dänisch")]
    resume = parse_resume(Document("cv.docx", "docx", "", tuple(blocks)))
    assert [section.heading for section in resume.sections] == [
        "Berufserfahrung",
        "Ausbildung",
        "Kenntnisse",
        "Sprachen",
    ]
