"""Markdown: the marks of the file become kinds and looks of blocks; the document's text stays the file's own."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from tailor.model import Block, BlockKind, Document, Note, Style
from tailor.readers.front_matter import PERSON, FrontLine, front_facts, front_lines, front_matter
from tailor.readers.generator_tags import without_generator_tags
from tailor.readers.joining import join_blocks
from tailor.readers.lines import blocks_from_runs, with_text
from tailor.readers.markdown_inline import inline_runs
from tailor.readers.markdown_tags import TAG
from tailor.readers.markdown_terms import Draft, settled
from tailor.readers.typed_bullets import bullet_length
from tailor.readers.wrapping import both_end_in_years, ends_in_span, stops_within

_NO_TEXT = (("<!--", "-->"), ("{% comment", "endcomment"), ("<script", "</script>"), ("<style", "</style>"))
_NOT_A_BREAK = re.compile(r"[^\n]")
_DEFINITION = re.compile(r"^ {0,3}\[([^\]^]+)\]:\s*<?(\S+?)>?(?:\s+[\"'(].*)?$", re.MULTILINE)
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$")
_SETEXT = re.compile(r" {0,3}(=+|-{2,})[ \t]*$")
_RULE = re.compile(r" {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$|:{3,}.*$")
_ITEM = re.compile(r"(\s*)(?:[-*+•◦▪–]|\d{1,3}[.)]|\(\d{1,3}\)(?!\s*\d))[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)")
_FENCE = re.compile(r"\s*(?:```|~~~)")
_QUOTE = re.compile(r" {0,3}(?:>[ \t]?)+")
_HTML_ITEM = re.compile(r"\s*<li\b[^<>]*>\s*(?=\S)", re.IGNORECASE)
_HTML_HEADING = re.compile(r"\s*<h([1-6])\b[^<>]*>(.*?)(?:</h\1>\s*)?$", re.IGNORECASE)
_HTML_BLOCK = re.compile(
    r"\s*</?(?:div|p|ul|ol|li|dl|dt|dd|section|article|header|footer|main|aside|table|tr|td|th|tbody|thead|hr|br|center)\b",
    re.IGNORECASE,
)
_ONLY_TAGS = re.compile(rf"\s*(?:{TAG}\s*)+$", re.IGNORECASE)
_DELIMITERS = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")
_VALUE = re.compile(r" {0,3}:[ \t]+(?=\S)")
_CELL_BORDER = re.compile(r"(?<!\\)\|")
_OWN_LINE = re.compile(r"\s*(?:\*\*|__|([*_])(?!\s).*\1\s*$|\S+@\S+\.\w|https?:|www\.|[\w.-]+\.\w+/)")
_ALL_BOLD = re.compile(r"(\*\*|__)(?:(?!\1).)+\1:?")
_LITTLE_WORD = re.compile(r"(?:^|\s)[^\W\d_A-Z]{1,3}$")
_TICKS = "✓✔✅☑🔹🔸➤►▶"
"""Marks that are set in front of an item beside its own."""

_TAB_STOP = 4
_INDENT = 4.5
_WRAPPED_FROM = 60
_NARROWEST = 24
"""Characters of the shortest line that was broken for want of room: "Ann Reed" above "nurse" was not."""

_LONGER_LINES = 2
_LONGEST_TITLE = 80


@dataclass(slots=True)
class _Reading:
    """What is known of the lines above."""

    drafts: list[Draft] = field(default_factory=list)
    open: bool = False
    empty: bool = False
    fenced: bool = False
    table: bool = False
    indents: list[int] = field(default_factory=list)
    widths: tuple[int, ...] = ()


def read_markdown(text: str, name: str, notes: tuple[Note, ...] = ()) -> Document:
    """The document of a Markdown text; its text is the text as given, into which the blocks' ranges point.

    Headings, lists, tables, definition lists and front matter are understood; comments and the tags of site
    generators are no text. Lines of one paragraph are joined where they were wrapped at a width.
    """
    head, start = front_matter(text, name)
    body, left_out = without_generator_tags(_without_comments(text[start:]))
    shown = text[:start] + body
    addresses = {label.lower(): address for label, address in _DEFINITION.findall(shown)}
    shown = _DEFINITION.sub(_blanked, shown)
    reading = _Reading(widths=tuple(len(line.strip()) for line in shown.splitlines()))
    for offset, line in _lines(shown, start):
        _read_line(reading, line, offset)
    if not reading.drafts or PERSON & head.keys():
        reading.drafts = [*map(_of_front, front_lines(text[:start])), *reading.drafts]
    blocks = [block for draft in settled(reading.drafts) for block in _blocks(draft, addresses)]
    return Document(name, "markdown", text, tuple(with_text(blocks)), tuple(front_facts(head)), (*notes, *left_out))


def _of_front(line: FrontLine) -> Draft:
    kind, level = (BlockKind.HEADING, 1) if line.is_title else (BlockKind.LINE, 0)
    return Draft(kind, level, line.start, line.end, line.text)


def _without_comments(text: str) -> str:
    """The text with comments and code as blanks of the same length."""
    for opening, closing in _NO_TEXT:
        position = 0
        while (start := text.find(opening, position)) >= 0 and (end := text.find(closing, start)) >= 0:
            position = end + len(closing)
            text = text[:start] + _NOT_A_BREAK.sub(" ", text[start:position]) + text[position:]
    return text


def _blanked(match: re.Match[str]) -> str:
    return _NOT_A_BREAK.sub(" ", match[0])


def _lines(text: str, start: int) -> Iterator[tuple[int, str]]:
    offset = start
    for line in text[start:].split("\n"):
        yield offset, line
        offset += len(line) + 1


def _read_line(reading: _Reading, line: str, offset: int) -> None:
    if _FENCE.match(line):
        reading.fenced = not reading.fenced
        reading.open = False
        return
    if not line.strip():
        reading.open, reading.empty, reading.table = False, True, False
        return
    if not reading.fenced and (quote := _QUOTE.match(line)):
        line, offset = line[quote.end() :], offset + quote.end()
    if reading.fenced:
        _add(reading, BlockKind.LINE, 0, line, offset)
        reading.open = False
    elif _ONLY_TAGS.match(line):
        reading.open = False
        return
    elif not (_is_html_mark(reading, line, offset) or _is_mark(reading, line, offset)):
        _read_text(reading, line, offset)
    reading.empty = False


def _is_html_mark(reading: _Reading, line: str, offset: int) -> bool:
    """Read a heading or list item in HTML; False when it is none, and what begins with a block's tag stands apart."""
    if heading := _HTML_HEADING.match(line):
        _add(reading, BlockKind.HEADING, int(heading[1]), heading[2], offset + heading.start(2))
        reading.open, reading.indents = False, []
    elif item := _HTML_ITEM.match(line):
        _add(reading, BlockKind.BULLET, 0, line[item.end() :], offset, offset + item.end())
    else:
        reading.open = reading.open and not _HTML_BLOCK.match(line)
        return False
    return True


