"""Abbreviations that a text itself spells out, in front of a bracket or within it."""

import re
from collections.abc import Sequence

from tailor.text import Token, tokenize

_FEWEST_LETTERS = 2
_NOUNS_BEFORE_BRACKET = 1
_MORE_THAN_A_PAIR = 3
_LINKING = frozenset({"a", "an", "and", "at", "for", "in", "of", "on", "the", "to", "with"})
_BRACKET = re.compile(r"[ \t]*[(\[][ \t]*")
_BETWEEN = re.compile(r"[ \t\-/&’']*")


def spelled_out(tokens: Sequence[Token], place: int, text: str) -> range | None:
    """The words whose initials the abbreviation at `place` is, where one of the two stands in a bracket.

    "Certified Payroll Professional (CPP)", "CPP (Certified Payroll Professional)" and "CPP certificate (...)"; small
    words such as "of" may have no letter of their own.

    Returns:
        The indices of the words, or None where no such words stand there.
    """
    letters = tokens[place].key
    if not (letters.isalpha() and len(letters) >= _FEWEST_LETTERS and tokens[place].text.isupper()):
        return None
    if place and _BRACKET.fullmatch(text, tokens[place - 1].end, tokens[place].start):
        return _spelling_words(tokens, range(place - 1, -1, -1), letters[::-1], text)
    for opened in range(place + 1, min(place + 1 + _NOUNS_BEFORE_BRACKET + 1, len(tokens))):
        between = text[tokens[opened - 1].end : tokens[opened].start]
        if _BRACKET.fullmatch(between):
            return _spelling_words(tokens, range(opened, len(tokens)), letters, text)
        if between != " ":
            break
    return None


def _spelling_words(tokens: Sequence[Token], places: range, letters: str, text: str) -> range | None:
    """As many of the words at `places`, in that order, as the letters take; each letter begins a word."""
    taken = 0
    for number, place in enumerate(places):
        if number and not _are_neighbours(tokens, place, place - places.step, text):
            return None
        if tokens[place].key[0] == letters[taken]:
            taken += 1
        elif tokens[place].key not in _LINKING:
            return None
        if taken == len(letters):
            return range(min(places[0], place), max(places[0], place) + 1)
    return None


def _are_neighbours(tokens: Sequence[Token], one: int, other: int, text: str) -> bool:
    first, last = sorted((one, other))
    return bool(_BETWEEN.fullmatch(text, tokens[first].end, tokens[last].start))


def means_other_words(names: Sequence[str], letters: str, words: Sequence[Token]) -> bool:
    """Whether the names spell the letters out, each with fewer than half of its words, or one of two, among these."""
    spellings = [stems for name in names if (stems := _stems_spelling(name, letters))]
    here = {word.stem for word in words}
    return bool(spellings) and all(2 * len(here & stems) < max(len(stems), _MORE_THAN_A_PAIR) for stems in spellings)


def _stems_spelling(name: str, letters: str) -> frozenset[str]:
    """The stems of a name whose initials are the letters; none for other names."""
    words = [word for word in tokenize(name) if word.key not in _LINKING]
    initials = "".join(word.key[0] for word in words)
    return frozenset(word.stem for word in words) if len(words) > 1 and initials == letters else frozenset()
