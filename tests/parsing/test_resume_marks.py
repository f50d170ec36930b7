"""Bullets in one paragraph, statements without a mark, labels, spread headings and those in a table's first cells."""

import pytest

from tailor import resume_from_text
from tailor.model import Block, BlockKind, Document, SectionKind, Style
from tailor.parsing.heading_words import heading_text
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_bytes, document_from_text
from tailor.readers.lines import assemble
from tests.parsing.resume_outline import outline, read
from tests.readers.docx_files import docx, paragraph, table

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


@pytest.mark.parametrize(
    "marks",
    ["● {} ▪ {} ▪ {}", "▪ {} • {} ● {}", "■ {} ◆ {} ■ {}", "• {} • {} ● {}", "● {}▪ {}▪ {}", "● {} ▪{} ▪{}"],
)
def test_bullets_of_two_sorts_in_one_line_are_bullets_each(marks: str) -> None:
    told = ["Led the nights of a ward", "Wrote the rota of two wards", "Trained four new nurses"]
    list_alone = f"Nurse, Elm Hospital\n2019 – 2021\n{marks.format(*told)}\n"
    behind_head = f"Nurse, Elm Hospital  Jan 2019 – 2021 {marks.format(*told)}\n"
    for text in (list_alone, behind_head):
        shown = outline(read(f"{TOP}{text}"), "EXPERIENCE").splitlines()
        assert shown[1:] == [f"- {one}" for one in told]


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
    skills = [("Tools", "Scissors, Lancets"), ("Certifications", "First aid")]
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


def test_a_heading_row_with_a_whole_entry_in_one_cell_keeps_the_cells_apart() -> None:
    entry = paragraph("High School Diploma&#9;09/2012 to 06/2016") + paragraph("Elm High School, Salem, OR")
    rows = ((paragraph("Education", "<w:outlineLvl w:val='0'/>"), entry),)
    blocks = document_from_bytes(docx(table(*rows)), "cv.docx").blocks
    assert blocks[0].text == "Education"


@pytest.mark.parametrize("before", ["", "Reach truck\n"])
def test_a_short_word_in_capitals_below_a_heading_is_a_line_of_its_section(before: str) -> None:
    text = f"{TOP}Nurse, Elm Hospital\n2019 – 2021\n- Led nights\n\nSKILLS\n\n{before}WMS\nExcel\n"
    assert [section.heading for section in read(text).sections] == ["EXPERIENCE", "SKILLS"]


def test_a_first_bullet_of_nouns_below_the_dates_is_no_town() -> None:
    head = "Pflegehelferin bei Haus Abendruh, Bonn\n02/2015 – 09/2016"
    text = f"BERUFSERFAHRUNG\n\n{head}\n- Grundpflege und Dokumentation\n- Begleitung\n"
    shown = outline(read(f"Ann Example\nann@example.org\n\n{text}"), "BERUFSERFAHRUNG")
    assert shown.splitlines()[1:] == ["- Grundpflege und Dokumentation", "- Begleitung"]


def test_dates_alone_in_the_first_cell_belong_to_the_names_far_below() -> None:
    plain = Style(10)
    jobs = [
        ("Feb 2020 – Current", "Midwife — Elm Birth Centre", "Led a shift of nine"),
        ("Mar 2015 – Jan 2020", "Midwife — Ash Hospital", "Cared for women"),
    ]
    blocks = [
        Block("Ann Example", style=Style(20)),
        Block("ann@example.org", style=plain),
        Block("Experience", style=Style(10, bold=True, gap=1)),
    ]
    for dates, head, told in jobs:
        blocks += [
            Block(dates, style=Style(10, gap=1)),
            Block(head, style=Style(10, gap=1.6)),
            Block(told, BlockKind.BULLET, style=plain),
        ]
    shown = outline(parse_resume(Document("cv.docx", "docx", "", tuple(blocks))), "Experience")
    assert shown.splitlines()[::2] == [
        "> Midwife / Elm Birth Centre / ? / 2020-02..now",
        "> Midwife / Ash Hospital / ? / 2015-03..2020-01",
    ]


