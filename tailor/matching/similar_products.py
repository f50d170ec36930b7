"""Products of the same kind, where a posting says that a similar one will do: "Mailchimp, HubSpot or similar"."""

import re
from collections.abc import Iterator, Sequence

from tailor.claims import Certainty
from tailor.matching.hits import Hit
from tailor.matching.index import ResumeIndex
from tailor.model import Reason, RequirementKind
from tailor.vocabulary import Vocabulary

_OR_SIMILAR = re.compile(
    r"\b(?:or|oder|ou)\s+(?:(?:an?|any|other|eine?m?r?|un|une)\s+)?"
    r"(?:similar|equivalent|comparable|other\s+such|ähnlich\w*|vergleichbar\w*|similaires?|équivalent\w*)\b",
    re.IGNORECASE,
)
_SHARE = 0.8


def lets_similar_do(text: str) -> bool:
    """Whether a posting's words say that a similar product is as good."""
    return _OR_SIMILAR.search(text) is not None


def find_similar_products(names: Sequence[str], index: ResumeIndex, vocabulary: Vocabulary) -> Iterator[Hit]:
    """The products of the resume that are of a kind with one of the products asked for.

    Args:
        names: The products that the posting names.
        index: The resume.
        vocabulary: Knows of each product what kinds it is of.
    """
    kinds = {kind: name for name in names for kind in _kinds(name, vocabulary)}
    for indexed in index.items:
        for mention in indexed.mentions:
            kind = next((kind for kind in _kinds(mention.term.name, vocabulary) if kind in kinds), "")
            sure = indexed.certainty(mention.start, mention.end)
            if kind and sure is not Certainty.DENIED:
                reason = f"{mention.term.name} is for {kind}, as {kinds[kind]} is; the posting lets a similar one do"
                yield Hit(indexed.item, mention.start, mention.end, Reason.IMPLIED, reason, sure, share=_SHARE)


def _kinds(name: str, vocabulary: Vocabulary) -> list[str]:
    """What a product is a kind of, suites and other products aside; of an edition what the product itself is."""
    term = vocabulary.get(name)
    if term is None or not term.named or term.kind is not RequirementKind.TOOL:
        return []
    kinds: list[str] = []
    for implied in term.implies:
        more = vocabulary.get(implied)
        if more is None or not more.named:
            kinds.append(implied)
        elif more.name in term.name and more.name != term.name:
            kinds += _kinds(more.name, vocabulary)
    return kinds
