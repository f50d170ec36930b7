"""Joining the lines of a paragraph: spaces, and words that a line end cuts."""

import re
from collections.abc import Iterable

from tailor.readers.pdf.hyphen_words import (
    CLOSED_COMPOUNDS,
    CLOSED_PREFIXES,
    COMPOUND_ENDS,
    COMPOUND_STARTS,
    LITTLE_WORDS,
    OPEN_PREFIXES,
    PREFIXES,
    SOUS_WITHOUT_HYPHEN,
)
from tailor.readers.pdf.letters import HYPHENS, SOFT_HYPHEN
from tailor.text.word_pieces import common_words

# "short- and long-term": the hyphen stands for an ending that comes later.
_SHARED_ENDING = re.compile(r"(?:and|or|to|und|oder|bzw|et|ou|en|of)\b", re.IGNORECASE)
_HYPHENATED = re.compile(rf"([^\W\d_]+)[{HYPHENS}{SOFT_HYPHEN}]$")
_CHAINED = re.compile(rf"[^\W\d_][{HYPHENS}][^\W\d_]+[{HYPHENS}]$")
_ADDRESS_AT_END = re.compile(r"(?:://|\bwww\.|\w\.[a-z]{2,}/|\w@\w)\S*$")
_ADDRESS_AT_START = re.compile(r"[\w.+-]+@\w|(?:[\w-]+\.)+[a-z]{2,}(?:[/\s]|$)")
"""Web and mail addresses, whose hyphens are their own."""

_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_STOPS = ".,;:!?()[]\"'“”„‘’«»"
_CUTS = frozenset(HYPHENS + SOFT_HYPHEN)
_LONGEST_SHORT = 6
_SHORTEST_STEM = 4
_FORMS = (("s", ""), ("es", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("er", ""), ("ies", "y"))
"""Endings of English words, and those of the words that they are forms of."""

_OF_TWO_KINDS = re.compile(r"(?:[^\W\d_]{3,}|[^\W\d_]*[áéíóú][^\W\d_]*)[ií]co$|ivo$")
_OF_ANOTHER_KIND = re.compile(r"(?:ic|iv|ari|ier|fic)[oa]s?$|al(?:es?|i)?$")
"""Adjectives that describe one thing together ("teórico-práctico")."""

_SHORTEST_START = 3


def words_of(lines: Iterable[str]) -> frozenset[str]:
    """The words of a file in lower case, without what may be the second half of a word that a line end cuts."""
    words: set[str] = set()
    cut = False
    for line in lines:
        own = line.lower().split()
        words.update(word.strip(_STOPS) for word in own[cut:])
        cut = line.rstrip()[-1:] in _CUTS
    return frozenset(words)


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
    address = _ADDRESS_AT_END.search(above) or _ADDRESS_AT_START.match(below)
    if above[-1] in HYPHENS and (address or _SHARED_ENDING.match(below)):
        return 0, "" if address else " "
    cut = _HYPHENATED.search(above)
    if cut and below[0].isalpha():
        soft = above[-1] == SOFT_HYPHEN
        chained = _CHAINED.search(above) is not None
        broken = soft or (below[0].islower() and _is_hyphenation(cut[1], below, words, chained=chained))
        return (1, "") if broken else (0, "")
    if above[-1] in HYPHENS + "–/" and len(above) > 1 and not above[-2].isspace():
        return 0, "" if above[-1] in HYPHENS + "/" or below[0].isdigit() else " "
    if _CJK.match(above[-1]) and _CJK.match(below[0]):
        return 0, ""
    return 0, " "


def _is_hyphenation(start: str, below: str, words: frozenset[str], *, chained: bool) -> bool:
    """Whether the hyphen was set by the program that broke the line, and is no part of the word.

    It is `chained` where another one stands before it in the same word ("day-to-").
    """
    end = re.match(r"[^\W\d_]+", below)
    is_short = len(start) == 1 or (start.isupper() and len(start) <= _LONGEST_SHORT)  # "A-level", "NHS-funded"
    start, rest = start.lower(), end[0].lower() if end else ""
    known = words | common_words()
    if is_short or f"{start}-{rest}" in words or rest in LITTLE_WORDS:
        return False
    if start + rest in words:
        return True
    if chained and start in known and _is_known(rest, known):
        return False
    closed = start + rest in CLOSED_COMPOUNDS or start in CLOSED_PREFIXES
    if closed or _is_known(start + rest, common_words()):
        return True
    return not _is_compound(start, rest, known)


def _is_compound(start: str, rest: str, known: frozenset[str]) -> bool:
    """Whether two words are written with a hyphen between them, in one of the languages of resumes."""
    if start == "sous" and SOUS_WITHOUT_HYPHEN.match(rest):
        return False
    if start in COMPOUND_STARTS | OPEN_PREFIXES or (rest in COMPOUND_ENDS and len(start) >= _SHORTEST_START):
        return True
    if _OF_TWO_KINDS.search(start) and _OF_ANOTHER_KIND.search(rest):
        return True
    return _is_known(rest, known) and (start in known or start in PREFIXES)


def _is_known(word: str, known: frozenset[str]) -> bool:
    """Whether a word is known, or one whose form it is."""
    if word in known:
        return True
    return any(
        word.removesuffix(ending) + bare in known and len(word) - len(ending) >= _SHORTEST_STEM
        for ending, bare in _FORMS
        if word.endswith(ending)
    )
