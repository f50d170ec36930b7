"""Invented resumes and postings, built by hand so that only matching is under test."""

import datetime as dt
import re
from collections.abc import Sequence

from tailor.model import (
    Bullet,
    Contact,
    DateRange,
    Entry,
    Finding,
    Note,
    Posting,
    Requirement,
    RequirementKind,
    RequirementLevel,
    Resume,
    Section,
    SectionKind,
    Skill,
    SkillGroup,
)

TODAY = dt.date(2026, 3, 1)


def period(text: str) -> DateRange:
    """`2019-2023`, `2019-03 to 2021-08`, `2022-now`, `2018`."""
    found = re.findall(r"\d{4}(?:-\d\d)?(?!\d)(?=$|[^\d]|-\D)|now", text.replace("-now", " now"))
    if not re.search(r"-\d\d(?!\d)", text):
        found = re.findall(r"\d{4}|now", text)
    if len(found) == 1:
        return DateRange(end=found[0], text=text)
    start, end = found
    return DateRange(start=start, end=None if end == "now" else end, current=end == "now", text=text)


def job(title: str, organisation: str, dates: str, *bullets: str) -> Entry:
    return Entry(
        id="",
        title=title,
        organisation=organisation,
        dates=period(dates) if dates else None,
        bullets=tuple(Bullet("", text) for text in bullets),
    )


def school(degree: str, organisation: str = "Hillside University", dates: str = "2012") -> Entry:
    return Entry(id="", title=degree, organisation=organisation, dates=period(dates) if dates else None)


def resume(
    *,
    name: str = "Ana Reyes",
    headline: str = "",
    summary: str = "",
    skills: Sequence[str] = (),
    labelled: dict[str, Sequence[str]] | None = None,
    jobs: Sequence[Entry] = (),
    education: Sequence[Entry] = (),
    certificates: Sequence[str] = (),
    languages: Sequence[str] = (),
    notes: Sequence[Note] = (),
    language: str = "en",
) -> Resume:
    sections: list[Section] = []
    if summary:
        sections.append(Section("sum", SectionKind.SUMMARY, "Summary", lines=(Bullet("sum.0", summary),)))
    groups = [("", skills), *(labelled or {}).items()]
    if any(members for _, members in groups):
        sections.append(Section("ski", SectionKind.SKILLS, "Skills", groups=tuple(_groups("ski", groups))))
    if jobs:
        sections.append(Section("exp", SectionKind.EXPERIENCE, "Experience", entries=_numbered("exp", jobs)))
    if education:
        sections.append(Section("edu", SectionKind.EDUCATION, "Education", entries=_numbered("edu", education)))
    for kind, heading, lines in (
        (SectionKind.CERTIFICATIONS, "Certifications", certificates),
        (SectionKind.LANGUAGES, "Languages", languages),
    ):
        if lines:
            items = tuple(Bullet(f"{kind.value}.{number}", line) for number, line in enumerate(lines))
            sections.append(Section(kind.value, kind, heading, lines=items))
    return Resume("resume.docx", Contact(name=name), headline, tuple(sections), tuple(notes), language)


def _groups(section: str, groups: Sequence[tuple[str, Sequence[str]]]) -> list[SkillGroup]:
    made = []
    for number, (label, members) in enumerate(groups):
        skills = []
        for place, member in enumerate(members):
            found = re.fullmatch(r"(.*?) \((.*)\)", member)
            name, level = (found[1], found[2]) if found else (member, "")
            skills.append(Skill(f"{section}.{number}.{place}", name, level))
        made.append(SkillGroup(f"{section}.{number}", label, tuple(skills)))
    return made


def _numbered(section: str, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            id=f"{section}.{number}",
            title=entry.title,
            organisation=entry.organisation,
            dates=entry.dates,
            bullets=tuple(Bullet(f"{section}.{number}.{rank}", one.text) for rank, one in enumerate(entry.bullets)),
        )
        for number, entry in enumerate(entries)
    )


def require(
    text: str,
    kind: str = "skill",
    *,
    name: str = "",
    level: str = "must",
    years: float | None = None,
    any_of: Sequence[str] = (),
    degree: str = "",
    field: str = "",
    or_equivalent: bool = False,
    weight: float = 0.5,
    named: bool = False,
    number: int = 0,
) -> Requirement:
    return Requirement(
        id=f"r{number}",
        text=text,
        name=name or text,
        kind=RequirementKind(kind),
        level=RequirementLevel(level),
        start=number,
        end=number + len(text),
        years=years,
        any_of=tuple(any_of),
        degree=degree,
        field=field,
        or_equivalent=or_equivalent,
        weight=weight,
        named=named,
    )


def posting(*requirements: Requirement) -> Posting:
    return Posting("posting.txt", "", requirements=tuple(requirements))


def one_line(finding: Finding) -> str:
    """A finding in a line: status, then words and reason of the best evidence."""
    best = finding.evidence[0] if finding.evidence else None
    return finding.status.value + (f": {best.words} ({best.why.value})" if best else "")