def test_an_employer_of_two_words_above_a_title_with_dates_in_brackets_is_no_caption() -> None:
    jobs = (("Elm Home", "Cook (2018 – 2020)", "Soups"), ("Panadería Lahoz", "Dependienta (2012 – 2014)", "Caja"))
    text = "\n\n".join(f"{name}\n{title}\n- {told}" for name, title, told in jobs)
    assert outline(read(TOP + text), "EXPERIENCE").splitlines()[2] == "> Dependienta / Panadería Lahoz / ? / 2012..2014"


@pytest.mark.parametrize(
    ("head", "title", "name"),
    [
        ("Landscaper at Greene Bros.", "Landscaper", "Greene Bros."),
        ("Celadora en Hospital San Braulio", "Celadora", "Hospital San Braulio"),
        ("Welder / Plater – Haverton Vessels", "Welder / Plater", "Haverton Vessels"),
        ("Crew Member → Shift Lead, Dockside Burgers", "Crew Member → Shift Lead", "Dockside Burgers"),
        ("Nurse ◆ Elm Clinic", "Nurse", "Elm Clinic"),
    ],
)
def test_words_and_signs_between_title_and_employer_part_them(head: str, title: str, name: str) -> None:
    shown = outline(read(f"{TOP}{head}\n2019 – 2021\n- Led nights\n"), "EXPERIENCE")
    assert shown.splitlines()[0] == f"> {title} / {name} / ? / 2019..2021"


def test_initials_in_large_letters_are_not_the_name() -> None:
    blocks = (
        Block("AE", style=Style(30, bold=True)),
        Block("Ann Example", style=Style(20, bold=True)),
        Block("ann@example.org", style=Style(10)),
        Block("Experience", style=Style(12, bold=True)),
        Block("Nurse, Elm Hospital, 2019 – 2021", style=Style(10)),
    )
    assert parse_resume(Document("cv.pdf", "pdf", "", blocks)).contact.name == "Ann Example"


def test_a_county_of_ireland_makes_a_place() -> None:
    top = "Ann Example\nEnnis, Co. Clare ◆ +353 85 555 0162 ◆ ann@example.org"
    text = f"{top}\n\nEXPERIENCE\n\nNurse, Elm Home, 2019 – 2021\n"
    assert read(text).contact.location == "Ennis, Co. Clare"


@pytest.mark.parametrize("name", ["cv.txt", "cv.md"])
def test_a_number_in_brackets_before_another_is_a_telephone_number(name: str) -> None:
    document = document_from_text("Ann Example\n\n(02) 5550 0143\n\n(312) 555-0143\n", name)
    assert [block.text for block in document.blocks][1:] == ["(02) 5550 0143", "(312) 555-0143"]


def column(texts: list[str], left: float, number: int, size: float, tops: list[int]) -> list[Block]:
    bold = number == 1
    return [
        Block(text, style=Style(size, bold=bold, left=left, top=top, column=number, page=1))
        for text, top in zip(texts, tops, strict=True)
    ]


def test_a_column_of_headings_may_begin_with_the_contact_data() -> None:
    heads = ["Ann Example", "ann@example.org", "Experience:", "Education:", "Core", "Competencies:"]
    texts = ["Nurse, Elm Home, 2019 – 2021", "Key achievements:", "Led the nights of it.", "Cook, Ash Inn, 2015 – 2018"]
    texts += ["Key achievements:", "Fed ninety guests a day.", "BSc Nursing, Elm University, 2012 – 2015", "Wound care"]
    tops = [100, 112, 124, 140, 152, 164, 200, 250]
    blocks = column(heads, 30, 1, 14, [20, 40, 100, 200, 250, 266]) + column(texts, 150, 2, 10, tops)
    resume = parse_resume(Document("cv.pdf", "pdf", "", tuple(blocks)))
    assert [section.heading for section in resume.sections] == ["Experience", "Education", "Core Competencies"]
    assert [entry.title for entry in resume.sections[0].entries] == ["Nurse", "Cook"]


