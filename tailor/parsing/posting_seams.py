"""Where the lines of a badly pasted text were glued together."""

import re
from functools import cache

from tailor.parsing.posting_headings import known_phrases, titled
from tailor.text.word_pieces import common_words
from tailor.vocabulary import load_vocabulary

_BULLET = re.compile(r"(?<=\S)[•▪●◦][ \t]*|[ \t]+[•▪●◦·*][ \t]+")
_STOP = re.compile(r"(?<=[a-z0-9)%][.;:!?])(?=[A-Z][a-z]+[ ,])|(?<=[a-z]\))(?=[A-Z][a-z]+ )")
# Only a word that begins small can have swallowed the next line's capital: "skillsExperience", never "JavaScript".
_SMALL_WORD = re.compile(r"(?:(?<=\s)|^)([a-z]{4,})(?=[A-Z][a-z]+ )")
# The plural of an acronym ("SNAs") is no seam.
_LARGE_WORD = re.compile(r"\b(?:([A-Z][a-z]{3,})([A-Z][a-z]+)|([A-Z]{2,5})([A-Z][a-z]{2,}))(?= )")
_FEW_SEAMS = 3
_SHORTEST_HEADING = 8  # letters; shorter ones are parts of other words


def is_glued(text: str) -> bool:
    """Whether a whole text has so many seams that even capitalised words may be two."""
    return sum(len(seam.findall(text)) for seam in (_STOP, _glued_headings(), _SMALL_WORD)) >= _FEW_SEAMS


def open_seams(text: str, *, glued: bool) -> str:
    """The text with a line break at each seam: at bullets, behind full stops, around headings, between glued words.

    Args:
        text: A block of the posting.
        glued: Whether capitalised words are taken apart too; a name of the vocabulary never is.
    """
    opened = _STOP.sub("\n", _BULLET.sub("\n", text))
    opened = _SMALL_WORD.sub(r"\1\n", _glued_headings().sub(_set_apart, opened))
    return _LARGE_WORD.sub(_part, opened) if glued else opened


def _part(found: re.Match[str]) -> str:
    left, right = (part for part in found.groups() if part)
    known = left.isupper() or {left.lower(), right.lower()} <= common_words()
    return f"{left}\n{right}" if known and load_vocabulary().get(found[0]) is None else found[0]


@cache
def _glued_headings() -> re.Pattern[str]:
    """A heading glued to what stands before it, behind it, or both; a colon or line break may follow it."""
    phrases = sorted((phrase for phrase in known_phrases() if len(phrase) >= _SHORTEST_HEADING), key=len, reverse=True)
    heading = f"(?:{'|'.join(map(titled, phrases))})"
    return re.compile(rf"(?m)(?<=[a-z0-9)]){heading}(?=[A-Z:]|\n|$)|^{heading}(?=[A-Z])")


def _set_apart(found: re.Match[str]) -> str:
    return f"\n{found[0]}" if found.string[found.end() :][:1] == ":" else f"\n{found[0]}\n"
