"""Reasons that the grammar of a sentence makes sure, whatever words it has for what lacks.

Frames do: a few words about the applicant as the ground ("because of your notice period"), a lack as the
ground of what is said ("as you do not hold ...", "without your ... we can't"), a need beside its denial ("they
wanted ..., which isn't on yours"), that somebody else has something ("we took someone who has run ..."), work of
one kind beside work of another ("it's all ..., and ours is ..."), another person who was chosen, what the applicant
has not done yet, a result below a mark, a sum beside a limit, what another one has and the applicant has not, a
reason that phrases find in the ground of a refusal, that somebody from within takes the job, and what the applicant
could not do or would do for the first time (`unable`).
Learned weights and phrases know letters of the past; a frame needs neither.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from tailor.journal.replies.cues import Cues
from tailor.journal.replies.grounds import ground_of
from tailor.journal.replies.hints import read_hints
from tailor.journal.replies.reasons import (
    KINDS,
    GivenReasons,
    IsTool,
    is_nameable,
    kind_of,
    known_kind,
    lacking_objects,
    may_give_reasons,
    object_after,
    read_reasons,
)
from tailor.journal.replies.unable import joined_lacks, unable
from tailor.model import GivenReason, ReplyReason

_LACKS = frozenset({ReplyReason.LACKS_EXPERIENCE, ReplyReason.LACKS_QUALIFICATION, ReplyReason.LACKS_SKILL})
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_LONGEST_GROUND = 8  # words
_TOPICS = (
    (ReplyReason.SALARY, "topic_salary"),
    (ReplyReason.LOCATION_OR_VISA, "topic_location"),
    (ReplyReason.AVAILABILITY, "topic_availability"),
)
_OF_TERMS = frozenset(reason for reason, _ in _TOPICS)
_MONEY = re.compile(
    r"[$£€₹]\s?\d|\d\s?(?:[$£€₹]|euros?\b|eur\b|pounds?\b|dollars?\b|k\b|lakhs?\b|lpa\b|brutto\b|bruts?\b)"
    r"|\d{3,} (?:monatlich|(?:im|pro|a|an|per|par|die) (?:monat|jahr|stunde|month|year|hour|annum|mois|an|heure))\b",
    re.IGNORECASE,
)


def framed_reasons(sentences: Sequence[str], cues: Cues, is_tool: IsTool) -> GivenReasons:
    """The lacks that stand in a frame, each with its sentence, and what lacks where a frame names it."""
    found: dict[ReplyReason, str] = {}
    lacking: list[str] = []
    kinds: list[GivenReason] = []
    for before, sentence in pairwise(("", *sentences)):
        if may_give_reasons(sentence, cues) and not cues.has("frame_not", sentence):
            reason, item = _framed(sentence, cues, is_tool)
            joined = tuple(joined_lacks(sentence, cues, is_tool))
            if cues.has("frame_with_it", sentence) and is_tool(before):
                joined = (ReplyReason.LACKS_SKILL,)
            for one in filter(None, (reason, *joined)):
                found.setdefault(one, sentence)
            kinds += [GivenReason(one, sentence) for one in joined or _sure_kind(reason, sentence, cues, is_tool)]
            lacking += [item] if item and item in sentence else []
    if missed := _missed_mark(sentences, cues):
        found.setdefault(ReplyReason.LACKS_SKILL, missed)
    return GivenReasons(
        tuple(GivenReason(reason, quote) for reason, quote in found.items()), tuple(lacking), tuple(kinds)
    )


def _sure_kind(reason: ReplyReason | None, sentence: str, cues: Cues, is_tool: IsTool) -> Sequence[ReplyReason]:
    """The lack that a frame gives, where the frame tells its kind; or that somebody from within takes the job."""
    if reason is ReplyReason.INTERNAL_CANDIDATE or _no_place_to_live(sentence, cues, is_tool)[0]:
        return (reason,) if reason else ()
    told = _plainly_lacks(sentence, cues, is_tool)[0] or unable(sentence, cues, is_tool)
    told = told or _not_yet(sentence, cues, is_tool)
    return (told,) if told and told is reason else ()


def _framed(sentence: str, cues: Cues, is_tool: IsTool) -> tuple[ReplyReason | None, str]:
    for frame in (_from_within, _no_place_to_live, _of_the_chosen, _denied, _plainly_lacks):
        reason, item = frame(sentence, cues, is_tool)
        if reason:
            return reason, item
    if _is_contrast(sentence, cues):
        return ReplyReason.LACKS_EXPERIENCE, ""
    if unlike := _unlike_the_chosen(sentence, cues, is_tool):
        return unlike, ""
    if topic := _because_of(sentence, cues):
        return topic, ""
    if _is_above_limit(sentence, cues):
        return ReplyReason.SALARY, ""
    grounded = cues.has("frame_ground", sentence) or cues.has("frame_without", sentence)
    lack = _plain_lack(sentence, cues, is_tool) if grounded else _not_yet(sentence, cues, is_tool)
    lack = lack or unable(sentence, cues, is_tool)
    return lack or _another_chosen(sentence, cues) or _of_ground(sentence, cues, is_tool), ""


def _of_ground(sentence: str, cues: Cues, is_tool: IsTool) -> ReplyReason | None:
    """The one reason that phrases find in what a refusal is concluded from: "we can't, because we need more ..."."""
    ground = ground_of(sentence, cues)
    given = read_reasons([ground], cues, is_tool).reasons if ground else ()
    hinted = read_hints([ground], cues, is_tool).reasons if ground and not given else ()
    found = [item.reason for item in given] or [item.reason for item in hinted if item.reason in _OF_TERMS]
    return found[0] if len(found) == 1 else None


def _is_above_limit(sentence: str, cues: Cues) -> bool:
    """Whether a sum stands beside a word for the most that is paid: "our top is $30"."""
    return _MONEY.search(sentence) is not None and cues.has("frame_limit", sentence)


def _another_chosen(sentence: str, cues: Cues) -> ReplyReason | None:
    """That somebody else was chosen, whatever else the sentence begins with: "after our talk we chose ..."."""
    said = cues.has("frame_other_chosen", sentence) and not cues.has("internal_candidate", sentence)
    return ReplyReason.OTHER_CANDIDATES if said else None


def _from_within(sentence: str, cues: Cues, _is_tool: IsTool) -> tuple[ReplyReason | None, str]:
    """That somebody who works there asks for the job or takes it."""
    return (ReplyReason.INTERNAL_CANDIDATE if cues.has("frame_from_within", sentence) else None), ""


def _no_place_to_live(sentence: str, cues: Cues, _is_tool: IsTool) -> tuple[ReplyReason | None, str]:
    """That there is no place to live at the place of work: "we have no staff room free this season"."""
    lacks = cues.has("frame_housing", sentence) and cues.has("frame_unfree", sentence)
    return (ReplyReason.LOCATION_OR_VISA if lacks else None), ""


def _of_the_chosen(sentence: str, cues: Cues, _is_tool: IsTool) -> tuple[ReplyReason | None, str]:
    """That somebody was chosen who has or has done something: others are closer, and nothing is named as lacking.

    None where the applicant is spoken of beside that person, or when somebody can begin, or where somebody lives.
    """
    chosen = cues.search("frame_chosen", sentence)
    rest = sentence[chosen.end() :] if chosen else ""
    if not chosen or cues.begins("frame_has", rest) is None or cues.has("to_you", rest):
        return None, ""
    if any(cues.has(name, rest) for name in ("topic_availability", "topic_location", "topic_internal")):
        return None, ""
    return (None if cues.has("internal_candidate", sentence) else ReplyReason.OTHER_CANDIDATES), ""


def _denied(sentence: str, cues: Cues, is_tool: IsTool) -> tuple[ReplyReason | None, str]:
    """What is needed in a sentence that goes on to say that it is not there."""
    need, denial = cues.search("frame_need", sentence), cues.search("frame_denied", sentence)
    if need is None or denial is None or denial.start() < need.end():
        return None, ""
    item = object_after(sentence, need.end(), cues)
    if not (item and is_nameable(item, cues)):
        return None, ""
    return known_kind(item, cues, is_tool) or ReplyReason.LACKS_SKILL, item


def _plainly_lacks(sentence: str, cues: Cues, is_tool: IsTool) -> tuple[ReplyReason | None, str]:
    """What the applicant is told to lack, whatever it is called: "you lack experience with X"."""
    if not cues.has("frame_you_lack", sentence) or cues.has("frame_if", sentence):
        return None, ""
    kinds = ((known_kind(item, cues, is_tool), item) for item in lacking_objects(sentence, cues))
    return next((found for found in kinds if found[0]), (None, ""))


def _missed_mark(sentences: Sequence[str], cues: Cues) -> str:
    """The sentence with a result below the mark that it, or the sentence beside it, names; empty where none is."""
    beside = [(text, text) for text in sentences] + [pair for two in pairwise(sentences) for pair in (two, two[::-1])]
    for said, other in beside:
        result = _number_after("frame_result", said, cues)
        mark = _number_after("frame_mark", other, cues)
        if result is not None and mark is not None and result < mark:
            return said
    return ""


def _number_after(name: str, text: str, cues: Cues) -> float | None:
    """The first number behind a phrase of a section."""
    found = cues.search(name, text)
    number = _NUMBER.search(text, found.end()) if found else None
    return float(number[0].replace(",", ".")) if number else None


def _is_contrast(sentence: str, cues: Cues) -> bool:
    """Whether all of the applicant's work is told to be of one kind, and the employer's of another."""
    told = cues.search("frame_contrast", sentence)
    return told is not None and cues.has("frame_ours", sentence[told.end() :])


def _unlike_the_chosen(sentence: str, cues: Cues, is_tool: IsTool) -> ReplyReason | None:
    """What somebody else has or has done, where it is said that the applicant has not: "..., which you haven't"."""
    found = cues.search("frame_unlike", sentence)
    if found is None or not sentence[: found.start()].strip():
        return None
    if cues.has("frame_spoken", sentence):
        return ReplyReason.LACKS_SKILL
    done = cues.has("frame_deed", sentence)
    return ReplyReason.LACKS_EXPERIENCE if done else kind_of(sentence[: found.start()], cues, is_tool)


def _because_of(sentence: str, cues: Cues) -> ReplyReason | None:
    """What a few words about the applicant give for the reason: "because of your salary expectations we can't"."""
    ground = ground_of(sentence, cues)
    if not ground or len(ground.split()) > _LONGEST_GROUND or not cues.has("frame_because_yours", sentence):
        return None
    return next((reason for reason, name in _TOPICS if cues.has(name, ground)), None)


def _plain_lack(sentence: str, cues: Cues, is_tool: IsTool) -> ReplyReason | None:
    if not (any(cues.has(name, sentence) for name in (*KINDS, "test")) or is_tool(sentence)):
        return None
    given = (*read_reasons([sentence], cues, is_tool).reasons, *read_hints([sentence], cues, is_tool).reasons)
    return next((item.reason for item in given if item.reason in _LACKS), None)


def _not_yet(sentence: str, cues: Cues, is_tool: IsTool) -> ReplyReason | None:
    """What the applicant has never done, or not yet: a tool that was not used is a skill, all other is experience."""
    papers = cues.has("qualification", cues.without("not_qualification", sentence))
    if papers or cues.has("frame_held", sentence) or not cues.has("frame_not_yet", sentence):
        return None
    tool = cues.has("frame_never_used", sentence) or is_tool(cues.without("experience", sentence))
    return ReplyReason.LACKS_SKILL if tool else ReplyReason.LACKS_EXPERIENCE
