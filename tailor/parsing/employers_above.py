"""Employers that stand alone above several jobs with them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import DateRange
from tailor.parsing.breaks import is_break
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.lines import Part
from tailor.parsing.places import could_be_city
from tailor.parsing.promotions import with_department
from tailor.parsing.roles import Roles
from tailor.parsing.rows import Draft, Row
from tailor.parsing.words import organisation_score, title_score

_FROM = re.compile(r"(?:from|since|ab|seit|depuis|desde|dal|vanaf|sinds)\b", re.IGNORECASE)
_AND = frozenset({"and", "und", "et", "y", "e", "en", "or"})
_LETTERS = re.compile(r"[A-Z][A-Z&/]{1,5}")
_CAPTION_WORDS = 5


def with_employers_above(drafts: Sequence[Draft], roles: Sequence[Roles]) -> tuple[list[Draft], list[Roles]]:
    """The entries, an employer alone above its jobs put into each of these.

    What stands between the employer and its first job says something about the employer, and goes to that job. An
    employer with dates of its own holds for the jobs below within them.
    """
    kept: list[tuple[Draft, Roles]] = []
    roles = [_with_unit(*one) for one in zip(drafts, _with_departments(drafts, roles), strict=True)]
    employer: Roles | None = None
    told: tuple[Row, ...] = ()
    more: tuple[Part, ...] = ()
    roles = _ended_with_employers(roles)
    for at, (draft, split) in enumerate(zip(drafts, roles, strict=True)):
        below = roles[at + 1] if at + 1 < len(roles) else None
        role = _as_employer(split, below)
        has_bullets = role.dates is not None and any(row.line.is_bullet for row in draft.body)
        if below is not None and not has_bullets and _is_above_jobs(draft, role, below):
            employer, told, more = role, draft.body, role.details
            continue
        if below is not None and _is_caption(draft, role):
            employer, told, more = None, draft.body, (*_names(role), *role.details)
            continue
        if employer is not None and _could_be_with(role, employer) and _is_during(role, employer):
            whole = replace(role, organisation=employer.organisation, location=role.location or employer.location)
            kept.append((Draft(draft.head, (*told, *draft.body)), replace(whole, details=(*role.details, *more))))
        else:
            employer = employer if employer is not None and employer.dates and _is_during(role, employer) else None
            kept.append((Draft(draft.head, (*told, *draft.body)), replace(role, details=(*role.details, *more))))
        told, more = (), ()
    return [draft for draft, _ in kept], [role for _, role in kept]


def _with_unit(draft: Draft, role: Roles) -> Roles:
    """The role of a job with the employer above, with a unit's letters behind its title ("Staff Nurse, OR")."""
    title, place, blocks = role.title, role.location, [row.part.block for row in draft.head]
    named = role.organisation is None or role.organisation.block in blocks
    if named or title is None or place is None or title.block != place.block or not _LETTERS.fullmatch(place.text):
        return role
    row = draft.head[blocks.index(title.block)].part
    start, end = title.start - row.start, place.start + len(place.text) - row.start
    beside = row.text[start + len(title.text) : place.start - row.start].strip() == ","
    return replace(role, title=row.cut(start, end), location=None) if beside else role


def _ended_with_employers(roles: Sequence[Roles]) -> list[Roles]:
    """The roles; one "from 2016" below a lone name with the years 2012 to 2020 goes on no longer than these."""
    found: list[Roles] = []
    above: DateRange | None = None
    for role in roles:
        lone = role.dates is not None and not (role.title and role.organisation) and not role.dates.current
        dates, years = role.dates, above
        if dates and years and years.start and years.end and dates.current and _FROM.match(dates.text) and dates.start:
            within = years.start[:4] <= dates.start[:4] <= years.end[:4]
            found.append(replace(role, dates=replace(dates, end=years.end, current=False)) if within else role)
            above = years if within else None
            continue
        above = role.dates if lone else None
        found.append(role)
    return found


def _with_departments(drafts: Sequence[Draft], roles: Sequence[Roles]) -> list[Roles]:
    """The roles, below a lone name with the time of several jobs the department behind a title as a part of that."""
    found: list[Roles] = []
    above: Roles | None = None
    for draft, role in zip(drafts, roles, strict=True):
        if above is not None and _is_part_of(role, above):
            found.append(with_department(draft, role, within=True))
        else:
            name = role.title or role.organisation
            lone = name is not None and not (role.title and role.organisation) and title_score(name.text) == 0
            above = role if lone else None
            found.append(role)
    return found


