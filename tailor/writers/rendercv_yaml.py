"""Resume -> the YAML of RenderCV (docs.rendercv.com), which sets it as a PDF.

RenderCV wants all entries of a section to be of one kind; an entry may have more keys than its kind asks for. What
tailor keeps there and RenderCV does not print is `organization`.
"""

import re
from collections.abc import Sequence

from tailor.model import DateRange, Entry, Resume, Section, SectionKind, SkillGroup
from tailor.model.json_basics import pruned
from tailor.writers.headings import required_headings
from tailor.writers.plain_text import one_line
from tailor.writers.rendercv_person import Row, person_rows
from tailor.writers.resume_fields import shown_sections

_HEAD = "# A resume for RenderCV: pip install 'rendercv[full]', then: rendercv render THIS-FILE\n"
_INTERNATIONAL = (
    "# RenderCV takes telephone numbers that can be in use only: if it refuses yours, see whether it is right.\n"
)
_NATIONAL = (
    "# Your telephone number stands below custom_connections: as phone RenderCV wants the country's code before it, "
    "like +1 202 555 0134.\n"
)
# RenderCV reads Markdown in its texts.
_MARKS = re.compile(r"([\\`*\[\]]|(?<![^\W_])_|_(?![^\W_]))")
_JOBS = (SectionKind.EXPERIENCE, SectionKind.VOLUNTEERING)


def rendercv_yaml(resume: Resume) -> str:
    """The resume for RenderCV; every section under its own heading, in order."""
    import yaml  # noqa: PLC0415  for this one command

    shown = shown_sections(resume)
    headings = required_headings(shown, resume.language)
    sections: Row = {}
    for section, heading in zip(shown, headings, strict=True):
        rows = _rows(section)
        if rows:
            sections[_free(heading, sections)] = rows
    content = {"cv": pruned({**person_rows(resume.contact), "headline": resume.headline, "sections": sections})}
    phone = resume.contact.phone
    advice = _INTERNATIONAL if phone.startswith("+") else _NATIONAL if phone else ""
    return _HEAD + advice + yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=100)


def _text(text: str) -> str:
    return _MARKS.sub(r"\\\1", one_line(text))


def _free(heading: str, taken: Row) -> str:
    """The heading, numbered where it stands twice: YAML holds a key once."""
    number, name = 2, heading
    while name in taken:
        number, name = number + 1, f"{heading} ({number})"
    return name


def _rows(section: Section) -> Sequence[object]:
    if section.entries:
        lines = [pruned({"name": _text(line.text)}) for line in section.lines]
        shared = _shared_shape(section)
        return [*(row | shared for row in lines), *(_entry(section, entry) for entry in section.entries)]
    if section.groups:
        return _groups(section)
    if len(section.lines) > 1 and section.kind is not SectionKind.SUMMARY:
        return [{"bullet": _text(line.text)} for line in section.lines]
    return [_text(line.text) for line in section.lines]


def _shared_shape(section: Section) -> Row:
    """What makes a loose line of a section of the kind that its entries have."""
    return {"company": "", "position": ""} if section.kind in _JOBS else {}


def _groups(section: Section) -> Sequence[object]:
    if section.kind is SectionKind.LANGUAGES:
        skills = [skill for group in section.groups for skill in group.skills]
        if any(skill.level for skill in skills):
            return [{"label": _text(skill.name), "details": _text(skill.level)} for skill in skills]
        return [_text(skill.name) for skill in skills]
    if not any(group.name for group in section.groups):
        return [_skill(skill.name, skill.level) for group in section.groups for skill in group.skills]
    return [{"label": _text(group.name), "details": _skills(group)} for group in section.groups]


def _skills(group: SkillGroup) -> str:
    return ", ".join(_skill(skill.name, skill.level) for skill in group.skills)


def _skill(name: str, level: str) -> str:
    return _text(f"{name} ({level})" if level else name)


def _entry(section: Section, entry: Entry) -> Row:
    row = {
        "location": _text(entry.location),
        **_dates(entry.dates),
        "summary": "\n".join(_text(line.text) for line in entry.details),
        "highlights": [_text(line.text) for line in entry.bullets],
        "url": entry.url,
    }
    return {**_names(section, entry), **pruned(row)}


def _names(section: Section, entry: Entry) -> Row:
    """The keys that say which kind of entry it is; they must be there, even if empty."""
    if section.kind in _JOBS:
        return {"company": _text(entry.organisation), "position": _text(entry.title)}
    if section.kind is SectionKind.EDUCATION:
        degree = entry.degree or entry.title
        return {
            "institution": _text(entry.organisation),
            "area": _text(entry.field),
            **pruned({"degree": _text(degree)}),
        }
    return {"name": _text(entry.title), **pruned({"organization": _text(entry.organisation)})}


def _dates(dates: DateRange | None) -> Row:
    """The dates of an entry; RenderCV refuses a span whose end comes first, and takes one without an end for open."""
    if dates is None:
        return {}
    if not dates.start:
        return {"date": _date(dates.end) or dates.text}
    if dates.start == dates.end:
        return {"date": _date(dates.end)}
    if not dates.current and not dates.end:
        return {"date": f"{dates.start} – ?"}
    if dates.end and _first_day(dates.start) > _first_day(dates.end):
        return {"date": dates.text or f"{dates.start} – {dates.end}"}
    return {"start_date": _date(dates.start), "end_date": "present" if dates.current else _date(dates.end)}


def _first_day(date: str) -> str:
    """The day that RenderCV takes a date without month or day for."""
    return date + "-01-01"[len(date) - len("2020") :]


def _date(date: str | None) -> str | int | None:
    """A year alone is a number for RenderCV."""
    return int(date) if date and date.isdigit() else date
