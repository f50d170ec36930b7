"""Headings in a margin left of their sections, read row by row with the text that stands beside them.

Word's tables come out of a PDF so: the heading is the first cell of its section's first row, or a line right behind
that row when it stands a little lower, and its second half is the first cell of the row below.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import BlockKind
from tailor.parsing.heading_words import heading_text, lookup
from tailor.parsing.lines import Line

_SAME_EDGE = 2.0
_ASIDE = 30.0
_FEWEST = 3
_MOST_WORDS = 3
_MOSTLY = 0.75
_LEADING = 1.8
_NEXT_LINES = 3
_SAME_HEIGHT = 0.9


def with_margin_headings(lines: Sequence[Line]) -> list[Line]:
    """The lines, headings in a left margin as lines of their own above the text that they stand beside."""
    edge = _margin(lines)
    if edge is None:
        return list(lines)
    parted: list[Line] = []
    for at, line in enumerate(lines):
        below = next((other for other in lines[at + 1 : at + 1 + _NEXT_LINES] if _is_at(other, edge)), None)
        parted += _parted(line, edge, parted, below)
    return _headings_above(parted, edge)


def _margin(lines: Sequence[Line]) -> float | None:
    """The left edge of a margin that holds several known headings and hardly anything else; None without one."""
    known = [at for at, line in enumerate(lines) if line.style.left and _is_known(_first_cell(line))]
    if len(known) < _FEWEST:
        return None
    edge = min(lines[at].style.left for at in known)
    at_edge = [at for at in known if _is_at(lines[at], edge)]
    below = [line for line in lines[at_edge[0] :] if line.style.page]
    aside = sum(line.style.left >= edge + _ASIDE for line in below)
    headings = sum(_is_at(line, edge) and len(_first_cell(line).split()) <= _MOST_WORDS for line in below)
    beside = sum("\t" in lines[at].text or _stands_beside(lines, at) for at in at_edge)
    telling = len(at_edge) >= _FEWEST and beside * 2 >= len(at_edge) and aside >= _FEWEST
    return edge if telling and aside + headings >= _MOSTLY * len(below) else None


def _first_cell(line: Line) -> str:
    return line.text.partition("\t")[0]


def _is_known(text: str) -> bool:
    word = lookup(heading_text(text))
    return word is not None and word.exact


def _is_at(line: Line, edge: float) -> bool:
    return abs(line.style.left - edge) <= _SAME_EDGE


def _stands_beside(lines: Sequence[Line], at: int) -> bool:
    """Whether a line right before or behind stands at the same height."""
    near = (lines[other] for other in (at - 1, at + 1) if 0 <= other < len(lines))
    return any(_at_one_height(lines[at], other) for other in near)


def _at_one_height(one: Line, other: Line) -> bool:
    same_page = one.style.page == other.style.page
    return same_page and abs(one.style.top - other.style.top) <= _SAME_HEIGHT * one.style.size


def _parted(line: Line, edge: float, above: Sequence[Line], below: Line | None) -> Iterator[Line]:
    """A line as it is, or its first cell as a heading or the second half of one, and the rest."""
    cell, tab, rest = line.text.partition("\t")
    if not _is_at(line, edge):
        yield line
        return
    first_half = below is not None and _is_near(line, below) and _is_known(f"{cell} {_first_cell(below)}")
    if not (_is_known(cell) or (tab != "" and (first_half or _goes_on(cell, line, edge, above)))):
        yield line
        return
    bold = replace(line.style, bold=True)
    yield replace(line, text=cell, kind=BlockKind.LINE, level=0, style=bold, bold_start=0, links=())
    if tab:
        style = replace(line.style, left=edge + _ASIDE, bold=False)
        offset = line.offset + len(cell) + 1
        yield replace(line, text=rest, kind=BlockKind.LINE, level=0, style=style, bold_start=0, offset=offset)


def _goes_on(cell: str, line: Line, edge: float, above: Sequence[Line]) -> bool:
    """Whether a cell is the second half of the heading in the margin above."""
    former = next((one for one in reversed(above) if _is_at(one, edge)), None)
    return former is not None and _is_near(former, line) and _is_known(f"{former.text} {cell}")


def _is_near(above: Line, below: Line) -> bool:
    return 0 < below.style.top - above.style.top <= _LEADING * below.style.size


def _headings_above(lines: Sequence[Line], edge: float) -> list[Line]:
    """The lines with the halves of headings joined, each above the text at its height, and all in one look."""
    ordered: list[Line] = []
    model = next((line for line in lines if _is_at(line, edge) and _is_known(line.text)), None)
    for line in lines:
        former = next((at for at in range(len(ordered) - 1, -1, -1) if _is_at(ordered[at], edge)), None)
        if not _is_at(line, edge):
            ordered.append(line)
        elif former is not None and _goes_on(line.text, line, edge, ordered):
            ordered[former] = replace(ordered[former], text=f"{ordered[former].text} {line.text}")
        elif _is_known(line.text) and model is not None:
            heading = replace(line, style=replace(model.style, top=line.style.top, page=line.style.page))
            beside = bool(ordered) and _at_one_height(line, ordered[-1]) and not _is_at(ordered[-1], edge)
            ordered.insert(len(ordered) - beside, heading)
        else:
            ordered.append(line)
    return ordered
