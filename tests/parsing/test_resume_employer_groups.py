"""Employers set off from their jobs by look alone, captions of other jobs, and names in two languages."""

import pytest

from tailor.model import Block, BlockKind, Document, Resume, SectionKind, Style
from tailor.parsing.double_titles import are_names_of_one
from tailor.parsing.resume import parse_resume

PLAIN = Style(size=11)
EMPLOYER = Style(size=12, bold=True)
TITLE = Style(size=11, bold=True, gap=1.1)
DATES = Style(size=11, italic=True, gap=0.5)
TOP = [Block("Ann Example", style=Style(size=18, bold=True)), Block("ann@example.org", style=PLAIN)]
HEADING = Style(size=13, bold=True, gap=1.1)


def read(*blocks: Block) -> Resume:
    ends = [Block("Education", style=HEADING), Block("BSc Botany, Elm University, 2001 – 2004", style=PLAIN)]
    own = (*TOP, Block("Employment History", style=HEADING), *blocks, *ends)
    return parse_resume(Document("cv.pdf", "pdf", "\n".join(block.text for block in own), tuple(own)))


def job(title: str, dates: str, *told: str, tab: bool = False) -> list[Block]:
    head = [Block(f"{title}\t{dates}", style=TITLE)] if tab else [Block(title, style=TITLE), Block(dates, style=DATES)]
    return [*head, *(Block(text, BlockKind.BULLET, style=PLAIN) for text in told)]


def jobs(resume: Resume) -> list[tuple[str, str]]:
    sections = resume.of_kind(SectionKind.EXPERIENCE)
    return [(entry.title, entry.organisation) for section in sections for entry in section.entries]


@pytest.mark.parametrize("tab", [True, False])
@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Larch Academy, Stockport", "Larch Academy"),
        ("Ysgol Uwchradd Cwmlarch / Cwmlarch High School, Llanelm", "Ysgol Uwchradd Cwmlarch / Cwmlarch High School"),
        ("Krankenhaus Ulmen / Ospedale di Olmo", "Krankenhaus Ulmen / Ospedale di Olmo"),
        ("Commune d’Ormes / Gemeente Olm", "Commune d’Ormes / Gemeente Olm"),
    ],
)
def test_an_employer_in_a_look_of_its_own_holds_for_all_jobs_below_it(line: str, name: str, *, tab: bool) -> None:
    resume = read(
        Block(line, style=EMPLOYER),
        Block("11–18 mixed, 1,140 on roll", style=PLAIN),
        *job("Head of Science", "2016 – present", "Led 13 teachers", "Ran the budget", tab=tab),
        *job("Teacher of Chemistry", "2006 – 2011 (leave in 2009)", "Form tutor", tab=tab),
        *job("Chemist", "Birch Coatings Ltd, 2002 – 2005", "Made paints"),
    )
    assert jobs(resume) == [
        ("Head of Science", name),
        ("Teacher of Chemistry", name),
        ("Chemist", "Birch Coatings Ltd"),
    ]
    first = resume.sections[0].entries[0]
    assert "11–18 mixed, 1,140 on roll" in [detail.text for detail in first.details]
    assert [bullet.text for bullet in first.bullets] == ["Led 13 teachers", "Ran the budget"]


@pytest.mark.parametrize("caption", ["Other employment", "Frühere Stellen", "Emplois précédents", "Puestos anteriores"])
def test_a_caption_in_the_look_of_employers_is_none(caption: str) -> None:
    resume = read(
        Block("Larch Academy", style=EMPLOYER),
        *job("Head of Science", "2016 – present", "Led 13 teachers"),
        *job("Teacher of Chemistry", "2006 – 2011", "Form tutor"),
        Block(caption, style=EMPLOYER),
        *job("Examiner (per script)", "Severn Board, 2003 – 2005", "Marked scripts"),
    )
    assert jobs(resume)[1:] == [("Teacher of Chemistry", "Larch Academy"), ("Examiner (per script)", "Severn Board")]


def test_titles_set_more_prominently_than_their_employers_stay_titles() -> None:
    resume = read(
        Block("Head of Science", style=EMPLOYER),
        *job("Larch Academy", "2016 – present", "Led 13 teachers"),
        Block("Teacher of Chemistry", style=EMPLOYER),
        *job("Birch School", "2006 – 2011", "Form tutor"),
    )
    assert jobs(resume) == [("Head of Science", "Larch Academy"), ("Teacher of Chemistry", "Birch School")]


@pytest.mark.parametrize("heading", [True, False])
@pytest.mark.parametrize("jobs_each", [1, 2])
def test_a_dated_row_set_as_the_employers_are_is_no_job_of_the_one_above(jobs_each: int, *, heading: bool) -> None:
    kind, level = (BlockKind.HEADING, 2) if heading else (BlockKind.LINE, 0)
    bold, plain = Style(size=11, bold=True, font="Elm-Bold"), Style(size=11, font="Elm")
    shown = [
        [
            Block(name, kind, level, bold),
            *(Block(f"{title}\t{dates}", style=Style(size=11, italic=True)) for title, dates in jobs[:jobs_each]),
            Block("Kept the stores tidy", BlockKind.BULLET, style=plain),
        ]
        for name, jobs in (
            ("Larch Joinery Ltd, Leeds", [("Bench Joiner", "2019 – present"), ("Improver", "2017 – 2019")]),
            ("Birch Bros, Halifax", [("Apprentice Joiner", "2010 – 2013"), ("Labourer", "2009 – 2010")]),
        )
    ]
    pause = Block("Cared for my mother\t2013 – 2017", kind, level, plain, bold_start=19)
    assert jobs(read(*shown[0], pause, *shown[1])) == [
        *[("Bench Joiner", "Larch Joinery Ltd"), ("Improver", "Larch Joinery Ltd")][:jobs_each],
        ("Cared for my mother", ""),
        *[("Apprentice Joiner", "Birch Bros"), ("Labourer", "Birch Bros")][:jobs_each],
    ]


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Gaelscoil na Coille", "Woodlands School", True),
        ("Stadt Ulm", "Ville d’Ulm", True),
        ("Skinwel Arvor", "Radio Arvor", True),
        ("Server", "Shift Lead", False),
        ("Chef", "Elm Hotel", False),
        ("BSc Botany", "Elm University", False),
        ("Leeds", "York", False),
    ],
)
def test_two_names_with_a_slash_are_one_where_both_name_an_organisation(first: str, second: str, *, same: bool) -> None:
    assert are_names_of_one(first, second) is same
