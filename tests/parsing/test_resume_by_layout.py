"""The same facts in other places on the page."""

import pytest

from tailor.model import Block, BlockKind, Document, Resume, SectionKind, Style
from tailor.parsing.resume import parse_resume
from tailor.readers.html import read_html
from tests.parsing.resume_outline import outline, read


def set_lines(*lines: tuple[str, float, bool, float]) -> Resume:
    """A PDF's resume of lines, each with its size, whether it is bold, and how far from the top of the page."""
    blocks = [
        Block(text, style=Style(size=size, bold=bold, page=1, left=40, top=top, column=1))
        for text, size, bold, top in lines
    ]
    jobs = ("Experience", "Clerk, Elm Works Ltd, 2018 - 2021", "Education", "BSc Botany, Elm University, 2017")
    blocks += [
        Block(
            text,
            style=Style(size=12 if at % 2 == 0 else 10, bold=at % 2 == 0, page=1, left=200, top=30.0 * at, column=2),
        )
        for at, text in enumerate(jobs)
    ]
    return parse_resume(Document("cv.pdf", "pdf", "", tuple(blocks)))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Primary Teacher and Literacy", "Lead"),
        ("Head of Finance and", "Operations"),
        ("Fachärztin für klinische", "Pharmazie"),
        ("Registered Nurse, Acute", "Medicine"),
        ("Staff Nurse, Stroke", "Follow-Up"),
        ("Senior Project", "Manager"),
    ],
)
def test_a_headline_broken_in_a_narrow_column_is_whole(first: str, second: str) -> None:
    resume = set_lines(("Ann Example", 20, True, 40), (first, 10, False, 70), (second, 10, False, 84),
                       ("ann@example.org", 10, False, 110))  # fmt: skip
    assert resume.headline == f"{first} {second}"


@pytest.mark.parametrize("town", ["Leeds", "Ashwick", "Villeurbanne"])
def test_a_town_below_a_headline_is_none_of_it(town: str) -> None:
    resume = set_lines(("Ann Example", 20, True, 40), ("Line Cook", 10, False, 70), (town, 10, False, 84),
                       ("ann@example.org", 10, False, 98))  # fmt: skip
    assert (resume.headline, resume.contact.location) == ("Line Cook", town)


def test_a_heading_of_its_own_words_broken_over_two_lines_is_one() -> None:
    resume = set_lines(("Ann Example", 20, True, 40), ("CONTACT", 12, True, 80), ("ann@example.org", 10, False, 100),
                       ("WHEN I'M NOT", 12, True, 130), ("WORKING", 12, True, 145), ("Old maps", 10, False, 165),
                       ("SKILLS", 12, True, 190), ("Grafting", 10, False, 210))  # fmt: skip
    assert outline(resume, "WHEN I'M NOT WORKING") == "Old maps"


def test_a_name_of_two_lines_with_letters_behind_it_is_whole() -> None:
    resume = set_lines(("Dr Pia", 20, True, 40), ("Rao, MBA", 20, True, 64), ("Accountant", 10, False, 90),
                       ("pia@example.org", 10, False, 110))  # fmt: skip
    assert (resume.contact.name, resume.headline) == ("Dr Pia Rao", "Accountant, MBA")


@pytest.mark.parametrize("headline", ["Research Scientist", "Education Officer", "Training Manager"])
def test_a_trade_whose_first_word_is_one_of_headings_is_a_headline(headline: str) -> None:
    resume = read(
        f"Ann Example\n{headline}\nann@example.org\n\nEXPERIENCE\n\nClerk, Elm Works Ltd\n2012 - 2014\n- Filed\n"
    )
    assert resume.headline == headline


@pytest.mark.parametrize("heading", ["Career Summary", "Career Overview", "Summary"])
def test_jobs_below_a_heading_of_a_summary_are_jobs(heading: str) -> None:
    resume = read(
        f"Ann Example\nann@example.org\n\nOBJECTIVE\n\nTo lead a crew.\n\n{heading.upper()}\n\n"
        "Fitter\nBend Electric Co.\nRound Rock, TX\n2019 - Present\n- Wired offices\n\n"
        "Mate\nDunne & Vargas\nAustin, TX\n2015 - 2019\n- Pulled wire\n\nEDUCATION\n\nHigh School Diploma, 2014\n"
    )
    (section,) = resume.of_kind(SectionKind.EXPERIENCE)
    assert [(one.title, one.organisation) for one in section.entries] == [
        ("Fitter", "Bend Electric Co."),
        ("Mate", "Dunne & Vargas"),
    ]


