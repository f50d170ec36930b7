"""A document as text: one line a block, to compare whole readings."""

from tailor.model import Block, BlockKind, Document

_SIGNS = {BlockKind.HEADING: "#", BlockKind.BULLET: "*", BlockKind.LINE: "-", BlockKind.CELL: "|"}


def dump(document: Document) -> str:
    """Each block as its sign (# * - |) and its level where that is not 0, its text, its links in angle brackets.

    A tab is shown as an arrow.
    """
    return "\n".join(_line(block) for block in document.blocks)


def _line(block: Block) -> str:
    level = str(block.level) if block.level else ""
    links = "".join(f" <{block.text[link.start : link.end]}={link.url}>" for link in block.links)
    text = block.text.replace("\t", " → ")
    return f"{_SIGNS[block.kind]}{level} {text}{links}"
