"""The inline content of a Word paragraph: runs, fields, links, tracked changes, text boxes."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from tailor.readers.docx_boxes import in_page_order
from tailor.readers.docx_package import Relationship, attribute, local, relationship_id
from tailor.readers.docx_styles import Look, Paragraph, Styles, is_too_small
from tailor.readers.lines import Run
from tailor.readers.symbols import symbol_text

PAGE_NUMBER = "\ufffc"
"""Stands for a page number until the line that holds it is cleaned of it."""

NOT_SHOWN = frozenset({"del", "moveFrom", "pPr", "rPr", "sdtPr", "sdtEndPr", "rt", "tcPr", "trPr", "tblPr", "tblGrid"})
"""Deleted and moved-away text, the phonetic guides of a ruby, and properties."""

_TEXT_OF = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_LINK_FIELD = re.compile(r'^\s*HYPERLINK\s+(?!\\l)(?:"([^"]*)"|(\S+))', re.IGNORECASE)
_PAGE_FIELD = re.compile(r"^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b", re.IGNORECASE)
_DRAWINGS = frozenset({"drawing", "pict", "object"})
_PICTURES = frozenset({"blip", "imagedata"})
_DIAGRAMS = frozenset({"relIds", "chart"})


@dataclass(slots=True)
class LeftOut:
    """What a walk met and could not or must not read."""

    hidden: list[str] = field(default_factory=list)
    images: int = 0
    diagrams: int = 0
    chunks: int = 0
    comments: int = 0


@dataclass(slots=True)
class _Field:
    """A field that is open: its code so far, and whether the walk has reached its result."""

    code: str = ""
    in_result: bool = False


@dataclass(slots=True)
class _Open:
    """The paragraph that is being read."""

    paragraph: Paragraph
    on_color: bool
    runs: list[Run] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)


class RunReader:
    """Reads the paragraphs of one part; fields may run from one paragraph to the next.

    Args:
        styles: The document's styles.
        relations: The part's relations by id.
        left_out: Where to count what is not read.
    """

    def __init__(self, styles: Styles, relations: Mapping[str, Relationship], left_out: LeftOut) -> None:
        self._styles = styles
        self._relations = relations
        self._left_out = left_out
        self._fields: list[_Field] = []

    def read(
        self, element: etree._Element, paragraph: Paragraph, *, on_color: bool
    ) -> tuple[list[Run], list[etree._Element]]:
        """The runs of a paragraph (`w:p`), and the contents of the text boxes that hang on it.

        `on_color` says that the paragraph stands on a coloured ground, on which white text can be seen.
        """
        target = _Open(paragraph, on_color or paragraph.shaded)
        self._walk(element, target, paragraph.look, "")
        return target.runs, in_page_order(target.boxes)

    def _walk(self, parent: etree._Element, target: _Open, look: Look, url: str) -> None:
        for element in shown_children(parent):
            name = local(element.tag)
            if name == "r":
                properties = next((child for child in element if local(child.tag) == "rPr"), None)
                self._walk(element, target, self._styles.run(target.paragraph, properties), url)
            elif name == "hyperlink":
                self._walk_link(element, target, look, url)
            elif name == "fldSimple":
                self._fields.append(_Field(attribute(element, "instr"), in_result=True))
                self._walk(element, target, look, url)
                self._fields.pop()
            elif name in _DRAWINGS:
                self._walk_drawing(element, target)
            elif not self._leaf(element, name, target, look, url):
                self._walk(element, target, look, url)

    def _walk_link(self, element: etree._Element, target: _Open, look: Look, url: str) -> None:
        """Read what a link surrounds; a link around a picture keeps its address without text."""
        address = self._address(element)
        before = len(target.runs)
        self._walk(element, target, look, address or url)
        if address and len(target.runs) == before:
            target.runs.append(Run("", look.style, address))

    def _leaf(self, element: etree._Element, name: str, target: _Open, look: Look, url: str) -> bool:
        """Read an element that is text or a part of a field; False when it is neither."""
        match name:
            case "fldChar":
                self._turn_field(attribute(element, "fldCharType"))
            case "instrText":
                if self._fields:
                    self._fields[-1].code += element.text or ""
            case "t":
                text = element.text or ""
                self._emit(symbol_text(text, look.style.font) if look.symbols else text, target, look, url)
            case "sym":
                self._emit(_symbol(element), target, look, url)
            case _ if name in _TEXT_OF:
                self._emit(_TEXT_OF[name], target, look, url)
            case _:
                return False
        return True

    def _emit(self, text: str, target: _Open, look: Look, url: str) -> None:
        if any(not field.in_result for field in self._fields):
            return
        if any(_PAGE_FIELD.match(field.code) for field in self._fields):
            text = PAGE_NUMBER
        if text.strip() and (look.vanished or is_too_small(look) or (look.white and not target.on_color)):
            self._left_out.hidden.append(text)
            return
        target.runs.append(Run(text, look.style, url or self._field_address()))

    def _turn_field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(_Field())
        elif self._fields and kind == "separate":
            self._fields[-1].in_result = True
        elif self._fields and kind == "end":
            self._fields.pop()

    def _field_address(self) -> str:
        for opened in reversed(self._fields):
            if found := _LINK_FIELD.match(opened.code):
                return found[1] or found[2] or ""
        return ""

    def _address(self, element: etree._Element) -> str:
        relation = self._relations.get(relationship_id(element))
        return relation.target if relation is not None and relation.external else ""

    def _walk_drawing(self, parent: etree._Element, target: _Open) -> None:
        for element in shown_children(parent):
            name = local(element.tag)
            if name == "txbxContent":
                target.boxes.append(element)
            elif name in _PICTURES:
                self._left_out.images += 1
            elif name in _DIAGRAMS:
                self._left_out.diagrams += 1
            else:
                self._walk_drawing(element, target)


def shown_children(parent: etree._Element) -> Iterator[etree._Element]:
    """The children of an element that the page shows: of alternatives one, and nothing deleted or moved away."""
    for element in parent:
        name = local(element.tag)
        if name == "AlternateContent":
            branch = _branch(element)
            if branch is not None:
                yield from shown_children(branch)
        elif name and name not in NOT_SHOWN:
            yield element


def _branch(alternatives: etree._Element) -> etree._Element | None:
    """The first branch of a set of alternatives that holds something; a text box is stored once in each."""
    return next(
        (branch for branch in alternatives if local(branch.tag) in {"Choice", "Fallback"} and len(branch)), None
    )


def _symbol(element: etree._Element) -> str:
    try:
        char = chr(int(attribute(element, "char"), 16))
    except (ValueError, OverflowError):
        return ""
    return symbol_text(char, attribute(element, "font"))
