from tailor.model import Block, Document, Style
from tailor.parsing.resume import parse_resume
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
