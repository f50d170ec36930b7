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
from tailor.parsing.dates import find_dates, head_date, is_duration, only_dates
from tailor.parsing.head_levels import starts_by_level
from tailor.parsing.head_names import CELLS, names_in
from tailor.parsing.head_places import place_at_end
from tailor.parsing.heads import ROLE_LABEL
from tailor.parsing.lines import PLACE_LABEL
from tailor.parsing.places import could_be_city, is_place
from tailor.parsing.rows import Draft, Row, is_prose
from tailor.parsing.set_off_titles import set_off_titles
from tailor.parsing.words import degree_score, institution_score, job_score, organisation_score, title_score

MAX_HEAD_LINES = 4
_CAPTION_WORDS = 2
_WORDED_CAPTION = 4
_NAME_WORDS = 7
_PARTICLE = 3
_TOWN_WORDS = 3
_TITLE_WORDS = 4
_BRACKET_BEHIND = re.compile(r"\s\([^()]*\)$")
_SCHOOL_WORDS = 9
_LONG_NAME = 10
_LONGEST_NAME = 16
"""Words of the longest row that names an employer, and of one that does so surely."""
_FORECAST = re.compile(
    r"(?:expected|anticipated|projected|due|voraussichtlich|erwarte(?:t|ter)|prévue?|previst[oa])\b(?:\W*\w+){0,4}$",
    re.IGNORECASE,
)
_EMPTY_LINE = 1.3
"""Line heights of space above a row that are more than an empty line; some templates set every paragraph as far off."""


def bullets_are_heads(rows: Sequence[Row]) -> bool:
    """Whether the section is a list of which every bullet is an entry with its date."""
    dated = [row for row in rows if row.line.is_bullet and row.line.level == 0 and head_date(row.part.text)]
    outer = [row for row in rows if row.line.is_bullet and row.line.level == 0]
    return len(outer) == len(dated) > 0 and not any(row.date for row in rows)


def drafts_of(
    rows: Sequence[Row], *, offices: bool = False, alone: Collection[int] = ()
) -> tuple[list[Row], list[Draft]]:
    """The rows before the first entry, and the entries.

    Args:
        rows: A section's rows.
        offices: Whether an undated row that names an office is an entry among dated ones of one row each.
        alone: Positions of undated rows that begin an entry of their own.
    """
    rows = _without_forecasts(_with_tails(rows))
    if titles := starts_by_level(rows) or set_off_titles(rows):
        wide = max(_wide_gap(rows), _EMPTY_LINE)
        return [], [_draft(rows[at:end], wide) for at, end in zip(titles, [*titles[1:], len(rows)], strict=True)]
    anchors = [at for at, row in enumerate(rows) if row.date is not None and not row.line.is_bullet]
    starts = _starts(rows, anchors) if anchors else _undated_starts(rows, 0, len(rows))
    if anchors and any(not row.is_head_like for row in rows[: starts[0]]):
        starts = [start for start in _undated_starts(rows, 0, starts[0]) if start < starts[0]] + starts
    if not starts:
        return list(rows), []
    starts = sorted(
        {*starts, *_undated_alike(rows, anchors, starts[0]), *alone, *(_offices(rows, anchors) if offices else ())}
    )
    wide = max(_wide_gap(rows), _EMPTY_LINE)
    drafts = []
    for start, end in zip(starts, [*starts[1:], len(rows)], strict=True):
        drafts.append(_draft(rows[start:end], wide))
    return list(rows[: starts[0]]), drafts


def _undated_alike(rows: Sequence[Row], anchors: Sequence[int], first: int) -> list[int]:
    """Rows without a date with as many cells as every dated row, three or more: heads whose date cannot be read."""
    cells = {rows[at].part.text.count("\t") for at in anchors}
    if len(anchors) < 2 or len(cells) != 1 or min(cells) < 2:  # noqa: PLR2004 three cells, in more than one head
        return []
    return [
        at
        for at, row in enumerate(rows)
        if at > first and row.date is None and row.is_head_like and row.part.text.count("\t") == min(cells)
    ]


def _offices(rows: Sequence[Row], anchors: Sequence[int]) -> list[int]:
    """Rows without a date that name an office ("Member, Chess Club"), where each dated row has all names itself."""
    if not anchors or any(names_in(rows[at]) < 2 for at in anchors):  # noqa: PLR2004 office and club
        return []
    undated = [at for at, row in enumerate(rows) if row.is_head_like and row.date is None]
    own = [at for at in undated if title_score(rows[at].part.text.split(", ")[0]) > 0 and names_in(rows[at]) > 1]
    return [*own, *anchors] if own else []


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


