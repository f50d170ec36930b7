"""What the rules found in a letter and what learned weights say of it, weighed together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tailor.journal.replies.clauses import clauses_of
from tailor.journal.replies.cues import Cues
from tailor.journal.replies.learned import Weights, letter_says, sentences_say, telling_sentence
from tailor.journal.replies.letter import is_listed
from tailor.journal.replies.traits import Traits, traits_of
from tailor.model import GivenReason, Outcome, ReplyReason, Stage

NOTHING = "none"
_SURELY_GOOD = frozenset({Outcome.INTERVIEW, Outcome.OFFER})
"""What nobody is told by mistake; no weight makes a no of it."""
_A_NO = frozenset({Outcome.REJECTED, Outcome.WITHDRAWN_BY_EMPLOYER})
_AGAINST_WORDS = 0.8
"""How probable an outcome has to be where the rules found words for another, or where it is a no."""
_AFTER_A_NO = (Outcome.REJECTED, Outcome.FEEDBACK, Outcome.WITHDRAWN_BY_EMPLOYER)
_LIKELY = 0.55
"""How probable both a no and a reason for it have to be where no words say no."""
_OUTCOME, _STAGE, _REASON = "outcome", "stage", "reason"
_RULED_OUTCOME, _RULED_STAGE, _RULED_REASON = 0.2, 0.3, 0.2
"""How much probability it is worth that the rules say the same."""
_COUNTED, _RULED_COUNTED = frozenset({Stage.FINAL, Stage.OFFER}), 0.8
"""Stages that plain words tell, "your third meeting", which weights take for any meeting; and what those words add."""
_FIRST, _FURTHER = 0.6, 0.8
"""How probable the first reason of a letter has to be, and each further one; with less, notices and praise gave some.

They and the worth of a ruled reason were chosen on 108 letters of authors whom the weights had not learned from, and
hardly matter: neighbouring bounds read 78 to 80 of them right. The other numbers above were chosen on 231 letters that
were newer than rules and weights.
"""


_OF_CLAUSE = 0.7
"""How probable a reason has to be by a clause beside the one that gives the sentence's first reason."""
_LEAST_CLAUSES = 2
_LEAST_BEHIND = 4  # words
_SURE = 0.85
"""How probable another kind of lack has to be than the one that the words in a frame tell."""
_OTHERS = ReplyReason.OTHER_CANDIDATES.value
_SKILL = ReplyReason.LACKS_SKILL.value
_LACKS = frozenset({_SKILL, ReplyReason.LACKS_EXPERIENCE.value})
_LACKING = _LACKS | {ReplyReason.LACKS_QUALIFICATION.value}


@dataclass(frozen=True, slots=True)
class _Told:
    share: float
    reason: str
    quote: str


def weighed_outcome(ruled: Outcome, telling: str, traits: Traits, *, implied: bool = False) -> tuple[Outcome, str]:
    """The outcome of a letter and the sentence that says it; `ruled` and `telling` are what the rules found.

    `implied` is whether the rules took a no from a reason alone: then the weights decide.
    """
    if not traits.texts or ruled in _SURELY_GOOD:
        return ruled, telling
    shares = letter_says(_OUTCOME, traits)
    answer = _best(shares, ruled.value, _RULED_OUTCOME)
    unsure = not implied and (telling or Outcome(answer) in _A_NO)
    if unsure and shares[answer] < _AGAINST_WORDS:
        reason = "" if telling or ruled is not Outcome.OTHER else _reason_for_a_no(shares, traits)
        return (Outcome.REJECTED, reason) if reason else (ruled, telling)
    return (ruled, telling) if answer == ruled.value else (Outcome(answer), telling_sentence(_OUTCOME, answer, traits))


def _reason_for_a_no(shares: Mapping[str, float], traits: Traits) -> str:
    """The sentence with a reason by which a letter that is likely a no is one; empty where something is still open."""
    cues = Cues(traits.language)
    if any(cues.has(name, text) for text in traits.texts for name in ("pending", "request")):
        return ""
    if max(shares, key=lambda answer: shares[answer]) != Outcome.REJECTED:
        return ""
    likely = sum(shares[outcome] for outcome in _AFTER_A_NO)
    given, place = max((1 - said[NOTHING], -place) for place, said in enumerate(sentences_say(_REASON, traits)))
    return traits.texts[-place] if likely >= _LIKELY and given >= _LIKELY else ""


def weighed_stage(ruled: Stage | None, staged: str, traits: Traits) -> tuple[Stage | None, str]:
    """Where an application stopped, if a letter says it, and the sentence that does."""
    if not traits.texts:
        return ruled, staged
    before = ruled.value if ruled else NOTHING
    answer = _best(letter_says(_STAGE, traits), before, _RULED_COUNTED if ruled in _COUNTED else _RULED_STAGE)
    if answer == before:
        return ruled, staged
    return (None, "") if answer == NOTHING else (Stage(answer), telling_sentence(_STAGE, answer, traits))


def _best(shares: Mapping[str, float], ruled: str, worth: float) -> str:
    return max(shares, key=lambda answer: shares[answer] + worth * (answer == ruled))


