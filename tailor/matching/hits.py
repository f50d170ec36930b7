"""A place in the resume that speaks for a requirement, before it is worded for people."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from tailor.claims import Certainty
from tailor.model import Item, Reason, Requirement

_PART_OF_IT = 0.6
_NAMING = frozenset({Reason.LITERAL, Reason.ALIAS, Reason.DEGREE, Reason.YEARS})


@dataclass(frozen=True, slots=True)
class Hit:
    """The words at `start` to `end` of an item's text, and why they count.

    `sure` is how certain the resume is of them: limited ("basic"), only met ("currently learning"), or plain. `share`
    is how much of the requirement they cover, 0 to 1. `shortfall` is a sentence on what is asked for beyond it, empty
    if there is none. `alternative` is the name that it shows, where the posting gives several of which one suffices.
    """

    item: Item
    start: int
    end: int
    why: Reason
    explanation: str = ""
    sure: Certainty = Certainty.PLAIN
    share: float = 1.0
    shortfall: str = ""
    alternative: str = ""

    @property
    def words(self) -> str:
        """The words of the resume that matched."""
        return self.item.text[self.start : self.end]

    @property
    def hedged(self) -> bool:
        """Whether the candidate limits the claim, or the resume only speaks of it."""
        return self.sure < Certainty.TAUGHT

    @property
    def only_met(self) -> bool:
        """Whether the resume only speaks of it: begun, planned, watched, done by others."""
        return self.sure <= Certainty.MET

    @property
    def names(self) -> bool:
        """Whether the resume plainly names what is asked for, rather than only entailing it."""
        return self.why in _NAMING and not self.hedged


def names_it(hits: Iterable[Hit]) -> bool:
    """Whether one of the hits plainly names what is asked for."""
    return any(hit.names for hit in hits)


def told(hits: Iterable[Hit], name: str, requirement: Requirement) -> Iterator[Hit]:
    """The hits for a name; where it is one of several alternatives, they say which."""
    is_one = name in requirement.any_of and len(requirement.any_of) > 1
    yield from (replace(hit, alternative=name) for hit in hits) if is_one else hits


def as_part(hits: Iterable[Hit], part: str, whole: str) -> Iterator[Hit]:
    """The hits for a part of what is asked for, as such."""
    for hit in hits:
        reason = f"shows {part or hit.words}, which is a part of “{whole}”"
        yield replace(hit, why=Reason.IMPLIED, explanation=reason, share=_PART_OF_IT)
