"""An entry from the pieces of its head and what stands below it."""

import re
from dataclasses import replace

from tailor.model import Bullet, Entry, SectionKind
from tailor.parsing.degree_remarks import begins_with_grade
from tailor.parsing.education import is_remark
from tailor.parsing.labelled_heads import is_caption_of_duties
from tailor.parsing.lines import Part, span_of, statements
from tailor.parsing.roles import Roles
from tailor.parsing.rows import Draft

_JOBS = {SectionKind.EXPERIENCE, SectionKind.VOLUNTEERING}
_DESCRIBED = {SectionKind.AWARDS, SectionKind.PUBLICATIONS}
"""Kinds of sections in which a line without a mark below an entry describes it."""


def entry_of(source: str, draft: Draft, role: Roles, kind: SectionKind) -> Entry:
    """The entry that a head's pieces name, with its statements.

    Args:
        source: The file's name, for the spans.
        draft: The rows of the entry.
        role: The pieces of its head by what they are.
        kind: What kind of section it stands in.
    """
    role = with_whole_brackets(role)
    described, degree = kind in _DESCRIBED, kind is SectionKind.EDUCATION
    parts: list[tuple[Part, int]] = [(row.part, row.line.level if row.line.is_bullet else 0) for row in draft.body]
    bulleted = any(row.line.is_bullet for row in draft.body)
    bullets: list[Bullet] = []
    details = list(statements(source, role.details))
    for row, (part, level) in zip(draft.body, parts, strict=True):
        graded = row.is_statement and degree and begins_with_grade(part.text)
        aside = (bulleted or kind not in _JOBS) and not row.line.is_bullet and part.text[:1].islower()
        told = not (graded or aside) and (row.is_statement or not (bulleted or described or is_remark(part.text)))
        told = told and not is_caption_of_duties(part.text)
        target = bullets if row.line.is_bullet or told else details
        target += statements(source, [part], level)
    return Entry(
        "",
        title=role.whole_title,
        organisation=role.organisation.text if role.organisation else "",
        location=role.location.text if role.location else "",
        dates=role.dates,
        bullets=tuple(bullets),
        details=tuple(details),
        degree=role.degree,
        field=role.field,
        url=role.url,
        span=span_of(source, named) if (named := role.title or role.organisation) else None,
    )


def with_whole_brackets(role: Roles) -> Roles:
    """The role, each of its names without the half of a bracket that was cut, and without what that held.

    What stood in the bracket is a detail; a town that only ended one is where the job was.
    """
    told: list[Part] = []
    title, name, place = (_whole(part, told) for part in (role.title, role.organisation, role.location))
    if (title, name, place) == (role.title, role.organisation, role.location):
        return role
    degree, field = (role.degree, role.field) if title == role.title else (title.text if title else "", "")
    return replace(
        role,
        title=title,
        organisation=name,
        location=place,
        degree=degree,
        field=field,
        details=(*told, *role.details),
    )


def _whole(part: Part | None, told: list[Part]) -> Part | None:
    """The part up to a bracket that is open at its end, or behind one that was not opened."""
    if part is None:
        return None
    opened: list[int] = []
    for at, letter in enumerate(part.text):
        if letter == "(":
            opened.append(at)
        elif letter == ")" and opened:
            opened.pop()
        elif letter == ")":
            return _parted(part, part.cut(at + 1).trimmed(), part.cut(0, at).trimmed(), told)
    return _parted(part, part.cut(0, opened[0]).trimmed(), part.cut(opened[0] + 1).trimmed(), told) if opened else part


def _parted(part: Part, name: Part, inner: Part, told: list[Part]) -> Part:
    """The name outside the bracket, or what was in it where nothing stands outside."""
    if not re.search(r"\w", name.text):
        return inner if inner.text else part
    if re.search(r"\w", inner.text):
        told.append(inner)
    return name
