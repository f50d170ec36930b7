"""What a letter tells of one job: sentences, notes gathered in one, or a list where nothing else can be said."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tailor.tailoring.examples import Example
from tailor.tailoring.frames import LineKind
from tailor.tailoring.grammar import Form
from tailor.tailoring.list_writer import kind_of_list
from tailor.tailoring.sentences import LetterWriter
from tailor.tailoring.tool_lines import tools_told

MOST_OF_A_JOB, _MOST_OF_A_LIST, _FEWEST_OF_A_LIST = 4, 4, 2
FRAMED = {
    **dict.fromkeys((Form.NOUN, Form.NOUNS, Form.INFINITIVE), "work"),
    **dict.fromkeys((Form.STATE, Form.PERSON), "being"),
}
"""Forms that need "my work included" or "I was": said twice in a paragraph, that is a machine's voice."""
_NOUNS = frozenset({Form.NOUN, Form.NOUNS})
_WORDS_ALIKE = 3
_FEWEST_FOR_TWO = 3
"""So many notes make two sentences."""
_MOST_FRAMED = {"en": 1, "de": 2, "fr": 2}
"""Sentences of one such frame that a paragraph bears, by language."""


@dataclass(frozen=True, slots=True)
class Passage:
    """The bullets of one job that a letter tells one after the other, gathers in a sentence, or lists."""

    told: tuple[Example, ...] = ()
    gathered: tuple[Example, ...] = ()
    """What one sentence tells of the work, behind the others or alone."""
    again: tuple[Example, ...] = ()
    """What another such sentence behind it does."""
    listed: tuple[Example, ...] = ()
    """What stands in a list, where no sentence can be made."""

    @property
    def examples(self) -> tuple[Example, ...]:
        """All that the passage tells."""
        return self.told + self.gathered + self.again + self.listed

    @property
    def is_list(self) -> bool:
        """Whether it is nothing but a list."""
        return bool(self.listed)

    @property
    def sentences(self) -> int:
        """How many sentences it has."""
        return len(self.told) + bool(self.gathered) + bool(self.again)


def passage_of(group: Sequence[Example], writer: LetterWriter) -> Passage:
    """The bullets of a job as sentences, its notes in one of them; a list where no sentence can be made."""
    told = _sentences(group, writer)[:MOST_OF_A_JOB]
    passage = _gather(group, told, writer)
    if passage.examples:
        return passage
    longest: list[Example] = []
    for lines in _lists(group, writer):
        longest = lines if len(lines) > len(longest) and _may_be_list(lines, writer) else longest
    return Passage(listed=tuple(longest))


def _may_be_list(lines: Sequence[Example], writer: LetterWriter) -> bool:
    """Whether lines may stand in a list: those of one kind, which its leading sentence goes with, or quoted ones."""
    is_of_one_kind = kind_of_list(lines) is not LineKind.OTHER or writer.is_of_another_language
    return (len(lines) >= _FEWEST_OF_A_LIST and is_of_one_kind) or writer.can_list_alone(lines[0])


def _gather(group: Sequence[Example], told: Sequence[Example], writer: LetterWriter) -> Passage:
    """The sentences on a job with what of its notes goes into one more; several notes need no sentence each."""
    deeds = [example for example in told if example.clause.form not in _NOUNS]
    if told and not deeds and writer.wording.language != "en" and len(group) >= _FEWEST_FOR_TWO:
        first = next((example for example in told if example.named), told[0])
        deeds = [first]  # with its article, before those that stand without in a row
    notes = [example for example in group if example not in deeds]
    gathered = writer.gathered_of(notes, goes_on=bool(deeds))
    is_better = len(gathered) > 1 or (gathered and (deeds or not told) and gathered[0] not in told)
    is_better = is_better or bool(gathered and _lacks_and(gathered[0]))
    if not is_better:
        return Passage(tuple(told))
    # "My work there also included" and "also covered" is a machine's voice.
    kept = [example for example in deeds if example.clause.form not in _NOUNS]
    return Passage(tuple(kept or deeds), gathered)


def _lacks_and(example: Example) -> bool:
    """Whether a note's clause is a row without an "and" before its last part."""
    text = re.sub(r"\([^()]*\)", "", example.clause.text)
    return ", " in text and re.search(r"\b(?:and|und|sowie|et)\b", text.rpartition(", ")[2]) is None


def _sentences(group: Sequence[Example], writer: LetterWriter) -> list[Example]:
    """The bullets that can follow one another in a paragraph."""
    told: list[Example] = []
    for example in group:
        follows = not told or (writer.can_follow(example) and not _is_said_again(example, told, writer))
        if writer.can_tell(example) and follows and not _begins_alike(example, told):
            told.append(example)
    told.sort(key=lambda example: tools_told(example.bullet.text, writer.wording.language) != "")
    first = next((at for at, example in enumerate(told) if example.clause.form in _NOUNS), len(told))
    nouns = [example for example in told[first:] if example.clause.form in _NOUNS]
    return [*told[:first], *nouns, *(example for example in told[first:] if example.clause.form not in _NOUNS)]


def _begins_alike(example: Example, told: Sequence[Example]) -> bool:
    """Whether a sentence of its job has the same first words, whatever the numbers in them."""
    begun = _first_words(example)
    return len(begun) == _WORDS_ALIKE and any(_first_words(other) == begun for other in told)


def _first_words(example: Example) -> list[str]:
    return [word.lower() for word in example.clause.text.split() if not any(map(str.isdigit, word))][:_WORDS_ALIKE]


def _is_said_again(example: Example, before: Sequence[Example], writer: LetterWriter) -> bool:
    frame = FRAMED.get(example.clause.form)
    if example.clause.form is Form.INFINITIVE and writer.wording.language == "fr":
        return any(other.clause.form is Form.INFINITIVE for other in before)
    said = sum(FRAMED.get(other.clause.form) == frame for other in before)
    return frame is not None and said >= _MOST_FRAMED[writer.wording.language]


def _lists(group: Sequence[Example], writer: LetterWriter) -> Iterator[list[Example]]:
    """The bullets of each kind that can stand in a list together, then those of all kinds."""
    for kind in (LineKind.WORK, LineKind.DEED, LineKind.DUTY, LineKind.OTHER):
        lines = [one for one in group if writer.can_list(one, kind) and kind in (one.line_kind, LineKind.OTHER)]
        if lines:
            yield lines[:_MOST_OF_A_LIST]
