"""What the passages of a posting are for where headings do not tell: by their items, and by the usual order of parts.

Postings tell of the employer, then of the work, then what is asked, what would be nice, what is offered, and how to
apply. A hidden Markov model over the passages of one posting weighs that order against the words of each passage
(Viterbi's algorithm). The weights are our own judgement, set by hand on invented postings.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tailor.model import LineRole
from tailor.parsing.posting_patterns import passage_sign
from tailor.parsing.posting_tasks import is_task

_ABOUT, _DUTY, _ASKED = LineRole.ABOUT, LineRole.DUTY, LineRole.REQUIREMENT
_NICE, _OFFERED, _OTHER = LineRole.NICE, LineRole.BENEFIT, LineRole.OTHER
_STATES = (_ABOUT, _DUTY, _ASKED, _NICE, _OFFERED, _OTHER)

_FOLLOWS: Mapping[LineRole | None, Mapping[LineRole, float]] = {
    None: {_ABOUT: -0.7, _DUTY: -1.0, _ASKED: -1.5, _NICE: -4.0, _OFFERED: -3.0, _OTHER: -2.0},
    _ABOUT: {_ABOUT: -1.2, _DUTY: -0.5, _ASKED: -1.5, _NICE: -4.5, _OFFERED: -2.2, _OTHER: -2.5},
    _DUTY: {_ABOUT: -3.0, _DUTY: -1.8, _ASKED: -0.4, _NICE: -2.8, _OFFERED: -2.4, _OTHER: -3.0},
    _ASKED: {_ABOUT: -2.5, _DUTY: -1.8, _ASKED: -1.3, _NICE: -1.3, _OFFERED: -1.0, _OTHER: -2.2},
    _NICE: {_ABOUT: -2.2, _DUTY: -2.6, _ASKED: -2.4, _NICE: -2.6, _OFFERED: -0.6, _OTHER: -1.6},
    _OFFERED: {_ABOUT: -1.8, _DUTY: -2.2, _ASKED: -2.2, _NICE: -3.5, _OFFERED: -1.6, _OTHER: -0.8},
    _OTHER: {_ABOUT: -1.6, _DUTY: -1.9, _ASKED: -2.3, _NICE: -4.0, _OFFERED: -2.3, _OTHER: -0.6},
}
"""How likely one part follows another, as logarithms; None stands for the posting's beginning."""

