"""How a heading is set."""

from dataclasses import dataclass

from tailor.parsing.heading_words import without_aside, without_tally
from tailor.parsing.lines import Line

_FEWEST_LETTERS = 4


@dataclass(frozen=True, slots=True)
class HeadingLook:
    """How a heading is set: font, size, weight, colour, whether in capitals, and with spaces between its letters."""

    look: tuple[object, ...]
    caps: bool
    colon: bool
    spaced: bool = False


def look_of(line: Line) -> HeadingLook:
    """How a line is set, a remark behind its words ("SKILLS (12)") aside."""
    text = without_aside(without_tally(line.text.rstrip()))
    letters = [char for char in text if char.isalpha()]
    caps = bool(letters) and all(char.isupper() for char in letters)
    return HeadingLook(line.look, caps, line.text.rstrip().endswith(":"), caps and _is_letter_spaced(text))


def prominence(line: Line) -> tuple[float, bool, bool]:
    """How much a line stands out: its size in whole points, capitals, bold letters; more is greater."""
    return (round(line.style.size), look_of(line).caps, line.style.bold)


def _is_letter_spaced(text: str) -> bool:
    """Whether spaces stand between a line's letters: most of its pieces are single ones."""
    pieces = text.split()
    return len(pieces) >= _FEWEST_LETTERS and 2 * sum(len(piece) == 1 for piece in pieces) > len(pieces)
