"""Colours as style sheets write them."""

import colorsys
import re

_NAMES = {
    "black": "000000", "silver": "c0c0c0", "gray": "808080", "grey": "808080", "white": "ffffff", "maroon": "800000",
    "red": "ff0000", "purple": "800080", "fuchsia": "ff00ff", "magenta": "ff00ff", "green": "008000", "lime": "00ff00",
    "olive": "808000", "yellow": "ffff00", "navy": "000080", "blue": "0000ff", "teal": "008080", "aqua": "00ffff",
    "cyan": "00ffff", "orange": "ffa500", "ivory": "fffff0", "snow": "fffafa", "whitesmoke": "f5f5f5",
    "ghostwhite": "f8f8ff", "floralwhite": "fffaf0", "mintcream": "f5fffa", "azure": "f0ffff",
}  # fmt: skip
_HEX = re.compile(r"#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})")
_CALL = re.compile(r"(rgb|hsl)a?\(\s*([^()]*?)\s*\)")
_PARTS = re.compile(r"[\s,/]+")
_PART = re.compile(r"([+-]?\d*\.?\d+)(%|deg)?")
_WHITE = 0xF4
_CLEAR = 0.05

Color = tuple[int, int, int, float]
"""Red, green and blue up to 255, and how opaque it is, up to 1."""


def color_of(value: str) -> Color | None:
    """The colour of a value; None where it is none, or one that depends on something else (`inherit`, `var(--ink)`)."""
    text = value.strip().lower()
    if text == "transparent":
        return (0, 0, 0, 0.0)
    if found := _HEX.fullmatch(_NAMES.get(text, text)):
        return _of_hex(found[1])
    called = _CALL.fullmatch(text)
    return _of_call(called[1], _PARTS.split(called[2])) if called else None


def is_white(value: str) -> bool:
    """Whether a value is a white that no eye tells from that of paper."""
    color = color_of(value)
    return color is not None and min(color[:3]) >= _WHITE and color[3] > _CLEAR


def is_clear(value: str) -> bool:
    """Whether a value is a colour that cannot be seen on any ground."""
    color = color_of(value)
    return color is not None and color[3] <= _CLEAR


def _of_hex(digits: str) -> Color:
    whole = "".join(2 * digit for digit in digits) if len(digits) < len("rrggbb") else digits
    red, green, blue, *alpha = bytes.fromhex(whole)
    return (red, green, blue, alpha[0] / 255 if alpha else 1.0)


def _of_call(kind: str, parts: list[str]) -> Color | None:
    """The colour of `rgb()` or `hsl()`, with or without opacity, in the older and the newer notation."""
    found = [_PART.fullmatch(part) for part in parts]
    numbers = [(float(match[1]), match[2] or "") for match in found if match]
    if len(numbers) != len(parts) or len(numbers) not in {3, 4}:
        return None
    alpha = _share(*numbers[3], 1) if len(numbers) > 3 else 1.0  # noqa: PLR2004 - the fourth
    if kind == "rgb":
        red, green, blue = (_share(number, unit, 255) for number, unit in numbers[:3])
    else:
        hue, (full, _), (light, _) = numbers[0][0] % 360 / 360, *numbers[1:3]
        red, green, blue = colorsys.hls_to_rgb(hue, min(light, 100) / 100, min(full, 100) / 100)
    return (round(255 * red), round(255 * green), round(255 * blue), alpha)


def _share(number: float, unit: str, whole: int) -> float:
    return min(max(number / (100 if unit == "%" else whole), 0.0), 1.0)
