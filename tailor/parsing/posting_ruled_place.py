"""Places that a posting writes behind the rule of where to work: "Hybrid, Leeds", "Remote-first; Berlin"."""

import re
from collections.abc import Sequence

from tailor.parsing.places import is_city, is_place, is_region
from tailor.parsing.posting_patterns import pattern, workplace_sign
from tailor.parsing.words import title_score

_WORD = r"[^\W\d_a-zß-ÿ][\w.'’-]+"
_TOWN = rf"{_WORD}(?:[ -](?:{_WORD}|am|an|der|im|in|sur|en|le|la|les|del?|upon|aan|den)){{0,3}}"
_PLACE = rf"(?P<place>{_TOWN}(?:, {_WORD}(?: {_WORD})?){{0,2}}|\d{{5}} {_TOWN})"
_RULED = re.compile(rf"(?P<rule>[^;|]+?)\s?(?:[;,|/:·•]|\s[–—-])\s?{_PLACE}\.?")
_AT = re.compile(rf"(?P<rule>[^,;|]+?) (?:in|at|à|im|am|bei|near|covering) {_PLACE}\.?")
_OFFICE = re.compile(rf"(?P<rule>.+?) (?:in|at|from) (?:our|the) {_PLACE} (?:office|site|hub|studio|branch)s?\.?")
_WITHIN = re.compile(rf"(?P<rule>[^,;|()]+?) \({_PLACE}(?P<more>, [^()]+)?\)")
_BEHIND = re.compile(rf"{_PLACE}(?: office)?(?:,|\s[–—/-]| with)\s?(?P<rule>[^,;|()]+(?:\([^()]+\))?)\.?")
_TIMED = re.compile(r"\s?[,;–—-]\s?(?=(?:\w+|\d) days?\b.*)", re.IGNORECASE)
_OR_REMOTE = re.compile(rf"{_PLACE} (?:or|oder|ou) (?:fully )?[Rr]emote(?: \([^()]+\))?")
_CHOICE = re.compile(r"\bor\b|\boder\b|\bou\b", re.IGNORECASE)
_NOUNS = ("Homeoffice", "Home-Office", "Telearbeit", "Präsenz")
_LONGEST_RULE = 7  # words
_LONGEST_BEFORE = 12  # characters of "Two days' remote work"


def place_first(text: str) -> str:
    """A place with the rule before or behind it in brackets: "Leeds (hybrid)"; any other text as it is.

    What is only bound to a country stays so, for nobody works in one place there: "Remote, UK".
    """
    for form in (_OFFICE, _RULED, _AT):
        found = form.fullmatch(text.strip())
        if found and _is_rule(found["rule"]) and _is_town(found["place"], found["rule"]):
            return f"{found['place']} ({_lower(_TIMED.sub(', ', found['rule'].strip()))})"
    within = _WITHIN.fullmatch(text.strip())
    if within and _is_rule(within["rule"]) and is_city(within["place"].partition(",")[0]):
        return f"{within['place']} ({_lower(within['rule'])}{within['more'] or ''})"
    behind = _BEHIND.fullmatch(text.strip())
    if behind and is_place(behind["place"]) and _rules_whole_place(behind["rule"]):
        return f"{behind['place']} ({_lower(behind['rule'].replace(' (', ', ').rstrip(')'))})"
    return text


def _rules_whole_place(text: str) -> bool:
    """Whether a text behind a place rules how one works there; "Remote" alone is a choice."""
    in_region = is_region(text.partition(" (")[0])  # "QC (hybrid)" behind a town
    return (
        _is_rule(text)
        and not in_region
        and not workplace_sign("tags", "remote").fullmatch(text)
        and not _CHOICE.search(text)
    )


def ruled_place(lines: Sequence[str]) -> str:
    """The place that one of the first lines names before or behind such a rule, as `place_first` does; else nothing.

    "Leeds or Remote (UK)" stays as it is.
    """
    for line in lines:
        if (told := place_first(line)) != line:
            return told
        either = _OR_REMOTE.fullmatch(line)
        if either and (is_place(either["place"]) or is_city(either["place"].partition(",")[0])):
            return line
    return ""


def _is_rule(text: str) -> bool:
    """Whether a text begins by ruling where one works."""
    told = pattern("signs", "remote").search(text) or pattern("remote", "rule").search(text)
    return told is not None and told.start() <= _LONGEST_BEFORE and len(text.split()) <= _LONGEST_RULE


def _is_town(text: str, rule: str) -> bool:
    """Whether a text is a town, which has to be known behind "Remote": "Remote, Pacific Time" names none."""
    if workplace_sign("tags", "remote").fullmatch(rule.strip()):
        return is_city(text.partition(",")[0])
    alone = "," not in text and is_region(text)
    return not alone and not pattern("signs", "remote").search(text) and not title_score(text)


def _lower(rule: str) -> str:
    return rule[:1].lower() + rule[1:] if rule[1:2].islower() and not rule.startswith(_NOUNS) else rule
