"""A place in the resume that speaks for a requirement, before it is worded for people."""

from dataclasses import dataclass

from tailor.model import Item, Reason

_NAMING = frozenset({Reason.LITERAL, Reason.ALIAS, Reason.DEGREE, Reason.YEARS})


@dataclass(frozen=True, slots=True)
class Hit:
    """The words at `start` to `end` of an item's text, and why they count.

    `share` is how much of the requirement they cover, 0 to 1. `hedged` says that the candidate limits the claim
    ("basic", "currently learning"). `shortfall` is a sentence on what is asked for beyond it, empty if nothing.
    `alternative` is the name that it shows, where the posting gives several of which one suffices.
    """

    item: Item
    start: int
    end: int
    why: Reason
    explanation: str = ""
    hedged: bool = False
    share: float = 1.0
    shortfall: str = ""
    alternative: str = ""

    @property
    def words(self) -> str:
        """The words of the resume that matched."""
        return self.item.text[self.start : self.end]

    @property
    def names(self) -> bool:
        """Whether the resume plainly names what is asked for, rather than only entailing it."""
        return self.why in _NAMING and not self.hedged
