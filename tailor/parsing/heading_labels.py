"""Lines that look like headings and are labels within a section, and such in capitals that begin one all the same."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

from tailor.model import BlockKind, SectionKind
from tailor.parsing.date_edges import head_date
from tailor.parsing.heading_looks import look_of, prominence
from tailor.parsing.heading_words import heading_kind
from tailor.parsing.lines import Line
from tailor.parsing.plain_headings import stands_apart
from tailor.parsing.words import degree_score, institution_score
from tailor.text import fold

_NEARLY = 0.7
_ROWS_OF_HEAD = 4
CORE = {SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.SKILLS, SectionKind.PROJECTS}
"""The kinds of sections that make a resume."""


_OF_ENTRIES = {SectionKind.VOLUNTEERING, SectionKind.PROJECTS}
_TOLD_IN_JOBS = {SectionKind.AWARDS, SectionKind.PROJECTS, SectionKind.SUMMARY, SectionKind.OTHER}
"""Kinds of sections whose words also stand above statements within a job ("KEY ACHIEVEMENTS", "PROJECTS")."""


_CLIENTS = re.compile(r"client|kunde|auftraggeber|klant|opdrachtgever")


def repeated_labels(lines: Sequence[Line]) -> set[int]:
    """Lines that several entries have, each above its own statements ("Key achievements:"), and so no headings.

    Nor is one a heading that tells of clients and is set as the line above it, from which nothing parts it.
    """
    by_text: dict[str, list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        if line.text.rstrip().endswith(":"):
            by_text[line.text.strip().casefold()].append(at)
    repeated = [ats for text, ats in by_text.items() if len(ats) > 1 and heading_kind(text)[1] not in CORE]
    return {at for ats in repeated for at in ats} | {at for at in range(1, len(lines)) if _tells_clients(lines, at)}


def _tells_clients(lines: Sequence[Line], at: int) -> bool:
    line, above = lines[at], lines[at - 1]
    same = (line.style.size, line.style.bold) == (above.style.size, above.style.bold) and not look_of(line).caps
    told = heading_kind(line.text)[1] is SectionKind.OTHER and _CLIENTS.search(fold(line.text)) is not None
    return told and same and line.kind is not BlockKind.HEADING and not stands_apart(lines, at)


def labels_of_skills(lines: Sequence[Line], chosen: set[int]) -> set[int]:
    """The labels of groups of skills: right below the heading of skills, and less prominent than that.

    Of programs and frameworks people write "Languages" there, which are none that anybody speaks.
    """
    labels: set[int] = set()
    for at in sorted(chosen):
        below = at + 1
        if at in labels or below not in chosen or heading_kind(lines[at].text)[1] is not SectionKind.SKILLS:
            continue
        if prominence(lines[below]) < prominence(lines[at]):
            same = {one for one in chosen if one > at and look_of(lines[one]) == look_of(lines[below])}
            end = min((one for one in chosen if one > at and one not in same), default=len(lines))
            labels |= {one for one in same if one < end}
    return labels


def are_labels(lines: Sequence[Line], own: Sequence[int], chosen: set[int]) -> bool:
    """Whether lines are labels within one section: less prominent than its heading, and nowhere else.

    A sidebar also sets its headings smaller; but it is a column of its own.
    """
    if not own:
        return False
    headings = sorted(chosen)
    above = [max((heading for heading in headings if heading < at), default=-1) for at in own]
    if len(set(above)) > 1 or above[0] < 0:
        return False
    heading = lines[above[0]]
    weaker = prominence(lines[own[0]]) < prominence(heading)
    return weaker and lines[own[0]].style.column == heading.style.column


def capitals_between(lines: Sequence[Line], labels: Sequence[int], chosen: Collection[int]) -> list[int]:
    """Which known words, less prominent than the chosen headings, begin a section all the same: alone, in capitals.

    No other heading is of their kind, they are set off as headings are, and no job follows that would be the next of
    the section above.
    """
    kinds = Counter(heading_kind(lines[at].text)[1] for at in (*labels, *chosen))
    gaps = [lines[at].style.gap for at in chosen if lines[at].style.gap > 0]
    least = _NEARLY * min(gaps, default=0.0)
    return [
        at
        for at in labels
        if kinds[heading_kind(lines[at].text)[1]] == 1
        and (look := look_of(lines[at])).caps
        and not look.colon
        and (lines[at].style.gap >= least or stands_apart(lines, at))
        and _begins_section(lines, at, sorted(chosen))
    ]


def _begins_section(lines: Sequence[Line], at: int, chosen: Sequence[int]) -> bool:
    """Whether what stands below a line, down to the next heading, is of the kind that it names, and no job is."""
    kind = heading_kind(lines[at].text)[1]
    above = max(one for one in chosen if one < at)
    rows = lines[at + 1 : min((one for one in chosen if one > at), default=len(lines))]
    if not rows or (kind in _TOLD_IN_JOBS and rows[0].is_bullet):
        return False
    if kind is SectionKind.EXPERIENCE:
        return any(_is_job(row) for row in rows[:_ROWS_OF_HEAD])
    if kind is SectionKind.EDUCATION:
        return any(institution_score(row.text) or degree_score(row.text) for row in rows[:_ROWS_OF_HEAD])
    if not rows[0].is_bullet and rows[0].look == lines[above + 1].look and kind in _OF_ENTRIES:
        return True
    return not any(_is_job(row) for row in rows)


def _is_job(row: Line) -> bool:
    found = None if row.is_bullet else head_date(row.text)
    return found is not None and found.is_range
