"""Sections of jobs under headings that no table knows, right above other jobs."""

import pytest

from tailor.model import SectionKind
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text

COOKS = (("Cook", "Elm Inn", "2018 - present"), ("Sous Chef", "Ash Hotel", "2015 - 2018"))
STAGE = (("Stage Manager", "Alder Theatre", "2018 - present"), ("Lighting Technician", "Brook Players", "2014 - 2018"))
SEA = (("Kapitän", "Linden Reederei GmbH", "2016 - 2020"), ("Matrose", "Ulmen Reederei", "2012 - 2016"))
CLUB = (("Treasurer", "Alder Residents Association", "2015 - 2019"), ("Captain", "Brook Rowing Club", "2012 - 2015"))
TREKS = (("Marathon", "Leeds", "2019"), ("Trek", "Nepal", "2020 - 2021"))
TEACHER = (("Teacher", "Holly School", "2012 - 2015"),)
FORMS = ("{}, {}, {}\n- Kept the records\n", "### {}, {}\n\n{}\n\n- Kept the records\n")


def jobs(sections: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...], form: str) -> list[tuple[str, str]]:
    marked = form.startswith("#")
    name, head = ("# Ann Example", "## {}") if marked else ("Ann Example", "{}")
    text = f"{name}\n\nann@example.org\n\n"
    for heading, entries in sections:
        title = heading if marked else heading.upper()
        text += head.format(title) + "\n\n" + "\n".join(form.format(*entry) for entry in entries) + "\n"
    for heading, told in (("Education", "BA History, Brook University, 2005 - 2008"), ("Skills", "Excel, Word")):
        text += head.format(heading if marked else heading.upper()) + f"\n\n{told}\n\n"
    resume = parse_resume(document_from_text(text, "cv.md" if marked else "cv.txt"))
    return [
        (entry.title, entry.organisation) for one in resume.of_kind(SectionKind.EXPERIENCE) for entry in one.entries
    ]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("heading", "own", "below"),
    [
        ("On the line", COOKS, "Teaching"),
        ("Backstage", STAGE, "Earlier jobs"),
        ("Auf See", SEA, "Berufserfahrung"),
    ],
)
def test_jobs_above_others_of_the_same_form_are_work(
    heading: str, own: tuple[tuple[str, str, str], ...], below: str, form: str
) -> None:
    found = jobs(((heading, own), (below, TEACHER)), form)
    assert found == [(title, name) for title, name, _ in (*own, *TEACHER)]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("heading", "own"), [("Campus life", CLUB), ("Side quests", TREKS)])
def test_offices_of_clubs_and_travels_are_no_work(
    heading: str, own: tuple[tuple[str, str, str], ...], form: str
) -> None:
    found = jobs(((heading, own), ("Work experience", COOKS)), form)
    assert not {name for _, name in found} & {name for _, name, _ in own}


@pytest.mark.parametrize("form", FORMS)
def test_what_stands_below_the_jobs_may_be_no_work(form: str) -> None:
    found = jobs((("Work experience", COOKS), ("Backstage", STAGE)), form)
    assert found == [(title, name) for title, name, _ in COOKS]
