import pytest

from tailor.model import Block, BlockKind, Document, Style
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
from tests.parsing.resume_outline import outline, read


def line(text: str, size: float = 10.5, color: str = "#000000") -> Block:
    return Block(text, style=Style(size=size, color=color, page=1))


def test_a_profile_with_sidebar_sizes_and_promotions_is_read() -> None:
    blocks = (
        line("Contact", 13),
        line("ana@example.org"),
        line("Top Skills", 13),
        line("Grilling"),
        line("Menu Planning"),
        line("Ana Belmonte", 26),
        line("Sous Chef at Copper Pan Bistro", 12),
        line("Denver, Colorado, United States", 12, "#999999"),
        line("Experience", 15.75),
        line("Copper Pan Bistro", 12),
        line("6 years 3 months"),
        line("Sous Chef", 11.5),
        line("March 2020 - Present (4 years 3 months)"),
        line("Denver, CO", 10.5, "#999999"),
        line("Run the line for 200 covers and plan menus"),
        line("Line Cook", 11.5),
        line("March 2018 - March 2020 (2 years 1 month)"),
        line("Mesa Diner", 12),
        line("Prep Cook", 11.5),
        line("January 2016 - February 2018 (2 years 2 months)"),
        line("Prepared stocks"),
        line("Page 1 of 2", 9),
        line("Education", 15.75),
        line("Front Range Community College", 12),
        line("Associate's degree, Culinary Arts · (2014 - 2016)"),
    )
    resume = parse_resume(Document("profile.pdf", "pdf", "", blocks))
    assert resume.contact.name == "Ana Belmonte"
    assert resume.headline == "Sous Chef at Copper Pan Bistro"
    assert resume.contact.location == "Denver, Colorado, United States"
    assert outline(resume, "Experience") == (
        "> Sous Chef / Copper Pan Bistro / Denver, CO / 2020-03..now\n- Run the line for 200 covers and plan menus\n"
        "> Line Cook / Copper Pan Bistro / ? / 2018-03..2020-03\n"
        "> Prep Cook / Mesa Diner / ? / 2016-01..2018-02\n- Prepared stocks"
    )
    assert outline(resume, "Education") == (
        "> Associate's degree, Culinary Arts / Front Range Community College / ? / 2014..2016"
    )


def test_titles_set_off_below_the_total_time_at_an_employer_are_that_employers() -> None:
    def set_off(text: str, gap: float) -> Block:
        return Block(text, style=Style(size=11, page=1, gap=gap))

    blocks = (
        set_off("Ana Belmonte", 0),
        set_off("ana@example.org", 0.1),
        set_off("Experience", 1.5),
        set_off("Copper Pan Bistro", 0.8),
        set_off("6 years 3 months", 0.1),
        set_off("Sous Chef", 0.6),
        set_off("March 2020 - Present (4 years 3 months)", 0.1),
        Block("Run the line for 200 covers", kind=BlockKind.BULLET, style=Style(size=11, page=1, gap=0.1)),
        set_off("Line Cook", 0.6),
        set_off("March 2018 - March 2020 (2 years 1 month)", 0.1),
        Block("Cooked brunch", kind=BlockKind.BULLET, style=Style(size=11, page=1, gap=0.1)),
    )
    assert outline(parse_resume(Document("profile.pdf", "pdf", "", blocks)), "Experience") == (
        "> Sous Chef / Copper Pan Bistro / ? / 2020-03..now\n- Run the line for 200 covers\n"
        "> Line Cook / Copper Pan Bistro / ? / 2018-03..2020-03\n- Cooked brunch"
    )


def test_a_form_with_labels_is_read() -> None:
    text = """
Lebenslauf

Persönliche Daten

Name:\tAnna Beispiel
Anschrift:\tLindenweg 4, 34117 Kassel
Telefon:\t0561 5550123

Berufserfahrung

[ 08/2016 – heute ] Klassenlehrerin
Grundschule am Lindenhof
Ort: Kassel
- Lese-AG

Arbeitgeber: Kita Sonnenblume
Position: Erzieherin
Zeitraum: 2014 – 2016

Kenntnisse

EDV: MS Office (sehr gut)
"""
    resume = read(text)
    contact = resume.contact
    assert (contact.name, contact.location, contact.phone) == (
        "Anna Beispiel",
        "Lindenweg 4, 34117 Kassel",
        "0561 5550123",
    )
    assert outline(resume, "Berufserfahrung") == (
        "> Klassenlehrerin / Grundschule am Lindenhof / Kassel / 2016-08..now\n- Lese-AG\n"
        "> Erzieherin / Kita Sonnenblume / ? / 2014..2016"
    )


