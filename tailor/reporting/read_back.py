"""What a parser reads in the resume that was written, beside what was meant."""

from collections.abc import Iterator

from tailor.model import DateRange, Entry, ReadBackRow, Resume, SectionKind
from tailor.reporting.wording import count
from tailor.text import fold

_DATED = (SectionKind.EXPERIENCE, SectionKind.EDUCATION)


def compare_read_back(meant: Resume, read: Resume) -> tuple[ReadBackRow, ...]:
    """The fields that an application form would fill from the written resume, each with whether it is right.

    Args:
        meant: The tailored resume.
        read: What a reader understood of the file that was written from it.
    """
    return tuple(_rows(meant, read))


def _rows(meant: Resume, read: Resume) -> Iterator[ReadBackRow]:
    for label in ("name", "email", "phone", "location"):
        wanted, found = getattr(meant.contact, label), getattr(read.contact, label)
        if wanted or found:
            yield ReadBackRow(label.capitalize(), found or "not found", fold(wanted) == fold(found))
    headings = [section.heading for section in read.sections if section.heading]
    missing = _own_headings(meant) - set(map(fold, headings))
    yield ReadBackRow("Sections", ", ".join(headings) or "none", not missing)
    for kind in _DATED:
        yield from _entries(kind, meant, read)
    skills = [_skills(resume) for resume in (meant, read)]
    if any(skills):
        found = count(len(skills[1]), "skill")
        yield ReadBackRow("Skills", f"{found} of {len(skills[0])}", skills[0] <= skills[1])


def _own_headings(resume: Resume) -> set[str]:
    """The headings of sections that hold more than the contact, which stands at the head of the written resume."""
    contact = resume.contact
    known = {fold(text) for text in (contact.name, contact.email, contact.phone, contact.location)}
    return {
        fold(section.heading)
        for section in resume.sections
        if section.entries or section.groups or any(fold(line.text) not in known for line in section.lines)
    } - {""}


def _entries(kind: SectionKind, meant: Resume, read: Resume) -> Iterator[ReadBackRow]:
    known = {_key(entry): len(entry.bullets) for section in meant.of_kind(kind) for entry in section.entries}
    found = [entry for section in read.of_kind(kind) for entry in section.entries]
    label = "Job" if kind is SectionKind.EXPERIENCE else "Education"
    for entry in found:
        said = ", ".join(part for part in (entry.title, entry.organisation, _dates(entry.dates)) if part)
        told = f"{said}: {count(len(entry.bullets), 'bullet')}" if entry.bullets else said
        yield ReadBackRow(label, told, known.get(_key(entry)) == len(entry.bullets))
    lost = len(known) - len({_key(entry) for entry in found} & set(known))
    if lost > 0 and len(found) < len(known):
        yield ReadBackRow(label, f"{count(len(known) - len(found), 'entry', 'entries')} not found", is_right=False)


def _key(entry: Entry) -> tuple[str, str, str]:
    return fold(entry.title), fold(entry.organisation), _dates(entry.dates)


def _dates(dates: DateRange | None) -> str:
    if dates is None:
        return ""
    end = "now" if dates.current else dates.end or ""
    return " – ".join(part for part in (dates.start or "", end) if part)


def _skills(resume: Resume) -> set[str]:
    return {fold(skill.name) for section in resume.sections for group in section.groups for skill in group.skills}
