"""Whether two halves of a word that a line end parts are written with a hyphen between them."""

import re

from tailor.readers.pdf.file_words import FileWords
from tailor.readers.pdf.hyphen_words import (
    CLOSED_COMPOUNDS,
    CLOSED_PREFIXES,
    COMBINING_FORMS,
    COMPOUND_ENDS,
    COMPOUND_STARTS,
    ENDS_OF_ALL,
    LITTLE_LINKS,
    LITTLE_WORDS,
    OPEN_PREFIXES,
    PREFIXES,
    STARTS_OF_ALL,
    WITHOUT_HYPHEN,
)
from tailor.text.word_pieces import common_words

_SHORTEST_STEM = 4
_SHORTEST_START = 3
_FORMS = (
    ("s", ""), ("es", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("er", ""), ("er", "e"), ("ers", ""),
    ("ers", "e"), ("or", ""), ("or", "e"), ("ies", "y"), ("able", ""), ("able", "e"), ("ible", ""),
)  # fmt: skip
"""Endings of English words, and those of the words that they are forms of."""

_PAIRS = tuple(
    re.compile(f"(?:{first})-(?:{second})")
    for first, second in (
        (
            r"\w{3,}[ií]co|\w*[áéíóú]\w*[ií]co|\w*ivo",
            r"\w*(?:ic|iv|ari|ári|ier|eir|fic)[oaei]s?|\w*al(?:es?|i)?|\w*ais",
        ),
        (r"\w{2,}(?:ico|cio)|agro|gréco", r"\w*(?:ique|ine?|aire|and|aise?|ien|ienne|if|ive|ale?|aux)s?"),
        (
            r"\w{2,}(?:isch|lich|iell|uell|sozial|deutsch)|sozial|deutsch|\w+iv",
            r"\w{3,}(?:isch|lich|ell|al|iv)(?:e[nmrs]?)?",
        ),
        (r"\w{2,}(?:isch|ieel|aal|ief|iek)", r"\w{3,}(?:isch|ieel|aal|ief|iek|lijk)e?"),
    )
)
"""Adjectives that describe one thing together ("teórico-práctico", "technisch-wissenschaftlich")."""

_TAIL = re.compile(
    r"(?:[a-z]{0,4}(?:i[sz]|ifi))?(?:e[drs]|ers|ing|ings|ation|ational|ations|able)$"
    r"|\w{0,3}(?:graph|graphy|graphic|grams?|logy|logical|metry|scopy|lysis)$"
    r"|\w*(?:ors|ment|ments|ness|ship|ful|ally|ities|ity|ial|ially|ism|ist|ists|ous|ance|ancy|ence|ency)$"
)
"""The ends of English words that are no words by themselves."""

_VOWEL = re.compile("[aeiouyà-öø-ÿ]")


def is_compound(start: str, rest: str, file: FileWords, *, chained: bool) -> bool:
    """Whether the hyphen between two halves in lower case is a part of the word, by the file and by its language.

    It is `chained` where another one stands before it in the same word ("day-to-").
    """
    if f"{start}-{rest}" in file.words or rest in LITTLE_WORDS or len(rest) == 1 or not _VOWEL.search(start):
        return True
    if chained and start in LITTLE_LINKS:
        return True
    if start + rest in file.words or WITHOUT_HYPHEN.match(start + rest):
        return False
    if (start, rest) in file.pairs:
        return True
    if file.language in {"", "en"}:
        return _is_english(start, rest, file, chained=chained)
    return _is_of_two(start, rest, file.language) or (chained and {start, rest} <= file.words)


def _is_english(start: str, rest: str, file: FileWords, *, chained: bool) -> bool:
    known = file.words | common_words()
    if chained and start in known and _is_known(rest, known):
        return True
    if start + rest in CLOSED_COMPOUNDS or start in CLOSED_PREFIXES or _is_known(start + rest, common_words()):
        return False
    if _is_of_two(start, rest, "en"):
        return True
    if start in COMBINING_FORMS:
        return False
    if _is_known(rest, known):
        return start in known or start in PREFIXES
    whole = start in known and min(len(start), len(rest) - 1) >= _SHORTEST_STEM
    return whole and not _TAIL.match(rest) and (_has_known_tail(rest, known) or not file.breaks_words)


def _is_of_two(start: str, rest: str, language: str) -> bool:
    """Whether one half is one that is set off by a hyphen, or both are adjectives of one thing."""
    if start in STARTS_OF_ALL or start in COMPOUND_STARTS.get(language, ()) or start in OPEN_PREFIXES:
        return len(rest) >= _SHORTEST_START
    if rest in ENDS_OF_ALL or rest in COMPOUND_ENDS.get(language, ()):
        return len(start) >= _SHORTEST_START
    return any(pair.fullmatch(f"{start}-{rest}") for pair in _PAIRS)


def _has_known_tail(word: str, known: frozenset[str]) -> bool:
    """Whether a word is a known one behind a combining form ("bioreactor")."""
    return any(word.startswith(form) and _is_known(word.removeprefix(form), known) for form in COMBINING_FORMS)


def _is_known(word: str, known: frozenset[str]) -> bool:
    """Whether a word is known, or one whose form it is."""
    if word in known:
        return True
    return any(
        word.removesuffix(ending) + bare in known and len(word) - len(ending) >= _SHORTEST_STEM
        for ending, bare in _FORMS
        if word.endswith(ending)
    )
