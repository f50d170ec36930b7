"""What a letter says beside its decision: that an offer was accepted before, and regrets about other things."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.journal.replies.cues import Cues
from tailor.journal.replies.letter import LetterParts
from tailor.journal.replies.outcome import first_sentence, read_outcome
from tailor.model import Outcome

_STILL_OPEN = frozenset({Outcome.INTERVIEW, Outcome.OFFER, Outcome.ACKNOWLEDGED})
_DECIDES = ("withdrawn", "offer_withdrawn", "rejected_plain", "on_hold", "offer_plain", "interview_plain")


def accepted_offer(sentences: Sequence[str], cues: Cues) -> str:
    """The sentence by which the applicant has accepted an offer; empty where there is none, or news beside it."""
    accepted = first_sentence(sentences, cues, "offer_accepted", unless=("assume", "conditional"))
    others = (sentence for sentence in sentences if sentence != accepted)
    decided = any(cues.has(name, sentence) for sentence in others for name in _DECIDES)
    return "" if decided else accepted


def without_side_matters(parts: LetterParts, subject: str, cues: Cues) -> LetterParts:
    """The letter without regrets about other things than the job, "sorry, we can't pay your fare".

    They are left out only where what else it says invites, offers, or acknowledges and lets wait.
    """
    rest = tuple(sentence for sentence in parts.sentences if not cues.has("side_matter", sentence))
    if not rest or len(rest) == len(parts.sentences):
        return parts
    outcome, telling = read_outcome(rest, subject, cues)
    waits = outcome is not Outcome.ACKNOWLEDGED or any(cues.has("pending", sentence) for sentence in rest)
    return replace(parts, sentences=rest) if outcome in _STILL_OPEN and telling and waits else parts