def weighed_reasons(
    ruled: Sequence[GivenReason],
    traits: Traits,
    known: Weights | None = None,
    *,
    sure: Sequence[GivenReason] = (),
) -> tuple[GivenReason, ...]:
    """The reasons of a letter that turns down, each with its sentence; `ruled` are those that the rules found.

    `sure` are those that count whatever the weights say.

    A sentence gives one reason, and another one where a clause of it alone gives it. Others being closer counts only
    where nothing else is given.
    """
    told = _told(ruled, traits, known)
    found = {_surely(item, traits, known): item.quote for item in sure}
    for item in told:
        if item.share >= (_FURTHER if found else _FIRST) and item.quote not in found.values():
            found[_of_rules(item, ruled)] = item.quote
    for reason, quote in tuple(found.items()):
        for other in _beside(reason, quote, traits, known):
            found.setdefault(other, quote)
    if len(found) > 1:
        found.pop(_OTHERS, None)
    return tuple(GivenReason(ReplyReason(reason), quote) for reason, quote in found.items())


def _surely(item: GivenReason, traits: Traits, known: Weights | None) -> str:
    """The reason that a frame gives; of what kind the lack in it is the weights say where they are sure."""
    reason = item.reason.value
    if item.quote not in traits.texts or reason != ReplyReason.LACKS_EXPERIENCE:
        return reason  # what is a tool the rules know better
    shares = sentences_say(_REASON, traits, known)[traits.texts.index(item.quote)]
    answer = max(shares, key=lambda one: shares[one])
    return answer if answer in _LACKING and shares[answer] >= _SURE else reason


def _beside(reason: str, sentence: str, traits: Traits, known: Weights | None) -> Iterator[str]:
    """The reasons that clauses of a sentence give beside the one that the whole sentence gives."""
    clauses, cues = clauses_of(sentence), Cues(traits.language)
    if len(clauses) < _LEAST_CLAUSES or cues.has("frame_no_verdict", sentence):
        return
    said = _parts_say(clauses, traits, known)
    own = max(range(len(said)), key=lambda place: said[place][reason])
    for place, shares in enumerate(said):
        answer = max(shares, key=lambda one: shares[one])
        apart = place != own and not cues.has("points_back", clauses[place])
        if not apart or answer in {NOTHING, reason, _OTHERS} or shares[answer] < _OF_CLAUSE:
            continue
        asked = any(cues.has("asked_for", clauses[one]) for one in (own, place))
        if not (asked and {answer, reason} <= _LACKING):  # what is asked for and that it is not there are one lack
            yield answer


def _parts_say(parts: Sequence[str], traits: Traits, known: Weights | None) -> list[dict[str, float]]:
    """How probable each reason is by each part of a sentence of a letter alone."""
    return sentences_say(_REASON, traits_of(parts, traits.language, traits.embed), known)


def _of_rules(item: _Told, ruled: Sequence[GivenReason]) -> str:
    """A reason; of a skill and an experience the one that the rules name, which know what is a tool."""
    if item.reason not in _LACKS or (item.reason == _SKILL and item.share >= _SURE):
        return item.reason
    same = (one for one in ruled if one.reason.value in _LACKS and (one.quote in item.quote or item.quote in one.quote))
    return next((one.reason.value for one in same), item.reason)


def _told(ruled: Sequence[GivenReason], traits: Traits, known: Weights | None) -> list[_Told]:
    """Every reason with the sentence that speaks most for it, the most probable first."""
    said = _explained(sentences_say(_REASON, traits, known), traits, known)
    said = _with_lists([_together(shares) for shares in said], traits)
    cues = Cues(traits.language)
    praise = {text for text in traits.texts if cues.has("frame_praise", text) or cues.has("frame_denial", text)}
    told = []
    for reason in said[0] if said else ():
        if reason == NOTHING:
            continue
        like = _LACKS if reason in _LACKS else {reason}
        quotes = {item.quote for item in ruled if item.reason.value in like}
        share, place = max(
            (0.0 if text in praise else shares[reason] + _RULED_REASON * (text in quotes), -place)
            for place, (shares, text) in enumerate(zip(said, traits.texts, strict=True))
        )
        told.append(_Told(share, reason, traits.texts[-place]))
    return sorted(told, key=lambda item: -item.share)


def _together(shares: Mapping[str, float]) -> dict[str, float]:
    """The shares, of which the likeliest kind of lack has that of all kinds: something lacks, whatever its kind."""
    best = max(_LACKING, key=lambda reason: shares[reason])
    return {**shares, best: sum(shares[reason] for reason in _LACKING)}


def _explained(said: Sequence[dict[str, float]], traits: Traits, known: Weights | None) -> list[dict[str, float]]:
    """What the sentences say; of one that says no and goes on behind a colon, what stands behind it says alone."""
    cues, told = Cues(traits.language), []
    for text, shares in zip(traits.texts, said, strict=True):
        no, colon, behind = text.rpartition(": ")
        explains = colon and len(behind.split()) >= _LEAST_BEHIND
        explains = explains and any(cues.has(name, no) for name in ("rejected", "rejected_plain", "regret"))
        alone = _parts_say([behind], traits, known)[0] if explains else shares
        told.append(alone if alone[NOTHING] < shares[NOTHING] else shares)
    return told


def _with_lists(said: Sequence[dict[str, float]], traits: Traits) -> list[dict[str, float]]:
    """What the sentences say; in a list below words that announce reasons, each item gives its likeliest one."""
    cues, announced, shares_of = Cues(traits.language), False, []
    for text, shares in zip(traits.texts, said, strict=True):
        listed = announced and is_listed(text)
        best = max((reason for reason in shares if reason != NOTHING), key=lambda reason: shares[reason])
        shares_of.append({reason: float(reason == best) for reason in shares} if listed else shares)
        announced = listed or cues.has("frame_announced", text)
    return shares_of
