"""Paragraphs that tell of a job as a whole, and are no list of statements."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import Entry
from tailor.parsing.rows import is_prose

_SENTENCES = re.compile(r"[^\W_][.!?][\"”')]?\s+(?=[\"“'(]?[A-ZÀ-Þ])")
_SHORTEST = 80
_ABBREVIATED = re.compile(r"(?:\b[^\W\d_]{1,3}|(?<!\w)\d{1,2})[.]$")
_SENTENCE_WORDS = 4


def with_prose(entry: Entry, *, all_marked: bool, alone: bool = False, paragraphs: bool = False) -> Entry:
    """The entry, its statements marked as prose when they are the paragraphs of a text.

    They are when one of them has several sentences, when the section's other entries have bullets with marks and
    these are sentences without, or when each of these entries has one sentence `alone`. Lines of one short statement
    each are bullets that lost their marks.

    Args:
        entry: An entry none of whose statements has a bullet's mark.
        all_marked: Whether another entry of its section has bullets with marks.
        alone: Whether no entry of its section has more than one statement (`one_each`).
        paragraphs: Whether another entry of its section is told in a paragraph.
    """
    texts = [bullet.text for bullet in entry.bullets]
    sentences = bool(texts) and all(is_prose(text) for text in texts)
    single = len(texts) == 1 and texts[0].endswith(".")
    told = single and (paragraphs or (alone and _is_sentence(texts[0])))
    if any(is_paragraph(text) for text in texts) or (all_marked and sentences) or told:
        return replace(entry, bullets=tuple(replace(bullet, prose=True) for bullet in entry.bullets))
    return entry


def one_each(entries: Sequence[Entry]) -> bool:
    """Whether every entry that has statements has one alone; a list has several."""
    return all(len(entry.bullets) <= 1 for entry in entries)


def _is_sentence(text: str) -> bool:
    return text.endswith(".") and len(text.split()) >= _SENTENCE_WORDS


def is_paragraph(text: str) -> bool:
    """Whether a text has several sentences; "St. Mary's" and "approx. 40" end none."""
    ends = [match.start() + 2 for match in _SENTENCES.finditer(text)]
    return len(text) >= _SHORTEST and any(not _ABBREVIATED.search(text[:end].rstrip("\"”')")) for end in ends)
