"""The names that a resume template may use, filled from a resume.

- `name`, `headline`; `contact`, a list of texts; `sections`, a list; `dates_lead` when dates may stand before entries
- a section has `heading`, `lines`, `groups`, `entries`, `kind`, and `is_list` when its entries are but a name each
- a line, bullet or detail has `text`, `level` (0 outermost) and `is_bullet`
- a group of skills has `name` and `skills`, one text
- an entry has `title`, `organisation`, `location`, `dates`, `details` and `bullets` as the resume has them, and the
  same arranged so that nothing is empty or doubled: `heading` (the title, or what there is instead), `when` (the dates
  beside it) and `place` (the rest in one line; of a job without a title, all stands in `heading`); `employer` is
  organisation and location in one line; `continues` when it is another title at the employer of the entry before
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from itertools import pairwise

from tailor.model import Bullet, Contact, DateRange, Entry, Resume, Section, SectionKind, Skill, SkillGroup
from tailor.writers.dates import date_words
from tailor.writers.headings import section_headings
from tailor.writers.links import Anchor, shown_address, web_address
from tailor.writers.plain_text import one_line, squeeze

_PROSE = (SectionKind.SUMMARY, SectionKind.INTERESTS, SectionKind.REFERENCES, SectionKind.SKILLS)
_LISTS = (SectionKind.CERTIFICATIONS, SectionKind.AWARDS, SectionKind.LANGUAGES, SectionKind.PUBLICATIONS)
_LONGEST_TITLE = 75
_COLUMN = 3
"""How many dates below each other are seen as a column."""

_JOBS = (SectionKind.EXPERIENCE, SectionKind.VOLUNTEERING)

_GIVEN = {SectionKind.AWARDS, SectionKind.CERTIFICATIONS, SectionKind.PUBLICATIONS}
"""Kinds of sections whose entries happen on a day."""

_REMARK = re.compile(r"[a-zà-ÿ\d][^\s().;]*(?:\s[^\s().;]+){0,3}")
"""A detail of a few words, as they would stand in parentheses."""

_GRADE = re.compile(r"[123]:[12]|GPA \d[\d./]*")
"""A detail of a degree that people write behind its name."""


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
    """An entry; the module's text says which field is what.

    `address` is the web address behind its name; `continues` whether it is at the employer of the entry before.
    """

    title: str
    organisation: str
    location: str
    dates: str
    heading: str
    when: str
    place: str
    employer: str
    details: tuple[Line, ...]
    bullets: tuple[Line, ...]
    address: str
    continues: bool = False

    @property
    def anchor(self) -> Anchor:
        """What to link: the organisation, else the heading."""
        if self.organisation:
            return Anchor((self.employer, self.organisation), self.organisation, self.address)
        return Anchor((self.heading,), self.heading, self.address)


@dataclass(frozen=True, slots=True)
class SectionFields:
    """A section with its heading."""

    kind: str
    heading: str
    lines: tuple[Line, ...]
    groups: tuple[Group, ...]
    entries: tuple[EntryFields, ...]
    is_list: bool


@dataclass(frozen=True, slots=True)
class ResumeFields:
    """Everything that a resume template may print."""

    name: str
    headline: str
    contact: tuple[str, ...]
    sections: tuple[SectionFields, ...]
    dates_lead: bool = False

    def context(self) -> dict[str, object]:
        """The names and values for the template."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def texts(self) -> Iterator[str]:
        """Every text that the finished document has to show."""
        yield from (self.name, self.headline, *self.contact)
        for section in self.sections:
            yield section.heading
            yield from (line.text for line in section.lines)
            for group in section.groups:
                yield from (group.name, group.skills)
            for entry in section.entries:
                yield from (entry.title, entry.dates)
                if not entry.continues:
                    yield from (entry.organisation, entry.location)
                yield from (line.text for line in (*entry.details, *entry.bullets))

    def anchors(self) -> tuple[Anchor, ...]:
        """What the entries link to, in the order of the document."""
        return tuple(entry.anchor for section in self.sections for entry in section.entries)


