"""Rows to paragraphs: which line continues the one before it."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from tailor.readers.pdf.columns import Region
from tailor.readers.pdf.glyphs import Face
from tailor.readers.pdf.labels import SideLabels, continues_label
from tailor.readers.pdf.pairs import joined_cells
from tailor.readers.pdf.rows import Row
from tailor.readers.pdf.runs import Run
from tailor.readers.pdf.wraps import (
    SAME_EDGE,
    SAME_SIZE,
    are_contact_lines,
    are_parted_by_dates,
    ends_and_starts,
    faces_of,
    is_full,
    look_alike,
    same_left,
    starts_anew,
)
from tailor.readers.typed_bullets import number_of

_WIDEST_LEADING = 1.9
_DOUBLE_SPACED = 2.6
_NARROWEST_LEADING = 0.9
_WIDER_THAN_USUAL = 1.1
_MUCH_WIDER = 1.3
_LARGEST_INDENT = 4.0
_HANGING_FULL = 0.6
_BELOW_FULL = 0.8
_WIDE = 0.6
_NEAR_EDGE = 1.5
_SEVERAL = 3
_SHORTEST_TITLE = 6
_LONG_LINE = 34
_LONG_PROSE = 60
_CAPITALS = re.compile(r"^[^\W\d_a-zà-ÿ][^\W\d_a-zà-ÿ &/-]{4,}:?$")
_LABEL = re.compile(r"^[^\s:][^:.]{1,38}:(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Rows that are one paragraph or bullet.

    `texts` are the cells of its running text, one a row; `before` and `after` the cells left and right of the first,
    `asides` the cells right of the others.
    """

    texts: tuple[Run, ...]
    before: tuple[Run, ...] = ()
    after: tuple[Run, ...] = ()
    asides: tuple[Run, ...] = ()

    @property
    def first(self) -> Run:
        """The cell that holds its first words."""
        return self.texts[0]

    @property
    def last(self) -> Run:
        """The cell that holds its last words so far."""
        return self.texts[-1]


@dataclass(frozen=True, slots=True)
class _Measures:
    """What the rows around tell: right edges by left edge, usual distances of lines by size."""

    region: Region
    edges: dict[int, float] = field(default_factory=dict)
    pitches: dict[float, float] = field(default_factory=dict)
    ends: tuple[float, ...] = ()
    titles: frozenset[tuple[Face, float]] = frozenset()

    def is_title_above(self, cell: Run, below: Run) -> bool:
        """Whether the cell looks as titles beside dates do, below which another look begins, and goes on below."""
        wide = cell.x1 - cell.x0 >= _SHORTEST_TITLE * cell.size
        return wide and _look(cell) in self.titles and _look(cell) == _look(below)

    def is_certain(self, edge: float, size: float) -> bool:
        """Whether several lines end near the edge, so that it is where lines are broken."""
        return sum(abs(end - edge) <= _NEAR_EDGE * size for end in self.ends) >= _SEVERAL

    def edge(self, cell: Run) -> float:
        """Where lines that begin like the cell's end at the latest by the region's width."""
        gutters = [gutter for gutter in self.region.margins if gutter.x0 >= cell.x1 - 1]
        if not gutters:
            return self.region.x1
        # Of the strips before one margin the narrowest has the longest lines beside it.
        nearest = min(gutter.x1 for gutter in gutters)
        return max(gutter.x0 for gutter in gutters if gutter.x0 < nearest)

    def own_edge(self, cell: Run) -> float:
        """The farthest right end of the lines that begin where the cell begins."""
        return max(self.edges.get(_step(cell.x0) + near, 0.0) for near in (-1, 0, 1))


def paragraphs_of(rows: Sequence[Row], region: Region) -> list[Paragraph]:
    """The paragraphs of a region, downwards.

    A row continues the paragraph above when it begins where that paragraph's lines begin, looks the same, follows at
    the usual distance, and its first word would not have fitted on the line above. A title at the side is a paragraph
    of its own, before the text that it stands beside.
    """
    measures = _measure(rows, region)
    labels = SideLabels.of(rows)
    paragraphs: list[Paragraph] = []
    title = -1
    for row in rows:
        label, rest = labels.split(row)
        if title >= 0 and continues_label(paragraphs[title].texts, label or row.main):
            paragraphs[title] = replace(paragraphs[title], texts=(*paragraphs[title].texts, label or row.main))
            if label is None:
                continue
        elif label is not None:
            title = len(paragraphs)
            paragraphs.append(Paragraph((label,)))
        _add(rest, paragraphs, measures)
    return paragraphs


