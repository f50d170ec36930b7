"""Grades that are letters, with the name that each stands behind: "Economics (A*)"."""

import re
from collections.abc import Iterable, Iterator

from tailor.model import Entry
from tailor.tailoring.holdings import Holdings
from tailor.tailoring.sense_words import in_plain_words
from tailor.text import fold

_CLAIMED = re.compile(r"\((?P<letter>[A-IU][*+]?)\)|(?<!\w)(?P<starred>[A-E]\*)(?!\w)")
_SUBJECT = re.compile(
    r"(?<!\w)(?P<subject>[^\W\d_]{3,}):? \(?(?P<letter>[A-IU][*+]?)(?![\w*+])\)?"
    r"(?=\s*(?:$|[,;.)|·–/-]|(?:and|in|at|from|und|et)\b))"
)
"""A subject with the letter behind it that grades it: "Physics A*", "Maths (B)"."""
_LEVEL = re.compile(r"\b(?:A[- ]level|AS[- ]level|GCSE|Higher)", re.IGNORECASE)
"""What a school's subjects are of: the same one may have another grade at another level."""
_HELD = re.compile(r"(?<!\w)(?P<letter>[A-IU][*+]?)(?![\w*+])")


def keeps_grades(line: str, entry: Entry, holdings: Holdings) -> bool:
    """Whether each grade of a line stands behind the same name in the entry, so that no subject has a better one."""
    claimed = _graded(line, _CLAIMED, holdings)
    if not claimed:
        return True
    details = (detail.text for detail in entry.details)
    texts = (entry.title, entry.organisation, entry.location, entry.degree, entry.field, *details)
    return claimed <= {pair for text in texts for pair in _graded(text, _HELD, holdings)}


def changed_grades(line: str, texts: Iterable[str]) -> Iterator[str]:
    """The subjects of a line, each with a grade that no text gives it, of those that some text grades otherwise.

    Args:
        line: A line or a sentence of a document.
        texts: All that the resume says.
    """
    claimed = [(found["subject"], found["letter"]) for found in _SUBJECT.finditer(in_plain_words(line))]
    if not claimed:
        return
    held: dict[str, set[str]] = {}
    every = tuple(texts)
    level = _LEVEL.search(line)
    of_level = tuple(text for text in every if level and level[0].lower().replace("-", " ") in fold(text))
    for text in of_level or every:
        for found in _SUBJECT.finditer(text):
            held.setdefault(fold(found["subject"]), set()).add(found["letter"])
    for subject, letter in claimed:
        if letter not in held.get(fold(subject), {letter}):
            yield f"{subject} {letter}"


def _graded(text: str, grades: re.Pattern[str], holdings: Holdings) -> frozenset[tuple[str, str]]:
    """The grades of a text, each with the last word or name before it."""
    atoms = holdings.atoms(text) if grades.search(text) else ()
    return frozenset(
        (_last(atom.key for atom in atoms if atom.start < found.start()), found[found.lastgroup or 0])
        for found in grades.finditer(text)
    )


def _last(keys: Iterable[str]) -> str:
    return next(iter([*keys][-1:]), "")
