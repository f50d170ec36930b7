"""Lines that tell of a task, by how they begin or end in their language."""

import re
from functools import cache

from tailor.parsing.posting_patterns import passage_languages, passage_sign, pattern
from tailor.parsing.words import read_words
from tailor.text import fold

_OF_A_PERSON = re.compile(
    r"(?:demonstrat|show|speak|communicat|learn|adapt|work|understand|maintain|write)\w*s\b"
    r"|\w+s (?:well|effectively|clearly)\b|skills\b|references\b",
    re.IGNORECASE,
)
_YEARS_OF_A_THING = re.compile(
    r"(?:(?i:the|our|this|its) [^,.;]{2,60}?|[A-ZÀ-Þ][\w’'&-]*(?: [A-ZÀ-Þ][\w’'&-]*){0,3}) "
    r"(?:has|keeps?|holds?|looks? back|cares?|covers?|spans?|stores?|brings?|boasts?|celebrates?|marks?|counts?|draws?"
    r"|builds?|goes back|stretches|preserves?|collects?|reaches|records?) [^.;]*?\d+ ?\+? years"
    r"|(?i:with|after|for|over|in) (?:(?i:over|more than|nearly|almost|its|our) )*\d+ years (?:of|in) "
    r"(?!\w* ?experience)[^.;,]+, (?i:the|we|our|it)\b",
)
_OF_A_CANDIDATE = re.compile(
    r"\b(?:candidates?|applicants?|person|holder|someone|whoever|must|requires?|required|needs?|you|your)\b",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")


def is_task(text: str, language: str) -> bool:
    """Whether a line begins, or in German and Dutch ends, as tasks do: "Prepare ...", "Betreuung der ...".

    Args:
        text: The line.
        language: A code of two letters; where it is not known, English is taken.
    """
    if pattern("lines", "duty").search(text):
        return True
    if language in passage_languages():
        return passage_sign("tasks", language).search(text) is not None
    return opens_as_task(text)


def opens_as_task(text: str) -> bool:
    """Whether a line begins with an English verb of tasks: "File returns", "Files returns", "Filing returns"."""
    first = _FIRST_WORD.match(text)
    return first is not None and fold(first[0]) in _task_words()


def tells_of_work(text: str) -> bool:
    """Whether a sentence tells what the job's holder does, by a task's verb in the third person ("Files returns.").

    A list of what is asked begins with other words even in sentences, or with what a person knows and is.
    """
    first = _FIRST_WORD.match(text)
    third = first is not None and first[0].endswith("s") and opens_as_task(text)
    return third and text.endswith(".") and _OF_A_PERSON.match(text) is None


def counts_years_of_a_thing(text: str) -> bool:
    """Whether the years in a sentence are those of a firm or a thing: "The archive keeps 300 years of maps."."""
    return _YEARS_OF_A_THING.match(text) is not None and _OF_A_CANDIDATE.search(text) is None


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
