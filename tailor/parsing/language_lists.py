"""Languages that stand one behind the other in a line, each with its level: "English: native / French: B2"."""

import re
from collections.abc import Sequence
from functools import cache

from tailor.model import Skill
from tailor.parsing.level_words import is_level
from tailor.parsing.lines import Part, span_of
from tailor.parsing.words import read_table
from tailor.text import fold

_SIGNS = re.compile(
    r"\s*[/;|•·‣∙●▪,]\s*|\s+[–—-]\s+|\.\s+|\s+(?:and|und|et|y|e|en|&|\+)\s+|(?<=[)\]])\s+|(?<=\b[ABC][12])\s+|\t\s*"
)
_ANY_BRACKET = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_VARIETY = re.compile(r"\s*\(([^()]+)\)\s*[(:–—=-]+\s*([^()]+)\)?$")
_MARKS = " \t:=–—-.;,"
_LONGEST_NAME = 3
_LONGEST_LEVEL = 8
_OF_BOTH = re.compile(r"(?:both|beide|ambos|ambas|entrambe|tous deux)\s+", re.IGNORECASE)
_COMMAS = re.compile(r"[,;|•·]")
_FEWEST_OTHERS = 2


@cache
def _names() -> frozenset[str]:
    lines = (line for line in read_table("languages.txt").splitlines() if not line.startswith("#"))
    return frozenset(fold(name.strip()) for line in lines for name in line.split(";") if name.strip())


def is_language(text: str) -> bool:
    """Whether a text is nothing but the name of a language ("Welsh", "Englisch")."""
    return fold(text.strip(_MARKS)) in _names()


def languages_of(source: str, part: Part) -> tuple[Skill, ...]:
    """The languages of a line with their levels; none where it is no list of them, or holds one name only.

    A sign parts two languages only where the name of one follows it, so that a level goes on behind others ("French:
    read, spoken / Irish").
    """
    if not _name_length(part.text):
        return ()
    starts = _starts(part.text)
    pieces = [part.text[start:end] for start, end in zip(starts, [*starts[1:], len(part.text)], strict=True)]
    found = [_read(piece) for piece in pieces]
    told = [one for one in found if one is not None]
    if len(told) < len(found) or not any(level for _, level in told):
        return ()
    told = _with_shared_levels(told)
    return tuple(
        Skill("", name, level, span_of(source, part.cut(start, start + len(piece.rstrip(_MARKS + "/|•·")))))
        for (name, level), start, piece in zip(told, starts, pieces, strict=True)
    )


def _with_shared_levels(told: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The languages, a level that is told of both given to the one before it too ("English, Arabic (both native)")."""
    shared = [_OF_BOTH.sub("", level) if _OF_BOTH.match(level) else "" for _, level in told]
    return [
        (name, shared[at] or level or (shared[at + 1] if at + 1 < len(told) else ""))
        for at, (name, level) in enumerate(told)
    ]


def _starts(text: str) -> list[int]:
    """Where a line's languages begin: at its start and behind signs outside of brackets."""
    inside = [one.span() for one in _ANY_BRACKET.finditer(text)]
    cuts = [0, *(one.end() for one in _SIGNS.finditer(text) if not any(a < one.start() < b for a, b in inside))]
    return [cut for cut in cuts if _name_length(text[cut:])]


def _name_length(text: str) -> int:
    """How many characters of a text are the name of a language that it begins with; 0 when it begins with none."""
    words = list(re.finditer(r"[\w'’-]+", text))[:_LONGEST_NAME]
    for last in reversed(words):
        if words[0].start() == 0 and fold(text[: last.end()]) in _names():
            return last.end()
    return 0


def _read(piece: str) -> tuple[str, str] | None:
    """A language and its level; None where something else or too much stands behind the name ("Spanish guitar")."""
    end = _name_length(piece)
    variety = _VARIETY.match(piece, end)
    if variety and not is_level(variety[1]) and is_level(variety[2].strip("()[] ")):
        end = variety.end(1) + 1  # "Chinese (Simplified) (fluent)"
    behind = piece[end:].strip(_MARKS + "/|•·")
    if _begins_a_list(behind):
        return None
    behind = _SIGNS.sub("", behind) if _SIGNS.fullmatch(f" {behind} ") else behind
    behind = re.sub(r"\s+(?:and|und|et|y|e|en|&)$", "", behind)
    level = behind[1:-1].strip() if _ANY_BRACKET.fullmatch(behind) else behind
    set_off = not level or re.match(r"\s*[(\[:=–—-]", piece[end:]) is not None
    short = len(level.split()) <= _LONGEST_LEVEL and "\t" not in level
    return (piece[:end], level) if (set_off and short) or is_level(level) else None


def _begins_a_list(behind: str) -> bool:
    """Whether a level in brackets ends what is said of a language, and other things are listed behind it."""
    bracket = _ANY_BRACKET.match(behind)
    if bracket is None or not is_level(bracket[0][1:-1].strip()):
        return False
    others = [one.strip(_MARKS) for one in _COMMAS.split(behind[bracket.end() :]) if one.strip(_MARKS)]
    return len(others) >= _FEWEST_OTHERS and not any(map(is_level, others))
