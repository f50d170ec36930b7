"""What an English sentence asks for by its verbs: what somebody has done, can do, is like, has to put up with.

"You have run a front desk in a clinic" is one experience, and neither a "front desk" nor a "clinic".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import LineRole, RequirementKind
from tailor.requirements.clauses import asks_for_nothing
from tailor.requirements.drafts import Clause, Draft, Sought, Support, draft_of
from tailor.requirements.said import Form, Said
from tailor.requirements.said.english import english_pattern, said_in_english
from tailor.requirements.soft import begins_soft, meets_rules
from tailor.requirements.tables import cue_pattern
from tailor.requirements.word_kinds import kind_by_words
from tailor.text import content_words

_OPEN = frozenset({RequirementKind.SKILL, RequirementKind.SOFT, RequirementKind.TOOL})
_PAPERS = frozenset({RequirementKind.DEGREE, RequirementKind.CERTIFICATION})
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
    """The drafts with what English sentences tell by their verbs, without the scraps that stand in it.

    Args:
        clauses: Those that were looked at.
        drafts: What was found in them.
        language: The posting's, a code of two letters.
    """
    if language != "en":
        return list(drafts)
    found = list(drafts)
    for clause in clauses:
        if _asks(clause):
            for one in said_in_english(clause.full):
                found = _with_one(clause, one, found)
    return found


def _asks(clause: Clause) -> bool:
    if clause.role not in {LineRole.REQUIREMENT, LineRole.NICE, LineRole.CONDITION}:
        return False
    silent = any(cue_pattern("phrases", name).search(clause.full) for name in ("procedure", "silent", "equal"))
    return clause.sought is Sought.EVERYTHING and not silent and not asks_for_nothing(clause.full)


def _with_one(clause: Clause, one: Said, drafts: list[Draft]) -> list[Draft]:
    """The drafts with one thing said, in place of those in it, or as they are where these say it already."""
    whole = _draft(clause, one)
    beside = [draft for draft in drafts if whole is not None and draft.overlaps(whole)]
    if whole is None:
        return drafts
    if not _is_needed(whole, beside, one.form):
        return [_surer(draft) if draft in beside else draft for draft in drafts]
    inner = [draft for draft in beside if _is_open(draft)]
    kept = [draft for draft in drafts if draft not in inner]
    return [*kept, _named(whole, inner)]


def _surer(draft: Draft) -> Draft:
    """A draft as one that its sentence surely asks for, if it had only a cue."""
    return replace(draft, support=Support.FORM) if draft.support is Support.CUE else draft


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


def _is_needed(whole: Draft, beside: Sequence[Draft], form: Form) -> bool:
    """Whether what is an item by itself leaves most of the words untold: scraps are none where something was done."""
    words = len(content_words(whole.text))
    counts = [draft for draft in beside if draft.support is not Support.POSITION]
    if form is not Form.DONE and counts and _USE.match(whole.text):
        return False
    if whole.kind is RequirementKind.OTHER and any(draft.kind is whole.kind for draft in counts):
        return False
    firm = [draft for draft in counts if form is not Form.DONE or not _is_open(draft)]
    beyond = any(draft.start < whole.start or draft.end > whole.end for draft in beside if draft.support)
    told = sum(len(content_words(draft.text)) for draft in firm)
    return not beyond and told <= _MOST_TOLD * words


def _named(whole: Draft, inner: Sequence[Draft]) -> Draft:
    """The whole under the name that the vocabulary has for the one thing in it."""
    known = [draft for draft in inner if _is_known(draft)]
    return replace(whole, name=known[0].name) if len(known) == 1 else whole
