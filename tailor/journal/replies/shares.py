"""How probable each reason of a sentence is, with what rules, frames and sure kinds of lack add to the weights."""

from collections.abc import Mapping, Sequence

from tailor.journal.replies.cues import Cues
from tailor.journal.replies.evidence import LACKING
from tailor.journal.replies.in_place import NOTHING
from tailor.model import GivenReason, ReplyReason

_RULED_REASON = 0.2
"""How much of no reason it is worth that the rules found one."""
_FRAMED, _OF_CHOSEN = 0.9, 0.8
"""How much a frame takes of what is left to no reason; one that tells of the chosen person, of what lacks.

These and the worth of a ruled reason were chosen on 731 letters by weights that had not learned from their authors, and
hardly matter: neighbouring bounds read 661 to 668 of them right.
"""
_OF_KIND = 0.6
"""How much a lack whose kind a frame tells takes of what is left to other kinds, to hours, places and too much."""
_SURELY_KIND = 0.85
"""Another kind that is so probable by the weights alone gives nothing."""
_OF_LACK = 0.5
"""How much a lack that phrases name takes of what is left to others being closer, in a sentence to the applicant."""
_OTHERS = ReplyReason.OTHER_CANDIDATES.value
_SALARY, _CLOSED = ReplyReason.SALARY.value, ReplyReason.POSITION_CLOSED.value
_OTHER_KINDS = LACKING | {
    reason.value
    for reason in (
        ReplyReason.AVAILABILITY,
        ReplyReason.LOCATION_OR_VISA,
        ReplyReason.CULTURE_FIT,
        ReplyReason.OVERQUALIFIED,
    )
}
"""What a sentence may be taken for that tells a lack."""


def with_ruled(shares: Mapping[str, float], ruled: Sequence[GivenReason], cues: Cues) -> dict[str, float]:
    """The shares of a sentence, more for what the phrases found in it."""
    weighed = dict(shares)
    for item in ruled:
        weighed = more_of(item.reason.value, weighed, NOTHING, _RULED_REASON)
        if item.reason.value in LACKING and cues.has("to_you", item.quote):
            weighed = more_of(item.reason.value, weighed, _OTHERS, _OF_LACK)
    return weighed


def with_framed(shares: Mapping[str, float], framed: Sequence[GivenReason]) -> dict[str, float]:
    """The shares of a sentence, more for what its grammar gives: who was chosen is no lack, a sum is no rival."""
    weighed = dict(shares)
    for item in framed:
        weighed = more_of(item.reason.value, weighed, NOTHING, _FRAMED)
        for other in (*LACKING, _CLOSED) if item.reason is ReplyReason.OTHER_CANDIDATES else ():
            weighed = more_of(_OTHERS, weighed, other, _OF_CHOSEN)
        if item.reason.value in LACKING | {_SALARY}:
            weighed = more_of(item.reason.value, weighed, _OTHERS, _OF_CHOSEN)
    return weighed


def with_kinds(shares: Mapping[str, float], kinds: Sequence[GivenReason]) -> dict[str, float]:
    """The shares of a sentence, more for the kind of lack that its grammar tells."""
    weighed = dict(shares)
    for item in kinds:
        within = {_OTHERS} if item.reason is ReplyReason.INTERNAL_CANDIDATE else set()
        for other in (_OTHER_KINDS | within) - {item.reason.value}:
            if weighed[other] < _SURELY_KIND:
                weighed = more_of(item.reason.value, weighed, other, _OF_KIND)
    return weighed


def more_of(reason: str, shares: Mapping[str, float], giver: str, worth: float) -> dict[str, float]:
    """The shares, of which a reason takes a part of another one's; `none_given` takes nothing."""
    if reason not in shares or reason == giver:
        return dict(shares)
    taken = worth * shares[giver]
    return {**shares, reason: shares[reason] + taken, giver: shares[giver] - taken}
