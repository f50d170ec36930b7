"""Why an employer says no, and what it names as lacking: only with the employer's own words."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tailor.journal.replies.cues import Cues
from tailor.model import GivenReason, ReplyReason

IsTool = Callable[[str], bool]
"""Whether a text names a tool, a language or another thing that is called by its own name."""

_PLAIN = (
    (ReplyReason.INTERNAL_CANDIDATE, "internal_candidate", ""),
    (ReplyReason.POSITION_CLOSED, "position_closed", ""),
    (ReplyReason.OVERQUALIFIED, "overqualified", ""),
    (ReplyReason.SALARY, "salary", ""),
    (ReplyReason.LOCATION_OR_VISA, "location_or_visa", "location_not"),
    (ReplyReason.AVAILABILITY, "availability", "availability_not"),
    (ReplyReason.CULTURE_FIT, "culture_fit", ""),
    (ReplyReason.OTHER_CANDIDATES, "other_candidates", "other_candidates_not"),
)
KINDS = ("qualification", "skill", "experience")
"""The sections of words that tell a kind of lack."""
_SPECIFIC = ("culture_fit", "overqualified", "salary", "location_or_visa", "availability")
_LACKS = {ReplyReason.LACKS_EXPERIENCE, ReplyReason.LACKS_QUALIFICATION, ReplyReason.LACKS_SKILL}
_TRIMMED = " \t\n,.;:–—-\"'“”‘’()"
_CLAUSE = re.compile(
    r"[;:.!?]|, |\s[–—-]\s|\b(?:because|since|as|but|while|however|that|and|weil|da|aber|car|mais|que)\b"
    r"|\bund\s+(?=(?:ihr|dein|wir|sie|es)\w*\b)",
    re.IGNORECASE,
)
_BY_WHAT = re.compile(r"\s(?:laut|gemäß|selon|according to|judging by|judging from)\s.*", re.IGNORECASE | re.DOTALL)
"""Where the lack was seen is no part of what lacks."""
_CAMEL = re.compile(r"\b[A-Z][a-z]+[A-Z]\w*")
"""A product's name: PostGIS."""
_LONGEST_OBJECT = 14  # words
_CUT = " ; "
_JUST_BEFORE = 20  # characters
_NEAR = 2
"""In so many sentences after a requirement a letter says that it is not met."""
_LEADING = re.compile(
    r"^(?:(?:vor\s+allem|insbesondere|besonders|in\s+erster\s+linie|particularly|especially|above\s+all|notamment|surtout|en\s+particulier|nach\s+unserer\s+\w+|aus\s+unserer\s+sicht|à\s+notre\s+avis|at\s+the\s+moment|at\s+present|currently|to\s+date|so\s+far|a|an|the|your|any|some|enough|sufficient|of|in|with|für\s+(?:diese|die|unsere|den|das)\s+\w+|der|die|das|den|dem|ihnen|dir|uns|noch|leider|es|hier|bislang|jedoch|etwas|weil|wir|bei|sie|dass|eine?[nr]?|ihre?[nr]?|une?|le|la|les|"
    r"votre|vos|de|du|des)\s+|[dl]['’](?=\w))+",
    re.IGNORECASE,
)

