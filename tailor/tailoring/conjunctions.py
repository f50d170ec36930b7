"""The "and" that notes leave out before the last part of a list."""

import re

from tailor.tailoring.enumerations import is_enumeration
from tailor.tailoring.verbs import DETERMINER, is_past, skip_adverbs

_JOINS = re.compile(r"\b(?:and|or|including|und|oder|sowie|et|ou|ainsi)\b|&")
_TIMES = re.compile(
    r"(?:[\w-]+ )?(?:times?|years?|months?|weeks?|hours?) (?:a|per|in|by|for|since|after)\b|\S+ times\b"
)
_LAST_JOINED = re.compile(r"\b(?:when|while|after|before|who|which|that|where)\b")
"""Words behind which another verb may be of theirs: "the tool that the clerk built, tested the printer"."""


def join_enumeration(sentence: str, conjunction: str) -> str:
    """A list with the conjunction before its last part, as a sentence has it; any other text unchanged."""
    start, comma, last = sentence.rpartition(", ")
    if not comma or _JOINS.search(last) or ", " not in start:
        return sentence if not is_enumeration(sentence) or _JOINS.search(sentence) else f"{start} {conjunction} {last}"
    return f"{start} {conjunction} {last}"


def join_deeds(sentence: str) -> str:
    """Two deeds with an "and" between them where a note has a comma: "Wrote the manual, trained 12 clerks"."""
    start, comma, last = sentence.rpartition(", ")
    verb, rest = skip_adverbs(last)
    has_object = DETERMINER.match(rest) is not None or rest.startswith("what ")
    is_deed = bool(comma) and last[:1].islower() and has_object and is_past(verb, rest)
    if not is_deed or _TIMES.match(rest) or _LAST_JOINED.search(start):
        return sentence
    return f"{start}, and {last}" if _JOINS.search(start) or ", " in start else f"{start} and {last}"