def _add(row: Row, paragraphs: list[Paragraph], measures: _Measures) -> None:
    """Add a row to the last paragraph, or begin new ones."""
    joined = _continued(paragraphs[-1], row, measures) if paragraphs else None
    if joined is None:
        paragraphs += _opened(row.cells)
    else:
        paragraphs[-1] = joined
        paragraphs += _opened(_bullets_beside(row))


def _opened(cells: Sequence[Run]) -> list[Paragraph]:
    """The paragraphs that a row's cells begin: one, or one for each bullet among them."""
    groups: list[list[Run]] = []
    for cell in cells:
        if cell.bullet or not groups:
            groups.append([cell])
        else:
            groups[-1].append(cell)
    return [Paragraph((group[0],), after=tuple(group[1:])) for group in groups]


def _bullets_beside(row: Row) -> tuple[Run, ...]:
    """The cells from the first one on that has a bullet of its own."""
    place = next((place for place, cell in enumerate(row.cells) if place and cell.bullet), len(row.cells))
    return row.cells[place:]


def _measure(rows: Sequence[Row], region: Region) -> _Measures:
    edges: dict[int, float] = defaultdict(float)
    pitches: dict[float, Counter[float]] = defaultdict(Counter)
    for row in rows:
        for cell in row.cells:
            for left in {_step(cell.x0), _step(cell.left)}:
                edges[left] = max(edges[left], cell.x1)
    for above, below in pairwise(rows):
        size = above.main.size
        distance = below.base - above.base
        over = any(cell.x0 < below.main.x1 and below.main.x0 < cell.x1 for cell in above.cells)
        alike = over and abs(below.main.size - size) <= SAME_SIZE * size
        if alike and _NARROWEST_LEADING * size <= distance <= _WIDEST_LEADING * size:
            pitches[round(size, 1)][round(distance * 2) / 2] += 1
    usual = {}
    for size, found in pitches.items():
        repeated = [distance for distance, count in found.items() if count > 1]
        if repeated:
            usual[size] = min(repeated)
    ends = tuple(cell.x1 for row in rows for cell in row.cells)
    return _Measures(region, dict(edges), usual, ends, _titles(rows))


def _titles(rows: Sequence[Row]) -> frozenset[tuple[Face, float]]:
    """The bold looks of first cells beside others (titles beside dates) below which another look may begin."""
    goes_on: dict[tuple[Face, float], Counter[bool]] = defaultdict(Counter)
    for above, below in pairwise(rows):
        if len(above.cells) > 1 and above.main.letters[0].face.bold and below.base - above.base <= 2 * above.size:
            goes_on[_look(above.main)][_look(below.main) == _look(above.main)] += 1
    return frozenset(look for look, found in goes_on.items() if found[False] >= max(1, found[True] / 3))


def _look(run: Run) -> tuple[Face, float]:
    return run.letters[0].face, round(run.size, 1)


def _step(x: float) -> int:
    return round(x / SAME_EDGE)


def _continued(paragraph: Paragraph, row: Row, measures: _Measures) -> Paragraph | None:
    """The paragraph with the row's text, or nothing when the row begins something new."""
    text = row.main
    if text.bullet or text.starts_with_icon or not text.text.strip():
        return None
    if not paragraph.first.bullet and not paragraph.before and _follows(paragraph.last, text, measures):
        pair = joined_cells((paragraph.last, *paragraph.after), row, measures.region.x1)
        if pair is not None:
            lower = (text,) if len(row.cells) > len(paragraph.after) else ()
            return replace(paragraph, texts=(*paragraph.texts, *lower), after=pair[1:])
    for place, cell in enumerate((paragraph.last, *paragraph.after)):
        if place and len(paragraph.texts) > 1:
            break
        if not _follows(cell, text, measures) or not look_alike(cell, text):
            continue
        moved = _with_main(paragraph, place)
        if _is_continuation(moved, row, measures):
            return replace(
                moved,
                texts=(*moved.texts, text),
                asides=(*moved.asides, *row.cells[1 : len(row.cells) - len(_bullets_beside(row))]),
            )
    return None


def _with_main(paragraph: Paragraph, place: int) -> Paragraph:
    """The paragraph with the cell at `place` as its running text: 0 is the present one, then those after it."""
    if not place:
        return paragraph
    cells = (*paragraph.texts, *paragraph.after)
    return replace(paragraph, before=cells[:place], texts=(cells[place],), after=cells[place + 1 :])


