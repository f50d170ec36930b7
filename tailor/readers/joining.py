"""Blocks that are one: the cells of a row, and a bullet with the rest of its sentence."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from tailor.model import Block, BlockKind, Link
from tailor.readers.wrapping import goes_on_behind_break, stops_within


def join_blocks(blocks: Sequence[Block], separator: str = "\t", kind: BlockKind = BlockKind.CELL) -> Block:
    """Several blocks as one line, as a table's row or a date at the right margin; links and bold start are kept."""
    links: list[Link] = []
    offset = 0
    for block in blocks:
        links += [Link(link.url, link.start + offset, link.end + offset) for link in block.links]
        offset += len(block.text) + len(separator)
    first = blocks[0]
    bold = all(block.style.bold for block in blocks)
    bold_start = len(first.text) if first.style.bold and not bold else first.bold_start
    return Block(
        separator.join(block.text for block in blocks),
        kind,
        first.level if kind is first.kind else 0,
        replace(first.style, bold=bold),
        tuple(links),
        bold_start,
        paragraphs=tuple(dict.fromkeys(number for block in blocks for number in block.paragraphs)),
    )


def goes_on(above: Sequence[Block], block: Block) -> bool:
    """Whether a line is the rest of the bullet above it."""
    if not above or above[-1].kind is not BlockKind.BULLET or block.kind is not BlockKind.LINE:
        return False
    return above[-1].style.bold is block.style.bold and goes_on_behind_break(above[-1].text, block.text)


def with_split_bullets_joined(blocks: Iterable[Block]) -> list[Block]:
    """The blocks, a bullet that stops within a sentence together with the paragraph below that goes on with it.

    So people write who break their lines by hand.
    """
    joined: list[Block] = []
    for block in blocks:
        if joined and stops_within(joined[-1].text) and _is_alike(joined[-1], block) and goes_on(joined[-1:], block):
            joined[-1] = with_rest(joined[-1], block)
        else:
            joined.append(block)
    return joined


def _is_alike(bullet: Block, block: Block) -> bool:
    """Whether a block stands close below a bullet in the same letters."""
    style, other = bullet.style, block.style
    return block.style.gap < 1 and (style.size, style.font, style.italic) == (other.size, other.font, other.italic)


def with_rest(bullet: Block, rest: Block) -> Block:
    """A bullet and what goes on with it, as one bullet."""
    joined = join_blocks([bullet, rest], " ", BlockKind.BULLET)
    return replace(joined, style=bullet.style, bold_start=bullet.bold_start)
