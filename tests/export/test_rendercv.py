"""What RenderCV itself asks of a file, and what the program reads again of what it wrote for RenderCV.

The rules are those of RenderCV's data model: a person has no key beside the known ones, a network has its form of
user name, a span of time is written in figures and ends after it begins.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings

from tailor import read_resume
from tailor.config import Settings
from tailor.model import Contact, DateRange, Entry, ProfileLink, Resume, Section, SectionKind
from tailor.parsing import parse_resume
from tailor.pipeline.exports import export
from tailor.readers import document_from_text
from tests.export.resumes import resumes
from tests.writers.test_designs import READABLE

NOW = dt.datetime(2026, 3, 2, tzinfo=dt.UTC)
RICH = sorted((Path(__file__).parents[1] / "stories" / "rich").glob("*.txt"), key=lambda path: path.name)
PERSON = {
    "name", "headline", "location", "email", "photo", "phone", "website", "social_networks", "custom_connections",
    "sections",
}  # fmt: skip
USER = {"ORCID": r"\d{4}-\d{4}-\d{4}-\d{3}[\dX]", "StackOverflow": r"\d+/[^/]+"}
TOP = "# Ida Falk\nida.falk@example.org\n\n## Experience\nClerk, Elm House, 2018 – 2020\n- Filed forms.\n\n"


def written(resume: Resume) -> str:
    return export(resume, "rendercv", Settings(), NOW).content.decode()


def person(resume: Resume) -> dict[str, Any]:
    loaded = yaml.safe_load(written(resume))
    assert set(loaded) == {"cv"}
    return dict(loaded["cv"])


def objections(cv: Mapping[str, Any]) -> Iterator[str]:
    """What RenderCV would refuse."""
    yield from (f"unknown key {key}" for key in cv.keys() - PERSON)
    for row in cv.get("social_networks", []):
        if not re.fullmatch(USER.get(row["network"], r"\S+"), row["username"]):
            yield f"{row} is no user name"
    for row in cv.get("custom_connections", []):
        if set(row) != {"fontawesome_icon", "placeholder", "url"}:
            yield f"{row} lacks a key"
    entries = [row for rows in cv.get("sections", {}).values() for row in rows if isinstance(row, dict)]
    yield from (f"dates of {row}" for row in entries if not are_dates(row))


def are_dates(row: Mapping[str, Any]) -> bool:
    """Whether a span is in figures, with an end that is not before its start."""
    start, end = row.get("start_date"), row.get("end_date")
    figures = [str(date) for date in (start, end) if date not in (None, "present")]
    if not all(re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", date) for date in figures) or (start and not end):
        return False
    first = [date + "-01-01"[len(date) - 4 :] for date in figures]
    return first == sorted(first)


def made(dates: DateRange | None = None, **contact: Any) -> Resume:
    entry = Entry("e1", "Clerk", "Elm House", dates=dates)
    section = Section("s1", SectionKind.EXPERIENCE, "Experience", entries=(entry,))
    return Resume("r", Contact("Ida Falk", "ida.falk@example.org", **contact), sections=(section,), language="en")


def lost(resume: Resume) -> tuple[str, ...]:
    return export(resume, "rendercv", Settings(), NOW).lost


@pytest.mark.parametrize("source", RICH, ids=lambda path: path.stem)
def test_rendercv_takes_the_file_of_a_rich_resume_and_nothing_is_lost(source: Path) -> None:
    resume = read_resume(source)
    assert list(objections(person(resume))) == []
    assert lost(resume) == ()


@given(resume=resumes())
@settings(max_examples=30)
def test_rendercv_takes_every_file(resume: Resume) -> None:
    assert list(objections(person(resume))) == []


def test_rendercv_takes_the_file_of_the_sample_person() -> None:
    assert list(objections(person(READABLE))) == []


def test_a_number_without_a_countrys_code_is_a_connection_of_ones_own() -> None:
    resume = made(phone="(253) 555-0134")
    cv = person(resume)
    assert "phone" not in cv
    assert cv["custom_connections"] == [{"fontawesome_icon": "phone", "placeholder": "(253) 555-0134", "url": None}]
    assert lost(resume) == ()


@pytest.mark.parametrize(
    "urls",
    [
        ("https://ida.example.org", "https://shop.example.org"),
        ("https://linkedin.com/in/ida-falk", "https://ida.example.org", "https://blog.example.org"),
        ("https://stackoverflow.com/users/12345",),
        ("https://stackoverflow.com/users/12345/ida-falk",),
        ("https://orcid.org/0000-0002-1825-0097", "https://orcid.org/ida"),
    ],
)
def test_every_address_of_a_person_comes_back(urls: tuple[str, ...]) -> None:
    resume = made(links=tuple(map(ProfileLink, urls)))
    assert list(objections(person(resume))) == []
    assert lost(resume) == ()


@pytest.mark.parametrize(
    "dates",
    [
        DateRange("2019-03", "2019", text="03/2019 – 2019"),
        DateRange("2021-05", "2019-02", text="05/2021 – 02/2019"),
        DateRange("2014", None, text="2014 – ?"),
    ],
)
def test_a_span_that_rendercv_would_refuse_or_take_for_open_is_a_date_in_words(dates: DateRange) -> None:
    resume = made(dates)
    assert list(objections(person(resume))) == []
    assert lost(resume) == ()


@pytest.mark.parametrize("heading", ["Courses", "Weiterbildung", "Cursos", "Formations complémentaires"])
def test_courses_come_back_as_such(heading: str) -> None:
    text = f"{TOP}## Education\nBSc History, Elm University, 2017\n\n## {heading}\n- Binding, 2019\n- Welding, 2021\n"
    resume = parse_resume(document_from_text(text, "ida.md"))
    assert lost(resume) == ()


def test_a_comma_within_a_figure_parts_no_skill() -> None:
    text = f"{TOP}## Skills\nMoney: budgets of £3,500, cash desks\n"
    resume = parse_resume(document_from_text(text, "ida.md"))
    assert lost(resume) == ()


@pytest.mark.parametrize("break_", ["Career break", "Laid off", "Parental leave"])
def test_what_is_told_of_a_break_stays_a_detail(break_: str) -> None:
    reading = parse_resume(
        document_from_text(
            f"cv:\n  name: Ida Falk\n  sections:\n    Experience:\n    - company: ''\n      position: {break_}\n"
            "      start_date: 2012\n      end_date: 2015\n      summary: full-time parent and carer of two\n",
            "ida.yaml",
        )
    )
    told = reading.sections[0].entries[0]
    assert (told.title, [line.text for line in told.details]) == (break_, ["full-time parent and carer of two"])
    assert told.bullets == ()
