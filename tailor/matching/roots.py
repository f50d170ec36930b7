"""The words of a requirement that say what it is about, and what they share with other forms of them."""

from functools import cache, lru_cache

from tailor.matching.word_lists import entries, word_set
from tailor.text import Token, stem, tokenize
from tailor.text import root as related_root

_SHORT_CAPITALS = 5


@lru_cache(maxsize=16384)
def root(key: str) -> str:
    """What a folded word shares with its relatives that name the same activity: manage, managed, management."""
    whole = _clipped().get(key, key)
    return stem(whole) if whole in word_set("apart") else related_root(whole)


@cache
def _clipped() -> dict[str, str]:
    return {line.split()[0]: line.split()[1] for line in entries("clipped")}


@lru_cache(maxsize=4096)
def content_tokens(phrase: str) -> tuple[Token, ...]:
    """The words of a phrase that say what it is about: not "strong", "experience", "staff", "environment"."""
    aside = word_set("light") | word_set("people")
    return tuple(token for token in _meant(phrase) if token.key not in aside)


@lru_cache(maxsize=4096)
def core_tokens(phrase: str) -> tuple[Token, ...]:
    """The phrase without the empty words at both ends: "strong time management skills" is about "time management"."""
    return _between(phrase, _meant(phrase))


@lru_cache(maxsize=4096)
def name_tokens(phrase: str) -> tuple[Token, ...]:
    """The phrase without all that may stand around a name: "ServSafe certification" is about "ServSafe"."""
    return _between(phrase, content_tokens(phrase)) or tokenize(phrase)


@lru_cache(maxsize=4096)
def roots_of(phrase: str) -> tuple[str, ...]:
    """The roots of the content words of a phrase, in order, each once."""
    return tuple(dict.fromkeys(root(token.key) for token in content_tokens(phrase)))


def is_other_word_than(phrase: str, word: Token) -> bool:
    """Whether a word has the letters of a phrase's initials and is none: "bi-weekly" for "Power BI reports"."""
    return not word.text.isupper() and word.key in _initials(phrase)


@lru_cache(maxsize=4096)
def _initials(phrase: str) -> frozenset[str]:
    words = [token for token in content_tokens(phrase) if token.text.isupper() and len(token.text) <= _SHORT_CAPITALS]
    return frozenset() if phrase.isupper() and len(phrase) > _SHORT_CAPITALS else frozenset(one.key for one in words)


@lru_cache(maxsize=4096)
def aside_keys(phrase: str) -> frozenset[str]:
    """The words of a phrase that only round it off: staff, team, environment."""
    return frozenset(token.key for token in _meant(phrase)) - {token.key for token in content_tokens(phrase)}


@lru_cache(maxsize=4096)
def gist_of(phrase: str) -> frozenset[str]:
    """All roots of a phrase but those of empty words and of people: two phrases with one gist ask for the same."""
    return frozenset(root(token.key) for token in _meant(phrase) if token.key not in word_set("people"))


def _meant(phrase: str) -> tuple[Token, ...]:
    empty = word_set("empty")
    return tuple(token for token in tokenize(phrase) if token.key not in empty and not token.key[:1].isdigit())


def _between(phrase: str, ends: tuple[Token, ...]) -> tuple[Token, ...]:
    if not ends:
        return ()
    return tuple(token for token in tokenize(phrase) if ends[0].start <= token.start <= ends[-1].start)
