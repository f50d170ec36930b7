"""Several degrees below the name of their school, and bulleted heads below the name of an employer or school."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import BlockKind, SectionKind
from tailor.parsing.certificate_words import is_certificate
from tailor.parsing.date_edges import head_date
from tailor.parsing.head_places import place_at_end
from tailor.parsing.lines import Line, Part
from tailor.parsing.roles import Roles
from tailor.parsing.rows import Draft, Row
from tailor.parsing.words import degree_score, institution_score, job_score, organisation_score

_EMPTY = 0.6
_APART = 0.25
_NAME_WORDS = 8
_OF_SCHOOL = re.compile(
    r"\b(?:a-?levels?|as-?levels?|gcses?|o-?levels?|high school|leaving cert\w*|abitur|fachabitur|matura|mittlere reife"
    r"|(?:real|haupt)schul\w+|\w*hochschulreife|bac(?:calaur[ée]at)?|brevet|bachillerato|eso|maturità|ensino médio"
    r"|secund[aá]r\w+|vwo|havo|vmbo|mavo|ssc|hsc|class (?:x|xii|10|12)|ged)\b",
    re.IGNORECASE,
)
"""What is learned at a school before a university."""


_FOR_CHILDREN = re.compile(
    r"\b(?:lycée|collège|liceo|ies|instituto|gymnasium|realschule|gesamtschule|berufskolleg"
    r"|(?:high|secondary|grammar) school|sixth form"
    r"|escola (?:secundária|profissional)|scholengemeenschap|lyceum|rsg)\b",
    re.IGNORECASE,
)


def with_schools_above(drafts: Sequence[Draft], roles: Sequence[Roles]) -> list[Roles]:
    """The roles; a degree with its dates in a row close below a degree takes the school that stands above both.

    What schools for children teach is not taken for a university's.
    """
    kept: list[Roles] = []
    school: Roles | None = None
    lines: tuple[Line, Line] | None = None
    for draft, role in zip(drafts, roles, strict=True):
        if role.organisation is not None:
            school = role if _stands_above(role) else None
            lines = _lines_of(draft, role)
        elif (
            school is not None and _is_degree_alone(draft, role, kept[-1]) and not _is_set_as(draft.head[0].line, lines)
        ):
            role = replace(role, organisation=school.organisation, location=role.location or school.location)  # noqa: PLW2901
        else:
            school = None
        kept.append(role)
    return kept


def _lines_of(draft: Draft, role: Roles) -> tuple[Line, Line] | None:
    """The lines of a school's name and of the degree in a line of its own below it."""
    lines = {row.line.index: row.line for row in draft.head}
    name, degree = role.organisation, role.title
    if name is None or degree is None or name.block == degree.block or not {name.block, degree.block} <= set(lines):
        return None
    return lines[name.block], lines[degree.block]


def _is_set_as(line: Line, above: tuple[Line, Line] | None) -> bool:
    """Whether a line is set as the school's name above is and its degree is not: it begins something of its own."""
    if above is None:
        return False
    name, degree = above
    if name.kind is not degree.kind or name.look != degree.look:
        same_kind = line.kind is name.kind is BlockKind.HEADING is not degree.kind and line.level == name.level
        return same_kind or line.look == name.look or line.style.gap - degree.style.gap > _APART
    return False


def without_marks_below_names(rows: Sequence[Row], kind: SectionKind) -> list[Row]:
    """The rows, dated bullets as lines where each list of them stands below the name of an employer or school."""
    names = [at for at, row in enumerate(rows) if not row.line.is_bullet and row.date is None]
    dated = [at for at, row in enumerate(rows) if _is_dated_bullet(row)]
    below = all(at + 1 in dated or (at + 1 < len(rows) and rows[at + 1].date is not None) for at in names)
    if not names or names[0] != 0 or not below or not all(_is_name(rows[at], kind) for at in names):
        return list(rows)
    if any(_tells_of_dated(rows, at) for at in dated):
        return list(rows)
    return [_unmarked(row) if at in dated else row for at, row in enumerate(rows)]


def _tells_of_dated(rows: Sequence[Row], at: int) -> bool:
    """Whether a bullet stands in a list right below a row with dates, of which it then tells."""
    above = next((row for row in reversed(rows[:at]) if not row.line.is_bullet), None)
    return above is not None and above.date is not None


def _is_dated_bullet(row: Row) -> bool:
    return row.line.is_bullet and row.line.level == 0 and head_date(row.part.text) is not None


def _unmarked(row: Row) -> Row:
    line = replace(row.line, kind=BlockKind.LINE)
    return replace(row, line=line, date=head_date(row.part.text))


def _is_name(row: Row, kind: SectionKind) -> bool:
    text = row.part.text
    if row.date is not None or len(text.split()) > _NAME_WORDS or not row.is_head_like:
        return False
    if kind is SectionKind.EDUCATION:
        return institution_score(text) > 0 and degree_score(text) <= 1
    named = organisation_score(text) > 0 or institution_score(text) > 0 or place_at_end(text) > 0
    return named and job_score(text) <= 0


def _stands_above(role: Roles) -> bool:
    """Whether the school's name stands in a row above the degree's, or in a cell before it."""
    name, degree = role.organisation, role.title
    if name is None or degree is None:
        return False
    return name.block < degree.block or (name.block == degree.block and name.start + len(name.text) + 1 == degree.start)


def _is_degree_alone(draft: Draft, role: Roles, above: Roles) -> bool:
    row = draft.head[0] if len(draft.head) == 1 else None
    if row is None or row.date is None or role.title is None or row.line.style.gap > _EMPTY:
        return False
    if not row.date.start:
        return False  # in a column of dates each begins what is taken elsewhere
    text = role.title.text
    higher = not _OF_SCHOOL.search(text) or _is_of_school(above.title) or _is_of_school(above.organisation)
    return degree_score(text) > 0 and not is_certificate(text) and higher


def _is_of_school(part: Part | None) -> bool:
    return part is not None and (_OF_SCHOOL.search(part.text) or _FOR_CHILDREN.search(part.text)) is not None
