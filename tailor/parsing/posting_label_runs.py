"""Labels with their values that were pasted into one line: "Job title: Nurse Company: Elm Vets Location: Ayr"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from tailor.model import Block, BlockKind, Document
from tailor.parsing.posting_headings import heads_a_fact, is_known_heading
from tailor.parsing.posting_patterns import pattern
from tailor.text import locate

_LABELS = ("title", "company", "organisation", "location", "salary", "reference", "closing_date", "contact_name")
_COLON = re.compile(r"(?<=[^\W\d_])\.?\s?:(?=\s)")
_LETTER = re.compile(r"[A-Za-z]\.\s")  # the end of "Führerschein Klasse B. Von Vorteil: ..."
_WORD = re.compile(r"[^\W_][\w'’/.-]*")
_MOST_WORDS = 6  # of a label
_MARK = re.compile(r"\s*[•▪●◦·]")
_TO_A_LABEL = re.compile(r"[,;.]?[ \xa0]+$")
_SEPARATED = re.compile(r"(?:\s*[,;|]|\s[–—-])?\s*$")
_CLOSED = ("|", "·", "•", ":")  # signs that part labels themselves, or follow one that has no value
_FEWEST = 2
_MOST_WORDS_OF_A_VALUE = 12


def part_labels(text: str) -> str:
    """A line that states several fields of a posting, with a break before each label and heading but the first.

    One label at the line's beginning is no run, nor is a sentence that names one; tabs and bars part labels themselves.
    """
    if "\t" in text or "\n" in text or " | " in text or text.count(":") < _FEWEST:
        return text
    found = list(_labels(text))
    fields = [start for start, is_field in found if is_field]
    if len(fields) < _FEWEST or not _have_values(text, fields):
        return text
    starts = [start for start, _ in found if start]
    parts = [text[start:end] for start, end in zip([0, *starts], [*starts, len(text)], strict=True)]
    return "\n".join(_TO_A_LABEL.sub("", part) for part in parts)


def with_labels_apart(document: Document) -> Document:
    """The document with a block for each label and heading of a posting that was pasted into one line as a whole.

    Such a line has labels with values and a heading with its list; any other is parted when it is read.
    """
    return replace(document, blocks=tuple(part for block in document.blocks for part in _parted(block, document.text)))


def _parted(block: Block, text: str) -> Iterator[Block]:
    starts = _starts(block.text) if block.kind in {BlockKind.LINE, BlockKind.BULLET} else []
    cursor = block.start
    for at, (start, end) in enumerate(pairwise([*starts, len(block.text)])):
        piece = _SEPARATED.sub("", block.text[start:end]).strip()
        place = locate(piece, text, cursor, block.end)
        if place is not None:
            cursor = place[1]
            yield replace(
                block,
                text=piece,
                kind=BlockKind.LINE if at else block.kind,
                start=place[0] if at else block.start,
                end=block.end if end == len(block.text) else cursor,
                bold_start=0,
            )
    if not starts:
        yield block


def _starts(text: str) -> list[int]:
    """Where the lines of a whole posting began that was pasted into one; nothing for any other text."""
    if "\t" in text or "\n" in text or text.count(":") <= _FEWEST:
        return []
    found = list(_labels(text, barred=True))
    fields = [start for start, is_field in found if is_field]
    heads = any(not is_field and start for start, is_field in found)
    whole = heads and len(fields) >= _FEWEST and _have_values(text, fields)
    return [0, *(start for start, _ in found if start)] if whole else []


def _labels(text: str, *, barred: bool = False) -> Iterator[tuple[int, bool]]:
    """Where labels and headings with a colon begin, each with whether it labels a field.

    `barred` says that a bar before a label parts it from the one before as a space does.
    """
    cursor = 0
    for colon in _COLON.finditer(text):
        words = [word.start() for word in _WORD.finditer(text, cursor, colon.start() + 1)][-_MOST_WORDS:]
        for start in words:
            label = text[start : colon.start() + 1].rstrip(" :")
            apart = _stands_apart(text, start, cursor, barred=barred)
            if apart and (text[start].isupper() or not start) and not _LETTER.match(label) and _is_label(label):
                yield start, not _is_heading_alone(label)
                break
        cursor = colon.end()


def _stands_apart(text: str, start: int, cursor: int, *, barred: bool) -> bool:
    """Whether a space is before a label, and what it stands behind is no label without a value."""
    before = text[cursor:start].rstrip(" |" if barred else None)
    return not start or (text[start - 1].isspace() and bool(before) and not before.endswith(_CLOSED))


def _is_label(label: str) -> bool:
    return _labels_field(label) or heads_a_fact(label) or is_known_heading(label)


def _is_heading_alone(label: str) -> bool:
    """Whether a label stands over a list or a passage and has no value of its own."""
    return not (_labels_field(label) or heads_a_fact(label))


def _labels_field(label: str) -> bool:
    return any(pattern("labels", name).fullmatch(label.rstrip(".")) for name in _LABELS)


def _have_values(text: str, starts: list[int]) -> bool:
    """Whether two labels or more have a short value each, as fields have and sentences have not."""
    values = (text[start:end].partition(":")[2] for start, end in zip(starts, [*starts[1:], len(text)], strict=True))
    short = [0 < len(_MARK.split(value)[0].split()) <= _MOST_WORDS_OF_A_VALUE for value in values]
    return sum(short) >= _FEWEST
