"""A posting's blocks -> segments: one bullet, heading or sentence each, with its place in the text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tailor.model import Block, BlockKind, Document, LineRole
from tailor.parsing.posting_board_marks import labels_marked, part_marked
from tailor.parsing.posting_heading_forms import (
    is_stopped_heading,
    is_stopped_label,
    leads_in,
    run_in_heading,
    stands_over_lines,
)
from tailor.parsing.posting_headings import heading_role, is_freely_worded, is_known_heading
from tailor.parsing.posting_inline import heading_behind, heading_within, inline_headings
from tailor.parsing.posting_items import is_fragment, is_plain_label
from tailor.parsing.posting_label_runs import part_labels
from tailor.parsing.posting_loud_headings import part_loud_heading
from tailor.parsing.posting_patterns import pattern
from tailor.parsing.posting_seams import has_inner_mark, is_glued, open_runs, open_seams
from tailor.parsing.posting_sentences import posting_sentences
from tailor.text import guess_language, locate

_LONGEST_HEADING = 9  # words
_WORD_IN_CAPITALS = re.compile(r"[^\W\d_]{4}")  # capitals alone make no heading of "SQL", "GS-12" or "CPSM"
_DATUM = re.compile(r"\d{3}|, [A-Z]{2}$")  # a number or "Town, ST" is no heading
_QUESTION_WORD = re.compile(r"\s*(?:what|who|was|wen|wer|que|qui|quel\w*|qu['’])\b", re.IGNORECASE)
_OF_WISHES = re.compile(
    r"(?:it|that|this) (?:would|will|['’]d) be \w+ if\b|(?:nice|great|lovely|good) to have\b", re.IGNORECASE
)
_LONGEST_BARE = 3  # words
_LONGEST_LEAD = 15  # words of a sentence that opens lines with its colon
_LONGEST_OVER_LIST = 30  # words of one that opens a list and says so
_FOLLOWS = re.compile(  # "One year of experience, which includes:" asks itself
    r"\b(?:following|these|below|folgende\w*|diese\w*|suivant\w*|ci-dessous)\b[^.,;]{0,40}:$", re.IGNORECASE
)
_STOP = re.compile(r"[.!?…][\"'”’)]*\s")


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a posting at `start` to `end` of the document's text; `inline` for a heading inside running text."""

    text: str
    start: int
    end: int
    bullet: bool = False
    heading: bool = False
    level: int = 0
    block: int = 0
    inline: bool = False


def split_segments(document: Document, *, glued: bool = False) -> tuple[Segment, ...]:
    """The segments of a document in order.

    A block is a heading when the file says so, or when it is short and looks like one: it ends with a colon, is bold or
    in capitals, or is a known heading with bullets or text below. A paragraph is split into sentences, and a badly
    pasted one also where two lines were glued together.

    Args:
        document: The posting's.
        glued: Whether it is known that words were glued together; else the text has to show it.
    """
    blocks = [block for block in document.blocks if block.text.strip()]
    glued = glued or is_glued(document.text)
    page = _Page(
        shouting=sum(block.text.isupper() for block in blocks) * 2 > len(blocks),
        spaced=any(block.style.gap > 0 for block in blocks),
        glued=glued,
        language=guess_language(document.text) if glued else "",
    )
    segments: list[Segment] = []
    for number, block in enumerate(blocks):
        before = blocks[number - 1] if number else None
        if is_heading_block(block, before, blocks[number + 1 : number + 3], page):
            segments.append(
                Segment(block.text.strip(), block.start, block.end, heading=True, level=block.level or 7, block=number)
            )
        else:
            whole = _is_labelled_item(blocks, number)
            pieces = [replace(piece, block=number) for piece in _pieces(block, document.text, page, whole=whole)]
            over_list = number + 1 < len(blocks) and blocks[number + 1].kind is BlockKind.BULLET
            may_lead = block.kind is BlockKind.LINE or (block.kind is BlockKind.BULLET and has_inner_mark(block.text))
            segments += _with_lead(pieces) if over_list and may_lead else pieces
    return tuple(segments)


def _is_labelled_item(blocks: Sequence[Block], number: int) -> bool:
    """Whether a bullet begins with a label of its own, as one beside it does ("Schedule: keep every shift filled")."""
    near = [at for at in (number - 1, number, number + 1) if 0 <= at < len(blocks)]
    labelled = [at for at in near if blocks[at].kind is BlockKind.BULLET and _LABEL.match(blocks[at].text)]
    return number in labelled and len(labelled) > 1


