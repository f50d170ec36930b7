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
    """The words of a phrase that say what it is about: no function words, no "strong", "experience", "skills"."""
    empty = word_set("empty")
    return tuple(token for token in tokenize(phrase) if token.key not in empty and not token.key[:1].isdigit())


@lru_cache(maxsize=4096)
def roots_of(phrase: str) -> tuple[str, ...]:
    """The roots of the content words of a phrase, in order, each once."""
    return tuple(dict.fromkeys(root(token.key) for token in content_tokens(phrase)))
