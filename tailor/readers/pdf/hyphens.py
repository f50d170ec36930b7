"""Joining the lines of a paragraph: spaces, and words that a line end cuts."""

import re

from tailor.readers.pdf.letters import HYPHENS, SOFT_HYPHEN
from tailor.text.word_pieces import common_words

# "short- and long-term": the hyphen stands for an ending that comes later.
_SHARED_ENDING = re.compile(r"(?:and|or|to|und|oder|bzw|et|ou|en|of)\b", re.IGNORECASE)
_HYPHENATED = re.compile(rf"([^\W\d_]+)[{HYPHENS}{SOFT_HYPHEN}]$")
_ADDRESS_AT_END = re.compile(r"(?:://|\bwww\.|\w\.[a-z]{2,}/)\S*$")
"""A web address, whose hyphens are its own."""

_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
# fmt: off
_COMPOUND_STARTS = frozenset((
    "self", "cross", "non", "well", "high", "low", "full", "part", "long", "short", "real", "data", "third", "first",
    "second", "end", "hands", "decision", "problem", "team", "front", "back", "award", "cost", "time", "evidence",
    "fast", "large", "small", "mid", "year", "old", "new", "fact", "face", "cutting",
))
# fmt: on


def joint(above: str, below: str, words: frozenset[str]) -> tuple[int, str]:
    """How two lines of a paragraph are joined.

    Args:
        above: The text so far.
        below: The next line.
        words: The words of the file in lower case, which tell whether a cut word is written with a hyphen elsewhere.

    Returns:
        How many characters to cut from the end of `above`, and what to put between the two.
    """
    if not above or not below:
        return 0, ""
    address = _ADDRESS_AT_END.search(above)
    if above[-1] in HYPHENS and (address or _SHARED_ENDING.match(below)):
        return 0, "" if address else " "
    cut = _HYPHENATED.search(above)
    if cut and below[0].isalpha():
        soft = above[-1] == SOFT_HYPHEN
        return (1, "") if soft or (below[0].islower() and _is_hyphenation(cut[1], below, words)) else (0, "")
    if above[-1] in HYPHENS + "–/" and len(above) > 1 and not above[-2].isspace():
        return 0, "" if above[-1] in HYPHENS + "/" or below[0].isdigit() else " "
    if _CJK.match(above[-1]) and _CJK.match(below[0]):
        return 0, ""
    return 0, " "


def _is_hyphenation(start: str, below: str, words: frozenset[str]) -> bool:
    """Whether the hyphen was set by the program that broke the line, and is no part of the word."""
    end = re.match(r"[^\W\d_]+", below)
    start, rest = start.lower(), end[0].lower() if end else ""
    if f"{start}-{rest}" in words:
        return False
    if start + rest in words or start + rest in common_words():
        return True
    known = words | common_words()
    return start not in _COMPOUND_STARTS and not (start in known and rest in known)
