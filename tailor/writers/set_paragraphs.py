"""The paragraphs of a Word document as they are set: indents, spaces, letters; from styles and direct formatting."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from lxml import etree

from tailor.writers.font_metrics import Face
from tailor.writers.wordml import value, w

_TWIPS = 20
_SINGLE = 240
_USUAL_SIZE = 20
_TEXT = w("t")
_SIGNS = {w("tab"): "\t", w("br"): "\n", w("noBreakHyphen"): "\u2011"}

_Properties: TypeAlias = Mapping[object, etree._Element]  # noqa: SLF001  its public name is a function
"""The children of an element that holds properties, by their names."""


@dataclass(frozen=True, slots=True)
class SetText:
    """A piece of text in one look: `size` in points, `tracking` points between letters."""

    text: str
    size: float
    face: Face
    tracking: float = 0.0


@dataclass(frozen=True, slots=True)
class SetParagraph:
    """A paragraph with all that decides its height; lengths in points, `line` in parts of a single line.

    `first` is the indent of the first line beyond `left` (negative when it hangs; none in a list, whose mark and tab
    fill what hangs); `border` what a rule below takes.
    """

    texts: tuple[SetText, ...]
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    border: float = 0.0
    keep_next: bool = False
    keep_lines: bool = False
    widow_control: bool = True
    has_right_tab: bool = False
    style: str = ""
    is_close: bool = False
    """Whether there is no space between it and its neighbours of the same style."""


def set_paragraphs(
    body: etree._Element, styles: etree._Element, numbering: etree._Element | None
) -> tuple[SetParagraph, ...]:
    """The paragraphs of a body as they are set."""
    return tuple(map(_Sheet(styles, numbering).paragraph, body.iter(w("p"))))


def _properties(elements: Iterable[etree._Element | None]) -> list[_Properties]:
    """The children of each element by name, the first of each; those of a style are looked up for each paragraph."""
    return [{child.tag: child for child in reversed(one)} for one in elements if one is not None]


class _Sheet:
    """The styles of a document."""

    def __init__(self, styles: etree._Element, numbering: etree._Element | None) -> None:
        self._styles = {style.get(w("styleId"), ""): style for style in styles.iter(w("style"))}
        usual = (key for key, style in self._styles.items() if _is_usual(style))
        self._usual = next(usual, "")
        defaults = styles.find(w("docDefaults"))
        self._defaults = {
            kind: [] if defaults is None else _properties([defaults.find(f"{w(f'{kind}Default')}/{w(kind)}")])
            for kind in ("pPr", "rPr")
        }
        self._levels = _levels(numbering)
        self._known: dict[tuple[str, str], list[_Properties]] = {}

    def paragraph(self, element: etree._Element) -> SetParagraph:
        own = element.find(w("pPr"))
        style = (value(own.find(w("pStyle"))) if own is not None else "") or self._usual
        known = [*self._defaults["pPr"], *self._of_style(style, "pPr"), *_properties([own])]
        level = self._level(_last(known, "numPr"))
        known[-1:-1] = _properties([level])
        looks = [*self._defaults["rPr"], *self._of_style(style, "rPr")]
        read = _paragraph(known, style, tuple(self._texts(element, looks)))
        return read if level is None else replace(read, first=max(read.first, 0.0))

    def _level(self, number: etree._Element | None) -> etree._Element | None:
        """The paragraph properties of a list's level; none outside of lists."""
        if number is None:
            return None
        return self._levels.get((value(number.find(w("numId"))), value(number.find(w("ilvl"))) or "0"))

    def _chain(self, style: str) -> list[etree._Element]:
        """A style after those that it is based on."""
        found: list[etree._Element] = []
        while (element := self._styles.get(style)) is not None and element not in found:
            found.insert(0, element)
            style = value(element.find(w("basedOn")))
        return found

    def _of_style(self, style: str, kind: str) -> list[_Properties]:
        """The properties of a kind that a style has and takes from others, its own last."""
        if (style, kind) not in self._known:
            self._known[style, kind] = _properties(one.find(w(kind)) for one in self._chain(style))
        return self._known[style, kind]

    def _texts(self, element: etree._Element, looks: Sequence[_Properties]) -> Iterator[SetText]:
        for run in element.iter(w("r")):
            own = run.find(w("rPr"))
            named = self._of_style(value(own.find(w("rStyle"))), "rPr") if own is not None else []
            text = "".join(map(_letters, run))
            if text:
                yield _text(text, [*looks, *named, *_properties([own])])


