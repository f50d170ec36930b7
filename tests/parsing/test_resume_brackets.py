"""Employers in brackets, degrees by their letters, one sentence among paragraphs, and titles set as headings are."""

from tailor.model import Block, BlockKind, Document, Style
from tailor.parsing.resume import parse_resume
from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n\n"


def test_employers_in_brackets_behind_all_titles_are_the_employers() -> None:
    jobs = (
        ("Cook (Ash Hotel)", "2019 – 2021"),
        ("Porter (Parcelwise)", "2015 – 2019"),
        ("Waiter (Sobol's)", "2012 – 2014"),
    )
    text = "\n".join(f"{head}   {dates}\n- Fed guests\n" for head, dates in jobs)
    shown = outline(read(TOP + text), "EXPERIENCE").splitlines()[::2]
    assert shown == [
        "> Cook / Ash Hotel / ? / 2019..2021",
        "> Porter / Parcelwise / ? / 2015..2019",
        "> Waiter / Sobol's / ? / 2012..2014",
    ]


def test_brackets_behind_one_title_among_others_are_a_part_of_it() -> None:
    text = (
        "Nurse (Night Shift)   2019 – 2021\nElm Hospital\n- Led nights\n\nCook   2015 – 2019\nAsh Hotel\n- Fed guests\n"
    )
    shown = outline(read(TOP + text), "EXPERIENCE").splitlines()[::2]
    assert shown == ["> Nurse (Night Shift) / Elm Hospital / ? / 2019..2021", "> Cook / Ash Hotel / ? / 2015..2019"]


def test_a_degree_that_begins_with_its_letters_is_told_from_the_school() -> None:
    school = "HBO-V Verpleegkunde\nHanze Zorghuis, Groningen\n2014 – 2018\n"
    text = f"{TOP}Cook, Ash Hotel, 2019 – 2021\n\nEDUCATION\n\n{school}"
    entry = read(text).sections[-1].entries[0]
    assert (entry.title, entry.organisation) == ("HBO-V Verpleegkunde", "Hanze Zorghuis")


def test_a_short_sentence_is_prose_where_the_other_jobs_are_told_in_paragraphs() -> None:
    told = "Led the night shift of a ward with 28 beds. Wrote the rota that the others now use as well."
    text = f"{TOP}Nurse, Elm Hospital\n2019 – 2021\n{told}\n\nCook, Ash Hotel\n2015 – 2018\nFed ninety guests.\n"
    assert [[one.prose for one in entry.bullets] for entry in read(text).sections[-1].entries] == [[True], [True]]


def test_titles_too_long_for_headings_make_the_others_in_their_look_none() -> None:
    bold, plain = Style(10, bold=True, gap=1), Style(10)
    heads = ("HR Business Partner – Severn & Avon Water, Bristol", "HR Advisor – Contact First, Bath")
    blocks = [Block("Ann Example", style=Style(20)), Block("ann@example.org", style=plain)]
    blocks += [
        Block("Summary", style=bold),
        Block("HR partner for call centres.", style=plain),
        Block("Experience", style=bold),
    ]
    for head, dates in zip(heads, ("May 2019 – Present", "Feb 2016 – Apr 2019"), strict=True):
        blocks += [
            Block(head, style=bold),
            Block(dates, style=plain),
            Block("Met people", BlockKind.BULLET, style=plain),
        ]
    blocks += [Block("Languages", style=bold), Block("Welsh", style=plain)]
    resume = parse_resume(Document("cv.docx", "docx", "", tuple(blocks)))
    assert [section.heading for section in resume.sections] == ["Summary", "Experience", "Languages"]


def test_tildes_part_contact_data_and_one_job_in_paragraphs_makes_the_others_prose() -> None:
    told = "Led a ward with 28 beds and a team of nine. Wrote the rota that the other wards use as well."
    top = "Ann Example\nCroydon, London ~ 07700 900862 ~ ann@example.org\n\nEXPERIENCE\n\n"
    jobs = f"Nurse, Elm Home\n2019 – 2021\n{told}\n{told}\n\nCook, Ash Inn\n2015 – 2018\nFed ninety guests.\n"
    resume = read(top + jobs)
    assert resume.contact.location == "Croydon, London"
    assert [one.prose for entry in resume.sections[-1].entries for one in entry.bullets] == [True, True, True]
