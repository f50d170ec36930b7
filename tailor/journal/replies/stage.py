"""Which stage an application had reached when a message was written, by the phrases of its language."""

from collections.abc import Sequence

from tailor.journal.replies.cues import Cues
from tailor.journal.replies.outcome import first_sentence
from tailor.model import Outcome, Stage

_PAST = (
    (Stage.OFFER, "offer_withdrawn"),
    (Stage.FINAL, "stage_final"),
    (Stage.INTERVIEW, "stage_interview"),
    (Stage.SCREENING, "stage_screening"),
    (Stage.APPLICATION, "stage_application"),
)


def read_stage(sentences: Sequence[str], cues: Cues) -> tuple[Stage | None, str]:
    """The furthest stage that a message speaks of as past, and the sentence that does; at least that of the papers.

    That a message names the application or the papers is enough for that.
    """
    past = [sentence for sentence in sentences if not cues.has("assume", sentence)]
    unmet, planned = first_sentence(past, cues, "stage_not_met"), first_sentence(past, cues, "stage_next_planned")
    for stage, name in _PAST:
        if planned and stage is Stage.FINAL:
            return Stage.INTERVIEW, planned  # a further meeting did not come, the first one did
        if unmet and stage is Stage.INTERVIEW:
            continue
        if said := _says(past, stage, name, cues):
            return stage, said
    named = unmet or first_sentence(past, cues, "stage_papers")
    return (Stage.APPLICATION, named) if named else (None, "")


def _says(past: Sequence[str], stage: Stage, name: str, cues: Cues) -> str:
    """The sentence that speaks of a stage as past; empty where none does."""
    for sentence in past:
        text = cues.without(f"stage_{stage}_not", sentence)
        offered = stage in {Stage.INTERVIEW, Stage.SCREENING} and cues.has("feedback_offered", sentence)
        if not offered and cues.has(name, text):
            return sentence
    return ""


def day_of_trial(sentences: Sequence[str], cues: Cues) -> str:
    """The sentence that speaks of a day of work together as past, at which people have met; empty where none does."""
    unless = ("assume", "frame_trial_not", "frame_if", "reapply_yes")
    return first_sentence(sentences, cues, "frame_trial", unless=unless)


def read_stage_of_news(
    sentences: Sequence[str], outcome: Outcome, telling: str, cues: Cues
) -> tuple[Stage | None, str]:
    """The stage reached where nothing stopped: what an invitation looks back to, else the papers; `telling` says so.

    Args:
        sentences: The body.
        outcome: What it decides; an offer is a stage of its own, and another message than these tells none.
        telling: The sentence that says the outcome.
        cues: The phrases of its language.
    """
    if outcome is Outcome.OFFER:
        return Stage.OFFER, telling
    if outcome not in {Outcome.INTERVIEW, Outcome.ACKNOWLEDGED}:
        return None, ""
    if again := first_sentence(sentences, cues, "frame_again") or first_sentence(sentences, cues, "frame_again_day"):
        return Stage.INTERVIEW, again
    if outcome is Outcome.INTERVIEW and (by_phone := first_sentence(sentences, cues, "told_by_phone")):
        return Stage.SCREENING, by_phone
    looking_back = [sentence for sentence in sentences if cues.has("frame_looks_back", sentence)]
    for stage, name in _PAST[2:4]:
        for sentence in looking_back:
            if _says([cues.without("frame_to_come", sentence)], stage, name, cues):
                return stage, sentence
    return Stage.APPLICATION, telling
