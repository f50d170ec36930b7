"""Which drafts are no requirement at all: scraps of sentences, details of a condition, what the employer gives."""

import re
from collections.abc import Sequence

from tailor.model import LineRole, Posting, RequirementKind, RequirementLevel
from tailor.requirements.drafts import Clause, Draft, Support
from tailor.requirements.phrases import says_anything
from tailor.requirements.tables import long_pattern
from tailor.text import fold

_SCRAP = long_pattern("noise", "scrap")
_EMPTY = long_pattern("noise", "empty")
_ASKS = long_pattern("noise", "asks")
_PLAIN_WORDS = re.compile(r"\b(?:plain|simple|everyday|clear,? simple) $", re.IGNORECASE)
_OPENS_DETAIL = re.compile(r"[^()]{0,40}\((?!or |oder |ou )[^()]*$")
_COUNTED = re.compile(r"(?:part|section|annex|module|unit)s? \S+", re.IGNORECASE)
_PAPER_ENDS = re.compile(r" \((?:in )?")
_NEAR = 12  # characters between a thing and its measure
_OPEN_KINDS = frozenset({RequirementKind.SKILL, RequirementKind.SOFT, RequirementKind.TOOL})


def without_noise(posting: Posting, clauses: Sequence[Clause], drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts that a reader would list.

    Args:
        posting: Its employer's name and its lines' roles tell what speaks of the employer.
        clauses: Those in which the drafts were found.
        drafts: All that was found.
    """
    return [one for one in drafts if not _is_noise(posting, clauses, drafts, one)]


def _is_noise(posting: Posting, clauses: Sequence[Clause], drafts: Sequence[Draft], draft: Draft) -> bool:
    if _is_given(posting, draft):
        return True
    clause = next((one for one in clauses if one.holds(draft)), None)
    if draft.kind is RequirementKind.LANGUAGE:
        return clause is not None and _PLAIN_WORDS.search(clause.full[: draft.start - clause.start]) is not None
    if draft.named:
        return (
            _COUNTED.fullmatch(draft.text) is not None and clause is not None and _narrows_paper(clause, draft, drafts)
        )
    empty = fold(draft.name) == fold(posting.company) or not says_anything(draft)
    empty = empty or _EMPTY.fullmatch(draft.text) is not None
    scrap = draft.kind in _OPEN_KINDS and _SCRAP.fullmatch(draft.text) is not None
    within = any(one is not draft and (_says_more(one, draft) or _measures(one, draft)) for one in drafts)
    detail = clause is not None and (_details_condition(clause, draft, drafts) or _narrows_paper(clause, draft, drafts))
    return empty or scrap or within or detail


def _says_more(whole: Draft, part: Draft) -> bool:
    """Whether a condition takes in another one: "weekend work and night duty" and its "night duty"."""
    conditions = whole.kind is part.kind is RequirementKind.OTHER
    inside = whole.start <= part.start and part.end <= whole.end and len(whole.text) > len(part.text)
    return conditions and inside


def _measures(measure: Draft, thing: Draft) -> bool:
    """Whether a known item says how much of another stands right beside it: "60 wpm" beside "typing"."""
    known = measure.support is thing.support is Support.KNOWN and measure.line == thing.line
    near = thing.end < measure.start <= thing.end + _NEAR
    return known and near and measure.text[:1].isdigit() and fold(measure.name).startswith(fold(thing.name) + " ")


def _is_given(posting: Posting, draft: Draft) -> bool:
    """Whether a line of benefits tells of it as if it asked for it; what is in use there is no matter of asking."""
    line = posting.lines[draft.line]
    bare = draft.kind in _OPEN_KINDS or draft.kind is RequirementKind.CERTIFICATION
    bare = bare and draft.level is not RequirementLevel.UNKNOWN
    return line.role is LineRole.BENEFIT and bare and not _ASKS.search(line.text)


def _details_condition(clause: Clause, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a bracket says it of a condition right before: "shift work (early from 5, late to 8 in turn)"."""
    if draft.kind not in {RequirementKind.SKILL, RequirementKind.OTHER} or draft.support is Support.FORM:
        return False
    conditions = (one for one in drafts if one.kind is RequirementKind.OTHER and one.end < draft.start)
    return any(
        clause.holds(one) and _OPENS_DETAIL.fullmatch(clause.full[one.end - clause.start : draft.start - clause.start])
        for one in conditions
    )


def _narrows_paper(clause: Clause, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a bracket right behind a paper says which one it is: "teaching qualification (Early Years)"."""
    if draft.kind is not RequirementKind.SKILL or draft.any_of:
        return False
    papers = (one for one in drafts if one.kind is RequirementKind.CERTIFICATION and one.end < draft.start)
    return any(
        clause.holds(one) and _PAPER_ENDS.fullmatch(clause.full[one.end - clause.start : draft.start - clause.start])
        for one in papers
    )
