"""Jobs below employers that only their look sets off from titles, each with several of these below it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tailor.parsing.breaks import is_break
from tailor.parsing.date_lists import FoundDate
from tailor.parsing.dates import is_duration, only_dates
from tailor.parsing.entries import drafts_of
from tailor.parsing.experience import job_roles, roles_alone
from tailor.parsing.heading_words import heading_kind
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.lines import Part
from tailor.parsing.own_work import is_own_work
from tailor.parsing.places import could_be_city
from tailor.parsing.promotions import with_department, with_promotions
from tailor.parsing.roles import Roles
from tailor.parsing.rows import Draft, Row
from tailor.parsing.words import organisation_score, title_score

Look = tuple[object, ...]
_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class _Group:
    """Rows of jobs below the row of their employer, or of a caption, and the rows that tell of that.

    Without a head they are entries set as employers are, which stand for themselves.
    """

    head: Row | None
    told: tuple[Row, ...]
    rows: tuple[Row, ...]


def jobs_by_employer(rows: Sequence[Row]) -> tuple[list[Draft], list[Roles]] | None:
    """The entries of a section and their roles where its employers stand in a look of their own above their jobs.

    None where it has not this form: where the first row's look is none that only undated names have, set more
    prominently than titles are, or where no such row has several dated titles below it.
    """
    groups = _groups(rows)
    if groups is None:
        return None
    employers = [_employer(group.head) for group in groups]
    parted = [drafts_of(group.rows) for group in groups]
    drafts = [draft for _, own in parted for draft in own]
    roles = roles_alone(drafts)
    found: list[Roles] = []
    for group, employer, (before, own) in zip(groups, employers, parted, strict=True):
        told = roles[len(found) : len(found) + len(own)]
        filled = _all_within(own, told, employer) if employer else None
        filled = filled or with_promotions(own, told)
        above = [row for row in (*group.told, *before) if not is_duration(row.part.text)]  # the length of all its jobs
        about = [*(employer.details if employer else ()), *(row.part for row in above)]
        about = about if employer or group.head is None else [group.head.part, *about]
        found += [replace(filled[0], details=(*filled[0].details, *about)), *filled[1:]]
    return drafts, found


def _groups(rows: Sequence[Row]) -> list[_Group] | None:
    """The rows in groups below rows with the look of the first; None where these are no employers or captions."""
    look = _look(rows[0]) if rows else ()
    starts = [at for at, row in enumerate(rows) if _look(row) == look]
    heads = [rows[at] for at in starts]
    if not starts or any(row.date is not None or not row.is_head_like or row.holds_place for row in heads):
        return None
    parts = [rows[at + 1 : end] for at, end in zip(starts, [*starts[1:], len(rows)], strict=True)]
    parts = [_without_total(part) for part in parts]
    own = [part for head, part in zip(heads, parts, strict=True) if not _is_caption(head)]
    titles = Counter(one for part in own for one in _title_looks(part)).most_common(1)
    if not titles or not all(_could_head(head, titles[0][0]) for head in heads):
        return None
    groups = [one for head, part in zip(heads, parts, strict=True) for one in _split(head, part, titles[0][0])]
    whole = [group for group in groups if group is not None]
    below = [group.rows for group in whole if group.head is not None]
    several = any(sum(row.date is not None for row in _unmarked(own)) >= _SEVERAL for own in below)
    return whole if several and len(whole) == len(groups) else None


def _split(head: Row, rows: Sequence[Row], title: Look) -> list[_Group | None]:
    """The group of a head, and what follows from the first dated row on that is set as the head, and not as titles."""
    peers = (at for at, row in enumerate(rows) if _look(row) != title and _is_dated_peer(row, head))
    end = next(peers, len(rows))
    alone = [_Group(None, (), tuple(rows[end:]))] if end < len(rows) else []
    return [_group(head, rows[:end], title), *alone]


def _is_dated_peer(row: Row, head: Row) -> bool:
    """Whether a row with dates is set as a head, at least before its dates; a bold beginning's font is not told."""
    heading, _, size, bold, *_ = row.line.look
    level, _, height, weight, *_ = head.line.look
    same = (heading, size, bold or row.line.bold_start > 0) == (level, height, weight)
    return same and row.date is not None and not row.line.is_bullet


def _group(head: Row, rows: Sequence[Row], title: Look) -> _Group | None:
    """The group of a head, its jobs from the first dated title on, of a caption all rows; None without one."""
    if _is_caption(head):
        return _Group(head, (), tuple(rows)) if _title_rows(rows) else None
    titles = _title_rows(rows)
    alike = len({_look(rows[at]) for at in titles}) == 1 and _could_head(head, _look(rows[titles[0]]))
    first = next((at for at in titles if alike or _look(rows[at]) == title), -1)
    above = rows[: max(first, 0)]
    if first < 0 or any(row.line.is_bullet or _are_dates(row) for row in above):
        return None
    return _Group(head, tuple(above), tuple(rows[first:]))


