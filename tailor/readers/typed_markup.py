"""Markup that stands in plain text as somebody typed it: quoted mail, outlines of stars, emphasis, lists of fields."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_QUOTE = re.compile(r"[ \t]*(?:>[ \t]?)+")
_STARS = re.compile(r"(?P<stars>\*{1,4})[ \t]+(?=\S)")
_SETTING = re.compile(r"[ \t]*#\+(?P<key>[a-z_]+):[ \t]*", re.IGNORECASE)
_SHOWN_SETTINGS = frozenset({"title", "author", "email"})
_FIELD = re.compile(r"[ \t]*:(?=[A-Z][\w -]{1,24}:[ \t]+\S)")
_EMPHASIS = re.compile(r"(?<![\w*_])(?P<mark>\*\*?|__?)(?=[^\s*_])(?P<text>[^*_\n]+?)(?<=\S)(?P=mark)(?![\w*_])")
_NAME_IN_CODE = re.compile(r"__[a-z]\w*__")
_DASHED = re.compile(r"[ \t]*[-+] \S")
_LONGEST_HEADING = 100
_FEWEST = 2
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Markup:
    """What a text's lines begin with: signs of quotation, stars of an outline's headings."""

    quoted: bool
    outline: bool

    def start(self, line: str) -> tuple[int, int]:
        """How many characters of a line are markup, and the level of the heading that they make, or 0."""
        quote = _QUOTE.match(line) if self.quoted else None
        at = quote.end() if quote else 0
        stars = _STARS.match(line, at) if self.outline else None
        if stars:
            return stars.end(), len(stars["stars"])
        setting = _SETTING.match(line, at) if self.outline else None
        if setting:
            return (setting.end() if setting["key"].lower() in _SHOWN_SETTINGS else len(line)), 0
        label = _FIELD.match(line, at)
        return (label.end() if label else at), 0


def markup_of(lines: Sequence[str]) -> Markup:
    """Which markup a text's lines are in; a few quoted lines in a text of others are quotations and stay."""
    written = [line for line in lines if line.strip()]
    quoted = [line for line in written if line.lstrip().startswith(">")]
    bare = [_QUOTE.sub("", line, count=1) if line in quoted else line for line in written]
    levels = [len(stars["stars"]) for line in bare if (stars := _STARS.match(line))]
    short = all(len(line) <= _LONGEST_HEADING and line[-1:] not in ".;" for line in bare if _STARS.match(line))
    listed = min(levels.count(1), levels.count(2)) >= _FEWEST and any(map(_DASHED.match, bare))
    outline = short and bool(levels) and (listed or any(map(_SETTING.match, bare)))
    return Markup(len(quoted) > _HALF * len(written), outline)


def without_emphasis(text: str) -> str:
    """Text without stars or underscores around words ("*2014 to 2018*"); "Lehrer*innen" and "__init__" keep theirs."""
    return _EMPHASIS.sub(lambda found: found[0] if _NAME_IN_CODE.fullmatch(found[0]) else found["text"], text)
