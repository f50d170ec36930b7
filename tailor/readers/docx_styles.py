"""What Word's styles and list definitions say about a paragraph and its runs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from tailor.model import Style
from tailor.readers.docx_package import attribute, local
from tailor.readers.lines import PLAIN

TWIPS = 20
"""Twentieths of a point, the unit of Word's indents and spacings."""

_HALF_POINTS = 2
_BODY_LEVEL = 9
_DEEPEST_HEADING = 6
_OFF = {"0", "false", "off", "none"}
_WHITE = 0xF8
_UNREADABLE_SIZE = 2.0
_NUMBER = re.compile(r"-?[0-9]{1,6}(?:\.[0-9]{1,6})?")
_STYLE_START = b"<w:style "
_SYMBOL_FONTS = ("symbol", "wingdings", "webdings")


def without_table_styles(content: bytes) -> bytes:
    """The bytes of a styles part without its styles of tables, nine tenths of Word's own and most of the time to parse.

    A part that is written with another prefix than `w` is given whole.
    """
    before, *styles = content.split(_STYLE_START)
    return b"".join([before, *map(_unless_of_table, styles)])


def _unless_of_table(style: bytes) -> bytes:
    """A style and what stands between it and the next one; of a table's style only the latter."""
    attributes, _, _ = style.partition(b">")
    _, end, behind = style.partition(b"</w:style>")
    return behind if end and b'w:type="table"' in attributes else _STYLE_START + style


@dataclass(frozen=True, slots=True)
class Look:
    """How a run looks, and whether a reader of the page sees it."""

    style: Style = PLAIN
    vanished: bool = False
    white: bool = False

    @property
    def symbols(self) -> bool:
        """Whether the font shows pictures in place of letters."""
        return self.style.font.lower().startswith(_SYMBOL_FONTS)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What holds for a whole paragraph: lengths in points; a `heading` of 0 is none, a `list_level` of -1 no list."""

    look: Look = Look()
    heading: int = 0
    list_id: str = ""
    list_level: int = -1
    indent: float = 0.0
    before: float = 0.0
    shaded: bool = False


class Styles:
    """The styles and lists of a document.

    Args:
        styles: The root of the styles part, if there is one.
        numbering: The root of the numbering part, if there is one.
    """

    def __init__(self, styles: etree._Element | None, numbering: etree._Element | None) -> None:
        self._by_id: dict[str, etree._Element] = {}
        self._default = ""
        self._base = Paragraph()
        self._known: dict[str, Paragraph] = {}
        for element in styles if styles is not None else ():
            if local(element.tag) == "docDefaults":
                self._base = self._read_defaults(element)
            elif local(element.tag) == "style":
                self._add(element)
        self._lists = Lists(numbering)

    def paragraph(self, properties: etree._Element | None) -> Paragraph:
        """What holds for the paragraph with these properties (`w:pPr`), its style's chain included."""
        style_id = _child_value(properties, "pStyle") or self._default
        return self._apply(self._styled(style_id), properties)

    def run(self, paragraph: Paragraph, properties: etree._Element | None) -> Look:
        """How the run with these properties (`w:rPr`) looks in a paragraph."""
        if properties is None:
            return paragraph.look
        look = paragraph.look
        for style in self._chain(_child_value(properties, "rStyle")):
            look = read_look(look, _child(style, "rPr"))
        return read_look(look, properties)

    def is_list(self, paragraph: Paragraph) -> bool:
        """Whether the paragraph has a bullet or a number."""
        return self._lists.has_mark(paragraph.list_id, paragraph.list_level)

    def list_indent(self, paragraph: Paragraph) -> float:
        """The indent in points that the paragraph's list gives, 0 when it gives none."""
        return self._lists.indent(paragraph.list_id, paragraph.list_level)

    def shades(self, style_id: str) -> bool:
        """Whether a table style paints a ground that is not white."""
        return any(is_shade(el) for style in self._chain(style_id) for el in style.iter() if local(el.tag) == "shd")

    def _add(self, element: etree._Element) -> None:
        style_id = attribute(element, "styleId")
        self._by_id[style_id] = element
        if attribute(element, "type") == "paragraph" and attribute(element, "default") in {"1", "true", "on"}:
            self._default = style_id

    def _read_defaults(self, element: etree._Element) -> Paragraph:
        runs = _child(_child(element, "rPrDefault"), "rPr")
        paragraph = self._apply(Paragraph(), _child(_child(element, "pPrDefault"), "pPr"))
        return replace(paragraph, look=read_look(paragraph.look, runs))

    def _chain(self, style_id: str) -> list[etree._Element]:
        """A style after the styles that it is based on."""
        chain: list[etree._Element] = []
        while style_id in self._by_id and self._by_id[style_id] not in chain:
            chain.insert(0, self._by_id[style_id])
            style_id = _child_value(chain[0], "basedOn")
        return chain

    def _styled(self, style_id: str) -> Paragraph:
        if style_id not in self._known:
            paragraph = self._base
            for style in self._chain(style_id):
                paragraph = self._apply(paragraph, _child(style, "pPr"))
                paragraph = replace(paragraph, look=read_look(paragraph.look, _child(style, "rPr")))
                paragraph = _named(paragraph, _child_value(style, "name").lower())
            self._known[style_id] = paragraph
        return self._known[style_id]

    def _apply(self, paragraph: Paragraph, properties: etree._Element | None) -> Paragraph:
        for element in properties if properties is not None else ():
            paragraph = _with_property(paragraph, element)
        return paragraph


