"""How wide texts are set, from the widths of the fonts that the designs use.

The table is made by `bench/font_widths.py`.
"""

import json
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

_TABLE = Path(__file__).parent / "data" / "font_widths.json"
# What stands in for fonts that the table does not have; rather too wide than too narrow.
_OTHER_FONT = "Arial"
_OTHER_WIDTH = 0.6
_WIDE = frozenset("WF")


@dataclass(frozen=True, slots=True)
class Face:
    """A font, bold or not, italic or not."""

    font: str = ""
    bold: bool = True
    italic: bool = False


def text_width(text: str, size: float, face: Face) -> float:
    """How wide a text is in points, in letters of `size` points."""
    widths = _widths(face.font, _face_name(face))
    return size * sum(widths[letter] if letter in widths else _guess(letter) for letter in text)


def line_height(size: float, font: str) -> float:
    """The height of a line of single spacing in points."""
    return float(size * _font(font)["height"] / 1000)


def is_known(font: str) -> bool:
    """Whether the table has the widths of a font or of its twin."""
    fonts = _table()["fonts"]
    return font in fonts or any(one["twin"] == font.replace(" ", "") for one in fonts.values())


def _face_name(face: Face) -> str:
    return " ".join(name for name, is_on in (("bold", face.bold), ("italic", face.italic)) if is_on) or "regular"


@cache
def _table() -> Any:
    return json.loads(_TABLE.read_text(encoding="utf-8"))


def _font(name: str) -> Any:
    fonts = _table()["fonts"]
    twins = (font for font in fonts.values() if font["twin"] == name.replace(" ", ""))
    return fonts.get(name) or next(twins, fonts[_OTHER_FONT])


@cache
def _widths(font: str, face: str) -> dict[str, float]:
    rows = zip(_table()["characters"], _font(font)["widths"][face], strict=True)
    return {letter: width / 1000 for letter, width in rows if width}


def _guess(letter: str) -> float:
    """The width of a letter that no font of the table has: full for Chinese and the like, none for a mark above."""
    if unicodedata.combining(letter) or unicodedata.category(letter) in {"Cf", "Mn"}:
        return 0.0
    return 1.0 if unicodedata.east_asian_width(letter) in _WIDE else _OTHER_WIDTH
