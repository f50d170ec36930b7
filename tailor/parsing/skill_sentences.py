"""Whole sentences among skills: they are kept as they stand, and not cut into skills at their commas."""

import re

_LABEL = re.compile(r"^[^:\t]{2,60}?\s*:\s+(?=\S)")
_SIGNS = re.compile(r"\t|\s*[|•·‣∙●▪♦◆❖✦;]\s*|,\s*(?![^()]*\))|\s+/\s+")
_COMMA = re.compile(r",\s*(?![^()]*\))")
_OTHER_SIGN = re.compile(r"\t|[|•·‣∙●▪♦◆❖✦]|\s/\s")
_LONG = 9
"""Words that no name of a skill has."""

_SHORT_SENTENCE = 6
_LONG_PIECE = 5
"""Words between two commas, on average, that no list of skills has."""


def tells_sentence(text: str) -> bool:
    """Whether a line of skills is a sentence: by its length, or by how much it says between its commas."""
    words = len(text.split())
    if _OTHER_SIGN.search(text):
        return False
    label = _LABEL.match(text)
    if label:
        return _tells_behind(text[label.end() :])
    if _SIGNS.search(text.rstrip(".")):
        return _is_long_between(text)
    return words > _LONG or (words >= _SHORT_SENTENCE and _ends(text))


def _tells_behind(value: str) -> bool:
    """Whether what stands behind a label is a sentence and no list: "Calm: I settled nine of eleven cases early."."""
    if _SIGNS.search(value.rstrip(".")):
        return _is_long_between(value)
    return len(value.split()) >= _LONG or (len(value.split()) >= _SHORT_SENTENCE and _ends(value))


def _is_long_between(text: str) -> bool:
    pieces = [piece for piece in _COMMA.split(text.rstrip(".")) if piece.strip()]
    words = sum(len(piece.split()) for piece in pieces)
    return ";" not in text and words >= _LONG and words >= _LONG_PIECE * len(pieces)


def _ends(text: str) -> bool:
    return text.endswith((".", "!")) and not text.endswith("...")
