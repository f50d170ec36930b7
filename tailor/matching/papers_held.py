"""All ways in which a resume may show a licence, certificate or registration beside naming it."""

import re
from collections.abc import Iterable, Iterator

from tailor.matching.hits import Hit, told
from tailor.matching.holders import find_holders
from tailor.matching.index import ResumeIndex
from tailor.matching.licence_classes import find_classes
from tailor.matching.naming import find_words
from tailor.matching.papers import find_papers, find_unqualified
from tailor.matching.shared_heads import find_shared_heads
from tailor.model import Place, Requirement, RequirementKind
from tailor.vocabulary import Term, Vocabulary

_LESSER = re.compile(
    r"\b(?:degree|bachelor\S*|diploma)(?:[’']s)?(?: degree)?(?: or | ?/ ?)(?:an? )?"
    r"(?P<paper>(?:certificat(?:e|ion)|diploma) in [\w’' -]{3,40})",
    re.IGNORECASE,
)


def find_lesser(requirement: Requirement, index: ResumeIndex) -> Iterator[Hit]:
    """The paper that would do beside a degree: the certificate of "degree or certificate in bookkeeping"."""
    lesser = _LESSER.search(requirement.text)
    if lesser is None:
        return
    for hit in find_words(lesser["paper"], index, named=False):
        if hit.item.place is Place.EDUCATION and hit.words.lower().startswith(lesser["paper"][:7].lower()):
            yield hit


def _paper_within(name: str, vocabulary: Vocabulary) -> Term | None:
    """The known paper of which a longer name speaks: a "Registered Nurse licence"."""
    kinds = (RequirementKind.CERTIFICATION, RequirementKind.DEGREE)
    return next((one.term for one in vocabulary.find(name) if one.term.kind in kinds), None)


def papers_held(
    names: Iterable[str], requirement: Requirement, index: ResumeIndex, vocabulary: Vocabulary
) -> list[Hit]:
    """The places that name one of the papers in fewer words, in another order, with others, or by its holder.

    Args:
        names: What may prove the requirement.
        requirement: The requirement.
        index: The resume.
        vocabulary: What the papers are called and what they allow.
    """
    names = tuple(names)
    found = [hit for name in names for hit in told(find_classes(name, index), name, requirement)]
    for name in names:
        term = vocabulary.get(name)
        hits = [*find_papers(name, term, index, vocabulary), *find_shared_heads(name, index)]
        hits = hits or list(find_holders(name, term or _paper_within(name, vocabulary), index, vocabulary))
        if term is not None and not hits:
            hits += find_unqualified(term, index, vocabulary)
        found += told(hits, name, requirement)
    return found
