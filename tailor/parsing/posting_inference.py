"""What an unknown heading stands over: by the words of its list, then by its place among the other lists."""

import re
from collections.abc import Callable, Collection, Sequence
from functools import cache

from tailor.model import LineRole
from tailor.parsing.posting_patterns import pattern
from tailor.parsing.words import read_words
from tailor.text import fold

_FEWEST_ITEMS = 2
_LONGEST_ITEM = 40  # words; a longer one is a paragraph
_MOST = 0.6
"""The share of a list's items that has to speak for a role."""
_FIRST_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_INFINITIVE_FIRST = {
    "fr": re.compile(r"[^\W\d_]{3,}(?:er|ir|re)\b"),
    "es": re.compile(r"[^\W\d_]{3,}[aei]r\b"),
    "pt": re.compile(r"[^\W\d_]{3,}[aei]r\b"),
    "it": re.compile(r"[^\W\d_]{3,}[aei]re\b"),
}
_GERMAN_TASK = re.compile(
    r"^(?:[^\W\d_]+-? (?:und|sowie) )?[^\W\d_]{3,}ung(?:en)?\b|\b[a-zäöü]{4,}(?:en|eln|ern)[.;]?$"
)


def infer_role(items: Sequence[str], before: Collection[LineRole], language: str) -> LineRole | None:
    """The role of a list below a heading that announces nothing known, or None.

    Args:
        items: The list's lines.
        before: The roles of the lists above it.
        language: The posting's, as a code of two letters.
    """
    if len(items) < _FEWEST_ITEMS or any(len(item.split()) > _LONGEST_ITEM for item in items):
        return None
    if _share(items, lambda item: _says("benefit", item)) >= 1 - _MOST:
        return LineRole.BENEFIT
    if _share(items, lambda item: _is_task(item, language)) >= _MOST:
        return LineRole.DUTY
    if LineRole.REQUIREMENT not in before and _share(items, _asks) >= 1 - _MOST and LineRole.DUTY in before:
        return LineRole.REQUIREMENT
    return None


def _share(items: Sequence[str], fits: Callable[[str], bool]) -> float:
    return sum(map(fits, items)) / len(items)


def _is_task(text: str, language: str) -> bool:
    """Whether a line begins, or in German ends, as tasks do: "Prepare ...", "Prepares ...", "Betreuung der ..."."""
    if _says("duty", text):
        return True
    if language == "de":
        return _GERMAN_TASK.search(text) is not None
    if language in _INFINITIVE_FIRST:
        return _INFINITIVE_FIRST[language].match(text) is not None
    return opens_as_task(text)


def opens_as_task(text: str) -> bool:
    """Whether a line begins with an English verb of tasks: "File returns", "Files returns", "Filing returns"."""
    first = _FIRST_WORD.match(text)
    return first is not None and fold(first[0]) in _task_words()


@cache
def _task_words() -> frozenset[str]:
    """The verbs of tasks in their base form, with -s and with -ing."""
    verbs = read_words("task_verbs.txt")
    third = {f"{verb[:-1]}ies" if verb[-2:-1] not in "aeiou" and verb[-1] == "y" else _with_s(verb) for verb in verbs}
    gerunds = {f"{verb[:-1] if verb[-1] == 'e' and verb[-2:] != 'ee' else verb}ing" for verb in verbs}
    doubled = {f"{verb}{verb[-1]}ing" for verb in verbs}
    return frozenset(verbs | third | gerunds | doubled)


def _with_s(verb: str) -> str:
    return f"{verb}es" if verb.endswith(("s", "x", "ch", "sh")) else f"{verb}s"


def _asks(text: str) -> bool:
    return any(_says(name, text) for name in ("asking", "opens", "nice", "demand"))


def _says(name: str, text: str) -> bool:
    return pattern("lines", name).search(text) is not None
