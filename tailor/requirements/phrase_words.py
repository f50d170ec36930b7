"""The words of a phrase, without those at its ends that say nothing by themselves."""

import re
from dataclasses import dataclass
from functools import cache

from tailor.requirements.tables import folded_words
from tailor.text import fold, names_people

WORD = re.compile(r"[^\W_](?:[\w'’&+#./-]*[\w+#])?")
MOST_WORDS = 5
_TASK_OF = re.compile(r"^\w{4,}(?:ion|ment|ing|ship|ance) of \w{4,}$")  # "supervision of staff": each says little
_NUMBERED = re.compile(r"[A-Z]\w+")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a phrase, its folded form, and where it stands."""

    text: str
    key: str
    start: int
    end: int


def words_of(text: str, offset: int) -> list[Word]:
    """The words of a text with their keys, their offsets moved by `offset`."""
    return [
        Word(match[0], fold(match[0]), match.start() + offset, match.end() + offset) for match in WORD.finditer(text)
    ]


def stripped(words: list[Word], also: frozenset[str] = frozenset()) -> list[Word]:
    """The words without those at both ends that say nothing by themselves, and without those of `also`."""
    lead, tail = folded_words("phrases", "lead"), folded_words("phrases", "tail")
    if also:
        lead, tail = lead | also, tail | also
    first, last = 0, len(words)
    while first < last and (words[first].key in lead or words[first].key.replace(".", "").isdigit()):
        if " ".join(word.key for word in words[first : first + 2]) in folded_words("phrases", "kept"):
            break
        if words[first].key == "training" and names_people(" ".join(word.text for word in words[first + 1 : last])):
            break
        first += 1
    while last > first and (words[last - 1].key in tail or _is_stray_number(words[first:last])):
        last -= 1
    return words[first:last]


def _is_stray_number(words: list[Word]) -> bool:
    """Whether the last word is a number that belongs to no capitalised word before it: "Class 1"."""
    return words[-1].key.isdigit() and not (len(words) > 1 and _NUMBERED.fullmatch(words[-2].text))


def says_something(words: list[Word]) -> bool:
    """Whether a phrase is short and holds a word that says something by itself."""
    if not words or len(words) > MOST_WORDS or len(words[0].text) + len(words) < 3:  # noqa: PLR2004  one letter
        return False
    if _TASK_OF.match(" ".join(word.key for word in words)):
        return True
    empty = empty_words()
    return any(word.key not in empty and len(word.key) > 2 and not word.key[0].isdigit() for word in words)  # noqa: PLR2004


@cache
def empty_words() -> frozenset[str]:
    """The words, folded, of which a phrase alone is none."""
    return folded_words("phrases", "empty") | folded_words("phrases", "lead") | folded_words("phrases", "tail")
