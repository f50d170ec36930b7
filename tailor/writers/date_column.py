"""A column of dates at the left, as wide as its widest dates."""

import math
from collections.abc import Mapping

from docx.document import Document
from lxml import etree

from tailor.writers.font_metrics import Face, text_width
from tailor.writers.layout import numbering_root
from tailor.writers.line_fit import document_font, known_styles, line_width, style_size
from tailor.writers.wordml import paragraph_text, paragraphs, value, w

_TWIPS = 20
_WIDEST = 0.4
"""The part of the line that the column may take."""


def fit_date_column(document: Document) -> None:
    """Set the column of dates, where the template has one, as wide as the document's dates need it.

    Such a column ends at a right tab stop before a hanging indent. Everything that is indented as far moves with it.
    """
    styles = known_styles(document)
    columns = {name: width for name, style in styles.items() if (width := _column(style))}
    if not columns:
        return
    rows = [row for row in paragraphs(document.element.body) if _style_of(row) in columns]
    widest = max((_width(document, styles, row) for row in rows), default=0.0)
    was = max(columns.values())
    gap = was - min(map(_right_stop, map(styles.__getitem__, columns)))
    now = math.ceil(min(widest, _WIDEST * line_width(document)) * _TWIPS) + gap if widest else 0
    for root in (document.styles.element, numbering_root(document)):
        if root is not None:
            _shift(root, was, now, gap)


def _column(style: etree._Element) -> int:
    """The width of the column that a style leaves free, 0 for none."""
    indent = style.find(f"{w('pPr')}/{w('ind')}")
    hanging = indent.get(w("hanging"), "") if indent is not None else ""
    return int(hanging) if hanging.isdigit() and 0 < _right_stop(style) < int(hanging) else 0


def _right_stop(style: etree._Element) -> int:
    stops = style.findall(f"{w('pPr')}/{w('tabs')}/{w('tab')}")
    return next((int(stop.get(w("pos"), "0")) for stop in stops if value(stop) == "right"), 0)


def _style_of(paragraph: etree._Element) -> str:
    return value(paragraph.find(f"{w('pPr')}/{w('pStyle')}"))


def _width(document: Document, styles: Mapping[str, etree._Element], row: etree._Element) -> float:
    """The width of a row's dates in points."""
    size = style_size(styles[_style_of(row)], styles)
    return text_width(paragraph_text(row).rpartition("\t")[0].strip("\t"), size, Face(document_font(document)))


def _shift(root: etree._Element, was: int, now: int, gap: int) -> None:
    """Move the indents and tab stops of a column from one width to another, with what is indented further."""
    for indent in root.iter(w("ind")):
        left, hanging = indent.get(w("left"), ""), indent.get(w("hanging"), "")
        if left.isdigit() and int(left) >= was:
            indent.set(w("left"), str(int(left) - was + now))
        if hanging == str(was):
            indent.set(w("hanging"), str(now))
    places = {str(was - gap): str(max(0, now - gap)), str(was): str(now)}
    for stop in root.iter(w("tab")):
        if (position := stop.get(w("pos"), "")) in places:
            stop.set(w("pos"), places[position])