def _with_lead(pieces: list[Segment]) -> list[Segment]:
    """The pieces of a paragraph over a list, whose last sentence may lead to the list by its colon."""
    last = pieces[-1] if pieces else None
    if last is None or not last.text.endswith(":") or len(last.text.split()) > _longest_lead(last.text):
        return pieces
    return [*pieces[:-1], replace(last, bullet=False, heading=True, inline=False)]


def _longest_lead(text: str) -> int:
    """The most words that a sentence above a list may have to lead to it."""
    return _LONGEST_OVER_LIST if _FOLLOWS.search(text) and not _STOP.search(text) else _LONGEST_LEAD


@dataclass(frozen=True, slots=True)
class _Page:
    """What holds for a whole posting: most is in capitals, gaps between its lines are known, lines were glued."""

    shouting: bool = False
    spaced: bool = False
    glued: bool = False
    language: str = ""


def is_heading_block(block: Block, before: Block | None, below: Sequence[Block], page: _Page) -> bool:
    """Whether a block stands as a heading over what follows; the first block is one only by the list of headings.

    Args:
        block: The block.
        before: The one before it; None for the posting's first.
        below: The next two blocks, as far as there are any.
        page: What holds for all of them.
    """
    following = next(iter(below), None)
    text = block.text.strip()
    labels = following is not None and labels_marked(text, following.text)
    if labels or (block.kind is BlockKind.BULLET and _is_heading_item(block, following)):
        return True
    if block.kind is not BlockKind.LINE or "\t" in text or has_inner_mark(text):
        return block.kind is BlockKind.HEADING
    opens_description = following is not None and pattern("lines", "full_description").fullmatch(text.strip(" :"))
    over_list = following is not None and following.kind is BlockKind.BULLET
    longest = _longest_lead(text) if over_list else _LONGEST_LEAD
    leads = text.endswith((":", "...", "…")) and len(text.split()) <= longest and following is not None
    if opens_description or (leads and (over_list or heading_role(text) or stands_over_lines(text, below))):
        return True
    first_of_two = over_list and (before is None or before.kind is BlockKind.BULLET) and leads_in(text)
    stopped = is_stopped_heading(text) or (block.style.bold and following is not None and is_stopped_label(text))
    if first_of_two or stopped or not _is_short_label(text):
        return first_of_two or stopped
    if before is None or following is None:
        return before is None and is_known_heading(text)
    parts_lists = before.kind is BlockKind.BULLET and (block.style.gap > 0 or not page.spaced)
    over_items = over_list and (parts_lists or all(one.kind is BlockKind.BULLET for one in below[1:]))
    plain = (over_items and is_plain_label(text)) or stands_over_lines(text, below)
    return plain or _looks_like_heading(block, following, over_list=over_list, page=page)


def _is_heading_item(block: Block, following: Block | None) -> bool:
    """Whether an item of a list stands as the heading of those below it: known words, bold or before a colon."""
    text = block.text.strip()
    over = following is not None and following.kind is BlockKind.BULLET and not following.style.bold
    marked = (block.style.bold or text.endswith(":")) and not has_inner_mark(text)
    return over and marked and _is_short_label(text) and heading_role(text) is not None


def _is_short_label(text: str) -> bool:
    if text.endswith(")") and is_known_heading(text):
        return True
    stopped = text.endswith((",", ";")) or (text.endswith(".") and not is_known_heading(text))
    plain = not stopped and ": " not in text and not _DATUM.search(text)
    return plain and len(text.split()) <= _LONGEST_HEADING


def _looks_like_heading(block: Block, following: Block, *, over_list: bool, page: _Page) -> bool:
    text = block.text.strip()
    capitals = text.isupper() and " " in text and _WORD_IN_CAPITALS.search(text) is not None
    loud = block.style.bold or (not page.shouting and capitals)
    if heading_role(text) is LineRole.LEGAL and not loud and is_fragment(following.text, _LONGEST_HEADING):
        return False  # "Safeguarding" in a list of what is asked: the small print has sentences
    over_glued = page.glued and len(following.text) > len(text) and ":" not in text
    set_apart = block.style.gap > following.style.gap or over_glued
    bold_alone = block.style.bold and not following.style.bold and heading_role(text) is not None
    if is_known_heading(text) or bold_alone or (set_apart and is_freely_worded(text)):
        return True
    if over_list and heading_role(text) is not None:
        return True
    if text.endswith((":", "?", "…", "...")):
        return over_list or loud
    return loud and (over_list or len(following.text) > len(text))


