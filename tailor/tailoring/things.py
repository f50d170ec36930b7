"""Words of a resume that name a thing and nothing that one can do: "tour" in "led a tour"."""

import re

_COUNTED = r"(?:\b(?:a|an|another|each|every|one)\s+)"
_THING_IN_ING = re.compile(
    r"(?:wedd|build|meet|even|morn|ceil|rail|cloth|bedd|land|draw|sett|open|spr|str|w|k|r|th|someth|noth|anyth|sibl|view"
    r"|hear|list|book|hold|read|find|sav|earn|feel|offer|cross|sl|sw|be|brief|hous|cutt|fitt|fill|dress|greet)ing",
    re.IGNORECASE,
)


def is_thing_in_ing(word: str) -> bool:
    """Whether a word has the ending of an activity and names a thing all the same ("wedding")."""
    return _THING_IN_ING.fullmatch(word) is not None


def is_counted(word: str, text: str) -> bool:
    """Whether a text has a word only as one of many things, each time with an article that counts ("led a tour")."""
    every = re.findall(rf"{_COUNTED}?\b{re.escape(word)}\b(?!-)", text, re.IGNORECASE)
    return bool(every) and all(" " in found for found in every)


def names_thing(piece: str, text: str) -> bool:
    """Whether a text has the one plain word of a piece as the name of a thing: that is no skill."""
    return piece.isalpha() and (is_thing_in_ing(piece) or is_counted(piece, text))