def test_a_bold_degree_right_below_its_dates_is_an_entry_also_in_the_headings_look() -> None:
    bold, plain = Style(10, bold=True), Style(10)
    blocks = [Block("Ann Example", style=Style(20)), Block("ann@example.org", style=plain)]
    for heading in ("1. Education", "2. Experience"):
        blocks.append(Block(heading, style=Style(10, bold=True, gap=1)))
        if heading == "1. Education":
            for dates, degree, school in (
                ("September 2017 – June 2018", "PGCE Primary Education", "University of South Elmland"),
                ("September 2012 – June 2015", "BA (Hons) History", "Ash University"),
            ):
                blocks += [Block(dates, style=Style(10, gap=1)), Block(degree, style=bold), Block(school, style=plain)]
    blocks += [Block("Teacher, Elm School, 2018 – 2021", style=Style(10, gap=1)), Block("Taught", BlockKind.BULLET)]
    resume = parse_resume(Document("cv.docx", "docx", "", tuple(blocks)))
    assert [section.heading for section in resume.sections] == ["Education", "Experience"]
    assert [entry.organisation for entry in resume.sections[0].entries] == [
        "University of South Elmland",
        "Ash University",
    ]


def test_a_first_statement_without_a_mark_is_no_part_of_a_head_with_an_at_sign() -> None:
    text = f"{TOP}Clerk @ Considine Lyne | 2015 – 2018\nAudio typing of letters\nKeep the deeds register\n"
    assert outline(read(text), "EXPERIENCE").splitlines()[1:] == [
        "- Audio typing of letters",
        "- Keep the deeds register",
    ]


def test_the_head_of_a_table_names_what_stands_below_it() -> None:
    table = "| Systems | Floor |\n|---|---|\n| SAP | Forklift |\n| Excel | Counting |\n"
    levels = "| Language | Level |\n|---|---|\n| Spanish | Native |\n| English | B2 |\n"
    resume = resume_from_text(
        f"# Ann Example\nann@example.org\n\n## Experience\n### Cook, Elm Inn, 2019 - 2021\n- Cooked\n\n"
        f"## Skills\n{table}\n## Languages\n{levels}"
    )
    skills = [(one.name, [skill.name for skill in one.skills]) for one in resume.of_kind(SectionKind.SKILLS)[0].groups]
    assert skills == [("Systems", ["SAP", "Excel"]), ("Floor", ["Forklift", "Counting"])]
    spoken = [
        (one.name, one.level) for group in resume.of_kind(SectionKind.LANGUAGES)[0].groups for one in group.skills
    ]
    assert spoken == [("Spanish", "Native"), ("English", "B2")]


def test_headings_with_spaces_between_their_letters_are_told_from_titles_set_alike() -> None:
    style = Style(size=9, bold=True, font="Arial")
    plain = Style(size=9, font="Arial")
    rows = [("ANN EXAMPLE", Style(size=18, font="Arial")), ("ann@example.org", plain)]
    rows += [("E X P E R I E N C E", style), ("COOK", style), ("Elm Inn | 2019 - 2021", plain)]
    rows += [("BAKER", style), ("Oak Bakery | 2015 - 2019", plain), ("S K I L L S", style), ("Baking, Butchery", plain)]
    resume = parse_resume(assemble("cv.pdf", "pdf", [Block(text, style=look) for text, look in rows]))
    assert [section.heading for section in resume.sections] == ["EXPERIENCE", "SKILLS"]
    assert [entry.title for entry in resume.sections[0].entries] == ["COOK", "BAKER"]
