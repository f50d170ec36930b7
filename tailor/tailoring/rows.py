"""Phrases in a row, with commas outside their brackets."""

import re

from tailor.tailoring.conjunctions import join_enumeration

_LAST_BRACKET = re.compile(r" \([^()]*\)$")
BRACKETS = re.compile(r" ?\([^()]*\)")


def has_comma(phrase: str) -> bool:
    """Whether a phrase has a comma outside its brackets."""
    return "," in BRACKETS.sub("", phrase)


def joined(listed: str, conjunction: str) -> str:
    """A list with the conjunction before its last part; commas in brackets part nothing."""
    bracket = _LAST_BRACKET.search(listed)
    plain, behind = (listed[: bracket.start()], bracket[0]) if bracket else (listed, "")
    return f"{join_enumeration(plain, conjunction)}{behind}" if has_comma(plain) else listed
