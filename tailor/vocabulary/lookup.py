"""Finding the vocabulary's terms in a text."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from itertools import pairwise
from pathlib import Path

from tailor.text import Token, fold, tokenize
from tailor.vocabulary.abbreviations import means_other_words, spelled_out
from tailor.vocabulary.built_in import LateNames, built_in_files, find_built_in_keys, names_stamp
from tailor.vocabulary.context import (
    Places,
    fills_its_line,
    has_near_word,
    is_asked_for,
    is_proper_name,
    is_shouted,
    is_spoken_against,
    is_used_as_program,
    stands_in_list,
)
from tailor.vocabulary.everyday import is_word
from tailor.vocabulary.grammar import parse_terms
from tailor.vocabulary.index import NameKeys, SurfaceIndex, find_keys
from tailor.vocabulary.own_files import doubts_in, read_own
from tailor.vocabulary.surfaces import Surface
from tailor.vocabulary.term import Term

_BREAK = re.compile(r"[;:()\[\]•|\"!?\t]|\n\s*\n")
_TEXTS_KEPT = 4096

KeepKeys = Callable[[Sequence[str], Callable[[], NameKeys]], NameKeys]
"""The texts of a person's own files and what finds the keys -> the keys, found now or before."""


KeepNames = Callable[[str, Callable[[], NameKeys]], NameKeys]
"""A hash over all that decides what the keys are, and what finds them -> the keys, found now or before."""
_KEEP: ContextVar[KeepNames | None] = ContextVar("keep", default=None)


@dataclass(frozen=True, slots=True)
class Mention:
    """A term found in a text: its words as they stand at `start` to `end`, and whether they are an alias."""

    term: Term
    start: int
    end: int
    words: str
    alias: bool


@dataclass(frozen=True, slots=True, eq=False)
class _Hit:
    """A surface at the tokens `first` to `last`, inclusive; equal only to itself, which is quick to tell."""

    surface: Surface
    first: int
    last: int


class Vocabulary:
    """All terms, indexed for lookup.

    Args:
        terms: The terms; of two with the same name or alias the first wins. None: those that come with the program,
            whose `known` keys must be given; each is read when a text comes near it.
        known: The keys of all their names, if they were found before.
    """

    def __init__(self, terms: Iterable[Term] | None, known: NameKeys | None = None) -> None:
        self._terms = None if terms is None else tuple(terms)
        late = LateNames(known) if terms is None and known else None
        self._index = SurfaceIndex(self._terms or (), known, late)
        self._found = lru_cache(_TEXTS_KEPT)(self._find)
        self._named = lru_cache(_TEXTS_KEPT)(self._get)

    @property
    def terms(self) -> tuple[Term, ...]:
        """The terms."""
        return built_in_terms() if self._terms is None else self._terms

    def get(self, name: str) -> Term | None:
        """The term of that name or exact alias (case and inflection aside), or None."""
        return self._named(name)

    def _get(self, name: str) -> Term | None:
        tokens = tokenize(name)
        return next((surface.term for surface in self._index.fitting(tokens, name)), None) if tokens else None

    def find(self, text: str) -> tuple[Mention, ...]:
        """The terms named in a text, longest first where they overlap, in the order of the text.

        A term that is also an everyday word counts only with one of its `near` words close by, as an item of a list of
        names, or written as a proper name within a sentence. An abbreviation that the text spells out in other words
        than the term's is no mention of it.
        """
        return self._found(text)

    def _find(self, text: str) -> tuple[Mention, ...]:
        tokens = tokenize(text)
        hits = _not_spelled_otherwise(tuple(self._hits(tokens, text)), tokens, text)
        kept = _supported(hits, tokens, text)
        return tuple(_mention(hit, tokens, text) for hit in _without_overlaps(kept, tokens))

    def implies_of(self, name: str) -> frozenset[str]:
        """The names of all that holding `name` (a name or alias) entails, directly or through others."""
        term = self.get(name)
        return self._entailed.get(term.name, frozenset()) if term else frozenset()

    def implied_by(self, name: str) -> frozenset[str]:
        """The canonical names of all terms whose holding entails `name`, directly or through others."""
        term = self.get(name)
        return self._entailing.get(term.name if term else name, frozenset())

    @cached_property
    def _entailed(self) -> dict[str, frozenset[str]]:
        canonical: dict[str, str] = {}
        for term in self.terms:
            for name in term.names:
                canonical.setdefault(fold(name), term.name)
        direct = {term.name: [canonical.get(fold(name), name) for name in term.implies] for term in self.terms}
        return {name: _reachable(name, direct) for name in direct}

    @cached_property
    def _entailing(self) -> dict[str, frozenset[str]]:
        holders: dict[str, set[str]] = {}
        for holder, entailed in self._entailed.items():
            for name in entailed:
                holders.setdefault(name, set()).add(holder)
        return {name: frozenset(found) for name, found in holders.items()}

    def _hits(self, tokens: tuple[Token, ...], text: str) -> Iterator[_Hit]:
        breaks = [bool(_BREAK.search(text, one.end, other.start)) for one, other in pairwise(tokens)]
        for first, token in enumerate(tokens):
            for last in range(first, min(first + self._index.longest_from(token), len(tokens))):
                if last > first and breaks[last - 1]:
                    break
                for surface in self._index.fitting(tokens[first : last + 1], text):
                    yield _Hit(surface, first, last)


