"""What the rules found in a letter and what learned weights say of it, weighed together."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tailor.journal.replies.cues import Cues
from tailor.journal.replies.evidence import by_evidence, is_named, may_be
from tailor.journal.replies.in_place import NOTHING, explains, said_in_place
from tailor.journal.replies.learned import Weights, letter_says, telling_sentence
from tailor.journal.replies.marks import marks_of
from tailor.journal.replies.parts import beside, has_part, only_asks
from tailor.journal.replies.shares import more_of, with_framed, with_kinds, with_ruled
from tailor.journal.replies.traits import Traits
from tailor.model import GivenReason, Outcome, ReplyReason, Stage

_INVITES = 0.45
"""How probable an invitation has to be that plain words do not tell, beside a reason for a no."""
_NO_WHERE_OPEN = 0.6
"""How probable a no has to be in a letter that says that something is still to come."""
_A_NO = frozenset({Outcome.REJECTED, Outcome.WITHDRAWN_BY_EMPLOYER})
_OUTCOME, _STAGE, _REASON = "outcome", "stage", "reason"
_RULED_OUTCOME, _RULED_STAGE = 0.3, 0.1
"""How much probability it is worth that the rules say the same.

Chosen on letters of authors that neither the weights nor the rules knew; more lets phrases outvote what the whole
letter says: with 0.8 for an outcome 132 of 148 letters are right, with these 144.
"""
_GOOD, _RULED_GOOD = frozenset({Outcome.INTERVIEW, Outcome.OFFER}), 0.8
"""What hardly anybody is told by mistake, and what the rules' word for it is worth: a false no is the worse fault."""
_COUNTED, _RULED_COUNTED = frozenset({Stage.FINAL, Stage.OFFER}), 0.8
"""Stages that plain words tell, "your third meeting", which weights take for any meeting; and what those words add."""
_MET, _UNNAMED = frozenset({Stage.FINAL, Stage.INTERVIEW, Stage.SCREENING}), 0.5
"""Stages at which people have met, and how probable one has to be where no words tell any stage."""
_FIRST, _FURTHER, _ALSO, _NAMED = 0.35, 0.9, 0.5, 0.75
"""How probable it has to be that a sentence gives a reason at all: the first of a letter, and each further one.

The last numbers are for one that words join to the reasons before, "on top of that ...", and for one that holds a word
for what it is about, such as a sum for the pay.
"""
_LIKELIEST, _SURELY, _LEAST = 0.32, 0.8, 0.2
"""How probable the likeliest reason of a sentence has to be; where many are a little probable, it gives none.

Where it surely gives one of them, the least number is enough.
"""
_UNNAMED_TOPIC = 0.5
"""The same where no word stands in a sentence for what its likeliest reason is about."""
_PLAINLY_NONE = 0.99
"""Where weights are so sure that a sentence gives no reason, no frame gives one."""
_SURE = 0.7
"""How probable a kind of lack has to be where the rules name another, which know what is a tool."""
_LOCATION = ReplyReason.LOCATION_OR_VISA.value
_OTHERS = ReplyReason.OTHER_CANDIDATES.value
_LACKS = frozenset({ReplyReason.LACKS_SKILL.value, ReplyReason.LACKS_EXPERIENCE.value})
_NO_REASON = (
    *("frame_praise", "frame_denial", "frame_still_open", "frame_notice", "frame_of_others", "frame_advice"),
    *("frame_formula", "frame_practical"),
)
"""What a sentence says that gives no reason, whatever words it holds."""
_INTERNAL, _TOO_MUCH = ReplyReason.INTERNAL_CANDIDATE.value, ReplyReason.OVERQUALIFIED.value
_SALUTATION = re.compile(r"^\W*(?:[\w'’-]+\s*){1,5},$")
"""A line that is no sentence: "Dear candidate,"."""
_ONE_LACK = 0.75
"""Which of two neighbouring sentences names a lack, where one tells what is needed and the other that it lacks.

Both name a lack of their own where their kinds are so probable.
"""
_LACKING = _LACKS | {ReplyReason.LACKS_QUALIFICATION.value}
_OF_APPLICANT = _LACKING | {ReplyReason.AVAILABILITY.value, _LOCATION, ReplyReason.CULTURE_FIT.value}
"""What only a sentence about the applicant gives, beside one that gives a reason just before."""


