"""Sentences that show an ability without its name: "resolved guest complaints" is customer service.

The table is `words/paraphrases.txt`. It holds activities that every profession has names for; what names of products
and licences entail is in the vocabulary.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tailor.matching.hedges import Certainty
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.roots import root, roots_of
from tailor.matching.word_lists import entries
from tailor.model import Place, Reason
from tailor.text import fold, tokenize

REACH = 9  # words from the first to the last one that count, so that they belong to one clause
_SENTENCE_END = re.compile(r"[.!?;]\s")
_TOLD = frozenset({Place.BULLET, Place.SUMMARY, Place.DETAIL, Place.OTHER})


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to say something: a word of each group."""

    groups: tuple[frozenset[str], ...]


def find_paraphrases(phrase: str, index: ResumeIndex) -> Iterator[Hit]:
    """The sentences that show what a posting calls `phrase`, by the table."""
    ways = _ways_by_name().get(fold(phrase)) or _ways_by_roots().get(frozenset(roots_of(phrase)))
    if not ways:
        return
    for indexed in index.items:
        place = _first_place(ways, indexed) if indexed.item.place in _TOLD else None
        if place is None:
            continue
        sure = indexed.certainty(*place)
        if sure is not Certainty.DENIED:
            hedged = sure is Certainty.HEDGED
            yield Hit(indexed.item, *place, Reason.SIMILAR, f"says “{phrase}” in other words", hedged)


def _first_place(ways: tuple[_Way, ...], indexed: IndexedItem) -> tuple[int, int] | None:
    for way in ways:
        place = _place(way, indexed)
        if place is not None:
            return place
    return None


def _place(way: _Way, indexed: IndexedItem) -> tuple[int, int] | None:
    """The range from the first to the last word of a way in one sentence, its first group first."""
    tokens, roots = indexed.tokens, indexed.roots
    for first, word in enumerate(roots):
        if word not in way.groups[0]:
            continue
        window = roots[first : first + REACH]
        lasts = [
            next((at for at, other in enumerate(window[1:], 1) if other in group), None) for group in way.groups[1:]
        ]
        if None in lasts:
            continue
        last = first + max((at for at in lasts if at is not None), default=0)
        start, end = tokens[first].start, tokens[last].end
        if not _SENTENCE_END.search(indexed.item.text[start:end]):
            return start, end
    return None


@cache
def _ways_by_name() -> dict[str, tuple[_Way, ...]]:
    return {fold(name): ways for names, ways in _table() for name in names}


@cache
def _ways_by_roots() -> dict[frozenset[str], tuple[_Way, ...]]:
    known: dict[frozenset[str], tuple[_Way, ...]] = {}
    for names, ways in _table():
        for name in names:
            known.setdefault(frozenset(roots_of(name)), ways)
    known.pop(frozenset(), None)
    return known


@cache
def _table() -> tuple[tuple[tuple[str, ...], tuple[_Way, ...]], ...]:
    rows = []
    for line in entries("paraphrases"):
        names, _, ways = line.partition("=")
        rows.append(
            (tuple(name.strip() for name in names.split(",")), tuple(_read_way(way) for way in ways.split(";")))
        )
    return tuple(rows)


def _read_way(way: str) -> _Way:
    return _Way(tuple(frozenset(root(token.key) for token in tokenize(group)) for group in way.split("+")))
