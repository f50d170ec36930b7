"""Faults of a vocabulary that no parser can see."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tailor.text import fold, tokenize
from tailor.vocabulary.everyday import everyday_words
from tailor.vocabulary.index import SurfaceIndex
from tailor.vocabulary.term import Term


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with the entry `name`."""

    name: str
    what: str


def find_problems(terms: Iterable[Term], around: Iterable[Term] = ()) -> tuple[Problem, ...]:
    """The faults of a vocabulary, in its order.

    Names that two entries claim, aliases that are no news, implications that lead nowhere or in a circle, products
    whose name is an everyday word without a mark that says so, and names that a lookup does not find.

    Args:
        terms: The entries to be checked.
        around: Entries in force beside them, which they may imply by any name; the first of a name counts.
    """
    entries, others = tuple(terms), tuple(around)
    return (
        *_shared_names(entries),
        *_idle_aliases(entries),
        *_unknown_implications(entries, others),
        *_circles(entries, others),
        *_unmarked_everyday_words(entries),
        *_lost_names(entries),
    )


def _shared_names(terms: Sequence[Term]) -> Iterator[Problem]:
    owners: dict[str, Term] = {}
    for term in terms:
        for name in term.names:
            owner = owners.setdefault(_key(name), term)
            told_apart = name in term.everyday and any(_key(other) == _key(name) for other in owner.everyday)
            if owner is not term and not told_apart:
                yield Problem(term.name, f"{name!r} is a name of {owner.name!r} too")


def _idle_aliases(terms: Sequence[Term]) -> Iterator[Problem]:
    for term in terms:
        seen = {_key(term.name)}
        for alias in term.aliases:
            # An everyday word counts in small letters only where a name is written so: "Pandas" beside "pandas".
            in_small_letters = alias in term.everyday and alias.islower() and not term.name.islower()
            if _key(alias) in seen and not in_small_letters:
                yield Problem(term.name, f"the alias {alias!r} says nothing new")
            seen.add(_key(alias))


def _unknown_implications(terms: Sequence[Term], around: Sequence[Term]) -> Iterator[Problem]:
    known = {term.name for term in terms}
    named = {fold(name) for term in around for name in term.names}
    for term in terms:
        for name in term.implies:
            if name not in known and fold(name) not in named:
                yield Problem(term.name, f"it implies {name!r}, which is the name of no entry")


def _circles(terms: Sequence[Term], around: Sequence[Term]) -> Iterator[Problem]:
    implied = {term.name: term.implies for term in (*reversed(around), *terms)}
    for term in terms:
        reached: set[str] = set()
        waiting = list(term.implies)
        while waiting:
            name = waiting.pop()
            if name not in reached:
                reached.add(name)
                waiting.extend(implied.get(name, ()))
        if term.name in reached:
            yield Problem(term.name, "it implies itself")


def _unmarked_everyday_words(terms: Sequence[Term]) -> Iterator[Problem]:
    for term in terms:
        for name in term.names if term.named else ():
            unmarked = name not in term.everyday and name not in term.cased
            if unmarked and fold(name) in everyday_words():
                yield Problem(term.name, f"{name!r} is an everyday word: mark it with ? (and words near it) or with !")


def _lost_names(terms: Sequence[Term]) -> Iterator[Problem]:
    index = SurfaceIndex(terms)
    for term in terms:
        for name in term.names:
            tokens = tokenize(name)
            found = index.fitting(tokens, name) if tokens else ()
            if not any(surface.term is term for surface in found):
                yield Problem(term.name, f"{name!r} is not found where it stands")


def _key(name: str) -> str:
    return " ".join(f"{token.key}." if "." in token.text[1:] else token.key for token in tokenize(name))
