"""Abbreviations that a text explains itself: "HACCP (Hazard Analysis and Critical Control Points)"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tailor.text.tokens import Token, fold, tokenize

_SHORT = re.compile(r"(?=(?:[^()\s]*[A-ZÄÖÜÉ]){2})[A-ZÄÖÜÉ][A-Za-z0-9ÄÖÜäöüÉéèß&./]{1,8}|[A-Z]{1,3}\d{1,4}")
_BEFORE_BRACKET = re.compile(r"(?P<before>[^()\n]+?)\s*\((?P<inside>[^()\n]+)\)")
_SMALL = frozenset(
    {
        *("a", "an", "and", "at", "by", "for", "in", "of", "on", "the", "to", "or"),
        *("und", "der", "die", "das", "des", "dem", "den", "fur", "fuer", "im", "zur", "zum", "mit", "von", "nach"),
        *("aus", "bei", "am", "auf", "zu"),
        *("de", "du", "la", "le", "les", "l", "d", "en", "et", "a", "au", "aux", "pour", "par", "sur", "dans"),
    }
)
_FEWEST_FOR_A_WORD, _PART = 3, 5
"""Letters of an abbreviation of one word, and of a part of that word."""
_LONGEST = 9
"""Words of the longest long form that is looked for."""


@dataclass(frozen=True, slots=True)
class ShortForm:
    """An abbreviation and its long form, as written; `term` is the vocabulary's name for both, or empty."""

    short: str
    long: str
    term: str = ""

    @property
    def key(self) -> str:
        """One key for both: the term's, or the abbreviation without dots and the s of a plural."""
        return f"term {self.term}" if self.term else f"short {fold(abbreviation_letters(self.short))}"

    @property
    def is_list(self) -> bool:
        """Whether the long form is written as a list: "Elm/Oak/Yew (EOY)"."""
        return "," in self.long or "/" in self.long


def explained_in(texts: Iterable[str]) -> tuple[ShortForm, ...]:
    """The pairs of abbreviation and long form, in either order, one of them in brackets, in lines of text.

    The letters of the abbreviation must be found in the long form in their order, and each of its words, small ones
    apart, must give its first letter (after Schwartz and Hearst, "A simple algorithm for identifying abbreviation
    definitions in biomedical text", 2003, who ask less).
    """
    return tuple(dict.fromkeys(pair for text in texts if "(" in text for pair in _pairs(text)))


@lru_cache(maxsize=256)
def explained_names(text: str) -> dict[str, str]:
    """Both ways between an abbreviation and its long form, the keys folded, as far as the lines of a text explain one.

    One word is taken for a long form only if it is long enough for the letters to stand for its parts
    ("Electrocardiogram (ECG)"); they are found by chance in others ("bus communication (CAN)").
    """
    known: dict[str, str] = {}
    for pair in explained_in(text.splitlines()):
        letters = abbreviation_letters(pair.short)
        if " " not in pair.long and (len(letters) < _FEWEST_FOR_A_WORD or len(pair.long) < _PART * len(letters)):
            continue
        known.setdefault(fold(letters), pair.long)
        known.setdefault(fold(pair.long), letters)
    return known


def is_abbreviation(word: str) -> bool:
    """Whether a word is written as an abbreviation: two capitals in a short word, or letters and a number."""
    return _SHORT.fullmatch(word) is not None


def _pairs(text: str) -> Iterator[ShortForm]:
    for found in _BEFORE_BRACKET.finditer(text):
        before, inside = found["before"], found["inside"].strip()
        opening = re.split(r"[,;]\s", inside)[0]  # "variable speed drives (VSD, all of one make)"
        if is_abbreviation(opening):
            long = _long_form(before, opening)
            if long:
                yield ShortForm(opening, long)
        yield from _side_by_side(inside)
        last = before.split()[-1] if before.split() else ""
        if is_abbreviation(last) and spells(abbreviation_letters(last), tokenize(inside)):
            yield ShortForm(last, inside)


def _side_by_side(inside: str) -> Iterator[ShortForm]:
    """The pair of a bracket that holds both: "Lead (Medical Assistant, MA)"."""
    left, comma, right = inside.rpartition(", ")
    for short, long in ((right, left), (left, right)) if comma else ():
        if is_abbreviation(short) and spells(abbreviation_letters(short), tokenize(long)):
            yield ShortForm(short, long)


def _long_form(before: str, short: str) -> str:
    """The words at the end of a text that spell an abbreviation; empty where none do.

    They are those of which it has the first letters ("Competence" would give CPC too), or else the fewest.
    """
    words, letters = tokenize(before)[-_LONGEST:], abbreviation_letters(short)
    firsts = [n for n in range(len(words) - 1, -1, -1) if words[n].key not in _SMALL and spells(letters, words[n:])]
    initials = (n for n in firsts if fold(letters) in _initials(words[n:]))
    first = next(initials, firsts[0] if firsts else None)
    return "" if first is None else before[words[first].start : words[-1].end]


def _initials(words: Sequence[Token]) -> tuple[str, str]:
    """The first letters of words, without those of small words and with them."""
    return "".join(word.key[0] for word in words if word.key not in _SMALL), "".join(word.key[0] for word in words)


def spells(letters: str, words: Sequence[Token]) -> bool:
    """Whether words spell an abbreviation: each gives its first letter, small ones may give none."""
    initials = [word.key for word in words if word.key]
    return len(initials) <= _LONGEST and _goes_on(fold(letters), initials)


def _goes_on(letters: str, words: Sequence[str]) -> bool:
    """Whether the letters are those of the words: the first letter of each, and any of its others behind that."""
    if not words:
        return not letters
    if words[0] in _SMALL and _goes_on(letters, words[1:]):
        return True
    if not letters or words[0][0] != letters[0]:
        return False
    return any(_goes_on(letters[used:], words[1:]) for used in _reach(letters, words[0]))


def _reach(letters: str, word: str) -> Iterator[int]:
    """How many of the letters a word can take."""
    place = 0
    for used, letter in enumerate(letters):
        place = word.find(letter, place) + 1
        if place == 0:
            return
        yield used + 1


def abbreviation_letters(short: str) -> str:
    """An abbreviation without dots, signs and the s of a plural."""
    bare = re.sub(r"[\W_]", "", short)
    return bare[:-1] if bare.endswith("s") and bare[:-1].isupper() else bare