def test_a_caption_over_several_entries_is_no_entry() -> None:
    text = """
Ann Example

EXPERIENCE

Vocational
2019–2023\tLaboratory Technician, Helvion Pharma AG, Basel.
2018–2019\tResearch Assistant, University of Basel, Basel.

SKILLS

Titration
"""
    assert outline(read(text), "EXPERIENCE") == (
        "Vocational\n> Laboratory Technician / Helvion Pharma AG / Basel / 2019..2023\n"
        "> Research Assistant / University of Basel / Basel / 2018..2019"
    )


def test_the_words_of_a_contract_are_no_employer() -> None:
    text = "Ann Example\n\nEXPERIENCE\n\nCook · Full-time\nBrightcart\n2019 – 2021\n- Cooked\n\nSKILLS\n\nGrilling\n"
    assert outline(read(text), "EXPERIENCE") == "> Cook / Brightcart / ? / 2019..2021\n+ Full-time\n- Cooked"


def test_nothing_is_told_twice_after_a_round_through_json() -> None:
    resume = read("Ann Example\n\nEXPERIENCE\n\nNurse, Elm Hospital\n- Led\n\nSKILLS\n\nTriage\n")
    again = parse_resume(Document("me.json", "json", "", (), data=resume.to_json_resume()))
    assert [note.text for note in again.notes] == [note.text for note in resume.notes]


def test_entries_headed_at_the_level_of_the_sections_are_entries() -> None:
    html = """<h1>Ana Belmonte</h1><p>ana@example.org</p>
    <h3>Work (2)</h3>
    <h3>Copper Pan</h3><h5>03/2020 - Present</h5><h4>Sous Chef</h4><ul><li>Run the line</li></ul>
    <h3>Mesa Diner</h3><h5>01/2016 - 02/2018</h5><h4>Prep Cook</h4><ul><li>Prepared stocks</li></ul>
    <h3>Education</h3><h3>Front Range College</h3><h5>2014 - 2016</h5><h4>Diploma</h4>
    <h3>Awards</h3>"""
    resume = parse_resume(document_from_text(html, "resume.html"))
    assert [section.heading for section in resume.sections] == ["Work", "Education", "Awards"]
    assert outline(resume, "Work") == (
        "> Sous Chef / Copper Pan / ? / 2020-03..now\n- Run the line\n"
        "> Prep Cook / Mesa Diner / ? / 2016-01..2018-02\n- Prepared stocks"
    )


def test_jobs_that_are_items_of_a_list_are_entries() -> None:
    html = """<h1>Ana Belmonte</h1><p>ana@example.org</p><h2>Experience</h2><ul>
    <li><p>Sous Chef, Copper Pan Bistro</p><p>2020 - 2024</p><ul><li>Run the line</li><li>Plan menus</li></ul></li>
    <li><p>Prep Cook, Mesa Diner</p><p>2016 - 2018</p><ul><li>Prepared stocks</li></ul></li></ul>"""
    assert outline(parse_resume(document_from_text(html, "resume.html")), "Experience") == (
        "> Sous Chef / Copper Pan Bistro / ? / 2020..2024\n- Run the line\n- Plan menus\n"
        "> Prep Cook / Mesa Diner / ? / 2016..2018\n- Prepared stocks"
    )


def test_dates_and_places_at_the_top_of_a_jobs_list_are_no_statements() -> None:
    text = """# Ana Belmonte's CV

- Email: ana@example.org

# Experience

## Copper Pan Bistro, Sous Chef

- Mar 2020 – present
- Exampleton
- Run the line

# Education

## Front Range College, Diploma

- 2014 – 2016
"""
    resume = parse_resume(document_from_text(text, "resume.md"))
    assert resume.contact.name == "Ana Belmonte"
    assert outline(resume, "Experience") == (
        "> Sous Chef / Copper Pan Bistro / Exampleton / 2020-03..now\n- Run the line"
    )
    assert outline(resume, "Education") == "> Diploma / Front Range College / ? / 2014..2016"


