"""Line breaks where Word and LibreOffice would break a line badly.

They break a right-aligned text that does not fit in its middle, a telephone number at its spaces and a web address at
its hyphens; a line break before it keeps it whole.
"""

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy

from docx.document import Document
from lxml import etree

from tailor.writers.font_metrics import Face, text_width
from tailor.writers.wordml import paragraphs, value, w

_USUAL_SIZE = 11.0
_LEAST_GAP = 1.0
_LEAST_NAME = 0.7
"""The part of its size to which a name may shrink."""

_ITEM = re.compile(r".+?(?:\u00a0\u00a0\S  |$)")
"""What stands in the contact with the sign behind it (`templates/bodies.py`)."""

_SIGN_LAST = re.compile(r"\u00a0\u00a0\S  $")
"""The sign before an item, which does not end a line."""

_PIECE = re.compile(r"[^ ]+ *")
_HYPHENED = re.compile(r"[\w.+-]+(?:[/@.][\w.+/-]*)*-", re.ASCII)


def fit_name(document: Document) -> None:
    """Set a name that is a little longer than its line in smaller letters, so that no hyphen in it ends a line.

    Programs that take text out of a PDF join what a hyphen parts: "Castell-" and "Moss" become "Castellmoss".
    """
    styles, font = known_styles(document), document_font(document)
    style = styles.get("Title")
    if style is None:
        return
    size, face = style_size(style, styles), Face(font, bold=style.find(f"{w('rPr')}/{w('b')}") is not None)
    for paragraph in paragraphs(document.element.body):
        if value(paragraph.find(f"{w('pPr')}/{w('pStyle')}")) != "Title":
            continue
        width = text_width("".join(text.text or "" for text in paragraph.iter(w("t"))), 1, face)
        fitting = int(2 * line_width(document) / width) / 2 if width else size
        if size * _LEAST_NAME <= fitting < size:
            for run in paragraph.iter(w("r")):
                _set_size(run, fitting)


def _set_size(run: etree._Element, points: float) -> None:
    """Give a run a size, where it has no look of its own."""
    if run.find(w("rPr")) is None:
        look = etree.Element(w("rPr"))
        look.extend(etree.Element(w(name), {w("val"): str(int(2 * points))}) for name in ("sz", "szCs"))
        run.insert(0, look)


def line_width(document: Document) -> float:
    """The width between the page's margins in points."""
    size, margins = document.element.body.find(f".//{w('pgSz')}"), document.element.body.find(f".//{w('pgMar')}")
    return (int(size.get(w("w"), "0")) - sum(int(margins.get(w(side), "0")) for side in ("left", "right"))) / 20


def keep_addresses_whole(document: Document) -> None:
    """Put a line break before what of the contact does not fit on the line: an item, or an address in a longer one."""
    styles, font = known_styles(document), document_font(document)
    style = styles.get("Contact")
    if style is None:
        return
    line = line_width(document) / style_size(style, styles)
    for paragraph in paragraphs(document.element.body):
        if value(paragraph.find(f"{w('pPr')}/{w('pStyle')}")) == "Contact":
            position = 0.0
            for run in paragraph.findall(w("r")):
                position = _break_before_addresses(run, position, line, Face(font))


def _break_before_addresses(run: etree._Element, position: float, line: float, face: Face) -> float:
    """Sets a run's words from this position; gives the one behind them. Both are in parts of the size."""
    text = run.find(w("t"))
    if text is None or not text.text:
        return position
    for piece in _pieces(text.text, line, face):
        width = text_width(piece[0].rstrip(" "), 1, face)
        is_full = position + width > line
        position = text_width(piece[0], 1, face) + (0.0 if is_full else position)
        if is_full and piece.start() and (piece.re is _ITEM or _HYPHENED.match(piece[0])):
            rest = deepcopy(run)
            for copied in rest.iter(w("t")):
                copied.text = text.text[piece.start() :]
            text.text = _SIGN_LAST.sub("", text.text[: piece.start()])
            run.append(etree.Element(w("br")))
            run.addnext(rest)
            return _break_before_addresses(rest, 0.0, line, face)
    return position


def _pieces(text: str, line: float, face: Face) -> Iterator[re.Match[str]]:
    """The items of a contact, of one that is longer than a line its words."""
    for item in _ITEM.finditer(text):
        if text_width(item[0].rstrip(" "), 1, face) <= line:
            yield item
        else:
            yield from _PIECE.finditer(text, item.start(), item.end())


def break_full_lines(document: Document) -> None:
    """Put a line break before a right-aligned tab where the text after it would not fit on the line."""
    styles, font = known_styles(document), document_font(document)
    for paragraph in paragraphs(document.element.body):
        style = styles.get(value(paragraph.find(f"{w('pPr')}/{w('pStyle')}")))
        stop = style.find(f"{w('pPr')}/{w('tabs')}/{w('tab')}") if style is not None else None
        tabs = paragraph.findall(f"{w('r')}/{w('tab')}")
        if style is None or stop is None or len(tabs) != 1 or value(stop) != "right":
            continue
        line = int(stop.get(w("pos"), "0")) / 20 / style_size(style, styles)
        title, dates = _around(paragraph, tabs[0])
        face = Face(font, bold=style.find(f"{w('rPr')}/{w('b')}") is not None)
        if _last_line(title, line, face) + _LEAST_GAP + text_width(dates, 1, face) > line:
            tabs[0].addprevious(etree.Element(w("br")))


def known_styles(document: Document) -> Mapping[str, etree._Element]:
    """The styles by their ids, and under an empty id what holds for all."""
    styles = {style.get(w("styleId"), ""): style for style in document.styles.element.iter(w("style"))}
    defaults = document.styles.element.find(f"{w('docDefaults')}/{w('rPrDefault')}")
    return styles if defaults is None else styles | {"": defaults}


def document_font(document: Document) -> str:
    """The name of the font that a document is set in."""
    fonts = document.styles.element.find(f"{w('docDefaults')}//{w('rFonts')}")
    return fonts.get(w("ascii"), "") if fonts is not None else ""


def _around(paragraph: etree._Element, tab: etree._Element) -> tuple[str, str]:
    before, after = "", ""
    is_after = False
    for element in paragraph.iter(w("t"), w("tab")):
        if element is tab:
            is_after = True
        elif is_after:
            after += element.text or ""
        else:
            before += element.text or ""
    return before, after


def _last_line(text: str, line: float, face: Face) -> float:
    """The width of the last line when the text is set word by word in lines of this width, in parts of its size."""
    position = 0.0
    for word in text.split():
        width = text_width(f"{word} ", 1, face)
        position = position + width if position + width <= line else width
    return position


def style_size(style: etree._Element, styles: Mapping[str, etree._Element]) -> float:
    """The font size of a style in points: its own, that of the style it is based on, or the document's."""
    own = value(style.find(f"{w('rPr')}/{w('sz')}"))
    if own.isdigit():
        return int(own) / 2
    parent = styles.get(value(style.find(w("basedOn"))))
    return style_size(parent, styles) if parent is not None and parent is not style else _USUAL_SIZE
