"""What an employer who says no offers all the same: a new application, feedback."""

from collections.abc import Callable, Collection, Sequence

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


def read_reapply(
    traits: Traits, outcome: Outcome, cues: Cues, reasons: Collection[str] = ()
) -> tuple[bool | None, str]:
    """Whether a new application is welcome, and the sentence that says so; not said where the same post may return.

    By the weights alone none of the sentences that give `reasons` says so.
    """
    if outcome not in WITH_OFFERS:
        return None, ""
    said, quote = ruled_reapply(traits.texts, cues)
    return (
        (said, quote)
        if quote
        else _by_weights("reapply", traits, silent=lambda text, told: text in reasons or _of_no_application(text, told))
    )


def read_feedback(traits: Traits, outcome: Outcome, cues: Cues) -> tuple[bool | None, str]:
    """Whether feedback or a talk about the decision is offered, and the sentence; refused feedback is a plain no."""
    if outcome not in WITH_OFFERS:
        return None, ""
    said, quote = ruled_feedback(traits.texts, cues, given=outcome is Outcome.FEEDBACK)
    return (said, quote) if quote else _by_weights("feedback", traits, silent=_looks_back)


def ruled_reapply(sentences: Sequence[str], cues: Cues) -> tuple[bool | None, str]:
    """Whether the phrases say that a new application is welcome."""
    for sentence in sentences:
        if cues.has("reapply_no", sentence):
            return False, sentence
    for sentence in sentences:
        welcome = cues.has("reapply_yes", cues.without("not_reapply", sentence)) or cues.has(
            "frame_reserve_list", sentence
        )
        if welcome and not (cues.has("frame_questions", sentence) or _is_about_decision(sentence, cues)):
            return True, sentence
    return None, ""


def ruled_feedback(sentences: Sequence[str], cues: Cues, *, given: bool) -> tuple[bool | None, str]:
    """Whether the phrases offer feedback; `given` is whether the message itself is feedback."""
    for sentence in sentences:
        if cues.has("refuse_feedback", sentence):
            return False, sentence
    for sentence in sentences:
        asked = given and cues.has("feedback_given", sentence)
        if (cues.has("feedback_offered", sentence) or _offers_a_talk(sentence, cues)) and not asked:
            return True, sentence
    return None, ""


def _is_about_decision(sentence: str, cues: Cues) -> bool:
    """Whether a sentence speaks of the decision, and neither of another time nor of another job."""
    return cues.has("frame_about_decision", sentence) and not cues.has("frame_later", sentence)


def _offers_a_talk(sentence: str, cues: Cues) -> bool:
    """Whether who writes may be asked about the decision: "ring me and I'll tell you how the panel saw it"."""
    reached = cues.has("frame_reach", sentence) and not cues.has("frame_no_reach", sentence)
    return reached and _is_about_decision(sentence, cues)


def _looks_back(sentence: str, cues: Cues) -> bool:
    """Whether a sentence only says what a letter follows: "I write further to our telephone call"."""
    return cues.has("frame_opening", sentence)


def _of_no_application(sentence: str, cues: Cues) -> bool:
    said = any(cues.has(name, sentence) for name in ("frame_questions", "frame_denial", "not_reapply"))
    return said or _is_about_decision(sentence, cues) or not cues.has("word_of_contact", sentence)


def _by_weights(
    question: str, traits: Traits, silent: Callable[[str, Cues], bool] = lambda _text, _cues: False
) -> tuple[bool | None, str]:
    """What the likeliest sentence says to a question by the weights alone; `silent` ones say nothing."""
    cues = Cues(traits.language)
    told = [
        (share, answer == YES, text)
        for text, shares in zip(traits.texts, sentences_say(question, traits), strict=True)
        for answer, share in shares.items()
        if answer in _SAID and not silent(text, cues)
    ]
    share, is_offered, text = max(told, default=(0.0, False, ""))
    return (is_offered, text) if share >= _LEAST else (None, "")
