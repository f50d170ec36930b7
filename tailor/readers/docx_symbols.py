"""The characters of Word's symbol fonts, which show pictures or Greek letters in the places of Latin ones."""

import re

_LATIN_END = 0xFF
_PRIVATE_AREA = 0xF000
_BULLET = "•"
_GREEK = dict(
    zip(
        "abgdezhqiklmnxoprstufcywABGDEZHQIKLMNXOPRSTUFCYW",
        "αβγδεζηθικλμνξοπρστυφχψωΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ",
        strict=True,
    )
)
_SYMBOL = {
    0xB7: _BULLET,
    0xA3: "≤",
    0xB3: "≥",
    0xB0: "°",
    0xB1: "±",
    0xB4: "×",
    0xAE: "→",
    0xDE: "⇒",
    0xD2: "®",
    0xD4: "™",
    0xE2: "®",
    0xE4: "™",
    0x2D: "-",
}
_WINGDINGS = dict.fromkeys(
    (0x6C, 0x6E, 0x71, 0x72, 0x73, 0x74, 0x75, 0x76, 0x77, 0x7D, 0x9F, 0xA7, 0xA8, 0xB7, 0xD8, 0xE8, 0xFC), _BULLET
)
_ARROW = {0xE0: "→", 0xDF: "←"}
_WORD = re.compile(r"[A-Za-z0-9]{3}")


def symbol_text(text: str, font: str) -> str:
    """What text in a symbol font shows: Greek letters, signs and bullets; pictures such as a telephone are dropped.

    Args:
        text: The characters as the file holds them, in the private-use area or in Latin places; words are left as they
            are, since nobody writes them in pictures on purpose.
        font: The font's name; one that is not Symbol, Wingdings or Webdings leaves the text as it is.
    """
    family = font.lower()
    if not family.startswith(("symbol", "wingdings", "webdings")) or _WORD.search(text):
        return text
    return "".join(_shown(char, greek=family.startswith("symbol")) for char in text)


def _shown(char: str, *, greek: bool) -> str:
    code = ord(char)
    if char.isspace() or _LATIN_END < code < _PRIVATE_AREA:
        return char
    code &= _LATIN_END
    if greek:
        latin = chr(code)
        return _SYMBOL.get(code) or _GREEK.get(latin) or (latin if latin.isascii() and latin.isprintable() else "")
    return _WINGDINGS.get(code) or _ARROW.get(code, "")
