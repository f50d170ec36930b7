"""Names with their abbreviation in brackets, either way round: "Petroleum Driver Passport (PDP)"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import LineRole, RequirementKind
from tailor.requirements.drafts import Clause, Draft, Support, draft_of
from tailor.requirements.tables import long_pattern
from tailor.vocabulary import Mention

_BRACKET = re.compile(r" ?\((?P<inside>[^()]{2,80})\)")
_SHORT = re.compile(r"[A-Z](?:[A-Za-z&./-]{0,8}[A-Z])s?")
_SHORT_AHEAD = re.compile(rf"(?<![\w&/.-])(?P<short>{_SHORT.pattern})$")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_JOINT = re.compile(r"[ \t/&–-]+|['’]?s? ")
_SMALL = frozenset(
    {"a", "an", "and", "at", "de", "des", "du", "et", "for", "in", "of", "on", "the", "to", "und", "with"}
)
_PAPER = long_pattern("credentials", "paper")
_SYSTEM = re.compile(r"\b(?:systems?|software|platform)\b", re.IGNORECASE)
_NO_ITEMS = frozenset({RequirementKind.DEGREE, RequirementKind.LANGUAGE})


def find_spelled(clause: Clause, mentions: Sequence[Mention]) -> Iterator[Draft]:
    """The items of a clause that it gives in full and abbreviated; the abbreviation is no item of its own.

    Args:
        clause: What other finders took of it is left alone.
        mentions: Where the vocabulary knows the long form or the abbreviation, the item has the name of its term.
    """
    for bracket in _BRACKET.finditer(clause.full):
        long = _long_form(clause.full, bracket)
        if long is None:
            continue
        start, end = min(long[0], bracket.start()), bracket.end()
        ahead = _SHORT_AHEAD.search(clause.full[: bracket.start()])
        start = min(start, ahead.start()) if long[0] > bracket.start() and ahead else start
        if clause.is_free(start, end) and (draft := _draft(clause, (start, end), long, mentions)):
            yield draft


def _long_form(text: str, bracket: re.Match[str]) -> tuple[int, int] | None:
    """Where the long form stands: before a bracket with its initials, or within one behind them."""
    if _SHORT.fullmatch(bracket["inside"]):
        return _spelling(text, bracket["inside"], 0, bracket.start())
    ahead = _SHORT_AHEAD.search(text[: bracket.start()])
    if ahead is None:
        return None
    first, last = bracket.span("inside")
    found = _spelling(text, ahead["short"], first, last)
    return found if found and found[0] == first else None


def _spelling(text: str, short: str, first: int, last: int) -> tuple[int, int] | None:
    """The last words between two places whose initials are the letters of an abbreviation, small words aside."""
    letters = [letter.lower() for letter in short.removesuffix("s") if letter.isalpha()]
    words = list(_WORD.finditer(text, first, last))[::-1]
    starts = (_first_word(text, words, letters, small) for small in (_SMALL, frozenset[str]()))
    return next(((start, last) for start in starts if start is not None), None)


def _first_word(
    text: str, words: Sequence[re.Match[str]], letters: Sequence[str], passed_over: frozenset[str]
) -> int | None:
    """Where the words begin, read from the last to the first, that spell the letters out."""
    waiting = list(letters)
    cursor = None
    for word in words:
        if cursor is not None and not _JOINT.fullmatch(text[word.end() : cursor]):
            return None
        cursor = word.start()
        if word[0].lower() in passed_over:
            continue
        if word[0][0].lower() != waiting.pop():
            return None
        if not waiting:
            return cursor
    return None


def _draft(clause: Clause, place: tuple[int, int], long: tuple[int, int], mentions: Sequence[Mention]) -> Draft | None:
    words = clause.full[slice(*long)].strip()
    known = _known(place, long, mentions)
    if known is not None:
        if known.term.kind in _NO_ITEMS:
            return None
        return replace(_open_bracket(clause, place, known.term.kind, known.term.name), named=known.term.named)
    draft = replace(_open_bracket(clause, place, _kind(words), words), named=not words.islower())
    return replace(draft, support=Support.POSITION if clause.role is LineRole.DUTY else Support.FORM)


def _open_bracket(clause: Clause, place: tuple[int, int], kind: RequirementKind, name: str) -> Draft:
    """A draft that keeps its closing bracket."""
    text = " ".join(clause.full[slice(*place)].split())
    draft = draft_of(clause, *place, kind, name)
    return replace(draft, text=text, start=clause.start + place[0], end=clause.start + place[1])


def _known(place: tuple[int, int], long: tuple[int, int], mentions: Sequence[Mention]) -> Mention | None:
    """The vocabulary's word for the whole long form, else for the abbreviation."""
    inside = [one for one in mentions if place[0] <= one.start and one.end <= place[1]]
    whole = [one for one in inside if (one.start, one.end) == long]
    short = [one for one in inside if not (long[0] <= one.start and one.end <= long[1])]
    return next(iter((*whole, *short)), None)


def _kind(words: str) -> RequirementKind:
    if _PAPER.search(words):
        return RequirementKind.CERTIFICATION
    return RequirementKind.TOOL if _SYSTEM.search(words) else RequirementKind.SKILL
