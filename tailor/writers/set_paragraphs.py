"""The paragraphs of a Word document as they are set: indents, spaces, letters; from styles and direct formatting."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lxml import etree

from tailor.writers.font_metrics import Face
from tailor.writers.wordml import value, w

_TWIPS = 20
_SINGLE = 240
_USUAL_SIZE = 20


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


class _Sheet:
    """The styles of a document."""

    def __init__(self, styles: etree._Element, numbering: etree._Element | None) -> None:
        self._styles = {style.get(w("styleId"), ""): style for style in styles.iter(w("style"))}
        usual = (key for key, style in self._styles.items() if _is_usual(style))
        self._usual = next(usual, "")
        defaults = styles.find(w("docDefaults"))
        self._paragraph_default = None if defaults is None else defaults.find(f"{w('pPrDefault')}/{w('pPr')}")
        self._run_default = None if defaults is None else defaults.find(f"{w('rPrDefault')}/{w('rPr')}")
        self._levels = _levels(numbering)

    def paragraph(self, element: etree._Element) -> SetParagraph:
        own = element.find(w("pPr"))
        style = (value(own.find(w("pStyle"))) if own is not None else "") or self._usual
        chain = self._chain(style)
        properties = [self._paragraph_default, *(one.find(w("pPr")) for one in chain), own]
        known = [one for one in properties if one is not None]
        level = self._level(_last(known, "numPr"))
        if level is not None:
            known = [*known[:-1], level, known[-1]]
        looks = [self._run_default, *(one.find(w("rPr")) for one in chain)]
        read = _paragraph(known, style, tuple(self._texts(element, [one for one in looks if one is not None])))
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

    def _texts(self, element: etree._Element, looks: Sequence[etree._Element]) -> Iterator[SetText]:
        for run in element.iter(w("r")):
            own = run.find(w("rPr"))
            named = self._chain(value(own.find(w("rStyle")))) if own is not None else []
            more = [one for style in named if (one := style.find(w("rPr"))) is not None]
            text = "".join(map(_letters, run))
            if text:
                yield _text(text, [*looks, *more, *([] if own is None else [own])])


def _is_usual(style: etree._Element) -> bool:
    """Whether paragraphs that name no style have this one."""
    return style.get(w("type")) == "paragraph" and style.get(w("default")) in {"1", "true", "on"}


def _letters(piece: etree._Element) -> str:
    signs = {w("tab"): "\t", w("br"): "\n", w("noBreakHyphen"): "\u2011"}
    return piece.text or "" if piece.tag == w("t") else signs.get(str(piece.tag), "")


def _text(text: str, looks: Sequence[etree._Element]) -> SetText:
    face = Face(_attribute(looks, "rFonts", "ascii"), bold=_is_on(looks, "b"), italic=_is_on(looks, "i"))
    size = _number(_attribute(looks, "sz", "val"), _USUAL_SIZE) / 2
    tracking = _number(_attribute(looks, "spacing", "val"), 0) / _TWIPS
    return SetText(text.upper() if _is_on(looks, "caps") else text, size, face, tracking)


def _paragraph(known: Sequence[etree._Element], style: str, texts: tuple[SetText, ...]) -> SetParagraph:
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


def _last(known: Sequence[etree._Element], name: str) -> etree._Element | None:
    """The element of that name that counts: that of the last that has one."""
    return next((found for one in reversed(known) if (found := one.find(w(name))) is not None), None)


def _attribute(known: Sequence[etree._Element], name: str, attribute: str) -> str:
    """The attribute that counts; each attribute of an element counts by itself."""
    found = (child.get(w(attribute)) for one in reversed(known) if (child := one.find(w(name))) is not None)
    return next((text for text in found if text), "")


def _is_on(known: Sequence[etree._Element], name: str) -> bool:
    element = _last(known, name)
    return element is not None and element.get(w("val"), "1") not in {"0", "false", "off"}


def _number(text: str, usual: float) -> float:
    try:
        return float(text)
    except ValueError:
        return usual
