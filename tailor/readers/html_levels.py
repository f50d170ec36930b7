"""Levels of skills that a page draws: bars of a width in per cent, rows of empty elements as dots or stars."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from tailor.model import Note, NoteKind

_WIDTH = re.compile(r"(?:^|[;\s])width\s*:\s*(\d{1,3})(?:\.\d+)?%", re.IGNORECASE)
_FEWEST_DOTS = 3
_FEWEST = 2
_INLINE = {"i", "span", "b", "li", "div"}


def level_notes(root: HtmlElement) -> Iterator[Note]:
    """A note that counts the levels a page draws; none where there is but one.

    Args:
        root: The page, of which what is hidden was taken out already.
    """
    body = root.find("body")
    parts = [part for part in body.iter() if isinstance(part.tag, str)] if body is not None else []
    widths = [found[1] for part in parts if _is_empty(part) and (found := _WIDTH.search(part.get("style", "")))]
    bars = len(widths) if len(set(widths)) > 1 else 0
    count = max(bars, sum(map(_holds_dots, parts)))
    if count >= _FEWEST:
        told = f"{count} levels are drawn as dots or bars, and were not read"
        yield Note(NoteKind.UNREAD, f"{told}; say in words how well you can do what you list")


def _is_empty(part: HtmlElement) -> bool:
    return len(part) == 0 and not (part.text or "").strip()


def _holds_dots(part: HtmlElement) -> bool:
    """Whether an element holds several empty ones of one tag with classes, and a line's text at most beside them."""
    dots = [one for one in part if one.tag in _INLINE and _is_empty(one) and one.get("class")]
    others = [one for one in part if one not in dots and isinstance(one.tag, str)]
    alike = len({one.tag for one in dots}) == 1 and len(others) <= 1
    return _FEWEST_DOTS <= len(dots) <= 10 and alike  # noqa: PLR2004 no scale has more
