"""LinkedIn's "Save to PDF": a painted sidebar, however short, and jobs whose look tells what their lines are."""

import pytest

from tailor.model import Block, BlockKind, Document, Resume, Style
from tailor.parsing.dates import find_dates, is_duration
from tailor.parsing.places import is_place
from tailor.parsing.resume import parse_resume
from tailor.readers.pdf import read_pdf
from tests.parsing.resume_outline import outline
from tests.readers.pdf_builder import PdfPage, pdf_of

Line = tuple[str, float]
JOB = [("Larch Ferries", 12), ("Purser", 11.5), ("March 2019 - Present (7 years 8 months)", 10.5)]


def page_of(main: list[Line], side: list[Line]) -> PdfPage:
    page = PdfPage().area(0, 0, 205, 840, "0.16 0.24 0.29 rg")
    y = 60.0
    for text, size in side:
        page.text(22, y, text, size=size, color="1 g")
        y += 16
    y = 60.0
    for text, size in [("Ann Example", 26), ("Purser and cook", 12), ("Leeds, England, United Kingdom", 12), *main]:
        y += size / 2 if size in {12, 15.75} else 0
        page.text(224, y, text, size=size)
        y += 1.3 * size
    return page


def read(*main: Line, side: tuple[Line, ...] = (("Contact", 13), ("www.linkedin.com/in/ann-", 10.5))) -> Resume:
    return parse_resume(read_pdf(pdf_of(page_of([("Experience", 15.75), *JOB, *main], list(side))), "Profile.pdf"))


def test_a_sidebar_of_two_lines_leaves_the_name_alone() -> None:
    resume = read()
    assert (resume.contact.name, resume.headline) == ("Ann Example", "Purser and cook")


def test_a_line_of_a_short_sidebar_may_stand_beside_the_headline() -> None:
    side = (("Contact", 13), ("www.linkedin.com/in/ann-", 10.5), ("example (LinkedIn)", 10.5))
    assert read(side=side).contact.name == "Ann Example"


def test_labels_in_a_painted_margin_are_read_with_what_stands_beside_them() -> None:
    page = PdfPage().area(0, 0, 150, 840, "0.9 0.9 0.6 rg").text(40, 60, "Ann Example", size=20)
    for y, label in ((100, "Experience"), (200, "Skills"), (220, "Hobbies")):
        page.text(40, y, label)
    page.lines(
        200,
        100,
        ["Purser, Larch Ferries, 2019 - 2024", "Sold tickets and kept the till and cash of the bars", "on two ships"],
        leading=14,
    )
    page.lines(200, 200, ["Welsh, tills", "", "Rowing"], leading=10)
    texts = [block.text for block in read_pdf(pdf_of(page), "cv.pdf").blocks]
    assert "Experience\tPurser, Larch Ferries, 2019 - 2024" in texts
    assert "Skills\tWelsh, tills" in texts


def test_a_town_that_no_table_knows_is_the_place_of_the_job_above_it() -> None:
    resume = read(
        ("Wexbourne", 10.5),
        ("Elm Cruises", 12),
        ("Steward", 11.5),
        ("May 2016 - March 2019 (2 years 11 months)", 10.5),
        ("Upper Wexbourne", 10.5),
        ("Deck hand", 11.5),
        ("May 2014 - April 2016 (2 years)", 10.5),
        ("Upper Wexbourne", 10.5),
    )
    assert outline(resume, "Experience") == (
        "> Purser / Larch Ferries / Wexbourne / 2019-03..now\n"
        "> Steward / Elm Cruises / Upper Wexbourne / 2016-05..2019-03\n"
        "> Deck hand / Elm Cruises / Upper Wexbourne / 2014-05..2016-04"
    )


def test_an_employer_below_dates_is_set_otherwise_and_no_place() -> None:
    resume = read(("Wexbourne", 12), ("Steward", 11.5), ("May 2016 - March 2019 (2 years 11 months)", 10.5))
    assert outline(resume, "Experience").splitlines()[1] == "> Steward / Wexbourne / ? / 2016-05..2019-03"


