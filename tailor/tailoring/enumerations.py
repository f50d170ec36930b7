"""Lists of nouns between commas: which of them say what somebody's work was."""

import re

from tailor.tailoring.noun_phrases import MASS_ENDING, is_role, is_work
from tailor.tailoring.verbs import base_of, known_verbs, next_word
from tailor.tailoring.word_lists import word_set

_ENUMERATION = re.compile(r"[^\s,]+(?: [^\s,]+){0,3}(?:, [^\s,]+(?: [^\s,]+){0,3})+")
_CONJUNCTION = re.compile(r"\b(?:and|or|including)\b|&")
_INCLUDING = re.compile(r"\bincluding\b|&")
_NOT_LISTED = re.compile(
    r"\d|\b(?:good|excellent|strong|fluent|own|proven|full|best|top|never|without|not)\b|\w+ed\b", re.IGNORECASE
)
_NOTHING = re.compile(r"(?:zero|no|nil)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_OF_A_LIST = 3


def is_enumeration(sentence: str) -> bool:
    """Whether a sentence is a few nouns between commas, without an "and" before the last."""
    is_joined = _CONJUNCTION.search(sentence.rpartition(", ")[2]) or _INCLUDING.search(sentence)
    return _ENUMERATION.fullmatch(sentence) is not None and not is_joined


def is_list_of_work(sentence: str) -> bool:
    """Whether every part of an enumeration can follow "my work included": "till work, stock takes, deliveries".

    In a list, unlike alone, a noun of several words reads well without an article: "pest programme, salvage plans".
    """
    parts = sentence.split(", ")
    return is_listed_work(sentence) or all(_may_be_listed(part, is_first=part is parts[0]) for part in parts)


def is_listed_work(sentence: str) -> bool:
    """Whether three or more names of what was done or dealt with stand between commas: "ledgers, wages, reception".

    One of them says by its ending that it is done ("banking"). None is a place, a name or a count, and none says who
    somebody was, or when, how much and with whom they worked.
    """
    parts = sentence.split(", ")
    return (
        is_enumeration(sentence)
        and len(parts) >= _FEWEST_OF_A_LIST
        and all(part[:1].islower() or part.split()[0].isupper() for part in parts[1:])
        and next_word(sentence) not in known_verbs()
        and any(_is_done(part) for part in parts)
        and not any(_is_circumstance(part) for part in parts)
    )


def _is_done(part: str) -> bool:
    last = part.rsplit(maxsplit=1)[-1].lower()
    return MASS_ENDING.search(last) is not None and last not in word_set("not_gerund") | word_set("things")


def _is_circumstance(part: str) -> bool:
    words = {word.lower() for word in _WORD.findall(part)}
    is_said = bool(words & word_set("circumstances")) or _NOT_LISTED.search(part) or _NOTHING.match(part)
    return bool(is_said) or is_role(part) or base_of(next_word(part)) in word_set("base_verbs")


def _may_be_listed(part: str, *, is_first: bool) -> bool:
    is_phrase = " " in part and part[:1].islower() != is_first and not _NOT_LISTED.search(part)
    return (
        (is_work(part) or is_phrase)
        and not _NOTHING.match(part)
        and not is_role(part)
        and base_of(next_word(part)) not in word_set("base_verbs")
        and part[0].isalpha()
    )