@dataclass(frozen=True, slots=True)
class _Told:
    """How probable it is that a sentence gives a reason, and that it is its likeliest one; that one, and the words."""

    share: float
    of_kind: float
    reason: str
    quote: str
    is_joined: bool = False  # the next sentence goes on with a further reason: "On top of that ..."


def weighed_outcome(ruled: Outcome, telling: str, traits: Traits, *, implied: bool = False) -> tuple[Outcome, str]:
    """The outcome of a letter and the sentence that says it; `ruled` and `telling` are what the rules found.

    `implied` is whether the rules took a no from a reason alone: then the weights decide.
    """
    if not traits.texts or _hires_nobody(ruled, telling, traits):
        return ruled, telling
    shares = letter_says(_OUTCOME, traits)
    worth = _RULED_GOOD if ruled in _GOOD else _RULED_OUTCOME
    answer = _best(shares, ruled.value, 0.0 if implied else worth)
    doubted = answer in _A_NO and shares[answer] < _NO_WHERE_OPEN and _is_open(traits)
    if answer == ruled.value or doubted:
        return ruled, telling
    return Outcome(answer), telling_sentence(_OUTCOME, answer, traits)


def _hires_nobody(ruled: Outcome, telling: str, traits: Traits) -> bool:
    return ruled is Outcome.WITHDRAWN_BY_EMPLOYER and Cues(traits.language).has("frame_nobody_hired", telling)


def is_invitation(traits: Traits) -> bool:
    """Whether weights take a letter for an invitation rather than not."""
    return not traits.texts or letter_says(_OUTCOME, traits)[Outcome.INTERVIEW] >= _INVITES


def _is_open(traits: Traits) -> bool:
    """Whether a sentence says that a decision is still to come, or asks for something."""
    cues = Cues(traits.language)
    return any(cues.has(name, text) for text in traits.texts for name in ("pending", "request", "frame_still_open"))


def weighed_stage(ruled: Stage | None, staged: str, traits: Traits) -> tuple[Stage | None, str]:
    """Where an application stopped, if a letter says it, and the sentence that does."""
    if not traits.texts:
        return ruled, staged
    before = ruled.value if ruled else NOTHING
    if any(Cues(traits.language).has(name, staged) for name in ("stage_next_planned", "stage_not_met")):
        return ruled, staged
    cues = Cues(traits.language)
    held = ruled is Stage.INTERVIEW and any(cues.has("interview_held", text) for text in traits.texts)
    shares = letter_says(_STAGE, traits)
    answer = _best(shares, before, _RULED_COUNTED if ruled in _COUNTED else _RULED_STAGE)
    unnamed = ruled is None and answer in _MET and shares[answer] < _UNNAMED
    if answer == before or unnamed or (held and answer not in _COUNTED):
        return ruled, staged
    return (None, "") if answer == NOTHING else (Stage(answer), telling_sentence(_STAGE, answer, traits))


def _best(shares: Mapping[str, float], ruled: str, worth: float) -> str:
    return max(shares, key=lambda answer: shares[answer] + worth * (answer == ruled))


def weighed_reasons(
    ruled: Sequence[GivenReason],
    traits: Traits,
    known: Weights | None = None,
    *,
    framed: Sequence[GivenReason] = (),
    kinds: Sequence[GivenReason] = (),
) -> tuple[GivenReason, ...]:
    """The reasons of a letter that turns down, each with its sentence.

    Whether a sentence gives a reason is asked first, and then which: a lack that may be of two kinds is one all the
    same. A sentence gives one reason, and another one where a clause of it alone gives it. Beside other reasons, others
    being closer counts only where a sentence of its own surely says so.

    Args:
        ruled: The reasons that the phrases found.
        traits: The sentences.
        known: The weights; None: those that are shipped.
        framed: The reasons that the grammar of a sentence gives.
        kinds: Those of them that are lacks whose kind it gives as well.
    """
    told, cues = _told(ruled, framed, kinds, traits, known), Cues(traits.language)
    found: dict[str, str] = {}
    for item in told:
        if item.share >= _bound(item, found, cues):
            found.setdefault(_LOCATION if _is_way(item, cues) else _of_rules(item, (*kinds, *ruled), cues), item.quote)
    found = _with_clauses(_with_joined(found, kinds), kinds, traits, known)
    found = _without_contrary(found, told)
    if not _stands_beside(found, told):
        found.pop(_OTHERS, None)
    return tuple(GivenReason(ReplyReason(reason), quote) for reason, quote in found.items())


