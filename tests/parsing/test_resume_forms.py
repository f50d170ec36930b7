"""Numbered employers over the lines of a form, schools' grades, and columns with sections of their own."""

import pytest

from tailor.model import Block, BlockKind, Document, Style
from tailor.parsing.resume import parse_resume
from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\n"


@pytest.mark.parametrize("label", ["Designation", "Post held", "Job role", "Position"])
def test_a_numbered_employer_over_the_lines_of_a_form_heads_its_job(label: str) -> None:
    jobs = (
        ("Elmfield Works Pvt. Ltd., Pune", "Store Clerk - Spare Parts", "Apr 2021 to Mar 2024"),
        ("Ash Logistics, Nashik", "Packer", "Jan 2018 to Mar 2021"),
    )
    blocks = [Block(text) for text in ("Ann Example", "ann@example.org", "EXPERIENCE")]
    for employer, title, dates in jobs:
        lines = (f"{label}: {title}", f"Duration: {dates}", "Job Responsibilities:")
        blocks += [Block(employer, BlockKind.BULLET), *map(Block, lines)]
        blocks += [Block(text, BlockKind.BULLET) for text in ("Stock and returns", "Monthly count")]
    assert outline(parse_resume(Document("cv.docx", "docx", "", tuple(blocks))), "EXPERIENCE") == (
        "> Store Clerk - Spare Parts / Elmfield Works Pvt. Ltd. / Pune / 2021-04..2024-03\n"
        "+ Job Responsibilities:\n- Stock and returns\n- Monthly count\n"
        "> Packer / Ash Logistics / Nashik / 2018-01..2021-03\n"
        "+ Job Responsibilities:\n- Stock and returns\n- Monthly count"
    )


@pytest.mark.parametrize("year", ["Grade 12", "Grade 10", "Grade XII"])
def test_a_last_year_at_school_is_what_was_completed_and_no_mark(year: str) -> None:
    resume = read(f"{TOP}EDUCATION\n\nElm Secondary School, Leeds - {year}, 2008\n")
    assert resume.sections[0].entries[0].degree == year


def test_a_column_with_sections_of_its_own_is_no_margin_of_dates() -> None:
    def cell(text: str, top: float, column: int, kind: BlockKind = BlockKind.LINE) -> Block:
        return Block(text, kind, style=Style(size=10, page=1, column=column, top=top, left=200.0 * column))

    blocks = (
        Block("Ann Example", style=Style(size=20, page=1)),
        cell("EXPERIENCE", 100, 1),
        cell("Nurse, Elm Hospital", 115, 1),
        cell("2018 – 2021", 130, 1),
        cell("Led nights", 145, 1, BlockKind.BULLET),
        cell("Cook, Ash Hotel", 160, 1),
        cell("2015 – 2017", 175, 1),
        cell("Led breakfast", 190, 1, BlockKind.BULLET),
        cell("EDUCATION", 100, 2),
        cell("BSc Nursing, Elm University", 115, 2),
        cell("2012 – 2015", 130, 2),
        cell("Diploma Cookery, Ash College", 160, 2),
        cell("2010 – 2012", 175, 2),
        cell("SKILLS", 190, 2),
        cell("Triage", 205, 2),
    )
    resume = parse_resume(Document("cv.pdf", "pdf", "", blocks))
    assert outline(resume, "EXPERIENCE") == (
        "> Nurse / Elm Hospital / ? / 2018..2021\n- Led nights\n> Cook / Ash Hotel / ? / 2015..2017\n- Led breakfast"
    )
    assert [entry.organisation for entry in resume.sections[1].entries] == ["Elm University", "Ash College"]


def test_a_year_before_a_place_is_the_date_of_its_school() -> None:
    text = f"{TOP}EDUCATION\n\n2010 – 2013 Leeds, United Kingdom\nBSc Nursing, Elm University\n\n"
    resume = read(f"{text}2009 York, United Kingdom\nBTEC Care, Ash College\n")
    ends = [(entry.organisation, entry.dates.end if entry.dates else None) for entry in resume.sections[0].entries]
    assert ends == [("Elm University", "2013"), ("Ash College", "2009")]


def test_a_job_in_the_form_of_the_others_is_one_though_its_date_cannot_be_read() -> None:
    jobs = "Nurse\tElm Hospital, Leeds\t2016 – 2019\nNights.\n\nPorter\tAsh Hotel, York\t2013 – 2016\nLuggage.\n\n"
    resume = read(f"{TOP}EXPERIENCE\n\n{jobs}Farm hand\tOak Farm, York\tbefore the war\n")
    assert [entry.title for entry in resume.sections[0].entries] == ["Nurse", "Porter", "Farm hand"]


def test_dashes_alone_part_a_list_of_skills_and_not_a_sentence() -> None:
    resume = read(f"{TOP}SKILLS\n\nPayroll – VAT – Stock – Bank reconciliation\n")
    assert [one.name for one in resume.sections[0].groups[0].skills] == [
        "Payroll",
        "VAT",
        "Stock",
        "Bank reconciliation",
    ]
    told = "Kept the books – with care and in the end without any help – for a shop of two floors"
    assert [one.text for one in read(f"{TOP}SKILLS\n\n{told}\n").sections[0].lines] == [told]
