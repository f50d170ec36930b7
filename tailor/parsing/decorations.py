"""What people draw around their names: emoji, stars, rows of signs."""

import re
import unicodedata

_JOINERS = frozenset("\ufe0f\ufe0e\u200d\u20e3")
_OF_CONTACT = frozenset("📍📞📱☎✆📧✉📩📨🏠🏡🔗🌐🌍🌎🌏🎂📅🗓")
"""Icons that tell what the words behind them are, which is no name."""

_DRAWN_AROUND = re.compile(r"^([~*=_#<>«»‹›|+·•\-–—]+)\s+(?=\w)(?P<name>.*\S)\s+[~*=_#<>«»‹›|+·•\-–—]+$")


def without_decoration(text: str) -> str:
    """A text without pictures and signs at its two ends ("★ Ann Example ★", "Ann Example 🚀", "~ Ann Example ~")."""
    text = text.strip()
    if text[:1] not in _OF_CONTACT:
        text = text[next((at for at, char in enumerate(text) if not _is_drawn(char)), len(text)) :]
    end = next((at for at in range(len(text), 0, -1) if not _is_drawn(text[at - 1])), 0)
    text = text[:end].strip(" ,") if end < len(text) else text
    drawn = _DRAWN_AROUND.match(text)
    return drawn["name"] if drawn else text


def _is_drawn(char: str) -> bool:
    picture = unicodedata.category(char) in {"So", "Sk"} and char not in "®™©°^`´¨"
    return char.isspace() or char in _JOINERS or picture
