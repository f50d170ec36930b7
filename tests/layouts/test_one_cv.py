"""One candidate in many designs: whatever program made the file, what is understood is the same."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest
from pdfminer.high_level import extract_pages
from pdfminer.layout import LTChar

from tailor.model import Resume
from tailor.pipeline import read_resume
from tests.layouts import person
from tests.layouts.render import DESIGNS, render
from tests.layouts.text_designs import iso

# JSON Resume has no place for a section of another kind, so that file leaves it out.
WITHOUT_UNUSUAL = {"json-resume.json"}


@pytest.mark.parametrize("design", DESIGNS)
def test_every_design_of_a_cv_is_understood_alike(design: str, tmp_path: Path) -> None:
    resume = read_resume(render(design, tmp_path))
    understood = {key: value for key, value in resume.to_json_resume().items() if key not in {"$schema", "meta"}}
    assert _without_schemes(understood) == expected()
    if design not in WITHOUT_UNUSUAL:
        heading, lines = person.UNUSUAL
        assert _section_texts(resume, heading) == list(lines)


@pytest.mark.parametrize("design", ["left-sidebar.pdf", "date-margin.pdf", "table.pdf"])
def test_every_letter_that_a_pdf_paints_is_in_what_was_read(design: str, tmp_path: Path) -> None:
    pdf = render(design, tmp_path)
    resume = read_resume(pdf)
    told = [*resume.lines, *(note.text for note in resume.notes)]
    assert not Counter(_painted(extract_pages(pdf, laparams=None))) - Counter(_letters("".join(told)))


def _painted(layout: Iterable[object]) -> list[str]:
    """The letters of pdfminer's own stream, which knows no lines."""
    letters: list[str] = []
    for item in layout:
        if isinstance(item, LTChar):
            letters += _letters(item.get_text())
        elif isinstance(item, Iterable):
            letters += _painted(item)
    return letters


def _letters(text: str) -> list[str]:
    return [char for char in unicodedata.normalize("NFKC", text) if char.isalnum()]


def expected() -> dict[str, object]:
    """The candidate's facts as JSON Resume."""
    town, region = person.LOCATION.split(", ")
    username = person.LINKEDIN.rsplit("/", 1)[-1]
    return {
        "basics": {
            "name": person.NAME,
            "label": person.HEADLINE,
            "email": person.EMAIL,
            "phone": person.PHONE,
            "summary": person.SUMMARY,
            "location": {"city": town, "region": region},
            "profiles": [{"network": "LinkedIn", "username": username, "url": person.LINKEDIN}],
        },
        "work": [{"name": job.organisation, "position": job.title, **_dated(job)} for job in person.JOBS],
        "volunteer": [
            {
                "organization": person.VOLUNTEERING.organisation,
                "position": person.VOLUNTEERING.title,
                **_dated(person.VOLUNTEERING),
            }
        ],
        "education": [
            {
                "institution": course.institution,
                "studyType": course.degree,
                **({"area": course.field} if course.field else {}),
                "location": course.location,
                "startDate": course.start,
                "endDate": course.end,
            }
            for course in person.COURSES
        ],
        "skills": [{"name": name, "keywords": list(skills)} for name, skills in person.SKILLS],
        "certificates": [{"name": name, "issuer": issuer, "date": year} for name, issuer, year in person.CERTIFICATES],
        "languages": [{"language": name, "fluency": level} for name, level in person.LANGUAGES],
    }


def _dated(job: person.Job) -> dict[str, object]:
    row: dict[str, object] = {"startDate": iso(job.start), "highlights": list(job.bullets)}
    if job.location:
        row["location"] = job.location
    if job.end != "Present":
        row["endDate"] = iso(job.end)
    return row


def _without_schemes(value: object) -> object:
    """A design that shows an address without https:// and hides no link behind it has it so."""
    if isinstance(value, Mapping):
        return {key: _without_schemes(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_without_schemes(item) for item in value]
    return value.removeprefix("https://") if isinstance(value, str) else value


def _section_texts(resume: Resume, heading: str) -> list[str]:
    sections = [section for section in resume.sections if section.heading.casefold() == heading.casefold()]
    assert len(sections) == 1, [section.heading for section in resume.sections]
    section = sections[0]
    entries = [text for entry in section.entries for text in (entry.title, *(item.text for item in entry.bullets))]
    return [line.text for line in section.lines] + [text for text in entries if text]
