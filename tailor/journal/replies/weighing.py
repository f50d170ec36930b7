"""What the rules found in a letter and what learned weights say of it, weighed together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tailor.journal.replies.learned import Weights, letter_says, sentences_say, telling_sentence
from tailor.journal.replies.traits import Traits
from tailor.model import GivenReason, Outcome, ReplyReason, Stage

NOTHING = "none"
_SURELY_GOOD = frozenset({Outcome.INTERVIEW, Outcome.OFFER})
"""What nobody is told by mistake; no weight makes a no of it."""
_A_NO = frozenset({Outcome.REJECTED, Outcome.WITHDRAWN_BY_EMPLOYER})
_AGAINST_WORDS = 0.8
"""How probable an outcome has to be where the rules found words for another, or where it is a no."""
_OUTCOME, _STAGE, _REASON = "outcome", "stage", "reason"
_RULED_OUTCOME, _RULED_STAGE, _RULED_REASON = 0.2, 0.3, 0.1
"""How much probability it is worth that the rules say the same."""
_FIRST, _FURTHER = 0.2, 0.5
"""How probable the first reason of a letter has to be, and each further one.

These numbers and those above were the best on 231 letters, read by rules and weights that were older than the letters.
"""


_LACKS = frozenset({ReplyReason.LACKS_SKILL.value, ReplyReason.LACKS_EXPERIENCE.value})


@dataclass(frozen=True, slots=True)
class _Told:
    share: float
    reason: str
    quote: str


def weighed_outcome(ruled: Outcome, telling: str, traits: Traits) -> tuple[Outcome, str]:
    """The outcome of a letter and the sentence that says it; `ruled` and `telling` are what the rules found."""
    if not traits.texts or ruled in _SURELY_GOOD:
        return ruled, telling
    shares = letter_says(_OUTCOME, traits)
    answer = _best(shares, ruled.value, _RULED_OUTCOME)
    unsure = telling or Outcome(answer) in _A_NO
    if unsure and shares[answer] < _AGAINST_WORDS:
        return ruled, telling
    return (ruled, telling) if answer == ruled.value else (Outcome(answer), telling_sentence(_OUTCOME, answer, traits))


def weighed_stage(ruled: Stage | None, staged: str, traits: Traits) -> tuple[Stage | None, str]:
    """Where an application stopped, if a letter says it, and the sentence that does."""
    if not traits.texts:
        return ruled, staged
    before = ruled.value if ruled else NOTHING
    answer = _best(letter_says(_STAGE, traits), before, _RULED_STAGE)
    if answer == before:
        return ruled, staged
    return (None, "") if answer == NOTHING else (Stage(answer), telling_sentence(_STAGE, answer, traits))


def _best(shares: Mapping[str, float], ruled: str, worth: float) -> str:
    return max(shares, key=lambda answer: shares[answer] + worth * (answer == ruled))


def weighed_reasons(
    ruled: Sequence[GivenReason], traits: Traits, known: Weights | None = None
) -> tuple[GivenReason, ...]:
    """The reasons of a letter that turns down, each with its sentence; `ruled` are those that the rules found.

    A sentence gives one reason. Others being closer counts only where nothing else is given.
    """
    told = _told(ruled, traits, known)
    found: dict[str, str] = {}
    for item in told:
        if item.share >= (_FURTHER if found else _FIRST) and item.quote not in found.values():
            found[_of_rules(item, ruled)] = item.quote
    if len(found) > 1:
        found.pop(ReplyReason.OTHER_CANDIDATES.value, None)
    return tuple(GivenReason(ReplyReason(reason), quote) for reason, quote in found.items())


def _of_rules(item: _Told, ruled: Sequence[GivenReason]) -> str:
    """A reason; of a skill and an experience the one that the rules name, which know what is a tool."""
    if item.reason not in _LACKS:
        return item.reason
    same = (one for one in ruled if one.reason.value in _LACKS and (one.quote in item.quote or item.quote in one.quote))
    return next((one.reason.value for one in same), item.reason)


def _told(ruled: Sequence[GivenReason], traits: Traits, known: Weights | None) -> list[_Told]:
    """Every reason with the sentence that speaks most for it, the most probable first."""
    by_rules = {item.reason.value: item.quote for item in ruled}
    said = sentences_say(_REASON, traits, known)
    told = []
    for reason in said[0] if said else ():
        if reason == NOTHING:
            continue
        share, place = max((shares[reason], -place) for place, shares in enumerate(said))
        quote = traits.texts[-place]
        is_ruled = reason in by_rules or (reason in _LACKS and not _LACKS.isdisjoint(by_rules))
        told.append(_Told(share + _RULED_REASON * is_ruled, reason, quote))
    return sorted(told, key=lambda item: -item.share)
