import pytest

from tailor.model import Block, BlockKind, Document, NoteKind, SectionKind, Style
from tailor.parsing.resume import parse_resume
from tests.parsing.resume_outline import outline, read

JOB = "Nurse, Elm Hospital, 2019 – 2021"


def document(*blocks: Block) -> Document:
    return Document("resume.pdf", "pdf", "\n".join(block.text for block in blocks), blocks)


def line(
    text: str, size: float = 10, *, bold: bool = False, column: int = 0, top: float = 0, bullet: bool = False
) -> Block:
    style = Style(size=size, bold=bold, column=column, top=top, page=1, left=100.0 * column)
    return Block(text, BlockKind.BULLET if bullet else BlockKind.LINE, style=style)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Professional Experience", SectionKind.EXPERIENCE),
        ("Berufserfahrung", SectionKind.EXPERIENCE),
        ("Expérience professionnelle", SectionKind.EXPERIENCE),
        ("Experiencia laboral", SectionKind.EXPERIENCE),
        ("Experiência profissional", SectionKind.EXPERIENCE),
        ("Esperienze lavorative", SectionKind.EXPERIENCE),
        ("Werkervaring", SectionKind.EXPERIENCE),
        ("Relevant Clinical Experience", SectionKind.EXPERIENCE),
        ("Education & Training", SectionKind.EDUCATION),
        ("Aus- und Weiterbildung", SectionKind.EDUCATION),
        ("Formación académica", SectionKind.EDUCATION),
        ("SKILLS & HOBBIES", SectionKind.SKILLS),
        ("Compétences techniques", SectionKind.SKILLS),
        ("Licenses/Certifications", SectionKind.CERTIFICATIONS),
        ("Talen", SectionKind.LANGUAGES),
        ("C E R T I F I C A T I O N S", SectionKind.CERTIFICATIONS),
        ("■ Volunteer Work:", SectionKind.VOLUNTEERING),
        ("Centres d’intérêt", SectionKind.INTERESTS),
    ],
)
def test_a_heading_of_the_vocabulary_names_its_section(heading: str, kind: SectionKind) -> None:
    blocks = [
        line("Ann Example", 20),
        line(heading, 14, bold=True),
        line(JOB),
        line("Projects", 14, bold=True),
        line("Garden app"),
    ]
    (section, _) = parse_resume(document(*blocks)).sections
    assert section.kind is kind


def test_other_lines_in_the_style_of_the_headings_are_headings() -> None:
    blocks = [
        line("Ann Example", 20),
        line("Experience", 14, bold=True),
        line(JOB),
        line("Things I Mended", 14, bold=True),
        line("A tractor and two clocks."),
        line("Education", 14, bold=True),
        line("University of Leeds, BSc, 2015"),
    ]
    resume = parse_resume(document(*blocks))
    assert [section.heading for section in resume.sections] == ["Experience", "Things I Mended", "Education"]
    assert outline(resume, "Things I Mended") == "A tractor and two clocks."
    assert [note.text for note in resume.notes if note.kind is NoteKind.SECTION] == [
        'the section "Things I Mended" is of no known kind; it is kept as it is'
    ]


def test_bold_labels_within_a_section_are_no_headings() -> None:
    blocks = [
        line("Ann Example", 20),
        line("Experience", 14, bold=True),
        line(JOB),
        line("Education", 14, bold=True),
        line("University of Leeds, BSc, 2015"),
        line("Skills", 14, bold=True),
        line("Languages", 10, bold=True),
        line("Python, SQL"),
        line("Tools", 10, bold=True),
        line("Git, Docker"),
    ]
    resume = parse_resume(document(*blocks))
    assert outline(resume, "Skills") == "= Languages: Python, SQL\n= Tools: Git, Docker"


