"""A skills section that the person's own document did not have."""

import datetime as dt
from dataclasses import replace

from tailor.model import Edit, EditKind, Section, SectionKind, Skill, SkillGroup, TailoredResume
from tailor.parsing import parse_resume
from tailor.writers import keep_docx
from tests.writers.docx_view import dump
from tests.writers.keep.harsh import own
from tests.writers.keep.own_files import Person, bullet, docx, education, heading, job

STAMP = dt.datetime(2026, 3, 2, tzinfo=dt.UTC)
SKILLS = SkillGroup("group-added-1", "", (Skill("skill-added-1", "Wound care"), Skill("skill-added-2", "Epic")))


def with_skills(body: str) -> list[str]:
    """The lines of a document, each with its style, after a skills section was added before the first."""
    document = own(docx(Person("Amara Whitlock", "Registered Nurse").top() + body))
    resume = parse_resume(document.document)
    added = Section("skills-added", SectionKind.SKILLS, "Skills", groups=(SKILLS,))
    edits = tuple(
        Edit(f"edit-{n}", EditKind.SURFACE_SKILL, skill.id, "", "", "") for n, skill in enumerate(SKILLS.skills)
    )
    kept = keep_docx(
        document, TailoredResume(resume, replace(resume, sections=(added, *resume.sections)), edits), STAMP
    )
    assert kept.left == ()
    return dump(kept.clean).splitlines()


WORK = job("Nurse", "Northfield Hospital", "2020 – 2024") + bullet("Taught wound care.") + bullet("Kept Epic.")


def test_its_line_has_no_mark_where_the_document_has_a_plain_line() -> None:
    lines = with_skills(heading("Experience") + WORK + education())
    assert lines[2:5] == ["Heading 1 | Skills", "Normal | Wound care, Epic", "Heading 1 | Experience"]


def test_its_line_is_a_bullet_where_there_is_no_other_line() -> None:
    lines = with_skills(heading("Experience") + WORK)
    assert lines[2:4] == ["Heading 1 | Skills", "List Bullet | Wound care, Epic"]