def _is_part_of(role: Roles, employer: Roles) -> bool:
    """Whether a job's time is a part of an employer's."""
    both = role.dates is not None and employer.dates is not None and role.dates.text != employer.dates.text
    return both and _is_during(role, employer)


def _as_employer(role: Roles, below: Roles | None) -> Roles:
    """The role of a lone name with the time of several jobs as an employer's, though no word says that it is one.

    It is no title, and the job below, which names none, lies within its years without filling them. Behind it its town
    may stand ("2008 to 2017  Harrow Castings, Tipton").
    """
    title = role.title
    if below is not None and _is_told_of_employer(role, below):
        return replace(role, title=None, details=(*_parts(title), *role.details))
    if title is None or below is None or below.title is None or role.dates is None or not _lacks_employer(below):
        return role
    shorter = below.dates is not None and below.dates.text != role.dates.text and _is_during(below, role)
    if title_score(title.text) > 0 or title_score(below.title.text) <= 0 or not shorter or is_break(title.text):
        return role
    first, *others = sorted(_names(role), key=lambda part: (part.block, part.start))
    if not others:
        return replace(role, title=None, organisation=first)
    beside = others[0].block == first.block and could_be_city(others[0].text)
    return replace(role, title=None, organisation=first, location=role.location or others[0]) if beside else role


def _is_told_of_employer(role: Roles, below: Roles) -> bool:
    """Whether what stands for a title below an employer says something of that, and the job below is within its time.

    No word of it names a job, and the job below names no other employer.
    """
    if role.title is None or role.organisation is None or role.title.block <= role.organisation.block:
        return False
    same = below.organisation is None or below.organisation is role.organisation
    named = below.title is not None and title_score(below.title.text) > 0 and below.title.block != role.title.block
    return same and named and title_score(role.title.text) <= 0 and _is_part_of(below, role)


def _parts(part: Part | None) -> tuple[Part, ...]:
    return (part,) if part is not None else ()


def _is_above_jobs(draft: Draft, role: Roles, below: Roles) -> bool:
    """Whether a head is an employer alone, with whom the job below is."""
    alone = role.organisation is not None and role.title is None
    if _is_caption(draft, role):
        return False
    same = below.title is not None and below.organisation is role.organisation
    return alone and (same or _lacks_employer(below)) and _is_during(below, role)


def _is_caption(draft: Draft, role: Roles) -> bool:
    """Whether an undated line alone is no name but says what the jobs below are ("Caring and voluntary", "Catering").

    Of a name of several words more than the first begins with a capital, and no employer is called by the one word
    that says what it does.
    """
    names = _names(role)
    if len(names) != 1 or role.dates is not None or draft.body or len(draft.head) > 1:
        return False
    words = re.findall(r"[^\W\d_]+", names[0].text)
    if len(words) == 1:
        return organisation_score(names[0].text) > 0 and not has_legal_form(names[0].text)
    joined = any(word in _AND for word in words)
    return joined and len(words) <= _CAPTION_WORDS and all(word.islower() for word in words[1:])


def _names(role: Roles) -> list[Part]:
    return [part for part in (role.title, role.organisation) if part is not None]


def _could_be_with(role: Roles, employer: Roles) -> bool:
    """Whether a job names no employer, or was found to be with this one already."""
    return _lacks_employer(role) or (role.organisation is not None and role.organisation is employer.organisation)


def _lacks_employer(role: Roles) -> bool:
    nameless = role.dates is not None and role.title is not None and role.organisation is None
    return nameless and role.title is not None and not is_break(role.title.text)


def _is_during(role: Roles, employer: Roles) -> bool:
    """Whether a job's years lie within those of an employer, where the employer has any."""
    if employer.dates is None:
        return True
    if role.dates is None or not (role.dates.start and employer.dates.start):
        return False
    ends = [one.end or "9999" for one in (role.dates, employer.dates)]
    return role.dates.start[:4] >= employer.dates.start[:4] and ends[0][:4] <= ends[1][:4]
