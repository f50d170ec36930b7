"""Items of a clause of which any one suffices: "A, B or C", "such as A, B"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from tailor.model import RequirementKind, RequirementLevel
from tailor.requirements.brackets import is_class_of_tools, lists_parts
from tailor.requirements.drafts import Clause, Draft, Support
from tailor.requirements.tables import long_pattern
from tailor.text import fold
from tailor.vocabulary import Vocabulary

_COMMA = re.compile(r"^\s*(?:,|/)\s*(?:an?\s+)?(?:[A-Z]\.\s+)?$")  # an initial begins a maker's name: "B. Braun"
_OR = re.compile(r"^\s*(?:,\s*|\()?(?:or|oder|ou|and/or|und/oder|et/ou)\s+(?:an?\s+|in\s+|with\s+)?$", re.IGNORECASE)
_AND = re.compile(r"^\s*,?\s*(?:and|und|et|&)\s+$", re.IGNORECASE)
_COMMA_AND = re.compile(r"^\s*,\s*(?:and|und|et|&)\s+$", re.IGNORECASE)
_ANY = long_pattern("alternatives", "any")
_OPEN = long_pattern("alternatives", "open")
_EXAMPLES = re.compile(
    r"^\s*,?\s*\(?(?:such as|e\.g\.?,?|like|for example|for instance|wie|z\.\s?b\.|tel(?:le)?s? que|comme)"
    r"\s+(?:an?\s+)?$",
    re.IGNORECASE,
)
_OPENS_BRACKET = re.compile(r"(?: [\w-]+){0,2} \($")
_ONE_OF_A_CLASS = re.compile(r"\b(?:an?|one|any|some|eine?[mnrs]?|une?) (?:[\w-]+ ){0,2}$", re.IGNORECASE)
_OR_INSIDE = re.compile(r"\b(?:or|oder|ou)\b", re.IGNORECASE)
_OTHER = long_pattern("alternatives", "other")
_INSTEAD = long_pattern("alternatives", "instead")
_ONE_MORE = re.compile(r"\b(?:or|oder|ou)\s+(?:an?\s+|any\s+|some\s+|eine?\w*\s+|une?\s+)?(?:\w+\s+)?$", re.IGNORECASE)
_CLASS_NOUN = re.compile(
    r"\s*(?:software|tool(?:s|ing)?|systems?|platforms?|packages?|suites?|applications?|frameworks?|programs?"
    r"|programmes?|technolog(?:y|ies)|solutions?|providers?|equipment|machines?)\b",
    re.IGNORECASE,
)
_TOGETHER = frozenset(
    {"web development", "graphic design software", "Adobe Creative Suite", "Microsoft Office", "Google Workspace"}
    | {"Autodesk software", "Atlassian tools", "big data", "data analysis", "Python"}
)
"""Kinds whose products are mostly used side by side."""
_HELD = frozenset({RequirementKind.DEGREE, RequirementKind.CERTIFICATION, RequirementKind.EXPERIENCE})
_GROUPED = frozenset(
    {RequirementKind.TOOL, RequirementKind.SKILL, RequirementKind.CERTIFICATION, RequirementKind.LANGUAGE}
)


def group_alternatives(clause: Clause, drafts: Sequence[Draft], vocabulary: Vocabulary) -> Iterator[Draft]:
    """The same drafts, each alternative with the names of all of its group in `any_of`.

    The word for all of them ("another orchestrator such as A or B") is only mentioned, and the chain goes on over it.
    """
    ordered = list(_without_fields(clause, sorted(drafts, key=lambda draft: draft.start)))
    headwords = tuple(_headwords(clause, ordered))
    for draft in headwords:
        if not _is_one_more(clause, draft):
            yield replace(draft, support=Support.POSITION, level=RequirementLevel.UNKNOWN)
    grouped: list[Draft] = []
    chains = _chains(clause, [draft for draft in ordered if draft not in headwords])
    for chain in (part for one in chains for part in _parted(clause, one)):
        names = tuple(dict.fromkeys(draft.name for draft in chain))
        parts = bool(chain) and lists_parts(clause, chain[0], ordered)
        if len(names) > 1 and (_any_suffices(clause, chain, parts=parts) or _are_rivals(clause, chain, vocabulary)):
            grouped += (replace(draft, any_of=names) for draft in chain)
        else:
            grouped += chain
    yield from _with_examples(clause, _with_substitutes(clause, grouped))


def _parted(clause: Clause, chain: list[Draft]) -> list[list[Draft]]:
    """A list parted where "or" joins two or more and "and" the rest: "A, and B or C", "A or B, and C"."""
    joints = [_between(clause, former, draft) for former, draft in pairwise(chain)]
    last = len(joints) > 1 and _OR.match(joints[-1]) and (_COMMA_AND if len(joints) > 2 else _AND).match(joints[-2])  # noqa: PLR2004
    first = len(joints) > 1 and _COMMA_AND.match(joints[-1]) and _OR.match(joints[-2])
    if first:
        return [chain[:-1], chain[-1:]]
    return [chain[:-2], chain[-2:]] if last else [chain]


def _with_substitutes(clause: Clause, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, a tool and those in the bracket behind it as alternatives where the bracket says that they do too."""
    found = list(drafts)
    for former, draft in pairwise(drafts):
        group = [one for one in drafts if one is draft or (draft.any_of and one.any_of == draft.any_of)]
        tools = all(one.named and one.kind is RequirementKind.TOOL for one in (former, *group))
        behind = clause.full[max(one.end for one in group) - clause.start :]
        if tools and not former.any_of and _between(clause, former, draft) == " (" and _INSTEAD.match(behind):
            names = tuple(dict.fromkeys(one.name for one in (former, *group)))
            found = [replace(one, any_of=names) if one in (former, *group) else one for one in found]
    return found


