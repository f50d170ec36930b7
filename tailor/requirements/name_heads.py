"""Names that no list holds with the noun behind them that belongs to them: "the Ander-Tolle pruning method"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import RequirementKind
from tailor.requirements.drafts import Clause, Draft, Support

_CLASS = re.compile(r"(?:CRM|ERP|CAD|CAM|EHR|EMR|POS|EPOS|WMS|CMS|LMS|PMS|MES|LIMS|PLM|HRIS|ATS)")
_HEAD = re.compile(
    r"(?:[a-z-]+ ){0,2}(?:method|technique|approach|protocol|framework|operation|maintenance|calibration"
    r"|administration|configuration)"
)
_FEWEST = 2
_NOUN = re.compile(r"[a-z-]{4,}")
_BEHIND = re.compile(r"\W*")


def with_heads(clause: Clause, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, a name known only by its look and the noun right behind it as one."""
    found: list[Draft] = []
    for draft in sorted(drafts, key=lambda one: (one.start, -one.end)):
        former = found[-1] if found else None
        if former and _is_name(former) and clause.full[former.end - clause.start : draft.start - clause.start] == " ":
            if _CLASS.fullmatch(draft.text):
                found[-1] = _joined(clause, former, draft)
                continue
            if not draft.named and draft.support is not Support.KNOWN and _HEAD.fullmatch(draft.text):
                found[-1] = replace(_joined(clause, former, draft), kind=RequirementKind.SKILL)
                continue
        if former and _is_second_noun(clause, found, draft):
            found[-2:] = [replace(_joined(clause, found[-2], draft), kind=RequirementKind.SKILL)]
            continue
        found.append(draft)
    return found


def _is_second_noun(clause: Clause, found: Sequence[Draft], draft: Draft) -> bool:
    """Whether a noun at the end of a clause is joined to another one behind a name: "VFD setup and troubleshooting"."""
    if len(found) < _FEWEST or draft.named or _BEHIND.fullmatch(clause.full, draft.end - clause.start) is None:
        return False
    name, first = found[-2:]
    unknown = name.named and name.support is Support.FORM
    named = (unknown or (name.kind is RequirementKind.SKILL and name.text.isupper())) and not name.any_of
    plain = not first.named and all(_NOUN.fullmatch(one.text) for one in (first, draft))
    joints = [
        clause.full[former.end - clause.start : one.start - clause.start]
        for former, one in ((name, first), (first, draft))
    ]
    return named and plain and joints == [" ", " and "]


def _is_name(draft: Draft) -> bool:
    return draft.named and draft.support is Support.FORM and draft.kind is RequirementKind.TOOL


def _joined(clause: Clause, former: Draft, draft: Draft) -> Draft:
    text = " ".join(clause.full[former.start - clause.start : draft.end - clause.start].split())
    return replace(former, end=draft.end, text=text, name=text)
