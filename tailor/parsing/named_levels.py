"""Levels that are part of a certificate's name and stand behind a dash ("Rope Access – Level 2")."""

import re

from tailor.parsing.level_words import is_level
from tailor.text import fold

_DASH = re.compile(r"\s+[–—-]\s+(?=\S)")
_BEHIND = re.compile(r"$|\t|\s+[|–—-]\s|[,(|]|\s\(")
_LEVEL = re.compile(
    r"(?:level|grade|tier|stage|part|module|class|category|stufe|grad|klasse|niveau|nivel|livello|grado|grau|categorie)"
    r"\s(?:\d{1,2}[a-z]?|[ivx]{1,4}|[a-c][12]?)"
    r"|\d(?:st|nd|rd|th)? (?:level|grade|dan)|(?:white|yellow|green|black|brown) belt"
    r"|associate|practitioner|foundation|specialist|entry|entry level|higher|lower|improver|leader|basis|aufbau\w*"
    r"|grundkurs|\w+stufe|[iv]{1,3}"
)


def end_of_level(text: str) -> int:
    """Where the name of a certificate ends whose level stands in it behind a dash; 0 where none does.

    Behind it is nothing, or a sign before who issued it.
    """
    for dash in _DASH.finditer(text):
        behind = _BEHIND.search(text, dash.end())
        if behind and dash.start() > 1 and is_named_level(text[dash.end() : behind.start()]):
            return behind.start()
    return 0


def is_named_level(text: str) -> bool:
    """Whether a text only says at what level something was examined, and no issuer is called so."""
    return is_level(text) or _LEVEL.fullmatch(fold(text).strip()) is not None
