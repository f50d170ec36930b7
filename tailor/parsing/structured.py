"""Resumes that come as data: JSON Resume 1.0.0 and RenderCV."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from tailor.errors import InputError
from tailor.model import (
    Bullet,
    Contact,
    Document,
    Entry,
    Note,
    NoteKind,
    ProfileLink,
    Resume,
    Section,
    SectionKind,
    SkillGroup,
)
from tailor.parsing.json_resume_check import departures
from tailor.parsing.json_resume_rows import BasicsRow, EntryRow, JsonResume, ListRow
from tailor.parsing.numbering import numbered
from tailor.parsing.rendercv import json_resume_of_rendercv
from tailor.parsing.structured_meta import LinkRow, with_links, with_told
from tailor.parsing.structured_places import place_of
from tailor.parsing.structured_rows import as_written, entry_of, groups_of, lines_of_interests, lines_of_rows
from tailor.text import guess_language

_KINDS = {
    "work": SectionKind.EXPERIENCE,
    "volunteer": SectionKind.VOLUNTEERING,
    "education": SectionKind.EDUCATION,
    "projects": SectionKind.PROJECTS,
    "certificates": SectionKind.CERTIFICATIONS,
    "awards": SectionKind.AWARDS,
    "publications": SectionKind.PUBLICATIONS,
    "skills": SectionKind.SKILLS,
    "languages": SectionKind.LANGUAGES,
    "interests": SectionKind.INTERESTS,
    "references": SectionKind.REFERENCES,
}
_KEYS = {kind: key for key, kind in _KINDS.items()}
_HINT = "see https://jsonresume.org/schema, or let `tailor read FILE -o me.yaml` write one"


def resume_from_structured(data: Mapping[str, object], document: Document) -> Resume:
    """The resume of a JSON Resume or RenderCV document.

    Raises:
        InputError: It is neither, or is not valid; the message lists every problem with its path.
    """
    what = "JSON Resume"
    strict = document.format == "json"
    if isinstance(data.get("cv"), Mapping):
        data, what, strict = json_resume_of_rendercv(data), "RenderCV file", False
    elif not any(key in data for key in ("basics", *_KINDS)):
        neither = "this is neither a JSON Resume (with basics, work, education ...) nor a RenderCV file (with cv)"
        raise InputError(neither, where=document.source, hint=_HINT)
    departed = tuple(departures(data)) if strict else ()
    model = _validated(data, document.source, what, departed)
    meta = model.meta.get("tailor")
    order, other, written, nested = _own_meta(meta if isinstance(meta, Mapping) else {})
    sections = numbered(_sections(model, data, order, other))
    sections = tuple(_with_writing(section, written, nested) for section in sections)
    stated = meta.get("language") if isinstance(meta, Mapping) else None
    language = stated if isinstance(stated, str) else "" if order else guess_language(_all_text(sections))
    told = (Note(NoteKind.OTHER, text) for text in departed)
    notes = (*document.notes, *told, *_picture(model.basics), *_unknown_keys(model), *_former_notes(meta))
    links = _part(meta, "links", list[LinkRow], []) if isinstance(meta, Mapping) else []
    contact = with_links(_contact(model.basics, meta.get("location") if isinstance(meta, Mapping) else None), links)
    keyed = not isinstance(meta, Mapping) or meta.get("sections") != []
    return Resume(document.source, contact, model.basics.label, sections, notes, language, keyed=keyed)


def _validated(data: Mapping[str, object], source: str, what: str, departed: Sequence[str]) -> JsonResume:
    """The document's rows; where some cannot be read, the error also names what is `departed` from the schema."""
    try:
        return JsonResume.model_validate(_without_nulls(data))
    except ValidationError as error:
        unread = {_path(one["loc"]): _message(one["msg"]) for one in error.errors()}
        others = [text.partition("; read as")[0] for text in departed if text.split(maxsplit=1)[0] not in unread]
        problems = sorted([*(f"{path}: {text}" for path, text in unread.items()), *others])
        count = f"{len(problems)} problem{'s' if len(problems) > 1 else ''} in this {what}"
        raise InputError(f"{count}: {'; '.join(problems)}", where=source, hint=_HINT) from error


