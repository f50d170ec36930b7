"""Resume -> JSON Resume 1.0.0 (https://jsonresume.org/schema).

What that format has no place for stands under `meta.tailor`, in full, so that reading the document back loses nothing:
`sections` (the headings as written, in order), `order` (kind, heading and number of rows of each section, what is
written where its heading is no line of the file, and the lines of interests that stand in several rows), `location`
(the place as the line has it, where its parts would be written otherwise), `other`
(the content of sections without a place), `written` (dates and degrees in the resume's own words, and what the keys say
of them where that is not plain), `nested` (levels of bullets), `links` where the keys tell them otherwise, and `notes`.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from tailor.model.document import Note
from tailor.model.json_basics import Row, basics_row, link_rows, pruned
from tailor.model.json_interests import interest_rows, lines_told, named_row
from tailor.model.json_lists import KEYS, list_of_lines, with_key, without_keys
from tailor.model.json_places import stated_place
from tailor.model.json_written import as_written_otherwise
from tailor.model.resume_parts import Bullet, Contact, DateRange, Entry, Section, SectionKind, SkillGroup

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"

_SCORE = "Score: "
_GRADE = re.compile(r"\b(?:c?gpa|grade|average)\b.*\d|\d.*\b(?:c?gpa|average)\b", re.IGNORECASE)
_LONGEST_SCORE = 40


def as_json_resume(
    contact: Contact,
    headline: str,
    sections: tuple[Section, ...],
    notes: tuple[Note, ...],
    language: str,
    *,
    keyed: bool = False,
) -> dict[str, object]:
    """A JSON Resume 1.0.0 document of these parts; keys without a value are left out.

    Sections without a heading are listed by their keys where they are `keyed`: read from a file that has only these.
    """
    document: Row = {"$schema": SCHEMA, "basics": basics_row(contact, headline, sections)}
    for section in sections:
        key, row_of = _ROWS.get(section.kind, ("", None))
        if row_of is not None:
            rows = [row_of(entry) for entry in section.entries]
        else:
            rows = _group_rows(section)
            key = _GROUP_KEYS.get(section.kind, "")
        if rows and key:
            held = document.setdefault(key, [])
            if isinstance(held, list):
                held.extend(rows)
    headings = [_listed(section, keyed=keyed) for section in sections]
    links: Row = pruned({"links": link_rows(contact), "location": stated_place(contact)})
    document["meta"] = {"tailor": links | _meta(sections, notes, language) | {"sections": list(filter(None, headings))}}
    return document


def _listed(section: Section, *, keyed: bool) -> str:
    """The heading that a section has in its document, empty where it has none."""
    if section.written is not None:
        return section.written
    return section.heading or (_key(section.kind) if keyed else "")


def _key(kind: SectionKind) -> str:
    """The key under which JSON Resume has the sections of a kind."""
    return _ROWS[kind][0] if kind in _ROWS else _GROUP_KEYS.get(kind, "")


def _dates(dates: DateRange | None) -> Row:
    if dates is None:
        return {}
    return {"startDate": dates.start, "endDate": dates.end}


def _texts(bullets: Sequence[Bullet]) -> list[str]:
    return [bullet.text for bullet in bullets]


def _common(entry: Entry) -> Row:
    return {
        "location": entry.location,
        **_dates(entry.dates),
        "url": entry.url,
        "summary": "\n".join(_texts([*without_keys(entry.details), *(one for one in entry.bullets if one.prose)])),
        "highlights": _texts([one for one in entry.bullets if not one.prose]),
    } | _under_keys(entry.details)


def _under_keys(lines: Sequence[Bullet]) -> Row:
    """What lines say under keys of their own."""
    row: Row = {key: "\n".join(with_key(lines, key)) for key in KEYS if with_key(lines, key)}
    lists = {key: list_of_lines(key, lines) for key in ("keywords", "roles")}
    return row | {key: items for key, items in lists.items() if items}


def _work(entry: Entry) -> Row:
    return pruned({"name": entry.organisation, "position": entry.title, **_common(entry)})


def _volunteer(entry: Entry) -> Row:
    return pruned({"organization": entry.organisation, "position": entry.title, **_common(entry)})


def _education(entry: Entry) -> Row:
    score = score_in(entry.details[-1].text) if entry.details else ""
    common = _common(replace(entry, details=entry.details[:-1]) if score else entry)
    courses = common.pop("highlights")
    return pruned(
        {
            "institution": entry.organisation,
            "studyType": entry.degree or (entry.title if entry.title != entry.field else ""),
            "area": entry.field,
            "score": score,
            **common,
            "courses": courses,
        }
    )


def _project(entry: Entry) -> Row:
    common = _common(entry)
    told = common.pop("summary")
    own = with_key(entry.details, "summary")
    return pruned(
        {"name": entry.title, "entity": entry.organisation, "description": told, **common, "summary": "\n".join(own)}
    )


def _certificate(entry: Entry) -> Row:
    return pruned({"name": entry.title, "issuer": entry.organisation, **_single(entry, "date")})


def _award(entry: Entry) -> Row:
    return pruned({"title": entry.title, "awarder": entry.organisation, **_single(entry, "date")})


def _publication(entry: Entry) -> Row:
    row = {"name": entry.title, "publisher": entry.organisation, **_single(entry, "releaseDate")}
    if entry.cited is None:
        return pruned(row)
    told = "\n".join(filter(None, (entry.title, str(row["summary"]))))
    return pruned(row | {"name": entry.cited.title, "publisher": entry.cited.publisher, "summary": told})


def _single(entry: Entry, key: str) -> Row:
    """The common keys with one date; a range keeps its start besides."""
    common = _common(entry)
    start, end = common.pop("startDate", None), common.pop("endDate", None)
    return {key: end, "startDate": start, **common}


_ROWS: dict[SectionKind, tuple[str, Callable[[Entry], Row] | None]] = {
    SectionKind.EXPERIENCE: ("work", _work),
    SectionKind.VOLUNTEERING: ("volunteer", _volunteer),
    SectionKind.EDUCATION: ("education", _education),
    SectionKind.PROJECTS: ("projects", _project),
    SectionKind.CERTIFICATIONS: ("certificates", _certificate),
    SectionKind.AWARDS: ("awards", _award),
    SectionKind.PUBLICATIONS: ("publications", _publication),
}

_GROUP_KEYS = {
    SectionKind.SKILLS: "skills",
    SectionKind.LANGUAGES: "languages",
    SectionKind.INTERESTS: "interests",
    SectionKind.REFERENCES: "references",
}


def _group_rows(section: Section) -> list[Row]:
    match section.kind:
        case SectionKind.SKILLS:
            return [row for group in section.groups for row in _skill_rows(group)]
        case SectionKind.LANGUAGES:
            skills = [skill for group in section.groups for skill in group.skills]
            return [pruned({"language": skill.name, "fluency": skill.level}) for skill in skills]
        case SectionKind.INTERESTS:
            return interest_rows(section.lines)
        case SectionKind.REFERENCES:
            return [named_row(line, "reference") for line in section.lines]
        case _:
            return []


def _skill_rows(group: SkillGroup) -> list[Row]:
    if not group.name:
        return [pruned({"name": skill.name, "level": skill.level}) for skill in group.skills]
    keywords = [f"{skill.name} ({skill.level})" if skill.level else skill.name for skill in group.skills]
    return [pruned({"name": group.name, "level": group.level, "keywords": keywords})]


def _meta(sections: Sequence[Section], notes: Sequence[Note], language: str) -> Row:
    entries = [(section, entry) for section in sections for entry in section.entries]
    bullets = [bullet for _, entry in entries for bullet in entry.bullets]
    bullets += [line for section in sections for line in section.lines]
    return pruned(
        {
            "language": language,
            "order": [_shape(section) for section in sections],
            "other": [other for section in sections if len(other := _other(section)) > 1],
            "written": {
                entry.id: row for section, entry in entries if (row := as_written_otherwise(section.kind, entry))
            },
            "nested": {bullet.text: bullet.level for bullet in bullets if bullet.level},
        }
    ) | {
        "notes": [note.text for note in notes],
    }


def plain_score(score: str) -> str:
    """An education's score as a line for people: a bare number is labelled."""
    return score if not score or _GRADE.search(score) else _SCORE + score


