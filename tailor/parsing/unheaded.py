"""Jobs, degrees and lists that stand without a heading of their own, below the contact data."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tailor.model import SectionKind
from tailor.parsing.addresses import EMAIL, PHONE, URL
from tailor.parsing.dates import count_years, find_dates
from tailor.parsing.header import is_headline
from tailor.parsing.heading_words import heading_text, lookup
from tailor.parsing.headings import Heading
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.lines import Line
from tailor.parsing.places import is_place
from tailor.parsing.rows import Row, rows_of
from tailor.parsing.told_entries import told_kind
from tailor.parsing.told_runs import FIRST_PERSON
from tailor.parsing.words import degree_score, institution_score, organisation_score, title_score

_HEAD = 2
"""Rows above a row of dates that may still belong to its entry's head."""

_EMPTY = 0.6
"""Line heights of space above a line that set it off from the line before."""

_BELOW_HEADLINE = 6
"""The most lines that say who somebody is."""

_PIECES = re.compile(r",\s|\s[|·–—-]\s|\s(?:at|bei|chez)\s|\t")
_STUDENT = re.compile(
    r"\b(?:students?|undergraduate|pupil|studierende\w*|studentin|étudiante?|schüler\w*)\b", re.IGNORECASE
)
_CORE = frozenset({SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.SKILLS, SectionKind.PROJECTS})
_LABELS = frozenset(SectionKind) - {SectionKind.EXPERIENCE, SectionKind.PROJECTS}
"""What people list in one line behind a label: "Languages: German, Dutch"."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Lines that are a section without a heading of its own, or with a label as one; `ats` are their positions."""

    kind: SectionKind
    heading: str
    ats: tuple[int, ...]
    lines: tuple[Line, ...]


def first_job(lines: Sequence[Line], headings: Sequence[Heading]) -> int:
    """The position of the first row of dates of a resume that has no heading for jobs, degrees, skills or projects.

    The candidate's name is above it. Where there are such headings, or no such row, the number of lines.
    """
    end = _end(lines, headings)
    if not _is_bare(headings):
        return len(lines)
    return next((at for at, row in enumerate(rows_of(lines[:end])) if _lasts(row)), len(lines))


def without_headline(lines: Sequence[Line], headings: Sequence[Heading]) -> Sequence[Heading]:
    """The headings without the first where that names what the person is, and a few words of them stand below it."""
    if len(headings) < 2 or headings[0].known or headings[0].is_entry:  # noqa: PLR2004 what stands below ends at another
        return headings
    first, end = headings[0], headings[1].line
    below = lines[first.line + 1 : end]
    told = len(below) <= _BELOW_HEADLINE and not any(line.is_bullet or _lasts_some_time(line) for line in below)
    text = first.text.title() if first.text.isupper() else first.text
    return headings[1:] if told and is_headline(text) else headings


def _lasts_some_time(line: Line) -> bool:
    return any(found.is_range for found in find_dates(line.text))


def without_lone_summary(lines: Sequence[Line], headings: Sequence[Heading]) -> Sequence[Heading]:
    """The headings without a summary's, where no other heads jobs, degrees or skills and rows of dates stand below it.

    "Career summary" then stands over the jobs themselves.
    """
    summary = next((heading for heading in headings if heading.kind is SectionKind.SUMMARY), None)
    if summary is None or not _is_bare(headings):
        return headings
    below = rows_of(lines[summary.line + 1 :])
    return [one for one in headings if one is not summary] if any(map(_lasts, below)) else headings


def passages_above_headings(
    lines: Sequence[Line], headings: Sequence[Heading], name_at: int | None
) -> tuple[Passage, ...]:
    """The passages above the first heading; none where a heading is for jobs, or no jobs stand there.

    A resume that has no heading for what a resume is made of is read whole in this way: jobs by their dates, degrees
    by their words, lists by their labels.

    Args:
        lines: All lines of the document.
        headings: Its headings in order.
        name_at: The position of the candidate's name.
    """
    end = _end(lines, headings)
    if name_at is None or name_at >= end:
        return ()
    if _is_bare(headings):
        return tuple(_passages(lines[:end], name_at + 1))
    jobs = _jobs(lines, headings, name_at, end)
    own = tuple(lines[at] for at in jobs)
    return (Passage(SectionKind.EXPERIENCE, "", tuple(jobs), own),) if own else ()


def _end(lines: Sequence[Line], headings: Sequence[Heading]) -> int:
    return headings[0].line if headings else len(lines)


def _is_bare(headings: Sequence[Heading]) -> bool:
    return not any(heading.kind in _CORE for heading in headings)


def _passages(lines: Sequence[Line], start: int) -> Iterator[Passage]:
    """The passages of a resume without headings, the first of which is a job, a degree or a labelled list."""
    rows = rows_of(lines)
    heads = _heads(rows, start)
    at = start
    while at < len(rows):
        label = _label(rows[at])
        kind = heads.get(at)
        if label is not None:
            yield Passage(label, heading_text(rows[at].line.text.partition(":")[0]), (at,), (_behind_label(lines[at]),))
            at += 1
        elif kind is not None:
            end = _end_of_passage(rows, heads, at)
            yield Passage(kind, "", tuple(range(at, end)), tuple(lines[at:end]))
            at = end
        else:
            at += 1


