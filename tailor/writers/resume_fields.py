"""The names that a resume template may use, filled from a resume.

- `name`, `headline`; `contact`, a list of texts; `sections`, a list
- a section has `heading`, `lines`, `groups`, `entries` and `kind`
- a line, bullet or detail has `text`, `level` (0 outermost) and `is_bullet`
- a group of skills has `name` and `skills`, one text
- an entry has `title`, `organisation`, `location`, `dates`, `url`, `details` and `bullets` as the resume has them, and
  the same arranged so that nothing is empty or doubled: `heading` (the title, or what there is instead), `when` (the
  dates beside it) and `place` (the rest in one line)
"""

from collections.abc import Iterator
from dataclasses import dataclass

from tailor.model import Bullet, Contact, DateRange, Entry, Resume, Section, SectionKind, Skill, SkillGroup
from tailor.writers.dates import date_words
from tailor.writers.links import shown_address, web_address

_PROSE = (SectionKind.SUMMARY, SectionKind.INTERESTS, SectionKind.REFERENCES, SectionKind.SKILLS)


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of a section or entry."""

    text: str
    level: int
    is_bullet: bool


@dataclass(frozen=True, slots=True)
class Group:
    """A line of skills; `name` is empty when there is no label."""

    name: str
    skills: str


@dataclass(frozen=True, slots=True)
class EntryFields:
    """An entry; the module's text says which field is what."""

    title: str
    organisation: str
    location: str
    dates: str
    url: str
    heading: str
    when: str
    place: str
    details: tuple[Line, ...]
    bullets: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class SectionFields:
    """A section with its heading as the candidate wrote it."""

    kind: str
    heading: str
    lines: tuple[Line, ...]
    groups: tuple[Group, ...]
    entries: tuple[EntryFields, ...]


@dataclass(frozen=True, slots=True)
class ResumeFields:
    """Everything that a resume template may print, and `links`: shown text -> address."""

    name: str
    headline: str
    contact: tuple[str, ...]
    sections: tuple[SectionFields, ...]
    links: dict[str, str]

    def context(self) -> dict[str, object]:
        """The names and values for the template."""
        return {"name": self.name, "headline": self.headline, "contact": self.contact, "sections": self.sections}

    def texts(self) -> Iterator[str]:
        """Every text that the finished document has to show."""
        yield from (self.name, self.headline, *self.contact)
        for section in self.sections:
            yield section.heading
            yield from (line.text for line in section.lines)
            for group in section.groups:
                yield from (group.name, group.skills)
            for entry in section.entries:
                yield from (entry.title, entry.organisation, entry.location, entry.dates, entry.url)
                yield from (line.text for line in (*entry.details, *entry.bullets))


def resume_fields(resume: Resume) -> ResumeFields:
    """The fields of a resume, in the resume's own order."""
    shown = {shown_address(link.url): web_address(link.url) for link in resume.contact.links}
    for section in resume.sections:
        shown |= {shown_address(entry.url): web_address(entry.url) for entry in section.entries if entry.url}
    return ResumeFields(
        name=resume.contact.name,
        headline=resume.headline,
        contact=contact_items(resume.contact),
        sections=tuple(_section(section, resume.language) for section in resume.sections),
        links={text: address for text, address in shown.items() if address},
    )


def contact_items(contact: Contact) -> tuple[str, ...]:
    """Place, telephone, e-mail and links, each as it is shown; what is not known is left out."""
    links = []
    for link in contact.links:
        address = shown_address(link.url)
        named = link.label and link.label.casefold() not in link.url.casefold() and shown_address(link.label) != address
        links.append(f"{link.label}: {address}" if named else address)
    return tuple(filter(None, (contact.location, contact.phone, contact.email, *links)))


def _section(section: Section, language: str) -> SectionFields:
    listed = section.kind not in _PROSE and len(section.lines) > 1
    return SectionFields(
        kind=section.kind.value,
        heading=section.heading,
        lines=tuple(Line(line.text, line.level, listed) for line in section.lines if line.text.strip()),
        groups=tuple(_group(group) for group in section.groups),
        entries=tuple(_entry(entry, language) for entry in section.entries),
    )


def _group(group: SkillGroup) -> Group:
    name = group.name.strip().removesuffix(":")
    label = f"{name} ({group.level})" if name and group.level else name or group.level
    skills = ", ".join(map(_skill, group.skills))
    return Group(label, skills) if skills else Group("", label)


def _skill(skill: Skill) -> str:
    return f"{skill.name} ({skill.level})" if skill.level else skill.name


def _entry(entry: Entry, language: str) -> EntryFields:
    title = entry.title or ", ".join(filter(None, (entry.degree, entry.field)))
    dates = date_words(entry.dates or DateRange(), language)
    address = shown_address(entry.url)
    heads = [text for text in (title, entry.organisation, entry.location) if text]
    rest = heads[1:]
    if address and not any(address in line.text for line in (*entry.details, *entry.bullets)):
        rest.append(address)
    heading, when = (heads[0], dates) if heads else (dates, "")
    return EntryFields(
        title=title,
        organisation=entry.organisation,
        location=entry.location,
        dates=dates,
        url=address,
        heading=heading,
        when=when,
        place=", ".join(rest),
        details=_lines(entry.details, is_bullet=False),
        bullets=_lines(entry.bullets, is_bullet=True),
    )


def _lines(bullets: tuple[Bullet, ...], *, is_bullet: bool) -> tuple[Line, ...]:
    return tuple(Line(bullet.text, bullet.level, is_bullet) for bullet in bullets if bullet.text.strip())
