"""Bullets in one paragraph, statements without a mark, labels, spread headings and those in a table's first cells."""

import pytest

from tailor.model import Block, BlockKind, Document, Style
from tailor.parsing.heading_words import heading_text
from tailor.parsing.resume import parse_resume
from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n\n"


@pytest.mark.parametrize(
    "line",
    [
        "• Led the nights on a ward of 28 beds • Wrote the rota • Trained new staff",
        "Led the nights on a ward of 28 beds • Wrote the rota • Trained two apprentices",
    ],
)
def test_bullets_one_behind_the_other_in_a_paragraph_are_bullets_each(line: str) -> None:
    shown = outline(read(f"{TOP}Nurse, Elm Hospital\n2019 – 2021\n{line}\n"), "EXPERIENCE").splitlines()
    assert shown[:3] == [
        "> Nurse / Elm Hospital / ? / 2019..2021",
        "- Led the nights on a ward of 28 beds",
        "- Wrote the rota" if line.startswith("•") else shown[2],
    ]
    assert len(shown) == 4


def test_marks_between_the_parts_of_a_head_make_no_list() -> None:
    text = f"{TOP}Nurse • Elm Hospital • Leeds • 2019 – 2021\n- Led nights\n"
    assert outline(read(text), "EXPERIENCE") == "> Nurse / Elm Hospital / Leeds / 2019..2021\n- Led nights"


def test_bullets_in_one_paragraph_keep_their_places_in_the_file() -> None:
    resume = read(f"{TOP}Nurse, Elm Hospital\n2019 – 2021\n• Led the nights • Wrote the rota\n")
    document = "• Led the nights • Wrote the rota".removeprefix("• ")
    spans = [(one.text, one.span) for one in resume.sections[-1].entries[0].bullets]
    assert [document[span.start : span.end] for _, span in spans if span] == [text for text, _ in spans]


@pytest.mark.parametrize(
    "statement", ["Run the gardening club", "Chair the perinatal review", "Manage diaries of three people"]
)
def test_a_statement_in_base_form_without_a_mark_begins_no_entry(statement: str) -> None:
    jobs = ("Nurse, Elm Hospital, 2019 – 2021", "Lead maths and art in all years", statement)
    text = TOP + "\n".join((*jobs, "Cook, Ash Hotel, 2015 – 2018\n"))
    assert outline(read(text), "EXPERIENCE") == (
        f"> Nurse / Elm Hospital / ? / 2019..2021\n- Lead maths and art in all years\n- {statement}\n"
        "> Cook / Ash Hotel / ? / 2015..2018"
    )


@pytest.mark.parametrize("title", ["Support worker", "Process operator", "Lead teacher"])
def test_a_title_that_begins_like_a_verb_is_a_title(title: str) -> None:
    text = f"{TOP}{title}\nElm Hospital\n2019 – 2021\n- Led nights\n"
    assert outline(read(text), "EXPERIENCE").splitlines()[0] == f"> {title} / Elm Hospital / ? / 2019..2021"


@pytest.mark.parametrize(
    ("spread", "heading"),
    [
        ("L I C E N C E S A N D C E R T I F I C A T E S", "LICENCES AND CERTIFICATES"),
        ("F O R M A T I O N E T D I P L Ô M E S", "FORMATION ET DIPLÔMES"),
        ("EMPLOYMENTHISTORY", "EMPLOYMENT HISTORY"),
        ("Referenzen", "Referenzen"),
    ],
)
def test_a_spread_heading_has_its_words_back(spread: str, heading: str) -> None:
    assert heading_text(spread) == heading


def test_a_label_that_every_job_has_is_no_heading() -> None:
    text = (
        f"{TOP}Nurse | Elm Hospital | 2019 – 2021\n\nKey achievements:\n- Led nights\n\n"
        "Cook | Ash Hotel | 2015 – 2018\n\nKey achievements:\n- Fed ninety guests\n"
    )
    resume = read(text)
    assert [section.heading for section in resume.sections] == ["EXPERIENCE"]
    assert [entry.title for entry in resume.sections[0].entries] == ["Nurse", "Cook"]


def test_a_bold_label_before_a_name_is_no_part_of_it() -> None:
    rows = [("Employer: Elm Hospital", 9), ("Position: Nurse", 9), ("Dates: 2019 – 2021", 6)]
    bold = Style(10, bold=True)
    blocks = (
        Block("Ann Example", style=Style(20)),
        Block("ann@example.org", style=Style(10)),
        Block("EXPERIENCE", style=bold),
        *(Block(text, style=Style(10), bold_start=length) for text, length in rows),
        Block("Led nights", BlockKind.BULLET, style=Style(10)),
    )
    shown = outline(parse_resume(Document("cv.docx", "docx", "", blocks)), "EXPERIENCE")
    assert shown == "> Nurse / Elm Hospital / ? / 2019..2021\n- Led nights"


def form(heading: Style, *, bold: bool) -> Document:
    def cell(label: str, text: str) -> Block:
        style = heading if not bold else Style(heading.size)
        return Block(f"{label}\t{text}", BlockKind.CELL, style=style, bold_start=len(label) if bold else 0)

    plain = Style(10)
    return Document(
        "cv.docx",
        "docx",
        "",
        (
            Block("Ann Example", style=Style(20)),
            Block("ann@example.org", style=plain),
            cell("Profile", "Nurse who likes nights."),
            Block("Experience", style=Style(heading.size, bold=bold)),
            Block("Nurse | Elm Hospital | 2019 – 2021", style=plain),
            Block("Led nights on a ward with 28 beds, and wrote the rota of it", BlockKind.BULLET, style=plain),
            cell("Education", "BSc Nursing, Elm University, 2015 – 2018"),
            cell("Key Skills", "Wound care, Triage"),
        ),
    )


@pytest.mark.parametrize(("style", "bold"), [(Style(13), False), (Style(10), True)])
def test_first_cells_that_look_like_the_other_headings_are_headings(style: Style, *, bold: bool) -> None:
    resume = parse_resume(form(style, bold=bold))
    assert [section.heading for section in resume.sections] == ["Profile", "Experience", "Education", "Key Skills"]
    assert outline(resume, "Education") == "> BSc Nursing / Elm University / ? / 2015..2018"


def test_first_cells_right_below_a_heading_are_labels_of_its_section() -> None:
    bold, plain = Style(10, bold=True), Style(10)
    skills = [("Languages", "English, French"), ("Certifications", "First aid")]
    blocks = (
        Block("Ann Example", style=Style(20)),
        Block("ann@example.org", style=plain),
        Block("Experience", style=bold),
        Block("Nurse | Elm Hospital | 2019 – 2021", style=plain),
        Block("Led nights on a ward with 28 beds, and wrote the rota of it", BlockKind.BULLET, style=plain),
        Block("Skills", style=bold),
        *(Block(f"{name}\t{what}", BlockKind.CELL, style=plain, bold_start=len(name)) for name, what in skills),
    )
    resume = parse_resume(Document("cv.docx", "docx", "", blocks))
    assert [section.heading for section in resume.sections] == ["Experience", "Skills"]