def _is_mark(reading: _Reading, line: str, offset: int) -> bool:
    """Read a heading, an underline, a rule, a table's line or a list item; False when it is none."""
    if reading.open and (underline := _SETEXT.match(line)) and _is_title(reading.drafts[-1]):
        reading.drafts[-1].kind = BlockKind.HEADING
        reading.drafts[-1].level = 1 if underline[1].startswith("=") else 2
        reading.open = False
    elif heading := _HEADING.match(line):
        _add(reading, BlockKind.HEADING, len(heading[1]), heading[2], offset + heading.start(2))
        reading.open, reading.indents = False, []
    elif _RULE.match(line):
        reading.open, reading.empty = False, True
    elif _DELIMITERS.match(line) and "-" in line:
        _begin_table(reading)
    elif item := _ITEM.match(line):
        level = _depth(reading.indents, len(item[1].expandtabs(_TAB_STOP)))
        start = item.end() + (bullet_length(line[item.end() :]) if line[item.end()] in _TICKS else 0)
        _add(reading, BlockKind.BULLET, level, line[start:], offset + len(item[1]), offset + start)
    elif _is_row(line) or (reading.table and "|" in line):
        _add(reading, BlockKind.CELL, 0, line, offset)
        reading.drafts[-1].cells = _cells(line)
        reading.open = False
    else:
        return False
    return True


def _is_title(draft: Draft) -> bool:
    """Whether a line under a paragraph makes it a heading; below a long one it is meant as a rule."""
    is_contact = any(sign in draft.text for sign in "@|")
    return draft.kind is BlockKind.LINE and len(draft.text) <= _LONGEST_TITLE and not is_contact


def _begin_table(reading: _Reading) -> None:
    """Take the line above a delimiter row as the head of a table whose rows may have no outer borders."""
    if reading.open and reading.drafts[-1].kind is BlockKind.LINE and "|" in reading.drafts[-1].text:
        head = reading.drafts[-1]
        head.kind, head.cells = BlockKind.CELL, _cells(head.text)
    if reading.drafts and not reading.empty and not reading.table:
        reading.drafts[-1].is_head = bool(reading.drafts[-1].cells)
    reading.open, reading.table = False, True


