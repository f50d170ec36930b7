"""Names of WordprocessingML, and the text of its paragraphs."""

from collections.abc import Iterable, Iterator
from functools import cache

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
BODY_PART = "word/document.xml"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@cache
def w(name: str) -> str:
    """The qualified name of an element or attribute of WordprocessingML."""
    return f"{{{W}}}{name}"


_SIGNS = {w("tab"): "\t", w("br"): "\n", w("noBreakHyphen"): "-"}


def margin_parts(parts: Iterable[str]) -> list[str]:
    """Of the names of a document's parts, those of its headers and footers, sorted."""
    return sorted(name for name in parts if name.startswith(("word/header", "word/footer")))


def value(element: etree._Element | None) -> str:
    """The element's `w:val`, or an empty string."""
    return "" if element is None else element.get(w("val"), "")


def paragraphs(body: etree._Element) -> Iterator[etree._Element]:
    """The paragraphs in reading order."""
    return body.iter(w("p"))


def paragraph_text(paragraph: etree._Element) -> str:
    """What a reader sees of a paragraph: tabs as tabs, breaks as line breaks."""
    return "".join(
        _SIGNS.get(str(piece.tag), piece.text or "")
        for run in paragraph.iter(w("r"))
        for piece in run
        if piece.tag == w("t") or piece.tag in _SIGNS
    )


def body_text(body: etree._Element) -> str:
    """The paragraphs' texts, a line each."""
    return "\n".join(map(paragraph_text, paragraphs(body)))


def paragraph_properties(paragraph: etree._Element) -> etree._Element:
    """The paragraph's `w:pPr`, made when there is none."""
    properties = paragraph.find(w("pPr"))
    if properties is None:
        properties = etree.Element(w("pPr"))
        paragraph.insert(0, properties)
    return properties


# The order that the schema asks for (ECMA-376 part 1, 17.3.1.26, CT_PPrBase).
_PROPERTY_ORDER = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers"),
    *("pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct"),
    *("autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing"),
    *("mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl"),
    *("divId", "cnfStyle", "rPr", "sectPr", "pPrChange"),
)
_RANKS = {w(name): rank for rank, name in enumerate(_PROPERTY_ORDER)}


def set_property(paragraph: etree._Element, name: str, setting: str = "") -> None:
    """Set a property of a paragraph at its place in the schema's order; an empty `setting` means "on"."""
    properties = paragraph_properties(paragraph)
    for old in properties.findall(w(name)):
        properties.remove(old)
    element = etree.Element(w(name))
    if setting:
        element.set(w("val"), setting)
    set_child(properties, element)


def set_child(properties: etree._Element, element: etree._Element) -> None:
    """Put an element into a `w:pPr` at its place in the schema's order."""
    rank = _RANKS[str(element.tag)]
    before = [child for child in properties if _RANKS.get(str(child.tag), len(_RANKS)) > rank]
    properties.insert(properties.index(before[0]) if before else len(properties), element)