def _heads(rows: Sequence[Row], start: int) -> dict[int, SectionKind]:
    """Where jobs and degrees begin, each at the first row of its head."""
    found: dict[int, SectionKind] = {}
    for at in range(start, len(rows)):
        told = told_kind(rows[at].line)
        if told is not None:
            found[at] = told
        elif _is_job(rows[at]):
            found[_first_of_head(rows, at, start)] = SectionKind.EXPERIENCE
        elif _is_schooling(rows[at]) and (
            (rows[at].is_head_like and (rows[at].date or found)) or _tells_school(rows[at])
        ):
            found[at] = SectionKind.EDUCATION
    return found


def _end_of_passage(rows: Sequence[Row], heads: dict[int, SectionKind], start: int) -> int:
    """Where a passage ends: at one of another kind, at a label, or at a line below a gap that begins none like it."""
    kind = heads[start]
    for at in range(start + 1, len(rows)):
        other = heads.get(at, kind) is not kind
        loose = _stands_apart(rows, at) and at not in heads and not _goes_on(rows, heads, at)
        if other or loose or _label(rows[at]) is not None:
            return at
    return len(rows)


def _goes_on(rows: Sequence[Row], heads: dict[int, SectionKind], at: int) -> bool:
    """Whether a line below a gap belongs to a job: a bullet or a sentence, or what stands between it and its dates."""
    row = rows[at]
    return row.line.is_bullet or not row.is_head_like or at - 1 in heads


def _stands_apart(rows: Sequence[Row], at: int) -> bool:
    return rows[at].line.style.gap > _EMPTY


def _lasts(row: Row) -> bool:
    """Whether a row has dates that last for a time, as a job's do."""
    told = FIRST_PERSON.match(row.part.text) is not None
    return row.date is not None and row.date.is_range and row.is_head_like and not told


def _is_job(row: Row) -> bool:
    """Whether a row has a job's dates, or a date beside a title, and tells of no school."""
    told = FIRST_PERSON.match(row.part.text) is not None
    dated = row.date is not None and row.is_head_like and title_score(row.part.text) > 0 and not told
    return (_lasts(row) or dated) and not _is_schooling(row)


def _is_schooling(row: Row) -> bool:
    """Whether a row tells of a school or a degree; "Associate" in a title is none, nor a post at a school."""
    text = row.part.text
    is_post = title_score(text) > 0 and not _STUDENT.search(text)
    if degree_score(text) > 0 and institution_score(text) > 0:
        return True
    return (institution_score(text) > 0 or degree_score(text) > 0) and not is_post


def _tells_school(row: Row) -> bool:
    """Whether a line of several sentences in the first person names a school and a year."""
    text = row.part.text
    return not row.line.is_bullet and FIRST_PERSON.match(text) is not None and count_years(text) > 0


def _label(row: Row) -> SectionKind | None:
    """The kind of a list that a line names before a colon: "Languages: German, Dutch"."""
    before, colon, after = row.line.text.partition(":")
    word = lookup(heading_text(before)) if colon and after.strip() and not row.line.is_bullet else None
    return word.kind if word and word.exact and word.kind in _LABELS else None


def _behind_label(line: Line) -> Line:
    at = line.text.index(":") + 1
    at += len(line.text[at:]) - len(line.text[at:].lstrip())
    return replace(line, text=line.text[at:], offset=line.offset + at)


def _jobs(lines: Sequence[Line], headings: Sequence[Heading], name_at: int, end: int) -> range:
    """The positions of the jobs above the first heading of a resume that has headings for other things."""
    nowhere = range(end, end)
    rows = rows_of(lines[:end])
    first = next((at for at in range(name_at + 1, end) if _is_head_of_job(rows, at)), None)
    unheaded = not any(heading.kind is SectionKind.EXPERIENCE for heading in headings)
    several = unheaded and sum(map(_lasts, rows[name_at + 1 :])) > 1
    if first is None or not (several or any(row.line.is_bullet for row in rows[first:])):
        return nowhere
    told = first + 1 < end and rows[first + 1].line.is_bullet
    if not (unheaded or told):
        return nowhere
    return range(_first_of_head(rows, first, name_at + 1), end)


def _first_of_head(rows: Sequence[Row], dated: int, lowest: int) -> int:
    """Where the head begins that has its dates in a row."""
    first = dated
    if _is_whole_head(rows[dated]):
        return first
    while first - 1 >= lowest and dated - first < _HEAD and _goes_with_head(rows[first - 1], rows[first]):
        first -= 1
    return first


def _is_whole_head(row: Row) -> bool:
    """Whether a row has a title and an employer beside its dates, so that no line above it belongs to the head."""
    text = row.part.text
    undated = text[: row.date.start] + text[row.date.end :] if row.date is not None else text
    pieces = [piece for piece in _PIECES.split(undated.strip(" ,:;|·–—-()\t")) if piece.strip()]
    return len(pieces) > 1 and title_score(pieces[0]) > 0


def _is_head_of_job(rows: Sequence[Row], at: int) -> bool:
    """Whether a row has the dates of a job, and a title or employer is near it."""
    if not _lasts(rows[at]):
        return False
    near = [one.part.text for one in rows[max(0, at - 1) : at + _HEAD] if one.is_head_like]
    return any(title_score(text) or organisation_score(text) or has_legal_form(text) for text in near)


def _goes_with_head(row: Row, below: Row) -> bool:
    text = row.part.text
    has_address = any(pattern.search(text) for pattern in (EMAIL, URL, PHONE)) or is_place(text)
    return row.is_head_like and row.date is None and not has_address and below.line.style.gap <= _EMPTY