def _with_joined(found: Mapping[str, str], kinds: Sequence[GivenReason]) -> dict[str, str]:
    """The reasons, and those that a sentence names in one breath instead of the one that it was taken for."""
    whole = dict(found)
    for quote in tuple(found.values()):
        joined = [item.reason.value for item in kinds if item.quote == quote]
        if len(joined) > 1:
            whole = {reason: said for reason, said in whole.items() if said != quote} | dict.fromkeys(joined, quote)
    return whole


def _with_clauses(
    found: Mapping[str, str], kinds: Sequence[GivenReason], traits: Traits, known: Weights | None
) -> dict[str, str]:
    """The reasons, with those that clauses of their sentences give; those that a frame makes sure stay."""
    whole = dict(found)
    for reason, quote in found.items():
        others = tuple(beside(reason, quote, traits, known))
        whole |= {other: quote for other in others if other not in whole}
        is_sure = any(item.reason == reason and item.quote == quote for item in kinds)
        if others and not is_sure and not has_part(reason, quote, traits, known):
            whole.pop(reason)
    return whole


def _without_contrary(found: Mapping[str, str], told: Sequence[_Told]) -> dict[str, str]:
    """The reasons without the less sure of two that nobody gives at once: too much and too little for a job."""
    sure = {item.reason: item.of_kind for item in sorted(told, key=lambda item: item.of_kind)}
    lacks = _LACKING & found.keys()
    if not lacks or _TOO_MUCH not in found:
        return dict(found)
    lacks_surely = max(sure.get(reason, 0.0) for reason in lacks) > sure.get(_TOO_MUCH, 0.0)
    contrary = {_TOO_MUCH} if lacks_surely else lacks
    return {reason: quote for reason, quote in found.items() if reason not in contrary}


def _stands_beside(found: Mapping[str, str], told: Sequence[_Told]) -> bool:
    """Whether others being closer is a reason of its own: beside no other, or surely said in another sentence.

    Who comes from within is another candidate, too.
    """
    quote = found.get(_OTHERS, "")
    quotes = [other for reason, other in found.items() if reason != _OTHERS]
    surely = any(item.quote == quote and item.share >= _FURTHER for item in told)
    return not quotes or (surely and quote not in quotes and _INTERNAL not in found)


def _bound(item: _Told, found: Mapping[str, str], cues: Cues) -> float:
    """How probable a reason has to be beside those that were found.

    It may be less where words join it to them, or name what it is about, or where only others are said to be closer.
    """
    if not found:
        return _FIRST
    if set(found) == {_OTHERS}:
        return _NAMED
    if cues.has("frame_also", item.quote) or item.is_joined:
        return _ALSO
    return _NAMED if item.reason != _OTHERS and is_named(item.reason, item.quote, cues) else _FURTHER


def _is_way(item: _Told, cues: Cues) -> bool:
    """Whether a licence or a car lacks for the way to work, and not for the work."""
    return item.reason in (_LACKING | {ReplyReason.AVAILABILITY}) and cues.has("no_transport", item.quote)


