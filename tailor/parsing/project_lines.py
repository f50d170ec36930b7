"""Projects of one line each: "Tide Map (2020) – an open map of tides, https://tides.example"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tailor.model import BlockKind, DateRange, Entry
from tailor.parsing.addresses import URL
from tailor.parsing.date_edges import head_date
from tailor.parsing.dates import find_dates, only_dates
from tailor.parsing.label_words import is_label
from tailor.parsing.lines import Line, Part, span_of, statements
from tailor.parsing.project_heads import describes
from tailor.parsing.words import read_words
from tailor.text import fold

_SIGN = re.compile(r"\s+[–—-]{1,2}\s+|\s?:\s+")
_GAP = re.compile(r"\s*\t\s*")
_NAME_WORDS = 6
_BRACKET = re.compile(r"\s*\(([^()]*)\)$")
_NOTED = re.compile(r"\(([^(),;]*)[,;]\s[^()]*\)$")
"""A time and more in parentheses behind what a project is ("(2022, 800 downloads)"), which stay whole."""

_AT_END = re.compile(rf"[\s,;(|·–—-]*(?P<url>{URL.pattern})[)\s.]*$", re.IGNORECASE)
_SET_OFF = re.compile(r"(?:[,;(\t|·]|\s[–—-])[\s(]*$")
_EDGES = " ,;|·–—-\t"


@dataclass(frozen=True, slots=True)
class _Project:
    name: Part
    told: Part
    dates: DateRange | None
    url: str


def project_entries(source: str, lines: Sequence[Line]) -> tuple[Entry, ...]:
    """An entry for each of the lines where all of them are a project's name and what it is; else none.

    Bullets below a line, and deeper ones below a bullet, are told of its project.

    Args:
        source: The file's name, for the spans.
        lines: A section's lines.
    """
    marked = all(line.is_bullet for line in lines)
    outer = [at for at, line in enumerate(lines) if not line.is_bullet or (marked and line.level == 0)]
    found = [_project(lines[at]) for at in outer]
    if not outer or outer[0] != 0 or None in found:
        return ()
    ends = [*outer[1:], len(lines)]
    return tuple(
        _entry(source, one, lines[at], lines[at + 1 : end])
        for one, at, end in zip(found, outer, ends, strict=True)
        if one is not None
    )


def _entry(source: str, one: _Project, line: Line, below: Sequence[Line]) -> Entry:
    shown = next((link.url for link in line.links if not link.url.startswith(("mailto:", "tel:"))), "")
    return Entry(
        "",
        title=one.name.text,
        dates=one.dates,
        details=statements(source, [one.told]),
        bullets=tuple(told for deep in below for told in statements(source, [deep.part()], max(deep.level - 1, 0))),
        url=one.url or shown,
        span=span_of(source, one.name),
    )


def _project(line: Line) -> _Project | None:
    """A line's project: its name in bold or of a few words, its time behind either part, and its address at the end."""
    part = line.part()
    gap = _gap(line, part)
    sign = gap or _SIGN.search(part.text, max(line.bold_start - part.start - 1, 0))
    name = part.cut(0, sign.start()) if sign else part
    if sign is None or not name.text or len(name.text.split()) > _NAME_WORDS or find_dates(name.text[:4]):
        return None
    told, dates = part.cut(sign.end()), None
    bracket = _BRACKET.search(name.text)
    if bracket and only_dates(bracket[1]):
        dates, name = find_dates(bracket[1])[0].dates, name.cut(0, bracket.start())
    if dates is None:
        told, dates = _without_date(told)
    told, url = _without_address(told)
    if dates is None:
        told, dates = _without_date(told)
    if dates is None and (noted := _NOTED.search(told.text)) and only_dates(noted[1]):
        dates = find_dates(noted[1])[0].dates
    whole = describes(told.text, 2 if gap else None) if told.text else url != ""
    return _Project(name, told, dates, url) if name.text and whole else None


def _gap(line: Line, part: Part) -> re.Match[str] | None:
    """The gap between a term and its definition, where the term is neither a time nor a label ("Tools")."""
    gap = _GAP.search(part.text) if line.kind is BlockKind.CELL and part.text.count("\t") == 1 else None
    term = part.text[: gap.start()] if gap else ""
    words = fold(term).split()
    asked = bool(words) and bool({words[0], words[-1]} & read_words("labels.txt"))
    return None if asked or is_label(term) or only_dates(term) else gap


def _without_address(told: Part) -> tuple[Part, str]:
    found = _AT_END.search(told.text)
    return (told.cut(0, found.start()), found["url"]) if found else (told, "")


def _without_date(told: Part) -> tuple[Part, DateRange | None]:
    """What is told without the date that ends it behind a comma, a bracket or a gap, and that date."""
    date = head_date(told.text)
    if date is None or told.text[date.end :].strip(" ).") or not _SET_OFF.search(told.text[: date.start]):
        return told, None
    return told.cut(0, len(told.text[: date.start].rstrip(_EDGES + "("))), date.dates
