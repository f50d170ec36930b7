"""Certificates that are called like a job: a "Data Engineer" by title alone holds no certificate."""

import re
from collections.abc import Iterable, Sequence

from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem
from tailor.model import Place, Reason, Requirement, RequirementKind, SectionKind

_CERTIFIED = re.compile(r"\b(?:certifi\w+|zertifi\w+|certs?)\b", re.IGNORECASE)


def without_bare_titles(
    hits: Iterable[Hit], requirement: Requirement, beside: str, items: Sequence[IndexedItem]
) -> list[Hit]:
    """The hits of a certificate without the titles of jobs that name no paper.

    Args:
        hits: The places that speak for the requirement.
        requirement: The requirement.
        beside: The posting's line, which may say "certified" beside the requirement's words.
        items: The resume's items with the names in them.
    """
    if requirement.kind is not RequirementKind.CERTIFICATION or _CERTIFIED.search(beside) is None:
        return list(hits)
    papers = {one.item.id: _papers(one) for one in items}
    return [hit for hit in hits if not (_is_job(hit) and _is_bare(hit, papers.get(hit.item.id, ())))]


def _is_job(hit: Hit) -> bool:
    """Whether a hit is a job's title that is taken to name the paper; what only implies it says so itself."""
    section = hit.item.section
    in_job = section is None or section.kind is SectionKind.EXPERIENCE
    return in_job and hit.item.place in {Place.TITLE, Place.HEADLINE} and hit.why is not Reason.IMPLIED


def _is_bare(hit: Hit, papers: Sequence[tuple[int, int]]) -> bool:
    named = any(start < hit.end and hit.start < end for start, end in papers)
    return not named and _CERTIFIED.search(hit.item.text) is None


def _papers(indexed: IndexedItem) -> tuple[tuple[int, int], ...]:
    kind = RequirementKind.CERTIFICATION
    return tuple((one.start, one.end) for one in indexed.mentions if one.term.kind is kind)
