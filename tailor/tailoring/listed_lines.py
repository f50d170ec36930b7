"""The lines of a list that a stranger's letter says to come from a job: whether they do."""

from collections.abc import Callable

from tailor.tailoring.holdings import Holdings
from tailor.tailoring.letter_lines import Claim
from tailor.tailoring.own_words import addresses_somebody
from tailor.tailoring.statements import Head
from tailor.text import fold

Missing = Callable[[str, tuple[Head, ...] | None], str]


class ListedLines:
    """Reads the lines below a sentence on a job; `missing` gives what no statement of some entries holds."""

    def __init__(self, holdings: Holdings, missing: Missing) -> None:
        self._holdings = holdings
        self._missing = missing

    def is_moved(self, line: str, told: tuple[Head, ...]) -> bool:
        """Whether a line of a list below a paragraph about the jobs `told` is held by another only."""
        if not told or addresses_somebody(line) or self.is_held_by(line, told):
            return False
        others = tuple(head for head in self._holdings.heads if head not in told)
        return self.is_held_by(line, others) and bool(self._missing(line, ()))

    def is_listed(self, line: str) -> bool:
        """Whether a line goes on a letter's list: it speaks to nobody, or a job holds it."""
        return not addresses_somebody(line) or self.is_held_by(line, self._holdings.heads)

    def is_held_by(self, line: str, heads: tuple[Head, ...]) -> bool:
        """Whether a line is a bullet of some entries, or made of their statements."""
        words = fold(line).rstrip(" .,;:")
        bullets = (bullet for head in heads for bullet in head.entry.bullets)
        return any(fold(bullet.text).rstrip(" .,;:") == words for bullet in bullets) or not self._missing(line, heads)

    def leading(self, claim: Claim) -> tuple[Head, ...]:
        """The jobs of which a paragraph's last sentence says that a list follows."""
        return tuple(head for head in self._holdings.heads if claim.fits(head.entry)) if claim.leads_in else ()
