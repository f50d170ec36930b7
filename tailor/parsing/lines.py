"""Lines and parts of lines that know where in the file they stand."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tailor.model import Block, BlockKind, Bullet, Link, SectionKind, Span, Style
from tailor.parsing.legal_forms import keeps_stop

_EDGES = " \t\n,;:|•·‣∙–—-/~"
_OPENERS = "([{"
_PAGE_NUMBER = re.compile(
    r"(?:page|seite|página|pagina|pag\.?)\s*\d+(?:\s*(?:/|of|von|sur|de|di|van)\s*\d+)?", re.IGNORECASE
)
PLACE_LABEL = re.compile(
    r"(?:city|country|location|place|ort|stadt|land|ville|lieu|pays|ciudad|lugar|país|cidade|local|città|luogo|paese"
    r"|plaats|locatie)\s*:\s*(?=\S)",
    re.IGNORECASE,
)
"""What stands before a place in forms ("City: Leeds | Country: United Kingdom")."""

_BRACKETED_SPAN = re.compile(r"\([^()]*\d{4}\s*[–—-]\s*[^()]*\)")
"""A time in parentheses ("(03/2021 – 06/2022)"), which no separator parts."""

_BRACKETED = re.compile(r"\([^()\t]*\)")
_TAB_BEFORE_COLON = re.compile(r"\t(?=:\s)")
"""What people type to set the colons of a form below each other ("NAME<tab>: ANN"); a space there keeps all places."""

_PLAIN = Style()


def _closing(text: str, start: int) -> int:
    """Where the parenthesis that opens at `start` is closed; the text's length where it is not."""
    depth = 0
    for at in range(start, len(text)):
        depth += (text[at] == "(") - (text[at] == ")")
        if not depth:
            return at
    return len(text)


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a block: `text` begins at character `start` of block number `block`."""

    text: str
    block: int
    start: int = 0
    style: Style = _PLAIN
    bold: bool = False

    def cut(self, start: int, end: int | None = None) -> "Part":
        """The characters `start` to `end` of this part without the white space around them."""
        text = self.text
        piece = text[start:] if end is None else text[start:end]
        bare = piece.strip()
        if len(bare) == len(text):
            return self
        lead = len(piece) - len(piece.lstrip()) if len(bare) < len(piece) else 0
        return Part(bare, self.block, self.start + start + lead, self.style, self.bold)

    def trimmed(self) -> "Part":
        """This part without separators at its ends, and without parentheses around it."""
        text = self.text
        start, end = 0, len(text)
        while start < end and (text[start] in _EDGES + ")]}" or text[start : start + 2] == ". "):
            start += 1
        while end > start and (text[end - 1] in _EDGES or text[end - 1] in _OPENERS):
            end -= 1
        if end - start > 1 and text[start] == "(" and _closing(text, start) == end - 1:
            start, end = start + 1, end - 1
        elif text[start : start + 1] == "(" and ")" not in text[start:end]:  # its other half was cut off
            start += 1
        return self.cut(start, end)

    def without_stop(self) -> "Part":
        """This part without a full stop that ends a sentence; "U.S.", "Bros." and "Ltd." keep their own."""
        ends = re.search(r"(?:\w{3}|\))\.$", self.text) and not keeps_stop(self.text)
        return self.cut(0, -1) if ends else self


@dataclass(frozen=True, slots=True)
class Line:
    """One block of the document as the resume parser sees it.

    `beside` when it stands right of the line before; `offset` is where `text` begins in the block's text. `topic` is
    what its label says that it belongs to, whatever section it stands in; `asked` what a form's label asks for that it
    answers, in the head of an entry ("time", "title", "name", "degree", "school"). `columns` is
    what its cells hold, where the first row of their table says that.
    """

    index: int
    text: str
    kind: BlockKind
    level: int
    style: Style
    links: tuple[Link, ...]
    bold_start: int
    beside: bool = False
    offset: int = 0
    topic: SectionKind | None = None
    asked: str = ""
    columns: tuple[str, ...] = ()

    @property
    def is_bullet(self) -> bool:
        """Whether the file marks this line as a bullet."""
        return self.kind is BlockKind.BULLET

    @property
    def look(self) -> tuple[object, ...]:
        """What makes two lines look the same: kind of heading, font, size, weight, colour."""
        style = self.style
        heading = self.level if self.kind is BlockKind.HEADING else 0
        return (heading, style.font, round(style.size * 2), style.bold, style.italic, style.color)

    def part(self) -> Part:
        """The whole line as a part."""
        return Part(self.text, self.index, self.offset, self.style, self.style.bold).cut(0)


def lines_of(blocks: Sequence[Block]) -> list[Line]:
    """The blocks that hold text, as lines; blocks without text (icons with links) and page numbers are left out."""
    return [
        Line(
            index,
            _TAB_BEFORE_COLON.sub(" ", block.text),
            block.kind,
            block.level,
            block.style,
            block.links,
            block.bold_start,
        )
        for index, block in enumerate(blocks)
        if block.text.strip() and not _PAGE_NUMBER.fullmatch(block.text.strip())
    ]


def split_part(part: Part, pattern: re.Pattern[str], *, brackets: bool = True) -> list[Part]:
    """The non-empty pieces of a part between the places where the pattern matches, but for those in a span of years.

    Nor are those taken that stand in any other `brackets`, where these are to stay whole.
    """
    pieces = []
    last = 0
    whole = _BRACKETED_SPAN if brackets else _BRACKETED
    spans = [found.span() for found in whole.finditer(part.text)]
    for match in pattern.finditer(part.text):
        if any(start < match.start() < end for start, end in spans):
            continue
        pieces.append(part.cut(last, match.start()))
        last = match.end()
    pieces.append(part.cut(last))
    return [piece for piece in pieces if piece.text]


def span_of(source: str, part: Part) -> Span:
    """The place of a part in its file."""
    return Span(source, part.block, part.start, part.start + len(part.text))


def statements(source: str, parts: Iterable[Part], level: int = 0) -> tuple[Bullet, ...]:
    """Parts as statements; their ids are given at the end."""
    return tuple(Bullet("", part.text, span_of(source, part), level) for part in parts if part.text)
