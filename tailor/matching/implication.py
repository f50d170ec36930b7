"""What entails a requirement, one way: PostgreSQL is SQL; Docker is not Kubernetes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from tailor.claims import Certainty
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.word_lists import entries
from tailor.model import Reason, RequirementKind
from tailor.text import find_phrase, tokenize
from tailor.vocabulary import Mention, Term, Vocabulary

_PART_OF_IT = 0.6

_VERSION = re.compile(r"\s+v?\d+(?:\.\d+)*")
"""Behind a name: Google Analytics 4 is Google Analytics."""


def find_implied(name: str, index: ResumeIndex, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Every place that names a term whose holding entails the term `name`.

    Where one of its names is a part of the other ("QuickBooks" of "QuickBooks Online") it stands there, and is literal.
    """
    term = vocabulary.get(name)
    names = (name, *term.aliases) if term is not None else (name,)
    for entailing in sorted(vocabulary.implied_by(name) - {name}):
        for indexed, mention in index.mentions.get(entailing, ()):
            sure = indexed.certainty(mention.start, mention.end)
            if sure is not Certainty.DENIED:
                hit = _hit(name, names, indexed, mention, sure=sure)
                is_same_paper = hit.why is Reason.IMPLIED and _are_papers(term, mention.term)
                yield replace(hit, why=Reason.ALIAS) if is_same_paper else hit


def _are_papers(asked: Term | None, held: Term) -> bool:
    """Whether a paper entails another: who holds a counterbalance licence holds a forklift licence."""
    kinds = {held.kind, asked.kind if asked is not None else None}
    return kinds in ({RequirementKind.CERTIFICATION}, {RequirementKind.DEGREE})


def _hit(name: str, names: Sequence[str], indexed: IndexedItem, mention: Mention, *, sure: Certainty) -> Hit:
    within = next((place for one in names if (place := find_phrase(one, mention.words)) is not None), None)
    if within is not None:
        start, end = (mention.start + place for place in within)
        return Hit(indexed.item, start, end, Reason.LITERAL, sure=sure)
    if _VERSION.fullmatch(mention.term.name.removeprefix(name)):
        return Hit(indexed.item, mention.start, mention.end, Reason.ALIAS, f"{mention.words} is {name}", sure)
    explanation = f"{mention.term.name} implies {name}"
    return Hit(indexed.item, mention.start, mention.end, Reason.IMPLIED, explanation, sure)


def find_by_general_name(known_as: str, asked: str, index: ResumeIndex, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Every place that names, or entails, the term of the vocabulary that a posting calls `asked` in general words."""
    term = vocabulary.get(known_as)
    names = {term.name if term is not None else known_as, *vocabulary.implied_by(known_as)}
    for entailing in sorted(names):
        for indexed, mention in index.mentions.get(entailing, ()):
            sure = indexed.certainty(mention.start, mention.end)
            if sure is not Certainty.DENIED:
                reason = f"“{mention.words}” shows “{asked}”"
                yield Hit(indexed.item, mention.start, mention.end, Reason.IMPLIED, reason, sure)


def find_suites(name: str, index: ResumeIndex) -> Iterator[Hit]:
    """Every place that names a suite of which a product is a part: "MS Office" for Excel."""
    for suite in _suites().get(name, ()):
        for indexed, mention in index.mentions.get(suite, ()):
            sure = indexed.certainty(mention.start, mention.end)
            if sure is not Certainty.DENIED:
                reason = f"{name} is a part of {suite}"
                yield Hit(indexed.item, mention.start, mention.end, Reason.IMPLIED, reason, sure, share=_PART_OF_IT)


@cache
def _suites() -> dict[str, tuple[str, ...]]:
    """The suites of each product."""
    found: dict[str, tuple[str, ...]] = {}
    for line in entries("suites"):
        suite, _, members = line.partition("=")
        for member in members.split(","):
            found[member.strip()] = (*found.get(member.strip(), ()), suite.strip())
    return found


def find_kinds(term: Term, index: ResumeIndex) -> Iterator[Hit]:
    """Every place that names a kind of it, whose name ends with its own: "counterbalance forklift licence".

    Not of a product, whose names tell no kinds, nor of what a single everyday word names.
    """
    if term.named and term.kind is not RequirementKind.CERTIFICATION:
        return
    endings = [stems for name in term.names if len(stems := tuple(token.stem for token in tokenize(name))) > 1]
    for indexed in index.items:
        for mention in indexed.mentions:
            stems = tuple(token.stem for token in tokenize(mention.words))
            if mention.term is not term and any(len(stems) > len(one) and stems[-len(one) :] == one for one in endings):
                sure = indexed.certainty(mention.start, mention.end)
                reason = f"“{mention.words}” is a kind of {term.name}"
                if sure is not Certainty.DENIED:
                    yield Hit(indexed.item, mention.start, mention.end, Reason.IMPLIED, reason, sure)
