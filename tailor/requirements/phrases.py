"""Phrases of a clause that no list knows: what is left between its boilerplate words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tailor.model import LineRole, RequirementKind
from tailor.requirements.drafts import BLANK, Clause, Draft, Support, draft_of
from tailor.requirements.tables import cue_pattern, folded_words
from tailor.text import fold

_WORD = re.compile(r"[^\W_](?:[\w'’&+#./-]*[\w+#])?")
_BREAK = re.compile(rf"[,;:()\[\]{{}}\"“”•|!?{BLANK}]|\.(?=\s|$)|\s[–—/-]\s")
_MOST_WORDS = 5
_LONE_WORD = 5  # letters; shorter ones say too little by themselves
_WEAK_ENDING = re.compile(r"(?:ly|ful|ous|able|ible|ive|less|ish|est|ent|ant|ary|ory|ical)$")
_MOST_WORDS_OF_A_SHORT_LINE = 6


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    key: str
    start: int
    end: int


def strip_boilerplate(text: str) -> str:
    """A phrase without the words at both ends that say nothing by themselves: "strong SQL skills" is "SQL"."""
    words = _stripped(_words(text, 0))
    return text[words[0].start : words[-1].end] if words else ""


def find_phrases(clause: Clause) -> Iterator[Draft]:
    """The phrases of what is left of a clause, as skills."""
    asks = bool(cue_pattern("phrases", "asks").search(clause.full))
    short = len(clause.full.split()) <= _MOST_WORDS_OF_A_SHORT_LINE
    in_place = clause.role in {LineRole.REQUIREMENT, LineRole.NICE}
    support = Support.CUE if in_place and (asks or short) else Support.POSITION
    for words in _runs(clause):
        draft = draft_of(clause, words[0].start, words[-1].end, RequirementKind.SKILL)
        alone = len(words) == 1 and not _is_telling(words[0])
        yield replace(draft, support=Support.POSITION if alone else support)


def _is_telling(word: _Word) -> bool:
    return len(word.text) >= _LONE_WORD and not _WEAK_ENDING.search(word.key)


def _runs(clause: Clause) -> Iterator[list[_Word]]:
    cursor = 0
    for stop in [*_BREAK.finditer(clause.text), None]:
        end = stop.start() if stop else len(clause.text)
        for run in _between_splitters(_words(clause.text[cursor:end], cursor)):
            words = _stripped(run)
            if _says_something(words):
                yield words
        cursor = stop.end() if stop else end


def _between_splitters(words: list[_Word]) -> Iterator[list[_Word]]:
    splitters = folded_words("phrases", "splitters")
    run: list[_Word] = []
    for word in words:
        if word.key in splitters:
            yield run
            run = []
        else:
            run.append(word)
    yield run


def _words(text: str, offset: int) -> list[_Word]:
    return [
        _Word(match[0], fold(match[0]), match.start() + offset, match.end() + offset) for match in _WORD.finditer(text)
    ]


def _stripped(words: list[_Word]) -> list[_Word]:
    lead, tail = folded_words("phrases", "lead"), folded_words("phrases", "tail")
    first, last = 0, len(words)
    while first < last and (words[first].key in lead or words[first].key.isdigit()):
        first += 1
    while last > first and (words[last - 1].key in tail or words[last - 1].key.isdigit()):
        last -= 1
    return words[first:last]


def _says_something(words: list[_Word]) -> bool:
    if not words or len(words) > _MOST_WORDS or len(words[0].text) + len(words) < 3:  # noqa: PLR2004  one letter
        return False
    empty = folded_words("phrases", "empty") | folded_words("phrases", "lead") | folded_words("phrases", "tail")
    return any(word.key not in empty and len(word.key) > 2 and not word.key[0].isdigit() for word in words)  # noqa: PLR2004