def test_a_school_without_dates_below_another_is_a_school_of_its_own() -> None:
    resume = read(
        ("Education", 15.75), ("Elm University", 12), ("BSc, Botany · (2010 - 2013)", 10.5), ("Wexbourne vgs", 12)
    )
    assert [entry.organisation for entry in resume.sections[1].entries] == ["Elm University", "Wexbourne vgs"]
    assert any('"Wexbourne vgs" in "Education" has no dates' in note.text for note in resume.notes)


def test_a_school_with_a_word_in_small_letters_is_no_caption_of_its_degree() -> None:
    resume = read(
        ("Education", 15.75), ("Lycée hôtelier du Larch", 12), ("BTS, Management en restauration · (2010 - 2013)", 10.5)
    )
    assert outline(resume, "Education").startswith("> BTS, Management en restauration / Lycée hôtelier du Larch / ?")


@pytest.mark.parametrize(
    "length", ["4 Jahre 5 Monate", "1 an 3 mois", "8 mois", "3 anos 1 mês", "3 anni 1 mese", "4 jaar 5 maanden"]
)
def test_a_length_behind_dates_is_read_to_its_end(length: str) -> None:
    text = f"2016 - 2020 ({length})"
    assert is_duration(length)
    assert [text[found.start : found.end] for found in find_dates(text)] == [text]


def test_the_end_of_a_swedish_name_is_no_word_before_a_date() -> None:
    text = "Elmtrafik AB\t2021-02 – Present"
    assert [text[found.start : found.end] for found in find_dates(text)] == ["2021-02 – Present"]


def test_a_school_whose_name_tells_nothing_is_no_caption_of_its_degree() -> None:
    resume = read(
        ("Education", 15.75),
        ("IT Wexbourne", 12),
        ("Advanced Certificate, Engines · (2007 - 2011)", 10.5),
        ("Zelmo College", 12),
        ("Leaving Certificate", 10.5),
    )
    schools = [(entry.organisation, entry.title) for entry in resume.sections[1].entries]
    assert schools == [("IT Wexbourne", "Advanced Certificate, Engines"), ("Zelmo College", "Leaving Certificate")]


GROUPED = [
    ("Brindle & Co", 12),
    ("3 years 11 months", 10.5),
    ("Senior Rigger", 11.5),
    ("January 2018 - August 2019 (1 year 8 months)", 10.5),
    ("Elmford, Larchshire", 10.5),
    ("- Hung the sails of the training ship", 10.5),
    ("Rigger", 11.5),
    ("October 2015 - December 2017 (2 years 3 months)", 10.5),
    ("Elmford, Larchshire", 10.5),
]


@pytest.mark.parametrize("place", ["Wexbourne", "Greater Boston Area", "Lyon et périphérie", "Sevilla y alrededores"])
def test_an_employer_with_the_length_of_all_positions_holds_for_each_and_for_no_other(place: str) -> None:
    following = [("Zelmo", 12), ("Junior Rigger", 11.5), ("July 2012 - September 2015 (3 years 3 months)", 10.5)]
    resume = read(*GROUPED, *following, (place, 10.5), ("Learned splicing.", 10.5))
    assert [line for line in outline(resume, "Experience").splitlines() if line.startswith(">")] == [
        "> Purser / Larch Ferries / ? / 2019-03..now",
        "> Senior Rigger / Brindle & Co / Elmford, Larchshire / 2018-01..2019-08",
        "> Rigger / Brindle & Co / Elmford, Larchshire / 2015-10..2017-12",
        f"> Junior Rigger / Zelmo / {place} / 2012-07..2015-09",
    ]


def test_a_position_at_the_top_of_a_page_is_with_the_employer_of_the_page_before() -> None:
    first = page_of([("Experience", 15.75), *JOB, *GROUPED], [("Contact", 13), ("www.linkedin.com/in/ann", 10.5)])
    second = PdfPage()
    for y, (text, size) in zip(
        (60, 75, 100, 120, 140),
        [
            ("Rigger's Mate", 11.5),
            ("May 2014 - September 2015 (1 year 5 months)", 10.5),
            ("Zelmo", 12),
            ("Deck hand", 11.5),
            ("May 2013 - April 2014 (1 year)", 10.5),
        ],
        strict=True,
    ):
        second.text(224, y, text, size=size)
    resume = parse_resume(read_pdf(pdf_of(first, second), "Profile.pdf"))
    jobs = [(entry.title, entry.organisation) for entry in resume.sections[0].entries]
    assert jobs[2:] == [("Rigger", "Brindle & Co"), ("Rigger's Mate", "Brindle & Co"), ("Deck hand", "Zelmo")]