def test_schools_side_by_side_are_entries_of_their_own() -> None:
    text = """Ana Belmonte
ana@example.org

EDUCATION

Front Range College\tMesa High School
2014 - 2016\t2010 - 2014
Associate Degree\tHigh School Diploma

SKILLS

Grilling
"""
    assert outline(read(text), "EDUCATION") == (
        "> Associate Degree / Front Range College / ? / 2014..2016\n"
        "> High School Diploma / Mesa High School / ? / 2010..2014"
    )


def test_a_column_of_headings_and_dates_is_put_beside_its_text() -> None:
    def cell(text: str, top: float, column: int, kind: BlockKind = BlockKind.LINE) -> Block:
        return Block(text, kind, style=Style(size=10, page=1, column=column, top=top, left=200.0 * column))

    blocks = (
        Block("Ana Belmonte", style=Style(size=20, page=1)),
        cell("Grilling, Menu planning", 100, 2),
        cell("Sous Chef at Copper Pan Bistro", 140, 2),
        cell("Training of apprentices", 153, 2, BlockKind.BULLET),
        cell("Education of trainees.", 165, 2),
        cell("Prep Cook at Mesa Diner", 190, 2),
        cell("Prepared stocks", 203, 2, BlockKind.BULLET),
        cell("Front Range College", 240, 2),
        cell("SKILLS", 101, 1),
        cell("EXPERIENCE", 141, 1),
        cell("2020 to present", 156, 1),
        cell("2016 to 2018", 193, 1),
        cell("EDUCATION", 241, 1),
        cell("2014 to 2016", 256, 1),
    )
    resume = parse_resume(Document("cv.pdf", "pdf", "", blocks))
    assert outline(resume, "EXPERIENCE") == (
        "> Sous Chef / Copper Pan Bistro / ? / 2020..now\n+ Education of trainees.\n- Training of apprentices\n"
        "> Prep Cook / Mesa Diner / ? / 2016..2018\n- Prepared stocks"
    )
    assert outline(resume, "EDUCATION") == "> ? / Front Range College / ? / 2014..2016"


def test_a_title_set_off_from_its_dates_belongs_to_the_head() -> None:
    def row(text: str, gap: float, *, bold: bool = False) -> Block:
        return Block(text, style=Style(size=10, bold=bold, page=1, gap=gap))

    blocks = (
        row("Ana Belmonte", 0),
        row("EXPERIENCE", 2, bold=True),
        row("Copper Pan", 2.5, bold=True),
        row("2020 - present", 0.3, bold=True),
        row("Sous Chef", 1.6, bold=True),
        row("Planned menus for 200 covers a night and ran the line", 0.5),
        row("Mesa Diner", 2.5, bold=True),
        row("2016 - 2018", 0.3, bold=True),
        row("Prep Cook", 1.6, bold=True),
        row("Prepared stocks and sauces for the morning crew", 0.5),
    )
    assert outline(parse_resume(Document("cv.pdf", "pdf", "", blocks)), "EXPERIENCE") == (
        "> Sous Chef / Copper Pan / ? / 2020..now\n- Planned menus for 200 covers a night and ran the line\n"
        "> Prep Cook / Mesa Diner / ? / 2016..2018\n- Prepared stocks and sauces for the morning crew"
    )


def test_a_name_in_large_letters_over_several_lines_is_one() -> None:
    def row(text: str, size: float, top: float) -> Block:
        return Block(text, style=Style(size=size, page=1, top=top, left=50))

    blocks = (
        row("Ana María", 26, 60),
        row("ana@example.org", 9, 66),
        row("Belmonte", 26, 92),
        row("SKILLS", 12, 140),
        row("Grilling, Menu planning, Butchery, Pastry, Stock keeping", 9, 160),
    )
    assert parse_resume(Document("cv.pdf", "pdf", "", blocks)).contact.name == "Ana María Belmonte"


def test_towns_that_no_table_knows_are_told_by_their_place_in_all_heads() -> None:
    text = """Ana Belmonte
ana@example.org

EXPERIENCE

Sous Chef
Copper Pan Bistro, Exampleton
2020 - 2024
- Run the line

Prep Cook
Mesa Diner, Beispielhausen
2016 - 2018
- Prepared stocks
"""
    assert outline(read(text), "EXPERIENCE") == (
        "> Sous Chef / Copper Pan Bistro / Exampleton / 2020..2024\n- Run the line\n"
        "> Prep Cook / Mesa Diner / Beispielhausen / 2016..2018\n- Prepared stocks"
    )