class Lists:
    """The list definitions of a document: which levels show a mark, and how far they are indented."""

    def __init__(self, numbering: etree._Element | None) -> None:
        self._levels: dict[str, dict[int, tuple[bool, float]]] = {}
        abstract: dict[str, dict[int, tuple[bool, float]]] = {}
        for element in numbering if numbering is not None else ():
            if local(element.tag) == "abstractNum":
                abstract[attribute(element, "abstractNumId")] = dict(_levels(element))
            elif local(element.tag) == "num":
                levels = dict(abstract.get(_child_value(element, "abstractNumId"), {}))
                for override in element:
                    levels.update(_levels(override))
                self._levels[attribute(element, "numId")] = levels

    def has_mark(self, list_id: str, level: int) -> bool:
        """Whether a level of a list shows a bullet or number; a list that is nowhere defined does."""
        if not list_id or list_id == "0" or level < 0:
            return False
        return self._levels.get(list_id, {}).get(level, (True, 0.0))[0]

    def indent(self, list_id: str, level: int) -> float:
        """The indent of a level of a list in points, 0 when unknown."""
        return self._levels.get(list_id, {}).get(level, (True, 0.0))[1]


def read_look(look: Look, properties: etree._Element | None) -> Look:
    """A look with the run properties (`w:rPr`) of one more layer put over it."""
    for element in properties if properties is not None else ():
        look = _with_run_property(look, element)
    return look


def is_on(element: etree._Element) -> bool:
    """Whether a switch such as `w:b` is on; it is without a value."""
    return attribute(element, "val").lower() not in _OFF


def is_shade(element: etree._Element) -> bool:
    """Whether a `w:shd` or `w:highlight` paints a background that is not white."""
    fill = attribute(element, "fill") or (attribute(element, "val") if local(element.tag) == "highlight" else "")
    return fill.lower() not in {"", "auto", "none", "white"} and not _is_white(fill)