def _starts(rows: Sequence[Row], anchors: Sequence[int]) -> list[int]:
    """Where the entry of each anchor begins."""
    wide = _wide_gap(rows)
    runs = [_run(rows, anchor, anchors[i - 1] + 1 if i else 0, wide) for i, anchor in enumerate(anchors)]
    closed = [(run, anchor) for (run, is_closed), anchor in zip(runs, anchors, strict=True) if is_closed]
    lengths = Counter(min(anchor - run, MAX_HEAD_LINES) for run, anchor in closed)
    usual = max(lengths, key=lambda length: (lengths[length], length)) if lengths else 0
    looks = _HeadLooks(
        frozenset(_head_look(rows[run]) for run, _ in closed),
        frozenset(_head_look(row) for run, anchor in closed for row in rows[run:anchor])
        - {_head_look(rows[anchor]) for anchor in anchors},
    )
    starts = []
    for (run, is_closed), anchor in zip(runs, anchors, strict=True):
        whole = runs[0][0] == anchors[0] and _is_whole_head(rows, run, anchor)
        if is_closed and (whole or _is_caption(rows, run, anchor, [start for start, _ in runs])):
            starts.append(anchor)
        elif is_closed and anchor - run < MAX_HEAD_LINES:
            starts.append(run)
        else:
            above = max(usual, 1) if _dates_end_head(rows, anchor) else usual
            starts.append(_open_start(rows, run, anchor, above, looks))
    return starts


def _is_caption(rows: Sequence[Row], run: int, anchor: int, runs: Sequence[int]) -> bool:
    """Whether the one row above a head is a caption of several entries ("Vocational"): the head needs no more names."""
    if anchor - run != 1 or names_in(rows[anchor]) < 2:  # noqa: PLR2004 title and organisation
        return False
    if _is_school_above(rows[run], rows[anchor]) or _is_title_above(rows, run, anchor, runs):
        return False
    text = rows[run].part.text
    generic = len(text.split()) == 1 and title_score(rows[anchor].part.text.split(",")[0]) > 0
    telling = title_score(text) or (not generic and organisation_score(text)) or institution_score(text)
    worded = _has_plain_word(text) and not title_score(text)
    capitals = text.isupper() and not rows[anchor].part.text.isupper()
    plain = "\t" not in text and (not telling or worded or capitals)
    most = _WORDED_CAPTION if worded else _CAPTION_WORDS
    return plain and len(text.split()) <= most and sum(rows[one].part.text == text for one in runs) == 1


def _is_title_above(rows: Sequence[Row], at: int, anchor: int, runs: Sequence[int]) -> bool:
    """Whether a row in capitals is the title of the job below, which names an employer and what may be its town.

    It is one by its words, or because other rows in capitals stand in the same way above their jobs.
    """
    text, names = rows[at].part.text, _cells_without_dates(rows[anchor])
    below = next((row.part.text for row in rows[anchor + 1 : anchor + 2] if row.is_head_like), "")
    titled = any(title_score(name) > 0 or degree_score(name) > 0 for name in [*names, below])
    if not text.isupper() or titled or len(names) < 2 or not could_be_city(names[-1]):  # noqa: PLR2004 employer and town
        return False
    employer = any(organisation_score(name) > 0 for name in names[:-1])
    alike = [run for run in runs if rows[run].part.text.isupper() and rows[run + 1 : run + 2] and rows[run + 1].date]
    return title_score(text) > 1 or (employer and len(alike) > 1)


def _cells_without_dates(row: Row) -> list[str]:
    text = row.part.text
    if row.date is not None and row.tail is None:
        text = f"{text[: row.date.start]}\t{text[row.date.end :]}"
    return [cell for part in CELLS.split(text) for one in part.split(", ") if (cell := one.strip(" |,·•–—-"))]


def _is_school_above(row: Row, anchor: Row) -> bool:
    """Whether a row set as a heading, or in capitals, is the school of the degree with only its subject below."""
    text = anchor.part.text
    only_degree = degree_score(text) > 0 and not institution_score(text) and names_in(anchor) == 2  # noqa: PLR2004 with its subject
    set_apart = row.line.kind is BlockKind.HEADING and anchor.line.kind is not BlockKind.HEADING
    return only_degree and (set_apart or (row.part.text.isupper() and len(row.part.text.split()) == 1))


def _head_look(row: Row) -> tuple[object, ...]:
    return (*row.line.look, row.line.bold_start > 0)


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
    while at > low and rows[at - 1].is_head_like:
        if rows[at].line.style.gap > wide and not (_is_total(rows[at - 1]) or _is_set_off(rows, at - 1, anchor, low)):
            break
        at -= 1
    return at, at > low or low == 0


