"""Licences, certificates, degrees and registrations that a resume speaks of without stating that they are held."""

from collections.abc import Iterable
from dataclasses import replace

from tailor.matching.hits import Hit
from tailor.text import states_paper


def as_stated(hits: Iterable[Hit]) -> list[Hit]:
    """The hits, hedged where the words around a paper's name do not state that it is held."""
    return [hit if hit.hedged or _is_stated(hit) else replace(hit, hedged=True) for hit in hits]


def _is_stated(hit: Hit) -> bool:
    return states_paper(hit.item.text, hit.start, hit.end, listed=not hit.item.tells_work)