def test_a_summary_with_years_in_its_sentences_stays_one() -> None:
    resume = read(
        "Ann Example\nann@example.org\n\nSUMMARY\n\nFitter who wired offices from 2015 to 2019 and leads a crew.\n\n"
        "SKILLS\n\nWiring\n"
    )
    assert [section.kind for section in resume.sections] == [SectionKind.SUMMARY, SectionKind.SKILLS]


SCHOOLS = """
Ann Example

EXPERIENCE

Clerk, Elm Works Ltd
2012 - 2014
- Filed letters

EDUCATION

{}
"""


def test_a_degree_whose_subject_sounds_like_a_firm_leaves_the_school_below_its_place() -> None:
    text = "2015 - 2019\nAssociate of Applied Science, Electrical Technology\nAlder Community College (Otley)"
    told = outline(read(SCHOOLS.format(f"{text}\n2011 - 2015\nDiploma\nElm High School")), "EDUCATION")
    assert "Alder Community College / Otley / 2015..2019" in told


def test_a_doctorate_that_ends_in_a_stop_is_a_degree() -> None:
    text = "Promotion zum Dr. rer. nat.\nUniversität Elmstadt, 2016 - 2019\n"
    text += "Staatsexamen Pharmazie\nUniversität Elmstadt, 2009 - 2013"
    told = outline(read(SCHOOLS.format(text)), "EDUCATION")
    assert told.startswith("> Promotion zum Dr. rer. nat. / Universität Elmstadt / ? / 2016..2019")


def test_remarks_below_a_school_are_not_the_head_of_the_next_dated_degree() -> None:
    rows = [("MBA\t2016 - 2018", True), ("Alder Business School, London", False),
            ("PhD in Economics\t2006 - 2010", True),
            ("University of Leeds, Leeds", False), ("Thesis: Prices of salt", False), ("Funded by the council", False),
            ("BA Economics\t2003 - 2006", True), ("University of Leeds, Leeds", False)]  # fmt: skip
    blocks = [Block("Ann Example"), Block("Education", kind=BlockKind.HEADING, level=1),
              *(Block(text, style=Style(bold=bold)) for text, bold in rows)]  # fmt: skip
    told = outline(parse_resume(Document("cv.docx", "docx", "", tuple(blocks))), "Education")
    assert "- Funded by the council\n> BA Economics / University of Leeds / Leeds / 2003..2006" in told


def test_a_first_statement_of_one_word_is_no_town_where_other_jobs_have_none_there() -> None:
    jobs = [("Chemist", "Elm Works Ltd, Leeds", "2019 - 2021", "Ran the assays of all lots"),
            ("Trainee", "Oak Works Ltd, Leeds", "2017 - 2019", "Stabilitätsprüfungen")]  # fmt: skip
    blocks = [Block("Ann Example"), Block("Experience", kind=BlockKind.HEADING, level=1)]
    for title, name, dates, told in jobs:
        blocks += [Block(title, style=Style(bold=True)), Block(name), Block(dates), Block(told, kind=BlockKind.BULLET)]
    resume = parse_resume(Document("cv.docx", "docx", "", tuple(blocks)))
    assert outline(resume, "Experience").splitlines()[-1] == "- Stabilitätsprüfungen"


@pytest.mark.parametrize("town", ["Pirnow", "Bernsdorfheim", "Ashwick"])
@pytest.mark.parametrize("form", ["{title}, {name}\n{town}", "{name}\n{town}\n{title}", "{title}\n{name}\n{town}"])
def test_a_town_alone_in_its_row_beside_title_and_employer_is_the_place(form: str, town: str) -> None:
    job = form.format(title="Storeman", name="Linden Works AG", town=town)
    resume = read(f"Ann Example\n\nEXPERIENCE\n\n2019 - 2021\n{job}\n- Kept the stock\n")
    assert outline(resume, "EXPERIENCE") == f"> Storeman / Linden Works AG / {town} / 2019..2021\n- Kept the stock"


def test_a_part_of_a_line_that_a_style_sheet_floats_to_the_right_is_a_cell() -> None:
    page = (
        "<html><head><style>.r{float:right}</style></head><body><h1>Ann Example</h1><h2>Languages</h2>"
        "<div>English<span class=r>native</span></div><div>Welsh<span style='margin-left:auto'>fluent</span></div>"
        "<h2>Skills</h2><p>Grafting</p></body></html>"
    )
    resume = parse_resume(read_html(page, "cv.html"))
    assert outline(resume, "Languages") == "= : English <native>, Welsh <fluent>"
