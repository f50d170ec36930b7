"""Tables, text boxes, pictures, columns, headers and reviewers' marks of a Word document."""

from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from tailor.model import Layout
from tailor.readers.clean import clean_line
from tailor.readers.docx_package import Package, attribute, local

_MARKS = frozenset({"ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange"})
_QUOTED = 40


def with_word_layout(layout: Layout, content: bytes, name: str) -> Layout:
    """The layout with what only the parts of a Word document tell.

    Raises:
        InputError: A part is damaged.
    """
    package = Package(content, name)
    main = package.part(package.main)
    if main is None:
        return layout
    shown = list(_shown(main))
    return replace(
        layout,
        tables=_texts(element for element in shown if local(element.tag) == "tbl"),
        text_boxes=_texts(element for element in shown if local(element.tag) == "txbxContent"),
        images=sum(local(element.tag) in {"blip", "imagedata"} for element in shown),
        columns=tuple(_columns(shown)),
        margins=tuple(_margins(package)),
        tracked=sum(local(element.tag) in _MARKS for element in shown),
        comments=_comments(package),
    )


def _shown(root: etree._Element) -> Iterator[etree._Element]:
    """All elements, of alternatives for old programs only the first."""
    for element in root:
        if local(element.tag) == "Fallback":
            continue
        yield element
        yield from _shown(element)


def _texts(elements: Iterator[etree._Element]) -> tuple[str, ...]:
    """The first words of each that holds text."""
    texts = (_text(element) for element in elements)
    return tuple(text for text in texts if text)


def _text(element: etree._Element) -> str:
    pieces = []
    for child in _shown(element):
        if local(child.tag) in {"t", "delText"}:
            pieces.append(child.text or "")
        elif local(child.tag) in {"p", "tab", "br"}:
            pieces.append(" ")
    text = clean_line("".join(pieces))
    return text if len(text) <= _QUOTED else f"{text[:_QUOTED].rstrip()}…"


def _columns(shown: list[etree._Element]) -> Iterator[str]:
    sections = [element for element in shown if local(element.tag) == "sectPr"]
    for number, section in enumerate(sections, start=1):
        counts = [attribute(child, "num") for child in section if local(child.tag) == "cols"]
        if any(count.isdigit() and int(count) > 1 for count in counts):
            yield f"section {number}" if len(sections) > 1 else "the page"


def _margins(package: Package) -> Iterator[str]:
    """The texts of headers and footers, page numbers aside."""
    for relation in package.relationships(package.main).values():
        root = package.part(relation.target) if relation.type in {"header", "footer"} else None
        if root is not None and (text := _text(root)) and any(char.isalpha() for char in text):
            yield text


def _comments(package: Package) -> int:
    relations = package.relationships(package.main).values()
    roots = (package.part(relation.target) for relation in relations if relation.type == "comments")
    return sum(len(root) for root in roots if root is not None)
