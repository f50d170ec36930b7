"""What the clauses of a sentence give beside the reason that the whole sentence gives."""

from collections.abc import Iterator, Mapping, Sequence

from tailor.journal.replies.clauses import clauses_of
from tailor.journal.replies.cues import Cues
from tailor.journal.replies.evidence import LACKING, by_evidence, is_named
from tailor.journal.replies.learned import Weights, sentences_say
from tailor.journal.replies.traits import Traits, traits_of
from tailor.model import ReplyReason

_REASON, _NOTHING, _OTHERS = "reason", "none", ReplyReason.OTHER_CANDIDATES.value
_OF_CLAUSE, _OF_WHOLE = (0.8, 0.45), (0.005, 0.05)
"""How probable another reason of a sentence has to be by a clause of it alone, and by the whole sentence.

The second numbers are for another kind of lack beside a lack, which takes some of its probability.
"""
_SURELY_LACKS = 0.75
"""How probable the kinds of lack have to be together for the likeliest of them to be what a clause says."""
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
        clause = clauses[place]
        shares = _of_topic(told, clause, cues) if parallel else told
        answer = _answer(shares)
        if place == own or answer in {_NOTHING, reason, _OTHERS} or cues.has("points_back", clause):
            continue
        if cues.begins("frame_concession", clause):
            continue  # "although you have taught abroad" praises
        of_lacks = int({answer, reason} <= LACKING)
        if of_lacks and any(only_asks(clauses[one], cues) for one in (own, place)):
            continue  # what is asked for and that it is not there are one lack
        if answer in LACKING and (of_lacks or reason == _OTHERS) and not speaks_to_applicant(clause, cues):
            continue  # "and we have no time to train anybody", "somebody who has run a site"
        joined = parallel or cues.has("frame_also", clause)
        least = _OF_JOINED if joined else _OF_CLAUSE[of_lacks]
        allowed = speaks_to_applicant(clause, cues) or whole[answer] >= _OF_WHOLE[of_lacks]
        if shares[answer] >= least and allowed:  # a clause that speaks to the applicant stands by itself
            yield answer


def _answer(shares: Mapping[str, float]) -> str:
    """What a clause most probably says: of the kinds of lack the likeliest, where one of them it is."""
    lack = max(LACKING, key=lambda one: shares[one])
    is_lack = sum(shares[one] for one in LACKING) >= _SURELY_LACKS
    return lack if is_lack else max(shares, key=lambda one: shares[one])


def speaks_to_applicant(clause: str, cues: Cues) -> bool:
    """Whether a clause is about the applicant, or denies something without saying whose it is: "no licence"."""
    return cues.has("to_you", clause) or cues.begins("frame_bare_denial", clause) is not None


def only_asks(clause: str, cues: Cues) -> bool:
    """Whether a clause tells what is wanted, and nothing about the applicant."""
    return cues.has("asked_for", clause) and not cues.has("to_you", clause)


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