_FOR_NOW = re.compile(
    r"(?:,?\s+(?:yet|as\s+yet|so\s+far|to\s+date|thus\s+far|at\s+present|at\s+the\s+moment|at\s+this\s+(?:time|stage|point)"
    r"|currently|right\s+now|for\s+now|noch|bisher|bislang|derzeit|aktuell|zurzeit|zur\s+zeit|momentan|im\s+moment"
    r"|encore|à\s+ce\s+jour|à\s+ce\s+stade|pour\s+l['’]instant|pour\s+le\s+moment|actuellement|jusqu['’]ici))+$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class GivenReasons:
    """The reasons with their quotes, what is named as lacking, and the reasons that are lacks whose kind is sure."""

    reasons: tuple[GivenReason, ...]
    lacking: tuple[str, ...]
    kinds: tuple[GivenReason, ...] = ()


def read_reasons(sentences: Sequence[str], cues: Cues, is_tool: IsTool) -> GivenReasons:
    """The reasons that the sentences give; none when they give none.

    Others being closer counts only where nothing is named as lacking, and an internal appointment is more telling
    than another candidate.
    """
    found: dict[ReplyReason, str] = {}
    lacking: list[str] = []
    for place, sentence in enumerate(sentences):
        if not may_give_reasons(sentence, cues):
            continue
        after = " ".join(sentences[place + 1 : place + 1 + _NEAR])
        sentence_without = cues.without("no_reason", sentence, _CUT)
        own = cues.without("outdone", sentence_without, _CUT)  # what others have more of is not said to lack
        objects = tuple(_lacks(own, after, cues))
        if any(cues.has(name, sentence) for name in _SPECIFIC) and not any(
            _is_plain(item, cues, is_tool) for item in objects
        ):
            objects = ()
        for item in objects:
            if not any(_overlap(item, known) for known in lacking):
                found.setdefault(_kind_within(item, sentence, cues, is_tool), sentence)
                lacking.append(item)
        for reason, name, unless in _PLAIN:
            text = cues.without(unless, sentence_without) if unless else sentence_without
            if cues.has(name, text) and not objects:
                found.setdefault(reason, sentence)
    return GivenReasons(tuple(_settled(found)), tuple(lacking))


def without_time(item: str) -> str:
    """What lacks, without a last word for when: "ultrasound training yet"."""
    return _FOR_NOW.sub("", item)


def named_apart(item: str, cues: Cues, is_tool: IsTool) -> tuple[str, ...]:
    """What lacks, one thing each: "experience with Revit and AutoCAD" is two where both are called by a name."""
    pieces = _LISTED.split(item)
    parts = tuple(piece for piece in pieces if piece)
    named = all(_is_name(part.split()[-1] if place == 0 else part, cues, is_tool) for place, part in enumerate(parts))
    return parts if len(parts) > 1 and named else (item,)


def _is_name(part: str, cues: Cues, is_tool: IsTool) -> bool:
    large = part[:1].isupper() and cues.language != "de"
    return len(part.split()) <= _LONGEST_NAME and (large or _CALLED.search(part) is not None or is_tool(part))


def _is_plain(item: str, cues: Cues, is_tool: IsTool) -> bool:
    """Whether a text plainly names a skill, a qualification or experience."""
    return cues.has("plainly_lacking", item) or is_tool(item)


def _overlap(item: str, known: str) -> bool:
    """Whether two texts name the same thing: one holds the other, or half of its words."""
    one, other = set(item.casefold().split()), set(known.casefold().split())
    return item in known or known in item or 2 * len(one & other) >= min(len(one), len(other))


def may_give_reasons(sentence: str, cues: Cues) -> bool:
    """Not what is said for a case that has not come, about feedback, or about applying again."""
    return not any(
        cues.has(name, sentence)
        for name in ("assume", "refuse_feedback", "to_be_asked", "aside", "frame_denial", "frame_of_others")
    )


def _settled(found: dict[ReplyReason, str]) -> Iterator[GivenReason]:
    named = any(reason in _LACKS for reason in found)
    for reason, quote in found.items():
        outdone = reason is ReplyReason.OTHER_CANDIDATES and (named or len(found) > 1)
        # "filled internally" says both in the same words
        outdone |= reason is ReplyReason.POSITION_CLOSED and found.get(ReplyReason.INTERNAL_CANDIDATE) == quote
        if not outdone:
            yield GivenReason(reason, quote)


def _lacks(sentence: str, after: str, cues: Cues) -> Iterator[str]:
    """What a sentence names as lacking."""
    return (
        item
        for item in _objects(sentence, after, cues)
        if item and is_nameable(item, cues) and not cues.has("frame_ours_alone", item)
    )


def lacking_objects(sentence: str, cues: Cues) -> Iterator[str]:
    """What a sentence alone names as lacking."""
    return _lacks(sentence, "", cues)


def _objects(sentence: str, after: str, cues: Cues) -> Iterator[str]:
    """What stands after, before or within the words that say that something lacks."""
    for found in cues.every("lack", sentence):
        yield object_after(sentence, found.end(), cues)
    for found in cues.every("lack_before", sentence):
        yield _object_before(sentence, found.start())
    for found in cues.every("lack_around", sentence):
        yield _trimmed(found["object"])
    if only := cues.search("requires_only", sentence):
        yield object_after(sentence, only.end(), cues)
    required = cues.search("requires", sentence)
    if required and (cues.has("requires_lack", sentence[required.end() :]) or cues.has("requires_lack", after)):
        yield object_after(sentence, required.end(), cues)


_LISTED = re.compile(
    r",?\s+(?:and|or|nor|as well as|und|oder|sowie|et|ou|ni)\s+(?:de\s+|d['’]|in\s+|mit\s+)?|,\s+", re.IGNORECASE
)
_CALLED = re.compile(r"\b[A-ZÄÖÜ]{2,}|\d|[a-z][A-Z]")
"""How things look that are called by letters or numbers: "ISO 17025", "DATEV", "AutoCAD"."""
_LONGEST_NAME = 3  # words
_COUNTED = re.compile(
    r"^\W*(?:one|two|three|four|a few|several|some|zwei|drei|einige|deux|trois|quelques)\s\w+[^:.;,]{0,40}:\s+",
    re.IGNORECASE,
)
"""Announces what lacks: "two things we need: ..."."""


def object_after(sentence: str, start: int, cues: Cues) -> str:
    """What a sentence names from a place on, up to the words that end a name."""
    rest = _COUNTED.sub("", sentence[start:]) + " "
    end = cues.search("object_end", rest)
    return _trimmed(rest[: end.start()] if end else rest)


def _object_before(sentence: str, end: int) -> str:
    clause = _CLAUSE.split(sentence[:end].rstrip(", "))
    return _trimmed(clause[-1])


def _trimmed(text: str) -> str:
    item = _BY_WHAT.sub("", _LEADING.sub("", text.strip(_TRIMMED))).strip(_TRIMMED)
    return item if 0 < len(item.split()) <= _LONGEST_OBJECT else ""


def is_nameable(item: str, cues: Cues) -> bool:
    """Whether a text may name something that lacks."""
    found = cues.search("no_object", item)
    return found is None or found.start() > 0


def _kind_within(item: str, sentence: str, cues: Cues, is_tool: IsTool) -> ReplyReason:
    """The kind of what lacks; words that tell nothing are of the kind that the sentence speaks of."""
    before = sentence[: sentence.find(item)][-_JUST_BEFORE:]
    held = cues.has("hold_verb", before) or cues.has("qualification", cues.without("not_qualification", sentence))
    tells_nothing = held and not any(cues.has(name, item) for name in ("skill", "experience", "gerund_work"))
    if tells_nothing and not is_tool(item):  # asked last: it takes all names of tools
        return ReplyReason.LACKS_QUALIFICATION
    return kind_of(item, cues, is_tool)


def kind_of(item: str, cues: Cues, is_tool: IsTool) -> ReplyReason:
    """Qualification, tool or language, kind or amount of work, else a skill."""
    if cues.begins("did_verb", item) and not _is_named(item, is_tool):
        return ReplyReason.LACKS_EXPERIENCE
    if cues.has("test_only", item):
        return ReplyReason.LACKS_SKILL
    if cues.has("qualification", cues.without("not_qualification", item)):
        return ReplyReason.LACKS_QUALIFICATION
    if cues.has("experience_only", item) and not _is_named(item, is_tool):
        return ReplyReason.LACKS_EXPERIENCE
    return ReplyReason.LACKS_EXPERIENCE if _is_about_work(item, cues, is_tool) else ReplyReason.LACKS_SKILL


def known_kind(item: str, cues: Cues, is_tool: IsTool) -> ReplyReason | None:
    """The kind of what is named; None where nothing tells it."""
    known = bool(item) and (any(cues.has(name, item) for name in KINDS) or is_tool(item))
    return kind_of(item, cues, is_tool) if known else None


def _is_named(item: str, is_tool: IsTool) -> bool:
    return _CAMEL.search(item) is not None or is_tool(item)


def _is_about_work(item: str, cues: Cues, is_tool: IsTool) -> bool:
    """Whether a text names a kind or an amount of work, and neither a tool nor, before all, a skill."""
    if not (cues.has("experience", item) or cues.has("gerund_work", item)) or _is_about_skill(item, cues):
        return False
    other_words = cues.without("experience", item)  # a word for work may be a tool's name as well
    return _CAMEL.search(item) is None and not is_tool(other_words)


def _is_about_skill(item: str, cues: Cues) -> bool:
    """Whether a text's head is a skill: "knowledge of project management", not "experience with our skills tests"."""
    skill, work = cues.search("skill", item), cues.search("experience", item)
    if skill is None or work is None:
        return skill is not None
    return skill.start() > work.start() if cues.language == "de" else skill.start() < work.start()
