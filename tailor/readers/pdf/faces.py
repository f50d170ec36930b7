"""Fonts and colours of a PDF in plain terms."""

import re
from typing import Any

from pdfminer.pdffont import PDFFont
from pdfminer.pdfinterp import PDFGraphicState
from pdfminer.pdftypes import resolve1

from tailor.readers.pdf.glyphs import Face

_SUBSET_PREFIX = re.compile(r"^[A-Z]{6}\+")
_BOLD = re.compile(r"bold|black|heavy|demi|(?<![a-z])cmbx|^sfbx|^ecbx|-bd|bd(?:mt)?$|medi(?:ital)?$", re.IGNORECASE)
_ITALIC = re.compile(r"ital|obli|slanted|(?<![a-z])cmti|^sfti|^ecti|cmsl|-it$", re.IGNORECASE)
_ICON_FONT = re.compile(
    r"awesome|phosphor|material|icon|lucide|feather|octicon|glyphicon|remix|ionic|marvosym|fontello|dashicons|typicons",
    re.IGNORECASE,
)
_SYMBOL_FONT = re.compile(
    r"wingdings|webdings|dingbat|^symbol|opensymbol|starsymbol|cmsy|fourier-?symb|textcomp", re.IGNORECASE
)
_BOLD_WEIGHT = 600
_FORCE_BOLD = 1 << 18
_ITALIC_FLAG = 1 << 6
_CMYK = 4
_RGB = 3


def face_of(font: PDFFont, color: str, *, stroked: bool) -> Face:
    """The look of a font.

    Bold and italic come from the font's name, its descriptor (FontWeight, Flags; ISO 32000-1, 9.8) or the habit of
    painting the outline too (`stroked`).
    """
    name = font_name(font)
    weight = resolve1(font.descriptor.get("FontWeight", 0))
    heavy = isinstance(weight, int | float) and weight >= _BOLD_WEIGHT
    return Face(
        font=name,
        bold=bool(_BOLD.search(name)) or heavy or bool(font.flags & _FORCE_BOLD) or stroked,
        italic=bool(_ITALIC.search(name)) or bool(font.flags & _ITALIC_FLAG),
        color=color,
        icon=bool(_ICON_FONT.search(name)),
        symbol=bool(_SYMBOL_FONT.search(name)),
    )


def color_of(state: PDFGraphicState) -> str:
    """The fill colour as #rrggbb, or an empty string for patterns and colours that a profile decides."""
    parts: Any = state.ncolor
    if isinstance(parts, int | float):
        parts = (parts,)
    if not isinstance(parts, list | tuple) or not all(isinstance(part, int | float) for part in parts):
        return ""
    space = getattr(state.ncs, "name", "")
    if len(parts) == 1 and space in {"Indexed", "Pattern"}:
        return ""
    if len(parts) == 1:
        level = 1 - parts[0] if space == "Separation" else parts[0]
        return _hex(level, level, level)
    if len(parts) == _RGB:
        return _hex(*parts)
    if len(parts) == _CMYK:
        cyan, magenta, yellow, black = parts
        return _hex(*((1 - ink) * (1 - black) for ink in (cyan, magenta, yellow)))
    return ""


def _hex(*levels: float) -> str:
    return "#" + "".join(f"{round(255 * min(1.0, max(0.0, level))):02x}" for level in levels)


def font_name(font: PDFFont) -> str:
    """The name of a font without the prefix of a subset."""
    name = font.fontname
    if isinstance(name, bytes):
        name = name.decode("latin-1")
    if name == "unknown":
        name = getattr(font, "basefont", name)
    return _SUBSET_PREFIX.sub("", str(name))
