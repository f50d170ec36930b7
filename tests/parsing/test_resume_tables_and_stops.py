"""Rows of tables with labels, comments and duties; names behind a full stop; licences among schooling."""

import pytest

from tailor.model import Block, BlockKind, Document, Resume, SectionKind
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\nCook, Elm Inn, Leeds, 2019 - 2021\n- Cooked lunches\n\n"


def of_rows(*rows: str) -> Resume:
    """A resume whose rows with tabs are those of a table."""
    texts = ["Ann Example", "ann@example.org", *rows]
    blocks = tuple(Block(text, BlockKind.CELL if "\t" in text else BlockKind.LINE) for text in texts)
    return parse_resume(Document("cv.docx", "docx", "\n".join(texts), blocks))


def test_two_labels_with_their_lists_in_one_row_are_two_groups() -> None:
    rows = "Techniques\tHPLC, ICP-MS\tSoftware\tEmpower, Minitab\nQuality\tISO 17025, GLP\tStatistics\tANOVA, charts\n"
    assert outline(read(f"{TOP}SKILLS\n\n{rows}"), "SKILLS") == (
        "= Techniques: HPLC, ICP-MS\n= Software: Empower, Minitab\n"
        "= Quality: ISO 17025, GLP\n= Statistics: ANOVA, charts"
    )


def test_four_skills_in_a_row_are_no_labels() -> None:
    assert outline(read(f"{TOP}SKILLS\n\nBaking\tButchery\tPastry\tSauces\n"), "SKILLS") == (
        "= : Baking, Butchery, Pastry, Sauces"
    )


def test_what_somebody_comments_on_a_language_is_no_language() -> None:
    rows = "English\tMother tongue\nFrench\tIntermediate\tTwo summers in Lyon\nGerman\tBasic\tEvening classes\n"
    assert outline(read(f"{TOP}LANGUAGES\n\n{rows}"), "LANGUAGES") == (
        "Two summers in Lyon\nEvening classes\n= : English <Mother tongue>, French <Intermediate>, German <Basic>"
    )


def test_languages_told_in_sentences_have_their_levels() -> None:
    assert outline(read(f"{TOP}LANGUAGES\nEspañol: nativo. Inglés: A2.\n"), "LANGUAGES") == (
        "= : Español <nativo>, Inglés <A2>"
    )


def test_the_duties_in_a_table_of_jobs_are_no_part_of_the_head() -> None:
    resume = of_rows(
        "EMPLOYMENT HISTORY",
        "Dates\tEmployer\tPosition\tMain duties",
        "09/2021 – to date\tThornbury Primary School\tTeaching Assistant\tSupport for two pupils with plans",
        "Ran the phonics group",
        "01/2018 – 08/2021\tElm Nursery\tNursery Nurse\tKey person for eight children",
        "SKILLS",
        "Baking, Butchery",
    )
    assert outline(resume, "EMPLOYMENT HISTORY") == (
        "> Teaching Assistant / Thornbury Primary School / ? / 2021-09..now\n"
        "- Support for two pupils with plans\n- Ran the phonics group\n"
        "> Nursery Nurse / Elm Nursery / ? / 2018-01..2021-08\n- Key person for eight children"
    )


@pytest.mark.parametrize(
    ("line", "head"),
    [
        ("03/2012 – 06/2018: Camarera de pisos. Hotel Olmo, Sevilla.", "Camarera de pisos / Hotel Olmo / Sevilla"),
        (
            "2012 – 2018: Commis de cuisine. Restaurant Le Chêne, Lyon.",
            "Commis de cuisine / Restaurant Le Chêne / Lyon",
        ),
        ("2012 – 2018  Receptionist. Elm Surgery, Leeds", "Receptionist / Elm Surgery / Leeds"),
    ],
)
def test_the_employer_behind_a_full_stop_is_none_of_the_duties(line: str, head: str) -> None:
    resume = read(f"Ann Example\nann@example.org\n\nEXPERIENCE\n{line}\n- Cleaned 16 rooms\n\nSKILLS\nBaking\n")
    assert outline(resume, "EXPERIENCE").startswith(f"> {head} / 2012")


