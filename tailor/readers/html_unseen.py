"""What an HTML document writes in the colour of its ground, too small to be read, or off the page."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from lxml.html import HtmlElement

from tailor.readers.html_colors import Color, color_of, is_clear, is_white
from tailor.readers.html_rules import rules_of

MOST_RULES = 200  # a document saved as a page has fewer
_TINY = re.compile(r"0|0*1?(?:\.\d+)?(?:px|pt)", re.IGNORECASE)
_NO_GROUND = re.compile(r"none|transparent|inherit|initial|unset", re.IGNORECASE)
_GROUNDS = frozenset({"background", "background-color", "background-image", "text-shadow"})
_FAINT = re.compile(r"0*\.0[0-5]\d*|[0-5](?:\.\d+)?%|0+(?:\.0*)?", re.IGNORECASE)
_FAR = re.compile(r"-(?:\d{4,}(?:\.\d+)?(?:px|pt)|\d{3,}(?:\.\d+)?(?:r?em|ch|vw|vh|%))", re.IGNORECASE)
_NONE = re.compile(r"0+(?:px|pt|r?em|%)?", re.IGNORECASE)
_CUT = re.compile(r"hidden|clip", re.IGNORECASE)
_CLIPPED = re.compile(
    r"rect\((?:\s*[01](?:px)?\s*,?){4}\)|inset\(\s*(?:[5-9]\d|100)%\s*\)|circle\(\s*0(?:px|%)?\s*\)", re.IGNORECASE
)
_SHRUNK = re.compile(r"scale[xy]?\(\s*0+(?:\.0*)?\s*(?:,\s*0+\s*)?\)", re.IGNORECASE)
_SIDES = ("left", "top", "right", "bottom")
_EXTENTS = ("height", "max-height", "width", "max-width")
_PADS = ("padding", "padding-top", "padding-bottom", "min-height", "min-width")
"""What gives a part an extent all the same, as frames of pictures have it."""

_CHANGES = ("animation", "animation-name", "transition")
DATA_SCRIPT = re.compile(r"application/(?:ld\+)?json", re.IGNORECASE)
_MOVES = re.compile(r"absolute|fixed|sticky", re.IGNORECASE)
_COMBINED = re.compile(r"[\s>+~]+")
_PSEUDO = re.compile(r"::?[\w-]+(?:\([^)]*\))?|\[[^\]]*\]")
_SIMPLE = re.compile(r"[a-zA-Z][\w-]*|[.#][\w-]+")
_NAMES = re.compile(r"[.#]?[\w-]+")


def hide_unseen(root: HtmlElement) -> None:
    """Mark the elements as hidden whose words have the colour of their ground, are a pixel high, or lie off the page.

    Where the page's style sheets do not tell for certain, words count as seen: with a ground around them, or moved
    over another part, or with a part of their own look inside, or in a page whose style sheet is elsewhere. What a
    script or an animation may bring into sight counts as seen, too.
    """
    linked = any("stylesheet" in link.get("rel", "").lower() for link in root.iter("link"))
    if linked or root.find("body") is None or len(rules := rules_of(root)) > MOST_RULES:
        return
    looks = _Looks.of(rules)
    elements = list(_inside(root.find("body")))
    laid_under = any(looks.moves(one) and looks.has_ground(one) for one in elements)
    still = all(DATA_SCRIPT.fullmatch(script.get("type", "")) for script in root.iter("script"))
    for element in elements:
        lost = not laid_under and _is_as_its_ground(element, looks)
        if lost or _is_tiny(element, looks) or (still and _is_out_of_sight(element, looks)):
            element.set("hidden", "hidden")


def _is_as_its_ground(element: HtmlElement, looks: "_Looks") -> bool:
    """Whether an element itself asks for letters in the colour behind them, and nothing around or in it denies that."""
    said = looks.says(element, "color")
    colors = {color_of(value) for _, value in said}
    if not any(certain for certain, _ in said) or None in colors:
        return False
    around = [element, *element.iterancestors()]
    if any(looks.moves(one) for one in around):
        return False
    if not any(looks.has_ground(one) for one in around):
        unseen = all(is_white(value) or is_clear(value) for _, value in said)
    else:
        ground = next(filter(None, map(looks.ground, around)), set())
        unseen = len(colors) == 1 and ground == colors
    return unseen and not any(looks.says(one, "color") or looks.has_ground(one) for one in _inside(element))


def _is_out_of_sight(element: HtmlElement, looks: "_Looks") -> bool:
    """Whether an element is clear, shrunk to nothing, cut off, or far beyond the page's edge."""
    if any(looks.says(element, name) for name in _CHANGES) or looks.has_ground(element):
        return False
    if looks.asks(element, "opacity", _FAINT) or looks.asks(element, "transform", _SHRUNK):
        return True
    if looks.asks(element, "text-indent", _FAR) or looks.asks(element, "clip-path", _CLIPPED):
        return True
    if looks.moves(element) and (
        looks.asks(element, "clip", _CLIPPED) or any(looks.asks(element, side, _FAR) for side in _SIDES)
    ):
        return True
    low = any(looks.asks(element, name, _NONE) for name in _EXTENTS)
    return low and looks.asks(element, "overflow", _CUT) and not any(looks.says(element, name) for name in _PADS)


