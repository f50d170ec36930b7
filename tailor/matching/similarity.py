"""Other words for the same thing, by embedding similarity within narrow bounds.

Measured with all-MiniLM-L6-v2: pairs that mean the same have a mean cosine of 0.46, pairs that share a word but mean
something else 0.32, and named technologies cannot be told apart at all (Java and JavaScript 0.41, Kubernetes and K8s
0.48). So a cosine is never evidence alone: the words must share a root too, and named things are left out.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Protocol

from tailor.matching.hedges import Certainty
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.roots import content_tokens, root, roots_of
from tailor.model import Place, Reason, Requirement, RequirementKind

FLOOR = 0.55
FLOOR_WITH_HALF = 0.45  # where at least half of the requirement's roots are in the text
_KINDS = frozenset({RequirementKind.SKILL, RequirementKind.SOFT, RequirementKind.EXPERIENCE})
_PLACES = frozenset({Place.BULLET, Place.SUMMARY, Place.HEADLINE, Place.TITLE})
_MOST = 2


class Similar(Protocol):
    """Anything that gives the cosine of each text of `left` (rows) with each of `right` (columns)."""

    def __call__(self, left: Sequence[str], right: Sequence[str], /) -> Any:
        """A two-dimensional array of cosines, -1 to 1."""


def may_be_similar(requirement: Requirement) -> bool:
    """Whether a requirement is of a kind that other words can show."""
    return requirement.kind in _KINDS and not requirement.named


def find_similar(phrase: str, index: ResumeIndex, similar: Similar) -> Iterator[Hit]:
    """The sentences that say `phrase` in other words, the nearest first, at most two."""
    wanted = set(roots_of(phrase))
    candidates = [(indexed, shared) for indexed in index.items if (shared := _shared(wanted, indexed))]
    if not candidates:
        return
    cosines = similar([phrase], [indexed.item.text for indexed, _ in candidates])[0]
    ranked = sorted(zip(cosines, candidates, strict=True), key=lambda pair: -float(pair[0]))
    for cosine, (indexed, shared) in ranked[:_MOST]:
        floor = FLOOR_WITH_HALF if 2 * len(shared) >= len(wanted) and len(wanted) > 1 else FLOOR
        if float(cosine) >= floor:
            yield from _hit(indexed, shared)


def _shared(wanted: set[str], indexed: IndexedItem) -> frozenset[str]:
    if indexed.item.place not in _PLACES:
        return frozenset()
    return frozenset(wanted & set(indexed.roots))


def _hit(indexed: IndexedItem, shared: frozenset[str]) -> Iterator[Hit]:
    words = [token for token in content_tokens(indexed.item.text) if root(token.key) in shared]
    if words and indexed.certainty(words[0].start, words[-1].end) is not Certainty.DENIED:
        hedged = indexed.certainty(words[0].start, words[-1].end) is Certainty.HEDGED
        yield Hit(indexed.item, 0, len(indexed.item.text), Reason.SIMILAR, "says it in other words", hedged, share=0.8)