def test_towns_in_parentheses_behind_employers_are_told_too() -> None:
    text = """Ana Belmonte
ana@example.org

EXPERIENCE

2020 – 2024  Copper Pan Bistro (Exampleton)
Sous Chef
- Run the line

2016 – 2018  Mesa Diner (Beispielhausen)
Prep Cook
- Prepared stocks

EDUCATION

2013 – 2016  Front Range College (Exampleton, CO)
Diploma, Gastronomy
"""
    assert outline(read(text), "EXPERIENCE") == (
        "> Sous Chef / Copper Pan Bistro / Exampleton / 2020..2024\n- Run the line\n"
        "> Prep Cook / Mesa Diner / Beispielhausen / 2016..2018\n- Prepared stocks"
    )
    assert outline(read(text), "EDUCATION") == (
        "> Diploma, Gastronomy / Front Range College / Exampleton, CO / 2013..2016"
    )


def test_a_subject_is_no_town() -> None:
    text = "Ana Belmonte\nana@example.org\n\nEDUCATION\n\n" + "\n\n".join(
        f"{degree}\n{school}\n{years}"
        for degree, school, years in (
            ("MSc, Nutrition", "University of Exampleton", "2012 - 2013"),
            ("BSc, Gastronomy", "University of Beispiel", "2009 - 2012"),
        )
    )
    assert outline(read(text), "EDUCATION") == (
        "> MSc, Nutrition / University of Exampleton / ? / 2012..2013\n"
        "> BSc, Gastronomy / University of Beispiel / ? / 2009..2012"
    )


def test_the_employer_below_a_title_with_a_comma_is_found() -> None:
    text = """Ana Belmonte
ana@example.org

EXPERIENCE

2020 - 2024\tCharge Nurse, Medical ICU
Prairie Lakes Medical Center, Exampleton, IL
- Run the ward
"""
    assert outline(read(text), "EXPERIENCE") == (
        "> Charge Nurse, Medical ICU / Prairie Lakes Medical Center / Exampleton, IL / 2020..2024\n- Run the ward"
    )


def test_a_heading_broken_over_two_lines_beside_its_text_is_one() -> None:
    def cell(text: str, top: float, left: float) -> Block:
        size, bold = (9.0, True) if left < 100 else (10.0, False)
        return Block(text, style=Style(size=size, bold=bold, page=1, top=top, left=left))

    blocks = (
        Block("Ana Belmonte", style=Style(size=20, page=1)),
        cell("PROFESSIONAL", 100, 40),
        cell("2020 - 2024", 98, 150),
        cell("EXPERIENCE", 111, 40),
        cell("Sous Chef", 110, 150),
        cell("Copper Pan Bistro", 122, 150),
        cell("SKILLS", 160, 40),
        cell("Grilling, Menu planning", 160, 150),
    )
    resume = parse_resume(Document("cv.pdf", "pdf", "", blocks))
    assert outline(resume, "PROFESSIONAL EXPERIENCE") == "> Sous Chef / Copper Pan Bistro / ? / 2020..2024"


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("Charge Nurse, Medical ICU, Elm Hospital (2020 - 2024)", "Charge Nurse, Medical ICU / Elm Hospital"),
        ("Elm Hospital, Charge Nurse, Surgical Ward (2020 - 2024)", "Charge Nurse, Surgical Ward / Elm Hospital"),
        (
            "Stagiair engineering\tMachinefabriek Beispiel\t2020 - 2024",
            "Stagiair engineering / Machinefabriek Beispiel",
        ),
    ],
)
def test_the_part_of_an_employer_behind_a_title_is_no_employer(head: str, row: str) -> None:
    text = f"Ana Belmonte\nana@example.org\n\nEXPERIENCE\n\n{head}\n- Run the ward\n"
    assert outline(read(text), "EXPERIENCE") == f"> {row} / ? / 2020..2024\n- Run the ward"


