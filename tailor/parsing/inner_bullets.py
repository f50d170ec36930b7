"""Bullets that stand one behind the other in a paragraph ("• Led nights • Wrote the rota")."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import BlockKind
from tailor.parsing.date_edges import head_date
from tailor.parsing.dates import only_dates
from tailor.parsing.head_names import CONTRACT
from tailor.parsing.lines import Line, Part, split_part
from tailor.parsing.past_tense import is_statement
from tailor.parsing.places import is_place
from tailor.parsing.words import title_score

_SIGNS = "•●▪■◦‣∙➢➤►▶▸✓✔✦❖◆○□"
_BETWEEN = re.compile(
    rf"(?<=[\w)%.])[•·]\s?(?=[A-ZÀ-Þ][a-zà-ÿ])|\s+[{_SIGNS}]\s+|\s*\t[{_SIGNS}]\s*|\s+[{_SIGNS}](?=[^\W\d_]{{2}})|(?<=[^\W\d_])[{_SIGNS}]\s+(?=[^\W\d_])"
)
_TIGHT_DASH = re.compile(r"(?<=[a-zà-ÿ)%.])[-–]\s(?=[A-ZÀ-Þ][a-zà-ÿ])")
_FEWEST_DASHES = 2
"""Dashes right behind words and before capitals: one may be a word's that is cut short."""
_SHORTEST = 60
_WORDS = 3
_WITHIN_NAMES = frozenset(
    {"of", "and", "for", "the", "de", "du", "des", "la", "und", "für", "von", "y", "del", "van", "time"}
)
"""Small words that names have, and that ways of work have ("Full time")."""


def parted_at_marks(lines: Sequence[Line]) -> list[Line]:
    """A section's lines, several bullets in one line each on a line of its own.

    A line that begins with a bullet is a list at every further mark. In a line that does not, marks also stand between
    the employer, the town and the dates of a head; it is a list where it is long and its pieces are statements. Behind
    a head with its dates the pieces are its bullets where they are told in words and name nothing.
    """
    parted = [one for line in lines for one in _parted(line)]
    if sum(len(_TIGHT_DASH.findall(line.text)) for line in parted if line.is_bullet) < _FEWEST_DASHES:
        return parted
    return [one for line in parted for one in (_bullets(line, _TIGHT_DASH) if line.is_bullet else [line])]


def holds_list(line: Line) -> bool:
    """Whether marks part the bullets of a list in a line, which may stand behind a head."""
    return _is_list(line) or _is_head_and_list(line)


def _parted(line: Line) -> list[Line]:
    if _is_list(line):
        return _bullets(line)
    return _below_head(line) if _is_head_and_list(line) else [line]


def _is_head_and_list(line: Line) -> bool:
    """Whether a line is a head with its dates, and behind it a list of what was done."""
    head, *pieces = _BETWEEN.split(line.text)
    dated = _holds_range(head) and not only_dates(head)
    return not line.is_bullet and bool(pieces) and dated and all(map(_is_told, pieces))


def _is_told(piece: str) -> bool:
    """Whether a piece begins with a capital and goes on in small words, as no town and no firm does."""
    words = piece.split()
    small = [word for word in words[1:] if word[0].islower() and word not in _WITHIN_NAMES]
    names = is_place(piece) or title_score(words[0]) > 0 or CONTRACT.fullmatch(piece) is not None
    return words[0][0].isupper() and not names and not _holds_range(piece) and bool(small)


def _below_head(line: Line) -> list[Line]:
    head, *told = _bullets(line)
    return [replace(head, kind=line.kind, links=head.links), *told]


def _is_list(line: Line) -> bool:
    pieces = _BETWEEN.split(line.text)
    if len(pieces) < 2 or any(_holds_range(piece) for piece in pieces):  # noqa: PLR2004 a list
        return False
    statements = len(line.text) > _SHORTEST and all(len(piece.split()) >= _WORDS for piece in pieces)
    return line.is_bullet or statements


def _holds_range(piece: str) -> bool:
    found = head_date(piece)
    return found is not None and ((found.is_range and not is_statement(piece)) or only_dates(piece))


def _bullets(line: Line, between: re.Pattern[str] = _BETWEEN) -> list[Line]:
    whole = Part(line.text, line.index, line.offset)
    return [_bullet(line, piece) for piece in split_part(whole, between)]


def _bullet(line: Line, piece: Part) -> Line:
    end = piece.start + len(piece.text)
    links = tuple(link for link in line.links if piece.start <= link.start < end)
    first = piece.start == line.offset
    return replace(
        line,
        text=piece.text,
        kind=BlockKind.BULLET,
        offset=piece.start,
        links=links,
        bold_start=line.bold_start if first else 0,
        beside=line.beside and first,
    )
