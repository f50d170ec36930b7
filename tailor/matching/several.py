"""Several skills asked for as one: "accounts payable and receivable", "programming in C and C++"."""

import re
from collections.abc import Iterator

from tailor.matching.hits import Hit, as_part, names_it
from tailor.matching.index import ResumeIndex
from tailor.matching.naming import find_term
from tailor.vocabulary import Term, Vocabulary

_AND = re.compile(r"\s+(?:and|&|und|et)\s+|/|,\s+", re.IGNORECASE)
_DONE_IN = re.compile(
    r"(?:programming|coding|developing|scripting|development|working|programmierung|entwicklung|programmation|développement)"
    r"\s+(?:in|with|using|mit|en|avec)\s+",
    re.IGNORECASE,
)


def find_all(phrase: str, index: ResumeIndex, vocabulary: Vocabulary) -> list[Hit]:
    """The places that plainly name each of several terms, where each of them is named."""
    terms = _terms(phrase, vocabulary)
    found = [list(find_term(term.name, phrase, index)) for term in terms]
    return [hit for hits in found for hit in hits if hit.names] if found and all(map(names_it, found)) else []


def find_some(phrase: str, index: ResumeIndex, vocabulary: Vocabulary) -> Iterator[Hit]:
    """The places that name one of several terms, as a part of what is asked for."""
    for term in _terms(phrase, vocabulary):
        yield from as_part(find_term(term.name, phrase, index), term.name, phrase)


def _terms(phrase: str, vocabulary: Vocabulary) -> tuple[Term, ...]:
    """The terms that a phrase joins; none where a part of it is no term."""
    terms = [vocabulary.get(part) for part in _AND.split(_DONE_IN.sub("", phrase, count=1))]
    return tuple(filter(None, terms)) if len(terms) > 1 and all(terms) else ()