def _pieces(block: Block, text: str, page: _Page, *, whole: bool) -> Iterator[Segment]:
    """The pieces of a block, a `whole` one as it is."""
    bullet = block.kind in {BlockKind.BULLET, BlockKind.CELL}
    cursor = block.start
    labelled = False
    lead = "" if bullet else run_in_heading(block)
    rest = block.text[len(lead) :]
    split = [(block.text, False)] if whole else [*_split_text(rest, page, bullet=bullet)]
    split = [(lead.strip(), True), *split] if lead else split
    for piece, heading in split:
        place = locate(piece, text, cursor, block.end) or locate(piece, text, block.start, block.end)
        start, end = place or (block.start, block.end)
        cursor = end
        labelled = labelled or (heading and block.kind is BlockKind.CELL)
        told = labelled and piece.endswith(".")
        yield Segment(
            piece, start, end, bullet=bullet and not heading and not told, heading=heading, level=7, inline=heading
        )


def _split_text(text: str, page: _Page, *, bullet: bool) -> Iterator[tuple[str, bool]]:
    """The pieces of a block's text, each with whether it is a heading inside running text.

    A line break inside a bullet of usual length ends nothing, nor does a lone seam.
    """
    apart = part_loud_heading(text)
    glued = page.glued or apart != text
    runs = open_runs(part_labels(part_marked(apart)), bullet=bullet)
    whole = bullet and len(text) < _LONG_BULLET and runs == text
    seams = runs.replace("\n", " ") if whole else runs
    opened = seams if whole and not glued else open_seams(seams, glued=glued, language=page.language)
    headed = False
    for part, heading in inline_headings(opened, bullet=bullet):
        if heading:
            headed = heading_role(part) is not LineRole.ABOUT
            yield part, True
            continue
        lines = re.split(r";\s+", part) if headed and "\n" not in part else part.splitlines()
        for line, below in zip(lines, [*lines[1:], ""], strict=True):
            item, marked = _LONE_MARK.sub("", line.strip(" •▪●◦·")), line.startswith("•")
            over = marked and below.startswith("•")
            parted = heading_behind(item, marked=marked, over=over) if len(lines) > 1 or marked else None
            closed = heading_within(item) if marked and not parted else None
            if (
                len(lines) > 1
                and not parted
                and (_leads(item) or (item and line is not lines[-1] and not marked and _is_short_heading(item, lines)))
            ):
                yield item, True
                continue
            if parted := parted or (closed[:2] if closed else None):
                yield parted[0], False
                yield parted[1], True
                if not closed:
                    continue
                item = closed[2]
            one = (bullet and len(item) < _LONG_BULLET) or (len(item) <= _SHORT_LINE and not _STOP.search(item))
            sentences = (sentence for sentence in ([item] if one else posting_sentences(item)) if sentence.strip())
            yield from ((sentence.strip(), not bullet and _asks_as_heading(sentence)) for sentence in sentences)


def _asks_as_heading(sentence: str) -> bool:
    """Whether a question inside a paragraph heads what follows it: "What will you need? A van and ..."."""
    asks = sentence.rstrip().endswith("?") and len(sentence.split()) <= _LONGEST_HEADING
    return asks and _QUESTION_WORD.match(sentence) is not None and heading_role(sentence) is not None


def _leads(item: str) -> bool:
    """Whether an item of a list that was run together is the heading before it."""
    closed = item.endswith(":") or (item.endswith("?") and is_known_heading(item))
    return closed and len(item.split()) <= _LONGEST_HEADING and heading_role(item) is not None


def _is_short_heading(item: str, lines: Sequence[str]) -> bool:
    """Whether an item of lines run together is a known heading of few words, or of more that ask or open a list."""
    if item == lines[0].strip() and lines[1].startswith("•") and is_known_heading(item):
        return True
    words = len(item.split())
    told = words <= _LONGEST_BARE or (words <= _LONGEST_HEADING and _QUESTION_WORD.match(item) is not None)
    plain = item[0].isupper() and item[-1].isalpha()
    wishes = words <= _LONGEST_HEADING and _OF_WISHES.match(item) and heading_role(item) is LineRole.NICE
    return plain and (bool(wishes) or (told and (is_known_heading(item) or item.startswith("About "))))


_LABEL = re.compile(r"(?:[^\W\d_]++[ &/’'-]*+){1,4}: \S")  # "++": a word is one, however long it is
_SHORT_LINE = 100  # characters; a semicolon in it parts no lines
_LONE_MARK = re.compile(r"^[-–*>»]\s+(?=[^\W\d_])")  # of a list of one behind its heading
_LONG_BULLET = 400  # characters; a longer one is a paragraph that somebody marked as a bullet
