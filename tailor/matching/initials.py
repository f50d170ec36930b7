"""Abbreviations that no list explains: "PAYE" where the resume says Pay As You Earn, and the other way round."""

import re
from collections.abc import Iterator

from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.naming import make_hit
from tailor.matching.word_lists import word_set
from tailor.model import Reason
from tailor.text import Token, tokenize
from tailor.vocabulary import Term

_FEWEST = 3
_MOST = 6
_SMALL = frozenset(
    {"of", "and", "the", "for", "in", "to", "a", "an", "de", "la", "le", "du", "des", "et", "und", "der", "die"}
)
_APART = re.compile(r"[^\s\-/&’']")


def find_initials(phrase: str, index: ResumeIndex) -> Iterator[Hit]:
    """Where a resume writes out what a posting abbreviates, or abbreviates a phrase of three words or more.

    Written out in capitals it is the same name; other words and an abbreviation alone may mean something else, and so
    are only suggested.
    """
    every = tokenize(phrase)
    words = tuple(word for word in every if word.key not in word_set("paper_words")) or every
    abbreviation = _abbreviation(words[0]) if len(words) == 1 else ""
    if abbreviation:
        for indexed in index.items:
            place = _written_out(abbreviation.lower(), indexed)
            if place is not None:
                capitals = indexed.item.text[place[0] : place[1]].istitle()
                why = Reason.ALIAS if capitals else Reason.SIMILAR
                yield from make_hit(indexed, place, why, f"its first letters are {abbreviation}")
        return
    letters = _initials(every)
    if len(letters) < _FEWEST:
        return
    for indexed in index.items:
        for token in indexed.tokens:
            if _abbreviation(token).lower() == letters and not _names_known(token, indexed):
                reason = f"“{token.text}” may stand for “{phrase}”"
                yield from make_hit(indexed, (token.start, token.end), Reason.SIMILAR, reason)


def _names_known(token: Token, indexed: IndexedItem) -> bool:
    return any(one.start <= token.start < one.end for one in indexed.mentions)


def stands_for_known(phrase: str, term: Term | None) -> bool:
    """Whether the vocabulary knows the long form of an abbreviation, or the short one of a name: no other will do.

    A short form that stands for other things too is only taken for a name among words that go with it; elsewhere it
    suggests it.
    """
    if term is None:
        return False
    if phrase.isalpha() and phrase.isupper():
        return any(_initials(tokenize(name)) == phrase.lower() for name in term.names)
    short = (name for name in term.names if name.isupper() and name.lower() == _initials(tokenize(phrase)))
    return any(name not in term.everyday for name in short)


def _abbreviation(token: Token) -> str:
    """The word in the singular if it is an abbreviation ("VFDs"), else nothing."""
    singular = token.text.removesuffix("s")
    return singular if singular.isalpha() and singular.isupper() and _FEWEST <= len(singular) <= _MOST else ""


def _initials(words: tuple[Token, ...]) -> str:
    """The first letters of a phrase without its small words; nothing where a word is short for something itself."""
    named = [word for word in words if word.key not in _SMALL]
    whole = all(word.text.isalpha() and not (len(word.text) > 1 and word.text.isupper()) for word in named)
    return "".join(word.key[0] for word in named) if whole else ""


def _written_out(letters: str, indexed: IndexedItem) -> tuple[int, int] | None:
    """Neighbouring words, all with capitals or none, whose first letters are these; of small words not each has one."""
    tokens, text = indexed.tokens, indexed.item.text
    for first, token in enumerate(tokens):
        if token.key[0] != letters[0] or len(token.text) == 1 or not token.text.isalpha() or token.key in _SMALL:
            continue
        last = _last_of(letters, tokens, first, text)
        if last is not None:
            return token.start, tokens[last].end
    return None


def _is_capital(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a name that begins with this word is written with capitals; the first word of a line has one anyway."""
    told = tokens[1] if first == 0 and len(tokens) > 1 else tokens[first]
    return told.text[0].isupper()


def _last_of(letters: str, tokens: tuple[Token, ...], first: int, text: str) -> int | None:
    taken = 1
    for at in range(first + 1, len(tokens)):
        if _APART.search(text, tokens[at - 1].end, tokens[at].start):
            return None
        alike = tokens[at].text[0].isupper() == _is_capital(tokens, first)
        counts = tokens[at].key[0] == letters[taken] and (alike or tokens[at].key in _SMALL)
        if counts:
            taken += 1
        elif tokens[at].key not in _SMALL:
            return None
        if taken == len(letters):
            return at
    return None