def _has_plain_word(text: str) -> bool:
    """Whether a longer word begins small, as in no name: "Temporary and agency" is a caption."""
    return any(word.islower() and len(word) > _PARTICLE for word in re.findall(r"[^\W\d_]+", text))


def _is_set_off(rows: Sequence[Row], at: int, anchor: int, low: int) -> bool:
    """Whether a row is an employer alone, as far from the row above it as from the title below, which names none."""
    row, below = rows[at], rows[at + 1 : anchor + 1]
    name = row.part.text.split(", ", maxsplit=1)[0]
    named = max(organisation_score(name), institution_score(name)) >= 2 and title_score(name) <= 0  # noqa: PLR2004 at its edge
    if row.date is not None or not named or _has_plain_word(name):
        return False
    lacking = all(title_score(one.part.text.split(", ", maxsplit=1)[0]) > 0 for one in below if names_in(one))
    return lacking and any(map(names_in, below)) and (at == low or row.line.style.gap >= below[0].line.style.gap)


def _is_total(row: Row) -> bool:
    """Whether a row tells the length of all that somebody did for the employer above it, whose titles follow."""
    return is_duration(row.part.text)


@dataclass(frozen=True, slots=True)
class _HeadLooks:
    """How the first rows of heads look, and how the rows above their dates look where that tells them from others."""

    first: frozenset[tuple[object, ...]]
    above_dates: frozenset[tuple[object, ...]]


def _open_start(rows: Sequence[Row], run: int, anchor: int, usual: int, looks: _HeadLooks) -> int:
    """Where a head begins whose upper rows could also be the end of the entry above."""
    if anchor > run and _begins_next(rows, anchor - 1):
        return anchor - 1
    at = anchor
    while at > run and _head_look(rows[at - 1]) in looks.above_dates:
        at -= 1
    if at < anchor:
        return at
    reach = range(max(run, anchor - MAX_HEAD_LINES), anchor + 1)
    if len({_head_look(rows[at]) for at in reach}) > 1:
        matching = [at for at in reach if _head_look(rows[at]) in looks.first]
        if matching:
            near = [at for at in matching if anchor - at <= usual]
            return near[0] if near else matching[-1]
    if not usual and anchor > max(run, 1) and _is_degree_of(*rows[anchor - 2 : anchor + 1]):
        return anchor - 1
    return max(run, anchor - usual)


def _is_whole_head(rows: Sequence[Row], run: int, anchor: int) -> bool:
    """Whether a row names title, employer and dates, below a longer one that looks the same and names none of them."""
    title = rows[anchor].part.text.partition(",")[0]
    alike = len({_head_look(row) for row in rows[run : anchor + 1]}) == 1
    named = title_score(title) > 0 and names_in(rows[anchor]) >= 2  # noqa: PLR2004 title and employer
    return anchor > run and alike and named and len(rows[anchor - 1].part.text.split()) > _CAPTION_WORDS


def _is_degree_of(above: Row, row: Row, school: Row) -> bool:
    """Whether a row is the degree of the school with the dates below it, the entry above having its own."""
    lacking = institution_score(school.part.text) > 0 and not degree_score(school.part.text)
    alone = degree_score(row.part.text) >= 2 and not institution_score(row.part.text)  # noqa: PLR2004 at its start
    return row.date is None and lacking and alone and degree_score(above.part.text) > 0


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


def _draft(rows: Sequence[Row], wide: float) -> Draft:
    """Splits an entry's rows into head and body; a gap wider than `wide` ends the head."""
    anchor = next((at for at, row in enumerate(rows) if row.date is not None), 0)
    end = min(anchor + 1, len(rows))
    while end < len(rows) and end <= anchor + MAX_HEAD_LINES and rows[end].is_head_like:
        apart = rows[end].line.style.gap > wide and any(names_in(row) for row in rows[:end])
        if not _continues(rows, end) or (apart and not _lacks_name(rows, end)):
            break
        end += 1
    return Draft(tuple(rows[:end]), tuple(rows[end:]))


def _lacks_name(rows: Sequence[Row], at: int) -> bool:
    """Whether a row set off from the head above is still its title: the head has one name only.

    Entries stand farther apart than the row, or it is set otherwise than the statements below.
    """
    row, text = rows[at], rows[at].part.text
    telling = max(title_score(text), degree_score(text)) >= 2 and not is_prose(text)  # noqa: PLR2004 at the text's edge
    following = rows[at + 1] if at + 1 < len(rows) else None
    apart = rows[0].line.style.gap > row.line.style.gap or rows[0].line.style.gap == 0
    other_look = following is not None and following.line.look != row.line.look
    return telling and (apart or other_look) and sum(names_in(other) for other in rows[:at]) == 1


