"""Lines whose letters two fonts share and that are painted one font after the other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tailor.readers.pdf.glyphs import Letter
from tailor.readers.pdf.right_to_left import is_right_to_left

_BACK = 0.5
_SAME_BASE = 0.12
_COLLIDE = 0.5
_SURELY_WITHIN = 0.3


@dataclass(slots=True)
class _Stretch:
    """Letters of one line, by their places, painted from left to right."""

    places: list[int]
    x0: float
    x1: float


def in_line_order(letters: Sequence[Letter]) -> list[Letter]:
    """The letters, those of a line in order of place where what is painted later stands between what was before.

    A program that takes from another font what a text's own does not have may paint all letters of the one and then
    those of the other. What stands over other letters, as a shadow does, stays where it is, and so does a text that
    is read from the right.
    """
    ordered = list(letters)
    for line in _lines(letters):
        for group in _interlocked(line, letters):
            places = sorted(place for stretch in group for place in stretch.places)
            found = sorted((letters[place] for place in places), key=lambda letter: letter.x0)
            if _collide(found) or is_right_to_left("".join(letter.text for letter in found)):
                continue
            for place, letter in zip(places, found, strict=True):
                ordered[place] = letter
    return ordered


def _lines(letters: Sequence[Letter]) -> Iterator[list[_Stretch]]:
    """The lines on which the pen goes back, as the stretches between its steps back."""
    lines: dict[float, list[_Stretch]] = {}
    bases: dict[int, float] = {}
    line: list[_Stretch] = []
    base = -1.0
    for place, letter in enumerate(letters):
        if letter.base != base:
            base = letter.base
            line = lines.setdefault(_line_base(letter, bases), [])
        last = line[-1] if line else None
        if last is None or letter.x0 < letters[last.places[-1]].x0 - _BACK * letter.size:
            line.append(_Stretch([place], letter.x0, letter.x1))
        else:
            last.places.append(place)
            last.x1 = max(last.x1, letter.x1)
    return (line for line in lines.values() if len(line) > 1)


def _line_base(letter: Letter, bases: dict[int, float]) -> float:
    """The baseline of the line that a letter stands on, of those known by their whole points; fonts differ a little."""
    step = round(letter.base)
    for near in (step, step - 1, step + 1):
        if near in bases and abs(bases[near] - letter.base) <= _SAME_BASE * letter.size:
            return bases[near]
    return bases.setdefault(step, letter.base)


def _interlocked(line: Sequence[_Stretch], letters: Sequence[Letter]) -> Iterator[list[_Stretch]]:
    """The stretches of a line of which each begins before one on its left ends."""
    group: list[_Stretch] = []
    end = 0.0
    for stretch in sorted(line, key=lambda stretch: stretch.x0):
        if group and stretch.x0 > end - _SURELY_WITHIN * letters[stretch.places[0]].size:
            if len(group) > 1:
                yield group
            group, end = [], 0.0
        group.append(stretch)
        end = max(end, stretch.x1)
    if len(group) > 1:
        yield group


def _collide(letters: Sequence[Letter]) -> bool:
    """Whether letters from left to right stand over each other."""
    shown = [letter for letter in letters if letter.text.strip()]
    return any(one.x1 - two.x0 > _COLLIDE * min(one.x1 - one.x0, two.x1 - two.x0) for one, two in pairwise(shown))
