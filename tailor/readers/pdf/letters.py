"""Single letters: from what fonts call them to what a reader sees."""

import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby

from tailor.readers.pdf.glyphs import Letter
from tailor.readers.symbols import symbol_text
from tailor.readers.typed_bullets import is_lone_bullet
from tailor.text import compatible_form

SOFT_HYPHEN = "\u00ad"
"""In a run: a hyphen that only the line's end shows."""

HYPHENS = "-‐‑"
_REPLACED = {
    SOFT_HYPHEN: "-",  # LuaTeX writes every hyphen so, also the dash between dates
    "\u00b4": "'",  # NFKC would make it a space with an accent
    "\u02c6": "^",
    "\u02dc": "~",
}
_ZERO_WIDTH = {"\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u200e", "\u200f"}
_PRIVATE_USE = "Co"
CIPHERS = 0xF0000
"""Letters whose font does not tell what they are get a code point in this private-use plane."""

_ICON_BULLETS = frozenset(map(chr, (0xF00C, 0xF046, 0xF054, 0xF058, 0xF061, 0xF0A4, 0xF0A9, 0xF0C8, 0xF0DA, 0xF101)))
_ICON_BULLETS |= frozenset(map(chr, (0xF105, 0xF111, 0xF138, 0xF14A, 0xF178, 0xF18E, 0xF192, 0xF1DB, 0xF30B, 0xF560)))
"""Font Awesome's check, circle, square, angle, caret, chevron, arrow and hand."""

_SAME_PLACE = 0.08
_LARGEST_SLACK = 0.6
_NO_WIDTH = 0.05
_LEADERS = {".", "_", "·", "…", "...", " "}
_LONGEST_DOTS = 6


def clean_letters(letters: Iterable[Letter]) -> Iterator[Letter]:
    """The letters with their text in its compatible form, without those that are painted twice.

    Programs fake bold and shadows by painting a text again a hair's breadth away. An icon keeps its place with an
    empty text, since a link may lie on it. Letters whose meaning is unknown keep their private-use code point.
    """
    seen: dict[tuple[str, int, int], list[Letter]] = {}
    for letter in letters:
        text = _clean_text(letter)
        if text == "" and letter.text in _ZERO_WIDTH:
            continue
        if text.isspace():
            yield letter._replace(text=" ")
            continue
        if letter.x1 - letter.x0 < _NO_WIDTH * letter.size:
            # A font without widths paints all its letters in one place.
            yield letter._replace(text=text)
            continue
        cell = (letter.text, round(letter.x0 / letter.size), round(letter.base / letter.size))
        if _is_repeated(letter, cell, seen):
            continue
        seen.setdefault(cell, []).append(letter)
        yield letter._replace(text=text)


def without_leaders(letters: Iterable[Letter]) -> list[Letter]:
    """The letters without the rows of dots or lines that lead from a title to a date at the margin."""
    kept: list[Letter] = []
    for is_leader, group in groupby(letters, key=lambda letter: letter.text in _LEADERS):
        row = list(group)
        if not is_leader or sum(letter.text != " " for letter in row) < _LONGEST_DOTS:
            kept += row
    return kept


def is_unknown(text: str) -> bool:
    """Whether a letter has no meaning outside of its font."""
    return bool(text) and unicodedata.category(text[0]) == _PRIVATE_USE


def is_cipher(text: str) -> bool:
    """Whether a letter's font does not tell what it is, as opposed to an icon in the private-use area."""
    return bool(text) and ord(text[0]) >= CIPHERS


def is_bullet(text: str) -> bool:
    """Whether a letter of an icon font is one that lists are marked with: a disc, a square, an arrow, a tick."""
    return is_lone_bullet(text) or text in _ICON_BULLETS


def is_accent(text: str) -> bool:
    """Whether a letter is a combining accent, which belongs to the letter before it."""
    return bool(text) and unicodedata.category(text[0]) == "Mn"


def _clean_text(letter: Letter) -> str:
    text = letter.text
    if letter.face.icon and not is_bullet(text):
        return "" if not text.isspace() else " "
    if text.isascii() and text.isprintable():
        return text
    if letter.face.symbol and is_unknown(text):
        text = symbol_text(text, letter.face.font) or text
    text = "".join(_REPLACED.get(char, char) for char in text if char not in _ZERO_WIDTH)
    text = compatible_form(text)
    return "".join(char for char in text if char.isspace() or unicodedata.category(char) not in {"Cc", "Cf", "Cs"})


def _is_repeated(letter: Letter, cell: tuple[str, int, int], seen: dict[tuple[str, int, int], list[Letter]]) -> bool:
    text, column, row = cell
    slack = min(_LARGEST_SLACK, _SAME_PLACE * letter.size)
    for x in (column - 1, column, column + 1):
        for y in (row - 1, row, row + 1):
            for other in seen.get((text, x, y), ()):
                if abs(other.x0 - letter.x0) <= slack and abs(other.base - letter.base) <= slack:
                    return True
    return False
