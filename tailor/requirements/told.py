"""What a sentence asks for by its verbs: what somebody has done, can do, is like, has to put up with.

"You have run a front desk in a clinic" is one experience, and neither a "front desk" nor a "clinic".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import LineRole, RequirementKind
from tailor.requirements.abroad import kind_of_said
from tailor.requirements.drafts import Clause, Draft, Sought, Support, draft_of
from tailor.requirements.levels import asks_for_nothing
from tailor.requirements.said import LANGUAGES, Form, Said, said_in
from tailor.requirements.said.english import english_pattern, said_in_english
from tailor.requirements.soft import begins_soft, meets_rules
from tailor.requirements.tables import cue_pattern
from tailor.requirements.word_kinds import kind_by_words
from tailor.text import content_words

_OPEN = frozenset({RequirementKind.SKILL, RequirementKind.SOFT, RequirementKind.TOOL})
_PAPERS = frozenset({RequirementKind.DEGREE, RequirementKind.CERTIFICATION})
_OF_EMPLOYER = re.compile(r"\b(?:uns|wir|nous)\b")
_TOLD_ABROAD = {Form.DONE, Form.DEED, Form.BURDEN}
_OF_READER = re.compile(r"\byou(?: \w+ly| also| always)? $", re.IGNORECASE)
_USE = re.compile(r"(?:use|operate|drive|run|handle|read|work with|know|ride|wear|carry)\b", re.IGNORECASE)
_EARNED = re.compile(
    r"(?:passed|completed|finished|obtained|gained|earned|got|taken|held|qualified|sat|won"
    r"|been (?:awarded|licen[cs]ed|certified))\b",
    re.IGNORECASE,
)
_FELT = re.compile(r"(?:enjoy|love|like|thrive|care|take pride|relish)\b", re.IGNORECASE)
_MOST_TOLD = 0.5
"""The share of the words of a range up to which items of their own in it leave room for the whole."""
_MOST_WORDS = 9
"""Words of a range that is no experience."""


def with_told(clauses: Sequence[Clause], drafts: Sequence[Draft], language: str) -> list[Draft]:
    """The drafts with what sentences tell by their verbs, without the scraps that stand in it.

    Args:
        clauses: Those that were looked at.
        drafts: What was found in them.
        language: The posting's, a code of two letters.
    """
    found = list(drafts)
    for clause in clauses:
        if _asks(clause):
            for one, whole in _wholes(clause, language):
                if _OF_EMPLOYER.search(whole.text):
                    continue
                found = _with_one(one.form, whole, found, language)
    return found


def _wholes(clause: Clause, language: str) -> Iterator[tuple[Said, Draft]]:
    """What is said in a clause, with the item that it makes."""
    if language in LANGUAGES:
        for one in said_in(clause.full, language):
            if one.form in _TOLD_ABROAD and clause.role is not LineRole.CONDITION:
                kind = kind_of_said(clause.full[one.start : one.stop], one.form, language)
                yield one, replace(draft_of(clause, one.start, one.stop, kind), support=Support.FORM)
    elif language == "en":
        found = [(one, whole) for one in said_in_english(clause.full) if (whole := _draft(clause, one)) is not None]
        hard = any(one.form is Form.DEED and whole.kind is RequirementKind.OTHER for one, whole in found)
        yield from (pair for pair in found if not hard or pair[0].form is not Form.DEED or _is_hard(pair[1]))


def _asks(clause: Clause) -> bool:
    if clause.role not in {LineRole.REQUIREMENT, LineRole.NICE, LineRole.CONDITION}:
        return False
    silent = any(cue_pattern("phrases", name).search(clause.full) for name in ("procedure", "silent", "equal"))
    return clause.sought is Sought.EVERYTHING and not silent and not asks_for_nothing(clause.full)


def _is_hard(draft: Draft) -> bool:
    """Whether it is a condition, so that what stands beside it in its list only says what for: "travel to support"."""
    return draft.kind is RequirementKind.OTHER


def _with_one(form: Form, whole: Draft, drafts: list[Draft], language: str) -> list[Draft]:
    """The drafts with one thing said, in place of those in it, or as they are where these say it already."""
    beside = [draft for draft in drafts if draft.overlaps(whole)]
    if not _is_needed(whole, beside, form, language):
        return [_surer(draft) if draft in beside and not _is_hard(whole) else draft for draft in drafts]
    inner = [draft for draft in beside if _is_open(draft) or _is_length(draft, whole)]
    kept = [draft for draft in drafts if draft not in inner]
    return [*kept, _named(whole, inner)]


def _surer(draft: Draft) -> Draft:
    """A draft as one that its sentence surely asks for, if it had only a cue."""
    several = len(content_words(draft.text)) > 1
    return replace(draft, support=Support.FORM) if several and draft.support is Support.CUE else draft


def _draft(clause: Clause, one: Said) -> Draft | None:
    words = clause.full[one.start : one.stop]
    kind = _kind(words, one.form, of_reader=_OF_READER.search(clause.full[: one.start]) is not None)
    only_terms = clause.role is LineRole.CONDITION and kind is not RequirementKind.OTHER
    if kind is None or only_terms or not content_words(words) or meets_rules(words):
        return None
    stop = one.stop
    if one.form is not Form.DONE:
        spelt = words.split(" ")
        stop = one.start + len(" ".join(spelt[:_MOST_WORDS]))
    return replace(draft_of(clause, one.start, stop, kind), support=Support.FORM)


def _kind(words: str, form: Form, *, of_reader: bool) -> RequirementKind | None:
    """The kind of what is said, None where a plain statement says nothing of a person."""
    if form is Form.DONE:
        kind = kind_by_words(words) if _EARNED.match(words) else None
        return kind if kind in _PAPERS else RequirementKind.EXPERIENCE
    burden = english_pattern("condition").search(words) is not None
    if form is Form.BURDEN:
        return RequirementKind.OTHER if burden and not english_pattern("no_burden").search(words) else None
    if burden:
        return RequirementKind.OTHER
    if form is Form.TRAIT:
        return RequirementKind.SKILL if english_pattern("able_with").match(words) else RequirementKind.SOFT
    soft = begins_soft(words.strip()) or kind_by_words(words) is RequirementKind.SOFT
    soft = soft or (form is Form.HABIT and (not of_reader or _FELT.match(words) is not None))
    return RequirementKind.SOFT if soft else RequirementKind.SKILL


def _is_open(draft: Draft) -> bool:
    """Whether a draft is a scrap that the whole says better: no name, and nothing whose form is counted."""
    return draft.kind in _OPEN and not draft.named and not (draft.kind is RequirementKind.TOOL and _is_known(draft))


def _is_known(draft: Draft) -> bool:
    return draft.support is Support.KNOWN


def _is_needed(whole: Draft, beside: Sequence[Draft], form: Form, language: str) -> bool:
    """Whether what is an item by itself leaves most of the words untold: scraps are none where something was done."""
    words = len(content_words(whole.text))
    counts = [draft for draft in beside if draft.support is not Support.POSITION]
    if form is not Form.DONE and counts and _USE.match(whole.text):
        return False
    if form is not Form.DONE and any(draft.kind is RequirementKind.LANGUAGE for draft in counts):
        return False
    if whole.kind is RequirementKind.OTHER and any(draft.kind is whole.kind for draft in counts):
        return False
    firm = [draft for draft in counts if form is not Form.DONE or not (_is_open(draft) or _is_length(draft, whole))]
    known = sum(len(content_words(draft.text)) for draft in counts if _is_known(draft) and _is_open(draft))
    if known and known >= _MOST_TOLD * words:
        return False
    beyond = any(draft.start < whole.start or draft.end > whole.end for draft in beside if draft.support)
    told = sum(len(content_words(draft.text)) for draft in firm)
    most = _MOST_TOLD * words
    return not beyond and (told < most if language in LANGUAGES and told else told <= most)


def _is_length(draft: Draft, whole: Draft) -> bool:
    """Whether a draft says how long or where somebody has done the whole: "two years" of "stood at an oven for ..."."""
    inside = whole.start <= draft.start and draft.end <= whole.end
    return inside and draft.kind is whole.kind is RequirementKind.EXPERIENCE


def _named(whole: Draft, inner: Sequence[Draft]) -> Draft:
    """The whole under the name that the vocabulary has for the one thing in it, with the years that are asked."""
    years = max((draft.years for draft in inner if draft.years is not None), default=None)
    whole = replace(whole, years=years)
    known = [draft for draft in inner if _is_known(draft) and draft.years is None]
    return replace(whole, name=known[0].name) if len(known) == 1 else whole
