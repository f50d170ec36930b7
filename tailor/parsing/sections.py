"""A section's lines as entries, groups of skills, or lines, by what kind of section it is."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import groupby

from tailor.model import BlockKind, Bullet, Entry, Section, SectionKind
from tailor.parsing.bracketed_levels import with_levels_beside
from tailor.parsing.bulleted_heads import without_marks_of_dated, without_marks_of_heads
from tailor.parsing.certificates import with_certificates_named
from tailor.parsing.citations import are_citations, are_works
from tailor.parsing.date_edges import head_date
from tailor.parsing.dates_in_front import with_dates_in_front
from tailor.parsing.degree_remarks import (
    alone_among,
    begins_with_grade,
    degree_rows,
    is_degree_with_remarks,
    remarks_among,
)
from tailor.parsing.duty_cells import with_duties_apart
from tailor.parsing.education import degree_roles
from tailor.parsing.employer_groups import jobs_by_employer
from tailor.parsing.employer_remarks import with_bare_employers
from tailor.parsing.employers_above import with_employers_above
from tailor.parsing.entries import bullets_are_heads, drafts_of
from tailor.parsing.experience import job_roles
from tailor.parsing.head_names import names_in
from tailor.parsing.heading_words import is_phrase_of_heading
from tailor.parsing.inner_bullets import parted_at_marks
from tailor.parsing.jobs_in_lists import undated_jobs_of
from tailor.parsing.labelled_heads import (
    Form,
    drafts_of_forms,
    roles_of_forms,
    with_forms,
)
from tailor.parsing.lines import Line, Part, span_of, statements
from tailor.parsing.listed_entries import listed_entries
from tailor.parsing.lone_titles import lone_titles
from tailor.parsing.own_accounts import with_own_accounts
from tailor.parsing.own_work import without_tasks_as_names
from tailor.parsing.paragraphs import is_paragraph, one_each, with_prose
from tailor.parsing.plain_entries import (
    are_offices,
    is_listing,
    named_roles,
    own_date,
    without_semicolons,
)
from tailor.parsing.positions import positions_of
from tailor.parsing.project_heads import headings_of_projects, with_project_parts, with_told_address
from tailor.parsing.project_lines import project_entries
from tailor.parsing.qualifications import (
    are_listed_courses,
    are_marked_qualifications,
    are_qualifications,
    tells_school,
    without_outer_marks,
)
from tailor.parsing.roles import Roles
from tailor.parsing.rows import Draft, Row, rows_of
from tailor.parsing.schools_above import with_schools_above, without_marks_below_names
from tailor.parsing.schools_by_town import with_towns_as_schools
from tailor.parsing.short_years import with_short_years
from tailor.parsing.side_by_side import one_below_the_other
from tailor.parsing.skills import read_skill_lines, with_levels_behind
from tailor.parsing.titles_with_dates import with_titles_apart
from tailor.parsing.told_columns import jobs_of_columns
from tailor.parsing.told_employers import with_told_employers
from tailor.parsing.told_entries import told_entries, told_kind
from tailor.parsing.told_heads import with_heads_apart
from tailor.parsing.told_roles import entry_of
from tailor.parsing.told_runs import told_runs
from tailor.parsing.undated_jobs import undated_jobs, undated_pairs
from tailor.parsing.undated_titles import titles_below
from tailor.parsing.voluntary_work import with_charities_first
from tailor.parsing.whole_rows import with_whole_rows
from tailor.parsing.words import degree_score, institution_score
from tailor.parsing.workplaces import with_workplaces_apart

_JOBS = {SectionKind.EXPERIENCE, SectionKind.VOLUNTEERING}
_DATED = {SectionKind.EXPERIENCE, SectionKind.VOLUNTEERING, SectionKind.EDUCATION}
_LISTS = {SectionKind.CERTIFICATIONS, SectionKind.AWARDS}
_TOLD = {SectionKind.EXPERIENCE, SectionKind.EDUCATION}
_DEGREE_WORDS = 10
_LINES_ONLY = {SectionKind.SUMMARY, SectionKind.INTERESTS, SectionKind.REFERENCES, SectionKind.OTHER}


def build_section(source: str, kind: SectionKind, heading: str, lines: Sequence[Line]) -> Section:
    """A section of the resume; every line of it is in the result.

    Args:
        source: The file's name, for the spans.
        kind: What the heading says that the section is.
        heading: As written.
        lines: The lines under the heading.
    """
    if kind in _TOLD and any(told_kind(line) is kind for line in lines):
        return _told(source, kind, heading, lines)
    if kind is SectionKind.EDUCATION and with_forms(lines, of_jobs=False)[1]:
        return _with_entries(source, kind, heading, lines)
    apart = without_semicolons(lines) if kind is SectionKind.VOLUNTEERING else lines
    if len(apart) > len(lines):
        return Section("", kind, heading, entries=listed_entries(source, apart))
    return _of_lines(source, kind, heading, lines)


def _of_lines(source: str, kind: SectionKind, heading: str, lines: Sequence[Line]) -> Section:
    """A section whose entries are told by lines of their own."""
    if kind not in _LINES_ONLY | {SectionKind.SKILLS, SectionKind.LANGUAGES}:
        lines = _without_marks(lines) if kind in _DATED else lines
        lines = parted_at_marks(one_below_the_other(without_marks_of_heads(lines)))
    lines = with_whole_rows(kind, lines)
    if kind in {SectionKind.SKILLS, SectionKind.LANGUAGES}:
        lines = with_levels_beside(lines) if kind is SectionKind.LANGUAGES else lines
        groups, sentences = read_skill_lines(source, lines)
        groups = with_levels_behind(groups) if kind is SectionKind.LANGUAGES else groups
        return Section("", kind, heading, groups=groups, lines=sentences)
    if kind in _LINES_ONLY and not (kind is SectionKind.OTHER and _has_entries(lines) and not _is_dated_list(lines)):
        return Section("", kind, heading, lines=_all_lines(source, lines))
    listed = kind is SectionKind.EDUCATION and are_listed_courses(lines)
    cited = kind not in _JOBS | {SectionKind.EDUCATION} and (are_citations(lines) or are_works(lines))
    inner = [line for line in lines if cited and not line.is_bullet and is_phrase_of_heading(line.text)]
    offices = kind in _JOBS and are_offices(lines)
    projects = project_entries(source, lines) if kind is SectionKind.PROJECTS else ()
    if projects or listed or cited or offices or (kind in _LISTS and is_listing(lines)):
        own = [line for line in lines if line not in inner]
        entries = projects or (offices and undated_jobs_of(source, kind, own)) or listed_entries(source, own)
        return Section("", kind, heading, entries=entries, lines=_all_lines(source, inner))
    marked = kind is SectionKind.EDUCATION and are_marked_qualifications(lines)
    if marked or (kind is SectionKind.EDUCATION and are_qualifications(lines)):
        return Section("", kind, heading, entries=_qualifications(source, without_outer_marks(lines)))
    if kind in _DATED or _has_entries(lines) or not _is_list(lines):
        return _with_entries(source, kind, heading, lines)
    return Section("", kind, heading, entries=listed_entries(source, lines))


def _without_marks(lines: Sequence[Line]) -> list[Line]:
    """The lines, heads that are bullets without their marks, and what such a head tells behind its dates apart."""
    bare = without_marks_of_dated(lines)
    if bare != list(lines):
        return with_heads_apart(bare)
    return [one for line in lines for one in _with_told_below(line)] if bullets_are_heads(rows_of(lines)) else bare


def _with_told_below(line: Line) -> list[Line]:
    """A bullet that is a head and, one level deeper, what it tells behind its dates."""
    if not line.is_bullet or line.level:
        return [line]
    head, *told = with_heads_apart([replace(line, kind=BlockKind.LINE)])
    return [replace(head, kind=line.kind), *(replace(one, kind=line.kind, level=1) for one in told)]


def _told(source: str, kind: SectionKind, heading: str, lines: Sequence[Line]) -> Section:
    """A section some entries of which are told as sentences, the others as lines."""
    entries: list[Entry] = []
    kept: list[Bullet] = []
    for told, run in groupby(told_runs(kind, lines), key=lambda pair: pair[0]):
        own = [line for _, line in run]
        if told:
            entries += told_entries(source, own, kind)
        else:
            part = _of_lines(source, kind, heading, own)
            entries += part.entries
            kept += part.lines
    return Section("", kind, heading, entries=tuple(entries), lines=tuple(kept))


def personal_section(source: str, heading: str, lines: Sequence[Line]) -> Section:
    """A section of personal data, whose lines are kept as they are: a day of birth is no entry, a span of time is."""
    if any(row.date is not None and row.date.is_range for row in rows_of(lines)):
        return build_section(source, SectionKind.OTHER, heading, lines)
    return Section("", SectionKind.OTHER, heading, lines=_all_lines(source, lines))


def _qualifications(source: str, lines: Sequence[Line]) -> tuple[Entry, ...]:
    entries: list[Entry] = []
    remarks = remarks_among(lines)
    for at, line in enumerate(lines):
        if at in remarks or (line.is_bullet and entries):
            entries[-1] = _with_remark(source, entries[-1], line.part())
        else:
            told = _with_entries(source, SectionKind.EDUCATION, "", [line]) if tells_school(line) else None
            entries += told.entries if told and not told.lines else listed_entries(source, [line])
    return tuple(entries)


def _with_remark(source: str, entry: Entry, remark: Part) -> Entry:
    told = statements(source, [remark])
    if begins_with_grade(remark.text):
        return replace(entry, details=(*entry.details, *told))
    return replace(entry, bullets=(*entry.bullets, *told))


def _all_lines(source: str, lines: Sequence[Line]) -> tuple[Bullet, ...]:
    return tuple(
        Bullet("", line.part().text, span_of(source, line.part()), line.level if line.is_bullet else 0)
        for line in lines
    )


def _has_entries(lines: Sequence[Line]) -> bool:
    return any(own_date(row).date for row in rows_of(lines) if not row.line.is_bullet)


def _is_dated_list(lines: Sequence[Line]) -> bool:
    """Whether lines such as memberships each stand for themselves: some have no date, or none has a span of time."""
    rows = [own_date(row) for row in rows_of(lines)]
    spans = any(row.date and row.date.is_range for row in rows)
    return is_listing(lines, issued=False) and not (spans and all(row.date for row in rows))


def _is_list(lines: Sequence[Line]) -> bool:
    """Whether every line is an item of its own: all bullets, or all set alike."""
    bullets = sum(1 for line in lines if line.is_bullet)
    return bullets == len(lines) or (bullets == 0 and len({line.look for line in lines}) == 1)


def _with_entries(source: str, kind: SectionKind, heading: str, lines: Sequence[Line]) -> Section:
    lines, forms = with_forms(lines, of_jobs=kind in _JOBS) if kind in _DATED else (list(lines), [])
    apart = kind in _JOBS and not forms
    rows = rows_of(with_duties_apart(with_titles_apart(lines)) if apart else lines, ranges_rule=kind in _JOBS)
    rows = with_dates_in_front(rows) if apart else rows
    rows = with_short_years(rows) if kind in _DATED else [own_date(row) for row in rows]
    grouped = (jobs_of_columns(rows) or positions_of(rows) or jobs_by_employer(rows)) if apart else None
    before, drafts, roles = ([], *grouped) if grouped else _heads(kind, rows, forms)
    entries = tuple(entry_of(source, draft, role, kind) for draft, role in zip(drafts, roles, strict=True))
    if kind is SectionKind.PROJECTS:
        entries = tuple(map(with_told_address, entries))
    if kind in _JOBS:
        marked = any(row.line.is_bullet for draft in drafts for row in draft.body)
        alone = one_each(entries)
        paragraphs = any(is_paragraph(bullet.text) for entry in entries for bullet in entry.bullets)
        entries = tuple(
            entry
            if any(row.line.is_bullet for row in draft.body)
            else with_prose(entry, all_marked=marked, alone=alone, paragraphs=paragraphs)
            for entry, draft in zip(entries, drafts, strict=True)
        )
    return Section("", kind, heading, entries=entries, lines=_all_lines(source, [row.line for row in before]))


def _heads(kind: SectionKind, rows: list[Row], forms: Sequence[Form]) -> tuple[list[Row], list[Draft], list[Roles]]:
    """The rows before the first entry, the entries, and what their heads name."""
    rows = without_marks_below_names(rows, kind) if kind in _DATED else rows
    apart = _alone(kind, rows)
    if kind is SectionKind.EDUCATION:
        rows = degree_rows(rows)
    if forms:
        before, drafts = drafts_of_forms(rows, forms)
    elif bullets_are_heads(rows):
        before = rows[: next(at for at, row in enumerate(rows) if row.line.is_bullet)]
        drafts = _bullet_drafts(rows)
    else:
        before, drafts = drafts_of(rows, offices=kind is SectionKind.VOLUNTEERING, alone=apart)
    if kind is SectionKind.EDUCATION:
        drafts = [_with_degree(draft) for draft in drafts]
    roles = roles_of_forms(drafts, forms, of_jobs=kind in _JOBS) if forms else _roles(kind, drafts)
    if kind is SectionKind.EDUCATION:
        roles = with_towns_as_schools(with_schools_above(drafts, roles))
    return (before, *_with_employers(kind, drafts, roles)) if kind in _JOBS else (before, drafts, roles)


def _alone(kind: SectionKind, rows: Sequence[Row]) -> Collection[int]:
    """Positions of undated rows that begin an entry of their own."""
    if kind is SectionKind.EDUCATION:
        return alone_among(rows)
    if kind is SectionKind.PROJECTS:
        return headings_of_projects(rows)
    return (
        (titles_below(rows) or undated_jobs(rows) or undated_pairs(rows) or lone_titles(rows)) if kind in _JOBS else ()
    )


def _with_employers(
    kind: SectionKind, drafts: Sequence[Draft], roles: Sequence[Roles]
) -> tuple[list[Draft], list[Roles]]:
    """The jobs, employers put into each of theirs and bare of what else stands around their names."""
    if kind is SectionKind.EXPERIENCE:
        drafts, roles = with_employers_above(drafts, roles)
    roles = with_told_employers(with_bare_employers(without_tasks_as_names(roles)))
    return list(drafts), with_workplaces_apart(with_own_accounts(drafts, roles))


def _with_degree(draft: Draft) -> Draft:
    """The entry with the first line below its head in that, when it is the degree that the head lacks."""
    if not draft.body or any(degree_score(row.part.text) for row in draft.head):
        return draft
    first = draft.body[0]
    if first.line.is_bullet and _names_subject(draft):
        return draft
    named = is_degree_with_remarks(first.part.text, _DEGREE_WORDS)
    return Draft((*draft.head, first), draft.body[1:]) if named and not first.is_statement else draft


def _names_subject(draft: Draft) -> bool:
    """Whether a row of the head, beside that of the school, names what was studied ("HBA, Business Administration")."""
    schools = [row for row in draft.head if institution_score(row.part.text)]
    return bool(schools) and any(names_in(row) for row in draft.head if row not in schools)


def _bullet_drafts(rows: Sequence[Row]) -> list[Draft]:
    """The entries of a list of which each outer bullet is a head; what stands below one is told of it."""
    heads = [at for at, row in enumerate(rows) if row.line.is_bullet and row.line.level == 0]
    return [
        Draft((replace(rows[at], date=head_date(rows[at].part.text)),), tuple(rows[at + 1 : end]))
        for at, end in zip(heads, [*heads[1:], len(rows)], strict=True)
    ]


def _roles(kind: SectionKind, drafts: Sequence[Draft]) -> list[Roles]:
    if kind is SectionKind.VOLUNTEERING:
        return with_charities_first(job_roles(drafts, paid=False))
    if kind is SectionKind.EXPERIENCE:
        return job_roles(drafts)
    if kind is SectionKind.EDUCATION:
        return with_certificates_named(drafts, degree_roles(drafts))
    named = named_roles(drafts)
    return with_project_parts(named) if kind is SectionKind.PROJECTS else named
