"""What JSON Resume's keys do not tell apart is told apart under `meta.tailor`: a resume reads back as it was."""

from dataclasses import replace

import pytest

from tailor.model import Bullet, Contact, Entry, ProfileLink, Resume, Section, SectionKind
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
from tailor.writers import resume_yaml
from tests.parsing.resume_outline import read

TOP = "Ann Example\nann@example.org"
JOB = "\n\nEXPERIENCE\n\nCook, Oak Inn, 2011 - 2019\n- Cooked\n"


def again(resume: Resume) -> Resume:
    return parse_resume(document_from_text(resume_yaml(resume), "me.yaml"))


def bare(resume: Resume) -> object:
    """A resume without the places of its words in the file."""
    return [
        [
            replace(one, details=(), bullets=(), span=None),
            [(line.text, line.level, line.prose) for line in (*one.details, None, *one.bullets) if line],
            len(one.details),
        ]
        for section in resume.sections
        for one in section.entries
    ]


@pytest.mark.parametrize(
    "links",
    [
        "github.com/ann-example | ann-example.org",
        "https://www.linkedin.com/in/ann-example",
        "ann-example.org | github.com/ann-example | leetcode.com/ann-example",
    ],
)
def test_links_keep_their_order_and_gain_no_labels(links: str) -> None:
    resume = read(f"{TOP} | {links}{JOB}")
    assert len(resume.contact.links) > 0
    assert again(resume).contact.links == resume.contact.links


@pytest.mark.parametrize(
    "rows",
    [
        "BSc Physics, Elm University, 2004\nManual handling, 2023\nFire safety, 2022\n",
        "Lehre zum Tischler, Erle AG, 2001 - 2004\nSchulhaus Rosen, Biel\n",
        "Forklift licence\n",
    ],
)
def test_what_stands_among_degrees_without_being_one_does_not_become_one(rows: str) -> None:
    resume = read(f"{TOP}{JOB}\nEDUCATION\n\n{rows}")
    back = again(resume)
    assert bare(back) == bare(resume)
    assert back.to_json_resume() == resume.to_json_resume()


def told(*bullets: Bullet, details: tuple[str, ...] = ()) -> Resume:
    job = Entry("s1.e1", "Cook", "Oak Inn", bullets=bullets, details=tuple(Bullet("", text) for text in details))
    return Resume("cv.txt", Contact("Ann Example"), sections=(Section("s1", SectionKind.EXPERIENCE, "Work", (job,)),))


@pytest.mark.parametrize(
    "resume",
    [
        told(details=("cooked for forty guests a day", "80%")),
        told(Bullet("", "I ran the kitchen alone.", prose=True), details=("seasonal work",)),
        told(Bullet("", "I ran it.", prose=True), Bullet("", "Cooked"), Bullet("", "It closed.", prose=True)),
        told(Bullet("", "Cooked"), details=("seasonal work, in the summer.",)),
    ],
)
def test_paragraphs_and_details_of_a_job_stay_what_they_are(resume: Resume) -> None:
    def lines(one: Resume) -> list[object]:
        return [
            [(line.text, line.prose) for line in part]
            for part in (one.sections[0].entries[0].details, one.sections[0].entries[0].bullets)
        ]

    assert lines(again(resume)) == lines(resume)


@pytest.mark.parametrize("value", ["0 1 2 3/1", "9/1", "x", "99999999/1", "0/1"])
def test_places_of_paragraphs_that_somebody_broke_lose_no_line(value: str) -> None:
    resume = told(Bullet("", "Cooked"), Bullet("", "I ran it.", prose=True))
    text = resume_yaml(resume)
    assert "told: 1/1" in text
    job = (
        parse_resume(document_from_text(text.replace("told: 1/1", f"told: '{value}'"), "me.yaml"))
        .sections[0]
        .entries[0]
    )
    assert {line.text for line in (*job.details, *job.bullets)} == {"Cooked", "I ran it."}


def test_a_link_that_the_person_renames_keeps_the_new_name() -> None:
    resume = read(f"{TOP} | github.com/ann-example{JOB}")
    renamed = resume_yaml(resume).replace("network: GitHub", "network: My code")
    links = parse_resume(document_from_text(renamed, "me.yaml")).contact.links
    assert links == (ProfileLink("https://github.com/ann-example", "My code", "ann-example"),)
