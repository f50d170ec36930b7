"""Headings within a resume that was pasted as one line: in capitals, before a colon, or standing free."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tailor.model import SectionKind
from tailor.parsing.heading_words import HeadingKind, lookup
from tailor.text import fold

_WORD = re.compile(r"\S+")
_MOST_WORDS = 4
_LEAST_LETTERS = 5
_FEWEST = 2
_BEFORE = frozenset(
    {
        "of",
        "in",
        "the",
        "for",
        "and",
        "to",
        "a",
        "an",
        "with",
        "my",
        "our",
        "your",
        "user",
        "customer",
        "client",
        "guest",
        "patient",
        "digital",
        "brand",
        "physical",
        "higher",
        "special",
        "adult",
        "early",
        "further",
        "secondary",
        "primary",
        "strong",
        "good",
        "excellent",
        "de",
        "en",
        "la",
        "el",
        "le",
        "les",
        "los",
        "las",
        "du",
        "des",
        "et",
        "und",
        "y",
        "e",
        "mit",
        "für",
        "der",
        "die",
        "das",
        "im",
        "gute",
        "sehr",
        "meine",
        "su",
        "mi",
        "con",
        "per",
        "di",
        "da",
        "do",
        "van",
        "het",
        "een",
        "au",
        "aux",
        "à",
        "sur",
        "por",
        "para",
        "bij",
        "op",
    }
)
"""Words before what is no heading ("User Experience", "Physical Education")."""

_BEHIND = frozenset(
    {
        "designer",
        "manager",
        "officer",
        "coordinator",
        "coach",
        "trainer",
        "specialist",
        "researcher",
        "engineer",
    }
)
"""Words behind such a word in what somebody is ("Education Officer")."""

_CORE = frozenset({SectionKind.EXPERIENCE, SectionKind.EDUCATION})


@dataclass(frozen=True, slots=True)
class Found:
    """A heading: where it begins, where its words end, where what it heads begins, and its kind."""

    start: int
    end: int
    body: int
    kind: HeadingKind


def headings_within(text: str) -> list[Found]:
    """The headings of a text without line ends, none where it cannot be told that they are headings.

    They have to be of two kinds at least, work or education among them; where two stand in capitals or before colons,
    all do.
    """
    words = list(_WORD.finditer(text))
    found = list(_candidates(text, words))
    marked = [one for one, sure in found if sure]
    chosen = marked if len(_kinds(marked)) >= _FEWEST and _kinds(marked) & _CORE else _first_of_each(found)
    kinds = _kinds(chosen)
    return chosen if len(kinds) >= _FEWEST and kinds & _CORE else []


def _kinds(found: Sequence[Found]) -> set[HeadingKind]:
    return {one.kind for one in found}


def _first_of_each(found: Sequence[tuple[Found, bool]]) -> list[Found]:
    chosen: dict[HeadingKind, Found] = {}
    for one, _ in found:
        chosen.setdefault(one.kind, one)
    return sorted(chosen.values(), key=lambda one: one.start)


def _candidates(text: str, words: Sequence[re.Match[str]]) -> Iterator[tuple[Found, bool]]:
    at = 0
    while at < len(words):
        for count in range(min(_MOST_WORDS, len(words) - at), 0, -1):
            if one := _heading(text, words, at, at + count):
                yield one
                at += count - 1
                break
        at += 1


def _heading(text: str, words: Sequence[re.Match[str]], first: int, end: int) -> tuple[Found, bool] | None:
    """The heading that some words are, and whether capitals or a colon say so."""
    start, stop = words[first].start(), words[end - 1].end()
    phrase = text[start:stop]
    bare = phrase.rstrip(":")
    own = [word[0] for word in words[first:end]]
    if (
        not bare
        or not own[0][0].isupper()
        or any(word[-1:] in {*".,;:)|", ""} for word in (*own[:-1], own[-1].rstrip(":")))
    ):
        return None
    known = lookup(bare)
    if known is None or not known.exact:
        return None
    sure = phrase.endswith(":") or (bare.isupper() and sum(map(str.isalpha, bare)) >= _LEAST_LETTERS)
    if not sure and not _stands_free(words, first, end):
        return None
    body = stop + len(text[stop:]) - len(text[stop:].lstrip())
    return Found(start, start + len(bare), body, known.kind), sure


def _stands_free(words: Sequence[re.Match[str]], first: int, end: int) -> bool:
    """Whether nothing beside a word makes it a part of a sentence or of a name."""
    before = fold(words[first - 1][0]).strip(".,;:)") if first else ""
    behind = words[end][0] if end < len(words) else ""
    begins = not (behind[:1].isalpha() and behind[:1].islower())
    apart = first > 0 and words[first - 1][0][-1] in ".;|)"
    if not behind or (first > 0 and words[first - 1][0][-1] == ","):
        return False
    lone = end - first == 1
    return begins and (apart or before not in _BEFORE) and not (lone and fold(behind).strip(".,;:") in _BEHIND)
