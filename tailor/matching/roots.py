"""The words of a requirement that say what it is about, and what they share with other forms of them."""

from functools import lru_cache

from tailor import text as words
from tailor.matching.word_lists import word_set
from tailor.text import Token, stem, tokenize


@lru_cache(maxsize=16384)
def root(key: str) -> str:
    """What a folded word shares with its relatives that name the same activity: manage, managed, management."""
    return stem(key) if key in word_set("apart") else words.root(key)


@lru_cache(maxsize=4096)
def content_tokens(phrase: str) -> tuple[Token, ...]:
    """The words of a phrase that say what it is about: not "strong", "experience", "staff", "environment"."""
    light = word_set("light")
    return tuple(token for token in _meant(phrase) if token.key not in light)


@lru_cache(maxsize=4096)
def light_roots(phrase: str) -> frozenset[str]:
    """The roots of the words that only round off a phrase: staff, team, environment."""
    return frozenset(root(token.key) for token in _meant(phrase)) - set(roots_of(phrase))


@lru_cache(maxsize=4096)
def core_tokens(phrase: str) -> tuple[Token, ...]:
    """The phrase without the empty words at both ends: "strong time management skills" is about "time management"."""
    meant = _meant(phrase)
    if not meant:
        return ()
    return tuple(token for token in tokenize(phrase) if meant[0].start <= token.start <= meant[-1].start)


@lru_cache(maxsize=4096)
def roots_of(phrase: str) -> tuple[str, ...]:
    """The roots of the content words of a phrase, in order, each once."""
    return tuple(dict.fromkeys(root(token.key) for token in content_tokens(phrase)))


def _meant(phrase: str) -> tuple[Token, ...]:
    empty = word_set("empty")
    return tuple(token for token in tokenize(phrase) if token.key not in empty and not token.key[:1].isdigit())
