"""Jobs as LinkedIn's export sets them: employers, each above one position or several with dates and their length."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tailor.parsing.dates import is_duration
from tailor.parsing.lines import Part
from tailor.parsing.places import could_be_city, is_place
from tailor.parsing.places_told import are_dates_with_length
from tailor.parsing.roles import Roles
from tailor.parsing.rows import Draft, Row
from tailor.parsing.words import title_score

_PLACE_WORDS = 8
_TIGHT = 0.6


@dataclass(frozen=True, slots=True)
class _Position:
    """Where a position's head stands: its employer (-1 where that of the one above holds), title, dates and body."""

    employer: int
    title: int
    dates: int
    body: int


def positions_of(rows: Sequence[Row]) -> tuple[list[Draft], list[Roles]] | None:
    """The entries of a section and their roles where all of it has that form; None where any row contradicts it.

    What tells the form: every title stands right above a row with nothing but dates and their length, employers are
    set unlike titles, and one of them stands above several positions or above the length of all of these, or words tell
    which are titles. A position without an employer above it is then with that of the position above.
    """
    rows = _with_whole_names(rows)
    anchors = [at for at, row in enumerate(rows) if at and are_dates_with_length(row)]
    if not anchors or any(not _is_title(rows[at - 1]) for at in anchors):
        return None
    titles, employers = {rows[at - 1].line.look for at in anchors}, rows[0].line.look
    if len(titles) > 1 or employers in titles:
        return None
    found = [_position(rows, at, employers) for at in anchors]
    if found[0].employer != 0 or not _are_grouped(rows, found) or not _hold_all(rows, found, employers, titles):
        return None
    ends = [*(one.employer if one.employer >= 0 else one.title for one in found[1:]), len(rows)]
    drafts: list[Draft] = []
    roles: list[Roles] = []
    for one, end in zip(found, ends, strict=True):
        employer = rows[one.employer].part if one.employer >= 0 else roles[-1].organisation
        head = [rows[at] for at in (one.employer, one.title, one.dates) if at >= 0]
        drafts.append(Draft((*head, *rows[one.dates + 1 : one.body]), tuple(rows[one.body : end])))
        roles.append(_roles(rows, one, employer))
    return drafts, roles


def _with_whole_names(rows: Sequence[Row]) -> list[Row]:
    """The rows, a title or employer that is broken over several lines in one."""
    looks = {rows[at - 1].line.look for at, row in enumerate(rows) if at and are_dates_with_length(row)}
    looks |= {row.line.look for row in rows[:1]}
    whole: list[Row] = []
    for row in rows:
        above = whole[-1] if whole else None
        goes_on = above is not None and row.line.look == above.line.look and row.line.look in looks
        named = above is not None and _is_title(above) and _is_title(row)
        if above is not None and goes_on and named and row.line.style.gap <= _TIGHT:
            text = f"{above.part.text.rstrip()} {row.part.text}"
            whole[-1] = replace(above, line=replace(above.line, text=text), part=replace(above.part, text=text))
        else:
            whole.append(row)
    return whole


def _position(rows: Sequence[Row], dates: int, employers: tuple[object, ...]) -> _Position:
    above = dates - 2
    if above > 0 and is_duration(rows[above].part.text):
        above -= 1
    employer = above if above >= 0 and _is_name(rows[above]) and rows[above].line.look == employers else -1
    below = dates + 1
    has_place = below < len(rows) and _is_place(rows[below], rows[dates])
    return _Position(employer, dates - 1, dates, below + has_place)


def _is_title(row: Row) -> bool:
    return _is_name(row) and not is_duration(row.part.text)


def _is_name(row: Row) -> bool:
    return row.date is None and row.is_head_like


def _is_place(row: Row, dates: Row) -> bool:
    """Whether a row below dates names a place: a known one, or one in a town's form that is set as these are."""
    text = row.part.text
    if row.date is not None or row.line.is_bullet or len(text.split()) > _PLACE_WORDS:
        return False
    if is_place(text):
        return True
    alike = round(row.line.style.size, 1) == round(dates.line.style.size, 1)
    return alike and not title_score(text) and all(could_be_city(one) for one in text.split(", "))


def _are_grouped(rows: Sequence[Row], found: Sequence[_Position]) -> bool:
    """Whether an employer stands above several positions or the length of their time, or words tell both apart."""
    named = [one for one in found if one.employer >= 0]
    if len(named) < len(found) or any(one.title - one.employer > 1 for one in named):
        return True
    titles, employers = (sum(title_score(rows[at].part.text) > 0 for at in ats) for ats in _heads(named))
    first = found[0]
    return titles > employers and rows[first.employer].line.style.size >= rows[first.title].line.style.size


def _heads(found: Sequence[_Position]) -> tuple[list[int], list[int]]:
    """The rows of titles and those of employers."""
    return [one.title for one in found], [one.employer for one in found]


def _hold_all(
    rows: Sequence[Row], found: Sequence[_Position], employers: tuple[object, ...], titles: set[tuple[object, ...]]
) -> bool:
    """Whether no row but those of heads is set as employers or titles are, bullets and places aside."""
    heads = {at for one in found for at in (one.employer, one.title, *range(one.dates, one.body))}
    lengths = {one.title - 1 for one in found}
    looks = {employers, *titles}
    return not any(
        row.line.look in looks and at not in heads and at not in lengths and not row.line.is_bullet
        for at, row in enumerate(rows)
    )


def _roles(rows: Sequence[Row], one: _Position, employer: Part | None) -> Roles:
    date = rows[one.dates].date
    dates = date.dates if date else None
    total = rows[one.title - 1].part.text if one.employer >= 0 and one.title - one.employer > 1 else ""
    if dates and total:
        dates = replace(dates, text=f"{dates.text} {total}")
    place = rows[one.dates + 1].part if one.body > one.dates + 1 else None
    return Roles(rows[one.title].part, employer, place, dates)
