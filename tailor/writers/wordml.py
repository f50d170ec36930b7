"""Names of WordprocessingML, and the text of its paragraphs."""

from collections.abc import Iterator

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def w(name: str) -> str:
    """The qualified name of an element or attribute of WordprocessingML."""
    return f"{{{W}}}{name}"


def paragraphs(body: etree._Element) -> Iterator[etree._Element]:
    """The paragraphs in reading order."""
    return body.iter(w("p"))


def paragraph_text(paragraph: etree._Element) -> str:
    """What a reader sees of a paragraph: tabs as tabs, breaks as line breaks."""
    signs = {w("tab"): "\t", w("br"): "\n", w("noBreakHyphen"): "-"}
    pieces = []
    for element in paragraph.iter(w("t"), *signs):
        if element.tag == w("t"):
            pieces.append(element.text or "")
        elif element.getparent() is not None and element.getparent().tag == w("r"):
            pieces.append(signs[str(element.tag)])
    return "".join(pieces)


def body_text(body: etree._Element) -> str:
    """The paragraphs' texts, a line each."""
    return "\n".join(map(paragraph_text, paragraphs(body)))
