"""What the weights say of each sentence of a letter where it stands: before a conclusion, or with one in it."""

from collections.abc import Sequence

from tailor.journal.replies.cues import Cues
from tailor.journal.replies.evidence import may_be_reason
from tailor.journal.replies.grounds import ground_of
from tailor.journal.replies.learned import Weights, sentences_say
from tailor.journal.replies.parts import parts_say
from tailor.journal.replies.traits import Traits

NOTHING = "none"
_GROUND, _OPENING, _NEVER = 0.3, 4, 0.995
"""What is left to no reason in a sentence from which the next one concludes with a no, within so many first words.

Nothing is taken where it is more probable than the last number that the sentence gives none.
"""
_PLAIN_AS_IT_IS = 0.6
"""How probable a reason of a whole sentence has to be for its parts not to be asked."""
_LEAST_BEHIND = 4  # words


def said_in_place(traits: Traits, known: Weights | None) -> list[dict[str, float]]:
    """How probable each reason is by each sentence of a letter that turns down; `known` None: the shipped weights."""
    return _grounded(_explained(traits, known), traits)


def _grounded(said: Sequence[dict[str, float]], traits: Traits) -> list[dict[str, float]]:
    """What the sentences say; one from which the next concludes, "so I can't offer it", rather gives a reason."""
    cues, grounded = Cues(traits.language), list(said)
    for place, text in enumerate(traits.texts[1:]):
        found = cues.search("frame_therefore", text)
        concludes = found is not None and len(text[: found.start()].split()) < _OPENING
        says_no = any(cues.has(name, text) for name in ("rejected", "rejected_plain", "regret"))
        told = place - 1 if place and explains(traits.texts, place, cues) else place
        if concludes and says_no and said[told][NOTHING] < _NEVER and may_be_reason(traits.texts[told], cues):
            left = {**said[told], NOTHING: _GROUND * said[told][NOTHING]}
            grounded[told] = {reason: share / sum(left.values()) for reason, share in left.items()}
    return grounded


def explains(texts: Sequence[str], place: int, cues: Cues) -> bool:
    """Whether a sentence tells how the work is, behind one that says more: "No licence, no job. We all drive."."""
    return cues.has("frame_explains", texts[place]) and not cues.has("frame_explains", texts[place - 1])


def _explained(traits: Traits, known: Weights | None) -> list[dict[str, float]]:
    """What the sentences say; of one that says no and why, what stands for the why says alone."""
    cues, told = Cues(traits.language), []
    for text, shares in zip(traits.texts, sentences_say("reason", traits, known), strict=True):
        why = _behind_a_colon(text, cues) or ground_of(text, cues)
        is_plain = max(shares[reason] for reason in shares if reason != NOTHING) >= _PLAIN_AS_IT_IS
        alone = parts_say([why], traits, known)[0] if why and not is_plain else shares
        told.append(alone if alone[NOTHING] < shares[NOTHING] else shares)
    return told


def _behind_a_colon(text: str, cues: Cues) -> str:
    no, colon, behind = text.rpartition(": ")
    long = bool(colon) and len(behind.split()) >= _LEAST_BEHIND
    return behind if long and any(cues.has(name, no) for name in ("rejected", "rejected_plain", "regret")) else ""