@pytest.mark.parametrize(
    ("lines", "row"),
    [
        (
            ("Front Range College", "2010 - 2014", "- Diploma in Gastronomy"),
            "Diploma in Gastronomy / Front Range College",
        ),
        (("BSc, Gastronomy, University of Exampleton, Distinction", "2010 - 2014"), "BSc, Gastronomy / University"),
        (("BSc, Gastronomy, University of Exampleton, 3.8/4.0", "2010 - 2014"), "BSc, Gastronomy / University"),
    ],
)
def test_degrees_in_bullets_and_before_grades_are_found(lines: tuple[str, ...], row: str) -> None:
    text = "Ana Belmonte\nana@example.org\n\nEDUCATION\n\n" + "\n".join(lines)
    assert outline(read(text), "EDUCATION").startswith(f"> {row}")


def test_a_label_nearer_to_the_text_than_headings_are_is_no_heading() -> None:
    def row(text: str, gap: float, *, bold: bool = False) -> Block:
        return Block(text, style=Style(size=10, bold=bold, page=1, gap=gap))

    blocks = (
        row("Ana Belmonte", 0),
        row("Skills", 1.6, bold=True),
        row("Kitchen", 0.8, bold=True),
        row("Grilling, Butchery", 0.7),
        row("Office", 0.8, bold=True),
        row("Menu planning, Stock keeping", 0.7),
        row("Languages", 1.6, bold=True),
        row("Spanish (native)", 0.7),
    )
    resume = parse_resume(Document("cv.pdf", "pdf", "", blocks))
    assert [section.heading for section in resume.sections] == ["Skills", "Languages"]


def test_a_heading_cell_whose_section_is_a_list_is_a_heading_as_the_others_are() -> None:
    def cell(text: str, kind: BlockKind = BlockKind.LINE) -> Block:
        return Block(text, kind, style=Style(size=10, page=1))

    blocks = (
        Block("Ana Belmonte", style=Style(size=20, page=1)),
        cell("Experience\tSous Chef, Copper Pan Bistro (2020 - 2024)"),
        cell("Run the line", BlockKind.BULLET),
        cell("Skills"),
        cell("Grilling", BlockKind.BULLET),
        cell("Languages\tSpanish (native)"),
    )
    resume = parse_resume(Document("cv.pdf", "pdf", "", blocks))
    assert [section.heading for section in resume.sections] == ["Experience", "Skills", "Languages"]


def test_a_promotion_keeps_the_department_in_its_title() -> None:
    text = """Ana Belmonte
ana@example.org

EXPERIENCE

Elm Hospital
Charge Nurse, Medical ICU
2020 - 2024
- Run the ward

Staff Nurse, Medical ICU
2016 - 2020
- Cared for two patients a shift
"""
    assert outline(read(text), "EXPERIENCE") == (
        "> Charge Nurse, Medical ICU / Elm Hospital / ? / 2020..2024\n- Run the ward\n"
        "> Staff Nurse, Medical ICU / Elm Hospital / ? / 2016..2020\n- Cared for two patients a shift"
    )


def test_headings_behind_marks_are_found_where_there_are_no_others() -> None:
    def row(text: str, kind: BlockKind, *, bold: bool = False) -> Block:
        return Block(text, kind, style=Style(size=10, bold=bold, page=1))

    blocks = (
        Block("Ana Belmonte", style=Style(size=20, page=1)),
        row("Experience", BlockKind.BULLET, bold=True),
        row("Sous Chef, Copper Pan Bistro", BlockKind.LINE),
        row("2020 - 2024", BlockKind.LINE),
        row("Run the line", BlockKind.BULLET),
        row("Skills", BlockKind.BULLET, bold=True),
        row("Grilling, Menu planning", BlockKind.LINE),
    )
    resume = parse_resume(Document("cv.pdf", "pdf", "", blocks))
    assert outline(resume, "Experience") == "> Sous Chef / Copper Pan Bistro / ? / 2020..2024\n- Run the line"
    assert outline(resume, "Skills") == "= : Grilling, Menu planning"


def test_an_employer_between_its_title_and_its_place_is_found() -> None:
    text = """Ana Belmonte
ana@example.org

EXPERIENCE

2020 - 2024
Charge Nurse, Surgical Ward
Elm Hospital
Leeds, UK
- Run the ward
"""
    assert outline(read(text), "EXPERIENCE") == (
        "> Charge Nurse, Surgical Ward / Elm Hospital / Leeds, UK / 2020..2024\n- Run the ward"
    )
