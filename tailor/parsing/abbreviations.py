"""Certificates that a line lists by their abbreviations ("ACLS, PALS, TNCC")."""

import re

from tailor.parsing.certificate_words import is_certificate
from tailor.parsing.lines import Part, split_part

_SIGNS = re.compile(r",\s+|\s+[|/·•]\s+")
_AND = re.compile(r"^(?:and|und|et|y|e|en|&)\s+")
_INNER_AND = re.compile(r"\s+(?:and|und|et|y|e|en|&)\s+")
_SHORT = re.compile(r"[A-Z][A-Z0-9&+./-]{1,6}(?:[- ](?:v?\d{1,2}|[A-Z]|I{1,3}))?(?:\s\([^()]{1,20}\))?")
_ISSUERS = frozenset(
    {
        "AHA",
        "ARC",
        "PMI",
        "IIBA",
        "ISACA",
        "AXELOS",
        "EXIN",
        "APMG",
        "ISTQB",
        "IHK",
        "HWK",
        "DVS",
        "TÜV",
        "DEKRA",
        "DGUV",
    }
    | {"AWS", "IBM", "SAP", "BCS", "WSET", "NHS", "BASI", "ANCC", "AACN", "ENA", "CIPD", "CIPS", "ISO", "AFNOR", "INRS"}
    | {"CITB", "NEBOSH", "AICPA", "IMA", "NASM", "ACE", "AAPC", "ISC2", "RCN", "GEMA", "CCI", "CNAM", "KNV", "DGUV"}
)
"""Abbreviations of bodies, which may have issued what stands before them."""

_LEAST = 3


def abbreviations_in(part: Part) -> list[Part]:
    """The certificates of a line that lists three or more by abbreviations or, some of them, by sure names.

    None where the line says anything else, or ends with a body that may have issued them.
    """
    if not _SIGNS.search(part.text):
        return []
    pieces = [half for piece in split_part(part, _SIGNS) for half in _halves(_without_and(piece))]
    texts = [piece.text for piece in pieces]
    if len(texts) < _LEAST or texts[-1] in _ISSUERS or not any(map(_is_short, texts)):
        return []
    told = [_is_short(text) or (is_certificate(text) and text.count(" ") < _LEAST) for text in texts]
    return pieces if all(told) else []


def _without_and(part: Part) -> Part:
    found = _AND.match(part.text)
    return part.cut(found.end()) if found else part


def _halves(part: Part) -> list[Part]:
    """Two certificates with a word like "and" between them in two."""
    halves = split_part(part, _INNER_AND)
    return halves if len(halves) > 1 and all(_is_short(half.text) for half in halves) else [part]


def _is_short(text: str) -> bool:
    return _SHORT.fullmatch(text) is not None
