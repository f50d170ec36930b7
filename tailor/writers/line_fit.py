"""Whether a title and its dates fit on one line.

Word and LibreOffice break a right-aligned text that does not fit in its middle; a line break before it keeps it whole.
"""

from collections.abc import Mapping

from docx.document import Document
from lxml import etree

from tailor.writers.font_metrics import Face, text_width
from tailor.writers.wordml import paragraphs, value, w

_USUAL_SIZE = 11.0
_LEAST_GAP = 1.0


def break_full_lines(document: Document) -> None:
    """Put a line break before a right-aligned tab where the text after it would not fit on the line."""
    styles = {style.get(w("styleId"), ""): style for style in document.styles.element.iter(w("style"))}
    fonts = document.styles.element.find(f"{w('docDefaults')}//{w('rFonts')}")
    font = fonts.get(w("ascii"), "") if fonts is not None else ""
    for paragraph in paragraphs(document.element.body):
        style = styles.get(value(paragraph.find(f"{w('pPr')}/{w('pStyle')}")))
        stop = style.find(f"{w('pPr')}/{w('tabs')}/{w('tab')}") if style is not None else None
        tabs = paragraph.findall(f"{w('r')}/{w('tab')}")
        if style is None or stop is None or len(tabs) != 1 or value(stop) != "right":
            continue
        line = int(stop.get(w("pos"), "0")) / 20 / _size(style, styles)
        title, dates = _around(paragraph, tabs[0])
        face = Face(font, bold=style.find(f"{w('rPr')}/{w('b')}") is not None)
        if _last_line(title, line, face) + _LEAST_GAP + text_width(dates, 1, face) > line:
            tabs[0].addprevious(etree.Element(w("br")))


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


def _size(style: etree._Element, styles: Mapping[str, etree._Element]) -> float:
    """The font size of a style in points, its own or that of the style it is based on."""
    own = value(style.find(f"{w('rPr')}/{w('sz')}"))
    if own.isdigit():
        return int(own) / 2
    parent = styles.get(value(style.find(w("basedOn"))))
    return _size(parent, styles) if parent is not None and parent is not style else _USUAL_SIZE