def _is_tiny(element: HtmlElement, looks: "_Looks") -> bool:
    if not looks.asks(element, "font-size", _TINY):
        return False
    return not any(looks.says(one, "font-size") or looks.says(one, "font") for one in _inside(element))


def _inside(element: HtmlElement) -> Iterator[HtmlElement]:
    return (one for one in element.iterdescendants() if isinstance(one.tag, str))


@dataclass(frozen=True, slots=True)
class _Looks:
    """The rules of a page's own style sheets, by the last name of their selectors; `""` stands for any element.

    `declared` are the names of all that they declare.
    """

    rules: Mapping[str, list[tuple[bool, Mapping[str, str]]]] = field(default_factory=dict)
    declared: frozenset[str] = frozenset()

    @classmethod
    def of(cls, sheet: Iterable[tuple[str, str]]) -> "_Looks":
        """The looks that the selectors and declarations of rules give."""
        rules: dict[str, list[tuple[bool, Mapping[str, str]]]] = {}
        for selectors, declarations in sheet:
            declared = _declared(declarations)
            for selector in map(str.strip, selectors.split(",")):
                names = _NAMES.findall(_PSEUDO.sub("", _COMBINED.split(selector)[-1]))
                simple = _SIMPLE.fullmatch(selector) is not None
                rules.setdefault(names[-1] if names else "", []).append((simple, declared))
        return cls(rules, frozenset(name for found in rules.values() for _, declared in found for name in declared))

    def says(self, element: HtmlElement, name: str) -> list[tuple[bool, str]]:
        """What is declared for an element, and whether that is certain; its own attribute goes before all rules."""
        own = _declared(element.get("style") or "")
        if name in own:
            return [(True, own[name])]
        if name not in self.declared and element.tag != "font":
            return []
        if name == "color" and element.tag == "font" and element.get("color"):
            return [(True, element.get("color", ""))]
        names = ["", element.tag, *(f".{one}" for one in element.get("class", "").split())]
        names += [f"#{element.get('id')}"] if element.get("id") else []
        found = [rule for one in names for rule in self.rules.get(one, ())]
        return [(certain, declared[name]) for certain, declared in found if name in declared]

    def asks(self, element: HtmlElement, name: str, value: re.Pattern[str]) -> bool:
        """Whether all that is declared for an element is of a kind, and a part of it certain."""
        said = self.says(element, name)
        return any(certain for certain, _ in said) and all(value.fullmatch(one) for _, one in said)

    def has_ground(self, element: HtmlElement) -> bool:
        """Whether an element may have a ground of its own that is not white."""
        said = [value for name in _GROUNDS for _, value in self.says(element, name)]
        attributes = (element.get("bgcolor"), element.get("background"))
        said += [one for one in attributes if one]
        return any(not (is_white(one) or is_clear(one) or _NO_GROUND.fullmatch(one)) for one in said)

    def ground(self, element: HtmlElement) -> set[Color | None]:
        """The colours that an element's own ground may have; None is a picture and what is not certain."""
        said = [one for name in sorted(_GROUNDS) for one in self.says(element, name)]
        said += [(True, element.get("bgcolor", ""))] if element.get("bgcolor") else []
        said += [(False, "")] if element.get("background") else []
        painted = [one for one in said if not (_NO_GROUND.fullmatch(one[1]) or is_clear(one[1]))]
        return {color_of(value) if certain else None for certain, value in painted}

    def moves(self, element: HtmlElement) -> bool:
        """Whether an element may lie over another one."""
        return any(_MOVES.fullmatch(value) for _, value in self.says(element, "position"))


@lru_cache(maxsize=1024)
def _declared(declarations: str) -> Mapping[str, str]:
    pairs = (one.partition(":") for one in declarations.split(";"))
    return {
        name.strip().lower(): value.strip().removesuffix("!important").strip() for name, mark, value in pairs if mark
    }
