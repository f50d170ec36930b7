"""Headings that a text pasted with line ends at odd places has at the end of the line above their sections."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import BlockKind, SectionKind
from tailor.parsing.dates import find_dates
from tailor.parsing.heading_words import lookup
from tailor.parsing.lines import Line
from tailor.parsing.words import degree_score, institution_score

_BEHIND_SENTENCE = re.compile(r"(?<=[\w)%]{2}[.!])\s+(?P<heading>[A-ZÀ-Þ][^.!?:,;|()\t\d]{3,40})$")
_OF_ENTRIES = frozenset({SectionKind.EXPERIENCE, SectionKind.EDUCATION})
_FEWEST_BEFORE = 3
"""Words of the sentence before such a heading."""


def with_glued_headings_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines, a heading of jobs or degrees behind a sentence's full stop on a line of its own.

    The vocabulary knows it whole, no other line is a heading of its kind, and a job or degree begins below it.
    """
    own = {known.kind for line in lines if (known := lookup(line.text)) is not None and known.exact}
    parted: list[Line] = []
    for at, line in enumerate(lines):
        below = lines[at + 1].text if at + 1 < len(lines) else ""
        cut = _heading_start(line.text, below, own)
        parted += _cut(line, cut) if cut else [line]
    return parted


def _heading_start(text: str, below: str, own: set[SectionKind | None]) -> int:
    """Where the heading at a line's end begins; 0 when there is none."""
    found = _BEHIND_SENTENCE.search(text)
    known = lookup(found["heading"]) if found else None
    if found is None or known is None or not known.exact or known.kind not in _OF_ENTRIES - own:
        return 0
    begins = any(one.is_range for one in find_dates(below))
    if known.kind is SectionKind.EDUCATION:
        begins = begins or degree_score(below) > 0 or institution_score(below) > 0
    return found.start("heading") if begins and len(text[: found.start()].split()) >= _FEWEST_BEFORE else 0


def _cut(line: Line, cut: int) -> list[Line]:
    before = tuple(link for link in line.links if link.start < cut)
    style = replace(line.style, gap=1.0)
    heading = replace(
        line,
        text=line.text[cut:],
        offset=line.offset + cut,
        kind=BlockKind.HEADING,
        level=2,
        style=style,
        links=(),
        bold_start=0,
    )
    return [replace(line, text=line.text[:cut].rstrip(), links=before), heading]
