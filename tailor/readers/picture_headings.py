"""Pictures before headings of a plain text that are marks of items elsewhere: "✅ You bring" over a list of stars."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Protocol

from tailor.model import Block, BlockKind
from tailor.readers.typed_bullets import bullet_length

_PICTURE = re.compile("[✓✔✅☑🔹🔸]\ufe0f?\\s*(?=[^\\W\\d_])")
_LONGEST = 60
_SENTENCE_END = re.compile(r"(?<!\.)[.,;]$")


class PlainLine(Protocol):
    """A line of a plain text: where it starts, its text, and whether an empty line stands before it."""

    start: int
    raw: str
    empty_before: bool


def drop_pictures_of_headings(lines: Sequence[PlainLine]) -> None:
    """Take the picture from the start of each short line over a list whose items have another mark."""
    for line, below in pairwise(lines):
        found = _PICTURE.match(line.raw)
        other = bullet_length(below.raw) and below.raw[:1] != line.raw[:1] and not _PICTURE.match(below.raw)
        apart = line.empty_before and not below.empty_before
        if found and other and apart and len(line.raw) <= _LONGEST and not _SENTENCE_END.search(line.raw):
            line.start += found.end()
            line.raw = line.raw[found.end() :]


def with_headings_over_lists(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, each short bold typed item by itself right over a list that the program set as no item."""
    kept = list(blocks)
    for at, (block, below) in enumerate(pairwise(blocks)):
        typed = block.kind is BlockKind.BULLET and block.style.bold and not block.style.indent and not block.level
        listed = below.kind is BlockKind.BULLET and below.style.indent > 0
        alone = at == 0 or blocks[at - 1].kind is not BlockKind.BULLET or blocks[at - 1].style.indent > 0
        if typed and listed and alone and len(block.text) <= _LONGEST and not _SENTENCE_END.search(block.text):
            kept[at] = replace(block, kind=BlockKind.LINE)
    return kept
