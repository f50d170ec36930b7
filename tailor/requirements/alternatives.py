"""Items of a clause of which any one suffices: "A, B or C", "such as A, B"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from tailor.model import RequirementKind
from tailor.requirements.drafts import Clause, Draft, Support
from tailor.requirements.tables import long_pattern

_COMMA = re.compile(r"^\s*(?:,|/)\s*(?:an?\s+)?$")
_OR = re.compile(r"^\s*,?\s*(?:or|oder|ou|and/or|und/oder|et/ou)\s+(?:an?\s+|in\s+|with\s+)?$", re.IGNORECASE)
_AND = re.compile(r"^\s*,?\s*(?:and|und|et|&)\s+$", re.IGNORECASE)
_ANY = long_pattern("alternatives", "any")
_OPEN = long_pattern("alternatives", "open")
_EXAMPLES = re.compile(r"^\s*,?\s*\(?(?:such as|e\.g\.?,?|like|for example|z\.\s?b\.|tels? que)\s+$", re.IGNORECASE)
_GROUPED = frozenset(
    {RequirementKind.TOOL, RequirementKind.SKILL, RequirementKind.CERTIFICATION, RequirementKind.LANGUAGE}
)


def group_alternatives(clause: Clause, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The same drafts, each alternative with the names of all of its group in `any_of`."""
    for chain in _chains(clause, _without_headwords(clause, sorted(drafts, key=lambda draft: draft.start))):
        names = tuple(dict.fromkeys(draft.name for draft in chain))
        if len(names) > 1 and _any_suffices(clause, chain):
            yield from (replace(draft, any_of=names) for draft in chain)
        else:
            yield from chain


def _without_headwords(clause: Clause, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts; an open phrase whose examples follow ("platforms such as A or B") is only mentioned."""
    kept = list(drafts)
    for number, (former, draft) in enumerate(pairwise(drafts)):
        examples = _EXAMPLES.match(_between(clause, former, draft)) and draft.named
        if examples and former.support is Support.CUE:
            kept[number] = replace(former, support=Support.POSITION)
    return kept


def _chains(clause: Clause, drafts: Sequence[Draft]) -> Iterator[list[Draft]]:
    """Runs of drafts with nothing but commas and conjunctions between them."""
    chain: list[Draft] = []
    for draft in drafts:
        if chain and _is_joined(clause, chain[-1], draft):
            chain.append(draft)
            continue
        yield chain
        chain = [draft]
    yield chain


def _is_joined(clause: Clause, former: Draft, draft: Draft) -> bool:
    if former.kind not in _GROUPED or draft.kind not in _GROUPED or former.any_of or draft.any_of:
        return False
    if Support.POSITION in {former.support, draft.support}:
        return False
    between = _between(clause, former, draft)
    return bool(_COMMA.match(between) or _OR.match(between) or _AND.match(between))


def _any_suffices(clause: Clause, chain: Sequence[Draft]) -> bool:
    joints = [_between(clause, former, draft) for former, draft in pairwise(chain)]
    if any(_AND.match(joint) for joint in joints[:-1]) or any(
        _OR.match(joint) for joint in joints[:-1] if _AND.match(joints[-1])
    ):
        return False
    before = clause.full[: chain[0].start - clause.start]
    after = clause.full[chain[-1].end - clause.start :]
    if _ANY.search(before):
        return True
    if _OR.match(joints[-1]):
        return True
    return not _AND.match(joints[-1]) and bool(_OPEN.match(after)) and "or" in after[:8]


def _between(clause: Clause, former: Draft, draft: Draft) -> str:
    return clause.full[former.end - clause.start : draft.start - clause.start]
