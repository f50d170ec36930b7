"""The clauses of a sentence that gives more than one reason in one breath."""

import re

_BETWEEN = re.compile(
    r"[;:]\s+(?:\(?(?:\d|[a-c])[.)]\s+)?|\s[–—-]\s|\s\((?:\d|[a-c])\)\s|,\s+"
    r"|\s(?:and|but|while|whereas|und|aber|während|sowie|et|mais|tandis que|alors que)\s",
    re.IGNORECASE,
)
_LEAST_WORDS = 4


def clauses_of(sentence: str) -> tuple[str, ...]:
    """The parts of a sentence between its conjunctions and signs; parts of few words go with what follows them."""
    clauses: list[str] = []
    start = 0
    for found in _BETWEEN.finditer(sentence):
        part = sentence[start : found.start()]
        if len(part.split()) >= _LEAST_WORDS:
            clauses.append(part.strip())
            start = found.end()
    rest = sentence[start:].strip()
    if len(rest.split()) >= _LEAST_WORDS or not clauses:
        return (*clauses, rest)
    return (*clauses[:-1], sentence[sentence.rfind(clauses[-1]) :].strip())
