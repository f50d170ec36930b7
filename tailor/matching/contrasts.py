"""Kinds of one thing that exclude each other: neonatal and adult intensive care, commercial and residential leases."""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from tailor.matching.hits import Hit
from tailor.matching.word_lists import entries
from tailor.model import Requirement
from tailor.text import Token, fold, tokenize

_REACH_BEFORE, _REACH_BEHIND = 3, 2
_CLAUSE = re.compile(r"[.;:()|•]\s|,\s|\s[–—]\s")
# What may stand between a narrowing word and the words that were taken for the requirement: nothing but words.
_BEFORE_REQUIREMENT = re.compile(
    r"(?:(?!(?:and|or|of|in|with|und|oder|et|ou|for)\b)[\w'’&-]+[ -]){1,2}$", re.IGNORECASE
)

_COUNTED = re.compile(
    r"\b(?P<word>key\s+stage|KS|year|tier|phase|stage)s?\s?(?P<numbers>\d{1,2}\b(?:\s*(?:,|and|&|to|/|[-–]|or)\s*\d{1,2}\b)*)"
    r"(?!\s*(?:years?|months?|%))",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\d\s*(?:to|[-–])\s*\d")

Kind = tuple[int, int]
"""A line of the table, and the number of the kind in it."""


def of_that_kind(hits: Iterable[Hit], requirement: Requirement, before: str) -> list[Hit]:
    """The hits without those that are plainly of another kind than is asked for.

    Args:
        hits: The places that speak for a requirement.
        requirement: The requirement.
        before: What stands in the posting's line before its words: "Commercial " of "property lease negotiations".
    """
    narrowing = _BEFORE_REQUIREMENT.search(before)
    asked = " ".join((narrowing[0] if narrowing else "", requirement.text, requirement.name, *requirement.any_of))
    wanted = _only_one(_kinds(tokenize(asked)))
    numbered = _numbers(asked)
    return [hit for hit in hits if not (_is_of_another_kind(hit, wanted) or _is_another_number(hit, numbered))]


def _is_another_number(hit: Hit, asked: dict[str, set[int]]) -> bool:
    """Whether a line names other years or stages than the one asked for: "Key Stage 3" where 5 is."""
    held = _numbers(hit.item.text) if asked else {}
    return any(word in held and not numbers & held[word] for word, numbers in asked.items())


def _numbers(text: str) -> dict[str, set[int]]:
    """The numbers that stand behind each word that counts: "Years 3 to 5" are the years 3, 4 and 5."""
    found: dict[str, set[int]] = {}
    for counted in _COUNTED.finditer(text):
        numbers = [int(number) for number in re.findall(r"\d+", counted["numbers"])]
        span = range(numbers[0], numbers[-1] + 1) if _RANGE.search(counted["numbers"]) else numbers
        found.setdefault(_short(counted["word"]), set()).update(span)
    return found


def _short(word: str) -> str:
    return "ks" if word.lower().startswith("k") else word.lower()


def _only_one(kinds: frozenset[Kind]) -> frozenset[Kind]:
    """The kinds of those lines of which only one is named: "internal and external audit" excludes neither."""
    lines = [line for line, _ in kinds]
    return frozenset(kind for kind in kinds if lines.count(kind[0]) == 1)


def _is_of_another_kind(hit: Hit, wanted: frozenset[Kind]) -> bool:
    every = tokenize(hit.item.text)
    near = _kinds(_beside(hit, every))
    held = _kinds(every)
    return any(
        line == other_line and kind != other and (line, kind) not in held
        for line, kind in wanted
        for other_line, other in near
    )


def _beside(hit: Hit, every: Sequence[Token]) -> list[Token]:
    """The words of a hit and those right beside it in its clause."""
    text = hit.item.text
    first = max((stop.end() for stop in _CLAUSE.finditer(text) if stop.end() <= hit.start), default=0)
    stop = _CLAUSE.search(text, hit.end)
    last = stop.start() if stop else len(text)
    inside = [at for at, token in enumerate(every) if hit.start <= token.start < hit.end]
    if not inside:
        return []
    reach = range(max(0, inside[0] - _REACH_BEFORE), min(len(every), inside[-1] + _REACH_BEHIND + 1))
    return [every[at] for at in reach if first <= every[at].start < last]


def _kinds(tokens: Sequence[Token]) -> frozenset[Kind]:
    keys = [token.key for token in tokens]
    pairs = [f"{one}_{other}" for one, other in pairwise(keys)]
    return frozenset(kind for key in (*keys, *pairs) for kind in _kinds_of(key))


@lru_cache(maxsize=4096)
def _kinds_of(key: str) -> frozenset[Kind]:
    whole, beginnings = _table()
    found = {kind for beginning, kind in beginnings if key.startswith(beginning)}
    return frozenset(found | whole.get(key, set()))


@cache
def _table() -> tuple[dict[str, set[Kind]], tuple[tuple[str, Kind], ...]]:
    whole: dict[str, set[Kind]] = {}
    beginnings: list[tuple[str, Kind]] = []
    for line, row in enumerate(entries("contrasts")):
        for number, words in enumerate(row.split("|")):
            for word in words.split():
                if word.endswith("*"):
                    beginnings.append((fold(word[:-1]), (line, number)))
                else:
                    whole.setdefault(fold(word), set()).add((line, number))
    return whole, tuple(beginnings)
