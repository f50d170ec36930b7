"""Which comes first, education or experience."""

import datetime as dt

import pytest

from tailor.model import Edit, EditKind, Entry, Refused, Section, SectionKind, TailoredResume
from tailor.tailoring import Ordering, Refusals, SectionOrder, find_untrue, order_sections
from tests.tailoring.samples import (
    NURSE_POSTING,
    VOCABULARY,
    education,
    entry,
    experience,
    projects,
    resume,
    skills,
)

TODAY = dt.date(2026, 11, 22)
AUTO, NOTHING_REFUSED = SectionOrder.AUTO, Refusals()


def job(when: str) -> Entry:
    return entry("e1", "Site Carpenter", "Rowan Joinery", when, ["Hung doors."])


def degree(when: str) -> Entry:
    return entry("d1", "BSc Building Surveying", "Northmoor University", when, [])


def order(
    *sections: Section, asked: SectionOrder = AUTO, refusals: Refusals = NOTHING_REFUSED
) -> tuple[list[str], tuple[Edit, ...]]:
    made, edits = order_sections(resume("Ida Marsh", *sections), Ordering(asked, TODAY, refusals))
    return [section.heading for section in made.sections], edits


def test_a_students_education_comes_before_a_summer_job() -> None:
    headings, [edit] = order(skills("Joinery"), experience(job("2026-06 2026-08")), education(degree("2024 now")))
    assert headings == ["Skills", "Education", "Experience"]
    assert (edit.kind, edit.item_id) == (EditKind.ORDER_SECTIONS, "education")
    assert (edit.before, edit.after) == ("Skills, Experience, Education", "Skills, Education, Experience")
    assert edit.reason == "your studies go on or have just ended, and there is little work yet"


def test_a_job_beside_the_studies_makes_no_experienced_person() -> None:
    headings, edits = order(experience(job("2022 2025")), education(degree("2021 2025")))
    assert (headings, len(edits)) == (["Education", "Experience"], 1)


def test_an_experienced_persons_work_comes_before_an_old_degree() -> None:
    headings, [edit] = order(education(degree("2009 2012")), skills("Joinery"), experience(job("2013 now")), projects())
    assert headings == ["Skills", "Experience", "Education", "Projects"]
    assert edit.reason == "your years of work since your last degree say more to a reader"


@pytest.mark.parametrize(
    ("work", "study"),
    [
        ("2023-01 now", "2024 now"),  # works and studies
        ("2023-06 2026-10", "2019 2023"),  # some years of work
        ("2015 now", "2022 2025"),  # much work, a new degree
        ("", "2024 now"),  # work without dates
        ("2013 now", "2009 2012"),  # in order already
    ],
)
def test_the_persons_own_order_stays_where_the_dates_are_not_clear_or_it_is_right_already(
    work: str, study: str
) -> None:
    own = (experience(job(work)), education(degree(study)))
    for sections in (own, own[::-1]) if study != "2009 2012" else (own,):
        assert order(*sections) == ([section.heading for section in sections], ())


def test_an_academic_resume_keeps_its_order() -> None:
    papers = experience(kind=SectionKind.PUBLICATIONS, heading="Publications")
    headings, edits = order(education(degree("2004 2009")), experience(job("2010 now")), papers)
    assert (headings, edits) == (["Education", "Experience", "Publications"], ())


def test_the_person_decides_against_the_dates() -> None:
    sections = (education(degree("2009 2012")), experience(job("2013 now")))
    assert order(*sections, asked=SectionOrder.RESUME) == (["Education", "Experience"], ())
    assert order(*sections, asked=SectionOrder.STUDENT) == (["Education", "Experience"], ())
    headings, [edit] = order(*sections[::-1], asked=SectionOrder.STUDENT)
    assert (headings, edit.reason) == (["Education", "Experience"], "you asked for it (student)")
    headings, [edit] = order(*sections, asked=SectionOrder.EXPERIENCED)
    assert (headings, edit.reason) == (["Experience", "Education"], "you asked for it (experienced)")


def test_a_refused_order_does_not_come_back() -> None:
    refusals = Refusals([Refused("order sections", "Education, Experience")])
    sections = (education(degree("2009 2012")), experience(job("2013 now")))
    assert order(*sections, refusals=refusals) == (["Education", "Experience"], ())


@pytest.mark.parametrize("asked", list(SectionOrder))
def test_every_section_stays_and_nothing_is_untrue_in_any_order(asked: SectionOrder) -> None:
    parts = [education(degree("2009 2012")), skills("Joinery"), experience(job("2013 now")), projects()]
    for turn in range(len(parts)):
        own = resume("Ida Marsh", *parts[turn:], *parts[:turn])
        made, edits = order_sections(own, Ordering(asked, TODAY, Refusals()))
        assert sorted(section.id for section in made.sections) == sorted(section.id for section in own.sections)
        assert find_untrue(TailoredResume(own, made, edits), None, NURSE_POSTING, VOCABULARY) == ()
