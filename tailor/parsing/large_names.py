"""Names that are set in large letters over several lines, or with wide gaps between their words."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from tailor.model import BlockKind
from tailor.parsing.heading_words import heading_kind
from tailor.parsing.lines import Line
from tailor.parsing.names import (
    CREDENTIALS_BEHIND,
    MOST_CHARACTERS,
    MOST_WORDS,
    NAME,
    big_names,
    could_be_name,
    without_honorifics,
)
from tailor.parsing.words import title_score

_GAP = re.compile(r"\t|\s{2,}")
_WORD_OF_NAME = re.compile(r"[^\W\d_](?:(?:[^\W\d_]|['’-])*[^\W\d_]|\.)?")
_NAME_LINES = (2, 3)
_NAME_LEADING = 1.7


def with_whole_name(lines: Sequence[Line]) -> list[Line]:
    """The lines, a name that is set in large letters over two or three lines put into the first of them.

    So are the words of a name with wide gaps between them ("MARIA   SANTOS", "M A R I A   S A N T O S").
    """
    lines = [_without_gaps(lines[0]), *lines[1:]] if lines else []
    first_page = [at for at, line in enumerate(lines) if line.style.page == lines[0].style.page]
    big = big_names(lines, [at for at in first_page if _could_be_name_part(lines[at])])
    big = big or _headings_with_name(lines)
    if len(big) not in _NAME_LINES or not all(_is_right_below(lines, *pair) for pair in pairwise(big)):
        return list(lines)
    whole = " ".join(lines[at].text.strip() for at in big)
    whole = re.sub(r"(?<=[^\W\d_])- (?=[A-ZÀ-Þ])", "-", whole)  # "Quintana-" above "Webb"
    if not could_be_name(replace(lines[big[0]], text=whole)):
        return list(lines)
    rest = [line for at, line in enumerate(lines) if at not in big[1:]]
    rest[big[0]] = replace(lines[big[0]], text=whole)
    return rest


def _headings_with_name(lines: Sequence[Line]) -> list[int]:
    """The first lines where they are the only headings of their level: a name's first word, its others below it."""
    first = lines[0] if lines else None
    if first is None or first.kind is not BlockKind.HEADING or not _is_first_word(first.text):
        return []
    level = [at for at, line in enumerate(lines) if line.kind is BlockKind.HEADING and line.level <= first.level]
    parts = list(takewhile(lambda at: _could_be_name_part(lines[at]) and title_score(lines[at].text) <= 0, level))
    return parts if level == list(range(len(level))) else []


def _is_first_word(text: str) -> bool:
    return len(without_honorifics(text).split()) == 1


def _without_gaps(line: Line) -> Line:
    """The line, a name of which every word stands alone between wide gaps with one blank between them."""
    words = [
        re.sub(r"(?<=\S)\s(?=\S)", "", piece) if re.fullmatch(r"\S(?: \S)+", piece) else piece
        for piece in (piece.strip() for piece in _GAP.split(line.text.strip()))
    ]
    whole = replace(line, text=" ".join(words))
    apart = 1 < len(words) <= MOST_WORDS and all(_WORD_OF_NAME.fullmatch(word) for word in words)
    return whole if apart and could_be_name(whole) else line


def _could_be_name_part(line: Line) -> bool:
    if line.is_bullet or len(line.text) > MOST_CHARACTERS:
        return False
    name = CREDENTIALS_BEHIND.sub("", line.text.strip())
    return bool(NAME.fullmatch(name)) and not heading_kind(line.text)[0]


def _is_right_below(lines: Sequence[Line], above: int, below: int) -> bool:
    """Whether a line is the next one down in the same look: by its place, or by the order where places are unknown."""
    one, two = lines[above].style, lines[below].style
    if lines[above].look != lines[below].look and (one.size, one.color) != (two.size, two.color):
        return False
    if not (one.top or two.top):
        return below == above + 1
    return 0 < two.top - one.top <= _NAME_LEADING * one.size
