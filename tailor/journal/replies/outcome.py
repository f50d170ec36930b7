"""What a message decides."""

from collections.abc import Sequence

from tailor.journal.replies.cues import Cues
from tailor.model import Outcome

_NO_INVITATION = ("not_interview", "feedback_offered", "frame_notice", "frame_other_leads")
_NO_DECISION = ("conditional", "frame_if")
"""What is said for a case that may come."""
_OPENING = 5
"""So many sentences from the start say what a message without a decision is."""


def read_outcome(sentences: Sequence[str], subject: str, cues: Cues) -> tuple[Outcome, str]:
    """The outcome, and the sentence that says it (empty when nothing does)."""
    telling = [sentence for sentence in sentences if not cues.has("assume", sentence)]
    unless_open = ("feedback_open", "refuse_feedback", "frame_asks_after")
    received = first_sentence(sentences, cues, "acknowledged_plain")
    first_received = received or first_sentence(sentences, cues, "acknowledged")
    uninvited = (*_NO_INVITATION, "frame_if", "frame_next_step") if first_received else _NO_INVITATION
    announced = any(cues.has("announced", sentence) for sentence in telling)
    quotes = (
        (Outcome.FEEDBACK, first_sentence(telling, cues, "feedback_given", unless=unless_open)),
        (Outcome.FEEDBACK, "" if announced else first_sentence(telling, cues, "feedback_weighed", unless=unless_open)),
        (Outcome.ON_HOLD, _kept_waiting(telling, cues)),
        (Outcome.WITHDRAWN_BY_EMPLOYER, first_sentence(telling, cues, "withdrawn", unless=_NO_DECISION)),
        (Outcome.REJECTED, first_sentence(telling, cues, "rejected_plain", unless=_NO_DECISION)),
        (Outcome.REJECTED, first_sentence(telling, cues, "frame_chosen_instead", unless=_NO_DECISION)),
        (Outcome.ON_HOLD, first_sentence(telling, cues, "on_hold", unless=("frame_you_until",))),
        (Outcome.OFFER, first_sentence(telling, cues, "offer_plain", unless=("not_offer",))),
        (
            Outcome.INTERVIEW,
            first_sentence(telling, cues, "interview_plain", unless=uninvited),
        ),
        (Outcome.REJECTED, first_sentence(telling, cues, "rejected", unless=_NO_DECISION)),
        (Outcome.OFFER, first_sentence(telling, cues, "offer", unless=("not_offer",))),
        (Outcome.FEEDBACK, first_sentence(telling, cues, "feedback_about", unless=(*unless_open, "feedback_offered"))),
        (Outcome.FEEDBACK, first_sentence(telling, cues, "feedback_following", unless=("feedback_if",))),
        (Outcome.INTERVIEW, first_sentence(telling, cues, "interview", unless=uninvited)),
        (Outcome.INTERVIEW, _asks_for_a_time(telling, cues)),
        (Outcome.REJECTED, first_sentence(telling, cues, "rejected_weakly")),
    )
    found, quote = next(((outcome, quote) for outcome, quote in quotes if quote), (None, ""))
    if found and not (found is Outcome.INTERVIEW and _is_other(sentences, subject, cues)):
        return found, quote
    if received and not _is_other(sentences, "", cues):
        return Outcome.ACKNOWLEDGED, received  # an automatic reply may confirm an application
    if _is_other(sentences, subject, cues):
        return Outcome.OTHER, first_sentence(sentences, cues, "other")
    softly = first_sentence(telling, cues, "rejected_softly")
    if softly and not first_sentence(sentences, cues, "pending"):
        return Outcome.REJECTED, softly
    return (Outcome.ACKNOWLEDGED, first_received) if first_received else (Outcome.OTHER, "")


def _is_other(sentences: Sequence[str], subject: str, cues: Cues) -> bool:
    return cues.has("other", subject) or any(cues.has("other", sentence) for sentence in sentences[:_OPENING])


def _kept_waiting(sentences: Sequence[str], cues: Cues) -> str:
    """The sentence by which all waits, where another one says that the applicant is still considered."""
    kept = first_sentence(sentences, cues, "frame_kept")
    return first_sentence(sentences, cues, "on_hold") if kept else ""


def _asks_for_a_time(sentences: Sequence[str], cues: Cues) -> str:
    """The question whether a day or an hour suits the applicant; empty where there is none."""
    asked = (text for text in sentences if text.rstrip().endswith("?") and cues.has("frame_time_asked", text))
    return next((text for text in asked if cues.has("frame_time", text) and not cues.has("feedback_offered", text)), "")


def first_sentence(sentences: Sequence[str], cues: Cues, name: str, unless: tuple[str, ...] = ()) -> str:
    """The first sentence with a phrase of a section and none of others; empty where there is none."""
    for sentence in sentences:
        if cues.has(name, sentence) and not any(cues.has(other, sentence) for other in unless):
            return sentence
    return ""
