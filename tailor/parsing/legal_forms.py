"""The legal forms of companies behind their names."""

import re

_LEGAL_FORM = re.compile(
    r"\b(?:ltd|inc|llc|llp|plc|gmbh|ag|kg|ohg|s\.?a\.?r?\.?l|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|pty|corp|e\.?\s?v|s\.?a\.?s"
    r"|ltda|e\.\s?k|e\.\s?u|s\.?n\.?c|soc\.\s?coop(?:\.\s?(?:a\s?r\.?l|soc(?:iale)?|agricola|agr))?|coop\.\s?soc"
    r"|s\.?c\.?a?\.?r\.?l|s\.?c\.?p\.?a|onlus|s\.\s?coop|lda|s\.?a\.? de c\.?v|s\.?l\.?[lu]|eurl|sasu|scop|v\.?o\.?f"
    r"|lt[ée]e|s\.?e\.?n\.?c(?:\.?\s?r\.?\s?l)?|co(?=\.$)"
    r"|(?:e|o)hf|(?-i:hf|slf|Kft|Zrt|OÜ|UAB|EOOD|OOD|Sdn\.? Bhd|K\.?K|IVS|ANS)"
    r"|c\.?v\.?b\.?a|d\.?o\.?o|s\.?r\.?o|sp\. z o\.\s?o|pllc"
    r"|(?-i:S\.\s?[AL]|GbR|UG|mbH|KGaA|eG|AB|ApS|A/S|AS|Oyj?|P\.[AC]|SCP|mbB|LP|C\.?I\.?C|C\.?I\.?O|(?<!, )Co))\b\.?$",
    re.IGNORECASE,
)

_SHORTENED = re.compile(
    r"\b(?:Coop|Bros|Assoc|Cie|Ltd|Inc|Corp|Co|Pty|Lt[ée]e|Ltda|Lda|Gmbh|Mfg|Intl|Univ|Hosp|Dept|[eo]?hf|slf|Kft|Zrt|Bhd)\.$",
    re.IGNORECASE,
)
"""Shortened words at the end of names, whose stop is their own."""

_OF_STOPS = re.compile(r"\b(?:[^\W\d_]{1,2}\.\s?)+[^\W\d_]{1,2}\.$|\b[Ss]p\. z o\.\s?o\.$")
"""Letters with a stop behind each ("S.L.", "S.r.l.", "e.V."); a long form's first ones too ("S.p.A.")."""


_LONGEST = 40
"""Characters that no legal form exceeds: what stands before them need not be searched."""


def keeps_stop(text: str) -> bool:
    """Whether the full stop at the end of a text is a part of its last word ("Elm Works Ltd.", "Orme S.r.l.")."""
    if not text.endswith("."):
        return False
    return _SHORTENED.search(text) is not None or _OF_STOPS.search(text) is not None


def has_legal_form(text: str) -> bool:
    """Whether a text ends in a legal form ("Ltd", "GmbH", "S.L.")."""
    bare = text.strip()
    return _LEGAL_FORM.search(bare, max(0, len(bare) - _LONGEST)) is not None


def without_legal_form(text: str) -> str:
    """A firm's name without the legal form at its end: "Elm Works Ltd." is Elm Works."""
    return _LEGAL_FORM.sub("", text.strip()).rstrip(" ,&")
