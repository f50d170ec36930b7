"""Ratings of skills by signs and numbers: "★★☆☆☆", "1/5", "80 %"."""

import re

RATING = r"(?:[★☆●○◉◯■□▪▫⬤•✩✪⭐⚫⚪]{2,}|(?<!\S)[*+]{2,6}[-_o.]{0,4}(?!\S)|\b\d{1,3}\s?%|\b[0-9]\s?/\s?(?:5|10)\b)"
"""A rating, as a pattern."""
_FIRST_RATING = re.compile(RATING)
_FULL = frozenset("★●◉■▪⬤•✪⭐⚫*+")
_PERCENT = 100
_LITTLE = 0.4
"""Up to this part of what could be reached a rating says that little of a thing is mastered."""


def low_rating(text: str) -> str:
    """The first rating of a text where it is a low one, signs as a fraction ("2/5", "20 %"), otherwise nothing."""
    found = _FIRST_RATING.search(text)
    if found is None:
        return ""
    reached, most = _reached(found[0])
    if reached > _LITTLE * most:
        return ""
    return found[0] if found[0][0].isdigit() else f"{reached}/{most}"


def _reached(rating: str) -> tuple[int, int]:
    if rating.endswith("%"):
        return int(rating.rstrip(" %")), _PERCENT
    reached, slash, most = rating.partition("/")
    if slash:
        return int(reached), int(most)
    return sum(sign in _FULL for sign in rating), len(rating)
