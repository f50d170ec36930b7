"""Joining the lines of a paragraph: spaces, and words that a line end cuts."""

import re
from collections.abc import Iterable

from tailor.readers.pdf.letters import HYPHENS, SOFT_HYPHEN
from tailor.text.word_pieces import common_words

# "short- and long-term": the hyphen stands for an ending that comes later.
_SHARED_ENDING = re.compile(r"(?:and|or|to|und|oder|bzw|et|ou|en|of)\b", re.IGNORECASE)
_HYPHENATED = re.compile(rf"([^\W\d_]+)[{HYPHENS}{SOFT_HYPHEN}]$")
_ADDRESS_AT_END = re.compile(r"(?:://|\bwww\.|\w\.[a-z]{2,}/|\w@\w)\S*$")
_ADDRESS_AT_START = re.compile(r"[\w.+-]+@\w|(?:[\w-]+\.)+[a-z]{2,}(?:[/\s]|$)")
"""Web and mail addresses, whose hyphens are their own."""

_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
# fmt: off
_COMPOUND_STARTS = frozenset((
    "self", "cross", "non", "well", "high", "low", "full", "part", "long", "short", "real", "data", "third", "first",
    "second", "end", "hands", "decision", "problem", "team", "front", "back", "award", "cost", "time", "evidence",
    "fast", "large", "small", "mid", "year", "old", "new", "fact", "face", "cutting",
))
_PREFIXES = frozenset(("co", "ex", "semi", "anti", "quasi", "multi", "pan"))
_COMPOUND_ENDS = frozenset((
    "free", "based", "time", "term", "level", "year", "wide", "driven", "friendly", "ready", "related", "funded",
    "focused", "focussed", "oriented", "orientated", "centred", "centered", "facing", "specific", "speaking", "winning",
    "saving", "making", "trained", "qualified", "certified", "approved", "accredited", "compliant", "aware", "modelled",
    "proof", "neutral", "safe", "style", "sized", "scale", "quality", "class", "long", "hour", "week", "month",
    "person", "party", "intensive", "critical", "sensitive", "efficient", "effective", "dependent", "powered",
    "enabled", "assisted", "aided", "controlled", "backed", "owned", "managed", "built", "made", "grown", "baked",
    "cooked", "sourced", "bound", "born", "raising", "building", "solving", "keeping", "taking", "handling", "planning",
    "sharing", "first", "only", "negative", "positive", "resistant", "conscious", "minded", "like", "hosted", "native",
))
"""Second words of compounds that are written with a hyphen whatever stands before."""
# fmt: on

_STOPS = ".,;:!?()[]\"'“”„‘’«»"
_CUTS = frozenset(HYPHENS + SOFT_HYPHEN)
_LONGEST_SHORT = 6
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
        return (1, "") if soft or (below[0].islower() and _is_hyphenation(cut[1], below, words)) else (0, "")
    if above[-1] in HYPHENS + "–/" and len(above) > 1 and not above[-2].isspace():
        return 0, "" if above[-1] in HYPHENS + "/" or below[0].isdigit() else " "
    if _CJK.match(above[-1]) and _CJK.match(below[0]):
        return 0, ""
    return 0, " "


def _is_hyphenation(start: str, below: str, words: frozenset[str]) -> bool:
    """Whether the hyphen was set by the program that broke the line, and is no part of the word."""
    end = re.match(r"[^\W\d_]+", below)
    is_short = len(start) == 1 or (start.isupper() and len(start) <= _LONGEST_SHORT)  # "A-level", "NHS-funded"
    start, rest = start.lower(), end[0].lower() if end else ""
    if is_short or f"{start}-{rest}" in words:
        return False
    if start + rest in words or start + rest in common_words():
        return True
    known = words | common_words()
    compound = start in _COMPOUND_STARTS or (rest in _COMPOUND_ENDS and len(start) >= _SHORTEST_START)
    return not compound and not (rest in known and (start in known or start in _PREFIXES))
