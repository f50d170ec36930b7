"""Three designs as Word documents."""

from collections.abc import Sequence
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Inches, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from tests.layouts.person import (
    CERTIFICATES,
    COURSES,
    EMAIL,
    HEADINGS,
    HEADLINE,
    JOBS,
    LANGUAGES,
    LINKEDIN,
    LOCATION,
    NAME,
    PHONE,
    SKILLS,
    SUMMARY,
    UNUSUAL,
    VOLUNTEERING,
    Job,
)


def with_styles(path: Path) -> None:
    """Word's own headings and lists; dates behind a tab stop at the right margin."""
    document = Document()
    document.add_heading(NAME, 0)
    document.add_paragraph(HEADLINE, "Subtitle")
    document.add_paragraph(f"{LOCATION} | {PHONE} | {EMAIL} | {LINKEDIN}")
    _heading(document, "summary")
    document.add_paragraph(SUMMARY)
    _heading(document, "experience")
    for job in JOBS:
        _tabbed(document, f"{job.title}, {job.organisation}", job.dates)
        document.add_paragraph(job.location)
        _bullets(document, job.bullets)
    _heading(document, "education")
    for course in COURSES:
        _tabbed(document, course.title, course.dates)
        document.add_paragraph(f"{course.institution}, {course.location}")
    _heading(document, "skills")
    for name, skills in SKILLS:
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{name}: ").bold = True
        paragraph.add_run(", ".join(skills))
    _heading(document, "certifications")
    _bullets(document, _certificate_lines())
    _heading(document, "languages")
    document.add_paragraph(_languages())
    _heading(document, "volunteering")
    _tabbed(document, f"{VOLUNTEERING.title}, {VOLUNTEERING.organisation}", VOLUNTEERING.dates)
    _bullets(document, VOLUNTEERING.bullets)
    _heading(document, "unusual")
    _bullets(document, UNUSUAL[1])
    document.save(str(path))


def with_table(path: Path) -> None:
    """Two columns made by a table without borders: contact, skills and languages left, the rest right."""
    document = Document()
    table = document.add_table(1, 2)
    table.autofit = False
    left, right = table.rows[0].cells
    for place, width in enumerate((Inches(2.2), Inches(4.3))):
        table.columns[place].width = table.rows[0].cells[place].width = width
    _fill_left(left)
    name = right.paragraphs[0].add_run(NAME)
    name.bold, name.font.size = True, Pt(22)
    right.add_paragraph(HEADLINE)
    _bold(right, HEADINGS["summary"])
    right.add_paragraph(SUMMARY)
    _bold(right, HEADINGS["experience"])
    for job in JOBS:
        _stacked_job(right, job)
    _bold(right, HEADINGS["volunteering"])
    _stacked_job(right, VOLUNTEERING)
    _bold(right, HEADINGS["education"])
    for course in COURSES:
        right.add_paragraph(course.title)
        right.add_paragraph(f"{course.institution}, {course.location} | {course.dates}")
    _bold(right, HEADINGS["unusual"])
    _bullets(right, UNUSUAL[1])
    document.save(str(path))


def typed_by_hand(path: Path) -> None:
    """Nothing but Word's Normal style: bold headings in capitals, typed bullets; a promotion as one block."""
    document = Document()
    document.add_paragraph().add_run(NAME).bold = True
    for text in (HEADLINE, LOCATION, PHONE, EMAIL, LINKEDIN):
        document.add_paragraph(text)
    _capitals(document, "summary")
    document.add_paragraph(SUMMARY)
    _capitals(document, "experience")
    for job in JOBS:
        if job is not JOBS[1]:
            document.add_paragraph(f"{job.organisation}, {job.location}")
        _typed_job(document, job)
    _capitals(document, "volunteering")
    document.add_paragraph(VOLUNTEERING.organisation)
    _typed_job(document, VOLUNTEERING)
    _capitals(document, "education")
    for course in COURSES:
        document.add_paragraph(f"{course.title}, {course.institution}, {course.location}, {course.dates}")
    _capitals(document, "certifications")
    _typed(document, _certificate_lines())
    _capitals(document, "skills")
    for name, skills in SKILLS:
        document.add_paragraph(f"{name}: {', '.join(skills)}")
    _capitals(document, "languages")
    document.add_paragraph(_languages())
    _capitals(document, "unusual")
    _typed(document, UNUSUAL[1])
    document.save(str(path))


def _fill_left(cell: _Cell) -> None:
    cell.paragraphs[0].add_run("Contact").bold = True
    for text in (PHONE, EMAIL, LOCATION, LINKEDIN):
        cell.add_paragraph(text)
    _bold(cell, HEADINGS["skills"])
    for name, skills in SKILLS:
        cell.add_paragraph(f"{name}: {', '.join(skills)}")
    _bold(cell, HEADINGS["languages"])
    for name, level in LANGUAGES:
        cell.add_paragraph(f"{name} – {level}")
    _bold(cell, HEADINGS["certifications"])
    _bullets(cell, _certificate_lines())


def _stacked_job(cell: _Cell, job: Job) -> None:
    place = f", {job.location}" if job.location else ""
    cell.add_paragraph(job.title)
    cell.add_paragraph(f"{job.organisation}{place} | {job.dates}")
    _bullets(cell, job.bullets)


def _typed_job(document: WordDocument, job: Job) -> None:
    document.add_paragraph().add_run(f"{job.title} ({job.dates})").bold = True
    _typed(document, job.bullets)


def _bullets(place: WordDocument | _Cell, texts: Sequence[str]) -> None:
    for text in texts:
        place.add_paragraph(text, "List Bullet")


def _typed(document: WordDocument, texts: Sequence[str]) -> None:
    for text in texts:
        document.add_paragraph(f"• {text}")


def _heading(document: WordDocument, name: str) -> None:
    document.add_heading(HEADINGS[name], 1)


def _tabbed(document: WordDocument, left: str, right: str) -> None:
    paragraph: Paragraph = document.add_paragraph()
    paragraph.paragraph_format.tab_stops.add_tab_stop(Inches(6), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run(left).bold = True
    paragraph.add_run(f"\t{right}")


def _bold(cell: _Cell, text: str) -> None:
    cell.add_paragraph().add_run(text).bold = True


def _capitals(document: WordDocument, name: str) -> None:
    document.add_paragraph().add_run(HEADINGS[name].upper()).bold = True


def _certificate_lines() -> list[str]:
    return [f"{name}, {issuer}, {year}" for name, issuer, year in CERTIFICATES]


def _languages() -> str:
    return ", ".join(f"{name} ({level})" for name, level in LANGUAGES)