def _is_usual(style: etree._Element) -> bool:
    """Whether paragraphs that name no style have this one."""
    return style.get(w("type")) == "paragraph" and style.get(w("default")) in {"1", "true", "on"}


def _letters(piece: etree._Element) -> str:
    return piece.text or "" if piece.tag == _TEXT else _SIGNS.get(str(piece.tag), "")


def _text(text: str, looks: Sequence[_Properties]) -> SetText:
    face = Face(_attribute(looks, "rFonts", "ascii"), bold=_is_on(looks, "b"), italic=_is_on(looks, "i"))
    size = _number(_attribute(looks, "sz", "val"), _USUAL_SIZE) / 2
    tracking = _number(_attribute(looks, "spacing", "val"), 0) / _TWIPS
    return SetText(text.upper() if _is_on(looks, "caps") else text, size, face, tracking)


def _paragraph(known: Sequence[_Properties], style: str, texts: tuple[SetText, ...]) -> SetParagraph:
    def points(name: str, attribute: str) -> float:
        return _number(_attribute(known, name, attribute), 0) / _TWIPS

    border = _last(known, "pBdr")
    bottom = border.find(w("bottom")) if border is not None else None
    tabs = _last(known, "tabs")
    return SetParagraph(
        texts,
        before=points("spacing", "before"),
        after=points("spacing", "after"),
        line=_number(_attribute(known, "spacing", "line"), _SINGLE) / _SINGLE,
        left=points("ind", "left"),
        right=points("ind", "right"),
        first=points("ind", "firstLine") - points("ind", "hanging"),
        border=0.0 if bottom is None else _number(bottom.get(w("space"), ""), 0) + 0.5,
        keep_next=_is_on(known, "keepNext"),
        keep_lines=_is_on(known, "keepLines"),
        widow_control=_last(known, "widowControl") is None or _is_on(known, "widowControl"),
        has_right_tab=tabs is not None and any(value(tab) == "right" for tab in tabs),
        style=style,
        is_close=_is_on(known, "contextualSpacing"),
    )


def _levels(numbering: etree._Element | None) -> Mapping[tuple[str, str], etree._Element]:
    """The paragraph properties of each level of each list."""
    if numbering is None:
        return {}
    abstract = {one.get(w("abstractNumId"), ""): one for one in numbering.iter(w("abstractNum"))}
    found = {}
    for number in numbering.iter(w("num")):
        source = abstract.get(value(number.find(w("abstractNumId"))))
        for level in () if source is None else source.iter(w("lvl")):
            properties = level.find(w("pPr"))
            if properties is not None:
                found[number.get(w("numId"), ""), level.get(w("ilvl"), "")] = properties
    return found


def _last(known: Sequence[_Properties], name: str) -> etree._Element | None:
    """The element of that name that counts: that of the last that has one."""
    tag = w(name)
    return next((one[tag] for one in reversed(known) if tag in one), None)


def _attribute(known: Sequence[_Properties], name: str, attribute: str) -> str:
    """The attribute that counts; each attribute of an element counts by itself."""
    tag, key = w(name), w(attribute)
    found = (one[tag].get(key) for one in reversed(known) if tag in one)
    return next((text for text in found if text), "")


def _is_on(known: Sequence[_Properties], name: str) -> bool:
    element = _last(known, name)
    return element is not None and element.get(w("val"), "1") not in {"0", "false", "off"}


def _number(text: str, usual: float) -> float:
    try:
        return float(text)
    except ValueError:
        return usual
