"""Headings that a badly pasted posting holds within its lines, set at the beginning of lines of their own."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tailor.model import Block, BlockKind, Document, LineRole
from tailor.parsing.posting_headings import heading_role, heads_a_fact, is_known_heading, known_words
from tailor.parsing.words import read_words
from tailor.text import fold, guess_language, locate
from tailor.vocabulary import load_vocabulary

_SECTIONS = frozenset({LineRole.REQUIREMENT, LineRole.NICE, LineRole.DUTY, LineRole.BENEFIT})
# What stands behind such a heading: the first item of its list, perhaps with a colon before it, or the line's end.
_CLOSED = re.compile(
    r"(?<=[\w)])\s*(?P<colon>[:?]?)"
    r"(?:\s*(?:[•▪●◦·✓✔➢►]|[*–—-](?=\s?[A-ZÀ-Þ\d])|$)|(?<=:)\s+(?=\S)|(?P<tight>(?<=:)(?=[A-ZÀ-Þ\d])))"
    r"|(?P<glued>(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ]|\d)|(?<=[A-ZÀ-Þ]{2})(?=[A-ZÀ-Þ][a-zà-ÿ]|\d))"
    r"|(?P<capitals>(?<=[A-ZÀ-Þ]{2})(?=[A-ZÀ-Þ]{2,4}\b))"
)
_OPENS_ITEM = re.compile(r"[•▪●◦·✓✔➢►*–—-]\s*$")
_CAPITAL = re.compile(r"¿?[A-ZÀ-Þ]")
_BEFORE = re.compile(r"[\w%+#)’'-]+[.;!]?\s*$")
# Words that rate a single item as often as they head a list: "Degree in law (essential)", "French desirable".
_RATES = re.compile(
    r"(?:essential|desirable|required|preferred|optional|mandatory|advantageous|beneficial|wünschenswert|erforderlich"
    r"|zwingend|notwendig|vorteilhaft|exig[ée]e?s?|souhait[ée]e?s?|souhaitables?|requise?s?|appréci[ée]e?s?|deseable|requerido)",
    re.IGNORECASE,
)
_SHORTEST, _LONGEST = 5, 60  # characters of a heading
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class _Found:
    """A heading at `start` of a block's text; `sure` where a colon or the lack of a space sets it apart.

    `end` is where it ends if the first item touches it, else -1; `glued` if not even a colon is between them.
    """

    block: int
    start: int
    end: int
    words: str
    role: LineRole
    sure: bool
    ends_line: bool
    glued: bool = False


def with_headings_apart(document: Document) -> tuple[Document, bool]:
    """The document with a block from each heading on that was pasted into the line before its list.

    Only where several lists of different kinds were pasted so: one heading alone may be the words of an item.

    Returns:
        The document, and whether headings touch the items behind them, as words of other lines will then do too.
    """
    found = [one for one in _all_headings(document) if one.start or not one.ends_line]
    plain = [one for one in found if one.sure or not _RATES.fullmatch(one.words)]
    told = Counter(one.words for one in found)
    sure = [one for one in found if one in plain or (len(plain) >= _FEWEST and told[one.words] == 1)]
    told_apart = any(one.start or one.end > 0 for one in sure)
    if len({one.role for one in sure}) < _FEWEST or not told_apart:
        return document, False
    parts = [
        part
        for at, block in enumerate(document.blocks)
        for part in _parted(block, [one for one in sure if one.block == at], document.text)
    ]
    return replace(document, blocks=tuple(parts)), any(one.glued for one in sure)


def _all_headings(document: Document) -> Iterator[_Found]:
    """The headings within blocks; those at the end of lines only where hardly any heading has a line of its own."""
    blocks = document.blocks
    own = sum(heading_role(block.text) in _SECTIONS and is_known_heading(block.text) for block in blocks)
    german = guess_language(document.text) == "de"
    for number, block in enumerate(blocks):
        below = blocks[number + 1] if number + 1 < len(blocks) else None
        over_list = own < _FEWEST and below is not None and below.kind is BlockKind.BULLET
        if block.kind in {BlockKind.LINE, BlockKind.BULLET} and "\t" not in block.text:
            yield from _headings(block.text, number, german=german, over_list=over_list)


def _headings(text: str, number: int, *, german: bool, over_list: bool) -> Iterator[_Found]:
    cursor = 0
    for closed in _CLOSED.finditer(text):
        ends_line = closed.end() == len(text)
        if ends_line and not over_list:
            continue
        start = next(_starts(text, cursor, closed, german=german), -1)
        if start < 0:
            continue
        touched = any(closed[name] is not None for name in ("tight", "glued", "capitals"))
        words = known_words(text[start : closed.start()])
        sure = bool(closed["colon"]) or not start or text[start - 1].isalnum()
        role = heading_role(words) or LineRole.OTHER
        glued = touched and closed["tight"] is None
        yield _Found(number, start, closed.end() if touched else -1, words, role, sure, ends_line, glued)
        cursor = closed.end()


def _starts(text: str, cursor: int, closed: re.Match[str], *, german: bool) -> Iterator[int]:
    """Where a heading of a section may begin that ends at a place, the longest first."""
    for capital in _CAPITAL.finditer(text, max(cursor, closed.start() - _LONGEST), closed.start()):
        start, heading = capital.start(), text[capital.start() : closed.start()]
        if closed["colon"] and is_known_heading(heading) and heading_role(heading) is LineRole.CONDITION:
            return  # "Physical Requirements:" are no requirements
        parted = (
            closed["colon"] or not start or text[start - 1].isalnum() or _is_apart(text[:start], heading, german=german)
        )
        whole = closed["capitals"] is None or (" " in heading and heading.isupper())
        whole = whole and (closed["tight"] is None or not start or heading.isupper())
        is_item = not closed["colon"] and (_OPENS_ITEM.search(text[:start]) or load_vocabulary().get(heading))
        if parted and whole and not is_item and _heads_section(heading):
            yield start


def _heads_section(heading: str) -> bool:
    cased = heading.strip("¿")[:2].istitle() or heading.isupper()  # no "ET certification" of "CET certification"
    known = len(heading) >= _SHORTEST and cased and heading_role(heading) in _SECTIONS
    return known and is_known_heading(heading) and not heads_a_fact(heading)


def _is_apart(before: str, heading: str, *, german: bool) -> bool:
    """Whether the word before a heading may be the last of another line: no "the", nor in German an adjective."""
    last = _BEFORE.search(before)
    if last is None or fold(last[0].strip()) in read_words("joiners.txt"):
        return last is None
    return not german or " " in heading or not last[0][0].islower() or last[0].rstrip().endswith((".", ";", "!"))


def _parted(block: Block, found: Sequence[_Found], text: str) -> Iterator[Block]:
    """A block in parts that begin at its headings; the first part is what the block was."""
    if not found:
        yield block
        return
    heads = {one.start: one.end for one in found if one.end > 0}
    starts = sorted({0, *(one.start for one in found), *heads.values()})
    cursor = block.start
    for start, end in zip(starts, [*starts[1:], len(block.text)], strict=True):
        piece = block.text[start:end].strip(" :\t" if start in heads else None)
        place = locate(piece, text, cursor, block.end)
        if piece and place is not None:
            first = block.start if not start else place[0]
            cursor = block.end if end == len(block.text) else place[1]
            kind = BlockKind.HEADING if start in heads else BlockKind.LINE if start else block.kind
            yield replace(block, text=piece, kind=kind, start=first, end=cursor, bold_start=0)
