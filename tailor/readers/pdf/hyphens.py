"""Joining the lines of a paragraph: spaces, and words that a line end cuts."""

import re

from tailor.readers.pdf.compounds import is_compound
from tailor.readers.pdf.file_words import FileWords
from tailor.readers.pdf.letters import HYPHENS, SOFT_HYPHEN

# "short- and long-term": the hyphen stands for an ending that comes later.
_SHARED_ENDING = re.compile(r"(?:and|or|to|und|oder|bzw|et|ou|en|of)\b", re.IGNORECASE)
_HYPHENATED = re.compile(rf"([^\W\d_]+)[{HYPHENS}{SOFT_HYPHEN}]$")
_CHAINED = re.compile(rf"[^\W\d_][{HYPHENS}][^\W\d_]+[{HYPHENS}]$")
_ADDRESS_AT_END = re.compile(r"(?:://|\bwww\.|\w\.[a-z]{2,}/|\w@\w)\S*$")
_ADDRESS_AT_START = re.compile(r"[\w.+-]+@\w|(?:[\w-]+\.)+[a-z]{2,}(?:[/\s]|$)")
"""Web and mail addresses, whose hyphens are their own."""

_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_LONGEST_SHORT = 6


def joint(above: str, below: str, words: FileWords) -> tuple[int, str]:
    """How two lines of a paragraph are joined.

    Args:
        above: The text so far.
        below: The next line.
        words: The words of the file, which tell its language and whether a cut word has a hyphen elsewhere.

    Returns:
        How many characters to cut from the end of `above`, and what to put between the two.
    """
    if not above or not below:
        return 0, ""
    address = _ADDRESS_AT_END.search(above) or _ADDRESS_AT_START.match(below)
    if above[-1] in HYPHENS and (address or _SHARED_ENDING.match(below)):
        return 0, "" if address else " "
    cut = _HYPHENATED.search(above)
    if cut and below[0].isalpha():
        soft = above[-1] == SOFT_HYPHEN
        chained = _CHAINED.search(above) is not None
        broken = soft or (below[0].islower() and not _is_own(cut[1], below, words, chained=chained))
        return (1, "") if broken else (0, "")
    if above[-1] in HYPHENS + "–/" and len(above) > 1 and not above[-2].isspace():
        return 0, "" if above[-1] in HYPHENS + "/" or below[0].isdigit() else " "
    if _CJK.match(above[-1]) and _CJK.match(below[0]):
        return 0, ""
    return 0, " "


def _is_own(start: str, below: str, words: FileWords, *, chained: bool) -> bool:
    """Whether a hyphen behind `start` is a part of the word, and not set by the program that broke the line.

    It is `chained` where another one stands before it in the same word ("day-to-").
    """
    end = re.match(r"[^\W\d_]+", below)
    if len(start) == 1 or (start.isupper() and len(start) <= _LONGEST_SHORT):  # "A-level", "NHS-funded"
        return True
    return is_compound(start.lower(), end[0].lower() if end else "", words, chained=chained)
