"""Paragraphs that tell of a job as a whole, and are no list of statements."""

import re
from dataclasses import replace

from tailor.model import Entry
from tailor.parsing.rows import is_prose

_SENTENCES = re.compile(r"[^\W_][.!?][\"”')]?\s+(?=[\"“'(]?[A-ZÀ-Þ])")
_SHORTEST = 80
_ABBREVIATED = re.compile(r"(?:\b\w{1,3}|\d)[.]$")


def with_prose(entry: Entry, *, all_marked: bool) -> Entry:
    """The entry, its statements marked as prose when they are the paragraphs of a text.

    They are when one of them has several sentences, or when the section's other entries have bullets with marks and
    these are sentences without. Lines of one short statement each are bullets that lost their marks.

    Args:
        entry: An entry none of whose statements has a bullet's mark.
        all_marked: Whether another entry of its section has bullets with marks.
    """
    texts = [bullet.text for bullet in entry.bullets]
    sentences = bool(texts) and all(is_prose(text) for text in texts)
    if any(is_paragraph(text) for text in texts) or (all_marked and sentences):
        return replace(entry, bullets=tuple(replace(bullet, prose=True) for bullet in entry.bullets))
    return entry


def is_paragraph(text: str) -> bool:
    """Whether a text has several sentences; "St. Mary's" and "approx. 40" end none."""
    ends = [match.start() + 2 for match in _SENTENCES.finditer(text)]
    return len(text) >= _SHORTEST and any(not _ABBREVIATED.search(text[:end].rstrip("\"”')")) for end in ends)