def _without_total(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows below an employer without the first, where that is the time of all jobs in those below it."""
    first = rows[0].date if rows and rows[0].date and _are_dates(rows[0]) else None
    spans = [row.date for row in rows[1:] if row.date is not None and not row.line.is_bullet and row.date.is_range]
    if first is None or len(spans) < _SEVERAL or not all(_is_within(span, first) for span in spans):
        return rows
    return rows[1:] if _look(rows[0]) != _look(rows[_title_rows(rows[1:])[0] + 1]) else rows


def _is_within(inner: FoundDate, outer: FoundDate) -> bool:
    """Whether a span's years lie within another's, one that goes on within one that does."""
    one, all_of_it = inner.dates, outer.dates
    begins = (one.start or "")[:4] >= (all_of_it.start or "9999")[:4]
    return begins and (one.end or "9999")[:4] <= (all_of_it.end or "9999")[:4]


def _title_looks(rows: Sequence[Row]) -> list[Look]:
    return [_look(rows[at]) for at in _title_rows(rows)]


def _title_rows(rows: Sequence[Row]) -> list[int]:
    """The rows that hold titles: dated ones, or those right above rows with nothing but dates."""
    dated = [at for at, row in enumerate(rows) if row.date is not None and not row.line.is_bullet]
    above = [at - 1 if at and _are_dates(rows[at]) else at for at in dated]
    return [at for at in above if rows[at].is_head_like]


def _are_dates(row: Row) -> bool:
    """Whether a row is nothing but dates, and a remark in brackets behind these."""
    text = row.part.text
    bracketed = row.date is not None and not row.date.start and text[row.date.end :].lstrip()[:1] == "("
    return row.date is not None and (bracketed or only_dates(text))


def _unmarked(rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if not row.line.is_bullet]


def _look(row: Row) -> Look:
    return (*row.line.look, row.line.bold_start > 0)


def _could_head(row: Row, title: Look) -> bool:
    """Whether a row is set more prominently than titles, and names none."""
    return _prominence(_look(row)) > _prominence(title) and title_score(row.part.text.split(", ")[0]) <= 0


def _prominence(look: Look) -> tuple[object, ...]:
    """How a look stands out: as a heading, by size, by weight."""
    heading, _, size, bold, *_ = look
    return (-int(str(heading)) if heading else -9, size, bold)


def _is_caption(row: Row) -> bool:
    return heading_kind(row.part.text)[0]


def _employer(row: Row | None) -> Roles | None:
    """The employer and the place of a group's head; None of a caption, which says what sort of jobs follow."""
    if row is None or _is_caption(row):
        return None
    (role,) = job_roles([Draft((row,), ())])
    if role.title and role.organisation and _is_name_and_town(row.part.text, role.title, role.organisation):
        return replace(role, title=None, organisation=role.title, location=role.organisation)
    return replace(role, title=None, organisation=role.organisation or role.title)


def _is_name_and_town(text: str, first: Part, second: Part) -> bool:
    """Whether an employer's row is a name that no word tells and, behind a comma, a town that no table knows."""
    both = text == f"{first.text}, {second.text}"
    return both and title_score(first.text) <= 0 and organisation_score(second.text) <= 0 and could_be_city(second.text)


def _all_within(drafts: Sequence[Draft], roles: Sequence[Roles], employer: Roles) -> list[Roles]:
    """The roles of the jobs below an employer; work of one's own is with it only right below it, a break never."""
    return [
        role if (at and _is_own_work(role)) or _is_break(role) else _within(draft, role, employer)
        for at, (draft, role) in enumerate(zip(drafts, roles, strict=True))
    ]


def _is_break(role: Roles) -> bool:
    return role.title is not None and role.organisation is None and is_break(role.title.text)


def _is_own_work(role: Roles) -> bool:
    return role.title is not None and role.organisation is None and is_own_work(role.title.text)


def _within(draft: Draft, role: Roles, employer: Roles) -> Roles:
    """The role of a job below an employer; one that names its own keeps that."""
    role = _with_rank(draft, with_department(draft, role, within=True))
    if role.organisation is not None and (role.title is not None or _is_name(role.organisation)):
        return role
    place = role.location or employer.location
    return replace(role, title=role.title or role.organisation, organisation=employer.organisation, location=place)


def _with_rank(draft: Draft, role: Roles) -> Roles:
    """The role, of what stands before a title's comma in its row the title's first part ("Perfusionist, Team Lead")."""
    title, first = role.title, role.organisation
    row = next((row.part for row in draft.head if title and row.part.block == title.block), None)
    if title is None or first is None or row is None or first.block != title.block or _is_name(first):
        return role
    start, end = first.start - row.start, title.start - row.start
    if row.text[start + len(first.text) : end] != ", ":
        return role
    return replace(role, title=row.cut(start, end + len(title.text)), organisation=None)


def _is_name(part: Part) -> bool:
    return has_legal_form(part.text) or organisation_score(part.text) >= 2  # noqa: PLR2004 at its edge