def _with_property(paragraph: Paragraph, element: etree._Element) -> Paragraph:
    match local(element.tag):
        case "outlineLvl":
            level = _number(attribute(element, "val")) + 1
            return replace(paragraph, heading=min(int(level), _DEEPEST_HEADING) if level <= _BODY_LEVEL else 0)
        case "numPr":
            list_id, level_text = _child_value(element, "numId"), _child_value(element, "ilvl")
            level_number = int(_number(level_text)) if level_text else max(paragraph.list_level, 0)
            return replace(paragraph, list_id=list_id or paragraph.list_id, list_level=level_number)
        case "ind":
            value = attribute(element, "left") or attribute(element, "start")
            return replace(paragraph, indent=_number(value) / TWIPS) if value else paragraph
        case "spacing":
            value = attribute(element, "before")
            return replace(paragraph, before=_number(value) / TWIPS) if value else paragraph
        case "shd":
            return replace(paragraph, shaded=is_shade(element))
        case _:
            return paragraph


def _with_run_property(look: Look, element: etree._Element) -> Look:
    match local(element.tag):
        case "b" | "bold":
            return replace(look, style=replace(look.style, bold=is_on(element)))
        case "i":
            return replace(look, style=replace(look.style, italic=is_on(element)))
        case "u":
            return replace(look, style=replace(look.style, underline=is_on(element)))
        case "sz":
            size = _number(attribute(element, "val")) / _HALF_POINTS
            return replace(look, style=replace(look.style, size=size))
        case "rFonts":
            font = attribute(element, "ascii") or attribute(element, "hAnsi") or look.style.font
            return replace(look, style=replace(look.style, font=font))
        case _:
            return _with_visibility(look, element)


def _with_visibility(look: Look, element: etree._Element) -> Look:
    match local(element.tag):
        case "color":
            value = attribute(element, "val")
            white = _is_white(value) and not attribute(element, "themeColor").startswith(("text", "dark"))
            color = "" if value == "auto" else value.lower()
            return replace(look, white=white, style=replace(look.style, color=color))
        case "vanish" | "webHidden":
            return replace(look, vanished=is_on(element))
        case "shd" | "highlight":
            return replace(look, white=look.white and not is_shade(element))
        case _:
            return look


def is_too_small(look: Look) -> bool:
    """Whether letters are so small that they can only be meant for machines."""
    return 0 < look.style.size <= _UNREADABLE_SIZE


def _is_white(color: str) -> bool:
    if len(color) != len("rrggbb"):
        return False
    try:
        return min(bytes.fromhex(color)) >= _WHITE
    except ValueError:
        return False


def _named(paragraph: Paragraph, name: str) -> Paragraph:
    """What a built-in style's name tells; Word keeps these names in English in every language."""
    if name.startswith("heading ") and name[8:].isdigit():
        return replace(paragraph, heading=min(int(name[8:]), _DEEPEST_HEADING))
    if name == "title":
        return replace(paragraph, heading=1)
    if name.startswith(("list bullet", "list number")):
        depth = name.rpartition(" ")[2]
        level = int(depth) - 1 if depth.isdigit() else 0
        return replace(paragraph, list_id=paragraph.list_id or name, list_level=max(level, paragraph.list_level))
    return paragraph


def _levels(parent: etree._Element) -> Iterator[tuple[int, tuple[bool, float]]]:
    for element in parent.iter():
        if local(element.tag) != "lvl":
            continue
        text = _child(element, "lvlText")
        shows = _child_value(element, "numFmt") != "none" or bool(text is not None and attribute(text, "val").strip())
        indent = _child(_child(element, "pPr"), "ind")
        left = (attribute(indent, "left") or attribute(indent, "start")) if indent is not None else ""
        yield int(_number(attribute(element, "ilvl"))), (shows, _number(left) / TWIPS)


def _child(element: etree._Element | None, name: str) -> etree._Element | None:
    return next((child for child in element if local(child.tag) == name), None) if element is not None else None


def _child_value(element: etree._Element | None, name: str) -> str:
    child = _child(element, name)
    return attribute(child, "val") if child is not None else ""


def _number(text: str) -> float:
    """A whole number as Word writes it, 0 for anything else."""
    return float(text) if _NUMBER.fullmatch(text) else 0.0
