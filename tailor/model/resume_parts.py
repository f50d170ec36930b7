"""The parts of a resume."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from tailor.model.document import Span


class SectionKind(StrEnum):
    """What a section is, by its heading or its content."""

    SUMMARY = "summary"
    EXPERIENCE = "experience"
    EDUCATION = "education"
    SKILLS = "skills"
    PROJECTS = "projects"
    CERTIFICATIONS = "certifications"
    LANGUAGES = "languages"
    PUBLICATIONS = "publications"
    VOLUNTEERING = "volunteering"
    AWARDS = "awards"
    INTERESTS = "interests"
    REFERENCES = "references"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ProfileLink:
    """An address of the candidate: a site, a profile. `label` is the shown text, or the network's name.

    `username` is what a file of data calls the candidate there; it stands for the address where there is none.
    """

    url: str
    label: str = ""
    username: str = ""


@dataclass(frozen=True, slots=True)
class PlacePart:
    """A part of a location ("city", "region") under JSON Resume's name; `told` is what the location has for a code."""

    key: str
    text: str
    told: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """Who the candidate is and how to reach them; empty strings where the resume does not say.

    `parts` are the parts of the location under JSON Resume's names, where a file of data or the line itself tells them.
    """

    name: str = ""
    email: str = ""
    phone: str = ""
    location: str = ""
    links: tuple[ProfileLink, ...] = ()
    parts: tuple[PlacePart, ...] = ()


@dataclass(frozen=True, slots=True)
class DateRange:
    """When something was: ISO dates in the precision that was written ("2019", "2019-03", "2019-03-14").

    `end` is None and `current` true for "to the present"; a single date has `end` only (`start` None), but that of
    a job is both. `text` is the range as the resume writes it.
    """

    start: str | None = None
    end: str | None = None
    current: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class Bullet:
    """One statement of the candidate, under an entry or alone in a section; `level` 0 is outermost.

    `prose` when it is a paragraph that tells of a job as a whole, without a bullet's mark. `key` is the key of JSON
    Resume under which a file of data has it, where that is another than lines of its place have.
    """

    id: str
    text: str
    span: Span | None = None
    level: int = 0
    prose: bool = False
    key: str = ""


@dataclass(frozen=True, slots=True)
class CitedWork:
    """The parts of a work that an entry's title cites whole: what it is called, and who brought it out."""

    title: str
    publisher: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One job, degree, project, certificate, publication or the like.

    `title` is the job title, degree with field, project or certificate name; `organisation` the employer, school,
    issuer or publisher. `details` are lines of the entry's head that are none of these (kept, never dropped);
    `bullets` its statements, paragraphs included. `degree` and `field` split an education entry's title where possible,
    and `cited` that of a work which is cited as lists of references do.
    """

    id: str
    title: str = ""
    organisation: str = ""
    location: str = ""
    dates: DateRange | None = None
    bullets: tuple[Bullet, ...] = ()
    details: tuple[Bullet, ...] = ()
    degree: str = ""
    field: str = ""
    url: str = ""
    span: Span | None = None
    cited: CitedWork | None = None


@dataclass(frozen=True, slots=True)
class Skill:
    """A skill as the candidate names it; `level` as written ("advanced", "B2"), empty if not."""

    id: str
    name: str
    level: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class SkillGroup:
    """Skills on one line or under one label; `name` is empty when there is no label."""

    id: str
    name: str = ""
    skills: tuple[Skill, ...] = ()
    level: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A section in the order of the resume; it holds entries, or skill groups, or lines, or a mixture.

    `heading` is as written, empty for text before the first heading. `written` is what the document has as the
    heading where `heading` is not that but the label of a row, or a word for what stood among other things; empty
    where the document has none for the section.
    """

    id: str
    kind: SectionKind
    heading: str
    entries: tuple[Entry, ...] = ()
    groups: tuple[SkillGroup, ...] = ()
    lines: tuple[Bullet, ...] = ()
    span: Span | None = None
    written: str | None = None