@pytest.mark.parametrize(
    ("text", "bold", "shown"),
    [
        ("Excel, RF scanners, Spanish", 5, "= : Excel, RF scanners, Spanish"),
        ("Excel, RF scanners, Spanish", 6, "= : Excel, RF scanners, Spanish"),
        ("Excel | RF scanners", 5, "= : Excel, RF scanners"),
        ("Tools Excel, RF scanners", 5, "= Tools: Excel, RF scanners"),
        ("Tools: Excel, RF scanners", 6, "= Tools: Excel, RF scanners"),
    ],
)
def test_a_first_skill_in_bold_is_no_label_of_the_others(text: str, bold: int, shown: str) -> None:
    listed = Block(text, style=Style(10), bold_start=bold)
    resume = parse_resume(document(line("Ann Example", 20), line("Skills", 14, bold=True), listed))
    assert outline(resume, "Skills") == shown


def test_letters_set_apart_are_joined_to_the_words_of_the_heading() -> None:
    blocks = [
        line("Ann Example", 20),
        line("W O R K E X P E R I E N C E", 14),
        line(JOB),
        line("S K I L L S", 14),
        line("SQL"),
    ]
    assert [section.heading for section in parse_resume(document(*blocks)).sections] == ["WORK EXPERIENCE", "SKILLS"]


def test_headings_beside_their_sections_are_headings() -> None:
    text = f"""
Ann Example

Experience\t{JOB}
- Gave medication

Education\tUniversity of Leeds, BSc, 2015

Skills\tPatience
"""
    resume = read(text)
    assert outline(resume, "Experience") == "> Nurse / Elm Hospital / ? / 2019..2021\n- Gave medication"
    assert outline(resume, "Skills") == "= : Patience"


def test_a_column_of_dates_is_read_beside_its_entries() -> None:
    blocks = [
        line("Ann Example", 20),
        line("Experience", 14, bold=True, top=50),
        line("2019 – 2021", column=1, top=100),
        line("2016 – 2019", column=1, top=200),
        line("Education", 14, bold=True, column=1, top=250),
        line("2015", column=1, top=300),
        line("Nurse, Elm Hospital", column=2, top=100),
        line("Gave medication", column=2, top=120, bullet=True),
        line("Care Assistant, Oakfield Care Home", column=2, top=200),
        line("BSc Nursing, University of Leeds", column=2, top=300),
    ]
    resume = parse_resume(document(*blocks))
    assert outline(resume, "Experience") == (
        "> Nurse / Elm Hospital / ? / 2019..2021\n- Gave medication\n"
        "> Care Assistant / Oakfield Care Home / ? / 2016..2019"
    )
    assert outline(resume, "Education") == "> BSc Nursing / University of Leeds / ? / ..2015"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Clinical: Wound care, Phlebotomy\nSystems: SystmOne",
            "= Clinical: Wound care, Phlebotomy\n= Systems: SystmOne",
        ),
        ("TIG • MIG • Stick", "= : TIG, MIG, Stick"),
        ("TIG | MIG | Stick", "= : TIG, MIG, Stick"),
        ("- TIG\n- MIG\n- Stick", "= : TIG, MIG, Stick"),
        ("TIG\tMIG\tStick\nGrinding\tCutting\tFit-up", "= : TIG, MIG, Stick, Grinding, Cutting, Fit-up"),
        ("Python (advanced), SQL – expert, Excel: basic", "= : Python <advanced>, SQL <expert>, Excel <basic>"),
        ("Python ★★★★☆\nSQL 4/5", "= : Python, SQL"),
        ("AWS (EC2, S3), Docker", "= : AWS (EC2, S3), Docker"),
        ("Languages\tPython, SQL\nTools\tGit, Docker", "= Languages: Python, SQL\n= Tools: Git, Docker"),
    ],
)
def test_skills_are_told_apart_in_every_usual_list(text: str, expected: str) -> None:
    resume = read(f"Ann Example\n\nEXPERIENCE\n\n{JOB}\n\nSKILLS\n\n{text}\n")
    assert outline(resume, "SKILLS") == expected


