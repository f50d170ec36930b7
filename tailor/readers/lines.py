"""From styled runs of text to blocks, and from blocks to a document: what all readers share."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from tailor.model import Block, BlockKind, Document, Fact, Link, Note, Style
from tailor.readers.clean import clean_characters, spacing
from tailor.readers.joining import goes_on, with_rest
from tailor.readers.typed_bullets import bullet_length, emoji_of, is_lone_bullet, number_of, roman_of, tight_marks

PLAIN = Style()
"""The look of text of which nothing is known."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look: a line feed in `text` breaks the line, a tab is a gap; `url` is the address behind it."""

    text: str
    style: Style = PLAIN
    url: str = ""


_Piece = tuple[str, Run]
"""A part of a line in one look; without text it is a link around a picture."""

_INNER_SPACE = re.compile(r"  |\t")
_PARTS = re.compile(r"[ \t]+|[^ \t]+")


def blocks_from_runs(
    runs: Sequence[Run], kind: BlockKind = BlockKind.LINE, level: int = 0, *, indent: float = 0.0, gap: float = 0.0
) -> list[Block]:
    """The blocks of one paragraph, one for each of its lines.

    Args:
        runs: The paragraph's runs in order.
        kind: What the file says that the paragraph is. Of a bullet only the first line keeps the kind, and what its
            sentence goes on with behind a break is of that line.
        level: The heading's level or the list's depth.
        indent: The paragraph's indent in points.
        gap: The space above the first line in line heights; a line after an empty one gets 1.
    """
    blocks: list[Block] = []
    line_kind = kind
    for pieces in _split_lines(runs):
        block = _block(_collapse(pieces), line_kind, level, indent, gap)
        if block is None:
            gap = max(gap, 1.0) if blocks else gap
            continue
        if not gap and goes_on(blocks, block):
            blocks[-1] = with_rest(blocks[-1], block)
            continue
        blocks.append(block)
        gap = 0.0
        if kind is BlockKind.BULLET:
            line_kind = BlockKind.LINE
    return blocks


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
            kept.append(replace(block, links=(*waiting, *block.links)) if waiting else block)
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


def _split_lines(runs: Sequence[Run]) -> list[list[_Piece]]:
    lines: list[list[_Piece]] = [[]]
    for run in _merged(runs):
        text = clean_characters(run.text)
        if run.url and not text.strip():
            lines[-1].append(("", run))
        first, *others = text.split("\n")
        if first:
            lines[-1].append((first, run))
        lines += [[(other, run)] if other else [] for other in others]
    return lines


def _merged(runs: Sequence[Run]) -> list[Run]:
    """Neighbours of one look as one, so that a letter and its accent are normalised together."""
    return [
        Run("".join(run.text for run in same), style, url)
        for (style, url), same in groupby(runs, key=lambda run: (run.style, run.url))
    ]


def _collapse(pieces: list[_Piece]) -> list[_Piece]:
    """The line without outer white space, each inner run of it as one space or tab."""
    if len(pieces) == 1 and _INNER_SPACE.search(bare := pieces[0][0].strip(" ")) is None:
        return [(bare, pieces[0][1])]
    line: list[_Piece] = []
    blank: list[_Piece] = []
    has_text = False
    for text, run in pieces:
        for part in _PARTS.findall(text) or [text]:
            if part[:1] in {" ", "\t"}:
                blank.append((part, run))
                continue
            if blank and has_text:
                line.append((spacing("".join(space for space, _ in blank)), blank[0][1]))
            blank = []
            line.append((part, run))
            has_text = has_text or bool(part)
    return line


def _block(line: list[_Piece], kind: BlockKind, level: int, indent: float, gap: float) -> Block | None:
    text = "".join(part for part, _ in line)
    links = _links(line)
    if not text and not links:
        return None
    block = Block(text, kind, level, _style(line, indent, gap), links, _bold_start(line))
    glyph = bullet_length(text) if kind in {BlockKind.LINE, BlockKind.BULLET} else 0
    return replace(cut_start(block, glyph), kind=BlockKind.BULLET) if glyph else block


def _links(line: list[_Piece]) -> tuple[Link, ...]:
    links = []
    offset = 0
    for url, pieces in groupby(line, key=lambda piece: piece[1].url):
        length = sum(len(text) for text, _ in pieces)
        if url:
            links.append(Link(url, offset, offset + length))
        offset += length
    return tuple(links)


def _style(line: list[_Piece], indent: float, gap: float) -> Style:
    """The look of most of a line's letters and digits, or, where it has none, of its other signs."""
    first = line[0][1].style
    if all(run.style is first for _, run in line) and any(text for text, _ in line):
        return Style(
            size=first.size,
            bold=first.bold,
            italic=first.italic,
            underline=first.underline,
            font=first.font,
            color=first.color,
            indent=indent,
            gap=gap,
        )
    counted = [(run.style, sum(map(str.isalnum, text))) for text, run in line]
    if not any(count for _, count in counted):
        counted = [(run.style, len(text) - sum(map(str.isspace, text))) for text, run in line]
    sizes, fonts, colors = Counter[float](), Counter[str](), Counter[str]()
    seen = [(style, count) for style, count in counted if count]
    if not seen:
        return Style(indent=indent, gap=gap)
    for style, count in seen:
        sizes[style.size] += count
        fonts[style.font] += count
        colors[style.color] += count
    return Style(
        size=max(sizes, key=sizes.__getitem__),
        bold=all(style.bold for style, _ in seen),
        italic=all(style.italic for style, _ in seen),
        underline=all(style.underline for style, _ in seen),
        font=max(fonts, key=fonts.__getitem__),
        color=max(colors, key=colors.__getitem__),
        indent=indent,
        gap=gap,
    )


def _bold_start(line: list[_Piece]) -> int:
    """The length of the bold beginning of a line that is not bold to its end, without the space that follows it."""
    bold = ""
    for text, run in line:
        if text.strip() and not run.style.bold:
            return len(bold.rstrip())
        bold += text
    return 0
