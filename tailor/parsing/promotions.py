"""Several titles under one employer: promotions, and departments behind a title."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.breaks import is_break
from tailor.parsing.departments import is_department, is_field, is_vessel
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.lines import Part
from tailor.parsing.own_work import adjoin, is_own_work, names_another
from tailor.parsing.roles import Roles
from tailor.parsing.rows import Draft, Row
from tailor.parsing.words import job_score, organisation_score, read_words, title_score
from tailor.text import fold

_DASHES_BEHIND = frozenset({"–", "—", "-", "|", "/"})
_SMALL_WORD = 4
_CELL = re.compile(r",\s|\s[|–—/-]\s")
_NAMES_EMPLOYER = re.compile(
    r"\s(?:at|with|bei|beim|chez|presso|bij|en|em|na|no)\s(?:(?:the|el|la|los|las|le|les|der|dem|o|a)\s)?[A-ZÀ-Þ]"
)
"""How a title goes on that names an employer itself, also where that could not be told from it."""


def with_promotions(drafts: Sequence[Draft], roles: Sequence[Roles]) -> list[Roles]:
    """A job without an employer, whose head lacks the row that names it in the job above, is with the same employer.

    It is not where no look tells employers, and years or other lines lie between.
    """
    filled: list[Roles] = []
    rows = 0
    employer: Row | None = None
    below = False
    for draft, split in zip(drafts, roles, strict=True):
        former = filled[-1] if filled else None
        apart = former is not None and _has_row_of_its_own(former)
        known = apart and former and _is_department_of(split, former)
        shorter = apart and len(draft.head) < rows
        role = _without_ship(with_department(draft, split, within=bool(known)), former) if shorter else split
        if role.organisation is not None:
            rows, employer = len(draft.head), _row_of_employer(draft, role)
        elif former and _is_promotion(role, former) and len(draft.head) < rows and not _begins_as(draft, employer):
            near = adjoin(role.dates, former.dates) or (below and not draft.head[0].line.style.gap)
            role = _with_employer_of(role, former) if employer or near else role
        filled.append(role)
        below = not draft.body
    return filled


def _without_ship(role: Roles, former: Roles | None) -> Roles:
    """The role of a head that lacks the employer's row, the ship in its place among the details.

    It is so below a job on another ship; of a job ashore nobody can tell whether its employer had one.
    """
    ship = role.organisation
    if ship is None or role.title is None or former is None or not is_vessel(ship.text) or not _is_at_sea(former):
        return role
    return replace(role, organisation=None, details=(ship, *role.details))


def _is_at_sea(role: Roles) -> bool:
    """Whether a job's head names a ship behind its title or among its details."""
    behind = _CELL.split(role.title.text)[1:] if role.title else []
    return any(is_vessel(text) for text in (*behind, *(part.text for part in role.details)))


def _with_employer_of(role: Roles, former: Roles) -> Roles:
    return replace(role, organisation=former.organisation, location=role.location or _shared_place(former))


def _is_department_of(role: Roles, former: Roles) -> bool:
    """Whether what could be an employer is the department behind the title of the job above ("Associate, Tax")."""
    name, title = role.organisation, former.title
    return name is not None and title is not None and title.text.endswith(f", {name.text}")


def _row_of_employer(draft: Draft, role: Roles) -> Row | None:
    """The row that names the employer, where the title stands in another that looks otherwise."""
    rows = {row.part.block: row for row in draft.head}
    title = rows.get(role.title.block) if role.title else None
    name = rows.get(role.organisation.block) if role.organisation else None
    return name if title and name and _set_as(title) != _set_as(name) else None


def _begins_as(draft: Draft, employer: Row | None) -> bool:
    """Whether a head begins in the look of rows with employers: what it names stands in an employer's place."""
    return employer is not None and _set_as(draft.head[0]) == _set_as(employer)


def _set_as(row: Row) -> tuple[object, ...]:
    """How a row begins: as which heading, how large, and whether in bold."""
    line = row.line
    return (line.kind, line.level, round(line.style.size), line.style.bold or line.bold_start > 0)


def _is_promotion(role: Roles, former: Roles | None) -> bool:
    """Whether a job without an employer may be with that of the job above.

    A break and work of one's own is with none; and where employers stand below the titles, no row above could hold
    for both jobs.
    """
    if (
        role.title is None
        or former is None
        or former.organisation is None
        or is_own_work(role.title.text)
        or names_another(role.title.text)
    ):
        return False
    below = former.title is not None and former.title.block < former.organisation.block
    return not below and not is_break(role.title.text) and not _NAMES_EMPLOYER.search(role.title.text)


def _has_row_of_its_own(role: Roles) -> bool:
    """Whether a job's employer stands in another line than its title."""
    return role.title is None or role.organisation is None or role.title.block != role.organisation.block


def with_department(draft: Draft, role: Roles, *, within: bool = False) -> Roles:
    """The role of a head without the employer's row, the department behind its title's comma or dash a part of that.

    It may be one word of employers ("Assistant, Bakery"), or several ("Passenger Services") where the job is surely
    `within` another one's time.
    """
    title, name = role.title, role.organisation
    if title is None or name is None or title.block != name.block or title.start > name.start:
        return role
    head = next((row for row in draft.head if row.part.block == title.block), None)
    if head is None:
        return role
    row, end = head.part, head.date.start if head.date else len(head.part.text)
    between = row.text[title.start + len(title.text) - row.start : name.start - row.start].strip()
    if between in _DASHES_BEHIND:
        field = is_field(name.text) or (within and not _is_surely_employer(name.text))
        behind = field and (role.location is None or role.location.block != title.block)
    else:
        alone = ", " not in row.text[name.start + len(name.text) - row.start : end].rstrip(" ,")
        behind = between == "," and alone and _is_behind_comma(role, title, name, within=within)
    if not behind:
        return role
    whole = row.cut(title.start - row.start, name.start + len(name.text) - row.start)
    return replace(role, title=whole, organisation=None)


def _is_surely_employer(text: str) -> bool:
    return has_legal_form(text) or organisation_score(text) >= 2  # noqa: PLR2004 at its edge


def _is_behind_comma(role: Roles, title: Part, name: Part, *, within: bool) -> bool:
    """Whether the name behind a title's comma is a department; of a job surely `within` another's time most are."""
    if within or (len(name.text.split()) == 1 and title_score(title.text) > 0):
        return not has_legal_form(name.text)
    return job_score(name.text) >= 0 and _could_be_department(role, name.text)


def _could_be_department(role: Roles, text: str) -> bool:
    """Whether a name that no word tells may be a department: a word of these is in it, or it is no proper name.

    What has its own town behind it is an employer.
    """
    words = re.findall(r"[^\W\d_]+", text)
    told = is_department(text) or any(fold(word) in read_words("departments.txt") for word in words)
    proper = len(words) > 1 and all(word[:1].isupper() or len(word) < _SMALL_WORD for word in words)
    return told or not (proper or role.location is not None)


def _shared_place(role: Roles) -> Part | None:
    """The place of a job when it stands in the employer's line and not in the title's: all jobs there have it."""
    if role.location is None or role.organisation is None or role.location.block != role.organisation.block:
        return None
    return None if role.title is not None and role.title.block == role.location.block else role.location
