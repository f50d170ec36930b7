"""Words that say that something is not fully the candidate's own: learned, assisted with, wanted, denied, of others."""

import re

from tailor.claims import Certainty, certainty, is_surely_held
from tailor.tailoring.word_lists import phrase_pattern
from tailor.text import find_phrase

_REACH = 40
"""Characters of the same clause over which a hedge reaches."""
_REPLACED = frozenset({"replaced", "replacing"})
_SUCCESSOR = re.compile(r"\b(?:with|by|through)\b", re.IGNORECASE)
_HELPING = re.compile(r"(?:help|assist|support)(?:s|ed|ing)?\b", re.IGNORECASE)
_TOOL_FOLLOWS = re.compile(
    r"(?:\b(?:using|via|by means of)\s+|\()(?:[\w.+#-]+(?: [\w.+#-]+)?(?:,| and)\s+)*$", re.IGNORECASE
)
_LISTS = frozenset({"coursework", "module", "modules"})
"""They begin a list, all of which they take back."""
_OF_STUDY = re.compile(r"\s*(?::|,|\(|\d|in\b|on\b|of\b|about\b|covering\b|includ|such as\b|en\b|sur\b|über\b)")
_AFTER = re.compile(
    r"\W{0,3}(?:\w+\W+){0,2}(?:basics?|beginner|coursework|exposure|expected|in progress|learner|module|trainee)\b",
    re.IGNORECASE,
)


def is_hedged(text: str, words: str = "") -> bool:
    """Whether a text takes back what its `words` name, or names them as somebody else's ("with SAP consultants").

    Without `words`: whether it begins in a way that takes back all of it.
    """
    if phrase_pattern("hedges_first").match(text):
        return True
    place = find_phrase(words, text) if words else None
    if place is None:
        return False
    if certainty(text, *place) < Certainty.TAUGHT:
        return True
    clause = re.split(r"[.;]", text[: place[0]])[-1]
    is_title = not clause.strip()
    if not is_title and phrase_pattern("others_nouns").match(text, place[1] + 1):
        return True
    found = phrase_pattern("hedges_before").finditer(clause)
    hedges = [hedge for hedge in found if not _names_successor(hedge, clause) and clause[hedge.end() :][:1] != "-"]
    hedges = [hedge for hedge in hedges if hedge[0].lower() not in _LISTS or _is_of_study(hedge, clause)]
    if any(hedge[0].lower() in _LISTS or len(clause) - hedge.end() <= _REACH for hedge in hedges):
        return True
    return _AFTER.match(text, place[1]) is not None


def is_sure(text: str, words: str) -> bool:
    """Whether a text shows what its `words` name so surely that it may be claimed in another place."""
    place = find_phrase(words, text)
    return not is_hedged(text, words) and (place is None or is_surely_held(text, *place))


def is_tool_of_help(text: str, words: str) -> bool:
    """Whether a text that begins with helping names its `words` as what was used for it.

    "Helped plan the move (Northline WMS)", "assisted with payroll using Sage": who helps with a task has used the tool,
    though the task was not theirs; "assisted with a Sage migration" does not say so.
    """
    helping = _HELPING.match(text)
    place = find_phrase(words, text) if helping and words else None
    if helping is None or place is None or is_hedged(text[helping.end() :], words):
        return False
    return _TOOL_FOLLOWS.search(text[: place[0]]) is not None


def _is_of_study(hedge: re.Match[str], clause: str) -> bool:
    """Whether "module" is one of a course and not a part of a program or machine ("the tracking module from")."""
    return hedge[0].lower() == "coursework" or not hedge.start() or _OF_STUDY.match(clause, hedge.end()) is not None


def _names_successor(hedge: re.Match[str], clause: str) -> bool:
    """Whether what follows is what came in place of something: "replaced a card index with ..."."""
    return hedge[0].lower() in _REPLACED and _SUCCESSOR.search(clause, hedge.end()) is not None