def score_in(text: str) -> str:
    """The score in a line for people; empty when it tells none."""
    if text.startswith(_SCORE):
        return text.removeprefix(_SCORE)
    return text if _GRADE.search(text) and len(text) <= _LONGEST_SCORE else ""


def _shape(section: Section) -> Row:
    rows = len(section.entries) if section.kind in _ROWS else len(_group_rows(section))
    if section.kind is SectionKind.SUMMARY:
        rows = len(section.lines)
    lines = lines_told(section.lines) if section.kind is SectionKind.INTERESTS else []
    shape = pruned(
        {"id": section.id, "kind": section.kind.value, "heading": section.heading, "rows": rows, "lines": lines}
    )
    return shape if section.written is None else shape | {"written": section.written}


def _other(section: Section) -> Row:
    """What of a section has no place in JSON Resume."""
    lines_placed = section.kind in {SectionKind.SUMMARY, SectionKind.INTERESTS, SectionKind.REFERENCES}
    named_languages = section.kind is SectionKind.LANGUAGES and any(group.name for group in section.groups)
    groups_placed = section.kind in {SectionKind.SKILLS, SectionKind.LANGUAGES} and not named_languages
    return pruned(
        {
            "id": section.id,
            "lines": [] if lines_placed else _texts(section.lines),
            "groups": [] if groups_placed else [row for group in section.groups for row in _skill_rows(group)],
            "entries": [] if section.kind in _ROWS else [_work(entry) for entry in section.entries],
        }
    )