def _with_examples(clause: Clause, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The drafts, the word for a class of tools as one that any of those in the bracket behind it meets too."""
    for number, draft in enumerate(drafts):
        behind = next(iter(drafts[number + 1 :]), None)
        class_of = behind and behind.any_of and not draft.any_of and is_class_of_tools(clause, draft, behind)
        yield replace(draft, any_of=(draft.name, *behind.any_of)) if behind and class_of else draft


def join_papers(clauses: Sequence[Clause], drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, a degree and a certificate (or an experience behind either) that "or" joins as alternatives."""
    found = list(drafts)
    for clause in clauses:
        counts = [one for one in found if one.kind in _HELD and one.support > Support.POSITION and clause.holds(one)]
        held = sorted(counts, key=lambda one: one.start)
        for former, draft in pairwise(held):
            names = (former.name, draft.name)
            apart = former.kind is RequirementKind.EXPERIENCE or former.any_of or draft.any_of
            if not apart and fold(names[0]) != fold(names[1]) and _OR.match(_between(clause, former, draft)):
                joined = {former: replace(former, any_of=names), draft: replace(draft, any_of=names)}
                found = [joined.get(one, one) for one in found]
                break
    return found


def like_their_neighbours(clause: Clause, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The drafts with the names that only their look supports as tools where they stand in a list of known tools."""
    for chain in _chains(clause, sorted(drafts, key=lambda draft: draft.start)):
        known = [one for one in chain if one.support is Support.KNOWN]
        tools = bool(known) and all(one.kind is RequirementKind.TOOL for one in known)
        tools = tools or (bool(chain) and _is_example_of_tool(clause, chain[0], drafts))
        tools = tools or (not known and bool(chain) and _is_part_of_tool(clause, chain[0], drafts))
        for draft in chain:
            by_look = draft.named and draft.support is Support.FORM and draft.kind is RequirementKind.SKILL
            yield replace(draft, kind=RequirementKind.TOOL) if tools and by_look else draft


def _is_example_of_tool(clause: Clause, first: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a list gives examples of a kind of tool: "presses such as a Heidelberg"."""
    before = [one for one in drafts if one.end < first.start and not one.named and one.kind is RequirementKind.TOOL]
    return any(_EXAMPLES.match(_between(clause, one, first)) for one in before)


def _is_part_of_tool(clause: Clause, first: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a list opens a bracket behind a known tool: "AWS (S3, Glue)"."""
    owners = [one for one in drafts if one.end < first.start and _between(clause, one, first) == " ("]
    return any(one.kind is RequirementKind.TOOL and one.support is Support.KNOWN for one in owners)


def _without_fields(clause: Clause, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The drafts without the field of the other tools that would do too: "A or similar data quality tools"."""
    for number, draft in enumerate(drafts):
        one_more = number and _OTHER.match(_between(clause, drafts[number - 1], draft))
        if not (one_more and not draft.named and _CLASS_NOUN.match(clause.full[draft.end - clause.start :])):
            yield draft


def _headwords(clause: Clause, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The open phrases whose examples follow: "platforms such as A or B"."""
    for former, draft in pairwise(drafts):
        between = _between(clause, former, draft)
        examples = former.support <= Support.CUE and draft.named and _EXAMPLES.match(between)
        if examples or (_OPENS_BRACKET.match(between) and _is_class_of(clause, former, draft)):
            yield former


def _is_class_of(clause: Clause, former: Draft, member: Draft) -> bool:
    """Whether a bracket lists what would do for a phrase: "an accounting package (A, B or C)"."""
    inside = clause.full[member.start - clause.start :].partition(")")[0]
    one = _ONE_OF_A_CLASS.search(clause.full[: former.start - clause.start])
    tool = member.named and member.kind is RequirementKind.TOOL and not former.named
    return tool and one is not None and _OR_INSIDE.search(inside) is not None


def _is_one_more(clause: Clause, headword: Draft) -> bool:
    """Whether the word for all stands only for those not named: "A or another orchestrator such as B"."""
    return _ONE_MORE.search(clause.full[: headword.start - clause.start]) is not None


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
    return any(joint.match(between) for joint in (_COMMA, _OR, _AND, _OTHER))


def _any_suffices(clause: Clause, chain: Sequence[Draft], *, parts: bool) -> bool:
    joints = [_between(clause, former, draft) for former, draft in pairwise(chain)]
    if any(_OTHER.match(joint) for joint in joints) and not any(_AND.match(joint) for joint in joints):
        return True
    if any(_AND.match(joint) for joint in joints[:-1]) or any(
        _OR.match(joint) for joint in joints[:-1] if _AND.match(joints[-1])
    ):
        return False
    before = clause.full[: chain[0].start - clause.start]
    after = clause.full[chain[-1].end - clause.start :]
    papers = all(draft.kind is RequirementKind.CERTIFICATION for draft in chain)
    closing = next((one for one in reversed(joints) if not papers or one.strip() != "/"), joints[-1])
    if _ANY.search(before) or _OR.match(closing):
        return True
    if before.endswith("(") and after.startswith(")") and all(draft.kind is RequirementKind.TOOL for draft in chain):
        return not parts and all(_COMMA.match(joint) for joint in joints)
    return not _AND.match(joints[-1]) and bool(_OPEN.match(after)) and "or" in after[:8]


def _are_rivals(clause: Clause, chain: Sequence[Draft], vocabulary: Vocabulary) -> bool:
    """Whether slashes alone join products of one kind: "AWS/Azure", not "HTML/CSS"."""
    joints = {_between(clause, former, draft).strip() for former, draft in pairwise(chain)}
    kinds = [frozenset(_kinds(draft.name, vocabulary)) for draft in chain]
    return joints == {"/"} and bool(frozenset.intersection(*kinds))


def _kinds(name: str, vocabulary: Vocabulary) -> Iterator[str]:
    """What a product is a kind of, but for kinds of which products that go together are."""
    term = vocabulary.get(name)
    for implied in term.implies if term and term.named else ():
        more = vocabulary.get(implied)
        if implied not in _TOGETHER and not (more and more.named and more.kind is not RequirementKind.TOOL):
            yield implied


def _between(clause: Clause, former: Draft, draft: Draft) -> str:
    return clause.full[former.end - clause.start : draft.start - clause.start]
