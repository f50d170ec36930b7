"""Rows to paragraphs: which line continues the one before it."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from tailor.readers.pdf.columns import Region
from tailor.readers.pdf.glyphs import Face
from tailor.readers.pdf.rows import Row
from tailor.readers.pdf.runs import Run
from tailor.readers.typed_bullets import number_of

_SAME_EDGE = 2.0
_SAME_SIZE = 0.06
_WIDEST_LEADING = 1.9
_NARROWEST_LEADING = 0.9
_WIDER_THAN_USUAL = 1.1
_WORD_SPACE = 0.25
_SLACK = 0.35
_LARGEST_INDENT = 4.0
_HANGING_FULL = 0.6
_BELOW_FULL = 0.8
_WIDE = 0.6
_NEAR_EDGE = 1.5
_SEVERAL = 3
_LONG_LINE = 34
_SHORTEST_PROSE = 50
_ENDS_SENTENCE = re.compile(r"[.!?:;][\"')\]”’]*$")
_OPEN_END = re.compile(
    r"(?:[,&/+(–—-]|\b(?:and|or|of|the|a|an|in|to|for|with|by|on|at|from|und|oder|mit|et|de|y|e))$", re.IGNORECASE
)
_ADDRESS = re.compile(r"@|://|^www\.|\w\.\w+(?:/|$)")
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

    def is_certain(self, edge: float, size: float) -> bool:
        """Whether several lines end near the edge, so that it is where lines are broken."""
        return sum(abs(end - edge) <= _NEAR_EDGE * size for end in self.ends) >= _SEVERAL

    def edge(self, cell: Run) -> float:
        """Where lines that begin like the cell's end at the latest by the region's width."""
        gutters = [gutter.x0 for gutter in self.region.margins if gutter.x0 >= cell.x1 - 1]
        return min(gutters, default=self.region.x1)

    def own_edge(self, cell: Run) -> float:
        """The farthest right end of the lines that begin where the cell begins."""
        return max(self.edges.get(_step(cell.x0) + near, 0.0) for near in (-1, 0, 1))


def paragraphs_of(rows: Sequence[Row], region: Region) -> list[Paragraph]:
    """The paragraphs of a region, downwards.

    A row continues the paragraph above when it begins where that paragraph's lines begin, looks the same, follows at
    the usual distance, and its first word would not have fitted on the line above.
    """
    measures = _measure(rows, region)
    paragraphs: list[Paragraph] = []
    for row in rows:
        joined = _continued(paragraphs[-1], row, measures) if paragraphs else None
        if joined is None:
            paragraphs += _opened(row.cells)
        else:
            paragraphs[-1] = joined
            paragraphs += _opened(_bullets_beside(row))
    return paragraphs


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
        alike = abs(below.main.size - size) <= _SAME_SIZE * size
        if alike and _NARROWEST_LEADING * size <= distance <= _WIDEST_LEADING * size:
            pitches[round(size, 1)][round(distance * 2) / 2] += 1
    usual = {}
    for size, found in pitches.items():
        repeated = [distance for distance, count in found.items() if count > 1]
        if repeated:
            usual[size] = min(repeated)
    ends = tuple(cell.x1 for row in rows for cell in row.cells)
    return _Measures(region, dict(edges), usual, ends)


def _step(x: float) -> int:
    return round(x / _SAME_EDGE)


def _continued(paragraph: Paragraph, row: Row, measures: _Measures) -> Paragraph | None:
    """The paragraph with the row's text, or nothing when the row begins something new."""
    text = row.main
    if text.bullet or text.starts_with_icon or not text.text.strip():
        return None
    for place, cell in enumerate((paragraph.last, *paragraph.after)):
        if place and len(paragraph.texts) > 1:
            break
        if not _follows(cell, text, measures) or not _looks_alike(cell, text):
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
    distance = text.base - cell.base
    usual = measures.pitches.get(round(cell.size, 1))
    if usual is not None and distance > _WIDER_THAN_USUAL * usual + 0.4:
        return False
    return 0.5 * cell.size <= distance <= _WIDEST_LEADING * cell.size


def _looks_alike(cell: Run, text: Run) -> bool:
    if abs(cell.size - text.size) > _SAME_SIZE * cell.size:
        return False
    end, start = _faces(cell)[-1:], _faces(text)[:1]
    if not end or not start:
        return False
    if end[0] == start[0]:
        return True
    # A paragraph may change its face within a line, but not between two lines that have one face each.
    return not (set(_faces(cell)).isdisjoint(_faces(text)))


def _faces(run: Run) -> list[Face]:
    return [letter.face for letter in run.letters if letter.text.strip()]


def _is_continuation(paragraph: Paragraph, row: Row, measures: _Measures) -> bool:
    if _begins_anew(paragraph, row.main):
        return False
    if paragraph.first.bullet:
        return _continues_bullet(paragraph, row.main, measures)
    if paragraph.before:
        return _same_left(paragraph.first, row.main) and _is_open(paragraph, row.main, measures)
    return _continues_plain(paragraph, row, measures)


