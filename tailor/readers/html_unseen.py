"""What an HTML document writes in white on white, or too small to be read."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from tailor.readers.html_rules import rules_of

_MOST_RULES = 200  # a document saved as a page has fewer
_WHITE = re.compile(r"white|#f{3}|#f{6}|rgba?\(\s*255[\s,]+255[\s,]+255\s*(?:,\s*1(?:\.0)?\s*)?\)", re.IGNORECASE)
_TINY = re.compile(r"0|0*1?(?:\.\d+)?(?:px|pt)", re.IGNORECASE)
_NO_GROUND = re.compile(r"none|transparent|inherit|initial|unset", re.IGNORECASE)
_GROUNDS = frozenset({"background", "background-color", "background-image", "text-shadow"})
_MOVES = re.compile(r"absolute|fixed|sticky", re.IGNORECASE)
_COMBINED = re.compile(r"[\s>+~]+")
_PSEUDO = re.compile(r"::?[\w-]+(?:\([^)]*\))?|\[[^\]]*\]")
_SIMPLE = re.compile(r"[a-zA-Z][\w-]*|[.#][\w-]+")
_NAMES = re.compile(r"[.#]?[\w-]+")


def hide_unseen(root: HtmlElement) -> None:
    """Mark the elements as hidden whose words are white without any other ground, or a pixel high.

    Where the page's style sheets do not tell for certain, words count as seen: with a ground around them, or moved
    over another part, or with a part of their own look inside, or in a page whose style sheet is elsewhere.
    """
    linked = any("stylesheet" in link.get("rel", "").lower() for link in root.iter("link"))
    if linked or root.find("body") is None or len(rules := rules_of(root)) > _MOST_RULES:
        return
    looks = _Looks.of(rules)
    elements = list(_inside(root.find("body")))
    laid_under = any(looks.moves(one) and looks.has_ground(one) for one in elements)
    for element in elements:
        if _is_tiny(element, looks) or (not laid_under and _is_white_on_white(element, looks)):
            element.set("hidden", "hidden")


def _is_white_on_white(element: HtmlElement, looks: "_Looks") -> bool:
    """Whether an element itself asks for white letters, and nothing around or in it speaks against it."""
    if not looks.asks(element, "color", _WHITE):
        return False
    around = [element, *element.iterancestors()]
    if any(looks.has_ground(one) or looks.moves(one) for one in around):
        return False
    return not any(looks.says(one, "color") or looks.has_ground(one) for one in _inside(element))


def _is_tiny(element: HtmlElement, looks: "_Looks") -> bool:
    if not looks.asks(element, "font-size", _TINY):
        return False
    return not any(looks.says(one, "font-size") or looks.says(one, "font") for one in _inside(element))


def _inside(element: HtmlElement) -> Iterator[HtmlElement]:
    return (one for one in element.iterdescendants() if isinstance(one.tag, str))


@dataclass(frozen=True, slots=True)
class _Looks:
    """The rules of a page's own style sheets, by the last name of their selectors; `""` stands for any element."""

    rules: Mapping[str, list[tuple[bool, dict[str, str]]]] = field(default_factory=dict)

    @classmethod
    def of(cls, sheet: Iterable[tuple[str, str]]) -> "_Looks":
        """The looks that the selectors and declarations of rules give."""
        rules: dict[str, list[tuple[bool, dict[str, str]]]] = {}
        for selectors, declarations in sheet:
            declared = _declared(declarations)
            for selector in map(str.strip, selectors.split(",")):
                names = _NAMES.findall(_PSEUDO.sub("", _COMBINED.split(selector)[-1]))
                simple = _SIMPLE.fullmatch(selector) is not None
                rules.setdefault(names[-1] if names else "", []).append((simple, declared))
        return cls(rules)

    def says(self, element: HtmlElement, name: str) -> list[tuple[bool, str]]:
        """What is declared for an element, and whether that is certain; its own attribute goes before all rules."""
        own = _declared(element.get("style") or "")
        if name in own:
            return [(True, own[name])]
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
        return any(not (_WHITE.fullmatch(one) or _NO_GROUND.fullmatch(one)) for one in said)

    def moves(self, element: HtmlElement) -> bool:
        """Whether an element may lie over another one."""
        return any(_MOVES.fullmatch(value) for _, value in self.says(element, "position"))


def _declared(declarations: str) -> dict[str, str]:
    pairs = (one.partition(":") for one in declarations.split(";"))
    return {
        name.strip().lower(): value.strip().removesuffix("!important").strip() for name, mark, value in pairs if mark
    }
