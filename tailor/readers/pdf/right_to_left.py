"""Hebrew, Arabic and the like: letters in the order in which they are read instead of that in which they stand.

A page holds them from left to right as they are seen. The order is that of Unicode's bidirectional algorithm (UAX 9)
taken back for one line: what runs against the line's own direction stands in it turned round, numbers never do.
"""

import unicodedata
from collections.abc import Sequence
from itertools import groupby

from tailor.readers.pdf.glyphs import Letter

_RIGHT, _LEFT, _NUMBER = frozenset({"R", "AL"}), frozenset({"L"}), frozenset({"EN", "AN", "ET"})
_JOINS_NUMBERS = frozenset({"CS", "ES"})
_SWAPPED = str.maketrans("()[]{}<>", ")(][}{><")
_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")
_BEHIND_WORDS = _CLOSING | frozenset(",;:")
_SET_IN = 3.0
"""Letters' heights from which on a line stands at the right margin."""


def is_right_to_left(text: str) -> bool:
    """Whether any letter of a text is read from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(char) in _RIGHT for char in text)


def as_read(letters: Sequence[Letter], indent: float) -> list[Letter]:
    """The letters of a line in the order in which they are read; others than such lines are left as they are.

    Args:
        letters: The line's letters from left to right.
        indent: How far the line begins from the left edge of its column, in points.
    """
    if not any(is_right_to_left(letter.text) for letter in letters):
        return list(letters)
    kinds = [_kind(letter.text) for letter in letters]
    against = "L" if _runs_right_to_left(kinds, indent, letters[0].size) else "R"
    order = _turned(list(range(len(letters))), kinds, against)
    return _with_spaces(_with_brackets([letters[at] for at in (reversed(order) if against == "L" else order)]))


def _kind(text: str) -> str:
    """L or R for letters, N for digits with their units, J for signs within numbers, S for others."""
    found = [unicodedata.bidirectional(char) for char in text]
    for kinds, name in ((_RIGHT, "R"), (_LEFT, "L"), (_NUMBER, "N")):
        if kinds.intersection(found):
            return name
    return "J" if _JOINS_NUMBERS.intersection(found) else "S"


def _runs_right_to_left(kinds: Sequence[str], indent: float, size: float) -> bool:
    """Whether a line as a whole is read from the right: by its ends, its place, or what most of its letters are."""
    strong = [kind for kind in kinds if kind in {"L", "R"}]
    if strong[0] == strong[-1]:
        return strong[0] == "R"
    return indent > _SET_IN * size or strong.count("R") > strong.count("L")


def _turned(places: list[int], kinds: Sequence[str], against: str) -> list[int]:
    """The places with each stretch turned round that runs against the line, the numbers in one turned back."""
    own = {"L": "R", "R": "L"}[against]
    turned: list[int] = []
    for _, group in groupby(places, key=_Stretches(kinds, own)):
        stretch = list(group)
        strong = [place for place, at in enumerate(stretch) if kinds[at] == against]
        first = strong[0] if strong else len(stretch)
        ends = {against, "N"} if against == "L" else {against}
        last = max((place for place in range(first, len(stretch)) if kinds[stretch[place]] in ends), default=first - 1)
        head, inner, tail = stretch[:first], stretch[first : last + 1][::-1], stretch[last + 1 :]
        if against == "L":
            turned += [*_numbers_back(head, kinds), *inner, *tail]
        else:
            turned += [*head, *_numbers_back(inner, kinds), *tail]
    return turned


class _Stretches:
    """Gives the letters between two that run with the line one number."""

    def __init__(self, kinds: Sequence[str], own: str) -> None:
        self._kinds, self._own, self._count = kinds, own, 0

    def __call__(self, at: int) -> int:
        if self._kinds[at] == self._own:
            self._count += 1
        return self._count


def _numbers_back(places: Sequence[int], kinds: Sequence[str]) -> list[int]:
    """The places with each number, its signs within, from left to right again."""
    out: list[int] = []
    number: list[int] = []
    for at in places:
        if kinds[at] == "N" or (number and kinds[at] == "J"):
            number.append(at)
            continue
        out += _number(number, kinds)
        number = []
        out.append(at)
    return out + _number(number, kinds)


def _number(places: list[int], kinds: Sequence[str]) -> list[int]:
    """The digits turned round; a sign behind the last of them stays behind."""
    end = max((place for place, at in enumerate(places) if kinds[at] == "N"), default=-1) + 1
    return [*reversed(places[:end]), *places[end:]]


def _with_brackets(letters: list[Letter]) -> list[Letter]:
    """The letters, brackets as they are meant where a file holds them as they look in their mirrored form."""
    first = next((letter.text for letter in letters if letter.text in _OPENING | _CLOSING), "")
    if first not in _CLOSING:
        return letters
    return [letter._replace(text=letter.text.translate(_SWAPPED)) for letter in letters]


def _with_spaces(letters: list[Letter]) -> list[Letter]:
    """The letters, a space on the wrong side of a sign of another font put on its right side or left out."""
    out: list[Letter] = []
    for letter in letters:
        if letter.text == " " and out and out[-1].text in _OPENING:
            if len(out) > 1 and out[-2].text.isalnum():
                out.insert(-1, letter)
            continue
        if out and out[-1].text == " " and letter.text in _BEHIND_WORDS:
            out.pop()
        out.append(letter)
    return out
