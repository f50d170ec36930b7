"""Brackets that say what stands before them anew or more closely: "Practice Educator award (PEPS 2)"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import RequirementKind
from tailor.requirements.drafts import Clause, Draft, Support
from tailor.requirements.names import has_initials

_BRACKET_ENDS = re.compile(r"(?: \d)?\)")
_OPENS = " ("
_PAPER = re.compile(
    r"\b(?:permis|habilitation|attestation|brevet|licen[cs]e|certificate|ticket|card|permit"
    r"|\w*(?:schein|zertifikat|berechtigung|befähigung|nachweis))(?: [^\W\d_]+)?$",
    re.IGNORECASE,
)
_CLASS = re.compile(r"\((?:klassen?|class(?:es)?|cat\w*|catégories?)\b", re.IGNORECASE)
_MORE = re.compile(r"[^()]{1,40}\)")
_MOST_WORDS = 3
_OF_ITS_OWN = re.compile(
    r"\b(?:required|essential|mandatory|preferred|desir\w+|ideally|plus|years?|and|und|et|own|with|or equivalent"
    r"|von vorteil|erwünscht|erforderlich|souhait\w+|requis\w*|exigé\w*|ans|jahre)\b|\b\d{4,}",
    re.IGNORECASE,
)


def with_glosses(clause: Clause, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without those in a bracket right behind a paper, which keeps the bracket: "Permis cariste (CACES 3)".

    A paper that no list knows has the name of the one that is known in its bracket; a class of licence is in its name.
    """
    papers = {one: _behind_bracket(clause, one) for one in drafts if _is_paper(one)}
    papers = {one: end for one, end in papers.items() if not _lists_known(one, end, drafts)}
    kept: list[Draft] = []
    for draft in drafts:
        if any(paper.end < draft.start < end for paper, end in papers.items()):
            continue
        end = papers.get(draft, 0)
        inside = [one for one in drafts if draft.end < one.start < end]
        kept.append(_glossed(clause, draft, inside, end) if inside else draft)
    return kept


def _is_paper(draft: Draft) -> bool:
    of_a_sort = draft.kind is RequirementKind.CERTIFICATION
    of_a_sort = of_a_sort or (draft.kind is RequirementKind.SKILL and draft.support <= Support.FORM)
    return of_a_sort and not draft.any_of and _PAPER.search(draft.text) is not None


def _lists_known(paper: Draft, end: int, drafts: Sequence[Draft]) -> bool:
    """Whether a known paper has other known ones in its bracket, which are items of their own."""
    inside = [one for one in drafts if paper.end < one.start < end and one.support is Support.KNOWN]
    return paper.support is Support.KNOWN and bool(inside)


def _behind_bracket(clause: Clause, paper: Draft) -> int:
    """Where the bracket right behind a paper ends that says no more than which one it is; 0 if there is none."""
    behind = paper.end - clause.start
    if not clause.full.startswith(_OPENS, behind):
        return 0
    more = _MORE.match(clause.full, behind + len(_OPENS))
    short = more is not None and len(more[0].split()) <= _MOST_WORDS and not _OF_ITS_OWN.search(more[0])
    return clause.start + more.end() if more and short else 0


def _glossed(clause: Clause, paper: Draft, inside: Sequence[Draft], end: int) -> Draft:
    known = next(
        (one for one in inside if one.support is Support.KNOWN and one.kind is RequirementKind.CERTIFICATION), None
    )
    text = " ".join(clause.full[paper.start - clause.start : end - clause.start].split())
    base = known if known and paper.support is not Support.KNOWN else paper
    name = text if base.name == base.text and _CLASS.search(text) else base.name
    kind = RequirementKind.CERTIFICATION
    return replace(base, start=paper.start, end=end, text=text, name=name, kind=kind, any_of=())


def without_short_names(clause: Clause, found: Sequence[Draft]) -> Iterator[Draft]:
    """The drafts without those that fill a bracket as the short name of what stands before it."""
    return (draft for draft in found if not _is_short_name(clause, draft, found))


def _is_short_name(clause: Clause, draft: Draft, found: Sequence[Draft]) -> bool:
    before, after = clause.full[: draft.start - clause.start], clause.full[draft.end - clause.start :]
    if not (draft.text.isupper() and before.endswith(_OPENS) and _BRACKET_ENDS.match(after)):
        return False
    if draft.support is Support.FORM and has_initials(before.removesuffix(_OPENS), draft.text):
        return True
    owners = [one for one in found if one.end == draft.start - len(_OPENS) and one.named]
    owners += [one for one in found if one.end == draft.start - len(_OPENS) and _is_plain_skill(one)]
    return draft.support is Support.FORM and any(one.text != draft.text and not one.text.isupper() for one in owners)


def _is_plain_skill(draft: Draft) -> bool:
    return draft.kind is RequirementKind.SKILL and not draft.named and draft.support <= Support.CUE