def test_what_was_done_behind_a_full_stop_is_no_employer() -> None:
    line = "2012 – 2018: Receptionist at Elm Surgery. Answered the telephone for six doctors."
    resume = read(f"Ann Example\nann@example.org\n\nEXPERIENCE\n{line}\n\nSKILLS\nBaking\n")
    assert outline(resume, "EXPERIENCE") == (
        "> Receptionist / Elm Surgery / ? / 2012..2018\n- Answered the telephone for six doctors."
    )


@pytest.mark.parametrize(
    ("line", "degree"),
    [
        ("2007 – Graduado en ESO. IES Olmo Sur, Sevilla.", "Graduado en ESO / IES Olmo Sur / Sevilla / ..2007"),
        (
            "A levels in Sociology, English and History\t2012\nElm Sixth Form",
            "A levels in Sociology, English and History",
        ),
    ],
)
def test_the_school_is_told_from_the_subject(line: str, degree: str) -> None:
    assert outline(read(f"{TOP}EDUCATION\n{line}\n\nSKILLS\nBaking\n"), "EDUCATION").startswith(f"> {degree}")


@pytest.mark.parametrize(
    ("heading", "own"),
    [
        ("EDUCATION AND LICENCES", "LICENCES"),
        ("TRAINING", "CERTIFICATIONS"),
        ("AUSBILDUNG & ZERTIFIKATE", "ZERTIFIKATE"),
    ],
)
def test_licences_among_schooling_stand_under_the_persons_own_word_and_are_told_of(heading: str, own: str) -> None:
    schooling = "NVQ Level 3 Joinery, Elm College, 2018\nNVQ Level 2 Joinery, Elm College, 2016\nCSCS Gold Card, 2023"
    resume = read(f"{TOP}{heading}\n{schooling}\n\nSKILLS\nBaking\n")
    assert "CSCS Gold Card" in outline(resume, own)
    assert any("CSCS Gold Card" in note.text and own in note.text for note in resume.notes)


def test_sorts_of_publications_are_no_publications() -> None:
    rows = (
        ("Ann Example", 0),
        ("ann@example.org", 0),
        ("Education", 1),
        ("PhD Geography, Elm University, 2012", 0),
        ("Publications", 1),
        ("Journal articles", 2),
        ("Weir, A. (2021). Mud and time. Elm Press, 12-30.", 0),
        ("Weir, A. (2019). Time and mud. Elm Press, 1-9.", 0),
    )
    blocks = tuple(Block(text, BlockKind.HEADING if level else BlockKind.LINE, level) for text, level in rows)
    resume = parse_resume(Document("cv.docx", "docx", "\n".join(block.text for block in blocks), blocks))
    section = next(one for one in resume.sections if one.heading == "Publications")
    assert [line.text for line in section.lines] == ["Journal articles"]
    assert [entry.title[:10] for entry in section.entries] == ["Weir, A. (", "Weir, A. ("]


@pytest.mark.parametrize(
    ("rows", "skills"),
    [
        (
            "| Area | Tools | Level |\n|---|---|---|\n| Data | SQL, Oracle | Advanced |\n| Code | R, Python | Basic |",
            "= Data <Advanced>: SQL, Oracle\n= Code <Basic>: R, Python",
        ),
        (
            "| Area | Tools |\n|---|---|\n| Databases | Access, Oracle |\n| Code | R, Python |",
            "= Databases: Access, Oracle\n= Code: R, Python",
        ),
    ],
)
def test_the_heads_of_a_table_of_skills_are_no_skills(rows: str, skills: str) -> None:
    text = (
        f"# Ann Example\n\nann@example.org\n\n## Experience\n\n**Cook**, Elm Inn, 2019 - 2021\n\n## Skills\n\n{rows}\n"
    )
    assert outline(parse_resume(document_from_text(text, "cv.md")), "Skills") == skills


def test_no_gaps_are_no_job() -> None:
    resume = read(f"{TOP}GAPS IN EMPLOYMENT\nNone.\n\nSKILLS\nBaking\n")
    assert outline(resume, "GAPS IN EMPLOYMENT") == "None."


def test_an_address_below_about_is_no_summary() -> None:
    resume = read(f"{TOP}ABOUT\n3 Elm Mews\nNorwich, UK\n01632 960 908\nann@example.org\n\nSKILLS\nBaking\n")
    section = next(one for one in resume.sections if one.heading == "ABOUT")
    assert (section.kind, resume.contact.phone) == (SectionKind.OTHER, "01632 960 908")


