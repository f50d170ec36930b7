"""The addresses behind areas of a page."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import dict_value, list_value, resolve1
from pdfminer.psparser import PSLiteral
from pdfminer.utils import Rect

from tailor.readers.pdf.glyphs import Box, Letter, PageLink

_SCHEMES = ("http://", "https://", "mailto:", "tel:", "www.")
_BARE_HOST = re.compile(r"^(https?://[^/?#]+)/$", re.IGNORECASE)
"""An address without a path, to which programs that print add a slash."""

_MOST_LINKS = 300
_RECT = 4
_QUAD = 8


def page_links(page: PDFPage, place: Callable[[Rect], Box]) -> tuple[PageLink, ...]:
    """The page's links to web, mail and telephone addresses.

    Args:
        page: The page.
        place: Gives the box of a rectangle in the page's own coordinates.
    """
    links = []
    for annotation in list_value(page.annots or [])[:_MOST_LINKS]:
        entry = resolve1(annotation)
        if not isinstance(entry, dict) or _name(entry.get("Subtype")) != "Link":
            continue
        url = _address(entry)
        boxes = tuple(place(rect) for rect in _areas(entry))
        if url and boxes:
            links.append(PageLink(url, boxes))
    return tuple(links)


def link_letters(letters: Iterable[Letter], links: Sequence[PageLink]) -> list[Letter]:
    """The letters with the numbers of the links that they lie under."""
    if not links:
        return list(letters)
    areas = [(number, box) for number, link in enumerate(links) for box in link.boxes]
    linked = []
    for letter in letters:
        x, y = (letter.x0 + letter.x1) / 2, letter.base - 0.3 * letter.size
        number = next((number for number, box in areas if box.holds(x, y)), -1)
        linked.append(letter if number < 0 else letter._replace(link=number))
    return linked


def icons_for_links(letters: Sequence[Letter], links: Sequence[PageLink]) -> list[Letter]:
    """An empty letter for each link that no letter lies under, on the baseline of the text beside its area."""
    used = {letter.link for letter in letters}
    icons = []
    for number, link in enumerate(links):
        if number not in used and (icon := _icon(number, link.boxes[0], letters)) is not None:
            icons.append(icon)
    return icons


def _icon(number: int, box: Box, letters: Sequence[Letter]) -> Letter | None:
    x, y = (box.x0 + box.x1) / 2, (box.top + box.bottom) / 2
    beside = min(
        (letter for letter in letters if letter.text.strip()),
        key=lambda letter: (
            not letter.base - letter.size <= y <= letter.base + letter.size / 2,
            abs(letter.base - letter.size / 3 - y) // letter.size,
            abs((letter.x0 + letter.x1) / 2 - x),
        ),
        default=None,
    )
    if beside is None:
        return None
    return Letter("", box.x0, max(box.x1, box.x0 + 1), beside.base, beside.size, beside.face, number)


def _address(annotation: dict[str, Any]) -> str:
    action = dict_value(annotation.get("A", {}))
    target = resolve1(action.get("URI"))
    if not isinstance(target, bytes):
        return ""
    try:
        url = target.decode("utf-8")
    except UnicodeDecodeError:
        url = target.decode("latin-1")
    url = _BARE_HOST.sub(r"\1", url.strip().strip("\0"))
    return url if url.lower().startswith(_SCHEMES) else ""


def _areas(annotation: dict[str, Any]) -> list[Rect]:
    rect = _numbers(annotation.get("Rect"))
    quads = _numbers(annotation.get("QuadPoints"))
    if quads and len(quads) % _QUAD == 0:
        parts = [quads[at : at + _QUAD] for at in range(0, len(quads), _QUAD)]
        return [(min(part[::2]), min(part[1::2]), max(part[::2]), max(part[1::2])) for part in parts]
    return [(rect[0], rect[1], rect[2], rect[3])] if len(rect) == _RECT else []


def _numbers(value: object) -> list[float]:
    numbers = [resolve1(part) for part in list_value(value or [])]
    return [float(number) for number in numbers if isinstance(number, int | float)]


def _name(value: object) -> str:
    literal = resolve1(value)
    return str(literal.name) if isinstance(literal, PSLiteral) else ""
