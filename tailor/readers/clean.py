"""Characters: from what files hold to what a reader may see and search."""

import re
import unicodedata

from tailor.text import compatible_form

GAP = 3
"""So many spaces in a row are a visible gap, like a tab stop."""

_KEPT_CONTROLS = "\t\n"
_LINE_ENDS = {"\r": "\n", "\v": "\n", "\f": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"}
_SOFT_HYPHEN = "\u00ad"
_DROPPED_CATEGORIES = {"Cc", "Cf", "Cs", "Co", "Cn"}
_SYMBOL_BULLETS = dict.fromkeys(map(chr, (0xF0B7, 0xF0A7, 0xF0D8, 0xF076, 0xF0FC, 0xF0A8, 0xF06E, 0xF0A1)), "•")
_RUN_OF_SPACES = re.compile(r"[^\S\n]+")
_TERMINAL_SEQUENCE = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"  # colours, the cursor, clearing
    r"|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]{0,200}(?:\x07|\x1b\\|\x9c)"  # titles, links
    r"|\x1b[()][0AB]"  # character sets
)
"""What a terminal takes for a command: ECMA-48's control sequences and strings, and ISO 2022's designations."""


def clean_characters(text: str) -> str:
    """The text in its compatible form without control, format and private-use characters; tabs and line breaks stay.

    Every kind of line end becomes a line feed and every kind of space a plain space. The bullets of Word's symbol
    fonts, which live in the private-use area, become a bullet character. A soft hyphen is an invisible break point
    within a word, and a hyphen everywhere else (LaTeX writes it between dates).
    """
    if text.isascii() and text.isprintable():
        return text
    text = _visible_hyphens(without_terminal_commands(text.replace("\r\n", "\n")))
    text = compatible_form("".join(_one(char) for char in text))
    return "".join(" " if char.isspace() and char not in _KEPT_CONTROLS else char for char in text)


def without_terminal_commands(text: str) -> str:
    """The text without the sequences that a terminal would obey; a lone ESC or other control character stays."""
    return text if text.isprintable() else _TERMINAL_SEQUENCE.sub("", text)


def clean_line(text: str) -> str:
    """One line as the blocks hold it: clean characters, single spaces, a tab for a visible gap, nothing at its ends."""
    return _RUN_OF_SPACES.sub(_gap, clean_characters(text).replace("\n", " ")).strip()


def spacing(blank: str) -> str:
    """What a run of white space within a line stands for: a tab when it is a visible gap, else a space."""
    return "\t" if "\t" in blank or len(blank) >= GAP else " "


def _gap(match: re.Match[str]) -> str:
    return spacing(match[0])


def _one(char: str) -> str:
    if char in _KEPT_CONTROLS:
        return char
    char = _LINE_ENDS.get(char) or _SYMBOL_BULLETS.get(char, char)
    return "" if char != "\n" and unicodedata.category(char) in _DROPPED_CATEGORIES else char


def _visible_hyphens(text: str) -> str:
    if _SOFT_HYPHEN not in text:
        return text
    text = re.sub(f"(?<=[^\\W\\d_]){_SOFT_HYPHEN}(?=[^\\W\\d_])", "", text)
    return text.replace(_SOFT_HYPHEN, "-")
