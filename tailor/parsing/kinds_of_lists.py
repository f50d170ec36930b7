"""Sections with headings of the candidate's own ("What I use", "Good day") that are lists of skills or a summary."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import SectionKind
from tailor.parsing.dates import find_dates
from tailor.parsing.headings import Heading
from tailor.parsing.lines import Line

_GROUP = re.compile(r"(?P<label>[^\W\d_][^:\t.,]{1,30}):\s+(?P<items>[^:]+)")
_FEWEST_GROUPS = 2
_LABEL_WORDS = 3
_ITEM_WORDS = 5
_MOST_LINES = 4
_FEWEST_WORDS = 8


def with_own_headings_told(lines: Sequence[Line], headings: Sequence[Heading]) -> list[Heading]:
    """The headings, one that no table knows of skills above labelled lists, the first one of a summary above prose.

    Args:
        lines: All lines of the document.
        headings: Its headings in order; a kind is given only where none of them has it. They stay not `known`.
    """
    told = list(headings)
    ends = [*(heading.line for heading in headings[1:]), len(lines)]
    for at, (heading, end) in enumerate(zip(headings, ends, strict=False)):
        if heading.known or heading.kind is not SectionKind.OTHER:
            continue
        own = lines[heading.line + 1 : end]
        kinds = {one.kind for one in told}
        if SectionKind.SKILLS not in kinds and _are_groups(own):
            told[at] = replace(heading, kind=SectionKind.SKILLS)
        elif at == 0 and SectionKind.SUMMARY not in kinds and _is_summary(own):
            told[at] = replace(heading, kind=SectionKind.SUMMARY)
    return told


def _are_groups(own: Sequence[Line]) -> bool:
    """Whether every line is a label and short items without a date, and most have several of them."""
    groups = [_GROUP.fullmatch(line.text.strip()) for line in own]
    if len(groups) < _FEWEST_GROUPS or not all(groups):
        return False
    labels = [group["label"] for group in groups if group]
    items = [re.split(r",\s+|;\s+", group["items"]) for group in groups if group]
    short = all(len(item.split()) <= _ITEM_WORDS and not item.endswith((".", "!")) for row in items for item in row)
    named = all(len(label.split()) <= _LABEL_WORDS for label in labels)
    return short and named and 2 * sum(len(row) > 1 for row in items) >= len(items) and not _tells_when(own)


def _is_summary(own: Sequence[Line]) -> bool:
    """Whether a few lines of prose without a date stand there, and no list."""
    prose = all(not line.is_bullet and line.text.rstrip().endswith((".", "!")) for line in own)
    words = sum(len(line.text.split()) for line in own)
    return prose and 0 < len(own) <= _MOST_LINES and words >= _FEWEST_WORDS and not _tells_when(own)


def _tells_when(own: Sequence[Line]) -> bool:
    return any(find_dates(line.text) for line in own)
