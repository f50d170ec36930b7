"""From styled runs of text to blocks, and from blocks to a document: what all readers share."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from tailor.model import Block, BlockKind, Document, Fact, Link, Note, Style
from tailor.readers.clean import clean_characters, spacing
from tailor.readers.typed_bullets import bullet_length, emoji_of, is_lone_bullet, number_of, roman_of, tight_marks

PLAIN = Style()
"""The look of text of which nothing is known."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look: a line feed in `text` breaks the line, a tab is a gap; `url` is the address behind it."""

    text: str
    style: Style = PLAIN
    url: str = ""


@dataclass(frozen=True, slots=True)
class _Char:
    text: str
    run: Run


def blocks_from_runs(
    runs: Sequence[Run], kind: BlockKind = BlockKind.LINE, level: int = 0, *, indent: float = 0.0, gap: float = 0.0
) -> list[Block]:
    """The blocks of one paragraph, one for each of its lines.

    Args:
        runs: The paragraph's runs in order.
        kind: What the file says that the paragraph is. Of a bullet only the first line keeps the kind.
        level: The heading's level or the list's depth.
        indent: The paragraph's indent in points.
        gap: The space above the first line in line heights; a line after an empty one gets 1.
    """
    blocks: list[Block] = []
    line_kind = kind
    for chars in _split_lines(runs):
        line = _collapse(chars)
        block = _block(line, line_kind, level)
        if block is None:
            gap = max(gap, 1.0) if blocks else gap
            continue
        blocks.append(replace(block, style=replace(block.style, indent=indent, gap=gap)))
        gap = 0.0
        if kind is BlockKind.BULLET:
            line_kind = BlockKind.LINE
    return blocks


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


def assemble(
    source: str, file_format: str, blocks: Iterable[Block], facts: Iterable[Fact] = (), notes: Iterable[Note] = ()
) -> Document:
    """A document whose text is its blocks' texts with a line break between, and whose blocks know their ranges."""
    placed = []
    offset = 0
    for block in with_text(blocks):
        end = offset + len(block.text)
        placed.append(replace(block, start=offset, end=end))
        offset = end + 1
    text = "\n".join(block.text for block in placed)
    return Document(source, file_format, text, tuple(placed), tuple(facts), tuple(notes))


def with_text(blocks: Iterable[Block]) -> list[Block]:
    """The blocks that have text; the links of the others (icons on a line of their own) go to the block before them."""
    kept: list[Block] = []
    waiting: tuple[Link, ...] = ()
    for block in blocks:
        if block.text:
            kept.append(replace(block, links=(*waiting, *block.links)))
            waiting = ()
        elif kept:
            end = len(kept[-1].text)
            kept[-1] = replace(kept[-1], links=(*kept[-1].links, *(Link(link.url, end, end) for link in block.links)))
        else:
            waiting += tuple(Link(link.url) for link in block.links)
    return kept


def mark_typed_lists(blocks: Sequence[Block]) -> list[Block]:
    """Lines with typed numbers that follow one another, and lines below a lone bullet, become bullets.

    So do neighbours that begin with one picture.
    """
    return _mark_picture_lists(mark_numbered_lists(_mark_tight_lists(_without_lone_bullets(blocks))))


def _mark_tight_lists(blocks: Sequence[Block]) -> list[Block]:
    tight = tight_marks([block.text if block.kind is BlockKind.LINE else "" for block in blocks])
    return [replace(cut_start(one, 1), kind=BlockKind.BULLET) if at in tight else one for at, one in enumerate(blocks)]


def _mark_picture_lists(blocks: Sequence[Block]) -> list[Block]:
    pictures = [emoji_of(block.text) if block.kind is BlockKind.LINE else ("", 0) for block in blocks]
    marked = list(blocks)
    for i, (picture, length) in enumerate(pictures):
        neighbours = {pictures[j][0] for j in (i - 1, i + 1) if 0 <= j < len(pictures)}
        if picture and picture in neighbours:
            marked[i] = replace(cut_start(blocks[i], length), kind=BlockKind.BULLET)
    return marked


def mark_numbered_lists(blocks: Sequence[Block]) -> list[Block]:
    """Lines with typed numbers that follow one another become bullets without their numbers.

    A number that has no neighbour stays: it counts sections, or is a date or a sum.
    """
    marked = list(blocks)
    typed = [block.text if block.kind is BlockKind.LINE else "" for block in blocks]
    usual = _usual_first_marks(typed)
    for ordinals in ([number_of(text)[0] for text in typed], [roman_of(text) for text in typed]):
        for i, ordinal in enumerate(ordinals):
            after_former = i > 0 and ordinals[i - 1] == ordinal - 1 > 0
            before_next = i + 1 < len(ordinals) and ordinals[i + 1] == ordinal + 1
            if ordinal and (after_former or before_next or typed[i].split(maxsplit=1)[0] in usual):
                marked[i] = replace(cut_start(blocks[i], number_of(typed[i])[1]), kind=BlockKind.BULLET)
    return marked


