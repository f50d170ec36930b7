"""What somebody is, broken over two lines in a narrow column below the name."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.header import is_headline
from tailor.parsing.heading_words import heading_kind
from tailor.parsing.lines import Line
from tailor.parsing.places import is_place
from tailor.parsing.words import title_score
from tailor.text.word_pieces import common_words

_LEADING = 1.7
_MOST_WORDS = 3
_NEAR = 2
_AND = re.compile(r"\s(?:and|und|et|y|e|en|&)\s", re.IGNORECASE)
_OPEN = re.compile(r"(?:[&,/–-]|\s[a-zß-ÿ]{2,})$")
"""How a line ends within a phrase: with a sign, or a word in small letters."""


def with_whole_headline(lines: Sequence[Line], name_at: int | None) -> list[Line]:
    """The lines of a header, a headline of two lines right below the name put into the first of them.

    Args:
        lines: The header's lines.
        name_at: Which of them is the name.
    """
    if name_at is None:
        return list(lines)
    for at in range(name_at + 1, min(name_at + 1 + _NEAR, len(lines) - 1)):
        one, two = lines[at], lines[at + 1]
        if _is_below(one, two) and _goes_on(one.text.strip(), two.text.strip()):
            whole = replace(one, text=f"{one.text.strip()} {two.text.strip()}")
            return [*lines[:at], whole, *lines[at + 2 :]]
    return list(lines)


def _is_below(one: Line, two: Line) -> bool:
    near = 0 < two.style.top - one.style.top <= _LEADING * one.style.size
    return near and one.look == two.look and abs(one.style.left - two.style.left) <= 1


def _goes_on(first: str, second: str) -> bool:
    words = second.split()
    plain = len(words) <= _MOST_WORDS and not re.search(r"[\d@:|]", f"{first} {second}")
    if not plain or is_place(second) or heading_kind(second)[0] or not is_headline(f"{first} {second}"):
        return False
    common = all(word.casefold().strip(",") in common_words() for word in re.split(r"[\s-]+", second) if word != "&")
    if not is_headline(first):
        of_words = all(word.casefold() in common_words() for word in first.split())
        return of_words and title_score(words[-1]) > 0 and not is_place(first)
    half = _AND.split(first)[-1]
    return bool(_OPEN.search(first)) or (half != first and not title_score(half)) or common
