"""Which names of what somebody holds can stand in a sentence: whole ones, without an aside of a resume's writer."""

import re
from collections.abc import Iterable

from tailor.tailoring.held_names import MONTH
from tailor.text import fold

_ASIDE = re.compile(
    r"\([^()]*(?::|\b(?:from|own|finished|started|in|at|on|with|by|for|since|only|some|little|few|basic\w*|beginn\w*"
    r"|learning|daily|self|years?|months?|aus|von|mit|seit|bei|im|am|eigene[rsn]?|nur|etwas|wenig|jahren?|monate?"
    r"|grund\w*|de|du|des|depuis|par|avec|en|propre|ans?|mois|seulement|notions)\b)",
    re.IGNORECASE,
)
"""What stands in a bracket and is no other name or level: "(own project)", "(finished two paths)"."""
_ABROAD_LEVEL = re.compile(r"\([ABC][12](?: ?[-–/] ?[ABC][12])?\)$")


_LEVEL_IN_PARTS = re.compile(
    r"\([^()]*\b(?:lesen|sprechen|schreiben|verstehen|mittel\w*|mäßig|eingerostet|read(?:ing)?|writ(?:e|ing)|speak(?:ing)?"
    r"|listening|understand\w*|rusty|so[- ]so|fair|lue?s?|lecture|écrite?s?|parlée?s?|comprise?|scolaire|moyen)\b"
    r"(?![^()]*\b(?:Wort und Schrift|fluent|fließend|courant)\b)[^()]*\)",
    re.IGNORECASE,
)
"""What somebody can do in a language and what not: "(reads well, speaks little)" is no level to be told."""
_BURDEN = re.compile(
    r"\b(?:\d+|no|zero|nil|three|six|penalty|licen[cs]e) (?:penalty |licen[cs]e )?points\b|\bpoints? (?:\(|on )"
    r"|\b(?:\d+|no|zero|nil|without) (?:current )?endorsements?\b|\b(?:convictions?|caution(?:ed|s)?|disqualifi\w+"
    r"|speeding|speed awareness|fines?|offen[cs]es?|criminal record|driving bans?)\b|\bFlensburg\b|\bVorstrafen?\b"
    r"|\b(?:keine|\d+) (?:Punkte|Einträge|Eintragungen)\b|\bFahrverbot\b|\bpoints? (?:sur le|perdus?|retirés?)\b"
    r"|\bcasier judiciaire\b|\bretrait de permis\b|\bcondamnations?\b",
    re.IGNORECASE,
)
"""What is noted against somebody, or is not: never a paper that one holds."""
_CUT_DATE = re.compile(
    rf"\b(?:(?:im|am|vom|seit|since|until|depuis|le|du) {MONTH}|im|am|vom|seit|since|until|depuis)$", re.IGNORECASE
)
"""A date without its year: "im Juli"."""
_PLACEHOLDER = re.compile(r"[xX]{4}|\bX{3}\b|\*{2}|_{2}|#{2}")
_LANGUAGE_LIKE = re.compile(r"[A-ZÀ-Þ][^\W\d_]+ \(")


def tellable(names: Iterable[str]) -> set[str]:
    """Those names that read well and are whole.

    Args:
        names: What a resume lists. "Pivot" is left out beside "Excel (Pivot, charts)", which says it.
    """
    whole = {name for name in names if _is_whole(name)}
    return {name for name in whole if not any(_is_within(name, other) for other in whole if other != name)}


def _is_whole(name: str) -> bool:
    is_balanced = name.count("(") == name.count(")")
    if any(pattern.search(name) for pattern in (_BURDEN, _CUT_DATE, _PLACEHOLDER)):
        return False
    if _LANGUAGE_LIKE.match(name) and _LEVEL_IN_PARTS.search(name):
        return False
    return is_balanced and (_ABROAD_LEVEL.search(name) is not None or _ASIDE.search(name) is None)


def _is_within(name: str, other: str) -> bool:
    """Whether a name stands in the bracket of another one."""
    bracket = re.search(r"\(([^()]*)\)", other)
    parts = re.split(r"\s*[,;/]\s*", bracket[1]) if bracket else []
    return fold(name) in map(fold, parts)
