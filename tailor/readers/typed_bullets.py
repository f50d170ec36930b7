"""Bullets that somebody typed instead of asking the program for a list."""

import re
from collections.abc import Sequence
from itertools import pairwise

_SURE = "›•◦▪▫■□●○◆◇❖➢➤►▶▸▹‣⁃∙✓✔✅☑✦✧➔➜❯◾◽⬤⚫🔹🔸⦁⚬※→·"
_WITH_SPACE = "-–—−*»>~."
_LETTER_GLYPHS = "o§¥ü"
_GLYPH = re.compile(
    rf"""
      [{_SURE}]+\ufe0f?\s*                          # never a letter's or a number's neighbour
    | [{re.escape(_WITH_SPACE)}]\s+(?=\S)    # a dash also begins "-5 degrees"
    | \+\s+(?=[^\W\d_])                          # a number may be a telephone's
    | o[ \t]{{2,}}(?=[\d$£€(])
    | [{_LETTER_GLYPHS}]\s+(?=[^\W\d_]{{2}}) # what Wingdings bullets become in plain text
    """,
    re.VERBOSE,
)
_AGAIN = re.compile(rf"(?:[{_SURE}*]\ufe0f?\s+)+")
"""Marks behind a mark: typed where the program sets its own, or drawn and typed."""

_SMALL_WORD_O = re.compile(r"o (?=[a-zà-ÿ])")
_RANGE = re.compile(
    r"[-–—−]\s+(?:(?:19|20)\d\d\b(?!\s?[-–—]\s?(?:19|20)?\d\d|(?:\s+\S+){3}|:\s+\S)"
    r"|(?:[^\W\d_]{3,9}\.?\s|\d{1,2}[./])(?:19|20)\d\d\)?$|(?:present|now|today)(?=\s*(?:$|[^\w\s]|\s\s)))",
    re.IGNORECASE,
)
_TIGHT_MARK = re.compile(r"[-–*](?=[^\W\d_]{2})")
_LETTER_MARK = re.compile(r"o(?:[ \t]{2,}(?=\S)|[ \t](?=[\d$£€(A-ZÀ-Þ]))")
_EMOJI = re.compile("([\u2600-\u27bf\u2b50\u2b55\U0001f300-\U0001faff])\ufe0f?\\s+(?=\\S)")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_NUMBER = re.compile(r"(?!\(\d+\)\s*\d)\(?(\d{1,2}|[a-z]|[ivx]{2,4})[.)]\s+(?=\S)")


def bullet_length(line: str) -> int:
    """How many leading characters of a line are a typed bullet with its space; 0 when it has none.

    A dash before a year or a "present" that ends the line belongs to a range of dates; one before "Present the ..." or
    before a year and what was then ("- 2019: Silver medal") does not. A lone "o" before a lower-case word is a word of
    Italian or Portuguese.
    """
    found = _GLYPH.match(line)
    if not found or found.end() == len(line) or _RANGE.match(line) or _SMALL_WORD_O.match(line):
        return 0
    again = _AGAIN.match(line, found.end())
    return again.end() if again and again.end() < len(line) else found.end()


def emoji_of(line: str) -> tuple[str, int]:
    """The picture that a line begins with and the length of it with its space; an empty text and 0 without one."""
    found = _EMOJI.match(line)
    return (found[1], found.end()) if found else ("", 0)


def is_lone_bullet(line: str) -> bool:
    """Whether a line is a bullet whose text stands on the next line."""
    return len(line) == 1 and line in _SURE + "*-"


def number_of(line: str) -> tuple[int, int]:
    """The ordinal of a typed list number ("3.", "c)", "iii.") and the mark's length; (0, 0) where there is none."""
    found = _NUMBER.match(line)
    if not found:
        return 0, 0
    mark = found[1]
    if len(mark) > 1 and not mark.isdigit():
        return roman_of(line), found.end() if roman_of(line) else 0
    return (int(mark) if mark.isdigit() else ord(mark) - ord("a") + 1), found.end()


def tight_marks(lines: Sequence[str]) -> frozenset[int]:
    """Which lines are bullets with no space behind the mark ("-Load vans").

    Two below each other show that a mark is one; then it is one wherever it stands so.
    """
    marks = [line[:1] if _TIGHT_MARK.match(line) else "" for line in lines]
    sure = {mark for mark, below in pairwise(marks) if mark == below}
    return frozenset(at for at, mark in enumerate(marks) if mark and mark in sure)


def letter_marks(lines: Sequence[tuple[int, str]]) -> frozenset[int]:
    """Which lines, each with its column, have the letter "o" for a mark: two or more that no word "o" begins show it.

    Then it is one before small letters too, in the same column within the margin.
    """
    sure = frozenset(at for at, (_, line) in enumerate(lines) if _LETTER_MARK.match(line))
    if len(sure) == 1:
        return frozenset()
    columns = {lines[at][0] for at in sure} - {0}
    return sure | {at for at, (column, line) in enumerate(lines) if column in columns and _SMALL_WORD_O.match(line)}


def roman_of(line: str) -> int:
    """The ordinal of a typed Roman list number ("iv."), 0 when there is none; "i." is also a letter's."""
    found = _NUMBER.match(line)
    return _ROMAN.index(found[1]) + 1 if found and found[1] in _ROMAN else 0
