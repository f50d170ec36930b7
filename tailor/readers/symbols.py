"""The characters of symbol fonts, which show signs, pictures or Greek letters in the places of Latin ones."""

import re
from collections.abc import Mapping

_LATIN_END = 0xFF
_PRIVATE_AREA = 0xF000
_BULLET = "•"
_SYMBOL = {
    **dict(
        zip(
            "abgdezhqiklmnxoprstufcywABGDEZHQIKLMNXOPRSTUFCYWJVjv",
            "αβγδεζηθικλμνξοπρστυφχψωΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩϑςϕϖ",
            strict=True,
        )
    ),
    **dict(zip("\"$'-@\\^", "∀∃∋-≅∴⊥", strict=True)),
    **dict(zip(map(chr, range(0xA0, 0xBD)), "€ϒ′≤⁄∞ƒ••♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…", strict=True)),
    **dict(zip(map(chr, range(0xC4, 0xE0)), "⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓", strict=True)),
    **dict(zip("\xe0\xe1\xe2\xe3\xe4\xe5\xf1\xf2", "◊⟨®©™∑⟩∫", strict=True)),
}
"""Adobe's encoding of the Symbol font, where it differs from ASCII; suits of cards stand for bullets."""

_WINGDINGS = {
    **dict.fromkeys(map(chr, b"lmnopqrstuvw}\x9e\x9f\xa1\xa7\xa8\xb7\xd8"), _BULLET),
    **dict(zip("\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xef\xf0\xf3", "←→↑↓↖↗↙↘←→←→↔", strict=True)),
    **dict(zip("\xfb\xfc\xfd\xfe\xab\xb6", "✗✓☒☑★☆", strict=True)),
    **dict(zip(map(chr, range(0x81, 0x8B)), "①②③④⑤⑥⑦⑧⑨⑩", strict=True)),
    **dict(zip(map(chr, range(0x8C, 0x96)), "①②③④⑤⑥⑦⑧⑨⑩", strict=True)),
}
_WINGDINGS_2 = {
    **dict(zip("OPQRST", "✗✓☒☑☒☒", strict=True)),
    **dict.fromkeys(map(chr, b"\x95\x96\x97\x98\xa3"), _BULLET),
}
_ARROWHEADS = {
    **dict.fromkeys("}\x84\x86\xc6", _BULLET),
    **dict(zip("fghi", "←→↑↓", strict=True)),
}
"""Wingdings 3."""

_EITHER = {
    **_SYMBOL,
    **{char: shown for char, shown in _WINGDINGS.items() if char not in "m\xb7\xe1\xe2\xe3\xe4\xe5\xab\xa1"},
}
"""What a program shows that has one font for Symbol and Wingdings: what is usual in resumes."""

_FONTS: tuple[tuple[str, Mapping[str, str]], ...] = (
    ("symbol", _SYMBOL),
    ("wingdings 2", _WINGDINGS_2),
    ("wingdings2", _WINGDINGS_2),
    ("wingdings 3", _ARROWHEADS),
    ("wingdings3", _ARROWHEADS),
    ("wingdings", _WINGDINGS),
    ("webdings", dict.fromkeys("4=agn", _BULLET)),
    ("opensymbol", _EITHER),
    ("starsymbol", _EITHER),
)
_WORD = re.compile(r"[A-Za-z0-9]{3}")


def symbol_text(text: str, font: str) -> str:
    """What text in a symbol font shows: Greek letters, signs and bullets; pictures such as a telephone are dropped.

    Args:
        text: The characters as the file holds them, in the private-use area or in Latin places; words are left as they
            are, since nobody writes them in pictures on purpose.
        font: The font's name; one that is no font of symbols leaves the text as it is.
    """
    family = font.lower()
    table = next((table for name, table in _FONTS if family.startswith(name)), None)
    if table is None or _WORD.search(text):
        return text
    return "".join(_shown(char, table) for char in text)


def _shown(char: str, table: Mapping[str, str]) -> str:
    code = ord(char)
    if char.isspace() or _LATIN_END < code < _PRIVATE_AREA or code > _PRIVATE_AREA + _LATIN_END:
        return char
    latin = chr(code & _LATIN_END)
    plain = table in (_SYMBOL, _EITHER) and latin.isascii() and latin.isprintable()
    return table.get(latin) or (latin if plain else "")
