"""People who have to be qualified, certified or licensed, where a resume says only what they are."""

import re
from collections.abc import Iterable
from dataclasses import replace

from tailor.matching.hits import Hit
from tailor.model import Reason, Requirement, SectionKind
from tailor.text import names_people
from tailor.vocabulary import Vocabulary

_STATED = re.compile(
    r"\b(?:qualified|certified|licen[cs]ed|chartered|registered|accredited|coded|geprüfte?[rns]?|examinierte?[rns]?"
    r"|zertifizierte?[rns]?|anerkannte?[rns]?|diplômée?|certifiée?|agréée?)\b",
    re.IGNORECASE,
)
_RIGHT_BEFORE = re.compile(rf"{_STATED.pattern}\s+$", re.IGNORECASE)
_PAPER = re.compile(
    r"licen[cs]|certif|regist|qualif|accredit|diplom|chartered|coded|\bNVQ\b|prüf|schein|anerkannt|agréé|habilit",
    re.IGNORECASE,
)
# Who has learnt a trade is called so in German, mostly by the ending.
_GERMAN_HOLDER = re.compile(r"(?:er|erin|ist|istin|kraft|mann|frau|wirt|wirtin|gehilfe|gehilfin)$")
_LISTED = frozenset({SectionKind.CERTIFICATIONS, SectionKind.EDUCATION})
_PART = 0.8


def as_qualified(hits: Iterable[Hit], requirement: Requirement, before: str, vocabulary: Vocabulary) -> list[Hit]:
    """The hits, which only imply a "qualified electrician" where nothing near them speaks of a paper.

    Args:
        hits: The places that speak for the requirement.
        requirement: The requirement.
        before: What stands in the posting's line before its words.
        vocabulary: The papers it knows have names of their own, which state them.
    """
    stated = _STATED.search(requirement.text) or _RIGHT_BEFORE.search(before)
    if stated is None or vocabulary.get(requirement.name) is not None or not _names_holder(requirement.text, stated[0]):
        return list(hits)
    gap = f"the resume does not say “{stated[0].strip().lower()}”"
    return [replace(hit, why=Reason.IMPLIED, share=_PART, shortfall=gap) if _is_bare(hit) else hit for hit in hits]


def _names_holder(text: str, stated: str) -> bool:
    is_german = stated.strip().lower().startswith(("geprüft", "examiniert", "zertifiziert", "anerkannt"))
    return names_people(text) or (is_german and _GERMAN_HOLDER.search(text) is not None)


def _is_bare(hit: Hit) -> bool:
    """Whether a line only calls somebody so, outside the lists of papers."""
    section = hit.item.section
    is_listed = section is not None and section.kind in _LISTED
    return hit.names and not is_listed and _PAPER.search(hit.item.text) is None
