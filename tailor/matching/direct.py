"""The places that name what is asked for, or that name what entails it."""

from collections.abc import Iterable, Iterator
from itertools import chain

from tailor.matching.general_names import general_terms
from tailor.matching.hits import Hit, as_part, told
from tailor.matching.implication import find_by_general_name, find_implied, find_kinds
from tailor.matching.index import ResumeIndex
from tailor.matching.languages import compare_levels, find_foreign_names
from tailor.matching.makers import find_without_maker
from tailor.matching.naming import find_doers, find_listed_alone, find_term, find_words, main_names
from tailor.matching.papers import is_paper
from tailor.model import Requirement, RequirementKind
from tailor.text import tokenize
from tailor.vocabulary import Vocabulary

_MADE = frozenset({RequirementKind.TOOL, RequirementKind.SKILL})


def find_direct(
    names: Iterable[str], requirement: Requirement, index: ResumeIndex, vocabulary: Vocabulary
) -> list[Hit]:
    """The places that name one of the names, or what entails it.

    Args:
        names: What may prove the requirement.
        requirement: The requirement.
        index: The resume.
        vocabulary: What things are called and what they imply.
    """
    asked = tuple(names)
    return [
        hit
        for name in dict.fromkeys((*asked, *_products(asked, vocabulary)))
        for hit in told(
            chain(
                _naming(name, requirement, index, vocabulary),
                find_without_maker(name, index, vocabulary) if requirement.kind in _MADE else (),
                _entailing(name, requirement, index, vocabulary),
            ),
            name,
            requirement,
        )
    ]


def _products(names: Iterable[str], vocabulary: Vocabulary) -> Iterator[str]:
    """The products that a name calls with what they are: Toast of "Toast point of sale", Epic of "Epic EHR"."""
    for name in names:
        mentions = vocabulary.find(name)
        product, kind = mentions if len(mentions) == 2 else (None, None)  # noqa: PLR2004
        if product is None or kind is None or product.term.kind is not RequirementKind.TOOL or not product.term.named:
            continue
        covered = len(tokenize(product.words)) + len(tokenize(kind.words)) == len(tokenize(name))
        if covered and kind.term.name in vocabulary.implies_of(product.term.name):
            yield product.term.name


def _naming(name: str, requirement: Requirement, index: ResumeIndex, vocabulary: Vocabulary) -> Iterator[Hit]:
    """The places that name it; of a language only where it is spoken."""
    term = vocabulary.get(name)
    if term is None:
        hits = find_words(name, index, named=requirement.named)
    elif term.named:
        hits = find_term(term.name, requirement.text, index)
    else:
        doers = (hit for one in term.names if not one.isupper() for hit in find_doers(one, index))
        hits = chain(find_term(term.name, requirement.text, index), doers)
    if requirement.kind is RequirementKind.SOFT:
        return chain(hits, find_listed_alone(term.names if term is not None else (name,), index))
    if requirement.kind is RequirementKind.LANGUAGE:
        return compare_levels(requirement, chain(hits, find_foreign_names(name, index)))
    return hits


def _entailing(name: str, requirement: Requirement, index: ResumeIndex, vocabulary: Vocabulary) -> Iterator[Hit]:
    """The places that name what entails it, or the named thing that it is about."""
    for known_as in general_terms(name):
        yield from find_by_general_name(known_as, name, index, vocabulary)
    term = vocabulary.get(name)
    if term is not None:
        implied = find_implied(term.name, index, vocabulary)
        yield from compare_levels(requirement, implied) if requirement.kind is RequirementKind.LANGUAGE else implied
        yield from find_kinds(term, index)
        return
    if is_paper(requirement):  # who knows a part of what a paper is about has no paper
        return
    for mention in main_names(name, vocabulary):
        part = mention.term.name
        found = list(find_term(part, name, index))
        if not mention.term.named:
            found += find_implied(part, index, vocabulary)
        yield from as_part(found, part, name)
