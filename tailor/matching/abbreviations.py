"""Abbreviations that a posting explains itself: "software development life cycle (SDLC)"."""

import re
from functools import lru_cache

from tailor.text import fold, tokenize

_IN_BRACKETS = re.compile(r"\(([A-Z][A-Za-z&]{1,6}?)s?\)")
_SMALL_WORDS = frozenset({"of", "and", "the", "for", "in", "to"})
_LONGEST = 8


@lru_cache(maxsize=256)
def explained_abbreviations(text: str) -> dict[str, str]:
    """Both ways between an abbreviation and its long form, folded, as far as a text gives one in brackets.

    The words before the brackets count when their first letters, small words aside, are the abbreviation's.
    """
    known: dict[str, str] = {}
    for found in _IN_BRACKETS.finditer(text):
        short = found[1]
        long = _long_form(text[: found.start()], short)
        if long:
            known.setdefault(fold(short), long)
            known.setdefault(fold(long), short)
    return known


def _long_form(before: str, short: str) -> str:
    words = tokenize(before.rpartition("\n")[2])[-_LONGEST:]
    for first in range(len(words) - 1, -1, -1):
        candidate = words[first:]
        initials = "".join(word.key[0] for word in candidate if word.key not in _SMALL_WORDS)
        if initials == fold(short) and candidate[0].key not in _SMALL_WORDS:
            line = before.rpartition("\n")[2]
            return line[candidate[0].start : candidate[-1].end]
    return ""
