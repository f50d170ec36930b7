"""How many pages a Word document has, without Word: lines filled word by word with the fonts' own widths."""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lxml import etree

from tailor.writers.font_metrics import is_known, line_height, text_width
from tailor.writers.set_paragraphs import SetParagraph, SetText, set_paragraphs
from tailor.writers.wordml import w

_PIECE = re.compile(r"[^\s\-–—]*[-–—]+|[^\s\-–—]+[ \t]*|[ \t]+|\n")
_FEWEST_TOGETHER = 2
"""Lines of a paragraph that widow control keeps together at either end of a page."""
_FULL = 0.985
_A4 = (595.3, 841.9)
_SLACK = 0.05
"""Points by which a page may be overfull, for rounding."""


@dataclass(frozen=True, slots=True)
class PageEstimate:
    """How long a document is.

    `pages` counts them, `filled` is the used part of the last one (0 to 1), `last_lines` how many lines stand there;
    `starts` are the paragraphs that begin each page, by number from 0 (one that goes on from the page before counts).
    """

    pages: int
    filled: float
    last_lines: int
    starts: tuple[int, ...]

    @property
    def is_tight(self) -> bool:
        """Whether the last page is so full that another program may need one more."""
        return self.filled > _FULL

    @property
    def length(self) -> float:
        """The length in pages, as a number with the part of the last page."""
        return self.pages - 1 + self.filled


def estimate_pages(content: bytes) -> PageEstimate:
    """The estimated pages of a .docx file of one column without tables and pictures."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {
            name: etree.fromstring(archive.read(f"word/{name}.xml"))
            for name in ("document", "styles", "numbering")
            if f"word/{name}.xml" in archive.namelist()
        }
    return estimate_layout(parts["document"], parts.get("styles", etree.Element("none")), parts.get("numbering"))


def is_plain(content: bytes) -> bool:
    """Whether the estimate holds for a .docx file: one column, no tables, pictures or text boxes, known fonts."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
        styles = etree.fromstring(archive.read("word/styles.xml")) if "word/styles.xml" in archive.namelist() else body
    columns = any(int(one.get(w("num"), "1") or 1) > 1 for one in body.iter(w("cols")))
    objects = any(True for _ in body.iter(w("tbl"), w("drawing"), w("pict"), w("object")))
    fonts = {text.face.font for row in set_paragraphs(body, styles, None) for text in row.texts if text.face.font}
    return not columns and not objects and all(map(is_known, fonts))


def estimate_layout(body: etree._Element, styles: etree._Element, numbering: etree._Element | None) -> PageEstimate:
    """The estimated pages of a document by the content of its parts."""
    size, margins = body.find(f".//{w('pgSz')}"), body.find(f".//{w('pgMar')}")
    width = (_points(size, "w") or _A4[0]) - _points(margins, "left") - _points(margins, "right")
    height = (_points(size, "h") or _A4[1]) - _points(margins, "top") - _points(margins, "bottom")
    return _fill([_measure(one, width) for one in set_paragraphs(body, styles, numbering)], height)


def _points(element: etree._Element | None, name: str) -> float:
    return int(element.get(w(name), "0")) / 20 if element is not None else 0.0


@dataclass(frozen=True, slots=True)
class _Row:
    """A paragraph as a pile of lines: how many, how high each, and what surrounds them."""

    lines: int
    height: float
    paragraph: SetParagraph


def _measure(paragraph: SetParagraph, width: float) -> _Row:
    texts = paragraph.texts
    height = max((line_height(text.size, text.face.font) for text in texts), default=0.0) * paragraph.line
    return _Row(count_lines(paragraph, width), height, paragraph)


