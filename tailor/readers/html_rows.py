"""Which elements of a page its own style sheets set side by side."""

import re
from collections.abc import Callable, Iterator

from lxml.html import HtmlElement

ROW = "data-row"
"""The attribute that marks an element whose parts stand side by side."""

APART = "data-apart"
"""The attribute that marks a part of a line that is set against its right edge."""

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SIDE_BY_SIDE = re.compile(r"display\s*:\s*(?:inline-)?(?:flex|grid)\b")
_TO_THE_RIGHT = re.compile(r"float\s*:\s*right\b|margin-left\s*:\s*auto\b")
_ONE_BELOW_ANOTHER = re.compile(r"flex-(?:direction|flow)\s*:\s*column")
_CLASS = re.compile(r"(?:[a-z]+)?\.([\w-]+)")
_FIELD_CLASS = re.compile(
    r"(?:^|[\s_-])(?:dates?|period|duration|timeframe|years?|time|location|place|city|company|organi[sz]ation|employer"
    r"|institution|school|position|role|job-?title|phone|tel|e-?mail)(?:$|[\s_-])",
    re.IGNORECASE,
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LONGEST_FIELD = 60


def mark_rows(root: HtmlElement) -> None:
    """Mark the elements whose parts stand side by side, by the style sheets in the page and by style attributes.

    So are parts of a line marked that stand at its right edge.
    """
    sheets = [sheet.text or "" for sheet in root.iter("style")]
    names = {name for sheet in sheets for name in _classes(sheet, _is_row)}
    right = {name for sheet in sheets for name in _classes(sheet, _is_to_the_right)}
    for element in root.iter("span", "small", "em", "i", "b", "strong", "time"):
        if right.intersection(element.get("class", "").split()) or _is_to_the_right(element.get("style", "")):
            element.set(APART, "")
    for element in root.iter("div", "p", "li", "header", "section", "h2", "h3", "h4"):
        if names.intersection(element.get("class", "").split()) or _is_row(element.get("style", "")):
            element.set(ROW, "")


def _classes(sheet: str, is_meant: Callable[[str], bool]) -> Iterator[str]:
    for selectors, declarations in _RULE.findall(_COMMENT.sub("", sheet)):
        if not is_meant(declarations):
            continue
        for selector in selectors.split(","):
            if found := _CLASS.fullmatch(selector.strip()):
                yield found[1]


def _is_to_the_right(declarations: str) -> bool:
    return _TO_THE_RIGHT.search(declarations) is not None


def _is_row(declarations: str) -> bool:
    return _SIDE_BY_SIDE.search(declarations) is not None and _ONE_BELOW_ANOTHER.search(declarations) is None


def is_field(element: HtmlElement) -> bool:
    """Whether a part of a line is a field beside the one before it, by its name: a date behind a title, a place.

    It has a class such as "date", or is a `time`, or the `small` end of a heading; and no words of the line stand
    between it and its neighbours, as they do in a sentence.
    """
    parent, former = element.getparent(), element.getprevious()
    text = "".join(element.itertext()).strip()
    if parent is None or not 0 < len(text) <= _LONGEST_FIELD:
        return False
    if element.tag == "small" and parent.tag in _HEADINGS:
        return not (element.tail or "").strip() and element.getnext() is None
    if former is None or any((one or "").strip() for one in (parent.text, *(child.tail for child in parent))):
        return False
    named = element.tag == "time" or _FIELD_CLASS.search(element.get("class", "")) is not None
    return named or _is_row_of_fields(parent, element.tag)


def _is_row_of_fields(parent: HtmlElement, tag: str) -> bool:
    """Whether a line consists of three or more short parts of one kind, an address among them."""
    texts = ["".join(child.itertext()).strip() for child in parent]
    alike = all(child.tag == tag for child in parent) and tag in {"span", "a"}
    short = len(texts) > 2 and all(0 < len(text) <= _LONGEST_FIELD for text in texts)  # noqa: PLR2004 a row
    return alike and short and parent.tag not in _HEADINGS and any("@" in text for text in texts)
