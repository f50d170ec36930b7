"""What a parser read, beside what was meant, and the places of a resume."""

from dataclasses import replace

from tailor.model import DateRange, Entry, Resume, Section, SectionKind
from tailor.reporting import compare_read_back
from tailor.reporting.places import own_places
from tests.writers.samples import RESUME


def wrong(read: Resume) -> list[tuple[str, str]]:
    return [(row.label, row.value) for row in compare_read_back(RESUME, read) if not row.is_right]


def without(kind: SectionKind) -> Resume:
    return replace(RESUME, sections=tuple(section for section in RESUME.sections if section.kind is not kind))


def test_a_resume_that_reads_back_whole_is_right_in_every_row() -> None:
    rows = compare_read_back(RESUME, RESUME)
    assert all(row.is_right for row in rows)
    assert [(row.label, row.value) for row in rows][:4] == [
        ("Name", "Maren Oduya-Lindqvist"),
        ("Email", "maren.lindqvist@example.org"),
        ("Phone", "+44 20 7946 0112"),
        ("Location", "Leeds"),
    ]
    assert ("Job", "Staff Nurse, Brackwater Community Trust, 2018-09 – 2021-02: 2 bullets") in [
        (row.label, row.value) for row in rows
    ]
    assert (rows[-1].label, rows[-1].value) == ("Skills", "4 skills of 4")


def test_a_lost_address_is_said() -> None:
    assert wrong(replace(RESUME, contact=replace(RESUME.contact, email=""))) == [("Email", "not found")]


def test_a_lost_section_is_said_with_its_entries() -> None:
    found = wrong(without(SectionKind.EDUCATION))
    assert [label for label, _ in found] == ["Sections", "Education"]
    assert found[1][1] == "1 entry not found"


def test_a_job_with_other_dates_or_fewer_bullets_is_said() -> None:
    sections = list(RESUME.sections)
    jobs = list(sections[1].entries)
    jobs[1] = replace(jobs[1], bullets=jobs[1].bullets[:1], dates=DateRange("2019", "2021"))
    sections[1] = replace(sections[1], entries=tuple(jobs))
    found = wrong(replace(RESUME, sections=tuple(sections)))
    assert found == [("Job", "Staff Nurse, Brackwater Community Trust, 2019 – 2021: 1 bullet")]


def test_the_places_are_called_as_the_person_would() -> None:
    assert own_places(RESUME) == (
        "skills",
        "Senior Staff Nurse, Elmfield Hospital",
        "Staff Nurse, Brackwater Community Trust",
        "Harbour Café",
        "BSc (Hons) Adult Nursing, University of Northmoor",
    )


def test_two_times_at_one_place_are_told_apart_by_their_dates() -> None:
    jobs = tuple(Entry(year, "Chef", "Elm Inn", dates=DateRange(year, year, text=year)) for year in ("2019", "2023"))
    resume = Resume("r", RESUME.contact, sections=(Section("s", SectionKind.EXPERIENCE, "Work", jobs),))
    assert own_places(resume) == ("skills", "Chef, Elm Inn (2019)", "Chef, Elm Inn (2023)")
