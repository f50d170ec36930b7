"""What the words of a file tell about its line ends."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from tailor.readers.pdf.letters import HYPHENS, SOFT_HYPHEN
from tailor.text import guess_language
from tailor.text.word_pieces import common_words

_STOPS = ".,;:!?()[]\"'“”„‘’«»"
_CUTS = frozenset(HYPHENS + SOFT_HYPHEN)
_CUT = re.compile(rf"([^\W\d_]+)[{HYPHENS}]$")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class FileWords:
    """The words of a file's lines, in lower case and without the stops around them."""

    lines: tuple[str, ...]

    @cached_property
    def words(self) -> frozenset[str]:
        """All that may not be the second half of a word that a line end cuts."""
        return frozenset(word for words in self._whole for word in words)

    @cached_property
    def _whole(self) -> Sequence[Sequence[str]]:
        """The whole words of each line."""
        told = []
        cut = False
        for line in self.lines:
            told.append([word.strip(_STOPS) for word in line.lower().split()[cut:]])
            cut = line.rstrip()[-1:] in _CUTS
        return told

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """The words that stand beside each other in a line."""
        return frozenset(pair for words in self._whole for pair in pairwise(words))

    @cached_property
    def language(self) -> str:
        """The file's language, or "" when nothing tells."""
        return guess_language("\n".join(self.lines))

    @cached_property
    def breaks_words(self) -> bool:
        """Whether the program that set the lines breaks words: a known one is cut into halves of which one is none."""
        return any(map(_cuts_a_word, self.lines, self.lines[1:]))


def file_words(lines: Iterable[str]) -> FileWords:
    """The words of a file with these lines, each followed by the one below it."""
    return FileWords(tuple(lines))


def _cuts_a_word(above: str, below: str) -> bool:
    start, rest = _CUT.search(above), _WORD.match(below)
    if not (start and rest and below[0].islower()):
        return False
    halves = start[1].lower(), rest[0]
    return "".join(halves) in common_words() and not common_words().issuperset(halves)
