"""Headings in capitals that a pasted text has in one line with what stands below them: "SKILLS Excel, forklift"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import BlockKind, SectionKind
from tailor.parsing.dates import find_dates
from tailor.parsing.heading_words import HeadingKind, lookup
from tailor.parsing.lines import Line
from tailor.parsing.run_on_heads import pieces_of_entries
from tailor.text import guess_language

_WORDS = re.compile(r"(?:[A-ZÀ-Þ&/]+\s+){1,4}")
_SMALL = re.compile(r"[a-zà-ÿ]{2}")
_MARK = re.compile(r"\s[•●▪■]\s")
_FEWEST = 2
_OF_ENTRIES = frozenset({SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.VOLUNTEERING})


def with_headings_at_starts_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines, such headings on lines of their own where several of other kinds begin so and hardly one is alone.

    The jobs behind one that run on in its line are parted at their dates and marks.
    """
    found = [(line, _heading_of(line)) for line in lines]
    kinds = {one[1] for _, one in found if one is not None}
    alone = sum((word := lookup(line.text)) is not None and word.exact for line in lines)
    if len(kinds) < _FEWEST or alone > 1:
        return list(lines)
    nouns = guess_language(" ".join(line.text for line in lines)) == "de"
    return [part for line, one in found for part in (_parted(line, *one, nouns=nouns) if one else [line])]


def _heading_of(line: Line) -> tuple[int, HeadingKind] | None:
    """Where the heading at a line's beginning ends, and its kind, before words that are no capitals; else None."""
    capitals = _WORDS.match(line.text) if not line.is_bullet else None
    if capitals is None or not _SMALL.search(line.text):
        return None
    ends = [word.end() for word in re.finditer(r"\S+", capitals[0])]
    for end in reversed(ends):
        known = lookup(line.text[:end])
        if known is not None and known.exact:
            rest = line.text[end:].lstrip()
            return (end, known.kind) if rest[:1].isalnum() and _SMALL.search(rest) else None
    return None


def _parted(line: Line, end: int, kind: HeadingKind, *, nouns: bool) -> Iterator[Line]:
    style = replace(line.style, gap=1.0)
    yield replace(line, text=line.text[:end], kind=BlockKind.HEADING, level=2, style=style, links=(), bold_start=0)
    body = line.text[end:]
    start = end + len(body) - len(body.lstrip())
    text = line.text[start:]
    runs_on = kind in _OF_ENTRIES and (len(find_dates(text)) > 1 or _MARK.search(text) is not None)
    if not runs_on:
        yield _cut(line, start, len(line.text), BlockKind.LINE)
        return
    for piece in pieces_of_entries(text, capital_nouns=nouns):
        told = BlockKind.BULLET if piece.kind == "bullet" else BlockKind.LINE
        yield _cut(line, start + piece.start, start + piece.end, told)


def _cut(line: Line, start: int, end: int, kind: BlockKind) -> Line:
    links = tuple(link for link in line.links if start <= link.start - line.offset < end)
    return replace(line, text=line.text[start:end], offset=line.offset + start, kind=kind, links=links, bold_start=0)
