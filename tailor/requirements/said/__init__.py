"""How sentences in German and French ask: the verbs whose subject is the reader or the person sought."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from tailor.requirements.said import english, french, german
from tailor.requirements.said.words import LANGUAGES, Form, Said, word_pattern

__all__ = [
    "LANGUAGES",
    "Form",
    "Said",
    "asides_in",
    "asks_reader",
    "is_infinitive",
    "parts_things",
    "said_in",
    "tells_of_reader",
]

_SAID: Mapping[str, Callable[[str], Iterator[Said]]] = {"de": german.said_in_german, "fr": french.said_in_french}
_ASIDES: Mapping[str, Callable[[str], Iterator[tuple[int, int]]]] = {"de": german.asides, "fr": french.asides}
_PARTS: Mapping[str, Callable[[Sequence[str]], bool]] = {"de": german.parts_things, "fr": french.parts_things}


def said_in(text: str, language: str) -> Iterator[Said]:
    """What a sentence in German ("de") or French ("fr") tells of the person sought."""
    return _SAID[language](text)


_OPENS_WITH_A_TASK = re.compile(r"\W*[A-ZÀ-Þ][a-zà-ÿ]+(?:er|ir|re)\b(?! (?:d|un|une)\b)")
"""Infinitives at the front, by which French postings list the work: "Réceptionner, ranger, servir"."""


_QUESTION = re.compile(
    r"\W*(?:(?:können|kannst|haben|hast|sind|bist|beherrschen|beherrschst) (?:Sie|du)\b"
    r"|(?!suchst|willst|möchtest|interessierst|fühlst|kennst)\w{2,}st du\b|[^\W\d_]+-(?:vous|tu)\b)"
    r"(?! (?:fragen|lust|interesse|zeit|neugierig|bereit|noch|envie|besoin|des questions))[^?]*\?\W*$",
    re.IGNORECASE,
)


_WELCOMES = re.compile(r"\bbienvenu|\bwillkommen\b", re.IGNORECASE)
"""Guests and dogs are welcome too."""


def tells_of_reader(text: str, language: str) -> bool:
    """Whether a sentence in German or French says of the reader or of the person sought how they are to be.

    A plain statement of what the reader does may be about the work, unless it is a matter of character.
    """
    if language not in _SAID or _OPENS_WITH_A_TASK.match(text) or _WELCOMES.search(text):
        return False
    return any(
        one.form is not Form.HABIT
        or word_pattern(language, "conduct").search(text, one.start, one.stop)
        or word_pattern(language, "condition").search(text, one.start, one.stop)
        for one in said_in(text, language)
    )


def asks_reader(text: str, language: str) -> bool:
    """Whether a question asks the reader what they can do or have done: "Können Sie eine Hecke schneiden?"."""
    if language == "en":
        return english.is_question_to_reader(text)
    if language not in _SAID or not _QUESTION.match(text):
        return False
    return any(
        one.form in {Form.DEED, Form.DONE}
        or (one.form is Form.HABIT and word_pattern(language, "conduct").search(text, one.start, one.stop))
        for one in said_in(text, language)
    )


def asides_in(text: str, language: str) -> Iterator[tuple[int, int]]:
    """The parts of a sentence that tell of the employer or give a reason; none in other languages than those two."""
    return _ASIDES[language](text) if language in _ASIDES else iter(())


def is_infinitive(word: str) -> bool:
    """Whether a French word looks like the infinitive of a verb."""
    return french.is_infinitive(word)


def parts_things(words: Sequence[str], language: str) -> bool:
    """Whether the first of these words belongs to no thing's name, by the grammar of German or French."""
    return language in _PARTS and _PARTS[language](words)