def count_lines(paragraph: SetParagraph, width: float) -> int:
    """How many lines a paragraph takes in a column of that width in points."""
    room = width - paragraph.left - paragraph.right
    beside = _beside_column(paragraph)
    lines, position, limit = 1, 0.0, room if beside else room - paragraph.first
    for piece, wide, trailing in _pieces(beside or paragraph.texts):
        if piece == "\n":
            lines, position, limit = lines + 1, 0.0, room
            continue
        if position > 0 and position + wide > limit + _SLACK:
            lines, position, limit = lines + 1, 0.0, room
        rest = wide
        while rest > limit + _SLACK:
            lines, rest, limit = lines + 1, rest - limit, room
        position += rest + trailing
    return lines


def _beside_column(paragraph: SetParagraph) -> tuple[SetText, ...]:
    """The texts behind the last tab of a hanging paragraph, which begin at its indent; empty for any other."""
    if paragraph.first >= 0 or all("\t" not in text.text for text in paragraph.texts):
        return ()
    last = max(at for at, text in enumerate(paragraph.texts) if "\t" in text.text)
    behind = paragraph.texts[last].text.rpartition("\t")[2]
    return (replace(paragraph.texts[last], text=behind), *paragraph.texts[last + 1 :])


def _pieces(texts: Sequence[SetText]) -> Iterator[tuple[str, float, float]]:
    """What cannot be broken: its text, its width, and that of the blanks after it, which may hang over the margin."""
    held, wide, trailing = "", 0.0, 0.0
    for text in texts:
        for piece in _PIECE.findall(text.text):
            bare = piece.rstrip(" \t")
            # A word may go on in the next run.
            if held and (trailing or held.endswith(("-", "–", "—", "\n")) or piece == "\n"):
                yield held, wide, trailing
                held, wide, trailing = "", 0.0, 0.0
            held += piece
            wide += _width(bare, text)
            trailing += _width(piece[len(bare) :].replace("\t", " "), text)
    if held:
        yield held, wide, trailing


def _width(letters: str, text: SetText) -> float:
    return text_width(letters, text.size, text.face) + text.tracking * len(letters)


def _fill(rows: Sequence[_Row], height: float) -> PageEstimate:
    starts = [0]
    used, lines, place = 0.0, 0, 0
    while place < len(rows):
        row = rows[place]
        space = _space(rows, place, starts[-1])
        whole = space + row.lines * row.height + row.paragraph.border
        if used + whole <= height + _SLACK:
            used, lines, place = used + whole, lines + row.lines, place + 1
            continue
        fitting = _lines_that_fit(row, height - used - space)
        if fitting:
            rest = replace(row, lines=row.lines - fitting)
            rows = [*rows[:place], rest, *rows[place + 1 :]]
        else:
            place = _chain_start(rows, place, starts[-1])
        starts.append(place)
        used, lines = 0.0, 0
    return PageEstimate(len(starts), min(1.0, used / height) if height else 0.0, lines, tuple(starts))


def _space(rows: Sequence[_Row], place: int, start: int) -> float:
    """The space above a paragraph: what the one before asks for below it, and its own above; none on top of a page."""
    if place == start:
        return 0.0 if place else rows[place].paragraph.before
    above, below = rows[place - 1].paragraph, rows[place].paragraph
    alike = above.style == below.style
    after = 0.0 if alike and above.is_close else above.after
    return max(after, 0.0 if alike and below.is_close else below.before)


def _lines_that_fit(row: _Row, room: float) -> int:
    """How many lines of a paragraph may stand at a page's end."""
    fitting = int((room + _SLACK) // row.height) if row.height else 0
    if row.paragraph.keep_lines:
        return 0
    if row.paragraph.widow_control:
        fitting = min(fitting, row.lines - _FEWEST_TOGETHER)
        return fitting if fitting >= _FEWEST_TOGETHER else 0
    return min(fitting, row.lines - 1)


def _chain_start(rows: Sequence[_Row], place: int, start: int) -> int:
    """The first of the paragraphs that have to stand with this one; itself where they would fill the page."""
    first = place
    while first > start and rows[first - 1].paragraph.keep_next:
        first -= 1
    if first > start:
        return first
    return place if place > start else place + 1
