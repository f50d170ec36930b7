"""Phrases in a row, with commas outside their brackets."""

import re

from tailor.tailoring.conjunctions import join_enumeration

BRACKETS = re.compile(r" ?\([^()]*\)")


def has_comma(phrase: str) -> bool:
    """Whether a phrase has a comma outside its brackets."""
    return "," in BRACKETS.sub("", phrase)


def joined(listed: str, conjunction: str) -> str:
    """A list with the conjunction before its last part; commas in brackets part nothing."""
    return join_enumeration(listed, conjunction) if has_comma(listed) else listed