def resume_fields(resume: Resume) -> ResumeFields:
    """The fields of a resume, in the resume's own order.

    A section that only repeats the contact (the rest of a sidebar, the names beside icons) is left to the contact line.
    """
    contact = contact_items(resume.contact)
    sections = shown_sections(resume)
    headings = section_headings(sections, resume.language)
    shown = tuple(
        _section(section, heading, resume.language) for section, heading in zip(sections, headings, strict=True)
    )
    return ResumeFields(
        name=one_line(resume.contact.name),
        headline=one_line(resume.headline),
        contact=contact,
        sections=shown,
        dates_lead=_may_lead(shown),
    )


def shown_sections(resume: Resume) -> tuple[Section, ...]:
    """The sections that a document shows: those that do not only repeat the contact."""
    contact = contact_items(resume.contact)
    return tuple(section for section in resume.sections if not _repeats(section, contact))


def contact_links(contact: Contact) -> dict[str, str]:
    """The links of the contact line: shown text -> address."""
    return {shown_address(link.url): web_address(link.url) for link in contact.links}


def contact_items(contact: Contact) -> tuple[str, ...]:
    """E-mail, telephone, place and links, each as it is shown; what is not known is left out."""
    links = []
    for link in contact.links:
        address = shown_address(link.url)
        says_more = link.label and shown_address(link.label).casefold() not in address.casefold()
        links.append(f"{link.label}: {address}" if says_more else address)
    return tuple(filter(None, map(one_line, (contact.email, contact.phone, contact.location, *links))))


def _repeats(section: Section, contact: tuple[str, ...]) -> bool:
    """Whether all that a section says stands in the contact line (a part of it will do where there is no heading)."""
    if section.entries or section.groups or not section.lines:
        return False
    said = [squeeze(item) for item in contact]
    texts = [squeeze(line.text) for line in section.lines]
    if section.heading:
        return all(text in said for text in texts)
    return all(any(text in item for item in said) for text in texts)


def _section(section: Section, heading: str, language: str) -> SectionFields:
    listed = section.kind not in _PROSE and len(section.lines) > 1
    entries = tuple(_entry(entry, language, section.kind) for entry in section.entries)
    if section.kind is SectionKind.PUBLICATIONS and any(_is_cited(entry) for entry in entries):
        entries = tuple(map(_in_one_line, entries))
    if section.kind is SectionKind.CERTIFICATIONS and not any(entry.place for entry in entries):
        entries = tuple(map(_with_state, entries))
    if section.kind in _JOBS:
        entries = (*entries[:1], *map(_after, pairwise(entries)))
    bare = not any(one.place or one.details or one.bullets or one.employer != one.organisation for one in entries)
    return SectionFields(
        kind=section.kind.value,
        heading=one_line(heading),
        lines=tuple(Line(line.text, line.level, listed) for line in section.lines if one_line(line.text)),
        groups=tuple(group for group in map(_group, section.groups) if group.name or group.skills),
        entries=entries,
        is_list=bare and (len(entries) > 1 or section.kind in _LISTS),
    )


def _may_lead(sections: Sequence[SectionFields]) -> bool:
    """Whether dates can stand in a column before the entries: there are some, all have dates, and jobs their employer.

    What stood without would look like one more title of the employer above.
    """
    entries = [(section.kind in _JOBS, one) for section in sections if not section.is_list for one in section.entries]
    whole = all(entry.when and (entry.organisation or not is_job) for is_job, entry in entries)
    return whole and len(entries) >= _COLUMN


def _group(group: SkillGroup) -> Group:
    name, level = one_line(group.name).removesuffix(":"), one_line(group.level)
    label = f"{name} ({level})" if name and level else name or level
    skills = ", ".join(filter(None, map(_skill, group.skills)))
    return Group(label, skills) if skills else Group("", label)


