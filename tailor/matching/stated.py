"""Licences, certificates, degrees and registrations that a resume speaks of without stating that they are held."""

import re
from collections.abc import Iterable
from dataclasses import replace

from tailor.claims import Certainty, is_paper_of_others, states_paper, takes_paper_back
from tailor.matching.hits import Hit
from tailor.model import Place, SectionKind

_BEGINS = re.compile(
    r"(?:^|[.;,:(|•/+&–—-]|\b(?:and|with|und|mit|et|avec)\b)\s*(?:(?:an?|my|full|valid|current|own)\s+)*$"
    r"|\b(?:as|als|comme)\s+(?:[\w-]+\s+){0,3}$",
    re.IGNORECASE,
)


def as_stated(hits: Iterable[Hit], *, listed_only: bool = False) -> list[Hit]:
    """The hits, limited where the words around a paper's name do not state that it is held; none of what others hold.

    With `listed_only` just those in a section of certificates or at the head of a study: whatever was asked for, it
    names a paper there.
    """
    own = (hit for hit in hits if listed_only or not _is_of_others(hit))
    return [replace(hit, sure=min(hit.sure, _as_paper(hit, listed_only))) for hit in own]


def _is_of_others(hit: Hit) -> bool:
    return hit.item.place is Place.BULLET and is_paper_of_others(hit.item.told, hit.start, hit.end)


def _as_paper(hit: Hit, listed_only: bool) -> Certainty:  # noqa: FBT001
    section = hit.item.section
    kind = section.kind if section is not None else None
    names_study = kind is SectionKind.EDUCATION and hit.start == 0 and hit.item.id.endswith(".title")
    if listed_only and kind is not SectionKind.CERTIFICATIONS and not names_study:
        return Certainty.PLAIN
    item, listed = hit.item, not hit.item.tells_work
    if takes_paper_back(item.told, hit.start, hit.end, listed=listed, remarks=item.remarks):
        return Certainty.MET
    is_stated = states_paper(item.told, hit.start, hit.end, listed=listed, remarks=item.remarks)
    if is_stated:
        return Certainty.PLAIN
    return Certainty.HEDGED if listed or _opens_piece(item.told, hit.start) else Certainty.MET


def _opens_piece(text: str, start: int) -> bool:
    """Whether a piece of a line begins with the words at `start`, which then may be a note of what is held."""
    return _BEGINS.search(text[:start]) is not None
