"""Where the text boxes of a Word paragraph stand on the page."""

from collections.abc import Sequence

from lxml import etree

from tailor.model import Block
from tailor.readers.docx_package import attribute, local


def in_page_order(boxes: Sequence[etree._Element]) -> list[etree._Element]:
    """The boxes of a paragraph in the order of the file, but one that ends above all others, as a name does, first.

    Args:
        boxes: The `w:txbxContent` elements; places are told by the `wp:anchor` around each.
    """
    places = [_place(box) for box in boxes]
    kinds = {place[0] for place in places if place}
    if len(boxes) < 2 or None in places or len(kinds) != 1:  # noqa: PLR2004 an order
        return list(boxes)
    known = [place for place in places if place]
    first = next((at for at, one in enumerate(known) if _is_above(one, [*known[:at], *known[at + 1 :]])), None)
    return list(boxes) if first is None else [boxes[first], *boxes[:first], *boxes[first + 1 :]]


def _is_above(one: tuple[str, int, int], others: Sequence[tuple[str, int, int]]) -> bool:
    return all(one[1] + one[2] <= other[1] for other in others)


def _place(box: etree._Element) -> tuple[str, int, int] | None:
    """What a box's place is counted from, its upper edge and its height in English metric units; None when not told."""
    anchor = next((one for one in box.iterancestors() if local(one.tag) == "anchor"), None)
    if anchor is None:
        return None
    vertical = next((one for one in anchor if local(one.tag) == "positionV"), None)
    extent = next((one for one in anchor if local(one.tag) == "extent"), None)
    offset = (
        next((one.text or "" for one in vertical if local(one.tag) == "posOffset"), "") if vertical is not None else ""
    )
    height = attribute(extent, "cy") if extent is not None else ""
    if vertical is None or not offset.strip().lstrip("-").isdigit() or not height.isdigit():
        return None
    return attribute(vertical, "relativeFrom"), int(offset), int(height)


def with_boxes(blocks: list[Block], boxes: list[list[Block]], *, is_first: bool) -> list[Block]:
    """A paragraph with the text boxes that hang on it.

    A box of one line belongs beside the paragraph, as a date does. A longer one is a part of the page that hangs
    somewhere: it stands before the paragraph, which so stays with what follows it, but after the page's first line.
    """
    beside = [block for box in boxes if len(box) == 1 for block in box]
    apart = [block for box in boxes if len(box) > 1 for block in box]
    return [*blocks, *beside, *apart] if is_first else [*apart, *blocks, *beside]