def _reachable(name: str, direct: dict[str, list[str]]) -> frozenset[str]:
    found: set[str] = set()
    waiting = [*direct.get(name, ())]
    while waiting:
        implied = waiting.pop()
        if implied not in found:
            found.add(implied)
            waiting.extend(direct.get(implied, ()))
    return frozenset(found - {name})


def _not_spelled_otherwise(hits: tuple[_Hit, ...], tokens: tuple[Token, ...], text: str) -> tuple[_Hit, ...]:
    """The hits without the abbreviations that belong to other words: no "C++" in "Certified Payroll ... (CPP)"."""
    owners = {(hit.first, hit.last): hit.surface.term for hit in reversed(hits)}
    return tuple(hit for hit in hits if hit.first < hit.last or not _is_spelled_otherwise(hit, owners, tokens, text))


def _is_spelled_otherwise(hit: _Hit, owners: dict[tuple[int, int], Term], tokens: tuple[Token, ...], text: str) -> bool:
    words = spelled_out(tokens, hit.first, text)
    if words is None:
        return False
    owner = owners.get((words[0], words[-1]))
    if owner is not None:
        return owner is not hit.surface.term
    return means_other_words(hit.surface.term.names, tokens[hit.first].key, tokens[words[0] : words[-1] + 1])


def _supported(hits: tuple[_Hit, ...], tokens: tuple[Token, ...], text: str) -> list[_Hit]:
    """The hits without those of everyday words that nothing near by makes a name."""
    hits = tuple(hit for hit in hits if not _is_barred(hit, tokens, text))
    doubtful = [hit for hit in hits if hit.surface.everyday or _is_doubtful_acronym(hit, tokens, text)]
    refused = frozenset(hit for hit in doubtful if not _is_supported(hit, tokens, text))
    kept = [hit for hit in hits if hit not in refused]
    rest = [hit for hit in doubtful if hit in refused]
    waiting = [hit for hit in rest if not is_spoken_against(hit.surface, tokens, hit.first, hit.last, text)]
    candidates = _places(waiting)
    while True:
        names = _places([hit for hit in kept if hit.surface.term.named or hit.surface.cased])
        more = [hit for hit in waiting if stands_in_list(tokens, (hit.first, hit.last), text, names, candidates)]
        if not more:
            return kept
        kept += more
        accepted = frozenset(more)
        waiting = [hit for hit in waiting if hit not in accepted]


def _places(hits: Iterable[_Hit]) -> Places:
    found = tuple(hits)
    return Places(frozenset(hit.first for hit in found), frozenset(hit.last for hit in found))


def _is_doubtful_acronym(hit: _Hit, tokens: tuple[Token, ...], text: str) -> bool:
    """Whether the hit is a word that counts by its capitals only ("IT"), in a line of capitals."""
    surface = hit.surface
    known_by_capitals = surface.cased and surface.text.isupper() and is_word(surface.keys[0])
    return known_by_capitals and is_shouted(tokens, hit.first, hit.last, text)


