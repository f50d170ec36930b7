"""What an employer who says no offers all the same: a new application, feedback."""

from collections.abc import Sequence

from tailor.journal.replies.cues import Cues
from tailor.journal.replies.learned import sentences_say
from tailor.journal.replies.traits import Traits
from tailor.model import Outcome

WITH_OFFERS = frozenset({Outcome.REJECTED, Outcome.WITHDRAWN_BY_EMPLOYER, Outcome.FEEDBACK})
YES = "yes"
_SAID = (YES, "no")
_LEAST = 0.5
"""How probable an offer has to be by the weights where no phrase makes it.

On 679 letters of authors left out 0.5 and 0.4 found as many; 0.4 found more that were none.
"""


def read_reapply(traits: Traits, outcome: Outcome, cues: Cues) -> tuple[bool | None, str]:
    """Whether a new application is welcome, and the sentence that says so; not said where the same post may return."""
    if outcome not in WITH_OFFERS:
        return None, ""
    said, quote = ruled_reapply(traits.texts, cues)
    silent = ("frame_questions", "frame_denial")
    return (said, quote) if quote else _by_weights("reapply", traits, silent)


def read_feedback(traits: Traits, outcome: Outcome, cues: Cues) -> tuple[bool | None, str]:
    """Whether feedback or a talk about the decision is offered, and the sentence; refused feedback is a plain no."""
    if outcome not in WITH_OFFERS:
        return None, ""
    said, quote = ruled_feedback(traits.texts, cues, given=outcome is Outcome.FEEDBACK)
    return (said, quote) if quote else _by_weights("feedback", traits)


def ruled_reapply(sentences: Sequence[str], cues: Cues) -> tuple[bool | None, str]:
    """Whether the phrases say that a new application is welcome."""
    for sentence in sentences:
        if cues.has("reapply_no", sentence):
            return False, sentence
    for sentence in sentences:
        if cues.has("reapply_yes", cues.without("not_reapply", sentence)) and not cues.has("frame_questions", sentence):
            return True, sentence
    return None, ""


def ruled_feedback(sentences: Sequence[str], cues: Cues, *, given: bool) -> tuple[bool | None, str]:
    """Whether the phrases offer feedback; `given` is whether the message itself is feedback."""
    for sentence in sentences:
        if cues.has("refuse_feedback", sentence):
            return False, sentence
    for sentence in sentences:
        asked = given and cues.has("feedback_given", sentence)
        if cues.has("feedback_offered", sentence) and not asked:
            return True, sentence
    return None, ""


def _by_weights(question: str, traits: Traits, silent: Sequence[str] = ()) -> tuple[bool | None, str]:
    """What the likeliest sentence says to a question by the weights alone; `silent` are sections that say nothing."""
    cues = Cues(traits.language)
    told = [
        (share, answer == YES, text)
        for text, shares in zip(traits.texts, sentences_say(question, traits), strict=True)
        for answer, share in shares.items()
        if answer in _SAID and not any(cues.has(name, text) for name in silent)
    ]
    share, is_offered, text = max(told, default=(0.0, False, ""))
    return (is_offered, text) if share >= _LEAST else (None, "")