def test_titles_above_their_employers_are_no_export() -> None:
    resume = read(("Zelmo", 12), ("Deck hand", 12), ("Elm Cruises", 10.5), ("May 2013 - April 2014 (1 year)", 10.5))
    assert ("Deck hand", "Elm Cruises") in [(entry.title, entry.organisation) for entry in resume.sections[0].entries]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Großraum Hamburg", True),
        ("Région de Paris, France", True),
        ("Ville de Nantes et périphérie", True),
        ("Amsterdam en omgeving", True),
        ("Greater Elmford Metropolitan Area", True),
        ("Greater Elmford", False),
        ("Greater Boston Area Food Bank", False),
        ("Ville de Nantes", False),
    ],
)
def test_an_area_around_a_town_is_a_place_where_no_employer_is_called_so(text: str, *, told: bool) -> None:
    assert is_place(text) is told


def test_a_title_and_an_employer_over_two_lines_are_whole() -> None:
    resume = read(
        ("The Royal Society for the Care of Hedgerows,", 12.0),
        ("Ditches and Lanes", 12.001),
        ("Programme Manager for Rural", 11.5),
        ("Access and Volunteers", 11.501),
        ("May 2013 - April 2014 (1 year)", 10.5),
    )
    last = resume.sections[0].entries[-1]
    assert last.title == "Programme Manager for Rural Access and Volunteers"
    assert last.organisation == "The Royal Society for the Care of Hedgerows, Ditches and Lanes"


@pytest.mark.parametrize("length", ["6 years 3 months", "6 Jahre 3 Monate", "6 ans 3 mois", "6 anos 3 meses"])
def test_the_length_of_all_jobs_below_a_bold_employer_is_said_of_none(length: str) -> None:
    page = PdfPage().text(50, 60, "Ann Example", size=26).text(50, 100, "Experience", size=16)
    page.text(50, 124, "Elm Logistics", font="Helvetica-Bold").text(50, 138, length)
    page.lines(50, 152, ["Lead Purser", "January 2020 - Present", "Keeps the tills of nine ships."], leading=14)
    page.lines(50, 208, ["Purser", "July 2017 - December 2019", "Sold tickets on two ships."], leading=14)
    page.text(50, 264, "Larch Ferries", font="Helvetica-Bold")
    page.lines(50, 278, ["Cook", "September 2013 - June 2017"], leading=14)
    first, *_ = parse_resume(read_pdf(pdf_of(page), "cv.pdf")).sections[0].entries
    assert (first.title, first.organisation, first.details) == ("Lead Purser", "Elm Logistics", ())


def test_a_town_below_the_last_of_two_titles_is_no_employer_where_titles_are_set_as_bullets_are() -> None:
    rows = (
        ("Ann Example", 24.0), ("ann@example.org", 10.5), ("Experience", 14.0),
        ("Oak Mills", 12.0), ("Head Buyer", 10.5),
        ("May 2021 - Present (3 years)", 10.5), ("Leeds", 10.5), ("- Sold wool", 10.5), ("Ash Mills", 12.0),
        ("6 years", 10.5), ("Senior Buyer", 10.5), ("January 2018 - April 2021 (3 years 4 months)", 10.5),
        ("Buyer", 10.5), ("May 2015 - December 2017 (2 years 8 months)", 10.5), ("Douarnenez", 10.5),
        ("Education", 14.0), ("BSc Botany, Elm University, 2012", 10.5),
    )  # fmt: skip
    blocks = tuple(
        Block(
            text.removeprefix("- "),
            BlockKind.BULLET if text[0] == "-" else BlockKind.LINE,
            style=Style(size=size, italic=" - " in text),
        )
        for text, size in rows
    )
    resume = parse_resume(Document("Profile.pdf", "pdf", "\n".join(block.text for block in blocks), blocks))
    assert outline(resume, "Experience") == (
        "> Head Buyer / Oak Mills / Leeds / 2021-05..now\n- Sold wool\n"
        "> Senior Buyer / Ash Mills / ? / 2018-01..2021-04\n"
        "> Buyer / Ash Mills / Douarnenez / 2015-05..2017-12"
    )
