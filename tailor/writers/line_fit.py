"""Whether a title and its dates fit on one line.

Word and LibreOffice break a right-aligned text that does not fit in its middle; a line break before it keeps it whole.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from docx.document import Document
from lxml import etree

from tailor.writers.wordml import paragraphs, value, w

# Widths in parts of the font size, in bold letters of Arial; the other faces by their ratio to it, bold and regular.
# All were measured on the free fonts with the same widths and lie a little above them.
_NARROW, _WIDE = 0.34, 0.93
_WIDTHS = dict.fromkeys("iljtfrI.,;:'’|()[]!/ -", _NARROW) | dict.fromkeys("mwMW@%—…", _WIDE)
_SMALL, _CAPITAL, _FULL = 0.55, 0.66, 1.0
_LAST_NARROW_SCRIPT = "\u2fff"
_FACES = {
    "Arial": (1.05, 0.98),
    "Calibri": (0.92, 0.89),
    "Cambria": (0.98, 0.89),
    "Times New Roman": (0.95, 0.89),
}
_OTHER_FACE = (1.05, 1.05)
_USUAL_SIZE = 11.0
_LEAST_GAP = 1.0


@dataclass(frozen=True, slots=True)
class Face:
    """A font, bold or not."""

    font: str = ""
    bold: bool = True


def text_width(text: str, size: float, face: Face) -> float:
    """About how wide the text is in points, in letters of `size` points; rather too wide than too narrow."""
    bold, regular = _FACES.get(face.font, _OTHER_FACE)
    return size * (bold if face.bold else regular) * sum(map(_letter_width, text))


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


def _letter_width(letter: str) -> float:
    if letter > _LAST_NARROW_SCRIPT:
        return _FULL
    return _WIDTHS.get(letter, _CAPITAL if letter.isupper() else _SMALL)


def _size(style: etree._Element, styles: Mapping[str, etree._Element]) -> float:
    """The font size of a style in points, its own or that of the style it is based on."""
    own = value(style.find(f"{w('rPr')}/{w('sz')}"))
    if own.isdigit():
        return int(own) / 2
    parent = styles.get(value(style.find(w("basedOn"))))
    return _size(parent, styles) if parent is not None and parent is not style else _USUAL_SIZE
