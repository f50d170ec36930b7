"""Forms under which two ordinary words count as the same.

Neither form is meant for names of products and technologies: "sparked" has the stem of "spark" and "reacted" that of
"react". Compare names by `Token.key`.
"""

import re
from functools import lru_cache

from tailor.text.spelling import american
from tailor.text.word_lists import word_map, word_set

_VOWEL_GROUP = re.compile(r"[aeiou]+|(?<=[^aeiou])y+")
_CONSONANT_VOWEL_CONSONANT = re.compile(r"^(?:[^aeiouy]*|[^aeiou]*qu)[aeiouy][^aeiouywx]$")
_TAKES_E = re.compile(r"(?:v|c|dg|rg|ang|ing|ung|[^s]s|z|u|[bcdfgkpt]l)$")
_DOUBLED = re.compile(r"\w([^aeiou])\1$")
_ENDS_IN_S = re.compile(r"(?:[^su]|ou)s$")
_KEEPS_DOUBLE = frozenset("lsfz")
_PLURALS = (
    (re.compile(r"^(.)ies$"), r"\1ie"),
    (re.compile(r"ies$"), "y"),
    (re.compile(r"(ss|x|ch|sh|zz)es$"), r"\1"),
    (re.compile(r"([^sui])s$"), r"\1"),
)
_MINIMUM = 4


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """A folded word without its inflection and in American spelling, so that equal stems mean the same word.

    Plurals, -ing, -ed and irregular verbs fold together ("managed", "managing", "manages": `manag`); a stem need not
    be a word. Words with digits or signs and words shorter than four letters stay as they are, except for irregular
    forms ("led"). Idempotent.
    """
    word = word.removesuffix("'s")
    if not word.isalpha():
        return word
    seen = {word}
    while (shorter := _step(word)) not in seen:
        word = shorter
        seen.add(word)
    return word


def is_irregular(word: str) -> bool:
    """Whether a folded word is inflected by a table ("paid", "teeth"), so that its stem may begin otherwise."""
    return word in word_map("irregular")


def _step(word: str) -> str:
    irregular = word_map("irregular")
    if len(word) < _MINIMUM or word in irregular:
        return irregular.get(word, word)
    word = american(word)
    return irregular[word] if word in irregular else _without_inflection(word)


def _without_inflection(word: str) -> str:
    if word.endswith("s") and not word.endswith("ss"):
        return _without_plural(word)
    if word.endswith("ing"):
        return _without_suffix(word, word[:-3])
    if word.endswith("ied"):
        return word[:-1] if len(word) == _MINIMUM else word[:-3] + "y"
    if word.endswith("ed") and not word.endswith("eed"):
        return _without_suffix(word, word[:-2])
    return _without_e(word)


def _without_plural(word: str) -> str:
    for pattern, replacement in _PLURALS:
        singular, count = pattern.subn(replacement, word)
        if count:
            return singular
    return word


def _without_suffix(word: str, base: str) -> str:
    if not _VOWEL_GROUP.search(base) or len(base) == 1:
        return word
    if _DOUBLED.search(base):
        return base[:-1] if base[-1] not in _KEEPS_DOUBLE or base[:-1] in word_set("undoubled") else base
    if _syllables(base) > 1:
        return f"{base}e" if _ENDS_IN_S.search(base) else base
    if _CONSONANT_VOWEL_CONSONANT.search(base) or _TAKES_E.search(base):
        return base + "e"
    return base


def _without_e(word: str) -> str:
    """Words of several syllables lose their last e, as in -ing and -ed; not after s, which would be a plural's."""
    if word.endswith("e") and not word.endswith(("ee", "se")) and _syllables(word[:-1]) > 1:
        return word[:-1]
    return word


def _syllables(word: str) -> int:
    return len(_VOWEL_GROUP.findall(word))
