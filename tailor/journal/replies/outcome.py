"""What a message decides, and where the application stopped."""

from collections.abc import Sequence

from tailor.journal.replies.cues import Cues
from tailor.model import Outcome, Stage

_OPENING = 5
"""So many sentences from the start say what a message without a decision is."""


def read_outcome(sentences: Sequence[str], subject: str, cues: Cues) -> tuple[Outcome, str]:
    """The outcome, and the sentence that says it (empty when nothing does)."""
    telling = [sentence for sentence in sentences if not cues.has("assume", sentence)]
    unless_open = ("feedback_open", "refuse_feedback")
    announced = any(cues.has("announced", sentence) for sentence in telling)
    quotes = (
        (Outcome.FEEDBACK, _first(telling, cues, "feedback_given", unless=unless_open)),
        (Outcome.FEEDBACK, "" if announced else _first(telling, cues, "feedback_weighed", unless=unless_open)),
        (Outcome.WITHDRAWN_BY_EMPLOYER, _first(telling, cues, "withdrawn", unless=("conditional",))),
        (Outcome.REJECTED, _first(telling, cues, "rejected_plain", unless=("conditional",))),
        (Outcome.ON_HOLD, _first(telling, cues, "on_hold")),
        (Outcome.OFFER, _first(telling, cues, "offer_plain", unless=("not_offer",))),
        (Outcome.INTERVIEW, _first(telling, cues, "interview_plain", unless=("not_interview", "feedback_offered"))),
        (Outcome.REJECTED, _first(telling, cues, "rejected", unless=("conditional",))),
        (Outcome.OFFER, _first(telling, cues, "offer", unless=("not_offer",))),
        (Outcome.FEEDBACK, _first(telling, cues, "feedback_about", unless=(*unless_open, "feedback_offered"))),
        (Outcome.FEEDBACK, _first(telling, cues, "feedback_following", unless=("feedback_if",))),
        (Outcome.INTERVIEW, _first(telling, cues, "interview", unless=("not_interview", "feedback_offered"))),
        (Outcome.REJECTED, _first(telling, cues, "rejected_weakly")),
    )
    found, quote = next(((outcome, quote) for outcome, quote in quotes if quote), (None, ""))
    if found and not (found is Outcome.INTERVIEW and _is_other(sentences, subject, cues)):
        return found, quote
    received = _first(sentences, cues, "acknowledged_plain")
    if received and not _is_other(sentences, "", cues):
        return Outcome.ACKNOWLEDGED, received  # an automatic reply may confirm an application
    if _is_other(sentences, subject, cues):
        return Outcome.OTHER, _first(sentences, cues, "other")
    softly = _first(telling, cues, "rejected_softly")
    if softly and not _first(sentences, cues, "pending"):
        return Outcome.REJECTED, softly
    received = _first(sentences, cues, "acknowledged")
    return (Outcome.ACKNOWLEDGED, received) if received else (Outcome.OTHER, "")


def _is_other(sentences: Sequence[str], subject: str, cues: Cues) -> bool:
    return cues.has("other", subject) or any(cues.has("other", sentence) for sentence in sentences[:_OPENING])


def _first(sentences: Sequence[str], cues: Cues, name: str, unless: tuple[str, ...] = ()) -> str:
    for sentence in sentences:
        if cues.has(name, sentence) and not any(cues.has(other, sentence) for other in unless):
            return sentence
    return ""


def read_stage(sentences: Sequence[str], cues: Cues, *, on_papers: bool) -> tuple[Stage | None, str]:
    """The furthest stage that a message speaks of as past, and the sentence that does.

    Args:
        sentences: The body.
        cues: The phrases of its language.
        on_papers: Whether what it says can come from the papers alone: then naming them is enough.
    """
    past = [sentence for sentence in sentences if not cues.has("assume", sentence)]
    unmet, planned = _first(past, cues, "stage_not_met"), _first(past, cues, "stage_next_planned")
    for stage, name in (
        (Stage.OFFER, "offer_withdrawn"),
        (Stage.FINAL, "stage_final"),
        (Stage.INTERVIEW, "stage_interview"),
        (Stage.SCREENING, "stage_screening"),
        (Stage.APPLICATION, "stage_application"),
    ):
        if planned and stage is Stage.FINAL:
            return Stage.INTERVIEW, planned  # a further meeting did not come, the first one did
        if unmet and stage is Stage.INTERVIEW:
            continue
        for sentence in past:
            text = cues.without(f"stage_{stage}_not", sentence)
            if stage in {Stage.INTERVIEW, Stage.SCREENING} and cues.has("feedback_offered", sentence):
                continue
            if cues.has(name, text):
                return stage, sentence
    if unmet:
        return Stage.APPLICATION, unmet
    papers = _first(past, cues, "stage_papers") if on_papers else ""
    return (Stage.APPLICATION, papers) if papers else (None, "")