def _begins_anew(paragraph: Paragraph, text: Run) -> bool:
    """Whether a line begins with a bold label or a list number of its own, or is a title in capitals."""
    faces = _faces(text)
    labelled = faces[0].bold and not faces[-1].bold and bool(_LABEL.match(text.text))
    in_capitals = bool(_CAPITALS.match(text.text)) and not paragraph.last.text.isupper()
    numbered = number_of(text.text)[0] > 0 and number_of(paragraph.first.text)[0] > 0
    return numbered or ((labelled or in_capitals) and not paragraph.first.bullet)


def _continues_bullet(paragraph: Paragraph, text: Run, measures: _Measures) -> bool:
    first, last = paragraph.first, paragraph.last
    hanging = any(_same_left(cell, text) for cell in paragraph.texts)
    below_glyph = abs(text.x0 - first.bullet_x) <= _SAME_EDGE or first.bullet_x < text.x0 <= first.x0 + last.size
    if not hanging and not below_glyph:
        return False
    if _is_full(last, text, measures.edge(last)):
        return hanging or not _starts_sentence_after(last, text)
    own = max(measures.own_edge(text), measures.edges.get(_step(first.bullet_x), 0.0), last.x1)
    if _is_full(last, text, own) and not _ends_and_starts(last, text):
        return True
    least = _HANGING_FULL if hanging else _BELOW_FULL
    return last.x1 - text.x0 >= least * (own - text.x0) and not _starts_sentence_after(last, text)


def _continues_plain(paragraph: Paragraph, row: Row, measures: _Measures) -> bool:
    last, text = paragraph.last, row.main
    if _is_contact(last, text):
        return False
    indent = text.x0 - last.x0
    size = last.size
    if abs(indent) <= _SAME_EDGE:
        return _is_open(paragraph, text, measures)
    first_line_indent = len(paragraph.texts) == 1 and -_LARGEST_INDENT * size <= indent < 0
    hanging = len(paragraph.texts) == 1 and 0 < indent <= _LARGEST_INDENT * size
    centred = abs((text.x0 + text.x1) - (last.x0 + last.x1)) <= 2 * _SAME_EDGE
    if first_line_indent or hanging or centred:
        return _is_full(last, text, measures.edge(last)) and not paragraph.after
    return False


def _is_contact(last: Run, text: Run) -> bool:
    """Whether the lines are parts of an address block: short ones, of which one is a mail or web address."""
    lines = (last.text.strip(), text.text.strip())
    alone = any(_ADDRESS.search(line) and " " not in line for line in lines)
    return alone and len(lines[0]) < _SHORTEST_PROSE


def _is_open(paragraph: Paragraph, text: Run, measures: _Measures) -> bool:
    """Whether the line above is full, by the region's width or by the width of the lines around it."""
    last = paragraph.last
    goes_on = not _starts_sentence_after(last, text)
    barrier = min((cell.x0 for cell in paragraph.after if cell.x0 > last.x1), default=measures.region.x1 + last.size)
    edge = min(measures.edge(last), barrier - last.size)
    if _is_full(last, text, edge):
        # Short lines below each other (skills, addresses) also look full where they set the width themselves.
        long = len(last.text) >= _LONG_LINE or len(paragraph.texts) > 1
        return goes_on or (not paragraph.after and (long or measures.is_certain(edge, last.size)))
    own = measures.own_edge(last)
    wide = own - last.x0 >= _WIDE * (measures.edge(last) - last.x0)
    return goes_on and wide and _is_full(last, text, own)


def _is_full(last: Run, text: Run, edge: float) -> bool:
    """Whether the next line's first word would not have fitted behind the line's end."""
    return last.x1 + _WORD_SPACE * last.size + _first_word_width(text) > edge - _SLACK * last.size


def _first_word_width(text: Run) -> float:
    end = text.x1
    for letter in text.letters:
        if letter.text == " ":
            end = letter.x0
            break
        if letter.text in "-/–" and letter.x0 > text.x0:
            end = letter.x1
            break
    return end - text.x0


def _starts_sentence_after(last: Run, text: Run) -> bool:
    """Whether nothing in the words says that the line is continued: the next one begins with a capital or number."""
    words = text.text.lstrip("\"'(“‘").split(maxsplit=1)
    is_lower = bool(words) and words[0][0].islower() and not _ADDRESS.search(words[0])
    return not (is_lower or _OPEN_END.search(last.text.strip()))


def _ends_and_starts(last: Run, text: Run) -> bool:
    """Whether one line ends a sentence and the next begins one."""
    return bool(_ENDS_SENTENCE.search(last.text.strip())) and _starts_sentence_after(last, text)


def _same_left(one: Run, other: Run) -> bool:
    return abs(one.x0 - other.x0) <= _SAME_EDGE
