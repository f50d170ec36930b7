"""Employers and schools whose names have a word of headings ("Skills Development Scotland") and look as headings do."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import takewhile

from tailor.model import SectionKind
from tailor.parsing.employers_in_capitals import employers_in_capitals
from tailor.parsing.head_names import names_in
from tailor.parsing.heading_looks import look_of
from tailor.parsing.heading_words import begins_with_noun, heading_kind
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.lines import Line
from tailor.parsing.rows import rows_of
from tailor.parsing.words import is_own_account, title_score

_OF_JOBS = {SectionKind.EXPERIENCE, SectionKind.VOLUNTEERING}
_OWN_ACCOUNT = re.compile(r"freelanc(?:er|ing|e work)", re.IGNORECASE)
_EMPTY = 0.6
_ROWS = 2
"""In how many rows below an employer's name the title and the dates stand."""


@dataclass(frozen=True, slots=True)
class _Below:
    """What the rows below a name hold: the names in each, where a span of time stands, and whether a title does."""

    names: tuple[int, ...]
    dated: int
    titled: bool


def employers_like_headings(lines: Sequence[Line], candidates: Sequence[int], exact: Collection[int]) -> set[int]:
    """Which lines that could be headings are the names of employers, below the known heading of jobs.

    Right below each, in another look, stand a title and its span of time and no other name, as below the first line of
    the section, which looks the same; a section would begin with a name of its own. So is "Freelance" an employer that
    looks as the job right below it does.

    Args:
        lines: All lines of the document.
        candidates: The lines that could be headings.
        exact: Those that are known headings as a whole.
    """
    found = {at for at in candidates if _is_own_account_of_job(lines, at)}
    found |= employers_in_capitals(lines, candidates, exact)
    exact = set(exact) - found
    for heading in sorted(exact):
        if heading_kind(lines[heading].text)[1] in _OF_JOBS:
            end = min((at for at in exact if at > heading), default=len(lines))
            found |= _of_section(lines, heading, [at for at in candidates if heading < at < end])
    return found


def _is_own_account_of_job(lines: Sequence[Line], at: int) -> bool:
    """Whether a line in no look of its own says that the one job right below it was work of one's own."""
    text = lines[at].text
    own = list(takewhile(lambda line: not line.is_bullet, lines[at + 1 : at + 1 + _ROWS]))
    if not (is_own_account(text) or _OWN_ACCOUNT.fullmatch(text)) or look_of(lines[at]).caps or not own:
        return False
    tight = own[0].style.gap < _EMPTY and look_of(own[0]).look == look_of(lines[at]).look
    job = _below_rows(own) if tight else None
    return job is not None and job.titled


def _of_section(lines: Sequence[Line], heading: int, ats: Sequence[int]) -> set[int]:
    """The employers of a section: nothing where its first line is none, or may head a part of it."""
    first = heading + 1
    sample = _below(lines, first) if first in ats else None
    if sample is None or look_of(lines[first]) != look_of(lines[heading]) or _heads_part(lines[first].text):
        return set()
    same = [at for at in ats if look_of(lines[at]) == look_of(lines[first])]
    return {first, *(at for at in same if _is_employer(lines, at, sample))}


def _is_employer(lines: Sequence[Line], at: int, sample: _Below) -> bool:
    below = _below(lines, at)
    if below is None or (below.names, below.dated) != (sample.names, sample.dated) or _heads_part(lines[at].text):
        return False
    known, _ = heading_kind(lines[at].text)
    return not known or below.titled or has_legal_form(lines[at].text)


def _heads_part(text: str) -> bool:
    """Whether a line heads a part of the jobs by its last word ("Clinical experience")."""
    known, kind = heading_kind(text)
    return known and kind is SectionKind.EXPERIENCE and not (begins_with_noun(text) or has_legal_form(text))


def _below(lines: Sequence[Line], at: int) -> _Below | None:
    """The title and the span of time right below a line, in another look and without any other name; else None."""
    own = []
    for line in lines[at + 1 : at + 1 + _ROWS]:
        if line.is_bullet or look_of(line) == look_of(lines[at]):
            break
        own.append(line)
    return _below_rows(own)


def _below_rows(own: Sequence[Line]) -> _Below | None:
    """What rows hold that are a title and its span of time; None where they are anything else."""
    rows = rows_of(own)
    dated = next((place for place, row in enumerate(rows) if row.date is not None and row.date.is_range), None)
    names = tuple(names_in(row) for row in rows)
    if dated is None or not all(row.is_head_like for row in rows):
        return None
    if dated == 0 and names[0]:
        names, own = names[:1], own[:1]
    return _Below(names, dated, any(title_score(line.text) for line in own)) if sum(names) == 1 else None
