"""How a heading is set."""

from dataclasses import dataclass

from tailor.parsing.dates import find_dates
from tailor.parsing.heading_words import heading_text, without_aside, without_tally, without_time
from tailor.parsing.lines import Line

MAX_WORDS = 6
_LONGEST = 60
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


def could_be_heading(line: Line) -> bool:
    """Whether a line's words may be a heading's: a few, without a date, an address or a sentence's end."""
    text = line.text.strip()
    bare = without_tally(heading_text(text))
    if line.topic is not None or not bare or len(bare.split()) > MAX_WORDS or len(bare) > _LONGEST:
        return False
    if not any(char.isalpha() for char in bare) or "@" in text or "http" in text:
        return False
    return not text.endswith((".", ",", ";")) and not find_dates(without_time(text))


def prominence(line: Line) -> tuple[float, bool, bool]:
    """How much a line stands out: its size in whole points, capitals, bold letters; more is greater."""
    return (round(line.style.size), look_of(line).caps, line.style.bold)


def _is_letter_spaced(text: str) -> bool:
    """Whether spaces stand between a line's letters: most of its pieces are single ones."""
    pieces = text.split()
    return len(pieces) >= _FEWEST_LETTERS and 2 * sum(len(piece) == 1 for piece in pieces) > len(pieces)
