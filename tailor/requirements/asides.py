"""What stands in a clause beside its items and is none itself: places of a licence, "in production", "as a habit"."""

import re
from collections.abc import Iterator, Sequence

from tailor.model import RequirementKind
from tailor.requirements.drafts import Clause, Draft, Support
from tailor.requirements.tables import folded_words
from tailor.text import fold

_CIRCUMSTANCE = re.compile(r"\s+(?:in|as|at|on|within|for|during|across)\s+(?:an?\s+|the\s+|our\s+)?$", re.IGNORECASE)
_BY_MEANS_OF = re.compile(r" (?:with|in|using|via|mit|avec) ", re.IGNORECASE)
_OF_A_TRAIT = re.compile(r"attendance|timekeeping|manner|conduct|character|nature|behaviou?r", re.IGNORECASE)
_ISSUER = re.compile(
    r"\b(?:association|society|institute?|council|board|college|cross|academy|federation|authority|ambulance|agency"
    r"|verband|kammer|gesellschaft|ordre|chambre)\b|^[A-Z]{2,5}$",
    re.IGNORECASE,
)
_ISSUED = re.compile(r" (?:\(|(?:through|from|by|with|issued by) (?:the |an? )?)$")
_JOINT = re.compile(r"\s*(?:,|&|/|,? (?:and|und|et))\s*", re.IGNORECASE)
_REGION = re.compile(r"^(?:the )?(?:state|province|commonwealth|county|land) of ", re.IGNORECASE)
_LICENCES = frozenset({RequirementKind.CERTIFICATION, RequirementKind.OTHER})


def without_asides(clause: Clause, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The drafts of a clause without places beside a licence, and without what only says where an item is used.

    Only phrases that nothing but their place or look supports are left out; what the vocabulary knows stays.
    """
    licensed = any(draft.kind in _LICENCES for draft in drafts)
    for draft in drafts:
        aside = (licensed and _is_region(draft.text)) or _is_circumstance(clause, draft, drafts)
        aside = aside or _is_issuer(clause, draft, drafts) or _is_use_of_tool(clause, draft, drafts)
        aside = aside or (_OF_A_TRAIT.fullmatch(draft.text) is not None and _is_behind_trait(draft, drafts))
        if draft.support is Support.KNOWN or not aside:
            yield draft


def _is_issuer(clause: Clause, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether it names who issues the paper right before: "BLS (Heart Association)", "BLS from the Red Cross"."""
    before = clause.full[: draft.start - clause.start]
    joint = _ISSUED.search(before)
    start = clause.start + joint.start() if joint else -1
    papers = any(one.kind in _LICENCES and one.end == start for one in drafts)
    return papers and _ISSUER.search(draft.text) is not None


def _is_use_of_tool(clause: Clause, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a lone word only says what a named tool right behind it is for: "Reporting in Crystal Reports"."""
    if draft.support > Support.CUE or " " in draft.text:
        return False
    joint = _BY_MEANS_OF.match(clause.full, draft.end - clause.start)
    place = clause.start + joint.end() if joint else -1
    return any(one.start == place and one.named and one.kind is RequirementKind.TOOL for one in drafts)


def _is_behind_trait(draft: Draft, drafts: Sequence[Draft]) -> bool:
    return any(one.end + 1 == draft.start and one.kind is RequirementKind.SOFT for one in drafts)


def _is_region(text: str) -> bool:
    named = {fold(text), fold(f"New {text}"), fold(f"New {text}").removesuffix(" state")}
    return _REGION.match(text) is not None or not named.isdisjoint(folded_words("places", "regions"))


def _is_circumstance(clause: Clause, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether an open phrase follows a known item with "in", "as" or the like between them."""
    if draft.support > Support.CUE:
        return False
    before = clause.full[: draft.start - clause.start]
    joint = _CIRCUMSTANCE.search(before)
    place = clause.start + joint.start() if joint else -1
    return any(one.end == place and one.support is Support.KNOWN for one in drafts)


def beside_experience(clause: Clause, known: Sequence[Draft], experience: Sequence[Draft]) -> Iterator[Draft]:
    """The known items that an experience does not say already: tools, and those that it lists."""
    for one in known:
        around = [draft for draft in experience if draft.overlaps(one)]
        listed = any(_is_next(clause, one, other) for other in known if any(map(other.overlaps, around)))
        if not around or one.kind is RequirementKind.TOOL or listed:
            yield one


def _is_next(clause: Clause, one: Draft, other: Draft) -> bool:
    """Whether two items stand side by side with a comma or "and" between them."""
    start, end = min(one.end, other.end) - clause.start, max(one.start, other.start) - clause.start
    return one is not other and start < end and _JOINT.fullmatch(clause.full, start, end) is not None