def _skill(skill: Skill) -> str:
    name, level = one_line(skill.name), one_line(skill.level)
    return f"{name} ({level})" if name and level else name or level


def _entry(entry: Entry, language: str, kind: SectionKind) -> EntryFields:
    title = one_line(entry.title) or ", ".join(filter(None, map(one_line, (entry.degree, entry.field))))
    location, organisation, details = one_line(entry.location), one_line(entry.organisation), entry.details
    if kind in _JOBS:
        organisation, details = _with_remark(organisation, details)
    employer = ", ".join(filter(None, (organisation, location))) if organisation else ""
    if kind is SectionKind.EDUCATION:
        title, details = _with_grade(title, details)
    cited = title if kind is SectionKind.PUBLICATIONS else ""
    dates = one_line(date_words(entry.dates or DateRange(), language, with_day=kind in _GIVEN, beside=cited))
    names = (title, organisation, location) if title or kind not in _JOBS or not employer else (employer,)
    heads = [text for text in names if text]
    if not heads and one_line(entry.url):
        heads = [shown_address(entry.url)]
    return EntryFields(
        title=title,
        organisation=organisation,
        location=location,
        dates=dates,
        heading=heads[0] if heads else dates,
        when=dates if heads else "",
        place=", ".join(heads[1:]),
        employer=employer,
        details=_lines((*details, *(one for one in entry.bullets if one.prose)), is_bullet=False),
        bullets=_lines(tuple(one for one in entry.bullets if not one.prose), is_bullet=True),
        address=web_address(entry.url) if entry.url else "",
    )


def _after(pair: tuple[EntryFields, EntryFields]) -> EntryFields:
    """The second of two entries, with whether it is another title at the employer of the first."""
    before, entry = pair
    return replace(entry, continues=bool(before.title and entry.title and entry.employer == before.employer != ""))


def _is_cited(entry: EntryFields) -> bool:
    """Whether an entry is a line as lists of references have them, and no title with a publisher below."""
    return len(entry.heading) > _LONGEST_TITLE and not entry.place


def _in_one_line(entry: EntryFields) -> EntryFields:
    """The entry with its place behind its name, where nothing more is said of it."""
    if not entry.place or entry.details or entry.bullets:
        return entry
    whole = f"{entry.heading}, {entry.place}"
    return replace(entry, title=whole, heading=whole, place="", organisation="", location="", employer="")


def _with_remark(organisation: str, details: tuple[Bullet, ...]) -> tuple[str, tuple[Bullet, ...]]:
    """The organisation with a remark on it in parentheses ("Elm Homes (part time)"), and the other details."""
    remark = next((one for one in details if _REMARK.fullmatch(one_line(one.text))), None)
    if not organisation or organisation.endswith(")") or remark is None:
        return organisation, details
    return f"{organisation} ({one_line(remark.text)})", tuple(one for one in details if one is not remark)


def _with_state(entry: EntryFields) -> EntryFields:
    """A certificate with a remark in parentheses behind its dates ("2016 (expired)")."""
    remark = next((one for one in entry.details if _REMARK.fullmatch(one_line(one.text))), None)
    if not entry.when or entry.when.endswith(")") or remark is None:
        return entry
    others = tuple(one for one in entry.details if one is not remark)
    return replace(entry, when=f"{entry.when} ({one_line(remark.text)})", details=others)


def _with_grade(title: str, details: tuple[Bullet, ...]) -> tuple[str, tuple[Bullet, ...]]:
    """A degree with its short grade behind it ("BSc Physics, 2:1"), and the other details."""
    grade = next((one for one in details if _GRADE.fullmatch(one_line(one.text))), None)
    if not title or grade is None:
        return title, details
    return f"{title}, {one_line(grade.text)}", tuple(one for one in details if one is not grade)


def _lines(bullets: tuple[Bullet, ...], *, is_bullet: bool) -> tuple[Line, ...]:
    return tuple(Line(bullet.text, bullet.level, is_bullet) for bullet in bullets if one_line(bullet.text))
