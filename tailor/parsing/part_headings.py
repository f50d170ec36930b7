"""Headings of text boxes and of a page's columns that look like the text below them, or say what no table knows."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from tailor.model import SectionKind
from tailor.parsing.dates import find_dates
from tailor.parsing.heading_words import heading_kind, heading_text, is_phrase_of_heading, lookup
from tailor.parsing.lines import Line
from tailor.parsing.plain_headings import stands_apart
from tailor.parsing.words import degree_score, title_score

_MOST_WORDS = 4
_FEWEST_HEADS = 2
_FEWEST_LINES = 3
_LARGER = 1.1
_NEARLY = 0.7
_ALSO_ITEMS = {SectionKind.VOLUNTEERING, SectionKind.AWARDS, SectionKind.PUBLICATIONS, SectionKind.OTHER}
"""Kinds of sections whose names are items of lists as well ("Volunteering" among interests)."""


def box_of(line: Line) -> int:
    """The number of a line's text box in files that know no pages, or 0."""
    return 0 if line.style.page else line.style.column


def with_headings_of_boxes(lines: Sequence[Line]) -> list[Line]:
    """The lines, the headings of text boxes set as those around the boxes, where these have any.

    The first line of a box is one when it is a known phrase or set as the first lines of other boxes that are, or when
    it stands out from the line below, and another heading stands above. A line that is set larger than headings are is
    the person's name. Further known phrases are headings, too.
    """
    heading = next((line for line in lines if not box_of(line) and _is_phrase(line)), None)
    if heading is None:
        return list(lines)
    parts = [(box, list(part)) for box, part in groupby(lines, key=box_of)]
    known = [part for box, part in parts if box and len(part) > 1 and _is_phrase(part[0])]
    looks = looks_of_boxes(lines)
    told: list[Line] = []
    for box, part in parts:
        below = any(map(_is_phrase, told))
        named = part[0].style.size > _LARGER * heading.style.size
        if (
            box
            and len(part) > 1
            and (_is_phrase(part[0]) or (not named and _is_heading_of_box(part, known, below=below)))
        ):
            told += _with_heads(part, heading, looks)
        else:
            told += part
    return told


def looks_of_boxes(lines: Sequence[Line]) -> set[tuple[object, ...]]:
    """The looks of known phrases that begin text boxes and stand out from the text below."""
    parts = [list(part) for box, part in groupby(lines, key=box_of) if box]
    return {part[0].look for part in parts if len(part) > 1 and _is_phrase(part[0]) and part[0].look != part[1].look}


def _with_heads(part: Sequence[Line], heading: Line, looks: Collection[tuple[object, ...]]) -> Iterator[Line]:
    """The lines of a box, its first line and the known phrases that look as their text does set as a heading.

    A first line in one of the `looks` of other boxes' headings, which stand out from their texts, is known by that.
    """
    for at, (line, below) in enumerate(zip(part, [*part[1:], None], strict=True)):
        alike = below is not None and below.look == line.look and not (below.is_bullet or _is_phrase(below))
        inner = alike and _is_phrase(line) and heading_kind(line.text)[1] not in _ALSO_ITEMS
        unknown = at == 0 and not _is_phrase(line) and line.look not in looks
        yield _set_as(line, heading) if unknown or inner else line


def _is_heading_of_box(part: Sequence[Line], known: Sequence[Sequence[Line]], *, below: bool) -> bool:
    """Whether the first line of a box is a heading by how it is set; `below` another heading."""
    first, second = part[:2]
    if not could_head(first):
        return False
    bolder = first.style.bold and not second.style.bold
    out = bolder or first.style.size > _LARGER * second.style.size or first.kind is not second.kind
    alike = [head for head, *_ in known if head.look == first.look]
    return bool(out and (alike or below)) or len(alike) >= _FEWEST_HEADS


def with_headings_of_columns(lines: Sequence[Line]) -> list[Line]:
    """The lines, the headings of a page's column that look as its text does set as those of the other columns.

    At least two known phrases stand there with more empty space above than below; the other short lines with as much
    space are headings, too.
    """
    heading = next((line for line in lines if line.style.page and _is_phrase(line)), None)
    told = list(lines)
    for (page, column), ats in _columns(lines):
        own = [lines[at] for at in ats]
        found = _heads_of_column(own)
        if heading is None or not (page and column) or not found or own[found[0]].look == heading.look:
            continue
        for at in found:
            told[ats[at]] = _set_as(own[at], heading)
    return told


def _columns(lines: Sequence[Line]) -> Iterator[tuple[tuple[int, int], list[int]]]:
    place: Callable[[int], tuple[int, int]] = lambda at: (lines[at].style.page, lines[at].style.column)  # noqa: E731
    for where, ats in groupby(range(len(lines)), key=place):
        yield where, list(ats)


def _heads_of_column(own: Sequence[Line]) -> list[int]:
    """The positions of headings by place in a column that has none by their look."""
    open_at = [at for at in range(len(own) - 1) if stands_apart(own, at) and own[at].look == own[at + 1].look]
    open_at = [at for at in open_at if at == 0 or own[at].style.gap > own[at + 1].style.gap / _NEARLY]
    known = [at for at in open_at if _is_phrase(own[at])]
    styled = any(_is_phrase(line) and line.look != below.look for line, below in pairwise(own))
    if len(known) < _FEWEST_HEADS or styled or len(own) < _FEWEST_LINES:
        return []
    least = _NEARLY * min(own[at].style.gap for at in known if at)
    return [
        at
        for at in open_at
        if at in known or (could_head(own[at]) and (own[at].style.gap >= least or lookup(heading_text(own[at].text))))
    ]


def could_head(line: Line) -> bool:
    """Whether a line could be a heading in words that no table knows: few, and neither a title nor a degree."""
    text = line.text.strip()
    plain = not any(char.isdigit() or char in "@,;:|\t()" for char in text) and not find_dates(text)
    named = title_score(text) > 1 or degree_score(text) > 1
    return plain and not line.is_bullet and 0 < len(text.split()) <= _MOST_WORDS and not named and text[-1:] != "."


def _is_phrase(line: Line) -> bool:
    return not line.is_bullet and is_phrase_of_heading(line.text)


def _set_as(line: Line, heading: Line) -> Line:
    """A line in the look of a heading, in its own place."""
    style = line.style
    look = replace(heading.style, column=style.column, page=style.page, gap=style.gap, top=style.top)
    return replace(line, kind=heading.kind, level=heading.level, style=look)
