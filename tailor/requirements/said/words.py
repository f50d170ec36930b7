"""The words of a sentence with their places, and what is told in it of the person sought."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any

from tailor.requirements.tables import read_table
from tailor.text import fold

_WORD = re.compile(r"[^\W_](?:[\w'’&+#./*-]*[\w+#*-])?|[,;:()–!?]|\.(?=\s|$)")
LANGUAGES = {"de": "german", "fr": "french"}
"""The languages whose grammar is known, by their codes, with the names of their tables."""
_STOPS = frozenset(",;:()–!?.")


class Form(Enum):
    """In which form somebody is asked for something."""

    DEED = "deed"
    """What one does or can: "Lieferscheine prüfen", "savoir tailler une haie"."""
    HABIT = "habit"
    """What one does, as a plain statement, which may be how one is or what the work is: "hörst gut zu"."""
    DONE = "done"
    """What one has done before: "im Verkauf gearbeitet"."""
    BURDEN = "burden"
    """What the work is like: "körperlich anstrengend"."""
    TRAIT = "trait"
    """How one is: "belastbar"."""
    THING = "thing"
    """What one has or knows: "Kopfrechnen"."""


@dataclass(frozen=True, slots=True)
class Said:
    """A part of a sentence, from `start` to `stop`, that tells of the person sought."""

    form: Form
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a mark of punctuation with its place; its key is folded."""

    text: str
    key: str
    start: int
    end: int

    @property
    def is_stop(self) -> bool:
        """Whether it is a mark of punctuation."""
        return self.text in _STOPS

    @property
    def is_noun(self) -> bool:
        """Whether it has a capital, as nouns have in German, and is none of the words that only open a sentence."""
        return self.text[0].isupper() and not is_function("german", self.key)

    def is_in(self, language: str, *names: str) -> bool:
        """Whether it is in one of these closed classes of words."""
        return any(self.key in word_class(language, name) for name in names)


def words_of(text: str) -> list[Word]:
    """The words of a sentence, punctuation among them."""
    return [Word(one[0], fold(one[0]), one.start(), one.end()) for one in _WORD.finditer(text)]


@cache
def word_class(language: str, name: str) -> frozenset[str]:
    """A closed class of words of a language, folded."""
    table: dict[str, Any] = read_table("grammar")[language]
    return frozenset(fold(word) for word in table[name])


@cache
def word_pattern(language: str, name: str) -> re.Pattern[str]:
    """A regular expression of a language, by its code, case ignored."""
    return re.compile(read_table("grammar")[LANGUAGES[language]][name], re.IGNORECASE)


def is_function(language: str, key: str) -> bool:
    """Whether a word is a pronoun, an article, a preposition, a joint or a particle."""
    return key in word_class(language, "function")


def said(form: Form, words: Sequence[Word]) -> Said:
    """What a run of words tells."""
    return Said(form, words[0].start, words[-1].end)
