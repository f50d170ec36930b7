"""Abbreviations that a text explains itself: "HACCP (Hazard Analysis and Critical Control Points)"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from tailor.text import Token, fold, tokenize
from tailor.vocabulary import Vocabulary

_SHORT = re.compile(r"(?=(?:[^()\s]*[A-Z]){2})[A-Z][A-Za-z0-9&./]{1,8}")
_BEFORE_BRACKET = re.compile(r"(?P<before>[^()\n]+?)\s*\((?P<inside>[^()\n]+)\)")
_SMALL = frozenset(
    {"a", "an", "and", "at", "by", "for", "in", "of", "on", "the", "to", "und", "der", "des", "de", "et"}
)
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
        return f"term {self.term}" if self.term else f"short {fold(_letters(self.short))}"

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


def trusted(told: Sequence[ShortForm], own: Sequence[ShortForm], vocabulary: Vocabulary) -> tuple[ShortForm, ...]:
    """A resume's own short forms, and those of another text that say no other words for an abbreviation.

    An abbreviation that the resume, or the vocabulary, spells out in other words keeps its meaning.
    """
    kept = list(own)
    for pair in told:
        if all(fold(pair.long) == fold(other.long) for other in kept if other.key == pair.key):
            kept.append(pair)
    settled = (_settled(pair, vocabulary) for pair in dict.fromkeys(kept))
    return tuple(pair for pair in settled if pair)


@lru_cache(maxsize=256)
def short_form_pattern(pair: ShortForm) -> re.Pattern[str]:
    """Either of the two as whole words: the abbreviation in its own case, the long form in any."""
    words = r"(?:[\s‐‑–-]+|\s?[,/]\s?)".join(re.escape(word) for word in re.split(r"[^\w&'’]+", pair.long) if word)
    short = rf"{re.escape(pair.short)}|" + r"\.?".join(map(re.escape, _letters(pair.short)))
    return re.compile(rf"(?<![\w-])(?:(?:{short})\.?s?|(?i:{words}s?))(?![\w-])")


def _pairs(text: str) -> Iterator[ShortForm]:
    for found in _BEFORE_BRACKET.finditer(text):
        before, inside = found["before"], found["inside"].strip()
        if _SHORT.fullmatch(inside):
            long = _long_form(before, inside)
            if long:
                yield ShortForm(inside, long)
        yield from _side_by_side(inside)
        last = before.split()[-1] if before.split() else ""
        if _SHORT.fullmatch(last) and _spells(_letters(last), tokenize(inside)):
            yield ShortForm(last, inside)


def _side_by_side(inside: str) -> Iterator[ShortForm]:
    """The pair of a bracket that holds both: "Lead (Medical Assistant, MA)"."""
    left, comma, right = inside.rpartition(", ")
    for short, long in ((right, left), (left, right)) if comma else ():
        if _SHORT.fullmatch(short) and _spells(_letters(short), tokenize(long)):
            yield ShortForm(short, long)


def _long_form(before: str, short: str) -> str:
    """The fewest words at the end of a text that spell an abbreviation; empty where none do."""
    words = tokenize(before)[-_LONGEST:]
    for first in range(len(words) - 1, -1, -1):
        if words[first].key not in _SMALL and _spells(_letters(short), words[first:]):
            return before[words[first].start : words[-1].end]
    return ""


def _spells(letters: str, words: Sequence[Token]) -> bool:
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


def _letters(short: str) -> str:
    bare = re.sub(r"[^A-Za-z0-9]", "", short)
    return bare[:-1] if bare.endswith("s") and bare[:-1].isupper() else bare


def _settled(pair: ShortForm, vocabulary: Vocabulary) -> ShortForm | None:
    """The pair, with the vocabulary's term where that knows it; None where it spells the abbreviation otherwise."""
    for mention in vocabulary.find(pair.short):
        names = (mention.term.name, *mention.term.aliases)
        spelled = [name for name in names if " " in name and _spells(_letters(pair.short), tokenize(name))]
        if fold(mention.words) == fold(pair.short) and spelled:
            is_same = _stems(pair.long) in map(_stems, spelled)
            return replace(pair, term=mention.term.name) if is_same else None
    return pair


def _stems(text: str) -> tuple[str, ...]:
    return tuple(token.stem for token in tokenize(text))
