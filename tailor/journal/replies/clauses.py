"""The clauses of a sentence that gives more than one reason in one breath."""

import re

_BETWEEN = re.compile(
    r"[;:]\s+(?:\(?(?:\d|[a-c])[.)]\s+)?|\s[–—-]\s|\s\((?:\d|[a-c])\)\s|,\s+"
    r"|\s(?:and|but|while|whereas|und|aber|während|sowie|et|mais|tandis que|alors que)\s",
    re.IGNORECASE,
)
_LEAST_WORDS = 4
_DENIAL, _LEAST_OF_DENIAL = re.compile(r"^(?:no|not|too|kein\w*|ohne|zu|sans|pas|trop)\s", re.IGNORECASE), 2
"""A few words that say as much as a clause: "no licence"."""


def clauses_of(sentence: str) -> tuple[str, ...]:
    """The parts of a sentence between its conjunctions and signs; parts of few words go with what follows them."""
    clauses: list[str] = []
    start = 0
    for found in _BETWEEN.finditer(sentence):
        part = sentence[start : found.start()]
        if _says_something(part):
            clauses.append(part.strip())
            start = found.end()
    rest = sentence[start:].strip()
    if len(rest.split()) >= _LEAST_WORDS or not clauses:
        return (*clauses, rest)
    return (*clauses[:-1], sentence[sentence.rfind(clauses[-1]) :].strip())


def _says_something(part: str) -> bool:
    words = len(part.split())
    return words >= (_LEAST_OF_DENIAL if _DENIAL.match(part.strip()) else _LEAST_WORDS)