def _usual_first_marks(lines: Sequence[str]) -> frozenset[str]:
    """The marks with which two lists or more begin: a list of one line begins so too."""
    first = Counter(
        line.split(maxsplit=1)[0]
        for line, below in pairwise(lines)
        if any(ordinal(line) == 1 and ordinal(below) == 2 for ordinal in (lambda one: number_of(one)[0], roman_of))  # noqa: PLR2004 the next
    )
    return frozenset(mark for mark, count in first.items() if count > 1)


def _without_lone_bullets(blocks: Sequence[Block]) -> list[Block]:
    kept: list[Block] = []
    is_marked = False
    for i, block in enumerate(blocks):
        follows = i + 1 < len(blocks) and blocks[i + 1].kind is BlockKind.LINE
        if follows and block.kind is BlockKind.LINE and is_lone_bullet(block.text):
            is_marked = True
            continue
        kept.append(replace(block, kind=BlockKind.BULLET) if is_marked else block)
        is_marked = False
    return kept


def cut_start(block: Block, length: int) -> Block:
    """The block without its first `length` characters."""
    links = (Link(link.url, max(0, link.start - length), max(0, link.end - length)) for link in block.links)
    return replace(block, text=block.text[length:], links=tuple(links), bold_start=max(0, block.bold_start - length))


def _split_lines(runs: Sequence[Run]) -> list[list[_Char]]:
    lines: list[list[_Char]] = [[]]
    for run in _merged(runs):
        text = clean_characters(run.text)
        if run.url and not text.strip():
            lines[-1].append(_Char("", run))
        for char in text:
            if char == "\n":
                lines.append([])
            else:
                lines[-1].append(_Char(char, run))
    return lines


def _merged(runs: Sequence[Run]) -> list[Run]:
    """Neighbours of one look as one, so that a letter and its accent are normalised together."""
    return [
        Run("".join(run.text for run in same), style, url)
        for (style, url), same in groupby(runs, key=lambda run: (run.style, run.url))
    ]


def _collapse(chars: list[_Char]) -> list[_Char]:
    """The line without outer white space, each inner run of it as one space or tab."""
    line: list[_Char] = []
    blank: list[_Char] = []
    for char in chars:
        if char.text in {" ", "\t"}:
            blank.append(char)
            continue
        if blank and any(seen.text for seen in line):
            line.append(_Char(spacing("".join(space.text for space in blank)), blank[0].run))
        blank = []
        line.append(char)
    while line and line[-1].text in {" ", "\t"}:
        line.pop()
    return line


def _block(line: list[_Char], kind: BlockKind, level: int) -> Block | None:
    text = "".join(char.text for char in line)
    links = _links(line)
    if not text and not links:
        return None
    block = Block(text, kind, level, _style(line), links, _bold_start(line))
    glyph = bullet_length(text) if kind in {BlockKind.LINE, BlockKind.BULLET} else 0
    return replace(cut_start(block, glyph), kind=BlockKind.BULLET) if glyph else block


def _links(line: list[_Char]) -> tuple[Link, ...]:
    links = []
    offset = 0
    for url, chars in groupby(line, key=lambda char: char.run.url):
        length = sum(len(char.text) for char in chars)
        if url:
            links.append(Link(url, offset, offset + length))
        offset += length
    return tuple(links)


def _style(line: list[_Char]) -> Style:
    styles = [char.run.style for char in line if char.text.isalnum()]
    styles = styles or [char.run.style for char in line if char.text.strip()]
    if not styles:
        return Style()
    return Style(
        size=Counter(style.size for style in styles).most_common(1)[0][0],
        bold=all(style.bold for style in styles),
        italic=all(style.italic for style in styles),
        underline=all(style.underline for style in styles),
        font=Counter(style.font for style in styles).most_common(1)[0][0],
        color=Counter(style.color for style in styles).most_common(1)[0][0],
    )


def _bold_start(line: list[_Char]) -> int:
    """The length of the bold beginning of a line that is not bold to its end, without the space that follows it."""
    bold = ""
    for char in line:
        if char.text.strip() and not char.run.style.bold:
            return len(bold.rstrip())
        bold += char.text
    return 0
