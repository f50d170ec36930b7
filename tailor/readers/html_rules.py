"""What the style sheet inside an HTML document hides from its reader."""

import re
from collections.abc import Iterable, Iterator

from lxml.html import HtmlElement

_FOR_MEDIA = re.compile(r"@[\w-]+[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")
"""Rules for print, screens of a size and the like, which may not hold where the document is read."""

_REMARK = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_HIDES = re.compile(r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_SELECTOR = re.compile(r"[a-zA-Z]*(?P<sign>[.#])(?P<name>[\w-]+)")


def hide_by_rules(root: HtmlElement) -> None:
    """Mark the elements as hidden whose class or id a rule of the document's own style sheet does not show.

    Only selectors of one class or id count, and no rule that another one overrides.
    """
    names = _hidden_names(rules_of(root))
    for element in root.iter() if names else ():
        if isinstance(element.tag, str) and names & set(_names(element)):
            element.set("hidden", "hidden")


def rules_of(root: HtmlElement) -> list[tuple[str, str]]:
    """The selectors and the declarations of each rule of a document's own style sheets that holds on every medium."""
    sheet = "\n".join(style.text or "" for style in root.iter("style"))
    return _RULE.findall(_FOR_MEDIA.sub("", _REMARK.sub("", sheet)))


def _hidden_names(rules: Iterable[tuple[str, str]]) -> set[str]:
    hidden: set[str] = set()
    for selectors, declarations in rules:
        found = [_SELECTOR.fullmatch(one.strip()) for one in selectors.split(",")]
        own = {match["sign"] + match["name"] for match in found if match}
        if _HIDES.search(declarations):
            hidden |= own
        elif re.search(r"display\s*:", declarations):
            hidden -= own
    return hidden


def _names(element: HtmlElement) -> Iterator[str]:
    yield from (f".{name}" for name in element.get("class", "").split())
    if element.get("id"):
        yield f"#{element.get('id')}"
