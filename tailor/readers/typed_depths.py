"""How deep the items of a typed list stand, by their indents."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.model import Block, BlockKind

_STEP = 10.0
"""Points by which an item of a list within a list is set in: two characters of typewriter type, less a little."""


def with_depths(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, items below another that is set in less one level deeper than that.

    Lines without a mark that are set in as far as the items between them do not end a list; any other line does.
    """
    deep: list[Block] = []
    indents: list[float] = []
    for block in blocks:
        indent = block.style.indent
        if block.kind is not BlockKind.BULLET:
            indents = indents if indents and indent > indents[0] + _STEP else []
            deep.append(block)
            continue
        while indents and indent < indents[-1] + _STEP:
            indents.pop()
        deep.append(replace(block, level=len(indents)) if indents else block)
        indents.append(indent)
    return deep