def test_what_became_of_a_course_is_no_part_of_its_school() -> None:
    line = "2017 - 2019  MBO 3 Verzorgende IG, ROC Olm, Zwolle (diploma behaald)"
    assert outline(read(f"{TOP}EDUCATION\n{line}\n\nSKILLS\nBaking\n"), "EDUCATION") == (
        "> MBO 3 Verzorgende IG / ROC Olm / Zwolle / 2017..2019\n+ diploma behaald"
    )


def test_licences_with_their_years_in_one_line_are_several() -> None:
    resume = read(f"{TOP}LICENCES\nIPAF 3a, 2024 · PASMA, 2023 · Full driving licence\n\nSKILLS\nBaking\n")
    assert outline(resume, "LICENCES") == (
        "> IPAF 3a / ? / ? / ..2024\n> PASMA / ? / ? / ..2023\n> Full driving licence / ? / ? / ?"
    )


def test_a_sentence_with_a_date_in_a_row_of_a_table_is_no_job_of_its_own() -> None:
    resume = of_rows(
        "WORK",
        "When\tWho for\tWhat",
        "2017 to date\tCrust & Co Ltd\tNight baker. Trainer since 2021: six new starters. Ordered flour",
        "2013-2016\tElm Street Bakery\tOven hand",
    )
    (work,) = resume.of_kind(SectionKind.EXPERIENCE)
    assert [(entry.title, entry.organisation) for entry in work.entries] == [
        ("Night baker", "Crust & Co Ltd"),
        ("Oven hand", "Elm Street Bakery"),
    ]
    assert [bullet.text for bullet in work.entries[0].bullets] == [
        "Trainer since 2021: six new starters. Ordered flour"
    ]


@pytest.mark.parametrize(
    ("above", "below", "end"),
    [("04/2014 –", "08/2018", "2018-08"), ("2014 to", "2018", "2018"), ("2014 –", "date", None)],
)
def test_a_time_that_is_broken_at_its_dash_is_one(above: str, below: str, end: str | None) -> None:
    text = (
        f"Ann Example\nann@example.org\n\nEXPERIENCE\n\nDriver\nElm Ltd | Leeds | {above}\n{below}\n- Led nine people\n"
    )
    (job,) = read(text).of_kind(SectionKind.EXPERIENCE)[0].entries
    assert job.dates is not None
    assert (job.dates.end, job.dates.current) == (end, end is None)


@pytest.mark.parametrize(
    "rows",
    [
        ("Berthing\tBerthed 300 tankers a year", "Charts\tMoved 4,000 sheets to screens"),
        ("Schichten\tPlanung der Schichten für zwölf Leute", "Lager\tFührung des Lagers mit 900 Teilen"),
        ("Safety:\tHeld the drills of the station each week",),
    ],
)
def test_rows_of_labels_and_duties_below_a_job_are_its_bullets(rows: tuple[str, ...]) -> None:
    head = ("EXPERIENCE", "Harbour Pilot\t2019 - 2021", "Port of Larne, Larne")
    below = ("Second Mate\t2013 - 2018", "Skerry Shipping Ltd, Belfast", "Watches\tStood watches on a coaster")
    told = "".join(f"- {row}\n" for row in rows)
    assert outline(of_rows(*head, *rows, *below), "EXPERIENCE") == (
        f"> Harbour Pilot / Port of Larne / Larne / 2019..2021\n{told}"
        "> Second Mate / Skerry Shipping Ltd / Belfast / 2013..2018\n- Watches\tStood watches on a coaster"
    )


def test_rows_of_titles_and_employers_are_no_duties() -> None:
    rows = ("Harbour Pilot\tPort of Larne, Larne", "2019 - 2021", "Second Mate\tSkerry Shipping Ltd", "2013 - 2018")
    assert outline(of_rows("EXPERIENCE", *rows), "EXPERIENCE") == (
        "> Harbour Pilot / Port of Larne / Larne / 2019..2021\n> Second Mate / Skerry Shipping Ltd / ? / 2013..2018"
    )
