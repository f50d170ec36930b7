"""Where a typed line goes on in the next, whatever the width: people paste text whose lines are broken anywhere."""

import re

_MONTH = (
    r"(?:jan|ene|gen|f[eé][bv]|m[aä]r|mrz|mrt|maa|a[pbv]r|ma[iyjg]|ju[nli]|giu|lug|ago|aug|août|sep|set|o[ckt]t|out"
    r"|no[vw]|d[eéi][czs])[^\W\d_]*\.?"
)
_SPAN_AT_END = re.compile(
    r"(?:19|20)\d\d\s*(?:-|–|—|to|bis|à|a|al|tot)\s*"
    rf"(?:(?:\d{{1,2}}[./]|{_MONTH}\s)?(?:19|20)\d\d|present|now|today|current|heute|oggi"
    r"|aujourd['’]hui|actualidad|atual|presente|heden)\s*\)?$"
    r"|[\s(–-](?:since|depuis|seit|desde|dal|sinds)\s(?:\S+\s){0,2}(?:19|20)\d\d\)?$",
    re.IGNORECASE,
)
_SPAN_AT_START = re.compile(
    r"[(\[]?(?:\d{1,2}[./])?(?:19|20)\d\d\s*(?:-|–|—|to|bis|à|a|al|tot)\s*(?:(?:\d{1,2}[./])?(?:19|20)?\d\d\b|[^\W\d]{2,})",
    re.IGNORECASE,
)
_OPEN_END = re.compile(r"[,;–—(&-]$")
_LITTLE_WORD = re.compile(
    r"\b(?:an?|the|of|or|and|to|in|on|at|with|for|from|by|per|my|our|their|its|whose|into|onto|between|during|against|via"
    r"|than|including|towards?|among|across|upon|versus|every|together with"
    r"|der|die|das|den|dem|des|eine?[mnrs]?|und|oder|mit|für|von|vom|im|ins|am|zur|zum|bei|beim|durch|gegen|ohne|zwischen"
    r"|sowie|bzw\.|aller?|jede[rnms]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
    r"|les?|la|du|de|une?|et|ou|avec|pour|dans|sur|à|aux?|chez|sous|sans|entre|vers"
    r"|el|los|las|y|con|para|del|al|por|sin|il|gli|di|della|dei|degli|delle|dal|dalla|nel|nella|alla|alle|presso|per"
    r"|het|een|en|van|voor|met|naar|tussen|zonder|os?|da|dos?|com|em|pel[oa]s?|numa?|nos?|nas?|ao)$"
)
_NEW_SENTENCE = re.compile(r"[^\W\d_]{3,}[.!?]\s+[A-ZÀ-Þ]")
_END_WORDS = 3
_EARLIER = re.compile(
    r"(?:davor|zuvor|vorher|danach|before that|previously|after that|then|avant(?: cela)?|auparavant|ensuite|puis|antes"
    r"|después|luego|prima|poi|depois|daarvoor|daarna)\b.*\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)

_YEAR_AT_END = re.compile(rf"[,(|–—\t-]\s*(?:{_MONTH}\s)?(?:19|20)\d\d\)?$", re.IGNORECASE)


def both_end_in_years(former: str, line: str) -> bool:
    """Whether two lines are names with a year at the end, as entries one a line are."""
    return line[:1].isupper() and ends_in_year(former) and ends_in_year(line)


def ends_in_year(text: str) -> bool:
    """Whether a line ends in a year that a comma or the like sets off, as a row of names does."""
    return _YEAR_AT_END.search(text.strip()) is not None


def ends_in_span(text: str) -> bool:
    """Whether a line ends in a span of years or its beginning: a head does, and what follows is no part of it."""
    return _SPAN_AT_END.search(text) is not None


def is_head_row(text: str) -> bool:
    """Whether a line begins with a span of years or ends in one behind its names, so that no line is its end."""
    whole = _OPEN_END.search(text) is None
    return whole and (_SPAN_AT_START.match(text) is not None or ends_in_span(text))


def begins_row(former: str, line: str) -> bool:
    """Whether a line with a capital ends in a span of years, and the line above is no sentence that goes on."""
    return line[:1].isupper() and ends_in_span(line) and _OPEN_END.search(former) is None


def tells_of_earlier(line: str) -> bool:
    """Whether a line begins with a word of time and tells when: what is told of another time is no end of a line."""
    return _EARLIER.match(line) is not None


def stops_short(text: str) -> bool:
    """Whether a line stops at a little word behind which something must follow ("and", "for the", "von")."""
    return _LITTLE_WORD.search(text) is not None


def breaks_within(former: str, line: str) -> bool:
    """Whether a line stops within a sentence that the next one ends: no list has items of this kind.

    It stops at a little word, or holds the end of one sentence and the beginning of the next, or all that is missing
    is a few words and a full stop. The next begins small.
    """
    if not line[:1].islower() or former[-1:] in ".;:!?|" or len(former.split()) < _END_WORDS:
        return False
    ends = line.endswith(".") and len(line.split()) <= _END_WORDS and former[:1].isupper()
    return bool(_LITTLE_WORD.search(former) or _NEW_SENTENCE.search(former) or ends)


_ADDRESS = re.compile(r"\S@\S|https?:|www\.|\b[\w-]+\.[a-z]{2,}/")


def stops_within(text: str) -> bool:
    """Whether a line of some words stops at such a word, so that whatever follows is of its sentence."""
    return len(text.split()) >= _END_WORDS and stops_short(text)


def goes_on_behind_break(former: str, line: str) -> bool:
    """Whether a bullet's sentence goes on behind a line break that its author typed: no head or list has such lines.

    The line above is of some words and no whole sentence; the next begins small, or it stops at a little word.
    """
    if len(former.split()) < _END_WORDS or former[-1:] in ".;:!?|" or "\t" in former + line:
        return False
    if is_head_row(former) or is_head_row(line) or _ADDRESS.search(line):
        return False
    return line[:1].islower() or stops_short(former)