def _continues(rows: Sequence[Row], at: int) -> bool:
    """Whether a short row below the dates still belongs to the head."""
    row = rows[at]
    text = row.part.text
    if (
        is_place(text)
        or PLACE_LABEL.match(text)
        or ROLE_LABEL.match(text)
        or only_dates(text)
        or is_duration(text)
        or row.line.kind is BlockKind.HEADING
    ):
        return True
    filled = sum(names_in(other) for other in rows[:at])
    if filled == 0 or (filled > 1 and _could_be_town(rows, at)):
        return True
    long = len(text.split()) > (_LONGEST_NAME if filled == 1 and _is_surely_name(text) else _LONG_NAME)
    if long or _begins_next(rows, at):
        return False
    if filled == 1 or _names_employer(rows, at) or _names_title(rows, at):
        return True
    strong = _is_surely_name(text)
    following = rows[at + 1] if at + 1 < len(rows) else None
    return (strong or row.line.style.italic or row.line.style.bold) and (
        following is None
        or following.line.is_bullet
        or following.line.look != row.line.look
        or is_place(following.part.text)
    )


def _names_employer(rows: Sequence[Row], at: int) -> bool:
    """Whether a row below a head without an employer is one by its words, and no statement."""
    name = _BRACKET_BEHIND.sub("", rows[at].part.text).split(", ")[0]
    named = max(organisation_score(name), institution_score(name)) >= 2 and not is_prose(rows[at].part.text)  # noqa: PLR2004 at its edge
    others = [row.part.text for row in rows[:at]]
    return named and all(max(organisation_score(text), institution_score(text)) < 2 for text in others)  # noqa: PLR2004 as above


def _names_title(rows: Sequence[Row], at: int) -> bool:
    """Whether the row right below a head's one row of names is the title that this lacks."""
    text = rows[at].part.text
    first = sum(names_in(row) > 0 for row in rows[:at]) == 1 and rows[at - 1].date is not None
    titled = job_score(text) > 1 and len(text.split()) <= _TITLE_WORDS and not is_prose(text)
    pieces = [piece for row in rows[:at] for piece in re.split(r",\s|\t|\s[–—-]\s|\s\(", row.part.text)]
    return first and titled and all(job_score(piece) <= 0 for piece in pieces)


def _begins_next(rows: Sequence[Row], at: int) -> bool:
    """Whether an empty line sets a row off from the dates above, and its school with dates stands close below."""
    row, below = rows[at], rows[at + 1] if at + 1 < len(rows) else None
    if below is None or below.date is None or below.line.is_bullet or rows[at - 1].date is None:
        return False
    school = institution_score(below.part.text) > 0
    return school and row.line.style.gap > below.line.style.gap and row.line.style.gap >= 1


def _is_surely_name(text: str) -> bool:
    """Whether a row is a title, an employer or a school by its words or by the place at its end."""
    cells = [cell.strip() for cell in CELLS.split(text) if not is_place(cell.strip())]
    towns = [cell for cell in cells if could_be_city(cell)]
    if len(cells) == 2 and len(towns) == 1:  # noqa: PLR2004 a name, and a town that no table knows
        cells.remove(towns[0])
    name = cells[0] if len(cells) == 1 else text
    cut = place_at_end(name) or _unknown_town_at_end(name)
    name = name[:cut] if cut else name
    words = len(name.split())
    if institution_score(name) >= 2:  # noqa: PLR2004 at the text's edge
        return words <= _SCHOOL_WORDS
    told = max(title_score(name), organisation_score(name)) >= 2  # noqa: PLR2004 at the text's edge
    return (told or name != text) and words <= _NAME_WORDS


def _unknown_town_at_end(text: str) -> int:
    """Where a comma and the form of a town's name end a name of surely an employer or school, or 0."""
    before, comma, tail = text.rpartition(", ")
    surely = max(organisation_score(before), institution_score(before)) >= 2  # noqa: PLR2004 at the text's edge
    return len(before) if comma and surely and could_be_city(tail) else 0


def _could_be_town(rows: Sequence[Row], at: int) -> bool:
    """Whether a row between the dates and the statements has the form of a town, and stands out from what follows."""
    row = rows[at]
    following = rows[at + 1] if at + 1 < len(rows) else None
    if following is None or following.date is not None or not could_be_city(row.part.text):
        return False
    told = len(following.part.text.split()) > _TOWN_WORDS and not could_be_city(following.part.text)
    return following.line.is_bullet or following.line.look != row.line.look or (told and _is_short(row.part.text))


def _is_short(text: str) -> bool:
    return len(text.split()) <= _CAPTION_WORDS