def _without_nulls(value: object) -> object:
    """A value without the keys and items that hold nothing, as programs write what a person has not filled in."""
    if isinstance(value, Mapping):
        return {key: _without_nulls(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [_without_nulls(item) for item in value if item is not None]
    return value


def _path(place: Sequence[str | int]) -> str:
    path = ""
    for step in place:
        if isinstance(step, int):
            path += f"[{step}]"
        elif not step[:1].isupper() and "[" not in step:
            path += f".{step}" if path else step
    return path


def _message(text: str) -> str:
    return text.removeprefix("Value error, ").removeprefix("Input ").replace("should be", "it should be", 1)


def _contact(basics: BasicsRow, stated: object) -> Contact:
    profiles = [
        ProfileLink(row.url or row.username, row.network, row.username)
        for row in basics.profiles
        if row.url or row.username
    ]
    own = [ProfileLink(basics.url)] if basics.url and basics.url not in {link.url for link in profiles} else []
    place, parts = place_of(basics.location, stated)
    return Contact(basics.name, basics.email, basics.phone, place, (*own, *profiles), parts)


class _Shape(BaseModel):
    kind: SectionKind
    id: str = ""
    heading: str = ""
    rows: int = 0
    lines: list[str] = []
    written: str | None = None


class _Other(BaseModel):
    id: str = ""
    lines: list[str] = []
    groups: list[ListRow] = []
    entries: list[EntryRow] = []


def _own_meta(
    meta: Mapping[str, object],
) -> tuple[list[_Shape], dict[str, _Other], dict[str, dict[str, str]], dict[str, int]]:
    """What `meta.tailor` adds; a part that somebody broke while editing is as if it were not there."""
    others = _part(meta, "other", list[_Other], [])
    return (
        _part(meta, "order", list[_Shape], []),
        {other.id: other for other in others},
        _part(meta, "written", dict[str, dict[str, str]], {}),
        _part(meta, "nested", dict[str, int], {}),
    )


def _part(meta: Mapping[str, object], key: str, shape: Any, default: Any) -> Any:
    try:
        return TypeAdapter(shape).validate_python(meta.get(key, default))
    except ValidationError:
        return default


def _sections(
    model: JsonResume, data: Mapping[str, object], order: Sequence[_Shape], other: Mapping[str, _Other]
) -> Iterator[Section]:
    """The sections in the order that `meta.tailor` or the file itself has."""
    shapes = list(order) or [_Shape(kind=SectionKind.SUMMARY)] + [
        _Shape(kind=_KINDS[key]) for key in data if key in _KINDS
    ]
    held = {shape.kind for shape in shapes}
    shapes += [_Shape(kind=kind) for kind in (SectionKind.SUMMARY, *_KEYS) if kind not in held]
    last = {shape.kind: at for at, shape in enumerate(shapes)}
    taken: dict[SectionKind, int] = {}
    for at, shape in enumerate(shapes):
        start = taken.get(shape.kind, 0)
        end = None if last[shape.kind] == at else start + shape.rows
        taken[shape.kind] = start + shape.rows
        section = _section(model, shape, slice(start, end), other.get(shape.id))
        if section.entries or section.groups or section.lines or shape.heading:
            yield section


def _section(model: JsonResume, shape: _Shape, rows: slice, other: _Other | None) -> Section:
    entries: tuple[Entry, ...] = ()
    groups: tuple[SkillGroup, ...] = ()
    lines: tuple[Bullet, ...] = ()
    key = _KEYS.get(shape.kind, "")
    if shape.kind is SectionKind.SUMMARY:
        texts = [line for line in model.basics.summary.splitlines() if line.strip()]
        lines = tuple(Bullet("", text.strip()) for text in texts[rows])
    elif shape.kind in {SectionKind.SKILLS, SectionKind.LANGUAGES}:
        groups = groups_of(getattr(model, key)[rows])
    elif shape.kind is SectionKind.INTERESTS:
        lines = lines_of_interests(shape.lines, model.interests[rows])
    elif shape.kind is SectionKind.REFERENCES:
        lines = lines_of_rows(model.references[rows])
    elif key:
        entries = tuple(entry_of(shape.kind, row) for row in getattr(model, key)[rows])
    section = Section("", shape.kind, shape.heading, entries, groups, lines, written=shape.written)
    return _with_other(section, other) if other else section


def _with_other(section: Section, other: _Other) -> Section:
    groups = groups_of(other.groups) if other.groups else section.groups
    return replace(
        section,
        entries=(*section.entries, *(entry_of(SectionKind.EXPERIENCE, row) for row in other.entries)),
        groups=groups,
        lines=(*section.lines, *(Bullet("", text) for text in other.lines)),
    )


def _with_writing(section: Section, written: Mapping[str, Mapping[str, str]], nested: Mapping[str, int]) -> Section:
    """The section with dates, degrees and list levels as its first file had them."""
    entries = [
        as_written(with_told(entry, row), row) for entry in section.entries for row in (written.get(entry.id, {}),)
    ]
    entries = [replace(entry, bullets=_levelled(entry.bullets, nested)) for entry in entries]
    return replace(section, entries=tuple(entries), lines=_levelled(section.lines, nested))


def _levelled(bullets: Sequence[Bullet], nested: Mapping[str, int]) -> tuple[Bullet, ...]:
    return tuple(replace(bullet, level=nested.get(bullet.text, bullet.level)) for bullet in bullets)


def _all_text(sections: Sequence[Section]) -> str:
    lines = [line.text for section in sections for line in section.lines]
    bullets = [
        one.text for section in sections for entry in section.entries for one in (*entry.bullets, *entry.details)
    ]
    return "\n".join([*lines, *bullets])


def _picture(basics: BasicsRow) -> Iterator[Note]:
    if basics.image:
        yield Note(NoteKind.OTHER, f"basics.image, a picture, was not used: {basics.image[:80]}", may_hide=True)


def _unknown_keys(model: JsonResume) -> Iterator[Note]:
    for path, value in _unknown(model, ""):
        if path != "$schema":
            yield Note(NoteKind.OTHER, f"{path} is not a part of JSON Resume and was not used: {value}", may_hide=True)


def _unknown(row: object, path: str) -> Iterator[tuple[str, object]]:
    if isinstance(row, list):
        for i, one in enumerate(row):
            yield from _unknown(one, f"{path}[{i}]")
    elif isinstance(row, BaseModel):
        for key, value in (row.model_extra or {}).items():
            yield f"{path}.{key}" if path else key, value
        for key in type(row).model_fields:
            yield from _unknown(getattr(row, key), f"{path}.{key}" if path else key)


def _former_notes(meta: object) -> Iterator[Note]:
    notes = meta.get("notes") if isinstance(meta, Mapping) else None
    for text in notes if isinstance(notes, list) else ():
        yield Note(NoteKind.OTHER, str(text))