def test_a_sentence_among_the_skills_is_kept_as_a_line() -> None:
    sentence = "Comfortable with long shifts and with calming worried parents on the phone"
    resume = read(f"Ann Example\n\nEXPERIENCE\n\n{JOB}\n\nSKILLS\n\nTriage, Wound care\n{sentence}\n")
    assert sentence in outline(resume, "SKILLS")
    assert "= : Triage, Wound care" in outline(resume, "SKILLS")


@pytest.mark.parametrize(
    "text",
    [
        "English (native), German (B2)",
        "English – native\nGerman – B2",
        "English\tnative\nGerman\tB2",
        "English: native\nGerman: B2",
    ],
)
def test_languages_keep_their_levels(text: str) -> None:
    resume = read(f"Ann Example\n\nEXPERIENCE\n\n{JOB}\n\nLANGUAGES\n\n{text}\n")
    assert outline(resume, "LANGUAGES") == "= : English <native>, German <B2>"


def test_interests_and_references_are_lines() -> None:
    resume = read(f"Ann Example\n\nEXPERIENCE\n\n{JOB}\n\nINTERESTS\n\nChoir, rowing\n\nREFERENCES\n\nOn request\n")
    assert outline(resume, "INTERESTS") == "Choir, rowing"
    assert outline(resume, "REFERENCES") == "On request"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Led the ward and trained new staff for the hospital in the city", "en"),
        ("Leitung der Station und Einarbeitung von neuen Kräften mit dem Team", "de"),
        ("Gestion des équipes et de la paie pour les clients dans une agence", "fr"),
        ("Gestión de los equipos y del archivo para la clínica con una agenda", "es"),
    ],
)
def test_the_language_is_told_by_its_small_words(text: str, language: str) -> None:
    assert read(f"Ann Example\n\nSKILLS\n\nExcel\n\nSUMMARY\n\n{text}\n").language == language


def skill_groups(line: str) -> str:
    return outline(
        read(f"Ivo Marrable\nivo@example.org\n\nSKILLS\n{line}\n\nEDUCATION\nMSc, Elm University, 2019\n"), "SKILLS"
    )


def test_groups_in_one_line_are_groups_of_their_own() -> None:
    line = "E-discovery: Relativity, Everlaw | Case management: Clio, MyCase | Westlaw | Bates stamping"
    assert (
        skill_groups(line)
        == """\
= E-discovery: Relativity, Everlaw
= Case management: Clio, MyCase
= : Westlaw, Bates stamping"""
    )


def test_groups_in_one_line_whose_lists_use_the_same_bar_go_on_to_the_next_label() -> None:
    assert (
        skill_groups("Baking: Sourdough | Rye | Till: Square | Lightspeed")
        == """\
= Baking: Sourdough, Rye
= Till: Square, Lightspeed"""
    )


def test_a_bar_within_the_only_group_of_a_line_parts_its_skills() -> None:
    assert skill_groups("Baking: Sourdough | Rye | Brioche") == "= Baking: Sourdough, Rye, Brioche"


def test_levels_behind_colons_make_no_groups() -> None:
    assert skill_groups("Excel: advanced | Sage: basic") == "= : Excel <advanced>, Sage <basic>"


def test_a_heading_without_text_is_an_empty_section() -> None:
    resume = read("Ada Fenwick\nada@example.org\n\n# Awards\n\n# Skills\n\nTIG welding\n")
    assert [(section.heading, section.entries) for section in resume.sections] == [("Awards", ()), ("Skills", ())]


def test_a_heading_of_plain_text_may_be_one_that_no_list_has() -> None:
    text = (
        "ANN POOLE\nElectrician\n\nTrade experience\nElectrician, Ridge Mill, 2018 to present\n- Read drawings.\n\n"
        "Tickets and schooling\nRed Seal, 2016\n"
    )
    kinds = [section.kind for section in read(text).sections]
    assert kinds[-2:] == [SectionKind.EXPERIENCE, SectionKind.CERTIFICATIONS]
