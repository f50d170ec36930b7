"""Whether a title and its dates fit on one line.

Word and LibreOffice break a right-aligned text that does not fit in its middle; a line break before it keeps it whole.
"""

from collections.abc import Mapping

from docx.document import Document
from lxml import etree

from tailor.writers.wordml import paragraphs, value, w

# Widths in parts of the font size, in bold letters of Arial; the other fonts by their ratio to it. Both were measured
# on the free fonts with the same widths and lie a little above them.
_NARROW, _WIDE = 0.34, 0.93
_WIDTHS = dict.fromkeys("iljtfrI.,;:'’|()[]!/ -", _NARROW) | dict.fromkeys("mwMW@%—…", _WIDE)
_SMALL, _CAPITAL, _FULL = 0.55, 0.66, 1.0
_LAST_NARROW_SCRIPT = "\u2fff"
_FONT_RATIOS = {"Calibri": 0.92, "Cambria": 0.98, "Times New Roman": 0.98}
_OTHER_FONT = 1.05
_USUAL_SIZE = 11.0
_LEAST_GAP = 1.0


def text_width(text: str, size: float, font: str = "") -> float:
    """About how wide the text is in points, in bold letters of `size` points; rather too wide than too narrow."""
    return size * _FONT_RATIOS.get(font, _OTHER_FONT) * sum(map(_letter_width, text))


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
        if _last_line(title, line, font) + _LEAST_GAP + text_width(dates, 1, font) > line:
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


def _last_line(text: str, line: float, font: str) -> float:
    """The width of the last line when the text is set word by word in lines of this width, in parts of its size."""
    position = 0.0
    for word in text.split():
        width = text_width(f"{word} ", 1, font)
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
