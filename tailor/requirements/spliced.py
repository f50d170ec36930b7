"""What a bracket parts in the middle: "Endotoxin (LAL) testing", "401(k) administration"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import LineRole, RequirementKind
from tailor.requirements.drafts import Clause, Draft, Support, draft_of
from tailor.requirements.spelled import find_spelled
from tailor.requirements.tables import folded_words
from tailor.text import fold
from tailor.vocabulary import Mention

_HEAD = (
    r"testing|tests?|titrations?|monitoring|inspections?|analys[ie]s|assays?|diagnostics|processing|handovers?|limits"
    r"|screening|sampling|imaging|spectroscopy|chromatography|microscopy|welding|brazing|machining|moulding|molding"
    r"|accounting|reporting|billing|scheduling|reconciliations?|calibrations?|therapy|techniques?|methods?"
)
_PARTED = re.compile(
    r"(?<![\w-])(?P<before>[^\W\d_][\w-]*(?: [^\W\d_][\w-]*){0,3}) "
    rf"\((?P<inside>[A-Z][A-Za-z]{{1,5}}(?: ?[A-Z]?\d{{1,4}})?|[a-z]{{2,}}(?:-[a-z]+)?)\) (?P<head>{_HEAD})\b"
)
_PLAN = re.compile(
    r"\b40[13]\s?\([kb]\)(?P<task>(?: [a-z]+){0,2}"
    r" (?:administration|rules|compliance|testing|record[- ]?keeping|enrol+ment|reconciliations?|filings?|audits?))?"
)
_DONE = re.compile(
    r"\b(?:administ\w+|manag\w+|handl\w+|process\w+|run\w*|audit\w*|knowledge of|experience (?:with|in|of)) (?:the )?$",
    re.IGNORECASE,
)
_CLASS = re.compile(r"\)?,? (?:class|cat(?:egory)?\.?|klasse|catégorie|level|grade) [A-Z0-9]{1,3}\b", re.IGNORECASE)
_FEWEST_LETTERS = 3


def find_with_brackets(clause: Clause, mentions: Sequence[Mention]) -> list[Draft]:
    """The items of a clause that a bracket parts, and those that it gives in full and abbreviated."""
    parted = list(find_spliced(clause, mentions))
    return [*parted, *(_with_class(clause, one) for one in find_spelled(clause.without(parted), mentions))]


def _with_class(clause: Clause, draft: Draft) -> Draft:
    """A paper with the class that stands right behind its bracket: "driver's license (CDL) Class A"."""
    found = _CLASS.match(clause.full, draft.end - clause.start)
    if draft.kind is not RequirementKind.CERTIFICATION or found is None:
        return draft
    end = clause.start + found.end()
    return replace(draft, end=end, text=clause.full[draft.start - clause.start : found.end()])


def find_spliced(clause: Clause, mentions: Sequence[Mention]) -> Iterator[Draft]:
    """The items of a clause that a bracket parts, as one; a pension plan only as something that is worked on.

    Args:
        clause: What other finders took of it is left alone.
        mentions: What the vocabulary knows; its term in a bracket stays an item of its own.
    """
    if clause.role not in {LineRole.REQUIREMENT, LineRole.NICE}:
        return
    for found in _PARTED.finditer(clause.full):
        own = _own_words(found["before"])
        start = found.end("before") - len(own)
        known = [one for one in mentions if one.start < found.end("inside") and found.start("inside") < one.end]
        same = [one for one in known if one.term.name.endswith(f" {found['head']}")]
        if len(own) >= _FEWEST_LETTERS and known == same and clause.is_free(start, found.end()):
            whole = _parted(clause, start, found, own)
            yield replace(whole, name=same[0].term.name, any_of=(), support=Support.KNOWN) if same else whole
    for found in _PLAN.finditer(clause.full):
        if (found["task"] or _DONE.search(clause.full[: found.start()])) and clause.is_free(*found.span()):
            text = found[0]
            begin = clause.start + found.start()
            draft = draft_of(clause, *found.span(), RequirementKind.SKILL, text)
            yield replace(draft, start=begin, end=begin + len(text), text=text, support=Support.FORM)


def _parted(clause: Clause, start: int, found: re.Match[str], own: str) -> Draft:
    """The whole; an abbreviation in the bracket may stand for what is before it: "LAL testing"."""
    name, head = f"{own} {found['head']}", found["head"]
    either = (name, f"{found['inside']} {head}") if found["inside"][0].isupper() else ()
    draft = draft_of(clause, start, found.end(), RequirementKind.SKILL, name)
    return replace(draft, any_of=either, support=Support.FORM)


def _own_words(words: str) -> str:
    """The last of some words that belong to one phrase: "endotoxin" of "with endotoxin"."""
    apart = folded_words("phrases", "splitters") | folded_words("phrases", "lead")
    own: list[str] = []
    for word in reversed(words.split()):
        if fold(word) in apart:
            break
        own.insert(0, word)
    return " ".join(own)
