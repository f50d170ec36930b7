"""What the clauses of a sentence give beside the reason that the whole sentence gives."""

from collections.abc import Iterator, Mapping, Sequence

from tailor.journal.replies.clauses import clauses_of
from tailor.journal.replies.cues import Cues
from tailor.journal.replies.evidence import LACKING, by_evidence, is_named
from tailor.journal.replies.learned import Weights, sentences_say
from tailor.journal.replies.traits import Traits, traits_of
from tailor.model import ReplyReason

_REASON, _NOTHING, _OTHERS = "reason", "none", ReplyReason.OTHER_CANDIDATES.value
_OF_CLAUSE, _OF_WHOLE = (0.85, 0.65), (0.005, 0.05)
"""How probable another reason of a sentence has to be by a clause of it alone, and by the whole sentence.

The second numbers are for another kind of lack beside a lack, which takes some of its probability.
"""
_OF_JOINED = 0.5
"""The same of a clause that is joined to the one before, "and also ...", or told like it, "that ... and that ..."."""
_OF_NO_PART = 0.2
"""How probable a reason of a sentence with others has to be by one of its clauses."""
_LEAST_CLAUSES = 2


def beside(reason: str, sentence: str, traits: Traits, known: Weights | None) -> Iterator[str]:
    """The reasons that clauses of a sentence give beside the one that the whole sentence gives."""
    clauses, cues = clauses_of(sentence), Cues(traits.language)
    if len(clauses) < _LEAST_CLAUSES or cues.has("frame_no_verdict", sentence):
        return
    alone, whole = parts_say(clauses, traits, known), parts_say([sentence], traits, known)[0]
    said = [by_evidence(shares, clause, cues) for shares, clause in zip(alone, clauses, strict=True)]
    own = max(range(len(said)), key=lambda place: said[place][reason])
    parallel = any(cues.begins("frame_parallel", clause) for clause in clauses[1:])
    for place, told in enumerate(said):
        shares = _of_topic(told, clauses[place], cues) if parallel else told
        answer = max(shares, key=lambda one: shares[one])
        apart = place != own and not cues.has("points_back", clauses[place])
        like = int({answer, reason} <= LACKING)
        joined = parallel or cues.has("frame_also", clauses[place])
        least = _OF_JOINED if joined else _OF_CLAUSE[like]
        sure = shares[answer] >= least and whole[answer] >= _OF_WHOLE[like]
        if not (apart and sure) or answer in {_NOTHING, reason, _OTHERS}:
            continue
        of_others = answer in LACKING and (like or reason == _OTHERS) and not cues.has("to_you", clauses[place])
        if of_others:
            continue  # "and we have no time to train anybody", "somebody who has run a site"
        asked = any(cues.has("asked_for", clauses[one]) for one in (own, place))
        if not (asked and {answer, reason} <= LACKING):  # what is asked for and that it is not there are one lack
            yield answer


def _of_topic(shares: Mapping[str, float], clause: str, cues: Cues) -> Mapping[str, float]:
    """What a clause says that is told like one with a reason: if it has a word for some reason, then that one."""
    rest = {reason: share / (1 - shares[_NOTHING]) for reason, share in shares.items() if reason != _NOTHING}
    likeliest = max(rest, key=lambda one: rest[one])
    return {**rest, _NOTHING: 0.0} if is_named(likeliest, clause, cues) else shares


def has_part(reason: str, sentence: str, traits: Traits, known: Weights | None) -> bool:
    """Whether a clause of a sentence alone gives a reason at least a little; else it is a mixture of two others."""
    return any(shares[reason] >= _OF_NO_PART for shares in parts_say(clauses_of(sentence), traits, known))


def parts_say(parts: Sequence[str], traits: Traits, known: Weights | None) -> list[dict[str, float]]:
    """How probable each reason is by each part of a sentence of a letter alone."""
    return sentences_say(_REASON, traits_of(parts, traits.language, traits.embed), known)
