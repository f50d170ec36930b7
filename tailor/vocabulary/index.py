"""All surfaces of a vocabulary by their joined form; a surface is taken apart only when a text comes near it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from tailor.text import Token, fold, is_irregular, stem
from tailor.vocabulary.surfaces import Surface, fits, read_surface, window_keys
from tailor.vocabulary.term import Term

_BETWEEN_WORDS = str.maketrans(dict.fromkeys(" -/.,'’()–"))
_FIRST_WORD = re.compile(r"[ \-/.,'’()–]")
_OPENING = 3
_CHANGED_EARLY = 5
"""The longest words of which an ending can begin within the opening: "using", "aging"."""


@dataclass(frozen=True, slots=True)
class NameKeys:
    """What is known of all names of a vocabulary when each has been taken apart once, as three tables in lines.

    `keys` are the forms under which names are found and `places` the numbers of these names; `longest` tells for each
    opening of words (three letters) how many words a name has at most that begins so. `firsts` is there for the
    built-in terms alone: the number of the first name of each line of their files.
    """

    keys: str
    places: str
    longest: str
    firsts: str = ""


class SurfaceIndex:
    """Where to look for the names and aliases of terms.

    Args:
        terms: The terms; of two with the same name or alias the first wins.
        known: The keys of just these terms' names, if they were found before.
        late: The terms with each of their names, if they are read one by one; `terms` are not looked at then.
    """

    def __init__(
        self, terms: Iterable[Term], known: NameKeys | None = None, late: Sequence[tuple[Term, str]] | None = None
    ) -> None:
        names = [(term, name) for term in terms for name in term.names] if late is None else late
        self._names: _Names = _KnownNames(names, known) if known else _Drawers(names)

    @cached_property
    def _longest_short(self) -> dict[str, int]:
        """The longest names that begin with a word that is shorter than an opening, by any start of one."""
        longest: dict[str, int] = {}
        for opening, count in self._names.longest.items():
            for length in range(1, len(opening) + 1):
                longest[opening[:length]] = max(longest.get(opening[:length], 0), count)
        return longest

    def longest_from(self, word: Token) -> int:
        """How many words at most a surface has that begins like this word of a text; 0 when there is none."""
        key = word.key.lstrip(".")
        if len(key) <= _OPENING:
            return max(self._longest_short.get(short, 0) for short in (key, key.removesuffix("s")))
        return max(self._names.longest.get(form[:_OPENING], 0) for form in (key, word.stem))

    def fitting(self, window: tuple[Token, ...], text: str) -> Iterator[Surface]:
        """The surfaces that these words of a text are, in the order of the vocabulary.

        Args:
            window: Neighbouring words of the text, as `tokenize` gives them.
            text: The text.
        """
        for key in window_keys(window):
            for surface in self._names.under(key):
                if fits(surface, window, text):
                    yield surface


class _Names(Protocol):
    @property
    def longest(self) -> Mapping[str, int]:
        """How many words a name has at most, by the opening of its words."""

    def under(self, key: str) -> Sequence[Surface]:
        """The surfaces with this key, in the order of the vocabulary."""


class _Drawers:
    """Names that wait in drawers by their first letters until a text has words that begin so.

    Reading all names costs ten times as much as reading the files, and a text needs a fraction of them.
    """

    def __init__(self, names: Sequence[tuple[Term, str]]) -> None:
        self.longest: dict[str, int] = {}
        self._names = names
        self._drawers: defaultdict[str, list[int]] = defaultdict(list)
        self._surfaces: dict[str, dict[int, Surface]] = {}
        for place, (_, name) in enumerate(names):
            most, openings = _measured(name)
            for opening in openings:
                self._drawers[opening].append(place)
            if most > self.longest.get(openings[0], 0):
                self.longest[openings[0]] = most

    def under(self, key: str) -> Sequence[Surface]:
        for place in self._drawers.pop(_opening(key), ()):
            for own, surface in _by_keys(*self._names[place]):
                self._surfaces.setdefault(own, {}).setdefault(place, surface)
        found = self._surfaces.get(key)
        return [found[place] for place in sorted(found)] if found else ()


class _KnownNames:
    """Names whose keys are known; a name is taken apart when a text has one of its keys."""

    def __init__(self, names: Sequence[tuple[Term, str]], known: NameKeys) -> None:
        openings = (line.split(" ") for line in known.longest.split("\n"))
        self.longest = {opening: int(count) for opening, count in openings}
        self._places = dict(zip(known.keys.split("\n"), known.places.split("\n"), strict=True))
        self._names = names
        self._surfaces: dict[str, tuple[Surface, ...]] = {}

    def under(self, key: str) -> Sequence[Surface]:
        if key not in self._places:
            return ()
        if key not in self._surfaces:
            places = map(int, self._places[key].split(" "))
            self._surfaces[key] = tuple(read_surface(*self._names[place]) for place in places)
        return self._surfaces[key]


def find_keys(terms: Iterable[Term]) -> NameKeys:
    """Takes all names apart, so that an index need not."""
    names = [(term, name) for term in terms for name in term.names]
    places: dict[str, list[str]] = {}
    for place, (term, name) in enumerate(names):
        for key, _ in _by_keys(term, name):
            places.setdefault(key, []).append(str(place))
    longest = (f"{opening} {count}" for opening, count in _Drawers(names).longest.items())
    return NameKeys("\n".join(places), "\n".join(map(" ".join, places.values())), "\n".join(longest))


def _by_keys(term: Term, name: str) -> Iterator[tuple[str, Surface]]:
    """A name taken apart, under each key for which its drawers are opened."""
    surface = read_surface(term, name)
    openings = _measured(name)[1]
    yield from ((key, surface) for key in surface.keys if _opening(key) in openings)


def _measured(name: str) -> tuple[int, tuple[str, ...]]:
    """How many words a name may have, and the openings of its words as they stand and without inflection."""
    plain = name if name.isascii() else fold(name)
    bare = plain.translate(_BETWEEN_WORDS).lower()
    first = _FIRST_WORD.split(plain.lower(), maxsplit=1)[0]
    openings = {bare[:_OPENING]: 0}
    if len(first) <= _CHANGED_EARLY or is_irregular(first):
        openings[f"{stem(first)}{bare[len(first) :]}"[:_OPENING]] = 0
    if "&" in bare:  # a word of its own has the key "and"
        openings[bare.replace("&", "and")[:_OPENING]] = 0
    return len(plain) - len(bare) + 2, tuple(openings)


def _opening(key: str) -> str:
    return key.lstrip(".")[:_OPENING]
