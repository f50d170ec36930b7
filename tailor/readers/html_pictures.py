"""The pictures of a page that is a document of its own: what they show is not read."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from tailor.model import Note, NoteKind

_SMALLEST = 40  # pixels; a smaller one is an icon
_PIXELS = re.compile(r"(?:^|[;\s])(?:width|height)\s*:\s*(\d+(?:\.\d+)?)px", re.IGNORECASE)
_ICON = re.compile(r"(?:^|[\W_])(?:icons?|logo|emoji|spacer|pixel|bullet|badge)(?:[\W_]|$)", re.IGNORECASE)


def picture_notes(root: HtmlElement) -> Iterator[Note]:
    """A note that counts the pictures that are no icons; none where there is no such picture.

    Args:
        root: The page, of which what is hidden was taken out already.
    """
    body = root.find("body")
    count = sum(map(_is_shown, body.iter("img"))) if body is not None else 0
    if count:
        said = "1 picture was" if count == 1 else f"{count} pictures were"
        yield Note(NoteKind.IMAGE, f"{said} not read")


def _is_shown(image: HtmlElement) -> bool:
    """Whether a picture shows something: no icon by its name or size, nor an ornament."""
    decorates = image.get("role") in {"presentation", "none"} or image.get("aria-hidden") == "true"
    source = image.get("src", "")
    file = "" if source.startswith("data:") else source.rpartition("/")[2]
    sizes = list(_sizes(image))
    return not (
        decorates or _ICON.search(f"{image.get('class', '')} {file}") or max(sizes, default=_SMALLEST) < _SMALLEST
    )


def _sizes(image: HtmlElement) -> Iterator[float]:
    """The width and height of a picture in pixels, as far as its attributes or its style tell them."""
    for told in (image.get("width", ""), image.get("height", "")):
        if found := re.fullmatch(r"\s*(\d+(?:\.\d+)?)(?:px)?\s*", told):
            yield float(found[1])
    yield from map(float, _PIXELS.findall(image.get("style", "")))
