"""All surfaces of a vocabulary by their joined form; a surface is taken apart only when a text comes near it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from tailor.text import Token, fold
from tailor.vocabulary.surfaces import Surface, fits, read_surface, window_keys
from tailor.vocabulary.term import Term

_BETWEEN_WORDS = str.maketrans(dict.fromkeys(" -/.,'’()–"))
_OPENING = 3


class SurfaceIndex:
    """Where to look for the names and aliases of terms.

    Reading all names costs ten times as much as reading the files, and a text needs a fraction of them: names wait in
    drawers by their first letters until a text has words that begin so.

    Args:
        terms: The terms; of two with the same name or alias the first wins.
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        self._drawers: defaultdict[str, list[tuple[Term, str]]] = defaultdict(list)
        self._surfaces: dict[str, list[Surface]] = {}
        self._longest: dict[str, int] = {}
        for term in terms:
            for name in term.names:
                plain = name if name.isascii() else fold(name)
                bare = plain.translate(_BETWEEN_WORDS)
                opening = bare[:_OPENING].lower()
                self._drawers[opening].append((term, name))
                most = len(plain) - len(bare) + 2
                if most > self._longest.get(opening, 0):
                    self._longest[opening] = most

    @cached_property
    def _longest_short(self) -> dict[str, int]:
        """The same for words that are shorter than a drawer's label, by any start of a label."""
        longest: dict[str, int] = {}
        for opening, count in self._longest.items():
            for length in range(1, len(opening) + 1):
                longest[opening[:length]] = max(longest.get(opening[:length], 0), count)
        return longest

    def longest_from(self, word: Token) -> int:
        """How many words at most a surface has that begins like this word of a text; 0 when there is none."""
        key = word.key.lstrip(".")
        if len(key) <= _OPENING:
            return max(self._longest_short.get(short, 0) for short in (key, key.removesuffix("s")))
        return max(self._longest.get(form[:_OPENING], 0) for form in (key, word.stem))

    def fitting(self, window: tuple[Token, ...], text: str) -> Iterator[Surface]:
        """The surfaces that these words of a text are, in the order of the vocabulary.

        Args:
            window: Neighbouring words of the text, as `tokenize` gives them.
            text: The text.
        """
        for key in window_keys(window):
            self._open(key.lstrip(".")[:_OPENING])
            for surface in self._surfaces.get(key, ()):
                if fits(surface, window, text):
                    yield surface

    def _open(self, opening: str) -> None:
        for term, name in self._drawers.pop(opening, ()):
            surface = read_surface(term, name)
            for key in surface.keys:
                self._surfaces.setdefault(key, []).append(surface)
