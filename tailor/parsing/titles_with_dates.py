"""Lines that name several titles with one employer, each title with its dates in brackets."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.dates import find_dates, only_dates
from tailor.parsing.lines import Line
from tailor.parsing.words import title_score

_TITLE = re.compile(
    r"(?P<title>[^(),;:]+(?:,[^(),;:]+)?)\s\((?P<dates>[^()]+)\)"
    r"(?:\s*[,;]\s*(?:(?:and|und|et|y|e|en)\s)?|\s+(?:and|und|et|y|e|en|&)\s|\s*$)"
)
_ABOVE = re.compile(r"(?P<name>[^():;]+):\s+(?=[^\W\d_])")
_SEVERAL = 2


def with_titles_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines, one that names several dated titles in a line of its own for the employer and for each title.

    The employer's comes first, for it holds for all titles below it.
    """
    return [part for line in lines for part in _parts(line)]


def _parts(line: Line) -> list[Line]:
    if line.is_bullet or line.text.count("(") < _SEVERAL:
        return [line]
    above = _ABOVE.match(line.text)
    start = above.end() if above else 0
    spans: list[tuple[int, int]] = []
    while (found := _TITLE.match(line.text, start)) and _is_dated_title(found):
        spans.append((found.start(), found.end("dates") + 1))
        start = found.end()
    rest = line.text[start:]
    name = above.span("name") if above else (start, len(line.text))
    whole = not rest if above else bool(rest.strip()) and "(" not in rest
    text = line.text[slice(*name)]
    if len(spans) < _SEVERAL or not whole or find_dates(text) or title_score(text.split(", ", maxsplit=1)[0]) > 0:
        return [line]
    first, *others = [_cut(line, *span) for span in (name, *spans)]
    return [first, *(replace(one, style=replace(one.style, gap=0.0)) for one in others)]


def _is_dated_title(found: re.Match[str]) -> bool:
    dates = find_dates(found["dates"])
    return title_score(found["title"]) > 0 and only_dates(found["dates"]) and all(one.is_range for one in dates)


def _cut(line: Line, start: int, end: int) -> Line:
    return replace(line, text=line.text[start:end], offset=line.offset + start, bold_start=0)
