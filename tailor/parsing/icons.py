"""Icons in the heads of entries ("🗓 2019 – 2021 📍 Leeds"), which are no words of them."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.dates import find_dates
from tailor.parsing.inner_bullets import holds_list
from tailor.parsing.lines import Line

ICONS = r"[\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]\ufe0f?"
"""Signs that stand before contact data, as a regular expression."""

_SIGN = re.compile(r"(?<!\S)([^\w\s.,;:()\[\]{}\"'!?/&+*#%@=<>|~^–—-])([\ufe0e\ufe0f]*)(?=\s)")
_OWN_WORDS = frozenset("®™©°№")


def with_icons_off(lines: Sequence[Line]) -> list[Line]:
    """The lines; those with a date, or right beside one that an icon and a date make up, without icons in them.

    An icon at the beginning is left out; any other parts what stands beside it, as a bar does, and keeps its place.
    The marks of bullets within a line are no icons.
    """
    dated = [bool(find_dates(line.text)) and bool(_icons(line.text)) for line in lines]
    told = []
    for at, line in enumerate(lines):
        beside = any(dated[one] for one in (at - 1, at + 1) if 0 <= one < len(lines))
        drawn = (dated[at] or beside) and "@" not in line.text and not holds_list(line)
        told.append(_without(line) if drawn else line)
    return told


def _icons(text: str) -> list[re.Match[str]]:
    return [
        found
        for found in _SIGN.finditer(text)
        if unicodedata.category(found[1]) in {"So", "Co"} and found[1] not in _OWN_WORDS
    ]


def _without(line: Line) -> Line:
    text, cut = line.text, 0
    for found in _icons(text):
        if not text[: found.start()].strip():
            cut = found.end() + len(text[found.end() :]) - len(text[found.end() :].lstrip())
        else:
            text = f"{text[: found.start()]}|{' ' * len(found[2])}{text[found.end() :]}"
    return replace(line, text=text[cut:], offset=line.offset + cut, bold_start=max(0, line.bold_start - cut))
