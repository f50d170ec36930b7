"""A resume as a text that a test can hold as a whole."""

from collections.abc import Iterator

from tailor.model import Bullet, DateRange, Resume
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text


def read(text: str) -> Resume:
    return parse_resume(document_from_text(text, "resume.txt"))


def outline(resume: Resume, heading: str) -> str:
    """The section with this heading: > entries, + details, - bullets, = groups, and lines as they are."""
    section = next(section for section in resume.sections if section.heading == heading)
    rows = list(_texts("", section.lines))
    for group in section.groups:
        level = f" <{group.level}>" if group.level else ""
        skills = ", ".join(f"{skill.name} <{skill.level}>" if skill.level else skill.name for skill in group.skills)
        rows.append(f"= {group.name}{level}: {skills}")
    for entry in section.entries:
        parts = (entry.title, entry.organisation, entry.location, _dates(entry.dates))
        rows.append("> " + " / ".join(part or "?" for part in parts))
        rows += [*_texts("+ ", entry.details), *_texts("- ", entry.bullets)]
    return "\n".join(rows)


def _texts(mark: str, bullets: tuple[Bullet, ...]) -> Iterator[str]:
    for bullet in bullets:
        yield "  " * bullet.level + mark + bullet.text


def _dates(dates: DateRange | None) -> str:
    if dates is None:
        return ""
    return f"{dates.start or ''}..{'now' if dates.current else dates.end or ''}"
