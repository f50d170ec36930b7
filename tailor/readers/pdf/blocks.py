"""Paragraphs to blocks: text, style and links."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from tailor.model import Block, BlockKind, Link, Style
from tailor.readers.pdf.file_words import FileWords
from tailor.readers.pdf.glyphs import Letter, PageLink
from tailor.readers.pdf.hyphens import joint
from tailor.readers.pdf.letters import SOFT_HYPHEN, is_unknown
from tailor.readers.pdf.paragraphs import Paragraph
from tailor.readers.pdf.right_to_left import as_read
from tailor.readers.pdf.runs import Run

_MOSTLY_BOLD = 0.95


@dataclass(frozen=True, slots=True)
class Place:
    """Where a paragraph stands: its page and column, the gap above it in line heights, its list level."""

    page: int
    column: int
    gap: float
    indent: float
    level: int = 0


def block_of(paragraph: Paragraph, place: Place, links: Sequence[PageLink], words: FileWords) -> Block:
    """The block of a paragraph; its text may be empty, when it is nothing but icons with links."""
    letters = _letters(paragraph, words, place.indent)
    first = paragraph.before[0] if paragraph.before else paragraph.first
    shown = [letter for letter in letters if letter.text.strip()]
    return Block(
        text="".join(letter.text for letter in letters),
        kind=_kind(paragraph),
        level=place.level if paragraph.first.bullet else 0,
        style=_style(shown, first, place),
        links=_links(letters, links),
        bold_start=_bold_start(letters),
    )


def _kind(paragraph: Paragraph) -> BlockKind:
    if paragraph.first.bullet:
        return BlockKind.BULLET
    return BlockKind.CELL if paragraph.first.whole and paragraph.after else BlockKind.LINE


def text_of(run: Run) -> str:
    """A run's words alone."""
    return " ".join("".join(letter.text for letter in run.letters if not is_unknown(letter.text)).split())


def _letters(paragraph: Paragraph, words: FileWords, indent: float) -> list[Letter]:
    """The paragraph's letters, its lines joined and its cells parted by tabs, without blanks at the ends."""
    letters: list[Letter] = []
    for cell in paragraph.before:
        letters += [*_shown(cell, indent), _blank("\t", cell.letters[-1])]
    for place, run in enumerate(paragraph.texts):
        line = _shown(run, indent)
        if place and letters and line:
            cut, blank = joint("".join(letter.text for letter in letters[-60:]), text_of(run), words)
            letters = letters[: len(letters) - cut]
            if blank and letters:
                letters.append(_blank(blank, letters[-1]))
        letters += line
    for cell in (*paragraph.after, *paragraph.asides):
        letters += [_blank("\t", cell.letters[0]), *_shown(cell, indent)]
    return _collapsed(letter._replace(text="-") if letter.text == SOFT_HYPHEN else letter for letter in letters)


def _blank(text: str, beside: Letter) -> Letter:
    return beside._replace(text=text, link=-1)


def _shown(run: Run, indent: float) -> list[Letter]:
    letters = [letter._replace(text="") if is_unknown(letter.text) else letter for letter in run.letters]
    return as_read(letters, indent)


def _collapsed(letters: Iterable[Letter]) -> list[Letter]:
    """Letters without outer blanks; of several blanks one stays, a tab if there is one."""
    kept: list[Letter] = []
    blank: Letter | None = None
    has_text = False
    for letter in letters:
        if letter.text in {" ", "\t"}:
            if has_text and (blank is None or letter.text == "\t"):
                blank = letter
            continue
        if letter.text and blank is not None:
            kept.append(blank)
            blank = None
        has_text = has_text or bool(letter.text)
        kept.append(letter)
    return kept


def _style(letters: Sequence[Letter], first: Run, place: Place) -> Style:
    faces = Counter(letter.face for letter in letters)
    if not faces:
        return Style(left=first.x0, top=first.top, gap=place.gap, column=place.column, page=place.page)
    face = faces.most_common(1)[0][0]
    sizes = Counter(round(letter.size, 1) for letter in letters)
    return Style(
        size=sizes.most_common(1)[0][0],
        bold=sum(count for face, count in faces.items() if face.bold) >= _MOSTLY_BOLD * len(letters),
        italic=sum(count for face, count in faces.items() if face.italic) >= _MOSTLY_BOLD * len(letters),
        font=face.font,
        color=face.color,
        indent=round(place.indent, 1),
        left=round(first.left, 1),
        top=round(first.top, 1),
        gap=round(place.gap, 2),
        column=place.column,
        page=place.page,
    )


def _links(letters: Sequence[Letter], links: Sequence[PageLink]) -> tuple[Link, ...]:
    found = []
    offset = 0
    for number, group in groupby(letters, key=lambda letter: letter.link):
        length = sum(len(letter.text) for letter in group)
        if number >= 0:
            found.append(Link(links[number].url, offset, offset + length))
        offset += length
    return _merged_links(found, "".join(letter.text for letter in letters))


def _merged_links(links: Iterable[Link], text: str) -> tuple[Link, ...]:
    """Neighbouring ranges of one address as one: a link that wraps has an area on each line."""
    merged: list[Link] = []
    for link in links:
        last = merged[-1] if merged else None
        if last is not None and last.url == link.url and not text[last.end : link.start].strip():
            merged[-1] = Link(link.url, last.start, link.end)
        else:
            merged.append(link)
    return tuple(merged)


def _bold_start(letters: Sequence[Letter]) -> int:
    """The length of the bold beginning, 0 when nothing or all is bold."""
    text = ""
    for letter in letters:
        if letter.text.strip() and not letter.face.bold:
            return len(text.rstrip())
        text += letter.text
    return 0
