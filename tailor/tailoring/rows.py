"""Phrases in a row, with commas outside their brackets."""

import re

from tailor.tailoring.conjunctions import join_enumeration

_LAST_BRACKET = re.compile(r" \([^()]*\)$")
BRACKETS = re.compile(r" ?\([^()]*\)")
AS_WELL = {"and": "as well as", "und": "sowie", "et": "ainsi que"}
"""What stands before the last of some names where "and" would be read as a part of one, by the word for "and"."""


def has_comma(phrase: str) -> bool:
    """Whether a phrase has a comma outside its brackets."""
    return "," in BRACKETS.sub("", phrase)


def joined(listed: str, conjunction: str) -> str:
    """A list with the conjunction before its last part; commas in brackets part nothing."""
    bracket = _LAST_BRACKET.search(listed)
    plain, behind = (listed[: bracket.start()], bracket[0]) if bracket else (listed, "")
    if not has_comma(plain):
        return listed
    before = BRACKETS.sub("", plain).rpartition(", ")[0].rpartition(", ")[2]
    is_pair = f" {conjunction} " in before  # "assistance with drips and casts, as well as X-rays"
    return f"{join_enumeration(plain, AS_WELL[conjunction] if is_pair else conjunction)}{behind}"