def _cells(line: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in _CELL_BORDER.split(line.strip().strip("|")))


def _read_text(reading: _Reading, line: str, offset: int) -> None:
    value = _VALUE.match(line)
    if value and reading.drafts and reading.drafts[-1].kind is BlockKind.LINE:
        term = reading.drafts[-1]
        term_end = term.end
        term.kind, term.cells, term.end = (
            BlockKind.CELL,
            (term.text, line[value.end() :].strip()),
            offset + len(line.rstrip()),
        )
        term.is_term, term.text_end, term.value_start = True, term_end, offset + value.end()
        reading.open = False
    elif value and reading.drafts and reading.drafts[-1].is_term:
        _add(reading, BlockKind.BULLET, 0, line[value.end() :], offset, offset + value.end())
        reading.drafts[-1].is_term = True
    elif reading.open and _joins(reading.drafts[-1], line, reading.widths):
        former = reading.drafts[-1]
        former.text = f"{former.text.rstrip()} {line.strip()}"
        former.last_line, former.end = line, offset + len(line.rstrip())
    else:
        if not line.startswith((" ", "\t")):
            reading.indents = []
        _add(reading, BlockKind.LINE, 0, line, offset)


def _joins(former: Draft, line: str, widths: Sequence[int]) -> bool:
    """Whether a line goes on with the paragraph or item above it.

    Markdown joins all lines of a paragraph; people who never look at the rendered page write a line for each thing.
    A line that broke for want of room is long, or the next goes on in lower case, or it ends in a little word or a
    comma.
    """
    last = former.last_line.strip()
    if former.last_line.rstrip("\r").endswith(("  ", "\\")):
        return False
    if former.kind is BlockKind.BULLET and line[0].isspace():
        return True
    if _OWN_LINE.match(line) or _ALL_BOLD.fullmatch(last) or " | " in last or ends_in_span(last):
        return False
    if both_end_in_years(last, line):
        return False
    begins_small = line.strip()[0].islower() and len(last) >= _NARROWEST
    if begins_small or last.endswith(",") or _LITTLE_WORD.search(last) or stops_within(last):
        return True
    return len(last) >= _WRAPPED_FROM and not _had_room(last, line, widths)


def _had_room(last: str, line: str, widths: Sequence[int]) -> bool:
    """Whether the line's first word would have stood beside the last one: other lines of the file are longer."""
    wanted = len(last) + 1 + len(line.split(maxsplit=1)[0])
    return sum(width >= wanted for width in widths) >= _LONGER_LINES


def _add(reading: _Reading, kind: BlockKind, level: int, text: str, start: int, text_start: int = -1) -> None:
    """A new draft; `start` is where its mark begins, `text_start` where its text does."""
    text_start = start if text_start < 0 else text_start
    leading = len(text) - len(text.lstrip()) if text_start == start else 0
    end = text_start + len(text.rstrip())
    reading.drafts.append(Draft(kind, level, start + leading, end, text.strip(), reading.empty, text))
    reading.open = True


def _is_row(line: str) -> bool:
    bare = line.strip()
    return bare.startswith("|") and bare.endswith("|") and len(bare) > 2  # noqa: PLR2004 - two borders hold nothing


def _depth(indents: list[int], indent: int) -> int:
    """The depth of an item in the list, from the indents of the items that it may lie within (which is updated)."""
    while indents and indents[-1] > indent:
        indents.pop()
    if not indents or indent > indents[-1] + 1:
        indents.append(indent)
    return len(indents) - 1


def _blocks(draft: Draft, addresses: Mapping[str, str]) -> list[Block]:
    style = Style(bold=draft.kind is BlockKind.HEADING)
    gap = 1.0 if draft.gap else 0.0
    if draft.cells:
        cells = [_first(cell, addresses, Style(bold=draft.is_head)) for cell in draft.cells]
        found = [cell for cell in cells if cell is not None]
        blocks = [replace(join_blocks(found), level=1 if draft.is_head else 0)] if found else []
    else:
        text = draft.text.removesuffix("\\")
        blocks = blocks_from_runs(
            list(inline_runs(text, addresses, style)), draft.kind, draft.level, indent=draft.level * _INDENT, gap=gap
        )
    return [replace(block, start=draft.start, end=draft.end) for block in blocks]


def _first(cell: str, addresses: Mapping[str, str], style: Style) -> Block | None:
    blocks = blocks_from_runs(list(inline_runs(cell, addresses, style)))
    return join_blocks(blocks, " ", BlockKind.LINE) if blocks else None
