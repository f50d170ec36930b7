"""The words, numbers and dashes of dates, which narrow cells break over several lines."""

import re
from collections.abc import Sequence

from tailor.text import month_names

_LONGEST = 40
DASHES = frozenset("-–—−")
_TO = frozenset({"to", "until", "till", "bis", "à", "au", "a", "al", "até", "ad", "tot", "t/m", "hasta"})
"""Words that stand between two dates as a dash does."""

SINCE = frozenset({"since", "from", "seit", "ab", "von", "depuis", "de", "desde", "dal", "da", "sinds", "van", "vanaf"})
"""Words that stand before a date."""

WITHIN = frozenset({"de", "del", "di"})
"""Words between a month and its year."""

# fmt: off
TODAY = (
    "in corso", "ad oggi", "a oggi", "fino ad oggi", "o momento", "até o momento", "o presente", "a actualidade",
    "la actualidad", "la fecha", "a la fecha", "ce jour", "à ce jour", "to date", "till date", "the present",
)
"""Words for an end that is still open, where they are several."""
# fmt: on

_PIECE = re.compile(r"t/m\b|\d{1,2}(?:[./]\d{2,4})?|(?:19|20)\d\d|[^\W\d_]+(?:['’][^\W\d_]+)?\.?|[-–—−]|[,()]|['’]\d\d")
_CODE = re.compile(r"[A-Za-z]{1,2}\d{1,2}\+?")  # of a level or a grade: "B2"
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def is_broken_date(lines: Sequence[str]) -> bool:
    """Whether several lines are one date or span of time, and nothing else ("03/2019", "–", "today")."""
    text = " ".join(lines)
    found = date_pieces(text)
    if len(lines) == 1 or not found or not _YEAR.search(text):
        return False
    words = [at for at, piece in enumerate(found) if piece[0].isalpha() and not (is_dash(piece) or is_month(piece))]
    words = words[bool(words) and words[0] == 0 and found[0].lower() in SINCE :]
    return all(found[at].lower() in WITHIN or is_dash(found[at - 1]) for at in words)


def date_pieces(text: str) -> list[str]:
    """The words, numbers and dashes of a text that could be a piece of a date, none of a text that could not."""
    bare = text.strip()
    if not bare or len(bare) > _LONGEST or _CODE.fullmatch(bare) or _PIECE.sub("", bare).strip():
        return []
    pieces = _PIECE.findall(bare)
    words = [piece for piece in pieces[pieces[0].lower() in SINCE :] if piece[0].isalpha() and not is_dash(piece)]
    return pieces if all(is_month(word) or word.lower() in WITHIN for word in words[:-1]) else []


def is_dash(piece: str) -> bool:
    """Whether a piece is a dash or a word that stands between two dates as one does."""
    return piece in DASHES or piece.lower() in _TO


def is_month(word: str) -> bool:
    """Whether a word is a month's name."""
    return word.rstrip(".").lower() in month_names()


def has_digit(piece: str) -> bool:
    """Whether a piece is a number."""
    return piece[0].isdigit()
