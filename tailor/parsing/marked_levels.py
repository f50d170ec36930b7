"""Whether the headings that a file marks as such, at one level, are those of a resume's sections."""

from collections.abc import Collection, Mapping, Sequence

from tailor.model import BlockKind, SectionKind
from tailor.parsing.date_edges import head_date
from tailor.parsing.dates import find_dates, only_dates
from tailor.parsing.heading_labels import CORE
from tailor.parsing.heading_words import heading_kind, heading_text, lookup
from tailor.parsing.lines import Line
from tailor.parsing.words import degree_score, institution_score, organisation_score, title_score

ROWS_OF_HEAD = 4
"""In how many lines an entry's date stands, its name being the first."""

_NAME_LINES = 2
"""How many lines may stand above the heading that is the person's name: a photo's or a title's."""


def is_known(line: Line) -> bool:
    """Whether a line has a word of headings."""
    return lookup(heading_text(line.text)) is not None


def is_job(line: Line) -> bool:
    """Whether a line that no table knows has a span of time beside a name that is no school's: no section has one."""
    found = head_date(line.text)
    return (
        found is not None
        and found.is_range
        and not only_dates(line.text)
        and not is_known(line)
        and not (institution_score(line.text) or degree_score(line.text))
    )


def is_job_over_dates(lines: Sequence[Line], at: int) -> bool:
    """Whether a line names a title and an employer behind its comma, and the line below holds their time alone.

    Programs that take every short line for a heading mark one of several such heads.
    """
    title, comma, _ = lines[at].text.partition(", ")
    word = lookup(heading_text(lines[at].text))
    if not comma or (word and word.exact) or at + 1 >= len(lines):
        return False
    below = lines[at + 1].text
    found = head_date(below) if only_dates(below) else None
    return found is not None and found.is_range and title_score(title) > 0


def are_of_sections(lines: Sequence[Line], by_level: Mapping[int, Sequence[int]], levels: Collection[int]) -> bool:
    """Whether the headings of some levels are those of sections, as two known ones or jobs show: one may be chance.

    One of work, schooling or skills is enough in an outline: no heading but the name stands above it or at a higher
    level, and none of its own level looks as if it began an entry.

    Args:
        lines: The document's lines.
        by_level: Where the headings of each level are.
        levels: The levels among whose headings are known ones.
    """
    ats = sorted(at for level in levels for at in by_level[level])
    known = [at for at in ats if is_known(lines[at])]
    if len(known) + sum(is_job(lines[at]) for at in ats) > 1:
        return True
    first, others = known[0], [at for at in ats if at > known[0]]
    if not others:
        return False
    word = lookup(heading_text(lines[first].text))
    core = word is not None and word.exact and heading_kind(lines[first].text)[1] in CORE - {SectionKind.PROJECTS}
    above = [at for level, places in by_level.items() for at in places if at < first or level < min(levels)]
    deeper = lines[first + 1].kind is BlockKind.HEADING and lines[first + 1].level > lines[first].level
    held = not any(at == first + 1 or _may_begin_entry(lines, at, deeper=deeper) for at in others)
    return core and held and (not above or (len(above) == 1 and above[0] <= _NAME_LINES))


def _may_begin_entry(lines: Sequence[Line], at: int, *, deeper: bool) -> bool:
    """Whether a heading names a post, or has a date in or right below it.

    The name of an employer or a school is enough where no heading of a `deeper` level begins the entries.
    """
    text = lines[at].text
    named = organisation_score(text) or institution_score(text) or degree_score(text)
    return title_score(text) > 0 or (named and not deeper) or has_date(lines[at : at + ROWS_OF_HEAD])


def has_date(rows: Sequence[Line]) -> bool:
    """Whether the first rows of an entry, up to its first bullet, hold a date."""
    for row in rows:
        if row.is_bullet:
            return False
        if find_dates(row.text):
            return True
    return False
