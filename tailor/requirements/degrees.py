"""The degrees and diplomas that a clause asks for."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from tailor.model import LineRole, RequirementKind
from tailor.requirements.drafts import Clause, Draft, draft_of
from tailor.requirements.tables import read_table
from tailor.vocabulary.term import DEGREE_LEVELS

_NO_DEGREE = re.compile(
    r"\b(?:high|higher|great|large|some|any|certain|considerable|significant|360|strong|certain) degree of\b|\bdegree of (?!\w+ in)|\bteach(?:ing)?\b[^,;.]{0,20}\b(?:a[- ]levels?|gcses?)\b|\bdegrees? (?:fahrenheit|celsius)|\b(?:other|another) degree",
    re.IGNORECASE,
)
_GRADUATE = re.compile(
    r"\bgraduat(?:e|ion) (?:of|from) (?:an? |the )?(?:[\w-]+ ){0,4}(?:school|program(?:me)?|college|university|course)(?: of [\w-]+)?",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"^(?:['’]?s?\b)?(?: ?(?:degree|diploma|level|qualification|abschluss|certificate))*(?: ?\([^)]{1,14}\))?(?: ?(?:degree|diploma))?(?: or (?:higher|above|equivalent))? *"
    r"(?:in|im bereich|im fach|der|des|en|with a (?:major|focus|concentration|specialisation|specialization) in|als|of(?= [A-Z]))\b:? *(?:an? |the )?(?P<field>[^.;()\0]+)",
    re.IGNORECASE,
)
_FIELD_END = re.compile(
    r",? *\b(?:or (?:an? |any |other |some )?(?:closely )?(?:related|similar|relevant|equivalent|comparable|other|another|\d)|or (?:an?|the)\b|oder (?:eine? )?(?:vergleichbar|ähnlich|gleichwertig)|ou (?:équivalent|expérience)|required|preferred|is|are|a plus|with|and \d|and (?:at least|an?|the|experience|strong|proven)|from|plus|desired|strongly|desirable|or equivalent|as well as|mit|von vorteil|wünschenswert|is a|and/or (?:related|equivalent|\d))\b.*$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"^(?:['’]?s?)?(?: degree| diploma)?(?: ?\([^)]*\))?[ ,/]*(?:or|and|and/or|oder|ou|/|,)?[ /]*(?:an? |higher |above )?$",
    re.IGNORECASE,
)
_TYPE = re.compile(
    r"(?:['’]?s?)?(?: (?:degree|diploma|certificate|qualification|abschluss|studium))+\b|['’]s\b", re.IGNORECASE
)
_LEFT = re.compile(
    r"(?:\b(?:an? )?(?:good |relevant |undergraduate |honou?rs |first-class |two-year |advanced |completed |abgeschlossenes |abgeschlossene |associate['’]?s? (?:or|/) |culinary |nursing |teaching |engineering |business |law |medical |technical |stem |science |kaufmännische |technische )+)$",
    re.IGNORECASE,
)
_EQUIVALENT = re.compile(
    r"\bor (?:an? )?(?:equivalent|comparable|commensurate|similar|relevant|significant)\b[\w /-]{0,40}(?:experience|training|combination|qualification)|\bor equivalent\b|\bequivalent (?:combination|work|professional|practical|relevant|experience)"
    r"|\bin lieu of\b|\b(?:may|can) be substituted|\bqualified by experience|\bor (?:\w+|\d+\+?) years\b|oder (?:eine )?(?:vergleichbar|gleichwertig)|ou (?:expérience )?équivalent",
    re.IGNORECASE,
)
_OPENS_BRACKET = re.compile(r"^[^;.()]{0,40}\($")
_GENERIC = "generic"
_MOST_FIELD_WORDS = 14


def find_degrees(clause: Clause, line: str) -> Iterator[Draft]:
    """The degrees of a clause, those joined by "or" as one with the lowest level; `line` is the whole line."""
    equivalent = bool(_EQUIVALENT.search(line))
    for group in _groups(clause):
        start, last = group[0][0], group[-1][1]
        field, end = _field(clause, last)
        left = _LEFT.search(clause.full[:start])
        begin = left.start() if left else start
        lowest = min((level for _, _, level in group), key=DEGREE_LEVELS.index)
        draft = draft_of(clause, begin, end, RequirementKind.DEGREE)
        yield replace(draft, degree=lowest, field=field, or_equivalent=equivalent)
    yield from _graduations(clause, equivalent=equivalent)


def _graduations(clause: Clause, *, equivalent: bool) -> Iterator[Draft]:
    found = _GRADUATE.search(clause.text)
    if found and not _matches(clause):
        draft = draft_of(clause, found.start(), found.end(), RequirementKind.DEGREE)
        yield replace(draft, degree="certificate", or_equivalent=equivalent)


def _field(clause: Clause, end: int) -> tuple[str, int]:
    """The subject behind a degree, and where the degree's words end."""
    rest = clause.text[end:]
    typed = _TYPE.match(rest)
    bare_end = end + (typed.end() if typed else 0)
    found = _FIELD.match(rest)
    if not found:
        return "", bare_end
    words = _FIELD_END.sub("", found["field"]).rstrip(" ,")
    words = " ".join(words.split()[:_MOST_FIELD_WORDS])
    if not words:
        return "", bare_end
    return words, end + found.start("field") + len(words)


def _matches(clause: Clause) -> list[tuple[int, int, str]]:
    """The ranges that name a degree, with its level, in order and without overlaps."""
    if clause.role is LineRole.DUTY:
        return []
    found: list[tuple[int, int, str]] = []
    denied = [match.span() for match in _NO_DEGREE.finditer(clause.text)]
    for level, pattern in _level_patterns().items():
        for match in pattern.finditer(clause.text):
            start, end = match.span()
            taken = any(start < other_end and other_start < end for other_start, other_end, _ in found)
            if not taken and not any(start < other_end and other_start < end for other_start, other_end in denied):
                found.append((start, end, "bachelor" if level == _GENERIC else level))
    ends = {end for _, end, _ in found}
    return sorted(
        (start, end, level)
        for start, end, level in found
        if not _is_bare(clause.text[start:end]) or not {start, start - 1} & ends
    )


def _is_bare(words: str) -> bool:
    """Whether it is the word "degree" alone, which behind a named degree says nothing more."""
    return words.lower().startswith("degree")


def _groups(clause: Clause) -> list[list[tuple[int, int, str]]]:
    """The degrees that stand side by side as alternatives together."""
    groups: list[list[tuple[int, int, str]]] = []
    for match in _matches(clause):
        between = clause.text[groups[-1][-1][1] : match[0]] if groups else ""
        if groups and (_BETWEEN.match(between) or _OPENS_BRACKET.search(between)):
            groups[-1].append(match)
        else:
            groups.append([match])
    return groups


@cache
def _level_patterns() -> dict[str, re.Pattern[str]]:
    table = read_table("credentials")
    levels = {**table["levels"], _GENERIC: table["generic"]["degree"]}
    return {
        level: re.compile("|".join(f"(?:{one})" for one in patterns), re.IGNORECASE)
        for level, patterns in levels.items()
    }
