"""Whose resume a PDF is, and which lines of its pages say no more than that."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tailor.readers.pdf.blocks import text_of
from tailor.readers.pdf.runs import Run
from tailor.text import is_running_line, repeats_name, says_only_whose, without_page_labels, words_of

_SAME_SIZE = 0.6
_NAME_HEIGHT = 1.5
_MOST_NAMES = 5
_CONTACT = re.compile(r"\S@\S+\.\w|\+\d[\d()/. -]{6,}|\(\d{2,5}\)[\d/. -]{6,}")
"""An e-mail address, or a telephone number in a form that no dates have."""


@dataclass(frozen=True, slots=True)
class Owner:
    """The words in the largest letters of the first page, which are a name in most resumes.

    `size` is that of these letters, `base` the baseline of the first of them, `page` the runs of the page, and `words`
    all words there.
    """

    name: str
    size: float
    base: float
    page: tuple[Run, ...]
    words: frozenset[str]

    @classmethod
    def of(cls, page: Sequence[Run]) -> "Owner":
        """The person that a first page is about."""
        largest = max((run.size for run in page), default=0.0)
        first = next((run for run in page if run.size >= largest - _SAME_SIZE), None)
        base = first.base if first else 0.0
        beside = (run for run in page if run.size >= largest - _SAME_SIZE)
        name = " ".join(text_of(run) for run in beside if abs(run.base - base) <= _NAME_HEIGHT * largest)
        return cls(name, largest, base, tuple(page), _words(page))

    @property
    def _is_person(self) -> bool:
        return len(self.name.split()) <= _MOST_NAMES

    def is_named_in(self, text: str, *, twice: bool) -> bool:
        """Whether a line outside of the first page's top says whose resume it is, and no more than that page does.

        Args:
            text: The line.
            twice: Whether another page has it at the same height.
        """
        if not self._is_person:
            return False
        return is_running_line(text, self.name, self.words) or (twice and says_only_whose(text, self.name))

    def is_named_again(self, text: str) -> bool:
        """Whether a line of a later page repeats the name, or the address and number, of the first page."""
        named = repeats_name(text, self.name, self.words)
        return self._is_person and (named or self._tells_contact(text, self.words))

    def is_named_above(self, runs: Sequence[Run], text: str) -> bool:
        """Whether a line above the name on the first page, in smaller letters, says no more than the page does."""
        above = runs[0].base < self.base and all(run.size < self.size - _SAME_SIZE for run in runs)
        if not (self._is_person and above):
            return False
        own = set(map(id, runs))
        words = _words(run for run in self.page if id(run) not in own)
        named = is_running_line(text, self.name, words) or repeats_name(text, self.name, words)
        return named or says_only_whose(text, self.name) or self._tells_contact(text, words)

    def is_first_named(self, runs: Sequence[Run], text: str) -> bool:
        """Whether a line of the first page, with signs of pages, holds several words of a name, none told below."""
        words = re.findall(r"[^\W_]+", without_page_labels(text))
        own = set(map(id, runs))
        told = (word for run in self.page if id(run) not in own for word in text_of(run).split() if "@" not in word)
        below = set(words_of(" ".join(told)))
        proper = all(word.isalpha() and word[0].isupper() for word in words)
        return proper and 1 < len(words) <= _MOST_NAMES and not below >= {*words_of(" ".join(filter(_is_long, words)))}

    def _tells_contact(self, text: str, words: frozenset[str]) -> bool:
        initials = {word[0] for word in words_of(self.name)}
        return _CONTACT.search(text) is not None and set(words_of(text)) <= {*words, *initials}


def _is_long(word: str) -> bool:
    return len(word) > 1


def _words(runs: Iterable[Run]) -> frozenset[str]:
    return frozenset(word for run in runs for word in words_of(text_of(run)))
