"""Heads whose rows all stand equally far from each other, in any order."""

import pytest

from tailor.model import Block, Document, SectionKind, Style
from tailor.parsing.resume import parse_resume

SCHOOLS = (
    ("Master of Fine Arts", "Alder School of Art", "2012 - 2014", ("Module: Screen printing", "Member of the society")),
    ("Bachelor of Arts in Design", "Brook University", "2008 - 2011", ("Upper second class honours",)),
)
JOBS = (
    ("Projektleiterin", "Linden Anlagen GmbH & Co. KG", "Ilvesheim", "05/2018 – heute", ("Leitung von Projekten",)),
    ("Sachbearbeiterin", "Stadtwerke Ulmau", "Ulmau", "10/2012 – 04/2018", ("Rechnungen", "Ablage der Akten")),
)


def rows(layout: str, bold: str, fields: dict[str, str]) -> list[tuple[str, bool]]:
    return [("".join(fields.get(key, key) for key in row), row[0] == bold) for row in layout.split("/")]


def read(section: str, texts: list[tuple[str, bool]], gap: float) -> Document:
    head = [Block("Ann Example", style=Style(size=20, page=1)),
            Block(section, style=Style(size=13, bold=True, page=1, gap=1.5))]  # fmt: skip
    return Document("cv.pdf", "pdf", "", (
        *head, *(Block(text, style=Style(size=10, page=1, gap=gap, bold=bold)) for text, bold in texts)))  # fmt: skip


@pytest.mark.parametrize("gap", [0.3, 1.2])
@pytest.mark.parametrize("bold", ["", "d", "s"])
@pytest.mark.parametrize("layout", ["d/s/t", "s/d/t", "t/d/s", "t/s/d", "d\tt/s", "s\tt/d", "d (t)/s"])
@pytest.mark.parametrize("notes", [True, False])
def test_each_degree_keeps_its_school_and_dates(layout: str, bold: str, gap: float, *, notes: bool) -> None:
    texts = []
    for degree, school, dates, told in SCHOOLS:
        texts += rows(layout, bold, {"d": degree, "s": school, "t": dates})
        texts += [(text, False) for text in told if notes]
    resume = parse_resume(read("EDUCATION", texts, gap))
    entries = [entry for section in resume.of_kind(SectionKind.EDUCATION) for entry in section.entries]
    assert [(one.title, one.organisation, one.dates and one.dates.end) for one in entries] == [
        (degree, school, dates[-4:]) for degree, school, dates, _ in SCHOOLS
    ]


@pytest.mark.parametrize("layout", ["a/b/p/t", "b/a/p/t", "t/a/b/p", "t/b/a/p", "a/b/t/p", "b\tt/a, p", "a (t)/b/p"])
@pytest.mark.parametrize("bold", ["", "a", "b"])
def test_a_town_above_statements_without_marks_is_the_place(layout: str, bold: str) -> None:
    texts = []
    for title, name, town, dates, told in JOBS:
        texts += rows(layout, bold, {"a": title, "b": name, "p": town, "t": dates})
        texts += [(text, False) for text in told]
    resume = parse_resume(read("BERUFSERFAHRUNG", texts, 0.6))
    entries = [entry for section in resume.of_kind(SectionKind.EXPERIENCE) for entry in section.entries]
    assert [(one.title, one.organisation, one.location, len(one.bullets)) for one in entries] == [
        (title, name, town, len(told)) for title, name, town, _, told in JOBS
    ]
