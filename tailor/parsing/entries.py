"""Which lines of a section belong to one entry, and which of them are its head.

Dates are the anchors: nearly every job, degree or project has one. Where a head begins before its date is told by what
stands above it (a statement ends the entry before), by the empty space above, by the look that heads have in this
section, and at last by how many lines heads have elsewhere in the section.
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from tailor.model import BlockKind
from tailor.parsing.date_edges import head_date
from tailor.parsing.dated_heads import (
    follows_break,
    head_look,
    is_below_remarks,
    is_degree_of,
    is_lone_break,
    is_whole_head,
    lacks_employer_above,
    tells_above,
)
from tailor.parsing.dates import find_dates, is_duration, only_dates
from tailor.parsing.employers_begun_small import with_employers_begun_small
from tailor.parsing.entry_captions import has_plain_word, is_caption
from tailor.parsing.entry_heads import MAX_HEAD_LINES, begins_next, head_and_body
from tailor.parsing.head_levels import starts_by_level
from tailor.parsing.head_names import names_in
from tailor.parsing.lengths_below_names import with_lengths_told
from tailor.parsing.places_told import with_places_told
from tailor.parsing.rows import Draft, Row
from tailor.parsing.set_off_titles import set_off_titles
from tailor.parsing.undated_heads import undated_heads
from tailor.parsing.words import institution_score, organisation_score, title_score

_FORECAST = re.compile(
    r"(?:expected|anticipated|projected|due|voraussichtlich|erwarte(?:t|ter)|prévue?|previst[oa])\b(?:\W*\w+){0,4}$",
    re.IGNORECASE,
)
_SET_OFF = 0.6
_EMPTY_LINE = 1.3
"""Line heights of space above a row that are more than an empty line; some templates set every paragraph as far off."""


def bullets_are_heads(rows: Sequence[Row]) -> bool:
    """Whether the section is a list of which every bullet is an entry with its date.

    Of a list that begins with a span of time a third of the bullets may have none ("before that mostly at home").
    """
    outer = [row for row in rows if row.line.is_bullet and row.line.level == 0]
    found = [head_date(row.part.text) for row in outer]
    dated = [one for one in found if one is not None]
    spans = bool(dated) and found[0] is not None and rows[0].line.is_bullet and all(one.is_range for one in dated)
    enough = 3 * len(dated) >= 2 * len(outer) if spans else len(dated) == len(outer)
    return len(dated) > 0 and enough and not (any(row.date for row in rows) or _is_headed(rows))


def _is_headed(rows: Sequence[Row]) -> bool:
    """Whether each bullet of a list stands below a row of its own that is set off as a head is."""
    tops = [at for at, row in enumerate(rows) if not row.line.is_bullet]
    if not tops or tops[0] > 0:
        return False
    marked = all(rows[at].line.kind is BlockKind.HEADING or rows[at].line.style.bold for at in tops)
    lone = all(end == at + 2 for at, end in zip(tops, [*tops[1:], len(rows)], strict=True))
    return marked and lone and all(rows[at].is_head_like for at in tops)


def drafts_of(
    rows: Sequence[Row], *, offices: bool = False, alone: Collection[int] = ()
) -> tuple[list[Row], list[Draft]]:
    """The rows before the first entry, and the entries.

    Args:
        rows: A section's rows.
        offices: Whether an undated row that names an office is an entry among dated ones of one row each.
        alone: Positions of undated rows that begin an entry of their own.
    """
    rows = with_lengths_told(with_places_told(_without_forecasts(_with_tails(rows))))
    named = with_employers_begun_small(rows)
    anchors = [at for at, row in enumerate(rows) if row.date is not None and not row.line.is_bullet]
    if (
        titles := _dates_lead(rows, anchors, alone)
        or _bare_dates_lead(rows, anchors)
        or starts_by_level(rows)
        or set_off_titles(rows)
    ):
        wide = max(_wide_gap(rows), _EMPTY_LINE)
        return [], [
            head_and_body(named[at:end], wide) for at, end in zip(titles, [*titles[1:], len(rows)], strict=True)
        ]
    begun = [at if start and at in alone else start for at, start in zip(anchors, _starts(rows, anchors), strict=True)]
    starts = begun or _undated_starts(rows, 0, len(rows))
    if anchors and any(not row.is_head_like for row in rows[: starts[0]]):
        starts = [start for start in _undated_starts(rows, 0, starts[0]) if start < starts[0]] + starts
    if not starts:
        return list(rows), []
    starts = sorted({*starts, *undated_heads(rows, anchors, starts, offices=offices), *alone})
    wide = max(_wide_gap(rows), _EMPTY_LINE)
    drafts = []
    for start, end in zip(starts, [*starts[1:], len(rows)], strict=True):
        drafts.append(head_and_body(named[start:end], wide))
    return list(rows[: starts[0]]), drafts


def _with_tails(rows: Sequence[Row]) -> list[Row]:
    """A date at the right margin beside a bullet belongs to the head above it."""
    rows = list(rows)
    for at, row in enumerate(rows):
        if row.tail is None:
            continue
        head = next((i for i in range(at - 1, -1, -1) if not rows[i].line.is_bullet), None)
        if head is not None and rows[head].date is None:
            found = find_dates(row.tail.text)
            rows[head] = Row(rows[head].line, rows[head].part, found[0], row.tail)
            rows[at] = Row(row.line, row.part, None)
    return rows


def _without_forecasts(rows: Sequence[Row]) -> list[Row]:
    """The rows; one that says when what is dated above is to end ("expected May 2027") has no date of its own."""
    return [
        Row(row.line, row.part, None)
        if row.date and above is not None and above.date and _FORECAST.match(row.part.text)
        else row
        for row, above in zip(rows, [None, *rows], strict=False)
    ]


def _dates_lead(rows: Sequence[Row], anchors: Sequence[int], alone: Collection[int]) -> list[int]:
    """The rows that begin with their dates and those `alone`, where dates stand in a column before; else none.

    A gap behind some of them tells the column. Other dated rows are then remarks within an entry ("End of contract:
    31 August 2026").
    """
    lead = [at for at in anchors if (date := rows[at].date) and not date.start]
    apart = [at for at in lead if (date := rows[at].date) and rows[at].part.text[date.end :][:1] == "\t"]
    if lead[:1] != [0] or not apart or not (len(lead) > 1 or lead == list(anchors)):
        return []
    other = any(_is_another_job(rows, at, lead) for at in anchors if at not in lead)
    breaks = {at for at in anchors if at not in lead and is_lone_break(rows, at, lead)}
    return [] if other else sorted({*lead, *alone, *breaks})


def _is_another_job(rows: Sequence[Row], at: int, lead: Sequence[int]) -> bool:
    """Whether a row with dates at its end is a job of a time before that of the row above which begins with dates."""
    date, above = rows[at].date, next((rows[one].date for one in reversed(lead) if one < at), None)
    if date is None or above is None or not date.is_range:
        return False
    whole = names_in(rows[at]) >= 2 or only_dates(rows[at].part.text)  # noqa: PLR2004 title and employer
    ends = (date.dates.end or "9999")[:4]
    return whole and bool(above.dates.start) and ends <= (above.dates.start or "")[:4]


def _bare_dates_lead(rows: Sequence[Row], anchors: Sequence[int]) -> list[int]:
    """The dated rows, where the section begins with one and each holds dates only, above a row of names; else none."""
    lead = all(
        only_dates(rows[at].part.text)
        and at + 1 < len(rows)
        and rows[at + 1].is_head_like
        and names_in(rows[at + 1]) > 0
        for at in anchors
    )
    return list(anchors) if lead and anchors[:1] == [0] and len(anchors) > 1 else []


def _starts(rows: Sequence[Row], anchors: Sequence[int]) -> list[int]:
    """Where the entry of each anchor begins."""
    wide = _wide_gap(rows)
    runs = [_run(rows, anchor, anchors[i - 1] + 1 if i else 0, wide) for i, anchor in enumerate(anchors)]
    closed = [(run, anchor) for (run, is_closed), anchor in zip(runs, anchors, strict=True) if is_closed]
    lengths = Counter(min(anchor - run, MAX_HEAD_LINES) for run, anchor in closed)
    usual = max(lengths, key=lambda length: (lengths[length], length)) if lengths else 0
    looks = _HeadLooks(
        frozenset(head_look(rows[run]) for run, _ in closed),
        frozenset(head_look(row) for run, anchor in closed for row in rows[run:anchor])
        - {head_look(rows[anchor]) for anchor in anchors},
        frozenset(tuple(head_look(row) for row in rows[run:anchor]) for run, anchor in closed),
    )
    starts = []
    for (run, is_closed), anchor in zip(runs, anchors, strict=True):
        first = runs[0][0] == anchors[0]
        below = first and is_below_remarks(rows, run, anchor, anchors[0])
        whole = is_whole_head(rows, run, anchor)
        ends_above = whole and (tells_above(rows, anchor) or (is_closed and first))
        captioned = is_closed and (below or is_caption(rows, run, anchor, [start for start, _ in runs]))
        if ends_above or captioned:
            starts.append(anchor)
        elif (is_closed or follows_break(rows, run, anchor)) and anchor - run < MAX_HEAD_LINES:
            starts.append(run)
        else:
            above = max(usual, 1) if _dates_end_head(rows, anchor) else usual
            starts.append(_open_start(rows, run, anchor, above, looks))
    return starts


def _dates_end_head(rows: Sequence[Row], anchor: int) -> bool:
    """Whether a row of dates alone has no names below it, so that they must stand above."""
    below = rows[anchor + 1] if anchor + 1 < len(rows) else None
    return names_in(rows[anchor]) == 0 and (below is None or not below.is_head_like or below.date is not None)


def _wide_gap(rows: Sequence[Row]) -> float:
    """The empty space (in line heights) above a line that sets it off from the line before, in this section."""
    gaps = sorted(row.line.style.gap for row in rows if not row.line.is_bullet)
    return gaps[(len(gaps) - 1) // 2] + 0.4 if gaps else 0.0


def _run(rows: Sequence[Row], anchor: int, low: int, wide: float) -> tuple[int, bool]:
    """The first row of the unbroken head-like rows above an anchor, and whether something else ends them above."""
    at = anchor
    while at > low and rows[at - 1].is_head_like and not rows[at - 1].holds_place:
        bare = at == anchor and _dates_end_head(rows, anchor)
        if rows[at].line.style.gap > wide and not (
            bare or _is_total(rows[at - 1]) or _is_set_off(rows, at - 1, anchor, low)
        ):
            break
        at -= 1
    set_off = rows[at].line.style.gap > max(wide, _SET_OFF) and names_in(rows[anchor]) == 0
    return at, at > low or low == 0 or set_off


def _is_set_off(rows: Sequence[Row], at: int, anchor: int, low: int) -> bool:
    """Whether a row is an employer alone, as far from the row above it as from the title below, which names none."""
    row, below = rows[at], rows[at + 1 : anchor + 1]
    name = row.part.text.split(", ", maxsplit=1)[0]
    named = max(organisation_score(name), institution_score(name)) >= 2 and title_score(name) <= 0  # noqa: PLR2004 at its edge
    if row.date is not None or not named or has_plain_word(name):
        return False
    lacking = all(title_score(one.part.text.split(", ", maxsplit=1)[0]) > 0 for one in below if names_in(one))
    return lacking and any(map(names_in, below)) and (at == low or row.line.style.gap >= below[0].line.style.gap)


def _is_total(row: Row) -> bool:
    """Whether a row tells the length of all that somebody did for the employer above it, whose titles follow."""
    return is_duration(row.part.text)


@dataclass(frozen=True, slots=True)
class _HeadLooks:
    """How the first rows of heads look, those above their dates where that tells them from others, and all of these."""

    first: frozenset[tuple[object, ...]]
    above_dates: frozenset[tuple[object, ...]]
    whole: frozenset[tuple[tuple[object, ...], ...]] = frozenset()


def _open_start(rows: Sequence[Row], run: int, anchor: int, usual: int, looks: _HeadLooks) -> int:
    """Where a head begins whose upper rows could also be the end of the entry above."""
    if anchor > run and begins_next(rows, anchor - 1):
        return anchor - 1
    if usual > 1 and anchor - usual >= run and tuple(map(head_look, rows[anchor - usual : anchor])) in looks.whole:
        return anchor - usual
    at = anchor
    while at > run and head_look(rows[at - 1]) in looks.above_dates:
        at -= 1
    if at < anchor:
        return at
    reach = range(max(run, anchor - MAX_HEAD_LINES), anchor + 1)
    if len({head_look(rows[at]) for at in reach}) > 1:
        matching = [at for at in reach if head_look(rows[at]) in looks.first]
        if matching:
            near = [at for at in matching if anchor - at <= usual]
            return near[0] if near else matching[-1]
    if not usual and anchor > max(run, 1) and is_degree_of(*rows[anchor - 2 : anchor + 1]):
        return anchor - 1
    start = max(run, anchor - usual)
    return start - 1 if start > run and lacks_employer_above(rows, start, anchor) else start


def _undated_starts(rows: Sequence[Row], start: int, end: int) -> list[int]:
    """Where entries begin among rows without any date."""
    starts: list[int] = []
    first_look = next((rows[at].line.look for at in range(start, end) if rows[at].is_head_like), None)
    looks = Counter(rows[at].line.look for at in range(start, end))
    distinct = first_look is not None and looks[first_look] * 2 <= end - start and len(looks) > 1
    for at in range(start, end):
        row = rows[at]
        if not row.is_head_like:
            continue
        after_statement = at > start and not rows[at - 1].is_head_like
        titled = row.line.kind is BlockKind.HEADING or (distinct and row.line.look == first_look)
        if at == start or after_statement or titled or (row.line.style.gap > 0.6 and not distinct):  # noqa: PLR2004 see above
            starts.append(at)
    return starts
