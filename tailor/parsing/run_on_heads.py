"""Jobs and degrees within the text below a heading of a resume that was pasted as one line."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tailor.parsing.dates import find_dates
from tailor.parsing.words import degree_score, institution_score, organisation_score, title_score
from tailor.text.word_pieces import common_words

_MARK = re.compile(r"(?:(?<=\s)|^)[•●▪◦‣∙■□►➢✓·]\s*")
_DASH = re.compile(r"(?:(?<=\s)|^)[-–]\s+(?=[A-ZÀ-Þ])")
_STOP = re.compile(r"(?:(?<=[^\W\d_]{2})|(?<=[\d)%]))[.!;]\s+(?=[A-ZÀ-Þ\d])")
_EDGE = re.compile(r"[\s.,;|–—-]*")
_SIGN = re.compile(r",\s+|\s+[|–—-]\s+")
_WORD = re.compile(r"\S+")
_HEAD_WORDS = 14
_CAPITALS = 4
_TITLE_WORDS = 7


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text from `start` to `end`: the head of an entry, a bullet, or a paragraph."""

    start: int
    end: int
    kind: str


def pieces_of_entries(text: str, *, capital_nouns: bool) -> list[Piece]:
    """The heads of a text's entries with their dates, and what is told of each.

    Where it cannot be told where a head begins, its words stay with what is told of the entry before.

    Args:
        text: What stands below a heading of jobs or degrees.
        capital_nouns: Whether the language writes nouns with capitals.
    """
    dates = [
        (one.start, one.end) for one in find_dates(text) if _is_of_head(text, one.start, one.end, is_range=one.is_range)
    ]
    if not dates:
        return list(_told(text, 0, len(text), dashes=False))
    dashes = any(_DASH.match(text, end + len(text[end:]) - len(text[end:].lstrip())) for _, end in dates)
    leads = not re.search(r"\w", text[: dates[0][0]])
    heads = (
        _heads_behind(text, dates, dashes=dashes)
        if leads
        else _heads_before(text, dates, dashes=dashes, capital_nouns=capital_nouns)
    )
    pieces = list(_told(text, 0, heads[0][0], dashes=dashes)) if heads else []
    for (start, end), (following, _) in zip(heads, [*heads[1:], (len(text), 0)], strict=True):
        pieces.append(Piece(start, end, "head"))
        pieces += _told(text, end, following, dashes=dashes)
    return pieces


def pieces_of_list(text: str) -> list[Piece]:
    """The bullets of a text, or the text whole."""
    return list(_told(text, 0, len(text), dashes=False))


def _is_of_head(text: str, start: int, end: int, *, is_range: bool) -> bool:
    """Whether a date is a span of time, or a day set off at the end of a head."""
    if is_range:
        return True
    before, behind = text[:start].rstrip(), text[end:].lstrip(" )")
    return before[-1:] in {",", "(", "|", "–", "-"} and (not behind or behind[0] in ".;•|" or behind[0].isupper())


def _marks(text: str, start: int, end: int, *, dashes: bool) -> list[re.Match[str]]:
    signs = [*_MARK.finditer(text, start, end), *(_DASH.finditer(text, start, end) if dashes else ())]
    return sorted(signs, key=lambda one: one.start())


def _told(text: str, start: int, end: int, *, dashes: bool) -> Iterator[Piece]:
    """What is told between two heads: the text before the first mark, and each bullet."""
    marks = _marks(text, start, end, dashes=dashes)
    edges = [(start, start), *((mark.start(), mark.end()) for mark in marks), (end, end)]
    for number, ((_, first), (last, _)) in enumerate(pairwise(edges)):
        begin = _EDGE.match(text, first, last)
        low = begin.end() if begin else first
        high = low + len(text[low:last].rstrip(" |–—-"))
        if re.search(r"\w", text[low:high]):
            yield Piece(low, high, "bullet" if number else "prose")


def _heads_behind(text: str, dates: Sequence[tuple[int, int]], *, dashes: bool) -> list[tuple[int, int]]:
    """The heads that begin with their dates: up to the first mark or the end of the first sentence."""
    heads = []
    for (start, end), (following, _) in zip(dates, [*dates[1:], (len(text), 0)], strict=True):
        stops = [mark.start() for mark in _marks(text, end + 1, following, dashes=dashes)[:1]]
        stop = _STOP.search(text, end, following)
        stops += [stop.start()] if stop else []
        heads.append((start, _trimmed(text, min([*stops, following]))))
    return heads


def _trimmed(text: str, end: int) -> int:
    return len(text[:end].rstrip(" .,;|"))


def _heads_before(
    text: str,
    dates: Sequence[tuple[int, int]],
    *,
    dashes: bool,
    capital_nouns: bool,
) -> list[tuple[int, int]]:
    """The heads that end with their dates."""
    heads: list[tuple[int, int]] = []
    for start, end in dates:
        low = heads[-1][1] if heads else 0
        begin = _head_start(text, low, start, first=not heads, dashes=dashes, capital_nouns=capital_nouns)
        closed = end + (text[end : end + 1] == ")")
        if begin is not None:
            heads.append((begin, closed))
    return heads


def _head_start(text: str, low: int, date: int, *, first: bool, dashes: bool, capital_nouns: bool) -> int | None:
    """Where the names begin that stand before a date, behind what is told of the entry before."""
    marks = _marks(text, low, date, dashes=dashes)
    stops = [stop.end() for stop in _STOP.finditer(text, low, date)]
    begin = max([low, *(mark.end() for mark in marks), *stops])
    edge = _EDGE.match(text, begin, date)
    begin = edge.end() if edge else begin
    own = text[begin:date]
    if (first and not marks) or begin in stops or (not marks and _names(own)):
        return begin if len(own.split()) <= _HEAD_WORDS else None
    found = _capitals_at_end(own, capital_nouns=capital_nouns)
    return begin + found if found is not None else None


def _capitals_at_end(text: str, *, capital_nouns: bool) -> int | None:
    """Where the names begin that end a text: before its last commas, each with a capital behind it, a title or name."""
    signs = list(_SIGN.finditer(text))
    runs = [sign.start() for sign in signs if all(map(_begins_high, filter(None, _SIGN.split(text[sign.end() :]))))]
    end = runs[0] if runs else len(text)
    words = list(_WORD.finditer(text[:end]))
    starts = [n for n in range(len(words)) if words[n][0][0].isupper() and _names(text[words[n].start() : end])]
    if not starts:
        return None
    start = starts[-1]
    while not capital_nouns and start > 0 and start - 1 in starts and _may_begin(words[start - 1][0]):
        start -= 1
    return words[start].start() if len(words) - start <= _TITLE_WORDS else None


def _begins_high(part: str) -> bool:
    return part.strip()[:1].isupper() and len(part.split()) <= _TITLE_WORDS


def _may_begin(word: str) -> bool:
    bare = word.strip(",")
    return bare.casefold() in common_words() or (bare.isupper() and len(bare) <= _CAPITALS) or title_score(bare) > 0


def _names(text: str) -> bool:
    first = re.split(r",\s|\s[|–-]\s|\s(?:at|bei|chez|presso|bij)\s", text.strip())[0]
    sure = max(title_score(first), degree_score(first), organisation_score(first), institution_score(first))
    return sure > 0 and first[:1].isupper()