def _follows(cell: Run, text: Run, measures: _Measures) -> bool:
    """Whether the text stands at the usual distance below the cell.

    Somewhat farther is near enough where the words say that the line goes on: lists and tables of one file may have
    different distances.
    """
    distance = text.base - cell.base
    usual = measures.pitches.get(round(cell.size, 1), distance)
    if distance > _MUCH_WIDER * usual or not 0.5 * cell.size <= distance <= _DOUBLE_SPACED * cell.size:
        return False
    if distance > _WIDEST_LEADING * cell.size:
        return is_full(cell, text, measures.edge(cell)) and not starts_anew(cell, text)
    near = distance <= _WIDER_THAN_USUAL * usual + 0.4
    return near or (is_full(cell, text, measures.edge(cell)) and not starts_anew(cell, text))


def _is_continuation(paragraph: Paragraph, row: Row, measures: _Measures) -> bool:
    if _begins_anew(paragraph, row.main):
        return False
    if paragraph.first.bullet:
        return _continues_bullet(paragraph, row, measures)
    if paragraph.before:
        return same_left(paragraph.first, row.main) and _is_open(paragraph, row, measures)
    return _continues_plain(paragraph, row, measures)


def _begins_anew(paragraph: Paragraph, text: Run) -> bool:
    """Whether a line begins with a bold label or a list number of its own, or is a title in capitals."""
    faces = faces_of(text)
    labelled = faces[0].bold and not faces[-1].bold and bool(_LABEL.match(text.text))
    in_capitals = bool(_CAPITALS.match(text.text)) and not paragraph.last.text.isupper()
    numbered = number_of(text.text)[0] > 0 and number_of(paragraph.first.text)[0] > 0
    return numbered or ((labelled or in_capitals) and not paragraph.first.bullet)


def _continues_bullet(paragraph: Paragraph, row: Row, measures: _Measures) -> bool:
    first, last, text = paragraph.first, paragraph.last, row.main
    hanging = any(same_left(cell, text) for cell in paragraph.texts)
    below_glyph = abs(text.x0 - first.bullet_x) <= SAME_EDGE or first.bullet_x < text.x0 <= first.x0 + last.size
    if not hanging and (not below_glyph or len(row.cells) > 1):
        return False
    if is_full(last, text, measures.edge(last)):
        return hanging or not starts_anew(last, text)
    own = max(measures.own_edge(text), measures.edges.get(_step(first.bullet_x), 0.0), last.x1)
    if is_full(last, text, own) and not (ends_and_starts if hanging else starts_anew)(last, text):
        return True
    least = _HANGING_FULL if hanging else _BELOW_FULL
    return last.x1 - text.x0 >= least * (own - text.x0) and not starts_anew(last, text)


def _continues_plain(paragraph: Paragraph, row: Row, measures: _Measures) -> bool:
    last, text = paragraph.last, row.main
    if are_contact_lines(last, text) or are_parted_by_dates(last, text):
        return False
    indent = text.x0 - last.x0
    size = last.size
    if abs(indent) <= SAME_EDGE:
        return _is_open(paragraph, row, measures)
    first_line_indent = len(paragraph.texts) == 1 and -_LARGEST_INDENT * size <= indent < 0
    hanging = len(paragraph.texts) == 1 and 0 < indent <= _LARGEST_INDENT * size
    centred = abs((text.x0 + text.x1) - (last.x0 + last.x1)) <= 2 * SAME_EDGE
    if paragraph.after or not is_full(last, text, measures.edge(last)):
        return False
    long = len(last.text) >= (_LONG_PROSE if centred else _LONG_LINE)
    return (centred or first_line_indent or hanging) and (long or not starts_anew(last, text))


def _is_open(paragraph: Paragraph, row: Row, measures: _Measures) -> bool:
    """Whether the line above is full, by the region's width or by the width of the lines around it."""
    last, text = paragraph.last, row.main
    goes_on = not starts_anew(last, text)
    barrier = min((cell.x0 for cell in paragraph.after if cell.x0 > last.x1), default=measures.region.x1 + last.size)
    edge = min(measures.edge(last), barrier - last.size)
    if is_full(last, text, edge):
        if paragraph.after and len(row.cells) == len(paragraph.texts) == 1 and measures.is_title_above(last, text):
            return True
        # Short lines below each other (skills, addresses) also look full where they set the width themselves.
        long = (len(last.text) >= _LONG_LINE and not paragraph.before) or len(paragraph.texts) > 1
        return goes_on or (not paragraph.after and (long or measures.is_certain(edge, last.size)))
    own = measures.own_edge(last)
    wide = own - last.x0 >= _WIDE * (measures.edge(last) - last.x0)
    return goes_on and wide and not paragraph.after and is_full(last, text, own)