_OF_ITEM: Mapping[str, Mapping[LineRole, float]] = {
    "task": {_ABOUT: -0.6, _DUTY: 1.2, _ASKED: -0.5, _NICE: -0.6, _OFFERED: -0.8, _OTHER: -0.6},
    "asked": {_ABOUT: -0.6, _DUTY: -0.6, _ASKED: 1.0, _NICE: 0.8, _OFFERED: -0.7, _OTHER: -0.6},
    "offered": {_ABOUT: -0.2, _DUTY: -0.8, _ASKED: -1.0, _NICE: -1.0, _OFFERED: 1.3, _OTHER: -0.5},
    "welcome": {_ABOUT: -0.8, _DUTY: -0.8, _ASKED: 0.1, _NICE: 0.8, _OFFERED: -0.8, _OTHER: -0.8},
    "step": {_ABOUT: -0.5, _DUTY: -0.6, _ASKED: -0.8, _NICE: -0.8, _OFFERED: -0.8, _OTHER: 1.3},
    "told": {_ABOUT: 0.3, _DUTY: -0.3, _ASKED: -0.1, _NICE: 0.0, _OFFERED: -0.2, _OTHER: 0.3},
}
_LEANS: Mapping[str, LineRole] = {
    "duty": _DUTY, "asked": _ASKED, "welcome": _NICE, "offered": _OFFERED, "told": _ABOUT, "step": _OTHER
}  # fmt: skip
_LEANING = {_DUTY: 0.7, _ASKED: 0.8, _NICE: 1.3, _OFFERED: 1.0, _ABOUT: 0.6, _OTHER: 1.2}
_CONDITIONAL = 1.0
"""How much a heading that ends in "if you" says for what is asked where it speaks of fitting in, else for a wish."""
_TWICE = 1.3
_OF_ONE = 0.6  # a single item may be anything
_OF_PROSE = 0.6  # sentences say less of their part than items do
_MOST_ITEMS = 4  # more of one kind say no more
_SURE = 50.0


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading and the items below it, or sentences where it is `prose`.

    Its words claim the role `claim`, with a `strength` from 0 to 9 (surely).
    """

    heading: str
    items: tuple[str, ...]
    claim: LineRole | None = None
    strength: float = 0.0
    prose: bool = False


def order_roles(passages: Sequence[Passage], language: str) -> list[LineRole]:
    """The likeliest roles of the passages of one posting together; a claim of full strength is kept.

    Args:
        passages: In the order of the posting.
        language: The posting's, as a code of two letters.
    """
    best: dict[LineRole, tuple[float, tuple[LineRole, ...]]] = {}
    for number, passage in enumerate(passages):
        scores = _scores(passage, language)
        if number == 0:
            best = {state: (_FOLLOWS[None][state] + scores[state], (state,)) for state in _STATES}
            continue
        best = {
            state: max(
                (score + _FOLLOWS[before][state] + scores[state] - _again(before, state, passage), (*path, state))
                for before, (score, path) in best.items()
            )
            for state in _STATES
        }
    return list(max(best.values())[1]) if best else []


def _again(before: LineRole, state: LineRole, passage: Passage) -> float:
    """What speaks against a second list of what is asked under a heading that says nothing known: it wishes rather."""
    return _TWICE if before is state is _ASKED and passage.claim is None and not passage.prose else 0.0


def ask_mostly(items: Sequence[str]) -> bool:
    """Whether more than half of some sentences speak of what a person has or is."""
    return 2 * sum(_shows("asked", item) for item in items) > len(items)


def offers_only(item: str) -> bool:
    """Whether an item speaks of what is offered and asks for nothing."""
    return _shows("offered", item) and not _shows("asked", item) and not _shows("welcome", item)


def turns_away(sentence: str) -> bool:
    """Whether a sentence offers something or tells of a next step, and speaks of nothing that a person has or is."""
    return not _shows("asked", sentence) and (_shows("offered", sentence) or _shows("step", sentence))


def speaks_of_a_person(sentence: str) -> bool:
    """Whether a sentence speaks of what a person has or is."""
    return _shows("asked", sentence)


def _scores(passage: Passage, language: str) -> dict[LineRole, float]:
    """How well each role fits a passage by its own words."""
    scores = dict.fromkeys(_STATES, 0.0)
    weight = min(1.0, _MOST_ITEMS / max(len(passage.items), 1))
    weight *= _OF_PROSE if passage.prose else _OF_ONE if len(passage.items) == 1 else 1.0
    for item in passage.items:
        for sign in _signs(item, language):
            for state in _STATES:
                scores[state] += _OF_ITEM[sign][state] * weight
    for state, leaning in _leanings(passage.heading):
        scores[state] += leaning
    if passage.claim is not None:
        state = passage.claim if passage.claim in _STATES else _OTHER
        scores[state] += _SURE if passage.strength >= SURE else passage.strength
    return scores


def _leanings(heading: str) -> Iterator[tuple[LineRole, float]]:
    """How much the words of a heading that says nothing known lean to a role."""
    for sign, state in _LEANS.items():
        if passage_sign("headings", sign).search(heading):
            yield state, _LEANING[state]
    if not heading.endswith("?") and passage_sign("headings", "conditional").search(heading):
        fits = passage_sign("headings", "fits").search(heading) is not None
        yield (_ASKED if fits else _NICE), _CONDITIONAL
        yield from ((state, -_CONDITIONAL) for state in (_DUTY, _OFFERED, _ABOUT, _OTHER))


def _signs(item: str, language: str) -> list[str]:
    signs = [name for name in ("asked", "offered", "welcome", "step", "told") if _shows(name, item)]
    return ["task", *signs] if is_task(item, language) else signs


@lru_cache(maxsize=4096)
def _shows(name: str, item: str) -> bool:
    return passage_sign("items", name).search(item) is not None


SURE = 9.0
"""The strength of a claim that nothing overturns."""
