"""A looser form of ordinary words, under which a verb meets its nouns and adjectives."""

import re
from functools import lru_cache

from tailor.text.stems import stem
from tailor.text.word_lists import word_map, word_set

_RULES = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"if(?:y|ication|icator)$", "if"),
        (r"iz(?:ation|ational|er|abl)$", "iz"),
        (r"(?:ership|ship)$", "er"),
        (r"(?:ably|ibly)$", "abl"),
        (r"(?:ily)$", "y"),
        (r"ally$", "al"),
        (r"ly$", ""),
        (r"(?:fulness|lessness|ness)$", ""),
        (r"(?:abl|ibl|ability|ibility)$", ""),
        (r"ional$", "ion"),
        (r"(v|s|w|rr)al$", r"\1"),
        (r"ativ$", "at"),
        (r"(?<=[st])iv$", ""),
        (r"ment$", ""),
        (r"scription$", "scrib"),
        (r"duct(?:ion|iv)$", "duc"),
        (r"(?:at|it|t|s)ion$", lambda found: found[0][:-3]),
        (r"(?:anc|enc|ancy|ency|ant)$", ""),
        (r"(?<=[^aeiou])er$", ""),
        (r"(?<=[st])or$", ""),
        (r"(?<=[^aeiou]{2})ery$|(?<=v)ery$", "er"),
        (r"(?<=[^e])at$", ""),
    )
)
_SHORTEST = 4


@lru_cache(maxsize=16384)
def root(word: str) -> str:
    """A folded word without its inflection and its suffix, so that "managed" and "management" are equal.

    Looser than `stem`: equal roots mean related words ("communicate", "communication"), which need not prove one
    another. For ordinary words only, never for names. A root need not be a word. Idempotent.
    """
    word = stem(word)
    families, whole = word_map("families"), word_set("whole")
    seen: set[str] = set()
    while word not in seen:
        seen.add(word)
        if word in families:
            return families[word]
        if word in whole or not word.isalpha():
            return word
        word = stem(_shorter(word))
    return word


def _shorter(word: str) -> str:
    for pattern, replacement in _RULES:
        base, count = pattern.subn(replacement, word)
        if count and len(base) >= _SHORTEST:
            return _tidy(base)
    return _tidy(word)


def _tidy(base: str) -> str:
    """Without a last e, and a doubled last consonant once, so that "plan" meets "planner"."""
    if len(base) > _SHORTEST and base.endswith("e") and not base.endswith("ee"):
        base = base[:-1]
    if len(base) > _SHORTEST and base[-1] == base[-2] and base[-1] not in "aeiouls":
        base = base[:-1]
    return base
