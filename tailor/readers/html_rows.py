"""Which elements of a page its own style sheets set side by side."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

ROW = "data-row"
"""The attribute that marks an element whose parts stand side by side."""

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SIDE_BY_SIDE = re.compile(r"display\s*:\s*(?:inline-)?(?:flex|grid)\b")
_ONE_BELOW_ANOTHER = re.compile(r"flex-(?:direction|flow)\s*:\s*column")
_CLASS = re.compile(r"(?:[a-z]+)?\.([\w-]+)")


def mark_rows(root: HtmlElement) -> None:
    """Mark the elements whose parts stand side by side, by the style sheets in the page and by style attributes."""
    names = {name for sheet in root.iter("style") for name in _row_classes(sheet.text or "")}
    for element in root.iter("div", "p", "li", "header", "section", "h2", "h3", "h4"):
        if names.intersection(element.get("class", "").split()) or _is_row(element.get("style", "")):
            element.set(ROW, "")


def _row_classes(sheet: str) -> Iterator[str]:
    for selectors, declarations in _RULE.findall(_COMMENT.sub("", sheet)):
        if not _is_row(declarations):
            continue
        for selector in selectors.split(","):
            if found := _CLASS.fullmatch(selector.strip()):
                yield found[1]


def _is_row(declarations: str) -> bool:
    return _SIDE_BY_SIDE.search(declarations) is not None and _ONE_BELOW_ANOTHER.search(declarations) is None
