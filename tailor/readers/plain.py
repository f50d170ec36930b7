"""Plain text: pasted postings and resumes, hard-wrapped or a paragraph a line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise

from tailor.model import Block, BlockKind, Document, Note, Style
from tailor.readers.clean import clean_line
from tailor.readers.criteria_lines import part_criteria
from tailor.readers.lines import mark_typed_lists
from tailor.readers.picture_headings import drop_pictures_of_headings
from tailor.readers.typed_bullets import bullet_length, is_lone_bullet, letter_marks, number_of, tight_marks
from tailor.readers.typed_depths import with_depths
from tailor.readers.typed_markup import markup_of, without_emphasis
from tailor.readers.wrapping import (
    begins_row,
    breaks_within,
    ends_in_span,
    ends_in_year,
    is_head_row,
    stops_short,
    tells_of_earlier,
)

POINTS_A_COLUMN = 6.0
"""The width of a character of 10-point typewriter type, to give an indent in points."""

_TAB_STOP = 8
_WIDEST = 130
_NARROWEST = 55
_SLACK = 8
_SLACK_BEFORE_CAPITAL = 3
_LONG_LINE = 45  # characters; a shorter line may be a whole item of a list
_RULE = re.compile(r"([-=_*~#.+•·—–─━═▬])(?:\s*\1)+[\s\-=_*~#.+•·—–─━═▬]*$")
_FRAMED = re.compile(r"^[ \t]*([-=*~#_─═])\1+[ \t]+(?=\S)(?P<title>.*?\S)(?:[ \t]+\1{2,}|[ \t]*\1{3,})[ \t]*$")
_UNDERLINE = re.compile(r"^[ \t]*(?:={3,}|-{3,}|~{3,}|─{3,}|━{3,}|═{3,})[ \t]*$")
_LONGEST_HEADING = 80
_LONGEST_SIGNS = 200
_HEADING_WORDS = 3
_WITHIN = re.compile(  # at the end of a line: no sentence ends here
    r",$|\b(?:an?|the|of|or|and|to|in|with|for|from|by|is|are|be|der|die|das|den|dem|eine?[mnrs]?|und|oder|mit|für|ist"
    r"|sind|les?|la|des?|du|une?|et|ou|avec|pour|est|sont)$",
    re.IGNORECASE,
)
_GAP = re.compile(r"\t|\S {3,}\S")
_LABELLED = re.compile(r"[^\W\d_][^:\t]{1,30}:\s+\S|[^\W\d_][^:\t]{1,30}:$")
_TWO_SPACES = re.compile(r"(?P<label>[^\W\d_](?:[^\s:.!?,;]| (?! )){1,24})  (?=\S)")
_FEWEST_LABELLED = 3
_LEADERS = re.compile(r"(?<=[^\s\d])\s+(?:\.{2,}|_{3,})\s+(?=\S)")
"""What leads from a name to the date at the margin."""

_GLUED = re.compile(r"(·)\s*\S[^\n]*?\s\1\s+\S")
"""A line with a mark that stands in it once more; other marks never part what stands in a head."""

_LINE_END = re.compile(r"[\n\v\f\x85\u2028\u2029]|\r(?!\n)")


@dataclass(slots=True)
class _Line:
    """One line of the file: its range without outer white space, its column, and the empty lines before it."""

    start: int
    end: int
    raw: str
    column: int
    empty_before: bool
    heading: int = 0


@dataclass(slots=True)
class _Paragraph:
    lines: list[_Line] = field(default_factory=list)


def read_plain(text: str, name: str, notes: tuple[Note, ...] = ()) -> Document:
    """The document of a plain text; its text is the text as given, into which the blocks' ranges point.

    A bullet's further lines are joined to it; so are the lines of a paragraph in a text that was wrapped at a width.
    A line that is underlined or framed by signs is a heading. Lines of signs alone are dropped.
    """
    return Document(name, "text", text, tuple(part_criteria(plain_blocks(text), text)), notes=notes)


def plain_blocks(text: str) -> list[Block]:
    """The blocks of a plain text, their ranges pointing into it."""
    lines = _without_empty_bullets(_lines(text))
    _set_labels_apart(lines)
    _set_marks_apart(lines)
    drop_pictures_of_headings(lines)
    width = _wrap_width(lines)
    blocks = [block for paragraph in _paragraphs(lines, width) for block in _items(_block(paragraph), text)]
    return with_depths(mark_typed_lists(blocks))


def _items(block: Block, text: str) -> list[Block]:
    """A block, or the items of a list in one line that the mark it begins with parts ("· soups · stock")."""
    if block.kind is not BlockKind.BULLET or not (glued := _GLUED.match(text, block.start, block.end)):
        return [block]
    parts = re.split(rf"\s+{re.escape(glued[1])}\s+", text[block.start : block.end])
    items: list[Block] = []
    at = block.start
    for part in parts:
        start = text.find(part, at)
        at = start + len(part)
        shown = clean_line(without_emphasis(part.strip().removeprefix(glued[1]).strip()))
        items += [replace(block, text=shown, start=start, end=at)] if shown else []
    return items


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    empty = False
    offset = 0
    pieces = _pieces(text)
    markup = markup_of(pieces)
    for whole in pieces:
        skipped, level = markup.start(whole)
        piece = " " * skipped + whole[skipped:] if skipped else whole
        raw = _LEADERS.sub("\t", piece.strip())
        shown = clean_line(raw)
        if _is_underline(piece, lines, empty=empty):
            lines[-1].heading = 1 if "=" in piece or "═" in piece else 2
        elif not shown or (len(raw) <= _LONGEST_SIGNS and _RULE.match(raw)):
            empty = True
        else:
            indent = piece[: len(piece) - len(piece.lstrip())]
            start = offset + len(indent)
            column = len(indent[skipped:].expandtabs(_TAB_STOP))
            lines.append(_Line(start, start + len(piece.strip()), raw, column, empty and bool(lines), level))
            empty = False
        offset += len(piece) + 1
    return lines


def _set_labels_apart(lines: list[_Line]) -> None:
    """Put a tab where labels and values stand two spaces apart: "Salary  26,000", in several lines below each other."""
    labelled = [_has_label(line.raw) for line in lines]
    for has_label, run in groupby(range(len(lines)), key=labelled.__getitem__):
        numbers = list(run)
        for number in numbers if has_label and len(numbers) >= _FEWEST_LABELLED else ():
            lines[number].raw = _TWO_SPACES.sub(r"\g<label>\t ", lines[number].raw, count=1)


def _set_marks_apart(lines: list[_Line]) -> None:
    """Put a space behind the marks of a list that has none ("-Load vans"), and a sign for the letter "o" as a mark."""
    for number in letter_marks([(line.column, line.raw) for line in lines]):
        lines[number].raw = f"•{lines[number].raw[1:]}"
    for number in tight_marks([line.raw for line in lines]):
        lines[number].raw = f"{lines[number].raw[0]} {lines[number].raw[1:]}"


def _has_label(raw: str) -> bool:
    return _TWO_SPACES.match(raw) is not None and raw.count("  ") == 1 and not bullet_length(raw)


def _pieces(text: str) -> list[str]:
    """The lines of a text; a two-character line end leaves its first character on the line as white space."""
    return _LINE_END.split(text)


def _is_underline(piece: str, lines: list[_Line], *, empty: bool) -> bool:
    if empty or not lines or not _UNDERLINE.match(piece.rstrip("\r")):
        return False
    former = lines[-1]
    return len(former.raw) <= _LONGEST_HEADING and not bullet_length(former.raw) and not former.heading


def _wrap_width(lines: list[_Line]) -> int:
    """The width at which a text was wrapped, 0 when each of its lines is a paragraph.

    A wrapped text has no long lines, and its lines go on in lower case only where the next word had no room.
    """
    lengths = sorted(line.column + len(line.raw) for line in lines if not _GAP.search(line.raw))
    if not lengths or lengths[len(lengths) * 49 // 50] > _WIDEST:
        return 0
    width = max(length for length in lengths if length <= _WIDEST) if lengths[0] <= _WIDEST else 0
    if width < _NARROWEST:
        return 0
    full = short = 0
    for line, following in pairwise(lines):
        if following.empty_before or not following.raw[0].islower() or _begins_otherwise(following.raw):
            continue
        if is_head_row(line.raw):
            continue
        if _had_no_room(line, following, width):
            full += 1
        else:
            short += 1
    return width if full > short else 0


def _begins_otherwise(raw: str) -> bool:
    """Whether a line that begins in lower case is a bullet or an address."""
    return bool(bullet_length(raw)) or "@" in raw.split(maxsplit=1)[0] or raw.startswith(("http", "www."))


def _had_no_room(line: _Line, following: _Line, width: int) -> bool:
    first_word = following.raw.split(maxsplit=1)[0]
    slack = _SLACK if first_word[0].islower() else _SLACK_BEFORE_CAPITAL
    return line.column + len(line.raw) + 1 + len(first_word) > width - slack


def _without_empty_bullets(lines: list[_Line]) -> list[_Line]:
    """The lines without bullets that nothing stands behind: an empty line follows, or another bullet, or a heading.

    A heading is a few words in a text whose bullets stand in the lines of their texts.
    """
    kept: list[_Line] = []
    skipped = False
    listed = any(bullet_length(line.raw) for line in lines)
    for at, line in enumerate(lines):
        item = any(is_lone_bullet(lines[near].raw) for near in (at - 2, at + 2) if 0 <= near < len(lines))
        if is_lone_bullet(line.raw) and _has_nothing_below(lines[at + 1 : at + 2], listed=listed and not item):
            skipped = skipped or line.empty_before
            continue
        kept.append(replace(line, empty_before=line.empty_before or skipped))
        skipped = False
    return kept


def _has_nothing_below(below: Sequence[_Line], *, listed: bool) -> bool:
    if not below:
        return listed
    if below[0].empty_before or below[0].heading:
        return True
    text = below[0].raw
    if bullet_length(text) or is_lone_bullet(text):
        return True
    return listed and text[0].isupper() and len(text.split()) <= _HEADING_WORDS and text[-1] != "."


def _paragraphs(lines: list[_Line], width: int) -> list[_Paragraph]:
    paragraphs: list[_Paragraph] = []
    for line in lines:
        if paragraphs and _continues(paragraphs[-1], line, width):
            paragraphs[-1].lines.append(line)
        else:
            paragraphs.append(_Paragraph([line]))
    return paragraphs


def _continues(paragraph: _Paragraph, line: _Line, width: int) -> bool:
    first, former = paragraph.lines[0], paragraph.lines[-1]
    if is_lone_bullet(former.raw):
        return True
    if line.empty_before or line.heading or former.heading or _starts_anew(line):
        return False
    mark = bullet_length(first.raw) or number_of(first.raw)[1]
    room = len(former.raw) < _LONG_LINE or _LABELLED.match(first.raw[mark:])
    if mark and room and _LABELLED.match(line.raw):
        return False
    of_item = mark and (line.column > first.column or former.raw.endswith(",") or _breaks_off(former, line))
    if of_item or (breaks_within(former.raw, line.raw) and line.column == former.column):
        return True
    wrapped = width and (_had_no_room(former, line, width) or _is_open(former, line, width))
    if not wrapped or former.raw.endswith(":") or _GAP.search(former.raw) or _ends_at(first, former, line):
        return False
    return line.column == former.column or (bool(mark) and line.column >= first.column) or former is first


def _ends_at(first: _Line, former: _Line, line: _Line) -> bool:
    """Whether a line is a whole row of a head, or the next one is."""
    head = former is first and is_head_row(former.raw)
    dated = former is first and not bullet_length(first.raw) and ends_in_year(former.raw) and line.raw[:1].isupper()
    return head or dated or ends_in_span(former.raw) or begins_row(former.raw, line.raw)


def _breaks_off(former: _Line, line: _Line) -> bool:
    """Whether a long line of a bullet was wrapped without an indent: it has no end, and the next begins as one's rest.

    That begins small, or with a name behind a little word, which ends no item ("... for the" and "North Sea crews").
    """
    if former.raw[-1] in ".;:!?":
        return False
    named = stops_short(former.raw) and not line.raw.isupper() and not ends_in_span(line.raw)
    small = len(former.raw) >= _LONG_LINE and line.raw[0].islower()
    return small or (named and 2 * len(former.raw) >= _LONG_LINE)


def _is_open(former: _Line, line: _Line, width: int) -> bool:
    """Whether a line of a wrapped text stops within a sentence, though the next word had room."""
    long = 2 * len(former.raw) >= width and bool(_WITHIN.search(former.raw))
    return long and (line.raw[0].islower() or former.raw[-1].isalpha())


def _starts_anew(line: _Line) -> bool:
    marked = bullet_length(line.raw) or number_of(line.raw)[1] or _frame(line)
    return bool(marked or _GAP.search(line.raw) or tells_of_earlier(line.raw))


def _frame(line: _Line) -> re.Match[str] | None:
    return _FRAMED.match(line.raw) if len(line.raw) <= _LONGEST_SIGNS else None


def _block(paragraph: _Paragraph) -> Block:
    first, last = paragraph.lines[0], paragraph.lines[-1]
    kind, level = BlockKind.LINE, 0
    text = clean_line(without_emphasis(" ".join(line.raw for line in paragraph.lines)))
    framed = _frame(first) if len(paragraph.lines) == 1 else None
    if first.heading:
        kind, level = BlockKind.HEADING, first.heading
    elif framed:
        kind, level, text = BlockKind.HEADING, 2, clean_line(framed["title"])
    elif mark := bullet_length(text):
        kind, text = BlockKind.BULLET, text[mark:]
    style = Style(indent=first.column * POINTS_A_COLUMN, gap=1.0 if first.empty_before else 0.0)
    return replace(Block(text, kind, level, style), start=first.start, end=last.end)