class Place(StrEnum):
    """Where in a resume a text stands."""

    HEADLINE = "headline"
    SUMMARY = "summary"
    SKILLS = "skills"
    TITLE = "title"
    BULLET = "bullet"
    DETAIL = "detail"
    EDUCATION = "education"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Item:
    """A piece of text of a resume that can be evidence.

    `entry` and `section` lead to what holds it; `rank` is a bullet's position in its entry, from 0.
    """

    id: str
    text: str
    place: Place
    section: Section | None = None
    entry: Entry | None = None
    rank: int = 0
    span: Span | None = None

    @property
    def tells_work(self) -> bool:
        """Whether it is a sentence on work that was done, rather than a line of a list of papers or schooling."""
        return self.place is Place.BULLET and (self.section is None or self.section.kind in _OF_WORK)

    @property
    def told(self) -> str:
        """Its text, with what stands behind it where it labels a list of skills: "Welding: course booked"."""
        groups = self.section.groups if self.section is not None and self.entry is None else ()
        behind = next((", ".join(skill.name for skill in group.skills) for group in groups if group.id == self.id), "")
        return f"{self.text}: {behind}" if behind else self.text

    @property
    def remarks(self) -> tuple[str, ...]:
        """What stands beside the name of a paper or degree in its entry: the body, the days, the details."""
        entry, section = self.entry, self.section
        if entry is None or section is None or section.kind not in _OF_PAPERS or self.id != f"{entry.id}.title":
            return ()
        dates = entry.dates.text if entry.dates else ""
        return tuple(filter(None, (entry.organisation, dates, *(detail.text for detail in entry.details))))


_OF_WORK = frozenset({SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.VOLUNTEERING})
_OF_PAPERS = frozenset({SectionKind.CERTIFICATIONS, SectionKind.EDUCATION})
_LINE_PLACES = {
    SectionKind.SUMMARY: Place.SUMMARY,
    SectionKind.SKILLS: Place.SKILLS,
    SectionKind.LANGUAGES: Place.SKILLS,
    SectionKind.EDUCATION: Place.EDUCATION,
    SectionKind.EXPERIENCE: Place.BULLET,
    SectionKind.PROJECTS: Place.BULLET,
}


def section_items(section: Section) -> Iterator[Item]:
    """Every text of a section that can be evidence, in order."""
    line_place = _LINE_PLACES.get(section.kind, Place.OTHER)
    for line in section.lines:
        yield Item(line.id, line.text, line_place, section, span=line.span)
    for group in section.groups:
        if group.name:
            yield Item(group.id, group.name, Place.SKILLS, section)
        for skill in group.skills:
            text = f"{skill.name} ({skill.level})" if skill.level else skill.name
            yield Item(skill.id, text, Place.SKILLS, section, span=skill.span)
    for entry in section.entries:
        yield from _entry_items(section, entry)


def _entry_items(section: Section, entry: Entry) -> Iterator[Item]:
    title_place = {
        SectionKind.EXPERIENCE: Place.TITLE,
        SectionKind.EDUCATION: Place.EDUCATION,
        SectionKind.CERTIFICATIONS: Place.SKILLS,
        SectionKind.LANGUAGES: Place.SKILLS,
    }.get(section.kind, Place.DETAIL)
    if entry.title:
        yield Item(f"{entry.id}.title", entry.title, title_place, section, entry, span=entry.span)
    if entry.organisation:
        yield Item(f"{entry.id}.organisation", entry.organisation, Place.DETAIL, section, entry, span=entry.span)
    for detail in entry.details:
        yield Item(detail.id, detail.text, Place.DETAIL, section, entry, span=detail.span)
    for rank, bullet in enumerate(entry.bullets):
        yield Item(bullet.id, bullet.text, Place.BULLET, section, entry, rank, bullet.span)
