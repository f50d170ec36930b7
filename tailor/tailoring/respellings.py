"""Words of a text that a resume spells otherwise: with a hyphen, with a typing error, or cut short with a full stop."""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tailor.tailoring.typing_errors import is_typing_error
from tailor.text import fold

_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)*")
_CUT = re.compile(r"(?<![\w.])(?P<short>[^\W\d_]{3,8})\.(?=\s+\w|\s*[,;:)/]|[^\W\d_])")
_HYPHEN = re.compile(r"[-‐‑]")
_LEAST_LETTERS, _LEAST_LEFT = 5, 3


@dataclass(frozen=True, slots=True)
class Respelling:
    """A word, or two, as a text has them, and the words of a resume that are the same (all folded)."""

    written: str
    own: tuple[str, ...]


def respelled(texts: Iterable[str], own_texts: Sequence[str]) -> tuple[Respelling, ...]:
    """The words of some texts that stand in a resume in another spelling only.

    Hyphens and the space between two words may come or go ("co-ordinated", "health care"), a typing error may be mended
    (see `is_typing_error`), and a word cut short with a full stop be written out ("eidg.").

    Args:
        texts: The texts.
        own_texts: The resume's own.
    """
    own = _own_words(tuple(own_texts))
    found: dict[str, tuple[str, ...]] = {}
    for text in texts:
        words = [fold(word[0]) for word in _WORD.finditer(text)]
        for word in words:
            if word not in own.words and (same := own.find(word)):
                found[word] = same
            parts = tuple(_HYPHEN.split(word))
            if parts in own.open and parts not in own.hyphened:
                found["-".join(parts)] = (" ".join(parts),)
        for first, second in itertools.pairwise(words):
            joined, pair = first + second, (first, second)
            if pair in own.hyphened and pair not in own.open:
                found[f"{first} {second}"] = (f"{first}-{second}",)
            if not {first, second} <= own.words and joined in own.words and len(joined) >= _LEAST_LETTERS:
                found[f"{first} {second}"] = (joined,)
    return tuple(Respelling(written, same) for written, same in found.items())


@lru_cache(maxsize=64)
def respelling_pattern(written: str) -> re.Pattern[str]:
    """A respelled word, or two, as whole words of a folded text."""
    return re.compile(rf"(?<![\w-]){re.escape(written)}(?![\w-])")


@dataclass(frozen=True, slots=True)
class _OwnWords:
    words: frozenset[str]
    joined: dict[str, tuple[str, ...]]
    open: frozenset[tuple[str, ...]]
    hyphened: frozenset[tuple[str, ...]]
    cut: frozenset[str]

    def find(self, word: str) -> tuple[str, ...]:
        """The resume's words that another is a spelling of; none where there are none."""
        bare = _HYPHEN.sub("", word)
        if len(bare) >= _LEAST_LETTERS and bare in self.joined:
            return self.joined[bare]
        if not word.isalpha():
            return ()
        cut = max((short for short in self.cut if _is_cut(short, word)), key=len, default="")
        if cut:
            return (cut,)
        return next(((own,) for own in sorted(self.words) if is_typing_error(own, word)), ())


def _is_cut(short: str, word: str) -> bool:
    return word.startswith(short) and len(word) >= len(short) + _LEAST_LEFT


@lru_cache(maxsize=4)
def _own_words(texts: tuple[str, ...]) -> _OwnWords:
    words: set[str] = set()
    joined: dict[str, tuple[str, ...]] = {}
    for parts in map(_parts, texts):
        words.update(parts)
        for first, second in itertools.pairwise(parts):
            joined.setdefault(first + second, (first, second))
    for word in words:
        joined[word] = (word,)
    written = [[fold(word[0]) for word in _WORD.finditer(text)] for text in texts]
    opened = frozenset(pair for words_of in written for pair in itertools.pairwise(words_of))
    hyphened = frozenset(tuple(_HYPHEN.split(word)) for words_of in written for word in words_of if "-" in word)
    cut = {fold(found["short"]) for text in texts for found in _CUT.finditer(text)}
    return _OwnWords(frozenset(words), joined, opened, hyphened, frozenset(cut))


def _parts(text: str) -> list[str]:
    return [part for word in _WORD.finditer(text) for part in _HYPHEN.split(fold(word[0]))]


def find_respelled(text: str, respellings: Sequence[Respelling]) -> Iterator[tuple[Respelling, int, int]]:
    """Where respelled words stand in a text: the respelling, start, end."""
    if not respellings:
        return
    folded = fold_in_place(text)
    for one in respellings:
        for found in respelling_pattern(one.written).finditer(folded):
            yield one, *found.span()


def fold_in_place(text: str) -> str:
    """A text folded letter by letter, so that every place stays what it was."""
    return "".join(folded if len(folded := fold(char)) == 1 else char for char in text)
