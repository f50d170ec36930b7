"""Runs of a section's lines that tell an entry in sentences, among those that set it as a head."""

import re
from collections.abc import Iterator, Sequence

from tailor.model import SectionKind
from tailor.parsing.dates import find_dates
from tailor.parsing.lines import Line
from tailor.parsing.rows import is_prose
from tailor.parsing.told_entries import told_kind

FIRST_PERSON = re.compile(r"(?:\w+\s){0,2}(?:I|Ich|ich|Je|je|J['’]|j['’]|Ik|ik)\b")
"""How a sentence of the candidate's own begins."""

_OWN_SENTENCE = re.compile(r"\b(?:I|ich|je|ik)\b|\bj['’]", re.IGNORECASE)


def told_runs(kind: SectionKind, lines: Sequence[Line]) -> Iterator[tuple[bool, Line]]:
    """The lines, each with whether it tells an entry or goes on about one that the line above tells."""
    told = False
    for line in lines:
        goes_on = told and (line.is_bullet or is_prose(line.part().text) or FIRST_PERSON.match(line.part().text))
        goes_on = goes_on and (line.is_bullet or not _begins_with_time(line))
        told = bool(goes_on) or told_kind(line) is kind
        yield told, line


def _begins_with_time(line: Line) -> bool:
    """Whether a line begins with a span of time, as a head does, and is none of the candidate's own sentences."""
    begins = any(found.is_range and found.start == 0 for found in find_dates(line.part().text))
    return begins and not _OWN_SENTENCE.search(line.part().text)
