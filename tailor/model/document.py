"""What every reader gives: the lines of a file in reading order, whatever its format was."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a file: characters `start` to `end` (exclusive) of block number `block` of `source`."""

    source: str
    block: int
    start: int
    end: int


class BlockKind(StrEnum):
    """What the file itself says a block is; a reader does not guess from the words."""

    HEADING = "heading"
    BULLET = "bullet"
    LINE = "line"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class Style:
    """How a block looks, where the format tells.

    `size`, `indent`, `left` and `top` are points (0 where unknown); `left` and `top` count from the page's upper
    left corner. `gap` is the empty space above the block in its own line heights (0 at a page's top or unknown).
    `column` numbers the columns of a page, or a Word file's text boxes, in reading order; `page` counts from 1 (0 for
    formats without pages).
    `margin` when it is of a header or footer that the file repeats on its pages, other than the first page's header, or
    runs another way than the page's text.
    """

    size: float = 0.0
    bold: bool = False
    italic: bool = False
    underline: bool = False
    font: str = ""
    color: str = ""
    indent: float = 0.0
    left: float = 0.0
    top: float = 0.0
    gap: float = 0.0
    column: int = 0
    page: int = 0
    margin: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """An address behind characters `start` to `end` of a block's text (an empty range: behind an icon)."""

    url: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Block:
    """One line, paragraph, heading, bullet or table cell.

    `text` is in its compatible form (`tailor.text.compatible_form`), without the bullet glyph, soft-wrapped lines of
    one bullet or paragraph joined where the format knows that they belong together. **A tab in `text` marks a visible
    gap** (a tab stop, a date at the right margin, the next cell of a table row). `level` is a heading's level (1 to 6)
    or a list's depth (0 outermost); of a table's row it is 1 where the file marks that as the heads of its columns.
    `bold_start` is how many leading characters are bold when only the beginning is ("Title, Organisation").
    `start` and `end` are the block's range in `Document.text`, its bullet glyph and line breaks included.
    `paragraphs` number the Word paragraphs that the block was read from, counted from 0 in the order in which they
    stand in the file's main part; empty for other parts and formats.
    """

    text: str
    kind: BlockKind = BlockKind.LINE
    level: int = 0
    style: Style = Style()
    links: tuple[Link, ...] = ()
    bold_start: int = 0
    start: int = 0
    end: int = 0
    paragraphs: tuple[int, ...] = ()


class NoteKind(StrEnum):
    """What a note is about."""

    IMAGE = "image"
    HIDDEN = "hidden"
    UNREAD = "unread"
    SECTION = "section"
    DATES = "dates"
    COLUMNS = "columns"
    LANGUAGE = "language"
    LINK = "link"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Note:
    """Something that could not be read or used; `may_hide` when requirements could be held there."""

    kind: NoteKind
    text: str
    may_hide: bool = False
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A value that the file states outside its running text.

    Names in use: `title company location salary language contact_name contact_email closing_date reference`
    (JSON-LD, page metadata), `page_title` (the title tag or document property as it stands), `site_name`, `controls`
    (how many fields there are to fill in), `button` (what one of its buttons says), `sender_name`,
    `sender_email`, `sent` (a message's day).
    """

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Document:
    """A file as lines: `source` is its name for messages, `format` one of docx pdf html markdown text json yaml.

    `text` is the whole text, into which the blocks' ranges point: for plain text the text exactly as given, for other
    formats the blocks' texts with a line break between. `data` holds the parsed content of a structured file (JSON,
    YAML), for which `blocks` is empty.
    """

    source: str
    format: str
    text: str
    blocks: tuple[Block, ...]
    facts: tuple[Fact, ...] = ()
    notes: tuple[Note, ...] = ()
    data: Mapping[str, object] | None = None

    def fact(self, name: str) -> str:
        """The value of the first fact of that name, or an empty string."""
        return next((fact.value for fact in self.facts if fact.name == name), "")
