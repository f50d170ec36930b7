"""Whether a sentence holds words for the reason that it is taken to give."""

from collections.abc import Mapping

from tailor.journal.replies.cues import Cues
from tailor.model import ReplyReason

_TOPICS = {
    ReplyReason.SALARY.value: "topic_salary",
    ReplyReason.AVAILABILITY.value: "topic_availability",
    ReplyReason.LOCATION_OR_VISA.value: "topic_location",
    ReplyReason.OVERQUALIFIED.value: "topic_overqualified",
    ReplyReason.CULTURE_FIT.value: "topic_culture",
    ReplyReason.INTERNAL_CANDIDATE.value: "topic_internal",
    ReplyReason.POSITION_CLOSED.value: "topic_closed",
    ReplyReason.OTHER_CANDIDATES.value: "topic_other",
}
LACKING = frozenset(
    {ReplyReason.LACKS_SKILL.value, ReplyReason.LACKS_EXPERIENCE.value, ReplyReason.LACKS_QUALIFICATION.value}
)
_WITH_WORD, _WITHOUT_WORD = 1.3, 0.5
"""How much likelier a reason is where a word for what it is about stands in a sentence, and where none does.

A lack is somebody's, or of something that is needed, tested or counted.
"""
_HINDERING = LACKING | (
    set(_TOPICS) - {reason.value for reason in (ReplyReason.INTERNAL_CANDIDATE, ReplyReason.POSITION_CLOSED)}
) - {ReplyReason.OTHER_CANDIDATES.value}
_CALM = 0.3
"""How much likelier a lack or a hindrance is where nothing in a sentence denies, limits, compares, needs or contrasts.

So are one in ten of the sentences that were learned from and give such a reason, and half of those that give none.
"""


def by_evidence(shares: Mapping[str, float], text: str, cues: Cues) -> dict[str, float]:
    """The shares, more for a reason of which a word stands in the text.

    Args:
        shares: How probable each reason is, and that there is none; together 1.
        text: A sentence or a clause of it.
        cues: The phrases of its language.
    """
    weighed = {reason: share * _evidence(reason, text, cues) for reason, share in shares.items()}
    whole = sum(weighed.values())
    return {reason: share / whole for reason, share in weighed.items()}


def _evidence(reason: str, text: str, cues: Cues) -> float:
    calm = reason in _HINDERING and not cues.has("frame_adverse", text)
    return _told(reason, text, cues) * (_CALM if calm else 1.0)


def _told(reason: str, text: str, cues: Cues) -> float:
    if reason in _TOPICS:
        return _WITH_WORD if is_named(reason, text, cues) or cues.has(reason, text) else _WITHOUT_WORD
    return _WITHOUT_WORD if reason in LACKING and not cues.has("frame_of_applicant", text) else 1.0


def is_named(reason: str, text: str, cues: Cues) -> bool:
    """Whether a text holds a word for what a reason is about, such as a sum for the pay; no lack is told so."""
    return reason in _TOPICS and cues.has(_TOPICS[reason], text)


def may_be(reason: str, text: str, cues: Cues) -> bool:
    """Whether a text holds a word for a reason that has words of its own; a lack may be told by any."""
    return reason not in _TOPICS or is_named(reason, text, cues) or cues.has(reason, text)


def may_be_reason(text: str, cues: Cues) -> bool:
    """Whether a text speaks of the applicant or of what is needed, or holds a word for some reason."""
    return cues.has("frame_of_applicant", text) or any(cues.has(name, text) for name in _TOPICS.values())