def _is_barred(hit: _Hit, tokens: tuple[Token, ...], text: str) -> bool:
    """Whether a word stands near that the term does not go with, none of its names being an everyday word."""
    term = hit.surface.term
    return (
        bool(term.not_near) and not term.everyday and is_spoken_against(hit.surface, tokens, hit.first, hit.last, text)
    )


def _is_supported(hit: _Hit, tokens: tuple[Token, ...], text: str) -> bool:
    surface, first, last = hit.surface, hit.first, hit.last
    if not _written_as_name(surface, tokens[first]) or is_spoken_against(surface, tokens, first, last, text):
        return False
    return (
        fills_its_line(tokens, first, last, text)
        or has_near_word(surface, tokens, first, last, text)
        or (surface.everyday and tokens[first].text[0].isupper() and is_asked_for(tokens, last, text))
        or (surface.everyday and tokens[first].text[0].isupper() and is_used_as_program(tokens, last, text))
        or (surface.everyday and is_proper_name(tokens, first, last, text))
    )


def _written_as_name(surface: Surface, token: Token) -> bool:
    return token.text[:1].isupper() or not surface.text[:1].isupper()


def _without_overlaps(hits: list[_Hit], tokens: tuple[Token, ...]) -> list[_Hit]:
    """The longest hits, in order; of equally long ones the first that the vocabulary has."""
    taken: set[int] = set()
    kept: list[_Hit] = []
    for hit in sorted(hits, key=lambda hit: tokens[hit.first].start - tokens[hit.last].end):
        places = range(hit.first, hit.last + 1)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.first)


def _mention(hit: _Hit, tokens: tuple[Token, ...], text: str) -> Mention:
    start, end = tokens[hit.first].start, tokens[hit.last].end
    return Mention(hit.surface.term, start, end, text[start:end], hit.surface.text != hit.surface.term.name)


def load_vocabulary(extra: tuple[Path, ...] = (), keep: KeepKeys | None = None) -> Vocabulary:
    """The built-in vocabulary and the person's own files; theirs win over ours.

    An entry of theirs replaces ours of the same name whole, aliases included; an alias of theirs leads to their entry.

    Args:
        extra: Files in the format that `tailor.vocabulary.grammar` describes, or folders of such .txt files; later ones
            win over earlier ones.
        keep: Finds the keys of all names at once and keeps them; None leaves each to be found when it is needed.

    Raises:
        SettingsError: A file cannot be read, or a line of it has no meaning.
    """
    return _of_texts(tuple((path.name, text) for path, text in read_own(extra)), keep)


def names_at_hand() -> Vocabulary:
    """The built-in vocabulary for a few short texts: where its keys are kept, it is there in a fifth of the time."""
    return _of_kept(_KEEP.get())


def keep_names(keep: KeepNames | None) -> None:
    """Has `names_at_hand` get the keys of all names from here on by `keep`; None: it does without."""
    _KEEP.set(keep)


@lru_cache(maxsize=2)
def _of_kept(keep: KeepNames | None) -> Vocabulary:
    return Vocabulary(None, keep(names_stamp(), find_built_in_keys)) if keep else load_vocabulary()


def doubts_of(extra: tuple[Path, ...]) -> tuple[str, ...]:
    """What in the person's own files works otherwise than meant, each with file and line. Raises as loading does."""
    return doubts_in(extra, built_in_terms())


@lru_cache(maxsize=4)
def _of_texts(texts: tuple[tuple[str, str], ...], keep: KeepKeys | None) -> Vocabulary:
    own = [term for name, text in reversed(texts) for term in parse_terms(text, name)]
    replaced = {fold(term.name) for term in own}
    terms = (*own, *(term for term in built_in_terms() if fold(term.name) not in replaced))
    return Vocabulary(terms, keep([text for _, text in texts], partial(find_keys, terms)) if keep else None)


@lru_cache(maxsize=1)
def built_in_terms() -> tuple[Term, ...]:
    """The terms that come with the program, file by file in the order of their names."""
    return tuple(term for name, text in built_in_files() for term in parse_terms(text, name))
