"""Whether a page says more than the description that it carries as data."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from lxml.html import HtmlElement

from tailor.model import Block, BlockKind

_LINES = {"li", "p", "h2", "h3", "h4", "h5", "h6", "dt", "dd"}
_WHOLE_PAGE = {"html", "body", "main"}
_FEWEST_FOUND = 2
_FEWEST_MORE = 2  # bullets


def is_excerpt(described: Sequence[Block], root: HtmlElement) -> bool:
    """Whether the box of the page in which a description's lines stand lists more than the description does.

    Some boards shorten what they give to search engines. Where those lines stand in no box of their own, the lists
    beside them may be of other jobs, and nothing is told.

    Args:
        described: The description's blocks.
        root: The page, without what is no part of the posting.
    """
    texts = {_bare(block.text) for block in described if block.text}
    standing = [element for element in _lines(root) if _bare(element.text_content()) in texts]
    box = _box(standing) if len(standing) >= _FEWEST_FOUND else None
    if box is None or box.tag in _WHOLE_PAGE or next(box.iter("h1"), None) is not None:
        return False
    said = " ".join(_bare(block.text) for block in described)
    more = [one for one in _bullets(box) if one and one not in said]
    return len(more) >= _FEWEST_MORE and any(block.kind is BlockKind.BULLET for block in described)


def _lines(root: HtmlElement) -> Iterator[HtmlElement]:
    return (element for element in root.iter() if element.tag in _LINES)


def _box(elements: Iterable[HtmlElement]) -> HtmlElement | None:
    """The innermost element that holds all the given ones."""
    paths = [[*reversed(list(element.iterancestors()))] for element in elements]
    shared: HtmlElement | None = None
    for level in zip(*paths, strict=False):
        if any(one is not level[0] for one in level):
            break
        shared = level[0]
    return shared


def _bullets(box: HtmlElement) -> Collection[str]:
    return [_bare(element.text_content()) for element in box.iter("li")]


def _bare(text: str) -> str:
    return " ".join(text.split())
