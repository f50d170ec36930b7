"""Other words for the same thing, by embedding similarity within narrow bounds.

Measured with all-MiniLM-L6-v2: pairs that mean the same have a mean cosine of 0.46, pairs that share a word but mean
something else 0.32, and named technologies cannot be told apart at all (Java and JavaScript 0.41, Kubernetes and K8s
0.48). So a cosine is never evidence alone: the words must share a root too, and named things are left out.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Protocol

from tailor.matching.beside import titles_a_helper
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.naming import make_hit
from tailor.matching.other_forms import ends_sentence, is_of_other_parts, shortest_run
from tailor.matching.roots import content_tokens, is_other_word_than, roots_of
from tailor.model import Place, Reason, Requirement, RequirementKind

FLOOR = 0.53  # three words or more, of which the larger part is in the text
FLOOR_OF_TWO = 0.65  # two words, both in the text
_SEVERAL = 3
_LARGER_PART = 0.6
_KINDS = frozenset({RequirementKind.SKILL, RequirementKind.SOFT, RequirementKind.EXPERIENCE})
_PLACES = frozenset({Place.BULLET, Place.SUMMARY, Place.HEADLINE, Place.TITLE})
_MOST = 2
_TO = frozenset({"to", "for", "from", "at", "near", "behind"})


class Similar(Protocol):
    """Anything that gives the cosine of each text of `left` (rows) with each of `right` (columns)."""

    def __call__(self, left: Sequence[str], right: Sequence[str], /) -> Any:
        """A two-dimensional array of cosines, -1 to 1."""


def may_be_similar(requirement: Requirement) -> bool:
    """Whether a requirement is of a kind that other words can show."""
    return requirement.kind in _KINDS and not requirement.named


def find_similar(phrase: str, index: ResumeIndex, similar: Similar) -> Iterator[Hit]:
    """The sentences that say `phrase` in other words, the nearest first, at most two.

    The floors were set on 70 invented pairs over many professions, so that no pair of another meaning passes.
    """
    wanted = roots_of(phrase)
    candidates = [(indexed, shared) for indexed in index.items if (shared := _shared(phrase, indexed))]
    if not candidates:
        return
    floor = FLOOR if len(wanted) >= _SEVERAL else FLOOR_OF_TWO
    cosines = similar([phrase], [indexed.item.text for indexed, _ in candidates])[0]
    ranked = sorted(zip(cosines, candidates, strict=True), key=lambda pair: -float(pair[0]))
    for cosine, (indexed, shared) in ranked[:_MOST]:
        if float(cosine) >= floor:
            yield from _hit(indexed, shared)


def _shared(phrase: str, indexed: IndexedItem) -> frozenset[str]:
    """The roots that both have, if they are enough to be worth a comparison."""
    wanted = roots_of(phrase)
    if indexed.item.place not in _PLACES or len(wanted) == 1 or titles_a_helper(phrase, indexed):
        return frozenset()
    written = {token.stem for token in content_tokens(phrase)}
    shared = frozenset(
        word
        for at, word in enumerate(indexed.roots)
        if word in wanted
        and (indexed.tokens[at].stem in written or not indexed.names_other_person(at))
        and not is_other_word_than(phrase, indexed.tokens[at])
    )
    if len(wanted) < _SEVERAL and shared == set(wanted):
        run = shortest_run([(at, word) for at, word in enumerate(indexed.roots) if word in shared], len(shared))
        apart = run and (is_of_other_parts(phrase, indexed, run) or _leads_elsewhere(phrase, indexed, run))
        if run and (apart or ends_sentence(indexed, run)):
            return frozenset()
    if len(wanted) >= _SEVERAL and shared == set(wanted[: _SEVERAL - 1]):
        run = shortest_run([(at, word) for at, word in enumerate(indexed.roots) if word in shared], len(shared))
        if run and _leads_elsewhere(phrase, indexed, run):
            return frozenset()
    enough = _LARGER_PART * len(wanted) if len(wanted) >= _SEVERAL else len(wanted)
    return shared if len(shared) >= enough else frozenset()


def _leads_elsewhere(phrase: str, indexed: IndexedItem, run: Sequence[int]) -> bool:
    """Whether a preposition leads from the first word of a phrase to its last: "sheet music to teaching staff"."""
    in_order = indexed.roots[run[0]] == roots_of(phrase)[0]
    between = [token.key for token in indexed.tokens[run[0] + 1 : run[-1]]]
    return in_order and (not _TO.isdisjoint(between) or ("and" in between and len(between) > 1))


def _hit(indexed: IndexedItem, shared: frozenset[str]) -> Iterator[Hit]:
    words = [token for token, word in zip(indexed.tokens, indexed.roots, strict=True) if word in shared]
    yield from make_hit(indexed, (words[0].start, words[-1].end), Reason.SIMILAR, "says it in other words")
