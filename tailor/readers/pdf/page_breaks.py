"""Paragraphs and bullets that a page or a column breaks off and the next one goes on with."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tailor.model import Block, BlockKind, Link
from tailor.readers.pdf.file_words import FileWords
from tailor.readers.pdf.hyphens import joint

_SHORTEST_PROSE = 40
_SHORTEST_BULLET = 20
_SAME_EDGE = 2.0
_ENDS_SENTENCE = ".!?:;"
_HANGING = 30.0
"""Points by which the text of a bullet is set behind the edge of its column at most."""


def joined_pages(blocks: Sequence[Block], words: FileWords) -> list[Block]:
    """The blocks, with a text that goes on at the top of the next page or column as one.

    Its second part looks the same and begins in lower case, and its first part does not end a sentence. Where it goes
    on with a capital it is a bullet's, set where the bullet's lines begin and no other line does.
    """
    joined: list[Block] = []
    begins = _begins(blocks)
    for block in blocks:
        if joined and _goes_on(joined[-1], block, begins):
            joined[-1] = _joined_blocks(joined[-1], block, words)
        else:
            joined.append(block)
    return joined


def _begins(blocks: Sequence[Block]) -> set[float]:
    """The left edges of the lines that are no bullets and do not begin a page or a column."""
    tops = {id(one) for above, one in pairwise(blocks) if _place(above) != _place(one)}
    return {block.style.left for block in blocks if block.kind is not BlockKind.BULLET and id(block) not in tops}


def _place(block: Block) -> tuple[int, int]:
    return block.style.page, block.style.column


def _goes_on(above: Block, below: Block, begins: set[float]) -> bool:
    same_column = below.style.column == above.style.column
    turned = below.style.page == above.style.page + 1 if same_column else _is_next_column(above, below)
    alike = (below.style.size, below.style.font) == (above.style.size, above.style.font)
    if not (turned and alike and below.kind is BlockKind.LINE) or "\t" in above.text + below.text:
        return False
    bullet = above.kind is BlockKind.BULLET
    is_open = (
        len(above.text) >= (_SHORTEST_BULLET if bullet else _SHORTEST_PROSE) and above.text[-1] not in _ENDS_SENTENCE
    )
    hangs = bullet and not below.bold_start and _hangs(above, below, begins)
    return is_open and (below.text[:1].islower() or hangs)


def _is_next_column(above: Block, below: Block) -> bool:
    """Whether a text goes on in the next column of its page, or at the next page's beginning."""
    if above.style.column == 0:
        return False
    if below.style.page == above.style.page:
        return below.style.column == above.style.column + 1
    return below.style.page == above.style.page + 1 and below.style.column < above.style.column


def _hangs(above: Block, below: Block, begins: set[float]) -> bool:
    """Whether a line begins where the lines of the bullet above begin, and no other line that is no bullet does."""
    if any(abs(below.style.left - left) <= _SAME_EDGE for left in begins):
        return False
    if below.style.column == above.style.column:
        return 0 < below.style.left - above.style.left <= _HANGING
    return 0 < below.style.indent <= _HANGING


def _joined_blocks(above: Block, below: Block, words: FileWords) -> Block:
    cut, blank = joint(above.text, below.text, words)
    start = above.text[: len(above.text) - cut] + blank
    links = tuple(Link(link.url, link.start + len(start), link.end + len(start)) for link in below.links)
    return replace(above, text=start + below.text, links=(*above.links, *links))