def _of_rules(item: _Told, ruled: Sequence[GivenReason], cues: Cues) -> str:
    """A reason; of a skill and an experience the one that the rules name, where the weights are not sure.

    What somebody has never used is a tool.
    """
    if item.reason in _LACKS and cues.has("frame_unqualified", item.quote):
        return ReplyReason.LACKS_QUALIFICATION.value
    if item.reason == ReplyReason.LACKS_EXPERIENCE and cues.has("frame_never_used", item.quote):
        return ReplyReason.LACKS_SKILL.value
    if item.reason not in _LACKS or item.of_kind >= _SURE:
        return item.reason
    same = (one for one in ruled if one.reason.value in _LACKS and (one.quote in item.quote or item.quote in one.quote))
    return next((one.reason.value for one in same), item.reason)


def _told(
    ruled: Sequence[GivenReason],
    framed: Sequence[GivenReason],
    kinds: Sequence[GivenReason],
    traits: Traits,
    known: Weights | None,
) -> list[_Told]:
    """The sentences that may give a reason, each with its likeliest one, the most probable first."""
    cues, told = Cues(traits.language), []
    marks = marks_of(traits.texts)
    joined = {before for before, text in pairwise(traits.texts) if cues.has("frame_also", text)}
    for text, plain in zip(traits.texts, said_in_place(traits, known), strict=True):
        shares = by_evidence(plain, text, cues)
        says_nothing = marks.get(text) is False or (any(marks.values()) and text.endswith(":"))
        says_nothing = says_nothing or _SALUTATION.match(text) is not None
        if says_nothing or (any(cues.has(name, text) for name in _NO_REASON) and not cues.has("frame_unlike", text)):
            continue
        shares = with_ruled(shares, [one for one in ruled if one.quote == text], cues)
        if plain[NOTHING] < _PLAINLY_NONE or cues.has("frame_you_lack", text):
            shares = with_framed(shares, [one for one in framed if one.quote == text])
            shares = with_kinds(shares, [one for one in kinds if one.quote == text])
        if cues.has("frame_sought", text) or cues.has("frame_unlike", text):
            shares = more_of(max(_LACKING, key=lambda one: shares[one]), shares, _OTHERS, 1.0)
        if marks.get(text):
            shares = {**shares, NOTHING: 0.0}
        reason = max((one for one in shares if one != NOTHING), key=lambda one: shares[one])
        given = 1 - shares[NOTHING]
        least = _LEAST if given >= _SURELY else _LIKELIEST
        if not may_be(reason, text, cues):
            least = _UNNAMED_TOPIC
        if marks.get(text) or shares[reason] >= least:
            told.append(_Told(given, shares[reason], reason, text, text in joined))
    return sorted(_without_explaining(told, traits.texts, cues), key=lambda item: -item.share)


def _without_explaining(told: Sequence[_Told], texts: Sequence[str], cues: Cues) -> list[_Told]:
    """What is told, without how the work is behind a sentence that gives a reason: it explains that one."""
    giving = {item.quote for item in told}
    behind = (at for at in range(1, len(texts)) if texts[at - 1] in giving and explains(texts, at, cues))
    explaining = {texts[at] for at in behind}
    lacks = {item.quote for item in told if item.reason in _LACKING}
    back = (pair for pair in pairwise(texts) if cues.has("frame_points_back", pair[1]))
    same = {text for before, text in back if before in lacks and not cues.has("frame_also", text)}
    same |= {before for before, text in pairwise(texts) if cues.has("frame_with_it", text) and {before, text} <= lacks}
    same |= set(_said_twice(told, texts, cues))
    told = [item for item in told if not (item.reason in _LACKING and item.quote in same)]
    return [item for item in told if not (item.reason in _OF_APPLICANT and item.quote in explaining)]


def _said_twice(told: Sequence[_Told], texts: Sequence[str], cues: Cues) -> Iterator[str]:
    """The less sure one of two neighbours that tell one lack: what is needed, and that the applicant has it not."""
    lacks = {item.quote: item for item in told if item.reason in _LACKING}
    for asked, denied in pairwise(texts):
        apart = asked not in lacks or denied not in lacks or cues.has("frame_also", denied)
        if not apart and only_asks(asked, cues) and cues.has("to_you", denied):
            least = min(lacks[asked], lacks[denied], key=lambda item: item.of_kind)
            if cues.has("frame_back", denied):
                yield denied
            elif least.of_kind < _ONE_LACK:
                yield least.quote
