"""Degrees one a line, with or without dates: each row names one and, behind a sign or a word, where it was taken."""

import re
from collections.abc import Sequence
from itertools import pairwise

from tailor.parsing.dates import only_dates
from tailor.parsing.education import is_remark
from tailor.parsing.rows import Row
from tailor.parsing.words import degree_score, institution_score

_SIGN = re.compile(r"[,:]\s+|\s+[–—|·-]\s+|\s+(?:at|from|an der|à|en la|presso|aan de)\s+(?=[A-ZÀ-Þ])|\t")
_SURE = 2
_MOST_WORDS = 7
_NAME_WORDS = 5
_NAME = re.compile(r"(?:[A-ZÀ-Þ(][^\s]*|(?:of|de|di|du|da|des|der|van|for|the|d['’]\S+)\b)(?:\s|$)")
_OF_SCHOOL = re.compile(r"(?:\d{1,2}\s+)?(?:A[- ][Ll]evels?|AS[- ][Ll]evels?|GCSEs?|O[- ][Ll]evels?|Highers)\b")


def degrees_of_a_list(rows: Sequence[Row]) -> set[int]:
    """The positions of rows that each name a degree and its school, as the row before or behind does.

    None of two such rows goes on about the other ("MMath, Warwick", below it "BSc, Leeds, 2009").
    """
    whole = [_is_whole(row) for row in rows]
    pairs = [(at, at + 1) for at, (one, two) in enumerate(pairwise(whole)) if one and two]
    return {at for pair in pairs for at in pair}


def _is_whole(row: Row) -> bool:
    text = row.part.text
    if row.line.is_bullet or not row.is_head_like or only_dates(text):
        return False
    return names_degree_and_more(_without_date(row))


def names_degree_and_more(text: str) -> bool:
    """Whether a text begins or ends with a degree and has a name behind or before it."""
    pieces = [piece.strip() for piece in _SIGN.split(text) if piece.strip()]
    if len(pieces) < 2:  # noqa: PLR2004 a degree and a name
        return False
    first = _is_degree(pieces[0]) and any(map(_is_name, pieces[1:]))
    return first or (_is_name(pieces[0]) and _is_degree(pieces[-1]))


def _is_degree(text: str) -> bool:
    known = _OF_SCHOOL.match(text) is not None or degree_score(text) >= _SURE
    return known and institution_score(text) < _SURE and len(text.split()) <= _MOST_WORDS


def _is_name(text: str) -> bool:
    """Whether a piece has the form of a name: words with capitals, no mark and no degree."""
    words = len(text.split())
    named = words <= _NAME_WORDS and re.fullmatch(rf"(?:{_NAME.pattern})+", text) is not None
    return named and not is_remark(text) and not degree_score(text)


def _without_date(row: Row) -> str:
    text, date = row.part.text, row.date
    return text if date is None else f"{text[: date.start]}{text[date.end :]}".strip(" ,()|–—-\t·:") or text
