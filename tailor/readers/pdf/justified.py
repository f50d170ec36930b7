"""Lines that are set to the full width of a column, whose gaps between words are as wide as those between cells."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tailor.readers.pdf.glyphs import Letter

RUN_GAP = 0.6
"""The gap that ends a run, in the size of its letters."""

BACK_STEP = 0.45
"""How far a letter may begin before the end of the one before it."""

_EVENLY = 0.1
"""How much the gaps of a line may differ, since some letters stand closer to others."""

_WIDER = 0.5
"""The narrowest gap, in the size of its letters, that is wider than a space."""

_SAME_EDGE = 0.5
_WIDEST_JUSTIFIED = 8.0
_WIDEST_OF_TWO = 40.0
"""The widest gap of a line, and of one before a word that is written small."""

_SEVERAL = 2
_PARTS = frozenset("|·•")


def stretched_gaps(letters: Sequence[Letter]) -> set[int]:
    """The places of letters behind the gaps of justified lines: several, wide, of one space each, and alike.

    A line of names counts where it ends as a line of words does, and one of two words between the edges of such a line,
    or with its end if the second is written small. Several lines of two such words between the same edges are sure.
    The words of a row of names are set apart evenly, too, but few of them are written small.
    """
    lines = [line for line in _spaced_lines(letters) if line.gaps]
    small = [line for line in lines if line.is_of_words(letters)]
    edges = Counter((round(line.left), round(line.right)) for line in small if line.is_wide_of_two)
    sure = [
        line
        for line in small
        if line.is_even or (line.is_wide_of_two and edges[round(line.left), round(line.right)] >= _SEVERAL)
    ]
    rights = {round(line.right * 2) + near for line in sure for near in (-1, 0, 1)}
    near = [line for line in lines if round(line.right * 2) in rights]
    full = [line for line in near if line.is_even or (line.is_wide_of_two and line in small)]
    full += [line for line in near if line.is_wide_of_two and any(map(line.ends_as, (*sure, *full)))]
    return {place for line in (*sure, *full) for place in line.gaps}


@dataclass(frozen=True, slots=True)
class _SpacedLine:
    """The gaps of one space each in a line, by the places of the letters behind them, and the line's ends and size."""

    gaps: Mapping[int, float]
    left: float
    right: float
    size: float

    @property
    def is_even(self) -> bool:
        """Whether there are several gaps, wider than others and as wide as each other; one may be a tab."""
        narrowest, widest = min(self.gaps.values(), default=0.0), max(self.gaps.values(), default=0.0)
        even = widest - narrowest <= _EVENLY * self.size and widest >= RUN_GAP * self.size
        return even and narrowest >= _WIDER * self.size and len(self.gaps) > 1

    def is_of_words(self, letters: Sequence[Letter]) -> bool:
        """Whether half of the words behind the gaps are written small, as those of no list of names are.

        Or a sign stands among the words, which parts them without the gaps.
        """
        small = 2 * sum(letters[at].text.islower() for at in self.gaps) >= len(self.gaps)
        return small or any(letters[at].text in _PARTS for at in self.gaps)

    @property
    def is_wide_of_two(self) -> bool:
        """Whether it has one gap, a wide one."""
        return len(self.gaps) == 1 and min(self.gaps.values()) >= RUN_GAP * self.size

    def ends_as(self, other: "_SpacedLine") -> bool:
        """Whether it stands between the same edges as another line."""
        return abs(self.right - other.right) <= _SAME_EDGE and abs(self.left - other.left) <= _SAME_EDGE


def _spaced_lines(letters: Sequence[Letter]) -> list[_SpacedLine]:
    lines: list[_SpacedLine] = []
    gaps: dict[int, float] = {}
    first: Letter | None = None
    last: Letter | None = None
    spaces = 0
    for at, letter in enumerate(letters):
        if letter.text == " ":
            spaces += 1
            continue
        gap = letter.x0 - last.x1 if last else 0.0
        wide = _widest(letter) if spaces == 1 else RUN_GAP
        if first is None or last is None or letter.base != last.base or not -BACK_STEP < gap / letter.size < wide:
            if first is not None and last is not None:
                lines.append(_SpacedLine(gaps, first.x0, last.x1, last.size))
            first, gaps = letter, {}
        elif spaces:
            gaps[at] = gap
        last, spaces = letter, 0
    if first is not None and last is not None:
        lines.append(_SpacedLine(gaps, first.x0, last.x1, last.size))
    return lines


def _widest(letter: Letter) -> float:
    """The widest gap, in the size of a letter, before it within a line."""
    return _WIDEST_OF_TWO if letter.text.islower() else _WIDEST_JUSTIFIED
