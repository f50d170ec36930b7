"""Joining the lines of a paragraph: spaces, and words that a line end cuts."""

import re

_DASH = "-‐‑"
_HYPHENATED = re.compile(rf"([^\W\d_]+)[{_DASH}]$")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_COMPOUND_STARTS = frozenset(
    """self cross non co multi well high low full part long short real data test user customer client cloud open event
    object third first second end hands on off in out up down pre post sub decision problem team front back peer state
    cutting award cost time risk service evidence project fast large small mid entry year old new fact face follow check
    one two three four five six ten hand heavy light value vendor patient student child family public private micro
    market results goal detail deadline mission machine deep rule model domain ad so-called work hard""".split()
)


def joint(above: str, below: str, words: frozenset[str]) -> tuple[int, str]:
    """How two lines of a paragraph are joined.

    Args:
        above: The text so far.
        below: The next line.
        words: The words of the file in lower case, which tell whether a cut word is written with a hyphen elsewhere.

    Returns:
        How many characters to cut from the end of `above`, and what to put between the two.
    """
    if not above or not below:
        return 0, ""
    cut = _HYPHENATED.search(above)
    if cut and below[0].isalpha():
        return (1, "") if below[0].islower() and _is_hyphenation(cut[1], below, words) else (0, "")
    if above[-1] in _DASH + "–/" and len(above) > 1 and not above[-2].isspace():
        return 0, "" if above[-1] in _DASH + "/" or below[0].isdigit() else " "
    if _CJK.match(above[-1]) and _CJK.match(below[0]):
        return 0, ""
    return 0, " "


def _is_hyphenation(start: str, below: str, words: frozenset[str]) -> bool:
    """Whether the hyphen was set by the program that broke the line, and is no part of the word."""
    end = re.match(r"[^\W\d_]+", below)
    rest = end[0] if end else ""
    start, rest = start.lower(), rest.lower()
    if start + rest in words:
        return True
    if f"{start}-{rest}" in words or start in _COMPOUND_STARTS:
        return False
    return not (start in words and rest in words)
